"""Files of pictures to small upright JPEGs that say nothing but the picture; a whole folder of them with progress."""

import io
import warnings
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.domain.file_faults import file_fault
from congress_desktop.domain.pictures import LONGEST_SIDE_PX, MOST_BYTES, FoundPicture
from congress_desktop.services.sheets import Cancelled

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".gif", ".tif", ".tiff", ".webp"})
_UNKNOWN_HERE = frozenset({".heic", ".heif"})
"""Pictures of telephones that cannot be opened here: listed with their trouble, so that nobody misses them."""

_QUALITIES = (85, 75, 65, 55, 45, 35)
_SMALLER = 0.8


def read_pictures(folder: Path, progress: Callable[[int, int], bool] | None = None) -> tuple[FoundPicture, ...]:
    """Return the pictures of a folder by name, folders in it left aside; one that cannot be opened has no bytes.

    `progress` is told how many of how many files were read; answering False raises Cancelled. Raises EnvironmentFault
    when the folder itself cannot be read.
    """
    try:
        files = sorted(path for path in folder.iterdir() if _is_picture(path))
    except OSError as error:
        raise file_fault(error, folder) from error
    found: list[FoundPicture] = []
    for done, path in enumerate(files, 1):
        try:
            jpeg = read_picture(path)
        except EnvironmentFault:
            jpeg = None
        found.append(FoundPicture(path.name, path.stem, jpeg))
        if progress is not None and not progress(done, len(files)):
            raise Cancelled
    return tuple(found)


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES | _UNKNOWN_HERE and path.is_file() and not path.name.startswith(".")


def read_picture(path: Path) -> bytes:
    """Return a picture as JPEG: upright, 480 px on its longer side at most, 40 KB at most.

    Where and with what it was taken is left out. Raises EnvironmentFault PICTURE_UNREADABLE, or as any file that
    cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise file_fault(error, path) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _small(data)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise EnvironmentFault(Code.PICTURE_UNREADABLE, path=path) from error


def _small(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as opened:
        opened.draft("RGB", (2 * LONGEST_SIDE_PX, 2 * LONGEST_SIDE_PX))
        picture = _on_white(ImageOps.exif_transpose(opened))
    side = float(LONGEST_SIDE_PX)
    while True:
        picture.thumbnail((round(side), round(side)), Image.Resampling.LANCZOS)
        for quality in _QUALITIES:
            jpeg = _jpeg(picture, quality)
            if len(jpeg) <= MOST_BYTES:
                return jpeg
        side *= _SMALLER


def _on_white(picture: Image.Image) -> Image.Image:
    """Return a picture in plain colours, on white where it was transparent."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=quality, optimize=True)
    return target.getvalue()
