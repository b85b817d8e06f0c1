"""Makes Qt's own buttons, menus and dialogs speak Vietnamese: Qt ships no Vietnamese translation."""

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

from congress_desktop.texts.qt_words import QT_WORDS


class VietnameseQt(QTranslator):
    """Answers Qt's questions for words from the table in `texts.qt_words`, whatever class asks."""

    def isEmpty(self) -> bool:
        """Return False: Qt leaves out translators that are empty."""
        return False

    def translate(
        self, context: bytes | str, source: bytes | str, disambiguation: bytes | str | None = None, n: int = -1
    ) -> str:
        """Return the Vietnamese of one of Qt's texts; None, which means "not mine", for any other."""
        del context, disambiguation, n
        key = source.decode() if isinstance(source, bytes) else str(source)
        return QT_WORDS.get(key)  # type: ignore[return-value]  # Qt takes a null string for "no translation"


def speak_vietnamese(app: QApplication, parent: QObject | None = None) -> VietnameseQt:
    """Install the words for the whole program and return the translator, which lives as long as its parent."""
    translator = VietnameseQt(parent or app)
    app.installTranslator(translator)
    return translator
