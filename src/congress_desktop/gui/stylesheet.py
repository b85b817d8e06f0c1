"""The one stylesheet, built from a theme's tokens; every size in it comes from the table of the interface pictures.

Points are type sizes (9 10 11 13 16 22 28 40), pixels the grid: 4 8 16 24, radius 4 8 12, heights 36 40 48 64.
"""

from string import Template

from congress_desktop.gui.tokens import STATES, Theme

_BASE = Template("""
QWidget { font-family: "Noto Sans"; font-size: 11pt; color: $text; }
QMainWindow, QDialog, QMessageBox, QWidget[role="ground"] { background: $ground; }
QLabel, QCheckBox, QRadioButton, QGroupBox { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px 8px; font-size: 10pt; }
QMenu { background: $surface; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 8px 24px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $text_3; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QSplitter::handle { background: transparent; }
""")

_LABELS = Template("""
QLabel[role="start-title"] { font-size: 28pt; font-weight: 700; }
QLabel[role="title"] { font-size: 22pt; font-weight: 700; }
QLabel[role="subtitle"] { font-size: 11pt; color: $text_2; }
QLabel[role="heading"] { font-size: 13pt; font-weight: 700; }
QLabel[role="matter"] { font-size: 16pt; font-weight: 700; }
QLabel[role="fact"] { font-size: 16pt; font-weight: 600; }
QLabel[role="clock"] { font-size: 16pt; font-weight: 700; }
QLabel[role="counter"] { font-size: 40pt; font-weight: 700; }
QLabel[role="base"] { font-size: 22pt; color: $text_2; }
QLabel[role="number"] { font-size: 22pt; font-weight: 700; }
QLabel[role="verdict"] { font-size: 22pt; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="strong-13"] { font-size: 13pt; font-weight: 600; }
QLabel[role="label"] { font-size: 10pt; font-weight: 600; }
QLabel[role="words"] { font-style: italic; }
QLabel[role="secondary"] { font-size: 10pt; color: $text_2; }
QLabel[role="hint"] { font-size: 10pt; color: $text_3; }
QLabel[role="note"] { font-size: 9pt; color: $text_3; }
QLabel[role="column"] { font-size: 10pt; font-weight: 700; color: $text_2; }
QLabel[role="congress"] { font-size: 13pt; font-weight: 700; color: $accent; }
QLabel[role="wait"] { font-size: 22pt; font-weight: 700; color: $accent; }
QLabel[role="accent"] { font-weight: 600; color: $accent; }
QLabel[role="mark"] { font-size: 9pt; font-weight: 700; color: $warn_text; background: $warn_soft;
  border: 1px dashed $warn_text; border-radius: 4px; padding: 2px 8px; }
QLabel:disabled { color: $text_3; }
""")

_FRAMES = Template("""
QFrame[role="card"], QWidget[role="card"] { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame[role="card-due"] { background: $surface; border: 1px solid $border; border-top: 4px solid $accent_fill;
  border-radius: 12px; }
QFrame[role="box"] { background: $sunken; border: 1px solid $border; border-radius: 8px; }
QFrame[role="panel-foot"] { background: $alt; border: none; border-top: 1px solid $border;
  border-bottom-left-radius: 11px; border-bottom-right-radius: 11px; }
QFrame[role="panel-head"] { background: $alt; border: none; border-bottom: 1px solid $border;
  border-top-left-radius: 11px; border-top-right-radius: 11px; }
QFrame[role="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="rule-vertical"] { background: $border; border: none; max-width: 1px; min-width: 1px; }
QFrame[role="header"] { background: $surface; border: none; border-top: 4px solid $accent_fill;
  border-bottom: 1px solid $border; min-height: 59px; max-height: 59px; }
QFrame[role="navigation"] { background: $alt; border: none; border-right: 1px solid $border;
  min-width: 183px; max-width: 183px; }
QFrame[role="status"] { background: $sunken; border: none; border-top: 1px solid $border;
  min-height: 31px; max-height: 31px; }
QFrame[role="status"] QLabel { font-size: 10pt; color: $text_2; }
QFrame[role="status"] QLabel[state="ok"] { color: $ok_text; }
QFrame[role="hall"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 12px; padding: 16px 8px 8px 8px;
  font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; }
""")

