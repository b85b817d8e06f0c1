"""The guests' page: a list of its own beside the roll, for those who are greeted and never counted."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui.forms.ui_guests import Ui_GuestsPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.delegates.cards import open_cards
from congress_desktop.gui.screens.delegates.guest_edit import GuestEditDialog, GuestPasteDialog
from congress_desktop.gui.screens.delegates.replace_card import ask_new_card
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, VietnameseProxy
from congress_desktop.services import guests
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.views import GuestRow
from congress_desktop.texts.forms import clock_time, grouped
from congress_desktop.texts.messages import message


class GuestsPage(Screen):
    """The guests by their card numbers, filtered as typed.

    `left` is emitted by Esc and by the button that leads back to the roll; in a filter with something typed Esc empties
    it first. `import_asked` is emitted when a list is to be read from a file.
    """

    left = Signal()
    import_asked = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: tuple[GuestRow, ...] = ()
        self._form = Ui_GuestsPage()
        self._form.setupUi(self)
        self._model = guest_model()
        self._proxy = VietnameseProxy(self)
        self._proxy.setSourceModel(self._model)
        self._form.guest_view.setModel(self._proxy)
        dress_table(self._form.guest_view, self._model)
        self._form.guest_view.horizontalHeader().setSortIndicator(-1, self._proxy.sortOrder())
        self._proxy.sort(-1)
        self._form.rule_mark.show_icon("info")
        self._form.status_label.hide()
        empty = self._form.empty_state
        empty.show_words(
            "users",
            "Chưa có khách mời nào",
            "Khách có thẻ riêng, không tính vào số đại biểu.\n"
            "Nhập từ tệp của văn phòng, hoặc chép trong Excel rồi dán vào đây.",
        )
        self._empty_button = empty.add_button("Nhập từ tệp", role="main", icon_name="upload", key="Ctrl+I")
        self._empty_paste_button = empty.add_button("Dán danh sách", icon_name="copy", key="Ctrl+V")
        self._empty_add_button = empty.add_button("Thêm khách", icon_name="plus", key="Ctrl+N")
        self._connect()
        self._show_guests(())

    def _connect(self) -> None:
        form = self._form
        form.filter_edit.textChanged.connect(self._proxy.show_query)
        form.filter_edit.textChanged.connect(self._select_first)
        form.filter_edit.installEventFilter(self)
        form.guest_view.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        form.guest_view.doubleClicked.connect(self.edit)
        for button, act in (
            (form.add_button, self.add),
            (self._empty_add_button, self.add),
            (form.import_button, self.import_asked),
            (self._empty_button, self.import_asked),
            (form.paste_button, self.paste),
            (self._empty_paste_button, self.paste),
            (form.cards_button, self.show_cards),
            (form.edit_button, self.edit),
            (form.replace_button, self.replace_card),
            (form.leave_button, self.left),
        ):
            button.clicked.connect(act)
        for key, act in (
            ("Ctrl+N", self.add),
            (QKeySequence.StandardKey.Paste, self.paste),
            ("Ctrl+T", self.show_cards),
            ("F2", self.edit),
            ("F7", self.replace_card),
            ("Esc", self._on_escape),
        ):
            bind(self, key, act)
        self._office.sitting_changed.connect(self._read)

    def begin(self) -> None:
        """Read the list and put the focus where work begins; called when the page is shown."""
        self._form.page_error.clear()
        self._form.status_label.hide()
        self._read()
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus into the filter, or onto the button of the empty page."""
        if self._rows:
            self._form.filter_edit.setFocus()
        else:
            self._empty_button.setFocus()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the guests' page."""
        return (
            ("Ctrl+N", "Thêm khách"),
            ("Ctrl+I", "Nhập danh sách khách từ tệp"),
            ("Ctrl+V", "Dán danh sách khách"),
            ("Ctrl+T", "In thẻ khách"),
            ("F2", "Sửa khách đang chọn"),
            ("F7", "Báo mất, cấp lại thẻ"),
            ("Esc", "Về danh sách đại biểu"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read the list again when it, or who arrived, changed."""
        if changes.touches(Changed.GUEST, Changed.SITTING):
            self._read()

    def _read(self) -> None:
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: guests.guests(desk, sitting_id), self._show_guests)

    def _show_guests(self, rows: tuple[GuestRow, ...]) -> None:
        chosen, had_any = self._chosen(), bool(self._rows)
        self._rows = rows
        arrived = sum(1 for row in rows if row.arrived_at is not None)
        self._form.summary_label.setText(f"{grouped(len(rows))} khách · đã đến {grouped(arrived)}" if rows else "")
        self._model.show_rows(rows)
        self._form.page_stack.setCurrentWidget(self._form.list_page if rows else self._form.empty_page)
        place = self._model.place_of(chosen.guest_id) if chosen is not None else None
        if place is not None:
            self._form.guest_view.setCurrentIndex(self._proxy.mapFromSource(self._model.index(place, 0)))
        else:
            self._select_first()
        if bool(rows) != had_any and self.isVisible():
            self.focus_first()

    def _select_first(self) -> None:
        self._form.guest_view.setCurrentIndex(self._proxy.index(0, 0))
        self._on_row_chosen()

    def _chosen(self) -> GuestRow | None:
        index = self._form.guest_view.currentIndex()
        row = self._proxy.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, GuestRow) else None

    def _on_row_chosen(self) -> None:
        row = self._chosen()
        self._form.edit_button.setEnabled(row is not None)
        self._form.replace_button.setEnabled(row is not None)
        self._form.chosen_label.setText(f"{_number(row)} {row.facts.full_name}" if row is not None else "")

    def add(self) -> None:
        """Open the form for new guests."""
        GuestEditDialog(self._office, None, self).open()

    def edit(self) -> None:
        """Open the correction of the chosen guest."""
        row = self._chosen()
        if row is not None:
            GuestEditDialog(self._office, row, self).open()

    def paste(self) -> None:
        """Show the lines on the clipboard as guests, to be saved when they are right."""
        dialog = GuestPasteDialog(self._office, self._rows, QGuiApplication.clipboard().text(), self)
        dialog.listed.connect(loosely(self.show_status, "Đã ghi danh sách khách vừa dán"))
        dialog.open()

    def show_cards(self) -> None:
        """Open the printing of guests' cards."""
        row = self._chosen()
        if self._rows:
            open_cards(self._office, Holder.GUEST, (row.guest_id,) if row is not None else (), self)

    def replace_card(self) -> None:
        """Ask why the chosen guest needs a new card, then offer to print it."""
        row = self._chosen()
        if row is not None:
            ask_new_card(self._office, row, self, self._on_replaced, self._on_refused)

    def _on_replaced(self, holder: Holder, holder_id: str) -> None:
        self._form.page_error.clear()
        open_cards(self._office, holder, (holder_id,), self)

    def show_status(self, words: str) -> None:
        """Show a line of words about what was done last."""
        self._form.page_error.clear()
        self._form.status_label.setText(words)
        self._form.status_label.show()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))

    def _on_escape(self) -> None:
        if self._form.filter_edit.text():
            self._form.filter_edit.clear()
            self._form.filter_edit.setFocus()
        else:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the page have Ctrl+V when what is pasted into the filter is a list, not a word to look for."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and any(sign in QGuiApplication.clipboard().text().strip() for sign in "\n\t")
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def guest_model() -> FrozenTableModel[GuestRow]:
    """Return the empty model of the table."""
    return FrozenTableModel(
        (
            Column("Số", _number, sort_key=lambda row: row.card_number, style="second", width=84),
            Column("Họ và tên", lambda row: row.facts.full_name, sort_key=lambda row: row.name_key, style="bold"),
            Column("Đơn vị", lambda row: row.facts.unit, width=260, tooltip=lambda row: row.facts.unit),
            Column("Chức vụ", lambda row: row.facts.position, width=190, tooltip=lambda row: row.facts.position),
            Column("Điện thoại", lambda row: row.facts.telephone, width=128),
            Column("Ghế", lambda row: row.facts.seat, width=72),
            Column(
                "Giờ đến",
                lambda row: clock_time(row.arrived_at) if row.arrived_at else "chưa đến",
                sort_key=lambda row: row.arrived_at.isoformat() if row.arrived_at else "",
                style="state",
                state=lambda row: "ok" if row.arrived_at else "draft",
                width=116,
            ),
        ),
        key=lambda row: row.guest_id,
        folded=lambda row: f"{row.folded} {fold(_number(row))} {row.card_number} {fold(row.facts.unit)}",
    )


def _number(row: GuestRow) -> str:
    return card_label(Holder.GUEST, row.card_number)
