"""The practice ballot: ten papers typed from their pictures, compared with a second reading, added up and checked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_practice import Ui_PracticeDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.elections.compare_words import reading_words
from congress_desktop.gui.screens.elections.paper_panel import PanelState
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.election_views import NomineeFigures
from congress_desktop.services.practice import PAPERS
from congress_desktop.texts.forms import grouped, span
from congress_desktop.texts.labels import label

_REASON = "xem lại tờ phiếu"


class PracticeDialog(OwnedDialog):
    """Leads through a practice ballot, which is in no congress's journal and is forgotten when the dialog closes.

    Its use cases are called at once, not by the runner: they touch no file, and what they change is nobody else's.
    """

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = office.ring.clock
        self._practice = office.ring.begin_practice()
        self._begun = self._clock()
        self._number = 1
        self._deciding = False
        self._over = False
        self._form = Ui_PracticeDialog()
        self._form.setupUi(self)
        form = self._form
        form.practice_pill.show_state("warn", "DIỄN TẬP · không ghi vào đại hội")
        form.leave_button.described(key="Esc").clicked.connect(self.reject)
        form.main_button.clicked.connect(self._on_main)
        form.second_button.clicked.connect(self._on_second)
        form.paper_panel.reading_given.connect(self._on_reading)
        form.paper_panel.changed.connect(self._show_buttons)
        bind(self, "F6", form.paper_panel.choose_reason)
        bind(self, "F7", form.paper_panel.keep_valid)
        self._names = [each.ballot_name for each in self._practice.round.nominees]
        form.paper_panel.show_list(self._practice.election, self._practice.round)
        self._show_paper()

    def _show_paper(self) -> None:
        """Show the paper to be typed, or to be decided where the two readings of it differ."""
        form, number = self._form, self._number
        form.practice_stack.setCurrentWidget(form.paper_page)
        form.picture.show_paper(number, self._names, PAPERS[number - 1])
        form.title_label.setText(
            f"Đối chiếu phiếu số {number}" if self._deciding else f"Nhập phiếu {number}/{len(PAPERS)}"
        )
        form.why_label.setText(
            "Hai người đọc khác nhau. Nhìn lại tờ phiếu và gõ lại: lần xem này quyết định."
            if self._deciding
            else "Gõ số của những người bị gạch rồi Enter, 0 nếu không ai bị gạch. Người thứ hai đọc riêng từng phiếu."
        )
        form.readings_label.setVisible(self._deciding)
        if self._deciding:
            paper = self._practice.differing()[0]
            said = [
                f"{who}: {reading_words(self._practice.round, reading) if reading else ''}"
                for who, reading in (("Bạn đọc", paper.first), ("Người thứ hai đọc", paper.second))
            ]
            form.readings_label.setText(" · ".join(said))
        form.paper_panel.begin()
        form.paper_panel.focus_first()
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Let the buttons say what Enter and the other key do now."""
        form, state = self._form, self._form.paper_panel.state
        if self._over:
            return
        invalid = state in {PanelState.PROPOSED, PanelState.CHOOSING_REASON}
        form.main_button.show_act("Ghi không hợp lệ" if invalid else "Ghi phiếu", icon_name="check", key="Enter")
        if state is PanelState.PROPOSED:
            form.second_button.show_act("Ban Kiểm phiếu: hợp lệ", icon_name="shield-check", key="F7")
        else:
            form.second_button.show_act("Không hợp lệ…", icon_name="x", key="F6")

    def _on_main(self) -> None:
        if self._over:
            self.accept()
        else:
            self._form.paper_panel.enter()

    def _on_second(self) -> None:
        panel = self._form.paper_panel
        if panel.state is PanelState.PROPOSED:
            panel.keep_valid()
        else:
            panel.choose_reason()

    def _on_reading(self, reading: Reading, decision: str) -> None:
        try:
            if self._deciding:
                self._practice.decide(self._number, reading, decision or _REASON)
            else:
                self._practice.read(self._number, reading, decision)
        except CodedError as refusal:
            self._form.paper_panel.refuse(refusal)
            return
        self._go_on()

    def _go_on(self) -> None:
        """Turn to the next paper, then to those that differ, then to the result."""
        if not self._deciding and self._number < len(PAPERS):
            self._number += 1
            self._show_paper()
            return
        differing = self._practice.differing()
        if differing:
            self._deciding, self._number = True, differing[0].number
            self._show_paper()
        else:
            self._show_result()

    def _show_result(self) -> None:
        self._over = True
        form, mistakes = self._form, self._practice.mistakes()
        seconds = int((self._clock() - self._begun).total_seconds())
        form.title_label.setText("Kết quả diễn tập")
        form.why_label.setText(
            f"{len(PAPERS)} phiếu trong {span(max(seconds // 60, 1))}. "
            "Khi làm thật, Trưởng ban kiểm phiếu xác nhận kết quả này và một người khác công bố."
        )
        form.readings_label.setText(
            f"Còn {grouped(len(mistakes))} phiếu được tính khác với tờ phiếu: số {', '.join(map(str, mistakes))}."
            if mistakes
            else "Đúng cả 10 phiếu: phiếu 5 bầu quá số lượng, phiếu 7 người thứ hai đọc nhầm."
        )
        form.readings_label.show()
        model = _result_model()
        model.setParent(self)
        form.result_view.setModel(model)
        dress_table(form.result_view, model, dense=False)
        model.show_rows(self._practice.result().lines)
        form.practice_stack.setCurrentWidget(form.result_page)
        form.second_button.hide()
        form.leave_button.hide()
        form.main_button.show_act("Xong", icon_name="check", key="Enter")
        form.main_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter; Esc goes one step back in what is typed, and leaves from an empty line."""
        panel = self._form.paper_panel
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._on_main()
        elif (
            event.key() == Qt.Key.Key_Escape
            and not self._over
            and (panel.typed() or panel.state is not PanelState.TYPING)
        ):
            panel.retype()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Forget the practice ballot with the dialog."""
        self._practice.close()
        super().done(result)


def _result_model() -> FrozenTableModel[NomineeFigures]:
    return FrozenTableModel(
        (
            Column("Thứ", lambda each: str(each.rank), style="second", right=True, width=72),
            Column("Họ và tên", lambda each: each.row.ballot_name, style="bold", width=190),
            Column("Số phiếu", lambda each: grouped(each.counts.votes), right=True, width=92),
            Column("Trên 10", lambda each: each.share, right=True, width=92),
            Column("Kết quả", lambda each: label(each.outcome), width=140),
            Column("Vì sao", lambda each: each.reason),
        ),
        key=lambda each: each.place,
    )
