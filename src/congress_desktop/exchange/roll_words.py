"""The words over an office's columns, and which column of a roll, or of a list of guests, each of them means."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from congress_desktop.domain.vietnamese import fold
from congress_desktop.services.sheets import OFFICE_COLUMNS, RollColumn

REMARKS_HEADING = "Lỗi"
"""The column that we add to an office's workbook ourselves; it says nothing about anybody."""

# Folded, without signs. Where two columns of a sheet mean the same, the word that stands first here is taken.
_WHOLE: Mapping[RollColumn, Sequence[str]] = {
    RollColumn.ORDINAL: ("stt", "tt", "so tt", "so thu tu", "s tt", "thu tu"),
    RollColumn.FULL_NAME: ("ho va ten", "ho ten", "ho va ten dai bieu", "ho ten dai bieu", "ten dai bieu"),
    RollColumn.FAMILY_AND_MIDDLE_NAME: (
        "ho va ten dem",
        "ho ten dem",
        "ho dem",
        "ho va dem",
        "ho va chu dem",
        "ho chu dem",
        "ho lot",
        "ho va ten lot",
        "ho va chu lot",
        "ho",
    ),
    RollColumn.GIVEN_NAME: ("ten",),
    RollColumn.BIRTH_MALE: ("ngay sinh nam", "nam sinh nam"),
    RollColumn.BIRTH_FEMALE: ("ngay sinh nu", "nam sinh nu"),
    RollColumn.GENDER: ("gioi tinh", "gioi", "phai", "nam nu"),
    RollColumn.ETHNICITY: ("dan toc", "d toc"),
    RollColumn.RELIGION: ("ton giao", "t giao"),
    RollColumn.PROBATIONARY_ON: ("du bi", "ngay du bi", "ngay vao dang", "vao dang", "ket nap", "ngay ket nap"),
    RollColumn.OFFICIAL_ON: ("chinh thuc", "ngay chinh thuc"),
    RollColumn.EDUCATION: (
        "trinh do chuyen mon",
        "chuyen mon",
        "chuyen mon nghiep vu",
        "cm",
        "cmnv",
        "trinh do",
        "hoc van",
        "trinh do hoc van",
    ),
    RollColumn.POLITICAL_THEORY: (
        "ly luan chinh tri",
        "trinh do ly luan chinh tri",
        "llct",
        "trinh do llct",
        "ly luan",
        "chinh tri",
    ),
    RollColumn.POSITION: ("chuc vu", "chuc vu don vi", "chuc danh"),
    RollColumn.BRANCH: (
        "chi bo",
        "chi bo dang bo",
        "dang bo chi bo",
        "dang bo",
        "to chuc dang",
        "doan",
        "doan dai bieu",
        "don vi",
        "noi sinh hoat",
        "noi sinh hoat dang",
    ),
    RollColumn.DELEGATE_CLASS: ("tu cach", "tu cach dai bieu", "dien dai bieu", "loai dai bieu", "thanh phan"),
    RollColumn.SEAT: ("so ghe", "ghe", "ghe so", "vi tri ghe", "cho ngoi", "vi tri ngoi"),
    RollColumn.CARD_NUMBER: ("so the", "so the dai bieu", "the so", "ma the", "ma so the", "the dai bieu"),
    RollColumn.NOTE: ("ghi chu",),
    RollColumn.TELEPHONE: ("dien thoai", "so dien thoai", "sdt", "dt", "di dong", "so di dong", "dien thoai di dong"),
    RollColumn.FIELD_OF_WORK: ("linh vuc cong tac", "linh vuc", "khoi", "khoi cong tac"),
    RollColumn.BADGE: ("huy hieu dang", "huy hieu", "huy hieu tuoi dang"),
    RollColumn.DISCIPLINE: ("ky luat", "ky luat dang", "hinh thuc ky luat"),
    RollColumn.STANDING: ("du khuyet", "chinh thuc du khuyet", "dai bieu chinh thuc du khuyet"),
}

