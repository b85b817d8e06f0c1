"""The handbook's window: chapters and what a search found on the left, the text on the right."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QUrl
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_handbook import Ui_HandbookDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.texts import frame_words as words
from congress_desktop.texts.handbook import Chapter, Found, find, passages, places_of

_LINE_PERCENT = 130
_SPACE_PX = {0: 8, 1: 12, 2: 20, 3: 16}
"""Pixels above a paragraph, and above headings of each level."""


class HandbookDialog(OwnedDialog):
    """Shows one chapter at a time, beside the work: it holds nothing up.

    The search field has the focus; what is typed is looked for in all chapters, marks not needed. Esc empties it, and
    closes the window when it is empty.
    """

    def __init__(self, chapters: tuple[Chapter, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters = chapters
        self._passages = tuple(passages(chapters))
        self._found: tuple[Found, ...] = ()
        self._shown = ""
        self._form = Ui_HandbookDialog()
        self._form.setupUi(self)
        self._lines = QStringListModel(self)
        self._form.list_view.setModel(self._lines)
        self._form.text_view.setOpenLinks(False)
        self._form.text_view.anchorClicked.connect(self._on_link)
        self._form.search_edit.textChanged.connect(self._on_typed)
        self._form.search_edit.installEventFilter(self)
        self._form.list_view.selectionModel().currentChanged.connect(self._on_chosen)
        self._form.close_button.clicked.connect(self.accept)
        bind(self, "Ctrl+F", self._form.search_edit.setFocus)
        self._form.note_label.hide()
        self._list_chapters()
        self._form.search_edit.setFocus()

    def show_chapter(self, key: str) -> None:
        """Show a chapter from its beginning; the first one for a key that there is none of."""
        self._form.search_edit.clear()
        keys = [chapter.key for chapter in self._chapters]
        place = keys.index(key) if key in keys else 0
        self._form.list_view.setCurrentIndex(self._lines.index(place))
        self._show_text(self._chapters[place])
        self._to_heading(self._chapters[place].title)

    def shown_chapter(self) -> str:
        """Return the key of the chapter shown."""
        return self._shown

    def _list_chapters(self) -> None:
        self._found = ()
        self._lines.setStringList([chapter.title for chapter in self._chapters])

    def _on_typed(self, text: str) -> None:
        if not text.strip():
            self._list_chapters()
            self._form.note_label.hide()
            self._mark("")
            self._select_shown()
            return
        self._found = find(self._passages, text)
        self._lines.setStringList([_line(found) for found in self._found])
        self._form.note_label.setText(words.HANDBOOK_NOTHING.format(text=text.strip()))
        self._form.note_label.setVisible(not self._found)
        self._form.list_view.setCurrentIndex(self._lines.index(0))

    def _select_shown(self) -> None:
        keys = [chapter.key for chapter in self._chapters]
        self._form.list_view.setCurrentIndex(self._lines.index(keys.index(self._shown)))

    def _on_chosen(self) -> None:
        place = self._form.list_view.currentIndex().row()
        if place < 0:
            return
        if self._form.search_edit.text().strip():
            if place < len(self._found):
                passage = self._found[place].passage
                self._show_text(passage.chapter)
                self._mark(self._form.search_edit.text())
                self._to_heading(passage.heading)
        elif self._chapters[place].key != self._shown:
            self._show_text(self._chapters[place])
            self._to_heading(self._chapters[place].title)

    def _on_link(self, link: QUrl) -> None:
        """Follow a link to another chapter."""
        self.show_chapter(link.fileName().removesuffix(".md"))

    def _show_text(self, chapter: Chapter) -> None:
        if chapter.key == self._shown:
            return
        self._shown = chapter.key
        self._form.text_view.setMarkdown(chapter.text)
        self._space_out()

    def _space_out(self) -> None:
        """Give the lines and paragraphs the room that Markdown says nothing of."""
        block = self._form.text_view.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            form.setLineHeight(_LINE_PERCENT, 1)  # the kind that counts in percent
            if cursor.currentTable() is None:
                form.setTopMargin(_SPACE_PX[min(form.headingLevel(), 3)] / (2 if block.textList() else 1))
                form.setBottomMargin(0)
            cursor.setBlockFormat(form)
            block = block.next()

    def _to_heading(self, heading: str) -> None:
        """Bring a heading to the top of the view."""
        document = self._form.text_view.document()
        block = document.begin()
        while block.isValid() and not (block.blockFormat().headingLevel() and block.text().strip() == heading):
            block = block.next()
        if not block.isValid():
            block = document.begin()
        top = document.documentLayout().blockBoundingRect(block).y() if block != document.begin() else 0
        self._form.text_view.verticalScrollBar().setValue(round(top))

    def _mark(self, query: str) -> None:
        """Mark what was looked for in the text shown; an empty query marks nothing."""
        document = self._form.text_view.document()
        marked = QTextCharFormat()
        marked.setBackground(QColor(theme.current().colour("warn.soft")))
        marked.setProperty(QTextFormat.Property.FullWidthSelection, False)
        selections = []
        for start, length in places_of(document.toPlainText(), query):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = marked
            selections.append(selection)
        self._form.text_view.setExtraSelections(selections)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list, and the pages in the text, while the search field has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Up | Qt.Key.Key_Down:
                    step = -1 if event.key() == Qt.Key.Key_Up else 1
                    place = self._form.list_view.currentIndex().row() + step
                    place = min(max(place, 0), self._lines.rowCount() - 1)
                    self._form.list_view.setCurrentIndex(self._lines.index(place))
                    return True
                case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                    bar = self._form.text_view.verticalScrollBar()
                    page = bar.pageStep() if event.key() == Qt.Key.Key_PageDown else -bar.pageStep()
                    bar.setValue(bar.value() + page)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._on_chosen()
                    return True
                case Qt.Key.Key_Escape if self._form.search_edit.text():
                    self._form.search_edit.clear()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)


def _line(found: Found) -> str:
    """Return what the list says of a passage: its heading, then the chapter and the line that fits."""
    passage = found.passage
    where = "" if passage.heading == passage.chapter.title else f"{passage.chapter.title} · "
    return f"{passage.heading}\n{where}{found.snippet}"
