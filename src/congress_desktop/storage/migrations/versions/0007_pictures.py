"""Pictures of delegates, kept once under their hashes, and who has which."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the new tables."""
    op.create_table(
        "picture",
        sa.Column("picture", sa.Text(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("picture", name=op.f("pk_picture")),
        sqlite_strict=True,
    )
    op.create_table(
        "delegate_picture",
        sa.Column("delegate_id", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.delegate_id"], name=op.f("fk_delegate_picture_delegate_id")
        ),
        sa.PrimaryKeyConstraint("delegate_id", name=op.f("pk_delegate_picture")),
        sqlite_strict=True,
    )
