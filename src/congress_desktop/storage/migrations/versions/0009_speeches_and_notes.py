"""Who registered to speak, how far each speech is, and what the secretariat noted."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the tables of speeches, of their steps, and of notes."""
    op.create_table(
        "speech",
        sa.Column("speech_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("holder_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("planned_seconds", sa.Integer(), nullable=False),
        sa.Column("text_received", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_speech_person_id")),
        sa.PrimaryKeyConstraint("speech_id", name=op.f("pk_speech")),
        sqlite_strict=True,
    )
    op.create_index("ix_speech_person_id", "speech", ["person_id"])
    op.create_table(
        "speech_step",
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("recorded_order", sa.Integer(), nullable=False),
        sa.Column("speech_id", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["speech_id"], ["speech.speech_id"], name=op.f("fk_speech_step_speech_id")),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_speech_step")),
        sqlite_strict=True,
    )
    op.create_index("ix_speech_step_speech_id", "speech_step", ["speech_id"])
    op.create_table(
        "note",
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("began_at", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("note_id", name=op.f("pk_note")),
        sqlite_strict=True,
    )
