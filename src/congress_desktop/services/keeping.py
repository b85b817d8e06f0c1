"""Keeping the congress's file whole: folding the log back when idle, copying it, letting it go."""

from pathlib import Path

from congress_desktop.services.desk import Desk


def fold_back(desk: Desk) -> None:
    """Fold the write-ahead log back, so that the file alone can be copied by hand."""
    desk.store.fold_back()


def copy_to(desk: Desk, target: Path) -> Path:
    """Copy the congress as it stands to another file and return it. Raises EnvironmentFault."""
    desk.store.copy_to(target)
    return target


def close(desk: Desk) -> None:
    """Let the congress's file go, whole."""
    desk.store.close()


def file_of(desk: Desk) -> Path | None:
    """Return the congress's file, or None for one in memory."""
    return desk.store.path
