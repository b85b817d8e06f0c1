"""The register of office-holders: tenures that no decision began, their ratification, and how tenures ended."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the tables of tenures, ratifications and ends."""
    op.create_table(
        "tenure",
        sa.Column("tenure_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("began_on", sa.Text(), nullable=True),
        *_paper(),
        sa.Column("election_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_tenure_person_id")),
        sa.ForeignKeyConstraint(["election_id"], ["election.election_id"], name=op.f("fk_tenure_election_id")),
        sa.PrimaryKeyConstraint("tenure_id", name=op.f("pk_tenure")),
        sqlite_strict=True,
    )
    op.create_index("ix_tenure_person_id", "tenure", ["person_id"])
    op.create_table(
        "ratification",
        sa.Column("tenure_id", sa.Text(), nullable=False),
        *_paper(),
        sa.PrimaryKeyConstraint("tenure_id", name=op.f("pk_ratification")),
        sqlite_strict=True,
    )
    op.create_table(
        "tenure_end",
        sa.Column("tenure_id", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_paper(),
        sa.Column("successor", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("tenure_id", name=op.f("pk_tenure_end")),
        sqlite_strict=True,
    )


def _paper() -> tuple[sa.Column[str], ...]:
    return (
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=False),
    )
