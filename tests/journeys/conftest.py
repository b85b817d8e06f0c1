"""Dresses the test application as the program is dressed."""

import pytest
from PySide6.QtWidgets import QApplication

from congress_desktop.gui import icons, theme
from congress_desktop.system import folders


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Return the application with fonts, icons and the light theme."""
    theme.load_fonts(folders.resources() / "fonts")
    icons.use_icons(folders.resources() / "icons")
    theme.apply_theme(qapp, "light", folders.resources() / "icons")
    return qapp
