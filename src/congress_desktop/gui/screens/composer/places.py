"""The places of a composed paper as a list: each with its section, its title and how it stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from congress_desktop.gui.icons import icon
from congress_desktop.services.composition import Place

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def state_words(place: Place) -> str:
    """Return how a place stands, in a few words."""
    if place.missing:
        return "còn thiếu"
    if place.omitted:
        return "đã bỏ"
    if place.moved:
        return "đã sửa, số liệu đã đổi"
    if place.written:
        return "đã sửa" if place.filled else "đã ghi"
    return "phần mềm điền" if place.filled else "để trống"


def _icon_name(place: Place) -> tuple[str, str]:
    """Return the icon of a place and the token that colours it."""
    if place.missing or place.moved:
        return "triangle-alert", "warn.text"
    if place.omitted:
        return "eye-off", "draft.text"
    if place.written:
        return "pencil", "info.text"
    return ("check", "ok.text") if place.filled else ("circle-dashed", "draft.text")


class PlacesModel(QAbstractListModel):
    """Frozen places; a change of the set resets, a change of how some stand tells only those."""

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[Place, ...] = ()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these places."""
        before, now = self._places, tuple(places)
        if [each.key for each in before] != [each.key for each in now]:
            self.beginResetModel()
            self._places = now
            self.endResetModel()
            return
        self._places = now
        for row, (old, new) in enumerate(zip(before, now, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def place(self, row: int) -> Place | None:
        """Return the place of a row, or None."""
        return self._places[row] if 0 <= row < len(self._places) else None

    def row_of(self, key: str) -> int:
        """Return the row of a place, -1 when it is gone."""
        return next((row for row, each in enumerate(self._places) if each.key == key), -1)

    def next_missing(self, after: int) -> int:
        """Return the first row after this one, going round, that needs the clerk; -1 when none does."""
        count = len(self._places)
        rows = [(after + step) % count for step in range(1, count + 1)]
        return next((row for row in rows if self._places[row].missing or self._places[row].moved), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the words, the icon or the full text of a place."""
        place = self.place(index.row()) if index.isValid() else None
        if place is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{place.section} · {place.title}\n{state_words(place)}"
            case Qt.ItemDataRole.DecorationRole:
                return icon(*_icon_name(place))
            case Qt.ItemDataRole.ToolTipRole:
                return place.text or place.title
        return None
