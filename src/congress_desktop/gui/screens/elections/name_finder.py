"""Finding somebody to put forward: a name as typed, delegates who match it, or somebody new."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from congress_desktop.domain.ids import PersonId
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.widgets.fields import TypingField
from congress_desktop.services import attendance
from congress_desktop.services.attendance import SearchResult
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import short_date

_MOST = 6
_LINE_PX = 36


@dataclass(frozen=True)
class Found:
    """Whom Enter would put forward: a delegate by the person, or somebody new by the name alone."""

    full_name: str
    person_id: PersonId | None
    words: str


class NameFinder(QObject):
    """Looks for delegates while a name is typed, and shows them under the field; the last line is somebody new.

    `found_changed` is emitted when Enter would put forward somebody else than before.
    """

    found_changed = Signal()

    def __init__(self, office: Office, field: TypingField, over: QWidget) -> None:
        super().__init__(over)
        self._office, self._field, self._over = office, field, over
        self._found: tuple[Found, ...] = ()
        self._lines = QStringListModel(self)
        self._view = QListView(over)
        self._view.setModel(self._lines)
        self._view.setProperty("role", "card")
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName("Người tìm thấy")
        self._view.hide()
        self._view.selectionModel().currentChanged.connect(self.found_changed)
        field.textChanged.connect(self._on_typed)

    def found(self) -> Found | None:
        """Return whom Enter would put forward; None while nothing is typed."""
        place = self._view.currentIndex().row()
        if 0 <= place < len(self._found):
            return self._found[place]
        name = tidy(self._field.text())
        return _new(name) if name else None

    def shown(self) -> tuple[str, ...]:
        """Return the lines shown under the field."""
        return tuple(self._lines.stringList()) if not self._view.isHidden() else ()

    def move(self, places: int) -> bool:
        """Choose the line so many places on; returns whether there is a choice."""
        if not self._found or self._view.isHidden():
            return False
        at = min(max(self._view.currentIndex().row() + places, 0), len(self._found) - 1)
        self._view.setCurrentIndex(self._lines.index(at))
        return True

    def hide(self) -> bool:
        """Take the lines away; returns whether they were there."""
        shown = not self._view.isHidden()
        self._view.hide()
        return shown

    def _on_typed(self, text: str) -> None:
        if not tidy(text):
            self._show((), text)
            return
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: attendance.search(desk, sitting_id, text, _MOST), loosely(self._on_found, text))

    def _on_found(self, text: str, result: SearchResult) -> None:
        if text == self._field.text():
            self._show(tuple(_delegate(row) for row in result.rows), text)

    def _show(self, delegates: tuple[Found, ...], text: str) -> None:
        name = tidy(text)
        self._found = (*delegates, _new(name)) if name else ()
        self._lines.setStringList([each.words for each in self._found])
        self._view.setCurrentIndex(self._lines.index(0))
        self._view.setVisible(bool(delegates))
        self._place()
        self.found_changed.emit()

    def _place(self) -> None:
        corner = self._field.mapTo(self._over, self._field.rect().bottomLeft())
        height = _LINE_PX * len(self._found) + 10
        self._view.setGeometry(corner.x(), corner.y() + 4, max(self._field.width(), 460), height)
        self._view.raise_()


def _delegate(row: DelegateRow) -> Found:
    facts = row.facts
    birth = f"sinh {short_date(facts.birth)}" if facts.birth else ""
    words = " · ".join(part for part in (facts.full_name, birth, facts.branch, f"thẻ {row.card_number:03d}") if part)
    return Found(facts.full_name, row.person_id, words)


def _new(name: str) -> Found:
    return Found(name, None, f"Người mới: {name}")
