"""What a user reads for a code: title, body and what to do now, its facts written as Vietnamese papers do."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePath, PureWindowsPath
from string import Formatter
from typing import TypeVar

from congress_desktop.domain.acts import KINDS
from congress_desktop.domain.cards import CODE_DIGITS, grouped_code
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import MOST_PEOPLE
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.elections import MOST_NOMINEES
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.texts.forms import clock_time_seconds, grouped, short_date
from congress_desktop.texts.labels import act_title, field_name, label
from congress_desktop.texts.templates import Template
from congress_desktop.texts.wordings import WORDINGS

T = TypeVar("T")

LONGEST_FACT = 80
"""Characters of a fact that a message shows; a scanner or a cell can hold anything."""

_STOPS = (".", "!", "?", "…", ":")
_MOST_MEMBERS = 100 * MOST_PEOPLE


@dataclass(frozen=True)
class Message:
    """One message: the title says what, the body why, the action what to do now; the body may be empty.

    The title has no full stop; the body and the action are whole sentences.
    """

    title: str
    body: str
    action: str
    code: Code

    @property
    def line(self) -> str:
        """The message on one line for the command line: "Title. Body. Action. (E102)"."""
        parts = (_stopped(tidy(part)) for part in (self.title, self.body, self.action))
        return " ".join((*(part for part in parts if part), f"({self.code.value})"))


def message(error: CodedError) -> Message:
    """Return the message of a refusal or a fault, with the facts that it carries."""
    return message_for(error.code, **error.facts)


def message_for(code: Code, /, **facts: object) -> Message:
    """Return the message of a code; a fact that is missing, None or empty gives a wording without it."""
    wording, words = WORDINGS[code], _words(facts)
    return Message(_filled(wording.title, words), _filled(wording.body, words), _filled(wording.action, words), code)


def cell_text(code: Code, /, **facts: object) -> str:
    """Return the few words for a cell of the import preview or the "Lỗi" column: no full stop, no code."""
    wording = WORDINGS[code]
    return _filled(wording.cell or wording.title, _words(facts))


def _filled(template: Template, words: Mapping[str, str]) -> str:
    """Return the first template whose facts are all there, beginning with a capital letter."""
    options = (template,) if isinstance(template, str) else template
    for option in options:
        if all(field in words for _, field, _, _ in Formatter().parse(option) if field is not None):
            text = option.format_map(words)
            return text[:1].upper() + text[1:]
    return ""


def _stopped(sentence: str) -> str:
    return sentence if not sentence or sentence.endswith(_STOPS) else f"{sentence}."


def _words(facts: Mapping[str, object]) -> dict[str, str]:
    """Return the facts as words, without those that have none, and what follows from several of them."""
    words = {name: _words_of(name, value) for name, value in facts.items()}
    derived = {
        "sum": _sum(facts),
        "addition": _addition(facts.get("votes")),
        "limits": _limits(facts.get("field")),
        "drive": _drive(facts.get("path")),
    }
    return {name: text for name, text in (derived | words).items() if text}


def _words_of(name: str, value: object) -> str:
    writer = _BY_NAME.get(name, _written)
    text = tidy(writer(value))
    return text if len(text) <= LONGEST_FACT else f"{text[: LONGEST_FACT - 1].rstrip()}…"


def _written(value: object) -> str:  # noqa: PLR0911 - one return per kind of value
    """Return a fact as papers write it, empty for what has no words of its own."""
    match value:
        case StrEnum():
            return _known(label, value)
        case str():
            return value
        case bool():
            return ""
        case int():
            return grouped(value)
        case datetime():
            return clock_time_seconds(value)
        case date() | PartialDate():
            return short_date(value)
        case PurePath():
            return value.name
        case list() | tuple():
            return ", ".join(filter(None, (_written(each) for each in value)))
    return ""


def _plain(value: object) -> str:
    """Return a number that names something, such as a row, as it stands there: without dots."""
    return str(value) if type(value) is int else _written(value)


def _file_name(value: object) -> str:
    """Return the last part of a path, whichever system wrote it."""
    return PureWindowsPath(value).name if isinstance(value, str) else _written(value)


def _desk(value: object) -> str:
    number = _plain(value)
    return f"Bàn {number}" if number.isdigit() else number


def _field(value: object) -> str:
    return _known(field_name, value) if isinstance(value, str) else ""


def _act(value: object) -> str:
    return act_title(value) if isinstance(value, str) and value in KINDS else ""


def _scanned(value: object) -> str:
    """Return a card's code in the groups printed on the card, anything else as it was typed."""
    text = "".join(value.split()) if isinstance(value, str) else ""
    whole_code = len(text) == CODE_DIGITS and text.isascii() and text.isdigit()
    return grouped_code(text) if whole_code else _plain(value)


