"""One row of an office's list while it is being read: cells are taken out of it, problems gather."""

from datetime import date

from congress_desktop.domain.cards import listed_number
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import FIRST_YEAR, LAST_YEAR, NoSuchDay, PartialDate, parse_date
from congress_desktop.domain.vietnamese import odd_signs, tidy
from congress_desktop.services.import_preview import NAMES, Problem
from congress_desktop.services.sheets import RawCell, RawRow, RollColumn

_DIGITS_WITHOUT_ZERO = (9, 10)
"""Digits of a Vietnamese telephone without its first zero: mobile, and fixed with the province's number."""

_NOTHING = ("", "False")
_YEARS = range(FIRST_YEAR, LAST_YEAR + 1)


class RowReading:
    """A row being read; `problems` begin with its failed cells and with its being hidden."""

    def __init__(self, raw: RawRow) -> None:
        self.raw = raw
        self._filled = {column: cell for column, cell in raw.cells.items() if _holds_something(cell)}
        self.problems = [Problem(cell.address, Code.CELL_FAILED) for cell in raw.cells.values() if cell.failed]
        if raw.hidden:
            self.problems.append(Problem(f"{raw.row_number}", Code.ROW_HIDDEN))

    def filled(self, column: RollColumn) -> RawCell | None:
        """Return a cell that holds something, or None."""
        return self._filled.get(column)

    def address(self, *columns: RollColumn) -> str:
        """Return the address of the first of these columns that the sheet has."""
        return next((self.raw.cells[each].address for each in columns if each in self.raw.cells), "")

    def text(self, column: RollColumn) -> str:
        """Return a cell's text, tidied; empty when the cell is."""
        cell = self.filled(column)
        if cell is None:
            return ""
        whole = isinstance(cell.value, float) and cell.value.is_integer()
        return tidy(str(int(cell.value) if whole else cell.value))  # type: ignore[arg-type]

    def telephone(self) -> str:
        """Return a telephone as written; one that was typed as a number gets back the zero that Excel took."""
        cell, text = self.filled(RollColumn.TELEPHONE), self.text(RollColumn.TELEPHONE)
        is_number = cell is not None and not isinstance(cell.value, str) and text.isdigit()
        return f"0{text}" if is_number and len(text) in _DIGITS_WITHOUT_ZERO else text

    def say(self, cell: RawCell | str, code: Code, **facts: object) -> None:
        """Note a problem."""
        self.problems.append(Problem(cell if isinstance(cell, str) else cell.address, code, facts))

    def full_name(self) -> str:
        """Return the name, from one column or two; a row without one is noted."""
        name = tidy(" ".join(self.text(part) for part in NAMES))
        if not name:
            self.say(self.address(*NAMES), Code.NAME_MISSING)
        elif odd := odd_signs(name):
            self.say(self.address(*NAMES), Code.NAME_WITH_ODD_SIGNS, text=odd)
        return name

    def day(self, cell: RawCell | None) -> PartialDate | None:
        """Return the date that a cell gives, or None with the problem noted."""
        if cell is None:
            return None
        try:
            return _read_day(cell.value)
        except NoSuchDay:
            self.say(cell, Code.NO_SUCH_DAY, text=tidy(str(cell.value)))
        except ValueError:
            self.say(cell, Code.NOT_A_DATE, text=tidy(str(cell.value)))
        return None

    def card_number(self) -> int | None:
        """Return the number that a column of card numbers gives; one that is not understood is noted."""
        cell, text = self.filled(RollColumn.CARD_NUMBER), self.text(RollColumn.CARD_NUMBER)
        number = listed_number(text)
        if cell is not None and number is None:
            self.say(cell, Code.CARD_NUMBER_UNREADABLE, text=text)
        return number

    def addresses(self) -> dict[RollColumn, str]:
        """Return where each column of the sheet stands in this row."""
        return {column: cell.address for column, cell in self.raw.cells.items()}


def _read_day(value: object) -> PartialDate:
    if isinstance(value, date):
        return PartialDate.of(value)
    if isinstance(value, int | float):
        if value in _YEARS:
            return PartialDate(int(value))
        raise ValueError(value)
    return parse_date(tidy(str(value)))


def _holds_something(cell: RawCell) -> bool:
    """Tell whether a cell says anything; a box that is not ticked does not."""
    return tidy(cell.value) not in _NOTHING if isinstance(cell.value, str) else cell.value is not None
