"""The words put to a vote, votes opened together, counts by block, and results released by a second person."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ADDED = (
    "matter ADD COLUMN text TEXT DEFAULT '' NOT NULL",
    "matter ADD COLUMN planned_base TEXT",
    "matter ADD COLUMN together TEXT",
    "matter ADD COLUMN counted_by TEXT",
    "matter ADD COLUMN explanation TEXT DEFAULT '' NOT NULL",
    "matter ADD COLUMN released_at TEXT",
    "matter ADD COLUMN released_by TEXT",
)
_RELEASE = sa.text(
    "UPDATE matter SET state = 'released', released_at = counted_at, released_by = '' WHERE state = 'counted'"
)
_COUNTS = sa.text(
    "SELECT operator, payload FROM journal WHERE kind IN ('vote_counted', 'vote_corrected') "
    "ORDER BY recorded_at, desk, sequence"
)
_COUNTED_BY = sa.text(
    "UPDATE matter SET counted_by = :operator WHERE matter_id = :matter_id AND counted_at IS NOT NULL"
)


def upgrade() -> None:
    """Add the columns and the table; what was counted before there was a release was in the minutes and stays there."""
    for column in _ADDED:
        op.execute(f"ALTER TABLE {column}")
    op.create_table(
        "vote_block",
        sa.Column("matter_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("in_favour", sa.Integer(), nullable=False),
        sa.Column("against", sa.Integer(), nullable=False),
        sa.Column("other_opinion", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["matter_id"], ["matter.matter_id"], name=op.f("fk_vote_block_matter_id")),
        sa.PrimaryKeyConstraint("matter_id", "ordinal", name=op.f("pk_vote_block")),
        sqlite_strict=True,
    )
    connection = op.get_bind()
    connection.execute(_RELEASE)
    for operator, payload in connection.execute(_COUNTS).all():
        matter_id = json.loads(payload)["matter_id"]
        connection.execute(_COUNTED_BY, {"operator": operator, "matter_id": matter_id})
