"""The second step: a round's ballots as they will be printed, and how many were."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import RoundState
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_ballot_print import Ui_PrintPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections.ballot_printing import BallotPrinting
from congress_desktop.gui.screens.elections.papers_page import PapersPage
from congress_desktop.gui.screens.elections.papers_words import Typed, chain_of, sheet_words
from congress_desktop.gui.screens.papers.printing import page_image
from congress_desktop.gui.widgets.fields import TypingField
from congress_desktop.services import congresses, election_papers, election_rounds
from congress_desktop.services.ballot_models import BallotsDrawn, BallotSheet
from congress_desktop.services.desk import Done
from congress_desktop.services.election_views import RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message

_PREVIEW_PX = 900


class PrintPage(PapersPage):
    """Shows one ballot, prints or saves as many as are typed, and records how many were printed."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._image = QImage()
        self._form = Ui_PrintPage()
        self._form.setupUi(self)
        self._printing = BallotPrinting(office, self)
        form = self._form
        for button, act in (
            (form.printed_button, self.record_number),
            (form.print_button, self.print_ballots),
            (form.save_button, self.save_ballots),
            (form.next_button, self.go_on),
        ):
            button.clicked.connect(act)
        bind(self, "Ctrl+P", self.print_ballots)
        bind(self, "Ctrl+S", self.save_ballots)
        self._printing.told.connect(form.drawn_label.setText)
        self._printing.printed.connect(self.go_on)
        self._printing.refused.connect(self._on_print_refused)

    def fields_to_keep(self) -> tuple[TypingField, ...]:
        """Return the field of the number."""
        return (self._form.printed_edit,)

    def clear_errors(self) -> None:
        """Say nothing beside the number."""
        self._form.printed_error.clear(self._form.printed_edit)

    def on_turned(self, row: RoundRow) -> None:
        """Empty the number once papers were printed, so that the first number is not recorded twice."""
        if row.state is not RoundState.LISTED:
            self._form.printed_edit.clear()
        desk, render, round_id = self._office.desk, self._office.ring.render_ballots, row.round_id
        self._office.runner.run(
            lambda: (
                election_papers.usual_count(desk, round_id),
                render(election_papers.ballot(desk, round_id), 1, congresses.layout(desk)),
            ),
            loosely(self._on_drawn, round_id),
            self._on_print_refused,
        )

    def _on_drawn(self, round_id: RoundId, drawn: tuple[int, BallotsDrawn]) -> None:
        """Show the ballot, and offer the usual number where none were printed and nothing is typed."""
        row, form = self._row, self._form
        if row is None or row.round_id != round_id:
            return
        count, ballot = drawn
        form.usual_label.setText(f"Thường in {grouped(count)} tờ: mỗi người được triệu tập một tờ, cộng dự phòng.")
        if row.state is RoundState.LISTED and form.printed_edit.value() is None:
            form.printed_edit.set_value(count)
            form.printed_edit.selectAll()
        page = page_image(self._office.ring.render_page, ballot.pdf, 0, _PREVIEW_PX)
        half = ballot.sheet is BallotSheet.TWO_A5
        self._image = page.copy(0, 0, page.width(), page.height() // 2) if half else page
        form.sheet_label.setText(sheet_words(ballot))
        self._show_image()

    def _show_image(self) -> None:
        label = self._form.preview_label
        if self._image.isNull() or label.width() <= 0 or label.height() <= 0:
            return
        ratio = self.devicePixelRatioF()
        room = label.size() * ratio
        aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        found = QPixmap.fromImage(self._image.scaled(room, aspect, smooth))
        found.setDevicePixelRatio(ratio)
        label.setPixmap(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the ballot anew in the room there is."""
        super().resizeEvent(event)
        self._show_image()

    def show_row(self, row: RoundRow) -> None:
        """Show what was printed, and whether more may be."""
        form = self._form
        may_print = row.state in (RoundState.LISTED, RoundState.PRINTED)
        more = row.state is RoundState.PRINTED
        for widget in (form.printed_edit, form.printed_button, form.print_button, form.save_button):
            widget.setEnabled(may_print)
        form.printed_heading.setText("Số tờ in thêm" if more else "Số tờ phiếu in")
        form.printed_button.setText("Ghi số in thêm" if more else "Ghi số đã in")
        theme.set_role(form.printed_button, "" if more else "main")
        form.printed_label.setText(f"đã in {grouped(row.printed)} tờ" if row.printed else "")
        form.usual_label.setVisible(row.state is RoundState.LISTED)
        form.next_button.setVisible(row.state is not RoundState.LISTED)
        form.hint_label.setText("In xong thì Ban Kiểm phiếu đóng dấu từng tờ; phiếu thừa được niêm phong.")
        form.chain_strip.show_chain(*chain_of(row, Typed()))

    def focus_first(self) -> None:
        """Put the focus where the number is typed, or onto the way on."""
        form = self._form
        printed = self._row is not None and self._row.state is not RoundState.LISTED
        (form.next_button if printed else form.printed_edit).setFocus()
        form.printed_edit.selectAll()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of printing."""
        return (("Ctrl+P", "In phiếu"), ("Ctrl+S", "Lưu phiếu thành tệp PDF"), ("Enter", "Ghi số đã in"))

    def print_ballots(self) -> None:
        """Draw as many ballots as are typed and print them; what was printed is recorded."""
        if self._row is not None and self._form.print_button.isEnabled():
            self.clear_errors()
            self._printing.print(self._row.round_id, self._form.printed_edit.value() or 0)

    def save_ballots(self) -> None:
        """Draw as many ballots as are typed and save them; how many were printed of the file is typed by hand."""
        if self._row is not None and self._form.save_button.isEnabled():
            self.clear_errors()
            self._printing.save(self._row.round_id, self._form.printed_edit.value() or 0)

    def _on_print_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self.show_refusal(refusal)

    def record_number(self) -> None:
        """Record that so many papers were printed."""
        if not self._form.printed_button.isEnabled():
            return
        desk, count = self._office.desk, self._form.printed_edit.value() or 0

        def work(round_id: RoundId, act_id: ActId) -> Done:
            return election_rounds.print_ballots(desk, round_id, count, act_id)

        self.record(work)

    def show_refusal(self, refusal: CodedError) -> None:
        """Show why papers were not printed or recorded."""
        field = self._form.printed_edit if refusal.code is Code.NUMBER_OUT_OF_RANGE else None
        self._form.printed_error.show_message(message(refusal), field)
