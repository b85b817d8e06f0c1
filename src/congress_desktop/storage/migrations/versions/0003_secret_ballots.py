"""Elections by secret ballot: nominees, rounds, readings of papers and totals of batches."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables of secret ballots."""
    op.create_table(
        "election",
        sa.Column("election_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("electorate", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("rule_set", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("matter_id", sa.Text(), nullable=True),
        sa.Column("list_note", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("end_note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["matter_id"], ["matter.matter_id"], name=op.f("fk_election_matter_id")),
        sa.PrimaryKeyConstraint("election_id", name=op.f("pk_election")),
        sqlite_strict=True,
    )
    op.create_table(
        "nominee",
        sa.Column("nominee_id", sa.Text(), nullable=False),
        sa.Column("election_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["election_id"], ["election.election_id"], name=op.f("fk_nominee_election_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_nominee_person_id")),
        sa.PrimaryKeyConstraint("nominee_id", name=op.f("pk_nominee")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_nominee_election_id"), "nominee", ["election_id"], unique=False)
    op.create_index(op.f("ix_nominee_person_id"), "nominee", ["person_id"], unique=False)
    op.create_table(
        "election_round",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("election_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("run_off", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("result_state", sa.Text(), nullable=False),
        sa.Column("printed", sa.Integer(), nullable=False),
        sa.Column("sitting_id", sa.Text(), nullable=True),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("issued", sa.Integer(), nullable=True),
        sa.Column("issue_note", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.Text(), nullable=True),
        sa.Column("collected", sa.Integer(), nullable=True),
        sa.Column("collect_note", sa.Text(), nullable=False),
        sa.Column("collected_at", sa.Text(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("batch_size", sa.Integer(), nullable=True),
        sa.Column("reduced", sa.Integer(), nullable=False),
        sa.Column("reduced_reason", sa.Text(), nullable=False),
        sa.Column("confirmed", sa.Text(), nullable=True),
        sa.Column("confirmed_by", sa.Text(), nullable=True),
        sa.Column("confirmed_at", sa.Text(), nullable=True),
        sa.Column("released_by", sa.Text(), nullable=True),
        sa.Column("released_at", sa.Text(), nullable=True),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["election_id"], ["election.election_id"], name=op.f("fk_election_round_election_id")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.sitting_id"], name=op.f("fk_election_round_sitting_id")),
        sa.PrimaryKeyConstraint("round_id", name=op.f("pk_election_round")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_election_round_election_id"), "election_round", ["election_id"], unique=False)
    op.create_table(
        "round_nominee",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("nominee_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["election_round.round_id"], name=op.f("fk_round_nominee_round_id")),
        sa.ForeignKeyConstraint(["nominee_id"], ["nominee.nominee_id"], name=op.f("fk_round_nominee_nominee_id")),
        sa.PrimaryKeyConstraint("round_id", "ordinal", name=op.f("pk_round_nominee")),
        sqlite_strict=True,
    )
    op.create_table(
        "ballot_reading",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("pass_number", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.Column("typed_by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["election_round.round_id"], name=op.f("fk_ballot_reading_round_id")),
        sa.PrimaryKeyConstraint("round_id", "number", "pass_number", name=op.f("pk_ballot_reading")),
        sqlite_strict=True,
    )
    op.create_table(
        "ballot_ruling",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ruling", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["election_round.round_id"], name=op.f("fk_ballot_ruling_round_id")),
        sa.PrimaryKeyConstraint("round_id", "number", name=op.f("pk_ballot_ruling")),
        sqlite_strict=True,
    )
    op.create_table(
        "batch_total",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("pass_number", sa.Integer(), nullable=False),
        sa.Column("totals", sa.Text(), nullable=False),
        sa.Column("typed_by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["election_round.round_id"], name=op.f("fk_batch_total_round_id")),
        sa.PrimaryKeyConstraint("round_id", "batch", "pass_number", name=op.f("pk_batch_total")),
        sqlite_strict=True,
    )
    op.create_table(
        "batch_ruling",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("ruling", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["election_round.round_id"], name=op.f("fk_batch_ruling_round_id")),
        sa.PrimaryKeyConstraint("round_id", "batch", name=op.f("pk_batch_ruling")),
        sqlite_strict=True,
    )