_BEGINNINGS: Sequence[tuple[str, RollColumn]] = (
    ("ho va ten", RollColumn.FULL_NAME),
    ("ho ten", RollColumn.FULL_NAME),
    ("ngay vao dang chinh thuc", RollColumn.OFFICIAL_ON),
    ("vao dang chinh thuc", RollColumn.OFFICIAL_ON),
    ("ngay cong nhan chinh thuc", RollColumn.OFFICIAL_ON),
    ("ngay thang nam chinh thuc", RollColumn.OFFICIAL_ON),
    ("chinh thuc", RollColumn.OFFICIAL_ON),
    ("ngay chinh thuc", RollColumn.OFFICIAL_ON),
    ("ngay vao dang", RollColumn.PROBATIONARY_ON),
    ("ngay thang nam vao dang", RollColumn.PROBATIONARY_ON),
    ("nam vao dang", RollColumn.PROBATIONARY_ON),
    ("vao dang", RollColumn.PROBATIONARY_ON),
    ("du bi", RollColumn.PROBATIONARY_ON),
    ("trinh do ly luan", RollColumn.POLITICAL_THEORY),
    ("ly luan chinh tri", RollColumn.POLITICAL_THEORY),
    ("trinh do chuyen mon", RollColumn.EDUCATION),
    ("chuyen mon", RollColumn.EDUCATION),
    ("chuc vu", RollColumn.POSITION),
    ("chuc danh", RollColumn.POSITION),
    ("chi bo", RollColumn.BRANCH),
    ("dang bo", RollColumn.BRANCH),
    ("to chuc dang", RollColumn.BRANCH),
    ("don vi", RollColumn.BRANCH),
    ("tu cach", RollColumn.DELEGATE_CLASS),
    ("so ghe", RollColumn.SEAT),
    ("ghi chu", RollColumn.NOTE),
    ("dien thoai", RollColumn.TELEPHONE),
    ("so dien thoai", RollColumn.TELEPHONE),
    ("linh vuc", RollColumn.FIELD_OF_WORK),
    ("huy hieu", RollColumn.BADGE),
    ("ky luat", RollColumn.DISCIPLINE),
    ("du khuyet", RollColumn.STANDING),
    ("ngay sinh", RollColumn.BIRTH),
    ("ngay thang nam sinh", RollColumn.BIRTH),
    ("nam sinh", RollColumn.BIRTH),
    ("sinh ngay", RollColumn.BIRTH),
    ("sinh nam", RollColumn.BIRTH),
)
_GROUPS = (
    "ngay sinh",
    "ngay thang nam sinh",
    "nam sinh",
    "ngay vao dang",
    "ngay thang nam vao dang",
    "nam vao dang",
    "vao dang",
    "trinh do",
)
_BY_GENDER = {"nam": RollColumn.BIRTH_MALE, "nu": RollColumn.BIRTH_FEMALE}
_SIGNS = re.compile(r"[^a-z0-9]+")
_AFTER_WHOLE_WORDS = 100


@dataclass(frozen=True)
class Meaning:
    """Which column a heading means; of two headings for one column, that of the lower rank is taken."""

    column: RollColumn
    rank: int


def words(value: object) -> str:
    """Return a heading's words, folded and without signs; empty for what is no text."""
    return _SIGNS.sub(" ", fold(value)).strip() if isinstance(value, str) else ""


def is_group(heading: str) -> bool:
    """Tell whether these words stand over several columns that have names of their own."""
    return heading.startswith(_GROUPS)


@dataclass(frozen=True)
class Vocabulary:
    """The words of one kind of list: whole headings by their column, and how a heading may begin."""

    whole: Mapping[RollColumn, Sequence[str]]
    beginnings: Sequence[tuple[str, RollColumn]]
    by_gender: Mapping[str, RollColumn]

    def meaning(self, heading: str, part: str = "", *, shared: bool = False) -> Meaning | None:
        """Return which column a heading means, or None for none that we know.

        `part` are the words under the heading in its second row; `shared` tells that it stands over several parts,
        so that it says nothing about a part whose own words are not known.
        """
        alone = self._plain(heading)
        if part in self.by_gender:
            if heading and (alone is None or alone.column is not RollColumn.BIRTH):
                return None if shared else alone
            return Meaning(self.by_gender[part], 0)
        if alone is not None and alone.column is RollColumn.BIRTH:
            return alone
        if part and (own := self._plain(part)) is not None:
            return own
        return None if part and shared else alone

    def _plain(self, heading: str) -> Meaning | None:
        if heading in self.by_gender:
            return Meaning(self.by_gender[heading], _AFTER_WHOLE_WORDS)
        for column, known in self.whole.items():
            if heading in known:
                return Meaning(column, known.index(heading))
        starts = [place for place, (start, _) in enumerate(self.beginnings) if _starts(heading, start)]
        if not starts:
            return None
        longest = max(starts, key=lambda place: len(self.beginnings[place][0]))
        return Meaning(self.beginnings[longest][1], _AFTER_WHOLE_WORDS + longest)


def _starts(heading: str, start: str) -> bool:
    return heading == start or heading.startswith(f"{start} ")


ROLL = Vocabulary(_WHOLE, _BEGINNINGS, _BY_GENDER)
"""The words of a delegates' roll."""

