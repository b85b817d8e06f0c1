"""The delegates' screen: table, filter, one delegate's page, correction, import and export."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.cards import Holder
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, DelegateId
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.domain.standing import Standing
from congress_desktop.gui.forms.ui_delegates import Ui_DelegatesScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.delegates.cards import open_cards
from congress_desktop.gui.screens.delegates.edit import DelegateEditDialog
from congress_desktop.gui.screens.delegates.guests import GuestsPage
from congress_desktop.gui.screens.delegates.pictures import PicturesDialog
from congress_desktop.gui.screens.delegates.replace_card import ask_new_card
from congress_desktop.gui.screens.delegates.seating import SeatingDialog, ask_seat
from congress_desktop.gui.screens.delegates.standing import StandingDialog
from congress_desktop.gui.screens.delegates.table import CHIPS, ORDERS, STATES, as_text, delegate_model, gap_words
from congress_desktop.gui.screens.roll_import.kinds import GUESTS
from congress_desktop.gui.screens.roll_import.screen import ImportScreen
from congress_desktop.gui.widgets.buttons import Chip
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import VietnameseProxy
from congress_desktop.services import delegates, workbooks
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.views import DelegatePage, DelegateRow
from congress_desktop.texts.forms import clock_time, clock_time_seconds, day_words, grouped, local, short_date
from congress_desktop.texts.labels import act_title, label
from congress_desktop.texts.messages import message
from congress_desktop.texts.tenure_words import post_words

_SHOWN = (Changed.CONGRESS, Changed.DELEGATE, Changed.ATTENDANCE, Changed.SITTING, Changed.DECISION)


class DelegatesScreen(Screen):
    """The roll: read at once, filtered as typed, with the chosen delegate's page beside it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: tuple[DelegateRow, ...] = ()
        self._form = Ui_DelegatesScreen()
        self._form.setupUi(self)
        self._model = delegate_model()
        self._proxy = VietnameseProxy(self)
        self._proxy.setSourceModel(self._model)
        self._form.delegate_view.setModel(self._proxy)
        dress_table(self._form.delegate_view, self._model)
        self._show_in_order()
        self._acts = QStringListModel(self)
        self._form.acts_view.setModel(self._acts)
        self._import = ImportScreen(office)
        self._guests = GuestsPage(office)
        self._guest_import = ImportScreen(office, GUESTS)
        self._pages = (self._import, self._guests, self._guest_import)
        for page in self._pages:
            self._form.page_stack.addWidget(page)
        self._chips: dict[str, Chip] = {name: getattr(self._form, f"{name}_chip") for name in CHIPS}
        self._form.all_chip.setChecked(True)
        self._form.order_combo.addItems(list(ORDERS))
        self._form.empty_state.show_words(
            "users",
            "Chưa có đại biểu nào",
            "Danh sách đại biểu lấy từ tệp Excel của văn phòng. Mở tệp ra xem trước từng dòng, đúng rồi mới ghi.",
        )
        self._empty_button = self._form.empty_state.add_button(
            "Nhập danh sách", role="main", icon_name="upload", key="Enter"
        )
        self._form.status_label.hide()
        self._connect()
        self._show_page(None)

    def _connect(self) -> None:
        form = self._form
        form.filter_edit.textChanged.connect(self._proxy.show_query)
        form.filter_edit.textChanged.connect(self._select_first)
        form.order_combo.currentIndexChanged.connect(self._show_rows)
        form.delegate_view.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        form.delegate_view.doubleClicked.connect(self.edit)
        form.edit_button.clicked.connect(self.edit)
        form.import_button.clicked.connect(self.show_import)
        form.export_button.clicked.connect(self.export)
        self._empty_button.clicked.connect(self.show_import)
        form.cards_button.clicked.connect(self.show_cards)
        form.guests_button.clicked.connect(self.show_guests)
        form.seating_button.clicked.connect(self.show_seating)
        form.standing_button.clicked.connect(self.settle)
        form.seat_button.clicked.connect(self.move_seat)
        form.card_button.clicked.connect(self.replace_card)
        form.picture_button.clicked.connect(self.show_pictures)
        self._guests.left.connect(self.show_list)
        self._guests.import_asked.connect(self.show_import)
        self._guest_import.left.connect(self.show_guests)
        self._guest_import.imported.connect(self._on_guests_imported)
        self._import.left.connect(self.show_list)
        self._import.imported.connect(self._on_imported)
        for name, chip in self._chips.items():
            chip.toggled.connect(loosely(self._on_chip, name))
        for key, act in (
            ("Ctrl+E", self.export),
            ("F2", self.edit),
            ("F3", self.settle),
            ("F6", self.move_seat),
            ("F7", self.replace_card),
            ("F8", self.show_pictures),
            ("Ctrl+T", self.show_cards),
            ("Ctrl+H", self.show_seating),
            (QKeySequence.StandardKey.Copy, self.copy),
        ):
            bind(form.list_page, key, act)
        for key, act in (("Ctrl+I", self.show_import), ("Ctrl+G", self.show_guests)):
            bind(self, key, act)
        self._office.sitting_changed.connect(self._read)

    def focus_first(self) -> None:
        """Put the focus into the filter, or onto the button of the empty screen."""
        if page := self._page():
            page.focus_first()
        elif self._rows:
            self._form.filter_edit.setFocus()
        else:
            self._empty_button.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about the roll, or about the guests while their list is shown."""
        return "khach-moi" if self._page() in {self._guests, self._guest_import} else "danh-sach"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the roll, or of the page that stands in its place."""
        if page := self._page():
            return page.keys()
        return (
            ("Ctrl+I", "Nhập danh sách từ Excel"),
            ("Ctrl+E", "Xuất Excel"),
            ("Ctrl+T", "Thẻ: những người đang chọn, tất cả, hoặc chưa in"),
            ("Ctrl+G · Ctrl+H", "Khách mời · xếp chỗ ngồi"),
            ("F2", "Sửa, bổ sung đại biểu đang chọn"),
            ("F3 · F6 · F7", "Tư cách, dự khuyết · đổi ghế · cấp lại thẻ"),
            ("F8", "Ảnh của đại biểu đang chọn, hoặc cả thư mục ảnh"),
            ("Ctrl+C", "Sao chép các dòng đang chọn"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read the roll again when it, or attendance, changed."""
        self._guests.refresh(changes)
        if changes.touches(*_SHOWN):
            self._read()
        if changes.touches(Changed.DELEGATE, Changed.PICTURE):
            self._on_row_chosen()

    def _read(self) -> None:
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: delegates.delegates(desk, sitting_id), self._show_delegates)

    def _show_delegates(self, rows: tuple[DelegateRow, ...]) -> None:
        had_any = bool(self._rows)
        self._rows = rows
        branches = len({row.branch_key for row in rows})
        self._form.summary_label.setText(f"{grouped(len(rows))} đại biểu · {grouped(branches)} chi, đảng bộ")
        for name, keep in CHIPS.items():
            self._chips[name].show_count(sum(1 for row in rows if keep(row)))
        if self._page() is None:
            self.show_list()
        self._show_rows()
        if rows and not had_any:
            self._select_first()

    def _show_in_order(self) -> None:
        """Let the rows stand in the order chosen above the table until a heading is clicked."""
        self._form.delegate_view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._proxy.sort(-1)

    def _show_rows(self) -> None:
        chosen = self._chosen()
        self._show_in_order()
        self._model.show_rows(ORDERS[self._form.order_combo.currentText()](self._rows))
        if chosen is not None:
            self._select(chosen.delegate_id)

    def show_list(self) -> None:
        """Show the table, or what to do first when there is nobody."""
        self._form.page_stack.setCurrentWidget(self._form.list_page if self._rows else self._form.empty_page)
        self.focus_first()

    def _page(self) -> ImportScreen | GuestsPage | None:
        """Return the page that stands in the table's place, None for the table itself."""
        shown = self._form.page_stack.currentWidget()
        return next((page for page in self._pages if page is shown), None)

    def show_import(self) -> None:
        """Show the import in the table's place: of guests from their list, else of delegates."""
        page = self._guest_import if self._page() in {self._guests, self._guest_import} else self._import
        self._form.page_stack.setCurrentWidget(page)
        page.begin()

    def _on_imported(self, words: str) -> None:
        self._show_status(words)
        self._form.page_stack.setCurrentWidget(self._form.list_page)
        self._form.filter_edit.setFocus()

    def _on_guests_imported(self, words: str) -> None:
        self.show_guests()
        self._guests.show_status(words)

    def _show_status(self, words: str) -> None:
        self._form.status_label.setText(words)
        self._form.status_label.show()

    def _on_chip(self, name: str, on: bool) -> None:  # noqa: FBT001 - as Qt emits it
        if on:
            self._proxy.show_only(None if name == "all" else CHIPS[name])
            self._select_first()

    def _select(self, delegate_id: DelegateId) -> None:
        place = self._model.place_of(delegate_id)
        if place is not None:
            index = self._proxy.mapFromSource(self._model.index(place, 0))
            if index.isValid():
                self._form.delegate_view.setCurrentIndex(index)

    def _select_first(self) -> None:
        for place in range(self._proxy.rowCount()):
            if isinstance(self._proxy.row_at(place), DelegateRow):
                self._form.delegate_view.setCurrentIndex(self._proxy.index(place, 0))
                return

    def _chosen(self) -> DelegateRow | None:
        index = self._form.delegate_view.currentIndex()
        row = self._proxy.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, DelegateRow) else None

    def _on_row_chosen(self) -> None:
        row = self._chosen()
        if row is None:
            return
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(
            lambda: delegates.delegate_page(desk, sitting_id, row.delegate_id), self._show_page, self._on_refused
        )

    def _show_page(self, page: DelegatePage | None) -> None:
        form = self._form
        form.page_frame.setVisible(page is not None)
        if page is None:
            return
        row = page.row
        seat = f" · Ghế {row.facts.seat}" if row.facts.seat else ""
        form.card_label.setText(f"Thẻ {row.card_number:03d}{seat}")
        form.name_label.setText(row.facts.full_name)
        form.branch_label.setText(row.facts.branch)
        form.portrait.setVisible(bool(page.picture))
        form.portrait.show_jpeg(page.picture, row.facts.full_name)
        arrived = f" {clock_time(row.arrived_at)}" if row.arrived_at else ""
        form.state_pill.show_state(STATES[row.state], f"{label(row.state).capitalize()}{arrived}")
        gaps = gap_words(row)
        form.gap_error.setVisible(bool(gaps))
        form.facts_label.setText(_facts_table(page, gaps))
        self._acts.setStringList(
            [
                f"{short_date(local(act.recorded_at).date())} {clock_time_seconds(act.recorded_at)}\n"
                f"{act_title(act.kind, act.movement)}{' (đã rút lại)' if act.withdrawn else ''}"
                for act in page.acts
            ]
        )

    def edit(self) -> None:
        """Open the correction of the chosen delegate."""
        row = self._chosen()
        if row is None:
            return
        dialog = DelegateEditDialog(row.facts, self)
        dialog.correction_asked.connect(loosely(self._correct, row.delegate_id, self._office.new_act_id(), dialog))
        dialog.open()

    def _correct(
        self, delegate_id: DelegateId, act_id: ActId, dialog: DelegateEditDialog, facts: DelegateFacts, reason: str
    ) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: delegates.correct_delegate(desk, delegate_id, facts, reason, act_id),
            partial(self._on_corrected, dialog),
            dialog.show_refusal,
        )

    def _on_corrected(self, dialog: DelegateEditDialog, _done: object) -> None:
        dialog.accept()

    def show_cards(self) -> None:
        """Open the cards of the chosen rows, of all, or of those never printed."""
        open_cards(self._office, Holder.DELEGATE, tuple(row.delegate_id for row in self._chosen_rows()), self)

    def show_guests(self) -> None:
        """Show the guests' list in the table's place."""
        self._form.page_stack.setCurrentWidget(self._guests)
        self._guests.begin()

    def show_seating(self) -> None:
        """Open the hall's rows and the giving of seats."""
        SeatingDialog(self._office, self).open()

    def settle(self) -> None:
        """Open the standing of the chosen delegate: withdrawn, not recognised, an alternate called."""
        if (row := self._chosen()) is not None:
            StandingDialog(self._office, row, self).open()

    def move_seat(self) -> None:
        """Ask for another seat for the chosen delegate."""
        if (row := self._chosen()) is not None:
            ask_seat(self._office, row, self)

    def show_pictures(self) -> None:
        """Open the pictures, of the chosen delegate and of a whole folder."""
        PicturesDialog(self._office, self._chosen(), self).open()

    def replace_card(self) -> None:
        """Revoke the chosen delegate's lost card, and offer the new one for print."""
        if (row := self._chosen()) is not None:
            ask_new_card(self._office, row, self, self._on_replaced, self._on_refused)

    def _on_replaced(self, holder: Holder, holder_id: str) -> None:
        open_cards(self._office, holder, (holder_id,), self)

    def _chosen_rows(self) -> list[DelegateRow]:
        indexes = self._form.delegate_view.selectionModel().selectedRows()
        rows = (self._proxy.row_at(index.row()) for index in indexes)
        return [row for row in rows if isinstance(row, DelegateRow)]

    def copy(self) -> None:
        """Copy the chosen rows as cells."""
        QGuiApplication.clipboard().setText(as_text(self._chosen_rows()))

    def export(self) -> None:
        """Ask where to save the roll's workbook and save it."""
        target = ask_target(self, self._office, "Xuất danh sách đại biểu", "danh-sach-dai-bieu.xlsx")
        if target is None:
            return
        desk, write = self._office.desk, self._office.ring.write_workbook
        self._office.runner.run(
            lambda: write(workbooks.delegates_workbook(desk), target),
            partial(self._on_exported, target),
            self._on_refused,
        )

    def _on_exported(self, target: Path, _nothing: object) -> None:
        self._form.page_error.clear()
        self._show_status(f"Đã lưu {target.name}")

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))


