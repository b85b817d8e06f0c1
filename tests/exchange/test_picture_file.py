"""Pictures of telephones, cameras and scanners become small upright JPEGs that tell nothing else."""

import io
import random
from pathlib import Path

import pytest
from PIL import Image

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.picture_file import read_picture, read_pictures
from congress_desktop.services.sheets import Cancelled
from portraits import a_folder, a_portrait

_ORIENTATION, _MAKER, _PLACE = 0x0112, 0x010F, 0x8825


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg))


@pytest.mark.parametrize("name", ["a.jpg", "a.jpeg", "a.png", "a.bmp", "a.gif", "a.tif", "a.webp"])
def test_a_large_picture_of_any_kind_becomes_a_small_jpeg(tmp_path: Path, name: str) -> None:
    a_portrait(size=(1800, 2400)).save(tmp_path / name)

    jpeg = read_picture(tmp_path / name)

    assert opened(jpeg).format == "JPEG"
    assert opened(jpeg).size == (360, 480)
    assert len(jpeg) <= 40_960


def test_a_small_picture_is_not_made_larger(tmp_path: Path) -> None:
    a_portrait(size=(150, 200)).save(tmp_path / "a.png")

    assert opened(read_picture(tmp_path / "a.png")).size == (150, 200)


def test_a_picture_that_no_quality_makes_small_is_made_smaller(tmp_path: Path) -> None:
    noise = Image.frombytes("RGB", (360, 480), random.Random(1).randbytes(3 * 360 * 480))
    noise.save(tmp_path / "noise.png")

    jpeg = read_picture(tmp_path / "noise.png")

    assert len(jpeg) <= 40_960
    assert max(opened(jpeg).size) < 480


def test_a_picture_taken_on_its_side_stands_upright_and_tells_neither_camera_nor_place(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[_ORIENTATION] = 6
    exif[_MAKER] = "Máy của ai đó"
    exif.get_ifd(_PLACE)[1] = "N"
    a_portrait(size=(1200, 900)).save(tmp_path / "a.jpg", exif=exif)

    jpeg = read_picture(tmp_path / "a.jpg")

    assert opened(jpeg).size == (360, 480)
    assert dict(opened(jpeg).getexif()) == {}


def test_what_is_transparent_stands_on_white(tmp_path: Path) -> None:
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(tmp_path / "a.png")

    pixel = opened(read_picture(tmp_path / "a.png")).getpixel((20, 20))

    assert pixel == (255, 255, 255)


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    a_portrait().save(tmp_path / "a.jpg")

    assert read_picture(tmp_path / "a.jpg") == read_picture(tmp_path / "a.jpg")


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\xff\xd8\xff\xe0 half", b"\x89PNG\r\n\x1a\n\x00\x00"])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.jpg").write_bytes(content)

    with pytest.raises(EnvironmentFault) as caught:
        read_picture(tmp_path / "a.jpg")

    assert caught.value.code is Code.PICTURE_UNREADABLE


def test_a_picture_cut_short_is_refused(tmp_path: Path) -> None:
    a_portrait().save(tmp_path / "a.jpg")
    whole = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 2])

    with pytest.raises(EnvironmentFault) as caught:
        read_picture(tmp_path / "a.jpg")

    assert caught.value.code is Code.PICTURE_UNREADABLE


def test_a_missing_file_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        read_picture(tmp_path / "none.jpg")

    assert caught.value.code is Code.FILE_NOT_FOUND


def test_a_folder_gives_its_pictures_by_name_and_names_those_that_cannot_be_opened(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "anh", "002.png", "001.jpg")
    (folder / "003.JPG").write_bytes(b"broken")
    (folder / "004.heic").write_bytes(b"of a telephone")
    (folder / "Thumbs.db").write_bytes(b"Windows")
    (folder / "._001.jpg").write_bytes(b"of another system")
    a_folder(folder / "cu", "001.jpg")
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    found = read_pictures(folder, tell)

    assert [(each.file_name, each.stem, each.jpeg is not None) for each in found] == [
        ("001.jpg", "001", True),
        ("002.png", "002", True),
        ("003.JPG", "003", False),
        ("004.heic", "004", False),
    ]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_reading_a_folder_stops_when_told(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        read_pictures(a_folder(tmp_path / "anh", "001.jpg", "002.jpg"), lambda _done, _total: False)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        read_pictures(tmp_path / "none")

    assert caught.value.code is Code.FILE_NOT_FOUND
