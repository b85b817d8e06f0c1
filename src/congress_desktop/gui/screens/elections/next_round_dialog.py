"""The next round: those tied and nobody else, or whoever the congress lets stand for the seats left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_next_round import Ui_NextRoundDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.elections.standing_list import StandingModel
from congress_desktop.services.election_views import NomineeRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message


class NextRoundDialog(OwnedDialog):
    """Shows who may stand for the seats left. `round_asked` carries the NomineeIds that stand."""

    round_asked = Signal(object)

    def __init__(
        self, may_stand: Sequence[NomineeRow], left: int, *, run_off: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._left = left
        self._form = Ui_NextRoundDialog()
        self._form.setupUi(self)
        form = self._form
        form.title_label.setText("Bầu lại giữa những người bằng phiếu" if run_off else "Lần bầu tiếp theo")
        form.why_label.setText(
            "Chỉ những người bằng phiếu ở vị trí cuối có tên trên phiếu; ai nhiều phiếu hơn thì trúng cử."
            if run_off
            else "Đại hội quyết định ai còn trong danh sách; bỏ dấu ở tên những người thôi không bầu nữa."
        )
        self._model = StandingModel(may_stand, fixed=run_off, parent=self)
        self._model.dataChanged.connect(self._show_count)
        form.standing_view.setModel(self._model)
        form.standing_view.setCurrentIndex(self._model.index(0))
        form.open_button.clicked.connect(self._on_open)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Return", "Enter"):
            bind(self, key, self._on_open)
        self._show_count()
        form.standing_view.setFocus()

    def _show_count(self) -> None:
        names = len(self._model.chosen())
        seats = min(self._left, names)
        form = "phiếu gạch tên" if names > seats else "phiếu đồng ý, không đồng ý"
        self._form.count_label.setText(f"Bầu {grouped(seats)} trong danh sách {grouped(names)} người · {form}")

    def _on_open(self) -> None:
        self.round_asked.emit(self._model.chosen())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why no round was opened; the ticks stay."""
        if isinstance(refusal, CodedError):
            self._form.round_error.show_message(message(refusal))