def _facts_table(page: DelegatePage, gaps: str) -> str:
    """Return a delegate's facts as two columns of rich text; what is missing stands first."""
    facts = page.row.facts
    birth = ", ".join(filter(None, (day_words(facts.birth), label(facts.gender) if facts.gender else "")))
    lines = [
        ("Thiếu", gaps.replace("thiếu ", "")),
        ("Sinh", birth),
        ("Dân tộc", facts.ethnicity),
        ("Vào Đảng", day_words(facts.probationary_on)),
        ("Chính thức", day_words(facts.official_on)),
        ("Chuyên môn", facts.education),
        ("LLCT", facts.political_theory),
        ("Chức vụ", facts.position),
        ("Diện", label(facts.delegate_class) if facts.delegate_class else ""),
        ("Tư cách", "" if page.row.standing is Standing.OFFICIAL else label(page.row.standing)),
        ("Điện thoại", facts.telephone),
        ("Lĩnh vực", facts.field_of_work),
        ("Huy hiệu", facts.badge),
        ("Kỷ luật", facts.discipline),
        ("Vắng vì", page.row.reason),
        ("Ghi chú", facts.note),
        *((label(each.body), post_words(each.held.tenure, each.held.ending)) for each in page.posts),
    ]
    cells = "".join(
        f"<tr><td style='padding-right:12px'>{name}</td><td><b>{_escaped(value)}</b></td></tr>"
        for name, value in lines
        if value
    )
    return f"<table>{cells}</table>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
