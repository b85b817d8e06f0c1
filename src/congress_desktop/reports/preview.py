"""Pages of a PDF as pictures, for the screen and for the printer."""

import pypdfium2


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def render_page(pdf: bytes, index: int, width_px: int) -> tuple[int, int, bytes]:
    """Return a page, counted from 0, as width, height and RGBA bytes of a picture so many pixels wide."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[index]
        bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True, force_bitmap_format=4)
        return bitmap.width, bitmap.height, bytes(bitmap.buffer)
    finally:
        document.close()
