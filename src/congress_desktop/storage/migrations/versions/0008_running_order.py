"""What an item of the running order takes, votes on and needs, and what was ticked off for it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_ADDED = (
    "agenda_item ADD COLUMN duration_seconds INTEGER",
    "agenda_item ADD COLUMN kind TEXT DEFAULT 'business' NOT NULL",
    "agenda_item ADD COLUMN vote_groups TEXT DEFAULT '[]' NOT NULL",
    "agenda_item ADD COLUMN needs TEXT DEFAULT '[]' NOT NULL",
    "agenda_item ADD COLUMN to_prepare TEXT DEFAULT '[]' NOT NULL",
)


def upgrade() -> None:
    """Make the table of ticks and add the new columns."""
    op.create_table(
        "prepared",
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("item_id", "what", name=op.f("pk_prepared")),
        sqlite_strict=True,
    )
    for column in _ADDED:
        op.execute(f"ALTER TABLE {column}")
