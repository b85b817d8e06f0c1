"""The dialog in which the secretariat writes its own words of the minutes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.gui.forms.ui_minutes_texts import Ui_MinutesTextsDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message


class MinutesTextsDialog(OwnedDialog):
    """One box per section. `texts_given` carries the sections whose texts changed, as a dict."""

    texts_given = Signal(dict)

    def __init__(self, texts: dict[MinutesSection, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = texts
        self._form = Ui_MinutesTextsDialog()
        self._form.setupUi(self)
        for section in MinutesSection:
            name = getattr(self._form, f"{section.value}_label")
            if isinstance(name, QLabel):
                name.setText(label(section))
            self._edit(section).setPlainText(texts.get(section, ""))
            self._edit(section).setAccessibleName(label(section))
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        bind(self, "Ctrl+Return", self._save)

    def _edit(self, section: MinutesSection) -> QPlainTextEdit:
        edit = getattr(self._form, f"{section.value}_edit")
        if not isinstance(edit, QPlainTextEdit):
            raise TypeError(section)
        return edit

    def _save(self) -> None:
        texts = {section: self._edit(section).toPlainText().strip() for section in MinutesSection}
        changed = {section: text for section, text in texts.items() if text != self._before.get(section, "")}
        if changed:
            self.texts_given.emit(changed)
        else:
            self.accept()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the texts were not recorded; what was typed stays."""
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))
