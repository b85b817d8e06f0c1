"""Guests, seats of the hall, printed cards, released counters, and who sits for whom."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# Columns are added and not rebuilt: other tables refer to these rows, and what was there before gets its default.
_ADDED = (
    "delegate ADD COLUMN alternate INTEGER DEFAULT 0 NOT NULL",
    "delegate ADD COLUMN standing TEXT DEFAULT 'official' NOT NULL",
    "delegate ADD COLUMN replaces TEXT CONSTRAINT fk_delegate_replaces REFERENCES delegate (delegate_id)",
    "delegate ADD COLUMN card_issue INTEGER DEFAULT 1 NOT NULL",
    "person ADD COLUMN telephone TEXT DEFAULT '' NOT NULL",
    "person ADD COLUMN field_of_work TEXT DEFAULT '' NOT NULL",
    "person ADD COLUMN badge TEXT DEFAULT '' NOT NULL",
    "person ADD COLUMN discipline TEXT DEFAULT '' NOT NULL",
    "refused_scan ADD COLUMN guest_id TEXT CONSTRAINT fk_refused_scan_guest_id REFERENCES guest (guest_id)",
)


def upgrade() -> None:
    """Make the new tables and add the new columns."""
    op.create_table(
        "card_print",
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("holder_id", sa.Text(), nullable=False),
        sa.Column("issue", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("act_id", "holder", "holder_id", name=op.f("pk_card_print")),
        sqlite_strict=True,
    )
    op.create_table(
        "credentials",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_credentials")),
        sqlite_strict=True,
    )
    op.create_table(
        "hall_row",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("seat_count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_hall_row")),
        sa.UniqueConstraint("name", name=op.f("uq_hall_row_name")),
        sqlite_strict=True,
    )
    op.create_table(
        "guest",
        sa.Column("guest_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("card_number", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("card_issue", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_guest_person_id")),
        sa.PrimaryKeyConstraint("guest_id", name=op.f("pk_guest")),
        sa.UniqueConstraint("card_number", name=op.f("uq_guest_card_number")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("guest", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guest_person_id"), ["person_id"], unique=False)

    op.create_table(
        "released_presence",
        sa.Column("sitting_id", sa.Text(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("summoned", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_released_presence_sitting_id")),
        sa.PrimaryKeyConstraint("sitting_id", name=op.f("pk_released_presence")),
        sqlite_strict=True,
    )
    op.create_table(
        "guest_arrival",
        sa.Column("sitting_id", sa.Text(), nullable=False),
        sa.Column("guest_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["guest_id"], ["guest.guest_id"], name=op.f("fk_guest_arrival_guest_id")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_guest_arrival_sitting_id")),
        sa.PrimaryKeyConstraint("sitting_id", "guest_id", name=op.f("pk_guest_arrival")),
        sqlite_strict=True,
    )
    for column in _ADDED:
        op.execute(f"ALTER TABLE {column}")
    op.create_index("ix_delegate_replaces", "delegate", ["replaces"])
