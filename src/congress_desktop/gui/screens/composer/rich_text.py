"""A clerk's markup as rich text to edit, and back; what is pasted keeps only the marks that markup knows."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from congress_desktop.domain.markup import MarkupKind, MarkupLine, Piece, read_markup, write_markup

LIST_STYLES = {
    MarkupKind.DASH: QTextListFormat.Style.ListDisc,
    MarkupKind.NUMBER: QTextListFormat.Style.ListDecimal,
}


def show_markup(document: QTextDocument, text: str) -> None:
    """Fill a document with a text; what stood in it, and its steps back, are gone."""
    document.clear()
    cursor = QTextCursor(document)
    for place, line in enumerate(read_markup(text)):
        if place:
            cursor.insertBlock()
            _leave_list(cursor)
        if line.kind in LIST_STYLES:
            join_list(cursor, LIST_STYLES[line.kind])
        for piece in line.pieces:
            cursor.insertText(piece.text, _face(piece))
    document.clearUndoRedoStacks()
    document.setModified(False)


def _leave_list(cursor: QTextCursor) -> None:
    """Make the cursor's block an ordinary paragraph."""
    listed = cursor.currentList()
    if listed is not None:
        listed.remove(cursor.block())
    cursor.setBlockFormat(QTextBlockFormat())


def join_list(cursor: QTextCursor, style: QTextListFormat.Style) -> None:
    """Put the cursor's block into the list above it when that is of the same style, else into a new one."""
    above = cursor.block().previous()
    listed = above.textList() if above.isValid() else None
    if listed is not None and listed.format().style() == style:
        listed.add(cursor.block())
    else:
        cursor.createList(style)


def turn_list(cursor: QTextCursor, style: QTextListFormat.Style) -> None:
    """Make every block of a selection an item of such a list, or a paragraph again when all are."""
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    blocks = [first]
    while blocks[-1] != last:
        blocks.append(blocks[-1].next())
    listed = [block.textList() for block in blocks]
    leave = all(each is not None and each.format().style() == style for each in listed)
    cursor.beginEditBlock()
    for block in blocks:
        at = QTextCursor(block)
        _leave_list(at)
        if not leave:
            join_list(at, style)
    cursor.endEditBlock()


def _face(piece: Piece) -> QTextCharFormat:
    face = QTextCharFormat()
    face.setFontWeight(QFont.Weight.Bold if piece.bold else QFont.Weight.Normal)
    face.setFontItalic(piece.italic)
    return face


def markup_of(document: QTextDocument) -> str:
    """Return a document's text as markup."""
    return write_markup(_line(block) for block in _blocks(document))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _line(block: QTextBlock) -> MarkupLine:
    pieces = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        face = fragment.charFormat()
        text = fragment.text().replace("\u2028", " ")
        pieces.append(Piece(text, face.fontWeight() > QFont.Weight.Medium, face.fontItalic()))
        iterator += 1
    listed = block.textList()
    kind = MarkupKind.PARAGRAPH
    if listed is not None:
        decimal = listed.format().style() == QTextListFormat.Style.ListDecimal
        kind = MarkupKind.NUMBER if decimal else MarkupKind.DASH
    return MarkupLine(kind, tuple(pieces))
