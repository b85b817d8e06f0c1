"""Seats: the hall's rows in one line of text, seats given to everybody, the list for the door, one delegate moved."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtWidgets import QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.hall import MOST_ROWS, HallRow, same_seat, seat_name, seats
from congress_desktop.domain.standing import COUNTED
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_seat import Ui_SeatDialog
from congress_desktop.gui.forms.ui_seating import Ui_SeatingDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.delegates.dialog import OfficeDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services import congresses, delegates, halls, paper_lists
from congress_desktop.services.desk import Desk
from congress_desktop.services.halls import SeatOrder
from congress_desktop.services.paper_lists import SeatListOrder
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message

_ORDERS = {
    SeatOrder.BY_DELEGATION: "theo đoàn đại biểu",
    SeatOrder.BY_CARD: "theo số thẻ",
    SeatOrder.BY_NAME: "theo tên",
}
_LISTS = {SeatListOrder.BY_DELEGATION: "theo đoàn đại biểu", SeatListOrder.BY_SEAT: "theo số ghế"}

_GROUP = re.compile(r"(?:hàng\s+|dãy\s+)?(.+?)(?:\s*[:=]\s*|\s+)(\d{1,4})(?:\s*ghế)?", re.IGNORECASE)
_RANGE = re.compile(r"(\w+)\s*[-–]\s*(\w+)")
_NAME = re.compile(r"\w+")


class RowsUnreadable(ValueError):  # noqa: N818 - named for what it says of the text
    """A part of the typed rows cannot be understood; its argument is that part."""


def read_rows(text: str) -> tuple[HallRow, ...]:
    """Return the rows that a text such as "A-E: 12; F: 10" means; empty for an empty text.

    Names are single, a list with commas, or a range of letters or numbers. Raises RowsUnreadable with the first part
    that means nothing; whether the rows can be a hall is for `domain.hall` to say.
    """
    rows: list[HallRow] = []
    for part in filter(None, (tidy(each) for each in re.split(r"[;\n]", text))):
        found = _GROUP.fullmatch(part)
        if found is None:
            raise RowsUnreadable(part)
        for names in found[1].split(","):
            rows.extend(HallRow(name, int(found[2])) for name in _names(names.strip(), part))
    return tuple(rows)


def _names(text: str, part: str) -> Iterator[str]:
    """Yield the names of "A-E", "1-5" or "A"."""
    if _NAME.fullmatch(text):
        yield text.upper()
        return
    found = _RANGE.fullmatch(text)
    ends = [_place(each) for each in found.groups()] if found else []
    if len(ends) != 2 or None in ends:  # noqa: PLR2004 - a range has two ends
        raise RowsUnreadable(part)
    (kind, first), (last_kind, last) = ends  # type: ignore[misc]  # None was refused above
    if kind != last_kind or not 0 <= last - first < MOST_ROWS:
        raise RowsUnreadable(part)
    yield from (str(place) if kind == "number" else chr(place) for place in range(first, last + 1))


def _place(name: str) -> tuple[str, int] | None:
    """Return where a row's name stands among its like: plain letters by their order, numbers by value."""
    if name.isascii() and name.isdigit():
        return "number", int(name)
    if len(name) == 1 and name.isascii() and name.isalpha():
        return "letter", ord(name.upper())
    return None


def rows_text(rows: Sequence[HallRow]) -> str:
    """Return rows in the shortest text that `read_rows` understands."""
    parts: list[str] = []
    for (count, _, _), members in groupby(enumerate(rows), key=_run):
        names = [row.name for _, row in members]
        parts.append(f"{names[0]}: {count}" if len(names) == 1 else f"{names[0]}-{names[-1]}: {count}")
    return "; ".join(parts)


def _run(placed: tuple[int, HallRow]) -> tuple[int, str, int | str]:
    """Return what neighbours share that can be written as one range."""
    place, row = placed
    at = _place(row.name)
    return (row.seat_count, row.name, row.name) if at is None else (row.seat_count, at[0], at[1] - place)


