"""The columns of the short biographies: which there are, how wide each is, and what fits on the page."""

from collections.abc import Sequence
from enum import StrEnum


class BiographyColumn(StrEnum):
    """A column that the short biographies can have beside the number and the name."""

    BIRTH = "birth"
    ETHNICITY = "ethnicity"
    RELIGION = "religion"
    PROBATIONARY_ON = "probationary_on"
    OFFICIAL_ON = "official_on"
    EDUCATION = "education"
    POLITICAL_THEORY = "political_theory"
    UNIT = "unit"
    FIELD_OF_WORK = "field_of_work"
    TELEPHONE = "telephone"
    POSITION = "position"
    POST = "post"
    BASIS = "basis"
    BEGAN_ON = "began_on"


USUAL_COLUMNS = (
    BiographyColumn.BIRTH,
    BiographyColumn.ETHNICITY,
    BiographyColumn.OFFICIAL_ON,
    BiographyColumn.EDUCATION,
    BiographyColumn.POLITICAL_THEORY,
    BiographyColumn.POSITION,
    BiographyColumn.POST,
)
"""The columns of the offices' own lists; taken while nobody chose others."""

NUMBER_MM, NAME_MM = 10.0, 42.0

WIDTHS_MM: dict[BiographyColumn, float] = {
    BiographyColumn.BIRTH: 48,
    BiographyColumn.ETHNICITY: 16,
    BiographyColumn.RELIGION: 20,
    BiographyColumn.PROBATIONARY_ON: 24,
    BiographyColumn.OFFICIAL_ON: 24,
    BiographyColumn.EDUCATION: 24,
    BiographyColumn.POLITICAL_THEORY: 22,
    BiographyColumn.UNIT: 36,
    BiographyColumn.FIELD_OF_WORK: 26,
    BiographyColumn.TELEPHONE: 26,
    BiographyColumn.POSITION: 36,
    BiographyColumn.POST: 26,
    BiographyColumn.BASIS: 34,
    BiographyColumn.BEGAN_ON: 24,
}
"""How wide each column is at least, in millimetres; that of births holds two, for men and for women."""

_TAKE_THE_REST = (BiographyColumn.POSITION, BiographyColumn.UNIT, BiographyColumn.BASIS)


def needed_mm(columns: Sequence[BiographyColumn]) -> float:
    """Return how wide a list of these columns is at least, number and name among them, in millimetres."""
    return NUMBER_MM + NAME_MM + sum(WIDTHS_MM[each] for each in columns)


def widest(columns: Sequence[BiographyColumn]) -> BiographyColumn | None:
    """Return the column that takes what is left of the page, None when the name does."""
    return next((each for each in _TAKE_THE_REST if each in columns), None)
