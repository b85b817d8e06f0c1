"""How results of secret ballots are put into words: names on ballots, the base, and a reason for each nominee."""

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.counting import ResultBase
from congress_desktop.domain.elections import ElectionPlan, Electorate, NominationSource, Nominee
from congress_desktop.domain.tally import NomineeResult, Outcome, RoundResult
from congress_desktop.domain.vietnamese import fold
from congress_desktop.texts.forms import grouped, in_words, short_date
from congress_desktop.texts.labels import label

_ORDINALS = {1: "nhất", 4: "tư"}
_TERM = re.compile(r",? ((?:khóa [IVXLC0-9]+, )?nhiệm kỳ .+)$")
_LONGEST_LINE = 58
"""Letters of a subject that stand on one line of a paper."""


def ordinal(number: int) -> str:
    """Return a number as it counts rounds: "nhất", "hai", "ba", "tư"."""
    return _ORDINALS.get(number) or in_words(number)


def election_title(plan: ElectionPlan, host: str) -> str:
    """Return what is elected in full: the executive committee is named with its party organization."""
    short = plan.target is Body.EXECUTIVE_COMMITTEE and fold(plan.title) == fold(label(Body.EXECUTIVE_COMMITTEE))
    return f"{plan.title} {host}" if short else plan.title


def election_subject(plan: ElectionPlan, host: str, term: str) -> tuple[str, ...]:
    """Return what is elected with its term, on two lines broken before the term where one is too long."""
    title = election_title(plan, host)
    if "nhiệm kỳ" not in title:
        title = f"{title}, nhiệm kỳ {term}"
    found = _TERM.search(title)
    if len(title) <= _LONGEST_LINE or found is None:
        return (title,)
    return title[: found.start()], found.group(1)


def voters_word(electorate: Electorate) -> str:
    """Return what those who vote are called: "đại biểu", "đảng viên" of a members' congress, "ủy viên"."""
    return {Electorate.MEMBERS_CONGRESS: "đảng viên", Electorate.COMMITTEE: "ủy viên"}.get(electorate, "đại biểu")


def majority_words(majority: Fraction) -> str:
    """Return a share that must be exceeded: "một phần hai", "hai phần ba"."""
    return f"{in_words(majority.numerator)} phần {ordinal(majority.denominator)}"


def nominee_note(nominee: Nominee) -> str:
    """Return what stands beside a name on the list: its note, else who put it forward from the floor."""
    return (
        nominee.note
        or {
            NominationSource.FLOOR: "Đề cử tại ĐH",
            NominationSource.SELF: "Ứng cử",
            NominationSource.CONVENING_COMMITTEE: "",
        }[nominee.source]
    )


def meeting_word(electorate: Electorate) -> str:
    """Return what those who vote sit in: "Đại hội", or "Hội nghị" of a committee."""
    return "Hội nghị" if electorate is Electorate.COMMITTEE else "Đại hội"


def ballot_names(nominees: Sequence[Nominee]) -> tuple[str, ...]:
    """Return the names as the ballot prints them; namesakes carry their birth: "Nguyễn Văn An (sinh 05/4/1968)"."""
    times = Counter(each.full_name for each in nominees)
    return tuple(
        f"{each.full_name} (sinh {short_date(each.birth)})"
        if times[each.full_name] > 1 and each.birth
        else each.full_name
        for each in nominees
    )


def told_apart(names: Sequence[str]) -> tuple[str, ...]:
    """Return names that all differ: those that several bear carry their number on the list, "An (số 3)"."""
    times = Counter(names)
    return tuple(f"{name} (số {place})" if times[name] > 1 else name for place, name in enumerate(names, 1))


def share_words(share: Fraction) -> str:
    """Return a share in signs: "1/2"."""
    return f"{share.numerator}/{share.denominator}"


def base_words(base: ResultBase, denominator: int, summoned: int, absent: int, reduced: int) -> str:
    """Return the base with what was taken off: "187 đại biểu (189 triệu tập, trừ 2 vắng suốt đại hội …)"."""
    if base is ResultBase.COLLECTED:
        return f"{grouped(denominator)} phiếu thu về"
    if base is ResultBase.VALID:
        return f"{grouped(denominator)} phiếu hợp lệ"
    taken = []
    if absent:
        taken.append(f"{grouped(absent)} vắng suốt đại hội không có dự khuyết thay")
    if reduced:
        taken.append(f"{grouped(reduced)} không tính theo quy chế")
    if not taken:
        return f"{grouped(denominator)} người được triệu tập"
    return f"{grouped(denominator)} người ({grouped(summoned)} triệu tập, trừ {' và '.join(taken)})"


_OPINIONS = {
    Outcome.ELECTED: "Đề nghị giữ",
    Outcome.TIED: "Bằng phiếu",
    Outcome.NO_SEAT_LEFT: "Không giữ",
    Outcome.NOT_ENOUGH: "Không có phiếu",
}


def opinion_words(outcome: Outcome) -> str:
    """Return what an opinion ballot says of somebody: who is kept on the list; nobody is elected by it."""
    return _OPINIONS[outcome]


def opinion_reason(line: NomineeResult, result: RoundResult) -> str:
    """Return why somebody is kept on the list or not: "98 phiếu, thứ 3 trong 27 chỗ"."""
    votes = f"{grouped(line.votes)} phiếu"
    match line.outcome:
        case Outcome.ELECTED:
            return f"{votes}, thứ {line.rank} trong {result.seats} chỗ"
        case Outcome.TIED:
            tied = len(result.of(Outcome.TIED))
            return f"{votes}, cùng thứ {line.rank}, {tied} người cho {result.seats_left} chỗ còn lại"
        case Outcome.NO_SEAT_LEFT:
            return f"{votes}, thứ {line.rank}, ngoài {result.seats} chỗ"
        case Outcome.NOT_ENOUGH:
            return "không có phiếu nào"


def reason_words(line: NomineeResult, result: RoundResult, majority: Fraction | None) -> str:
    """Return why a nominee's outcome is what it is: "trúng cử vì 152/189 > 1/2, thứ 3 trong 27"."""
    of = f"{grouped(line.votes)}/{grouped(result.denominator)}"
    over = f"{of} > {share_words(majority)}" if majority is not None else f"{grouped(line.votes)} phiếu"
    match line.outcome:
        case Outcome.ELECTED:
            return f"trúng cử vì {over}, thứ {line.rank} trong {result.seats}"
        case Outcome.TIED:
            tied = len(result.of(Outcome.TIED))
            return f"bằng phiếu: {over}, cùng thứ {line.rank}, {tied} người cho {result.seats_left} chỗ còn lại"
        case Outcome.NO_SEAT_LEFT:
            return f"không trúng cử: {over} nhưng đã hết {result.seats} chỗ, thứ {line.rank}"
        case Outcome.NOT_ENOUGH:
            limit = f"{of} không quá {share_words(majority)}" if majority is not None else "không có phiếu nào"
            return f"không trúng cử vì {limit}"
