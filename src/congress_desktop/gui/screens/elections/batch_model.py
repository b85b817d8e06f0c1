"""A batch's tally sheet as it is typed: papers valid and invalid by reason, then the votes of each name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.tally import NomineeVotes
from congress_desktop.gui.widgets.tables import GroupRow, Role
from congress_desktop.texts.forms import grouped

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
OTHER_REASON = "lý do khác"
_MOST_DIGITS = 5


class Field(StrEnum):
    """What a number on the sheet counts; all are papers."""

    VALID = "valid"
    INVALID = "invalid"
    VOTES = "votes"
    AGAINST = "against"


Key = tuple[Field, int]
"""A number on the sheet: what it counts, and of which reason or name, from 0."""


@dataclass(frozen=True)
class SheetLine:
    """A line of the sheet: what stands before its numbers, and which numbers it has."""

    number: str
    name: str
    keys: tuple[Key, ...]


class BatchModel(QAbstractTableModel):
    """The numbers of a tally sheet; what was not typed is blank and not zero.

    Of a reason for invalid papers blank means none, because the sum of the papers shows one that was forgotten.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = BallotForm.STRIKE_OUT
        self._nominees: tuple[NomineeId, ...] = ()
        self._reasons: tuple[str, ...] = ()
        self._lines: tuple[SheetLine | GroupRow, ...] = ()
        self._values: dict[Key, int] = {}
        self.read_only = False
        self.papers = 0
        self._differing: frozenset[int] = frozenset()

    def show_ballot(
        self, names: Sequence[str], nominees: Sequence[NomineeId], reasons: Sequence[str], form: BallotForm
    ) -> None:
        """Show the sheet of a ballot, nothing typed on it."""
        self.beginResetModel()
        self._form, self._nominees, self._reasons = form, tuple(nominees), (*reasons, OTHER_REASON)
        boxes = form is BallotForm.TWO_BOX
        self._lines = (
            GroupRow("papers", "Phiếu của xấp"),
            SheetLine("", "Phiếu hợp lệ", ((Field.VALID, 0),)),
            *(
                SheetLine("", f"Không hợp lệ: {reason}", ((Field.INVALID, place),))
                for place, reason in enumerate(self._reasons)
            ),
            GroupRow("votes", "Số phiếu của từng người"),
            *(
                SheetLine(
                    str(place + 1),
                    name,
                    ((Field.VOTES, place), (Field.AGAINST, place)) if boxes else ((Field.VOTES, place),),
                )
                for place, name in enumerate(names)
            ),
        )
        self._values = {}
        self.endResetModel()

    def show_values(self, values: Mapping[Key, int]) -> None:
        """Show what was typed before."""
        self._values = dict(values)
        self._changed()

    def values(self) -> dict[Key, int]:
        """Return what is typed."""
        return dict(self._values)

    def value(self, field: Field, place: int = 0) -> int | None:
        """Return one number; None while it is blank."""
        return self._values.get((field, place))

    def show_totals(self, totals: BatchTotals) -> None:
        """Show the totals of a batch that was counted."""
        values: dict[Key, int] = {(Field.VALID, 0): totals.valid}
        for reason, count in totals.invalid_by_reason:
            place = self._reasons.index(reason) if reason in self._reasons else len(self._reasons) - 1
            values[Field.INVALID, place] = values.get((Field.INVALID, place), 0) + count
        for each in totals.votes:
            place = self._nominees.index(each.nominee_id)
            values[Field.VOTES, place] = each.votes
            if self._form is BallotForm.TWO_BOX:
                values[Field.AGAINST, place] = each.against
        self.show_values(values)

    def show_differing(self, places: frozenset[int]) -> None:
        """Point out the names at these places, from 0."""
        self._differing = places
        self._changed()

    def invalid(self) -> int:
        """Return how many papers are invalid as typed."""
        return sum(count for (field, _), count in self._values.items() if field is Field.INVALID)

    def cast(self) -> int:
        """Return how many votes are typed so far."""
        return sum(count for (field, _), count in self._values.items() if field is Field.VOTES)

    def missing(self) -> tuple[Key, ...]:
        """Return the numbers that must still be typed, in the order of the sheet."""
        keys = (key for line in self._lines if isinstance(line, SheetLine) for key in line.keys)
        return tuple(key for key in keys if key[0] is not Field.INVALID and key not in self._values)

    def totals(self) -> BatchTotals | None:
        """Return the sheet as totals; None while a number is missing.

        What a name has neither for nor against it are the papers left of the valid ones, none where there are more.
        """
        valid = self._values.get((Field.VALID, 0))
        if valid is None or self.missing():
            return None
        counts = ((reason, self._values.get((Field.INVALID, place), 0)) for place, reason in enumerate(self._reasons))
        votes = tuple(self._votes(nominee, place, valid) for place, nominee in enumerate(self._nominees))
        return BatchTotals(valid, tuple((reason, count) for reason, count in counts if count), votes)

    def _votes(self, nominee: NomineeId, place: int, valid: int) -> NomineeVotes:
        votes = self._values[Field.VOTES, place]
        if self._form is BallotForm.STRIKE_OUT:
            return NomineeVotes(nominee, votes, max(valid - votes, 0))
        against = self._values[Field.AGAINST, place]
        return NomineeVotes(nominee, votes, against, max(valid - votes - against, 0))

    # Typing

    def key_at(self, index: Index) -> Key | None:
        """Return which number a cell holds; None for a cell that holds none."""
        line = self._lines[index.row()] if index.isValid() else None
        if not isinstance(line, SheetLine) or not 0 <= index.column() - 2 < len(line.keys):
            return None
        return line.keys[index.column() - 2]

    def index_of(self, key: Key) -> QModelIndex:
        """Return the cell of a number."""
        for row, line in enumerate(self._lines):
            if isinstance(line, SheetLine) and key in line.keys:
                return self.index(row, 2 + line.keys.index(key))
        return QModelIndex()

    def cells(self) -> tuple[QModelIndex, ...]:
        """Return the cells that hold numbers, in the order in which they are typed."""
        return tuple(
            self.index(row, 2 + place)
            for row, line in enumerate(self._lines)
            if isinstance(line, SheetLine)
            for place in range(len(line.keys))
        )

    def put_digit(self, index: Index, digit: int, *, anew: bool) -> None:
        """Type one digit into a cell, after those it has, or `anew` instead of them."""
        key = self.key_at(index)
        if key is None or self.read_only:
            return
        number = digit if anew else 10 * self._values.get(key, 0) + digit
        if len(str(number)) <= _MOST_DIGITS:
            self._values[key] = number
            self._changed()

    def erase(self, index: Index) -> None:
        """Take the last digit of a cell back; without any it is blank."""
        key = self.key_at(index)
        if key is None or key not in self._values or self.read_only:
            return
        if self._values[key] < 10:  # noqa: PLR2004 - one digit
            del self._values[key]
        else:
            self._values[key] //= 10
        self._changed()

    def _changed(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, self.columnCount() - 1))

    # As Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many lines the sheet has, headings included."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return number, name, the numbers, and what is left over."""
        return 0 if parent.isValid() else len(self._headings())

    def _headings(self) -> tuple[str, ...]:
        if self._form is BallotForm.TWO_BOX:
            return "Số", "", "Đồng ý", "Không", "Không tính"
        return "Số", "", "Số phiếu", "Bị gạch"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading and its alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that cells with numbers can be gone to."""
        if self.key_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: PLR0911 - one for each role
        """Return what a cell shows in a role, of Qt or of `Role`."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Role.ROW:
            return line
        if isinstance(line, GroupRow):
            return line.title if role == Qt.ItemDataRole.DisplayRole and column == 0 else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Role.STATE:
            return self._state(line, index)
        if role == Role.STYLE:
            return {0: "second", 1: "plain"}.get(column, "bold" if self.key_at(index) else "second")
        return line.name if role == Qt.ItemDataRole.ToolTipRole else None

    def _state(self, line: SheetLine, index: Index) -> str:
        """Return "error" for the numbers of a name over the valid papers, "warn" for a name that is pointed out."""
        if index.column() == 1:
            return "warn" if line.number and line.keys[0][1] in self._differing else ""
        valid = self._values.get((Field.VALID, 0))
        wrong = line.number and valid is not None and self._counted(line) > valid
        return "error" if wrong and self.key_at(index) is not None else ""

    def _text(self, line: SheetLine, column: int) -> str:
        if column < 2:  # noqa: PLR2004 - number and name
            return (line.number, line.name)[column]
        if column - 2 < len(line.keys):
            value = self._values.get(line.keys[column - 2])
            return "" if value is None else grouped(value)
        return self._left_over(line) if column == self.columnCount() - 1 else ""

    def _left_over(self, line: SheetLine) -> str:
        """Return the valid papers that a name's numbers leave, blank until they are typed."""
        valid = self._values.get((Field.VALID, 0))
        typed = [self._values.get(key) for key in line.keys]
        if not line.number or valid is None or None in typed:
            return ""
        left = valid - sum(value or 0 for value in typed)
        return grouped(left) if left >= 0 else f"quá {grouped(-left)}"

    def over(self) -> int | None:
        """Return the place, from 0, of the first name with more votes than there are valid papers; None for none."""
        valid = self._values.get((Field.VALID, 0))
        if valid is None:
            return None
        lines = (line for line in self._lines if isinstance(line, SheetLine) and line.number)
        return next((line.keys[0][1] for line in lines if self._counted(line) > valid), None)

    def _counted(self, line: SheetLine) -> int:
        return sum(self._values.get(key, 0) for key in line.keys)
