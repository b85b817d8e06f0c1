"""The ticks at the right of the appointments' screen, whom they fail on, and alike names that wait for an answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from congress_desktop.domain.appointments import AppointmentCheck
from congress_desktop.gui.forms.ui_checks_panel import Ui_ChecksPanel
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.widgets.checks import CheckRow
from congress_desktop.services.views import AlikePair, AlikePerson, AppointmentsView
from congress_desktop.texts.forms import short_date
from congress_desktop.texts.labels import label


class ChecksPanel(QFrame):
    """The ticks. `settled` carries an alike pair and whether it is one person."""

    settled = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CheckRow] = []
        self._pair: AlikePair | None = None
        self._form = Ui_ChecksPanel()
        self._form.setupUi(self)
        for button, same in ((self._form.one_button, True), (self._form.two_button, False)):
            button.clicked.connect(loosely(self.answer, same))

    def show_view(self, view: AppointmentsView) -> None:
        """Show the ticks of a register as it is now, and the first alike pair."""
        self._show_checks(view.checks)
        self._pair = view.alike[0] if view.alike else None
        self._form.alike_frame.setVisible(self._pair is not None)
        self._form.alike_label.setText(_alike_words(self._pair) if self._pair else "")

    def answer(self, same: bool) -> None:  # noqa: FBT001 - bound in advance
        """Say whether the pair shown is one person."""
        if self._pair is not None:
            self.settled.emit(self._pair, same)

    def _show_checks(self, checks: tuple[AppointmentCheck, ...]) -> None:
        layout = self._form.checks_widget.layout()
        while len(self._rows) < len(checks):
            row = CheckRow(self._form.checks_widget)
            self._rows.append(row)
            if layout is not None:
                layout.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(checks))
        for row, check in zip(self._rows, checks, strict=False):
            row.show_check("ok" if check.passed else "error", label(check.kind), "", f"{check.agreeing}/{check.of}")
        passed = sum(1 for check in checks if check.passed)
        self._form.checks_label.setText(f"{passed}/{len(checks)} đạt")
        failing = [f"{label(check.kind)}: {', '.join(check.failing)}" for check in checks if check.failing]
        self._form.failing_label.setText("Chưa khớp – " + "; ".join(failing) if failing else "")


def _alike_words(pair: AlikePair) -> str:
    """Return the two names with what tells them apart, as rich text."""
    one, other = (f"<b>{each.full_name}</b>{_about(each)}" for each in (pair.one, pair.other))
    return f"Gần giống tên: {one} và {other}."


def _about(each: AlikePerson) -> str:
    card = f"đại biểu, thẻ {each.card_number:03d}" if each.card_number else ""
    born = f"sinh {short_date(each.birth)}" if each.birth else ""
    known = ", ".join(filter(None, (card, born, each.position)))
    return f" ({known})" if known else ""