_FIELDS = Template("""
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 8px; padding: 1px 12px;
  selection-background-color: $info_fill; selection-color: $on_fill; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { min-height: 36px; }
QPlainTextEdit, QTextEdit { padding: 8px 12px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: ${focus_px}px solid $focus; padding-left: ${field_padding}px;
  padding-top: 0px; padding-bottom: 0px; }
QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { padding-left: 0; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 7px ${field_padding}px; }
QTextEdit[role="page"], QTextEdit[role="page"]:focus { border: 1px solid $border; border-radius: 12px;
  padding: 8px 24px; }
QLineEdit[state="error"], QComboBox[state="error"], QSpinBox[state="error"], QDateEdit[state="error"],
QTimeEdit[state="error"], QPlainTextEdit[state="error"] { border: 2px solid $error_fill; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled, QTimeEdit:disabled,
QPlainTextEdit:disabled { background: $sunken; color: $text_3; border-color: $border; }
QLineEdit:read-only { background: $alt; }
QLineEdit[role="scan"] { font-size: 22pt; min-height: 60px; border-radius: 12px; padding-left: 16px;
  background: $surface; }
QLineEdit[role="ballot"] { font-size: 22pt; font-weight: 600; min-height: 60px; border-radius: 12px; }
QLineEdit[role="ballot-narrow"] { font-size: 16pt; font-weight: 600; min-height: 44px; border-radius: 12px; }
QLineEdit[role="count"] { font-size: 40pt; font-weight: 700; min-height: 76px; padding-right: 12px; }
QLineEdit[role="count-small"] { font-size: 13pt; font-weight: 700; padding-right: 8px; }
QLineEdit[role="cell"] { min-height: 0; border-radius: 0; padding: 0 8px; }
QLineEdit[role="count-narrow"] { font-size: 28pt; font-weight: 700; min-height: 60px; padding-right: 12px; }
QSpinBox QLineEdit, QDateEdit QLineEdit, QTimeEdit QLineEdit, QComboBox QLineEdit { border: none; padding: 0 0 0 10px;
  background: transparent; min-height: 0; border-radius: 0; }
QSpinBox, QDateEdit, QTimeEdit { padding-left: 0; }
QComboBox { font-weight: 600; padding-right: 24px; }
QComboBox::drop-down { border: none; width: 32px; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(icons:$name/chevron-down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong; padding: 4px; outline: none;
  selection-background-color: $selection; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 36px; padding: 0 8px; }
QSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button { border: none; width: 24px; background: transparent;
  subcontrol-position: top right; }
QSpinBox::down-button, QDateEdit::down-button, QTimeEdit::down-button { border: none; width: 24px;
  background: transparent; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow { image: url(icons:$name/chevron-up.svg);
  width: 12px; height: 12px; }
QSpinBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow { image: url(icons:$name/chevron-down.svg);
  width: 12px; height: 12px; }
QDateEdit::drop-down { border: none; width: 32px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 36px; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; border: 1px solid $border_strong;
  background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:checked { background: $info_fill; border-color: $info_fill;
  image: url(icons:$name/check.svg); }
QRadioButton::indicator:checked { border: 6px solid $info_fill; width: 8px; height: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $focus; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: ${focus_px}px solid $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_3; }
QRadioButton::indicator:checked:focus { border: 6px solid $focus; width: 8px; height: 8px; border-radius: 10px; }
QRadioButton[role="dense"] { min-height: 26px; }
""")

