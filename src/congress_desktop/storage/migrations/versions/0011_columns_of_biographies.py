"""Which columns the short biographies have."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table of the columns chosen; it has one row, or none while they are the usual ones."""
    op.create_table(
        "biographies",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_biographies")),
        sqlite_strict=True,
    )
