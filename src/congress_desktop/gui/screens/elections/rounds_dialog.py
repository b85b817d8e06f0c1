"""The dialog that lists every election with its rounds and leads to one of them."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.elections import ElectionState
from congress_desktop.domain.ids import ElectionId, RoundId
from congress_desktop.gui.forms.ui_election_rounds import Ui_RoundsDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.elections.steps import round_state_words
from congress_desktop.gui.screens.elections.words import round_words
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.forms import grouped


@dataclass(frozen=True)
class _Line:
    """A round, or an election that has none yet."""

    election: ElectionRow
    round: RoundRow | None

    @property
    def names(self) -> int:
        """How many stand."""
        return len(self.election.standing if self.round is None else self.round.nominees)

    @property
    def key(self) -> tuple[ElectionId, RoundId | None]:
        """What the line leads to."""
        return self.election.election_id, self.round.round_id if self.round else None


def _model() -> FrozenTableModel[_Line]:
    return FrozenTableModel(
        (
            Column("Cuộc bầu cử", lambda line: line.election.plan.title, style="bold", tooltip=_title),
            Column("Lần", lambda line: round_words(line.round) if line.round else "–", style="second", width=110),
            Column("Bầu", lambda line: grouped(line.round.seats if line.round else line.election.plan.seats), width=64),
            Column("Danh sách", lambda line: f"{grouped(line.names)} người", width=108),
            Column(
                "Trạng thái",
                lambda line: round_state_words(line.election, line.round)[1],
                style="pill",
                state=lambda line: round_state_words(line.election, line.round)[0],
                width=232,
            ),
        ),
        key=lambda line: line.key,
    )


def _title(line: _Line) -> str:
    return line.election.plan.title


class RoundsDialog(OwnedDialog):
    """Shows the elections and their rounds, in order.

    `round_chosen` carries the ids of the election and of the round, None for one without; `add_asked` asks for a new
    election, `correct_asked` carries the ElectionRow to put right. The dialog closes with each.
    """

    round_chosen = Signal(object, object)
    add_asked = Signal()
    correct_asked = Signal(object)

    def __init__(
        self,
        elections: tuple[ElectionRow, ...],
        election_id: ElectionId,
        round_id: RoundId | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = Ui_RoundsDialog()
        self._form.setupUi(self)
        form = self._form
        self._model = _model()
        form.round_view.setModel(self._model)
        dress_table(form.round_view, self._model)
        form.round_view.setSortingEnabled(False)
        self._model.show_rows([_Line(each, row) for each in elections for row in each.rounds or (None,)])
        form.round_view.selectionModel().currentRowChanged.connect(self._on_moved)
        form.round_view.selectRow(self._model.place_of((election_id, round_id)) or 0)
        form.round_view.doubleClicked.connect(self._open)
        for button, act in (
            (form.open_button, self._open),
            (form.add_button, self._add),
            (form.correct_button, self._correct),
            (form.cancel_button, self.reject),
        ):
            button.clicked.connect(act)
        bind(self, "Ctrl+N", self._add)
        bind(self, "F2", self._correct)
        form.round_view.setFocus()

    def _line(self) -> _Line | None:
        index: QModelIndex = self._form.round_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return row if isinstance(row, _Line) else None

    def _on_moved(self) -> None:
        line = self._line()
        open_list = line is not None and line.election.state is ElectionState.PREPARING
        self._form.correct_button.setEnabled(open_list)
        self._form.correct_button.setToolTip(
            "Sửa (F2)" if open_list else "Danh sách đã chốt: mở lại danh sách rồi mới sửa được cuộc bầu cử"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen line on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        line = self._line()
        if line is not None:
            self.accept()
            self.round_chosen.emit(*line.key)

    def _add(self) -> None:
        self.accept()
        self.add_asked.emit()

    def _correct(self) -> None:
        line = self._line()
        if line is not None and line.election.state is ElectionState.PREPARING:
            self.accept()
            self.correct_asked.emit(line.election)