_BUTTONS = Template("""
QPushButton { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 8px;
  font-size: 11pt; font-weight: 600; padding: 0 16px; min-height: 38px; }
QPushButton:hover { background: $alt; }
QPushButton:pressed, QPushButton:checked { background: $sunken; }
QPushButton:focus { border: ${focus_px}px solid $focus; }
QPushButton:disabled { background: $sunken; color: $text_3; border-color: $border; }
QPushButton[scale="small"] { font-size: 10pt; min-height: 34px; padding: 0 12px; }
QPushButton[scale="large"] { font-size: 13pt; min-height: 46px; }
QPushButton[role="main"] { background: $accent_fill; color: $on_fill; border: 1px solid $accent_fill; }
QPushButton[role="main"]:hover { background: $accent_hover; }
QPushButton[role="main"]:pressed { background: $accent_pressed; }
QPushButton[role="main"]:focus { border: ${focus_px}px solid $focus; }
QPushButton[role="main"]:disabled { background: $sunken; color: $text_3; border-color: $border; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover { background: $sunken; }
QPushButton[role="quiet"]:focus { border: ${focus_px}px solid $focus; }
QPushButton[role="tile"] { border: 1px solid $border; border-radius: 12px; text-align: left; }
QPushButton[role="chip"] { font-size: 10pt; color: $text_2; min-height: 34px; border-radius: 18px;
  border: 1px solid $draft_line; padding: 0 12px; }
QPushButton[role="chip"]:checked { background: $accent_soft; border: 2px solid $accent_fill; color: $accent; }
QPushButton[role="chip"]:focus { border: ${focus_px}px solid $focus; }
QPushButton[role="navigation"] { background: transparent; border: none; border-radius: 8px; min-height: 44px;
  max-height: 44px; font-size: 11pt; font-weight: 400; color: $text_2; padding: 0; }
QPushButton[role="navigation"]:hover { background: $sunken; }
QPushButton[role="navigation"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[role="navigation"]:focus { border: ${focus_px}px solid $focus; }
QPushButton[role="step"], QPushButton[role="step"]:focus { background: transparent; border: none; padding: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; min-width: 34px;
  min-height: 34px; }
QToolButton:hover { background: $sunken; }
QToolButton:focus { border: ${focus_px}px solid $focus; }
""")

_LISTS = Template("""
QTableView, QListView, QTreeView { background: $surface; alternate-background-color: $surface; border: none;
  border-radius: 11px; outline: none; gridline-color: $border; selection-background-color: $selection;
  selection-color: $text; }
QTableView[role="card"], QListView[role="card"], QTreeView[role="card"] { border: 1px solid $border;
  border-radius: 12px; }
QListView { padding: 4px 12px; }
QListView[role="rows"] { padding: 0; border-radius: 0; }
QListView::item { min-height: 24px; padding: 6px 0px; }
QListView::item:selected { background: $selection; color: $text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $sunken; color: $text_2; border: none; border-bottom: 1px solid $border;
  font-size: 10pt; font-weight: 700; padding: 0 8px; min-height: 36px; }
QHeaderView::section:first { border-top-left-radius: 11px; }
QHeaderView::section:last { border-top-right-radius: 11px; }
QHeaderView::section:only-one { border-top-left-radius: 11px; border-top-right-radius: 11px; }
QTableView QTableCornerButton::section { background: $sunken; border: none; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text_2; font-weight: 600; padding: 8px 16px; min-height: 24px;
  border: none; border-bottom: 4px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom: 4px solid $accent_fill; }
QTabBar::tab:focus { color: $focus; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $draft_line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sunken; border: 1px solid $border; border-radius: 6px; max-height: 10px;
  min-height: 10px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $ok_fill; border-radius: 5px; }
QCalendarWidget QWidget { background: $surface; }
QCalendarWidget QToolButton { color: $text; }
""")

_STATES = Template("""
QLabel[state="$state"] { color: $state_text; font-weight: 600; }
QFrame[role="card"][state="$state"] { border: 2px solid $state_fill; background: $state_soft; }
QFrame[role="box"][state="$state"] { border: 1px solid $state_line; background: $state_soft; }
QProgressBar[state="$state"]::chunk { background: $state_fill; }
QFrame[role="problem"][state="$state"] { background: $state_soft; border: none;
  border-bottom: 2px solid $state_fill; }
""")


def stylesheet(theme: Theme) -> str:
    """Return the stylesheet of the whole program in the colours of a theme."""
    values = _values(theme)
    parts = [part.substitute(values) for part in (_BASE, _LABELS, _FRAMES, _FIELDS, _BUTTONS, _LISTS)]
    for state in STATES:
        colours = theme.state(state)
        parts.append(
            _STATES.substitute(
                state=state,
                state_text=colours.text,
                state_fill=colours.fill,
                state_soft=colours.soft,
                state_line=colours.line,
            )
        )
    return "".join(parts)


def _values(theme: Theme) -> dict[str, str]:
    """Return every token under the name it has in the templates; parts of states as "ok_fill"."""
    values = {name: str(value) for name, value in vars(theme).items() if isinstance(value, str | int)}
    for state in STATES:
        for part, colour in vars(theme.state(state)).items():
            values[f"{state}_{part}"] = colour
    values["field_padding"] = str(13 - theme.focus_px)
    return values
