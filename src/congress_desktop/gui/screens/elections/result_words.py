"""What is said of a round's result: the chain of its papers, the verdict, what holds it up, and what is unconfirmed."""

from collections.abc import Sequence
from dataclasses import dataclass

from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import ElectionKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.tally import Outcome
from congress_desktop.gui.widgets.chain import ChainBox, ChainSign
from congress_desktop.services.ballot_pass import PassCounts
from congress_desktop.services.election_views import NomineeFigures, ResultView, RoundRow
from congress_desktop.texts.forms import grouped, percentage
from congress_desktop.texts.messages import message, message_for


@dataclass(frozen=True)
class Verdict:
    """A verdict: the state it stands in, one sentence in large letters, and the lines under it."""

    state: str
    title: str
    lines: tuple[str, ...] = ()


def chain_of(
    row: RoundRow, counts: PassCounts, result: ResultView | None
) -> tuple[tuple[ChainBox, ...], tuple[ChainSign, ...]]:
    """Return the papers of a round from the printer to the two readings; a break says by how many."""
    issued, collected = row.issued or 0, row.collected or 0
    twice = min(counts.first, counts.second)
    away = issued - collected
    tally = result.tally if result else None
    boxes = (
        ChainBox("Phiếu in", grouped(row.printed), f"còn {grouped(row.printed - issued)}", "ok"),
        ChainBox("Phát ra", grouped(issued), f"{grouped(row.present or 0)} có mặt lúc bầu", "ok"),
        ChainBox("Thu về", grouped(collected), f"không thu về {grouped(away)}", "warn" if away else "ok"),
        ChainBox(
            "Hợp lệ",
            grouped(tally.valid) if tally else "",
            f"{percentage(tally.valid, tally.papers)} thu về" if tally else "",
            "ok" if tally else "draft",
        ),
        ChainBox(
            "Không hợp lệ",
            grouped(tally.invalid) if tally else "",
            _invalid_words(tally.invalid_by_reason) if tally else "",
            "ok" if tally else "draft",
        ),
        ChainBox("Nhập hai lần", grouped(twice), _entry_words(counts, result, collected), "ok" if result else "error"),
    )
    held_up = ""
    if twice < collected:
        held_up = f"−{grouped(collected - twice)}"
    elif counts.differing:
        held_up = f"≠ {grouped(counts.differing)}"
    signs = (ChainSign("→"), ChainSign("→"), ChainSign("="), ChainSign("+"), ChainSign("→", held_up))
    return boxes, signs


def _invalid_words(reasons: Sequence[tuple[str, int]]) -> str:
    if not reasons:
        return "không có"
    if len(reasons) == 1:
        return reasons[0][0]
    return f"{len(reasons)} lý do"


def _entry_words(counts: PassCounts, result: ResultView | None, collected: int) -> str:
    if result is None:
        return f"lần 1 {grouped(counts.first)}, lần 2 {grouped(counts.second)}"
    if result.settled:
        return f"khớp {grouped(result.agreed)}, quyết định {grouped(result.settled)}"
    return f"khớp {grouped(result.agreed)}/{grouped(collected)} phiếu"


def verdict_of(result: ResultView) -> Verdict:
    """Return what a round's result is: a tie, seats left, or everybody elected; an opinion ballot elects nobody."""
    elected, seats = len(result.of(Outcome.ELECTED)), result.result.seats
    tied = result.of(Outcome.TIED)
    if result.election.plan.kind is ElectionKind.OPINION:
        return _opinion_of(result, elected, tied)
    counted = f"Đã trúng cử {grouped(elected)}/{grouped(seats)}"
    if tied:
        names = ", ".join(line.row.ballot_name for line in tied)
        words = message_for(Code.TIE_AT_LAST_SEAT, names=f"{names}, {grouped(tied[0].counts.votes)} phiếu")
        return Verdict("warn", f"{counted}. {words.title}", (f"{words.body} ({words.code})", *_unread(result)))
    if elected < seats:
        words = message_for(Code.SEATS_LEFT, elected=elected, seats=seats, left=seats - elected)
        return Verdict("warn", words.title, (f"{words.body} {words.action} ({words.code})", *_unread(result)))
    return Verdict("ok", f"{counted}: đủ số lượng cần bầu", _unread(result))


def _opinion_of(result: ResultView, kept: int, tied: tuple[NomineeFigures, ...]) -> Verdict:
    lines = ("Phiếu xin ý kiến không bầu ai; Đại hội quyết định danh sách.",)
    if tied:
        names = ", ".join(line.row.ballot_name for line in tied)
        title = f"Xếp theo số phiếu: giữ {grouped(kept)}, bằng phiếu ở chỗ cuối: {names}"
        return Verdict("warn", title, lines)
    return Verdict("ok", f"Xếp theo số phiếu: đề nghị giữ {grouped(kept)}/{grouped(len(result.lines))} người", lines)


def _unread(result: ResultView) -> tuple[str, ...]:
    """Return which rules of this result nobody has read in the original, named with their rule set."""
    rules = []
    if not result.majority_confirmed and result.result.needed:
        rules.append("mốc trúng cử")
    if not result.tie_confirmed and result.of(Outcome.TIED):
        rules.append("cách xử lý bằng phiếu")
    if not rules:
        return ()
    return (f"Theo {result.election.rules.name}, {' và '.join(rules)} chưa đối chiếu với văn bản gốc.",)


def held_up(row: RoundRow, counts: PassCounts, refusal: RuleRefusal) -> Verdict:
    """Return why there is no result yet, by how many papers, and what is to be done."""
    names = {each.nominee.nominee_id: each.ballot_name for each in row.nominees}
    facts = dict(refusal.facts)
    if refusal.code is Code.CALCULATIONS_DIFFER:
        facts["name"] = next((name for each, name in names.items() if each == facts.get("nominee_id")), "")
    words = message(RuleRefusal(refusal.code, **facts))
    lines = [f"{words.body} {words.action} ({words.code})"]
    if refusal.code is Code.PAPERS_UNREAD and counts.differing:
        also = message_for(Code.PAPERS_DIFFERING, count=counts.differing)
        lines.append(f"{also.title}. {also.action} ({also.code})")
    return Verdict("error", words.title, tuple(lines))
