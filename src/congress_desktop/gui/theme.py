"""The look of the program: which theme is in use, its fonts, its palette and its one stylesheet.

Forms set no colours: they set the dynamic string property `role` (what a widget is) and `state` (how it stands:
ok, warn, error, info, draft), and the stylesheet does the rest. After changing either at run time call `set_state`
or `set_role`, because Qt does not look at dynamic properties again by itself.
"""

from pathlib import Path

from PySide6.QtCore import QDir, QEvent, QLocale
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from congress_desktop.gui.stylesheet import stylesheet
from congress_desktop.gui.tokens import LIGHT, STATES, THEMES, Theme

__all__ = ["FAMILY", "Theme", "apply_theme", "current", "font", "load_fonts", "set_role", "set_state", "stylesheet"]

FAMILY = "Noto Sans"
FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf")
BODY_PT = 11
WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


class _InUse:
    """The theme in use; one for the whole program, as the application's palette is."""

    theme: Theme = LIGHT


def current() -> Theme:
    """Return the theme in use; painted widgets ask for it each time they paint."""
    return _InUse.theme


def load_fonts(folder: Path) -> None:
    """Register the three faces of Noto Sans. Raises FileNotFoundError when one is missing or unreadable."""
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FileNotFoundError(folder / name)


def font(pt: float = BODY_PT, weight: str = "regular") -> QFont:
    """Return the program's face in points, as "regular", "semibold" or "bold"."""
    face = QFont(FAMILY)
    face.setPointSizeF(pt)
    face.setWeight(WEIGHTS[weight])
    return face


def apply_theme(app: QApplication, name: str, icon_folder: Path) -> None:
    """Give the whole program a theme: "light", "dark" or "high-contrast"; raises KeyError for any other name.

    `icon_folder` is `resources/icons`; the stylesheet takes its few arrows and ticks from there.
    """
    _InUse.theme = THEMES[name]
    QDir.setSearchPaths("icons", [str(icon_folder)])
    QLocale.setDefault(QLocale("vi_VN"))
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font())
    app.setPalette(palette(_InUse.theme))
    app.setStyleSheet(stylesheet(_InUse.theme))


def palette(theme: Theme) -> QPalette:
    """Return the palette for what the stylesheet leaves to Qt, such as placeholders, links and selected text."""
    found = QPalette()
    role = QPalette.ColorRole
    for colour_role, colour in (
        (role.Window, theme.ground),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.alt),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.text_3),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.on_fill),
        (role.ToolTipBase, theme.surface),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.info.fill),
        (role.HighlightedText, theme.on_fill),
        (role.Link, theme.info.text),
        (role.LinkVisited, theme.info.text),
        (role.Mid, theme.border),
        (role.Dark, theme.border_strong),
    ):
        found.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(theme.text_3))
    return found


def set_state(widget: QWidget, state: str) -> None:
    """Say how a widget stands: a word of `STATES`, or "" for none. Raises ValueError for another word."""
    if state and state not in STATES:
        raise ValueError(state)
    _set(widget, "state", state)


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, as the stylesheet knows it."""
    _set(widget, "role", role)


def _set(widget: QWidget, name: str, value: str) -> None:
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    widget.update()