@dataclass(frozen=True)
class Seating:
    """The hall as it was set out, and those who need a seat in it."""

    rows: tuple[HallRow, ...]
    people: tuple[DelegateRow, ...]

    @property
    def seated(self) -> int:
        """How many of them have a seat that the hall has."""
        known = set(seats(self.rows))
        return sum(1 for row in self.people if same_seat(row.facts.seat) in known)


@dataclass(frozen=True)
class ShownRow:
    """A row of the preview: how many of its seats somebody holds."""

    place: int
    row: HallRow
    taken: int


def read_seating(desk: Desk) -> Seating:
    """Return the hall and those who need a seat, as they stand at the sitting at hand."""
    sitting_id = congresses.congress(desk).current_sitting_id
    people = tuple(row for row in delegates.delegates(desk, sitting_id) if row.standing in COUNTED)
    return Seating(halls.hall(desk), people)


class SeatingDialog(OfficeDialog):
    """Sets out the hall's rows, gives seats and saves the seat list."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._seating: Seating | None = None
        self._typed: tuple[HallRow, ...] | None = ()
        self._form = Ui_SeatingDialog()
        self._form.setupUi(self)
        self._model = _row_model()
        self._form.row_view.setModel(self._model)
        dress_table(self._form.row_view, self._model, dense=True)
        self._form.row_view.setSortingEnabled(False)
        for order, words in _ORDERS.items():
            self._form.order_combo.addItem(words, order)
        for listed, words in _LISTS.items():
            self._form.list_combo.addItem(words, listed)
        self._connect()
        self._read()
        self._form.rows_edit.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.rows_edit.textChanged.connect(self._show_typed)
        form.rows_edit.returnPressed.connect(form.save_button.click)
        form.save_button.clicked.connect(self.save_rows)
        form.guess_button.clicked.connect(self.guess_rows)
        form.give_button.clicked.connect(self.give_seats)
        form.list_button.clicked.connect(self.save_list)
        form.close_button.clicked.connect(self.reject)
        for key, button in (("Ctrl+R", form.guess_button), ("F6", form.give_button), ("Ctrl+S", form.list_button)):
            bind(self, key, button.click)

    def _read(self) -> None:
        desk = self._office.desk
        self.ask(lambda: read_seating(desk), self._show_seating)

    def _show_seating(self, seating: Seating) -> None:
        first = self._seating is None
        self._seating = seating
        if first:
            self._form.rows_edit.setText(rows_text(seating.rows))
            self._form.rows_edit.selectAll()
        self._show_typed()

    def _show_typed(self) -> None:
        """Say what the typed rows mean, and whether everybody finds a seat."""
        form = self._form
        form.rows_error.clear(form.rows_edit)
        try:
            self._typed = read_rows(form.rows_edit.text())
        except RowsUnreadable as error:
            self._typed = None
            self._show_preview("warn", f"Chưa hiểu “{error.args[0]}”. Gõ như A-E: 12; F: 10")
        else:
            self._show_count(self._typed)
        self._model.show_rows(self._shown_rows())
        self._show_buttons()

    def _show_count(self, rows: tuple[HallRow, ...]) -> None:
        people = len(self._seating.people) if self._seating is not None else 0
        seat_count = sum(row.seat_count for row in rows)
        words = f"{grouped(len(rows))} hàng, {grouped(seat_count)} ghế, {grouped(people)} đại biểu"
        if not rows:
            self._show_preview("draft", f"Chưa có hàng ghế nào cho {grouped(people)} đại biểu")
        elif seat_count < people:
            self._show_preview("warn", f"{words}: còn thiếu {grouped(people - seat_count)} ghế")
        else:
            self._show_preview("ok", words)

    def _show_preview(self, state: str, words: str) -> None:
        self._form.preview_mark.show_state(state, 18)
        self._form.preview_label.setText(words)
        theme.set_state(self._form.preview_frame, state)

    def _shown_rows(self) -> list[ShownRow]:
        people = self._seating.people if self._seating is not None else ()
        taken = Counter(same_seat(row.facts.seat) for row in people if row.facts.seat)
        return [
            ShownRow(place, row, sum(1 for seat in seats([row]) if taken[seat]))
            for place, row in enumerate(self._typed or ())
        ]

    def _show_buttons(self) -> None:
        form, seating = self._form, self._seating
        as_saved = seating is not None and bool(seating.rows) and self._typed == seating.rows
        form.save_button.setEnabled(bool(self._typed) and not as_saved)
        form.give_button.setEnabled(as_saved)
        if seating is None:
            return
        if as_saved:
            form.give_label.setText(f"Đã có ghế: {grouped(seating.seated)}/{grouped(len(seating.people))} đại biểu")
        else:
            form.give_label.setText("Lưu các hàng ghế trước, rồi xếp chỗ.")
        form.list_button.setEnabled(bool(seating.people))

    def guess_rows(self) -> None:
        """Put into the field the rows that hold every seat named on the roll."""
        desk = self._office.desk
        self.ask(lambda: halls.guessed_hall(desk), self._show_guessed)

    def _show_guessed(self, rows: tuple[HallRow, ...]) -> None:
        if rows:
            self._form.rows_edit.setText(rows_text(rows))
        else:
            self._show_preview("warn", "Danh sách đại biểu chưa ghi số ghế nào như A-05, nên không lấy được.")
        self._form.rows_edit.setFocus()

    def save_rows(self) -> None:
        """Set out the hall as typed."""
        rows = self._typed
        if rows:
            desk, act_id = self._office.desk, self._office.new_act_id()
            self.ask(lambda: halls.arrange_hall(desk, rows, act_id), self._on_rows_saved)

    def _on_rows_saved(self, _done: object) -> None:
        self._end("Đã lưu các hàng ghế")

    def give_seats(self) -> None:
        """Give everybody a seat in the chosen order."""
        desk, act_id = self._office.desk, self._office.new_act_id()
        order = SeatOrder(self._form.order_combo.currentData())
        self.ask(lambda: halls.give_seats(desk, order, act_id), self._on_given, self._on_give_refused)

    def _on_given(self, _done: object) -> None:
        self._end(f"Đã xếp chỗ {self._form.order_combo.currentText()}. Rút lại được bằng Ctrl+Z.")

    def save_list(self) -> None:
        """Ask where to save the seat list and save it as PDF."""
        target = ask_target(self, self._office, "Lưu danh sách chỗ ngồi", "danh-sach-cho-ngoi.pdf")
        if target is None:
            return
        desk, ring = self._office.desk, self._office.ring
        order = SeatListOrder(self._form.list_combo.currentData())

        def work() -> None:
            paper = paper_lists.seat_list(desk, order)
            ring.save_file(ring.render_paper(paper, congresses.layout(desk)), target)

        self.ask(work, partial(self._on_list_saved, target), self._on_give_refused)

    def _on_list_saved(self, target: Path, _nothing: object) -> None:
        self._end(f"Đã lưu {target.name}")

    def _end(self, words: str) -> None:
        self._form.rows_error.clear(self._form.rows_edit)
        self._form.give_error.clear()
        self._form.saved_label.setText(words)
        self._read()

    def _on_give_refused(self, refusal: Exception) -> None:
        self._form.saved_label.clear()
        if isinstance(refusal, CodedError):
            self._form.give_error.show_message(message(refusal))

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the rows were not saved; what was typed stays."""
        self._form.saved_label.clear()
        if isinstance(refusal, CodedError):
            self._form.rows_error.show_message(message(refusal), self._form.rows_edit)