def _known(words_for: Callable[[T], str], value: T) -> str:
    """Return the words for a name, or nothing when there are none: a message never fails over a fact."""
    try:
        return words_for(value)
    except KeyError:
        return ""


_BY_NAME: dict[str, Callable[[object], str]] = {
    "row": _plain,
    "ordinal": _plain,
    "entry": _plain,
    "number": _plain,
    "found": _plain,
    "desk": _desk,
    "field": _field,
    "kind": _act,
    "scanned": _scanned,
    "path": _file_name,
    "log": _file_name,
}


def _sum(facts: Mapping[str, object]) -> str:
    """Return "185 + 1 + 4"; people who did not vote are a fourth number when there are any."""
    counted = _numbers(facts.get(name) for name in ("in_favour", "against", "other_opinion"))
    total = facts.get("total")
    if counted is None or not isinstance(total, int):
        return ""
    not_voting = total - sum(counted)
    return " + ".join(grouped(number) for number in (*counted, *([not_voting] if not_voting else [])))


def _numbers(values: Iterable[object]) -> list[int] | None:
    numbers = []
    for value in values:
        if not isinstance(value, int):
            return None
        numbers.append(value)
    return numbers


_MOST_ADDENDS = 6


def _addition(votes: object) -> str:
    """Return "316 + 279 = 595" of a few numbers, "Tổng 35 số = 4.967" of many."""
    numbers = _numbers(votes) if isinstance(votes, tuple) else None
    if not numbers:
        return ""
    total = grouped(sum(numbers))
    if len(numbers) > _MOST_ADDENDS:
        return f"Tổng {grouped(len(numbers))} số phiếu bầu = {total}"
    return f"{' + '.join(map(grouped, numbers))} = {total}"


_COUNTED_FIELDS = ("count", "in_favour", "against", "other_opinion", "not_voting")
_LIMITS: dict[str, str] = {
    "summoned_count": f"Con số phải từ 1 đến {grouped(MOST_PEOPLE)}.",
    "branch_count": f"Con số phải từ 1 đến {grouped(MOST_PEOPLE)}.",
    "member_count": f"Con số phải từ 1 đến {grouped(_MOST_MEMBERS)}.",
    "executive_count": f"Con số phải từ 0 đến {grouped(MOST_PEOPLE)}; 0 nghĩa là chưa biết.",
    "inspection_count": f"Con số phải từ 0 đến {grouped(MOST_PEOPLE)}; 0 nghĩa là chưa biết.",
    "standing_count": "Con số phải từ 0 đến số ủy viên Ban Chấp hành; 0 nghĩa là chưa biết.",
    "duration_seconds": "Thời lượng tính bằng phút, từ 1 đến 720.",
    "planned_seconds": "Thời lượng tính bằng phút, từ 1 đến 120.",
    **dict.fromkeys(_COUNTED_FIELDS, "Số người không được nhỏ hơn 0."),
    "seats": f"Con số phải từ 1 đến {MOST_NOMINEES}.",
    **dict.fromkeys(("printed", "issued", "collected", "batch_size"), "Con số phải từ 1 trở lên."),
    **dict.fromkeys(("valid", "votes", "reduced"), "Con số không được nhỏ hơn 0."),
}


def _limits(field: object) -> str:
    return _LIMITS.get(field, "") if isinstance(field, str) else ""


def _drive(path: object) -> str:
    """Return "D:" for a path on a lettered drive, empty elsewhere."""
    drive = PureWindowsPath(str(path)).drive if isinstance(path, str | PurePath) else ""
    return drive if drive.endswith(":") else ""
