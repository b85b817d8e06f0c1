"""A list of nominees of whom some are ticked: who stands in the next round."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from congress_desktop.domain.ids import NomineeId
from congress_desktop.services.election_views import NomineeRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class StandingModel(QAbstractListModel):
    """Names with ticks; a list that is `fixed` has all of them and none can be taken off."""

    def __init__(self, rows: Sequence[NomineeRow], *, fixed: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._fixed = tuple(rows), fixed
        self._ticked = {each.nominee.nominee_id for each in rows}

    def chosen(self) -> tuple[NomineeId, ...]:
        """Return who is ticked, in the order of the list."""
        ids = (each.nominee.nominee_id for each in self._rows)
        return tuple(each for each in ids if each in self._ticked)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many names there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a name, or whether it is ticked."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.ballot_name
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = row.nominee.nominee_id in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a name or take its tick off."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or self._fixed:
            return False
        nominee_id = self._rows[index.row()].nominee.nominee_id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(nominee_id)
        else:
            self._ticked.discard(nominee_id)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that names can be ticked, unless the list is fixed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return usual if self._fixed else usual | Qt.ItemFlag.ItemIsUserCheckable