class SeatDialog(OfficeDialog):
    """Moves one delegate to another seat; whoever sits there takes the seat that becomes free."""

    def __init__(self, office: Office, row: DelegateRow, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._row = row
        self._act_id = office.new_act_id()
        self._seating: Seating | None = None
        self._form = Ui_SeatDialog()
        self._form.setupUi(self)
        self._form.name_label.setText(f"Chuyển chỗ đồng chí {row.facts.full_name}")
        now = f"Đang ngồi ghế {row.facts.seat}" if row.facts.seat else "Chưa có ghế"
        self._form.now_label.setText(f"{now} · {row.facts.branch}")
        self._form.seat_edit.textChanged.connect(self._show_swap)
        self._form.seat_edit.returnPressed.connect(self.save)
        self._form.save_button.clicked.connect(self.save)
        self._form.cancel_button.clicked.connect(self.reject)
        self._show_note("", "")
        desk = office.desk
        self.ask(lambda: read_seating(desk), self._show_seating)
        self._form.seat_edit.setFocus()

    def _show_seating(self, seating: Seating) -> None:
        self._seating = seating
        self._show_swap()

    def _show_swap(self) -> None:
        """Say who sits on the typed seat and what becomes of them."""
        self._form.seat_error.clear(self._form.seat_edit)
        seat = same_seat(self._form.seat_edit.text())
        if not seat or self._seating is None:
            self._show_note("", "")
            return
        people = (row for row in self._seating.people if row.delegate_id != self._row.delegate_id)
        other = next((row for row in people if same_seat(row.facts.seat) == seat), None)
        if other is not None:
            old = self._row.facts.seat
            then = f"sẽ sang ghế {old}: hai đồng chí đổi chỗ cho nhau." if old else "sẽ chưa có ghế."
            self._show_note("info", f"Ghế {seat} đang của đồng chí {other.facts.full_name}; đồng chí ấy {then}")
        elif self._seating.rows and seat not in set(seats(self._seating.rows)):
            self._show_note("warn", f"Sơ đồ hội trường không có ghế {seat}. Vẫn ghi được.")
        else:
            self._show_note("ok", f"Ghế {seat} đang trống.")

    def _show_note(self, state: str, words: str) -> None:
        self._form.swap_frame.setVisible(bool(words))
        if words:
            self._form.swap_mark.show_state(state, 18)
            theme.set_state(self._form.swap_frame, state)
        self._form.swap_label.setText(words)

    def save(self) -> None:
        """Record the new seat."""
        desk, delegate_id, act_id = self._office.desk, self._row.delegate_id, self._act_id
        seat = self._form.seat_edit.text()
        self.ask(lambda: halls.move_seat(desk, delegate_id, seat, act_id), self._on_moved)

    def _on_moved(self, _done: object) -> None:
        self.accept()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the delegate stays on the seat held now."""
        if isinstance(refusal, CodedError):
            self._form.seat_error.show_message(message(refusal), self._form.seat_edit)


def ask_seat(office: Office, row: DelegateRow, parent: QWidget) -> SeatDialog:
    """Open the dialog that moves a delegate to another seat, and return it; `accepted` tells that it was done."""
    dialog = SeatDialog(office, row, parent)
    dialog.open()
    return dialog


def _row_model() -> FrozenTableModel[ShownRow]:
    return FrozenTableModel(
        (
            Column("Hàng", lambda shown: shown.row.name, style="bold", width=110),
            Column("Số ghế", lambda shown: grouped(shown.row.seat_count), right=True, width=100),
            Column("Các ghế", _seat_span),
            Column("Đã xếp", lambda shown: f"{shown.taken}/{shown.row.seat_count}", right=True, width=120),
        ),
        key=lambda shown: (shown.place, shown.row.name),
    )


def _seat_span(shown: ShownRow) -> str:
    if shown.row.seat_count == 0:
        return "–"
    first, last = seat_name(shown.row, 1), seat_name(shown.row, shown.row.seat_count)
    return first if first == last else f"{first} … {last}"
