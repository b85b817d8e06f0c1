"""The words of a round's papers: the chain from the printer to the box, and what each number is held against."""

from dataclasses import dataclass

from congress_desktop.domain.election_rounds import Collection, Issue
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.gui.widgets.chain import ChainBox, ChainSign
from congress_desktop.services.ballot_models import BallotsDrawn, BallotSheet
from congress_desktop.services.election_views import RoundRow
from congress_desktop.texts.forms import grouped


@dataclass(frozen=True)
class Typed:
    """What is typed and not yet recorded; None is an empty field.

    `present` are those present now, None where the step does not need it; `explained` tells whether it is said why
    fewer papers were collected.
    """

    present: int | None = None
    issued: int | None = None
    collected: int | None = None
    explained: bool = False


def issue_refusal(present: int, printed: int, issued: int, note: str) -> RuleRefusal | None:
    """Return what is wrong with a number of papers handed out; None when it adds up. Rule: R-ROUND-02."""
    try:
        Issue(present, printed, issued, note).checked()
    except RuleRefusal as refusal:
        return refusal
    return None


def collection_refusal(issued: int, collected: int, note: str) -> RuleRefusal | None:
    """Return what is wrong with a number of papers in the box; None when it adds up. Rule: R-ROUND-03."""
    try:
        Collection(issued, collected, note).checked()
    except RuleRefusal as refusal:
        return refusal
    return None


def apart(number: int, other: int) -> str:
    """Return by how much a number is over or under another: "thừa 2", "thiếu 1"; empty when they are the same."""
    if number == other:
        return ""
    return f"thừa {grouped(number - other)}" if number > other else f"thiếu {grouped(other - number)}"


def chain_of(row: RoundRow, typed: Typed) -> tuple[tuple[ChainBox, ...], tuple[ChainSign, ...]]:
    """Return the chain of a round whose papers are not counted yet, with what is being typed held against it."""
    issued = typed.issued if row.issued is None else row.issued
    collected = typed.collected if row.collected is None else row.collected
    after_print = _over(issued, row.printed) if row.issued is None else ""
    after_issue = _broken_at_the_box(row, collected, explained=typed.explained)
    boxes = (
        ChainBox("Phiếu in", grouped(row.printed) if row.printed else "", _printed_note(row), _state(row.printed)),
        _issued_box(row, typed.present, issued),
        ChainBox("Thu về", _shown(collected), _collected_note(row), _state(row.collected)),
        ChainBox("Hợp lệ", "", "sau khi nhập"),
        ChainBox("Không hợp lệ", "", "sau khi nhập"),
        ChainBox("Nhập hai lần", "", "sau khi nhập"),
    )
    signs = (ChainSign("→", after_print), ChainSign("→", after_issue), *map(ChainSign, "=+→"))
    return boxes, signs


def _broken_at_the_box(row: RoundRow, collected: int | None, *, explained: bool) -> str:
    """Return by how much the box differs from what was handed out; what was explained is no break, more is always."""
    if row.collected is not None or collected is None or row.issued is None:
        return ""
    missing = collected < row.issued
    typed_out = len(str(collected)) >= len(str(row.issued))
    return "" if missing and (explained or not typed_out) else apart(collected, row.issued)


def _shown(number: int | None) -> str:
    return "" if number is None else grouped(number)


def _state(recorded: int | None) -> str:
    return "ok" if recorded else "draft"


def _over(number: int | None, most: int) -> str:
    return apart(number, most) if number is not None and number > most else ""


def _printed_note(row: RoundRow) -> str:
    if not row.printed:
        return "chưa in"
    return "tờ đã in" if row.issued is None else f"còn {grouped(row.printed - row.issued)} tờ không phát"


def _issued_box(row: RoundRow, present: int | None, issued: int | None) -> ChainBox:
    """Return the box of the papers handed out, which are held against who is present as well."""
    if row.issued is None:
        over = "" if present is None else _over(issued, present)
        here = "" if present is None else grouped(present)
        note = f"{over}, có mặt {here}" if over else f"{here} đang có mặt" if here else "chưa phát"
        return ChainBox("Phát ra", _shown(issued), note, "error" if over else "draft")
    return ChainBox("Phát ra", grouped(row.issued), f"{grouped(row.present or 0)} có mặt lúc phát", "ok")


def _collected_note(row: RoundRow) -> str:
    if row.collected is None:
        return "chưa thu"
    return f"không thu về {grouped((row.issued or 0) - row.collected)}"


def sheet_words(ballot: BallotsDrawn) -> str:
    """Return what one ballot is printed on."""
    if ballot.sheet is BallotSheet.TWO_A5:
        return "Hai phiếu trên một tờ A4, cắt đôi"
    sheet = "A5 ngang" if ballot.sheet is BallotSheet.A5 else "A4"
    return f"Một phiếu trên một trang {sheet}" if ballot.sheets == 1 else f"Mỗi phiếu {ballot.sheets} trang {sheet}"
