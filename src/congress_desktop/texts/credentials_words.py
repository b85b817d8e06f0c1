"""The words of the credentials report's lines."""

from congress_desktop.domain.credentials import BELIEVER, MINORITY, NONE, Group
from congress_desktop.domain.people import DelegateClass, Gender
from congress_desktop.domain.tidy_values import KINH, Education, PartyPost, Theory
from congress_desktop.texts.labels import label

_OWN_WORDS: dict[tuple[Group, str], str] = {
    (Group.CLASS, DelegateClass.EX_OFFICIO): "Đại biểu đương nhiên",
    (Group.CLASS, DelegateClass.ELECTED): "Đại biểu do cấp dưới bầu",
    (Group.CLASS, DelegateClass.APPOINTED): "Đại biểu được chỉ định",
    (Group.ETHNICITY, KINH): "Dân tộc Kinh",
    (Group.ETHNICITY, MINORITY): "Dân tộc thiểu số",
    (Group.RELIGION, BELIEVER): "Có tôn giáo",
    (Group.RELIGION, NONE): "Không tôn giáo",
}
_KINDS: dict[Group, type[Gender | Education | Theory | PartyPost]] = {
    Group.GENDER: Gender,
    Group.EDUCATION: Education,
    Group.THEORY: Theory,
    Group.POST: PartyPost,
}

UNKNOWN_LINE = "Chưa có số liệu"


def line_words(group: Group, key: str) -> str:
    """Return a line's words: "Từ 36 đến 40 tuổi"."""
    if (group, key) in _OWN_WORDS:
        return _OWN_WORDS[(group, key)]
    if group in _KINDS:
        words = label(_KINDS[group](key))
        return words[:1].upper() + words[1:]
    if group is Group.AGE:
        return _age_words(key)
    if group is Group.PARTY_AGE:
        return _party_age_words(key)
    return key


def _age_words(key: str) -> str:
    first, _, last = key.partition("-")
    if not first:
        return f"Từ {last} tuổi trở xuống"
    return f"Từ {first} đến {last} tuổi" if last else f"Trên {int(first) - 1} tuổi"


def _party_age_words(key: str) -> str:
    first, _, last = key.partition("<")
    if not first:
        return f"Dưới {last} năm"
    return f"Từ {first} đến dưới {last} năm" if last else f"Từ {first} năm trở lên"
