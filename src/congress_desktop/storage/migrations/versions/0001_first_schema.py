"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, and the guards of the journal."""
    op.create_table(
        "congress",
        sa.Column("only", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("locality", sa.Text(), nullable=False),
        sa.Column("summoned_count", sa.Integer(), nullable=False),
        sa.Column("member_count", sa.Integer(), nullable=False),
        sa.Column("branch_count", sa.Integer(), nullable=False),
        sa.Column("executive_count", sa.Integer(), nullable=False),
        sa.Column("standing_count", sa.Integer(), nullable=False),
        sa.Column("inspection_count", sa.Integer(), nullable=False),
        sa.Column("sample", sa.Integer(), nullable=False),
        sa.Column("rule_set", sa.Text(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("card_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_congress")),
        sqlite_strict=True,
    )
    op.create_table(
        "journal",
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "sequence", name=op.f("pk_journal")),
        sa.UniqueConstraint("act_id", name=op.f("uq_journal_act_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "minutes_text",
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("section", name=op.f("pk_minutes_text")),
        sqlite_strict=True,
    )
    op.create_table(
        "paper_number",
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("paper", name=op.f("pk_paper_number")),
        sa.UniqueConstraint("number", name=op.f("uq_paper_number_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "person",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("birth", sa.Text(), nullable=True),
        sa.Column("gender", sa.Text(), nullable=True),
        sa.Column("ethnicity", sa.Text(), nullable=False),
        sa.Column("religion", sa.Text(), nullable=False),
        sa.Column("probationary_on", sa.Text(), nullable=True),
        sa.Column("official_on", sa.Text(), nullable=True),
        sa.Column("education", sa.Text(), nullable=False),
        sa.Column("political_theory", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person")),
        sqlite_strict=True,
    )
    op.create_table(
        "sitting",
        sa.Column("sitting_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("sitting_id", name=op.f("pk_sitting")),
        sqlite_strict=True,
    )
    op.create_table(
        "withdrawal",
        sa.Column("withdrawn", sa.Text(), nullable=False),
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("withdrawn", name=op.f("pk_withdrawal")),
        sqlite_strict=True,
    )
    op.create_table(
        "agenda_item",
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("sitting_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_at", sa.Text(), nullable=True),
        sa.Column("presenter", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=True),
        sa.Column("finished_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_agenda_item_sitting_id")),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_agenda_item")),
        sqlite_strict=True,
    )
    op.create_table(
        "decision",
        sa.Column("decision_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Text(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("signer", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Text(), nullable=False),
        sa.Column("announced_at", sa.Text(), nullable=True),
        sa.Column("announced_in", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["announced_in"], ["sitting.sitting_id"], name=op.f("fk_decision_announced_in")),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_decision")),
        sa.UniqueConstraint("number", name=op.f("uq_decision_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "delegate",
        sa.Column("delegate_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("card_number", sa.Integer(), nullable=False),
        sa.Column("branch", sa.Text(), nullable=False),
        sa.Column("branch_key", sa.Text(), nullable=False),
        sa.Column("delegate_class", sa.Text(), nullable=True),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_delegate_person_id")),
        sa.PrimaryKeyConstraint("delegate_id", name=op.f("pk_delegate")),
        sa.UniqueConstraint("card_number", name=op.f("uq_delegate_card_number")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("delegate", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_delegate_person_id"), ["person_id"], unique=False)

    op.create_table(
        "matter",
        sa.Column("matter_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sitting_id", sa.Text(), nullable=True),
        sa.Column("opened_at", sa.Text(), nullable=True),
        sa.Column("counted_at", sa.Text(), nullable=True),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("summoned", sa.Integer(), nullable=True),
        sa.Column("in_favour", sa.Integer(), nullable=True),
        sa.Column("against", sa.Integer(), nullable=True),
        sa.Column("other_opinion", sa.Integer(), nullable=True),
        sa.Column("not_voting", sa.Integer(), nullable=True),
        sa.Column("base", sa.Text(), nullable=True),
        sa.Column("corrections", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_matter_sitting_id")),
        sa.PrimaryKeyConstraint("matter_id", name=op.f("pk_matter")),
        sqlite_strict=True,
    )
    op.create_table(
        "appointment",
        sa.Column("decision_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.decision_id"], name=op.f("fk_appointment_decision_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_appointment_person_id")),
        sa.PrimaryKeyConstraint("decision_id", "ordinal", name=op.f("pk_appointment")),
        sa.UniqueConstraint("decision_id", "body", "person_id", name=op.f("uq_appointment_decision_id")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_appointment_person_id"), ["person_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("sitting_id", sa.Text(), nullable=False),
        sa.Column("delegate_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("arrived_at", sa.Text(), nullable=True),
        sa.Column("desk", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["delegate_id"], ["delegate.delegate_id"], name=op.f("fk_attendance_delegate_id")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_attendance_sitting_id")),
        sa.PrimaryKeyConstraint("sitting_id", "delegate_id", name=op.f("pk_attendance")),
        sqlite_strict=True,
    )
    op.create_table(
        "body_member",
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("delegate_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["delegate_id"], ["delegate.delegate_id"], name=op.f("fk_body_member_delegate_id")),
        sa.PrimaryKeyConstraint("body", "delegate_id", name=op.f("pk_body_member")),
        sqlite_strict=True,
    )
    op.create_table(
        "movement",
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("recorded_order", sa.Integer(), nullable=False),
        sa.Column("delegate_id", sa.Text(), nullable=False),
        sa.Column("sitting_id", sa.Text(), nullable=False),
        sa.Column("movement", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["delegate_id"], ["delegate.delegate_id"], name=op.f("fk_movement_delegate_id")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_movement_sitting_id")),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_movement")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("movement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_movement_delegate_id"), ["delegate_id"], unique=False)

    op.create_table(
        "refused_scan",
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("sitting_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("scanned", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("delegate_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["delegate_id"], ["delegate.delegate_id"], name=op.f("fk_refused_scan_delegate_id")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_refused_scan_sitting_id")),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_refused_scan")),
        sqlite_strict=True,
    )
    for step in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER journal_refuses_{step.lower()} BEFORE {step} ON journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END"
        )
