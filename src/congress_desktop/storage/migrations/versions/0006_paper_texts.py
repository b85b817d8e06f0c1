"""What clerks write into papers, by paper and place; the texts of the minutes move there."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table of texts and move those of the minutes into it."""
    op.create_table(
        "paper_text",
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("filled", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("paper", "key", name=op.f("pk_paper_text")),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT INTO paper_text (paper, key, text, filled) SELECT 'minutes', section, text, '' FROM minutes_text"
    )
    op.drop_table("minutes_text")
