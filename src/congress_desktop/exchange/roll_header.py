"""Finding the heading of a roll by its words: one row or two, merged or not, in any order of columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from congress_desktop.domain.vietnamese import fold
from congress_desktop.services.sheets import RollColumn as C

SEARCHED_ROWS = 60
_ENOUGH_COLUMNS = 3

_WHOLE: Mapping[str, C] = {
    "stt": C.ORDINAL,
    "tt": C.ORDINAL,
    "so tt": C.ORDINAL,
    "so thu tu": C.ORDINAL,
    "ho va ten": C.FULL_NAME,
    "ho ten": C.FULL_NAME,
    "ho ten dai bieu": C.FULL_NAME,
    "ho va ten dai bieu": C.FULL_NAME,
    "ho, ten": C.FULL_NAME,
    "ho dem": C.FAMILY_AND_MIDDLE_NAME,
    "ho va ten dem": C.FAMILY_AND_MIDDLE_NAME,
    "ho va dem": C.FAMILY_AND_MIDDLE_NAME,
    "ho va chu dem": C.FAMILY_AND_MIDDLE_NAME,
    "ho": C.FAMILY_AND_MIDDLE_NAME,
    "ten": C.GIVEN_NAME,
    "gioi tinh": C.GENDER,
    "dan toc": C.ETHNICITY,
    "ton giao": C.RELIGION,
    "chuyen mon": C.EDUCATION,
    "trinh do chuyen mon": C.EDUCATION,
    "cm": C.EDUCATION,
    "cmnv": C.EDUCATION,
    "hoc van": C.EDUCATION,
    "llct": C.POLITICAL_THEORY,
    "ly luan chinh tri": C.POLITICAL_THEORY,
    "ly luan": C.POLITICAL_THEORY,
    "chinh tri": C.POLITICAL_THEORY,
    "tu cach": C.DELEGATE_CLASS,
    "tu cach dai bieu": C.DELEGATE_CLASS,
    "dien dai bieu": C.DELEGATE_CLASS,
    "thanh phan": C.DELEGATE_CLASS,
    "so ghe": C.SEAT,
    "ghe": C.SEAT,
    "vi tri ghe": C.SEAT,
    "so the": C.CARD_NUMBER,
    "so the dai bieu": C.CARD_NUMBER,
    "ma so the": C.CARD_NUMBER,
    "ghi chu": C.NOTE,
    "don vi": C.BRANCH,
    "doan": C.BRANCH,
    "doan dai bieu": C.BRANCH,
    "to chuc dang": C.BRANCH,
}
_STARTS: Sequence[tuple[str, C]] = (
    ("chi bo", C.BRANCH),
    ("dang bo", C.BRANCH),
    ("chuc vu", C.POSITION),
    ("chuc danh", C.POSITION),
    ("don vi", C.BRANCH),
    ("ngay vao dang chinh thuc", C.OFFICIAL_ON),
    ("vao dang chinh thuc", C.OFFICIAL_ON),
    ("chinh thuc", C.OFFICIAL_ON),
    ("ngay chinh thuc", C.OFFICIAL_ON),
    ("du bi", C.PROBATIONARY_ON),
    ("ngay vao dang du bi", C.PROBATIONARY_ON),
    ("vao dang du bi", C.PROBATIONARY_ON),
    ("ngay vao dang", C.PROBATIONARY_ON),
    ("vao dang", C.PROBATIONARY_ON),
    ("ly luan chinh tri", C.POLITICAL_THEORY),
    ("trinh do ly luan", C.POLITICAL_THEORY),
    ("trinh do", C.EDUCATION),
    ("ho va ten", C.FULL_NAME),
)
_BIRTH_WORDS = ("ngay sinh", "nam sinh", "ngay, thang, nam sinh", "ngay thang nam sinh", "sinh ngay", "ngay, thang nam sinh")
_SKIPPED = ("loi",)


@dataclass(frozen=True)
class Heading:
    """Where a roll's heading stands: its first and last row, and which column is at which index from 0."""

    first_row: int
    last_row: int
    columns: Mapping[int, C]
    unknown: tuple[str, ...]


def find_heading(rows: Sequence[Sequence[object]]) -> Heading | None:
    """Return the heading among the first rows of a sheet (merged cells filled), or None."""
    best: Heading | None = None
    for index, row in enumerate(rows[:SEARCHED_ROWS]):
        found = _heading_at(rows, index, row)
        if found is not None and (best is None or len(found.columns) > len(best.columns)):
            best = found
    return best


def _heading_at(rows: Sequence[Sequence[object]], index: int, row: Sequence[object]) -> Heading | None:
    tops = [_words(value) for value in row]
    if not any(top in _WHOLE and _WHOLE[top] in (C.FULL_NAME, C.GIVEN_NAME) or top.startswith("ho va ten") for top in tops):
        return None
    below = [_words(value) for value in rows[index + 1]] if index + 1 < len(rows) else []
    below += [""] * (len(tops) - len(below))
    two_rows = _is_second_row(tops, below)
    columns: dict[int, C] = {}
    unknown: list[str] = []
    for place, top in enumerate(tops):
        sub = below[place] if two_rows else ""
        kind = _kind(top, "" if sub == top else sub)
        if kind is not None and kind not in columns.values():
            columns[place] = kind
        elif top and top not in _SKIPPED and kind is None:
            unknown.append(" ".join(str(row[place]).split()))
    if len(columns) < _ENOUGH_COLUMNS:
        return None
    return Heading(index + 1, index + (2 if two_rows else 1), columns, tuple(unknown))


def _words(value: object) -> str:
    return fold(value) if isinstance(value, str) else ""


def _is_second_row(tops: list[str], below: list[str]) -> bool:
    """Tell whether the next row belongs to the heading: it repeats merged words, or splits a column in two."""
    parts = {"nam", "nu", "du bi", "chinh thuc", "cm", "llct", "chuyen mon", "ly luan chinh tri", "ly luan"}
    return any(sub in parts for sub in below) or (
        any(top and top == sub for top, sub in zip(tops, below, strict=True))
    )


def _kind(top: str, sub: str) -> C | None:
    """Return which column a heading means; the words of its second row decide where there are any."""
    if _is_birth(top):
        return {"nam": C.BIRTH_MALE, "nu": C.BIRTH_FEMALE}.get(sub, C.BIRTH)
    if sub and (found := _plain_kind(sub)) is not None:
        return found
    return _plain_kind(top)


def _is_birth(top: str) -> bool:
    return any(top.startswith(words) for words in _BIRTH_WORDS) or top.endswith(" nam sinh")


def _plain_kind(words: str) -> C | None:
    if words in _WHOLE:
        return _WHOLE[words]
    return next((kind for start, kind in _STARTS if words.startswith(start)), None)
