"""A tidy set of values for what offices write freely: ethnic group, religion, education, theory, post, badge.

The typed spelling stays in the record; these are what is counted. An empty result means that nothing is said.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from congress_desktop.domain.vietnamese import fold, tidy


class Education(StrEnum):
    """Professional education, highest first."""

    DOCTOR = "doctor"
    MASTER = "master"
    UNIVERSITY = "university"
    COLLEGE = "college"
    INTERMEDIATE = "intermediate"
    ELEMENTARY = "elementary"
    OTHER = "other"


class Theory(StrEnum):
    """Education in political theory, highest first."""

    BACHELOR = "bachelor"
    ADVANCED = "advanced"
    INTERMEDIATE = "intermediate"
    ELEMENTARY = "elementary"
    OTHER = "other"


class PartyPost(StrEnum):
    """What somebody is in the Party's organization, highest first."""

    SECRETARY = "secretary"
    DEPUTY_SECRETARY = "deputy_secretary"
    COMMITTEE_MEMBER = "committee_member"
    MEMBER = "member"
    OTHER = "other"


KINH = "Kinh"
NO_RELIGION = "Không"

_NOTHING = {"khong", "ko", "k", "0", "khong co", "chua", "chua co", "-", "khong ton giao"}

_ETHNIC_GROUPS = (
    "Kinh Tày Thái Hoa Khmer Mường Nùng HMông Dao Gia-rai Ngái Ê-đê Ba-na Xơ-đăng Cơ-ho Chăm Hrê Mnông Xtiêng Thổ "
    "Giáy Co Mạ Sán-Chay Sán-Dìu Ra-glai Bru-Vân-Kiều Giẻ-Triêng Cơ-tu Tà-ôi Khơ-mú La-chí La-ha Kháng Lào Lự Lô-Lô "
    "Mảng Pà-Thẻn Cống Bố-Y Cơ-Lao Chơ-ro Chu-ru Phù-Lá Si-La Pu-Péo Brâu Ơ-đu Rơ-măm Hà-Nhì La-Hủ Chứt Xinh-mun"
)
_ETHNICITIES = {fold(name).replace(" ", ""): name for name in _ETHNIC_GROUPS.split()} | {
    "viet": KINH,
    "mong": "HMông",
    "hmong": "HMông",
    "meo": "HMông",
}
_RELIGIONS = {
    "cong giao": "Công giáo",
    "thien chua": "Công giáo",
    "thien chua giao": "Công giáo",
    "phat giao": "Phật giáo",
    "phat": "Phật giáo",
    "dao phat": "Phật giáo",
    "tin lanh": "Tin lành",
    "cao dai": "Cao Đài",
    "hoa hao": "Phật giáo Hòa Hảo",
    "phat giao hoa hao": "Phật giáo Hòa Hảo",
    "hoi giao": "Hồi giáo",
}
_EDUCATION: Mapping[str, Education] = {
    r"tien si|ts\b|giao su|gs\b|pgs\b": Education.DOCTOR,
    r"thac si|thac sy|ths\b|cao hoc|sau dai hoc": Education.MASTER,
    r"dai hoc|dh\b|cu nhan|cn\b|ky su|ks\b|bac si|duoc si|kien truc su": Education.UNIVERSITY,
    r"cao dang|cd\b": Education.COLLEGE,
    r"trung cap|tc\b|trung hoc chuyen nghiep": Education.INTERMEDIATE,
    r"so cap|sc\b|cong nhan ky thuat": Education.ELEMENTARY,
}
_THEORY: Mapping[str, Theory] = {
    r"cu nhan|cn\b|dai hoc": Theory.BACHELOR,
    r"cao cap|cc\b": Theory.ADVANCED,
    r"trung cap|tc\b": Theory.INTERMEDIATE,
    r"so cap|sc\b|boi duong": Theory.ELEMENTARY,
}
_POSTS: Mapping[str, PartyPost] = {
    r"pho bi thu|pbt\b": PartyPost.DEPUTY_SECRETARY,
    r"bi thu(?! doan| chi doan)|bt\b": PartyPost.SECRETARY,
    r"chi uy vien|dang uy vien|cap uy vien|uy vien|cuv\b|duv\b|uv\b": PartyPost.COMMITTEE_MEMBER,
    r"dang vien|dv\b": PartyPost.MEMBER,
}
_YEARS = re.compile(r"\d{2,3}")

_Level = TypeVar("_Level", Education, Theory, PartyPost)


def ethnicity(typed: str) -> str:
    """Return an ethnic group's one name; a group that is not known stays as typed."""
    return _ETHNICITIES.get(fold(typed).replace(" ", ""), tidy(typed))


def religion(typed: str) -> str:
    """Return a religion's one name, NO_RELIGION for none; a religion that is not known stays as typed."""
    folded = fold(typed)
    if folded in _NOTHING:
        return NO_RELIGION
    return _RELIGIONS.get(folded.removeprefix("dao "), _RELIGIONS.get(folded, tidy(typed)))


def education(typed: str) -> Education | None:
    """Return the level that a text names, the highest of several; None when it is empty or says none."""
    return _first(typed, _EDUCATION, Education.OTHER)


def theory(typed: str) -> Theory | None:
    """Return the level of political theory that a text names; None when it is empty or says none."""
    return _first(typed, _THEORY, Theory.OTHER)


def party_post(typed: str) -> PartyPost | None:
    """Return what somebody is in the Party's organization; OTHER for a post elsewhere, None when nothing is said."""
    return _first(typed, _POSTS, PartyPost.OTHER)


def field_of_work(typed: str) -> str:
    """Return a field of work with one spelling: tidy, with a capital letter first."""
    text = tidy(typed)
    return text[:1].upper() + text[1:]


def badge_years(typed: str) -> int | None:
    """Return the years that a Party badge is given for, the most of several; None for no badge."""
    years = [int(found) for found in _YEARS.findall(typed)]
    return max((each for each in years if each % 5 == 0 and each >= 30), default=None)  # noqa: PLR2004 - the first badge


def says_something(typed: str) -> bool:
    """Tell whether a text says more than that there is nothing."""
    return bool(fold(typed)) and fold(typed) not in _NOTHING


def _first(typed: str, known: Mapping[str, _Level], other: _Level) -> _Level | None:
    if not says_something(typed):
        return None
    folded = fold(typed)
    for words, level in known.items():
        if re.search(rf"(?<!\w)(?:{words})", folded):
            return level
    return other