_GUEST_NAMES = (
    *_WHOLE[RollColumn.FULL_NAME],
    "ho va ten khach moi",
    "ho ten khach moi",
    "ten khach moi",
    "khach moi",
    "dai bieu khach moi",
    "dai bieu",
)
_UNITS = ("don vi", "co quan", "don vi cong tac", "co quan don vi", "co quan cong tac", "noi cong tac", "to chuc")
GUESTS = Vocabulary(
    {
        RollColumn.ORDINAL: _WHOLE[RollColumn.ORDINAL],
        RollColumn.FULL_NAME: _GUEST_NAMES,
        RollColumn.FAMILY_AND_MIDDLE_NAME: _WHOLE[RollColumn.FAMILY_AND_MIDDLE_NAME],
        RollColumn.GIVEN_NAME: _WHOLE[RollColumn.GIVEN_NAME],
        RollColumn.POSITION: _WHOLE[RollColumn.POSITION],
        RollColumn.BRANCH: (*_UNITS, "chi bo", "dang bo"),
        RollColumn.TELEPHONE: _WHOLE[RollColumn.TELEPHONE],
        RollColumn.SEAT: _WHOLE[RollColumn.SEAT],
        RollColumn.NOTE: _WHOLE[RollColumn.NOTE],
        RollColumn.CARD_NUMBER: _WHOLE[RollColumn.CARD_NUMBER],
    },
    (
        ("ho va ten", RollColumn.FULL_NAME),
        ("ho ten", RollColumn.FULL_NAME),
        ("chuc vu", RollColumn.POSITION),
        ("chuc danh", RollColumn.POSITION),
        ("don vi", RollColumn.BRANCH),
        ("co quan", RollColumn.BRANCH),
        ("noi cong tac", RollColumn.BRANCH),
        ("dien thoai", RollColumn.TELEPHONE),
        ("so dien thoai", RollColumn.TELEPHONE),
        ("so ghe", RollColumn.SEAT),
        ("ghi chu", RollColumn.NOTE),
    ),
    {},
)
"""The words of a list of guests; the unit stands where a roll has the branch."""

_OFFICE_WORDS: Mapping[RollColumn, Sequence[str]] = {
    RollColumn.POST: (
        "chuc danh",
        "chuc danh duoc chi dinh",
        "chuc vu duoc chi dinh",
        "duoc chi dinh",
        "chuc danh trung cu",
        "chuc vu trung cu",
        "chuc danh cap uy",
        "chuc vu dang",
        "chuc vu trong dang",
        "giu chuc",
        "giu chuc vu",
    ),
    RollColumn.BODY: ("co quan", "ban", "to chuc", "cap uy", "tham gia"),
    RollColumn.ORIGIN: ("hinh thuc", "chi dinh bau", "bau chi dinh"),
    RollColumn.BEGAN_ON: ("tu ngay", "tu", "co hieu luc tu", "ngay hieu luc", "ngay nhan chuc", "thoi gian bat dau"),
    RollColumn.DECISION_NUMBER: ("so quyet dinh", "quyet dinh so", "quyet dinh", "so qd", "qd so", "van ban", "can cu"),
    RollColumn.DECISION_ON: ("ngay quyet dinh", "ngay ban hanh", "ngay qd", "ngay van ban", "quyet dinh ngay"),
    RollColumn.AUTHORITY: ("co quan ban hanh", "cap quyet dinh", "cap ban hanh", "noi ban hanh"),
    RollColumn.ENDED_ON: ("den ngay", "den", "ngay thoi", "thoi giu chuc", "ngay thoi giu chuc", "ngay ket thuc"),
    RollColumn.END_REASON: ("ly do", "ly do thoi", "ly do thoi giu chuc"),
}

OFFICES = Vocabulary(
    {
        **{column: known for column, known in _WHOLE.items() if column in OFFICE_COLUMNS},
        RollColumn.POSITION: ("chuc vu hien nay", "chuc vu", "chuc vu don vi cong tac", "chuc vu don vi", "cong tac"),
        **_OFFICE_WORDS,
    },
    (
        *((start, column) for start, column in _BEGINNINGS if column in OFFICE_COLUMNS and start != "chuc danh"),
        ("chuc danh", RollColumn.POST),
        ("duoc chi dinh", RollColumn.POST),
        ("don vi cong tac", RollColumn.POSITION),
        ("so quyet dinh", RollColumn.DECISION_NUMBER),
        ("quyet dinh", RollColumn.DECISION_NUMBER),
        ("ngay quyet dinh", RollColumn.DECISION_ON),
        ("thoi giu chuc", RollColumn.ENDED_ON),
        ("ly do", RollColumn.END_REASON),
    ),
    _BY_GENDER,
)
"""The words of a list of those appointed or elected."""
