"""What is typed for a vote and not yet recorded, and what its sum says; no widget is known here."""

from dataclasses import dataclass, replace

from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import BlockCount, Count, OpenTally, SumProblem, added_up, sum_problems
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.forms import grouped


@dataclass(frozen=True)
class Typed:
    """The numbers typed for a vote; None is an empty field.

    While `not_voting` is empty, everybody in none of the three answers is taken as not voting. With `blocks` the
    answers are their sums.
    """

    in_favour: int | None = None
    against: int | None = None
    other_opinion: int | None = None
    not_voting: int | None = None
    explanation: str = ""
    blocks: tuple[BlockCount, ...] = ()
    base: VoteBase | None = None

    @property
    def answers(self) -> tuple[int | None, int | None, int | None]:
        """The three answers in the order in which they are asked for."""
        return self.in_favour, self.against, self.other_opinion

    def rest(self, present: int) -> int:
        """Return how many of those present are in none of the numbers typed; less than 0 when too many are."""
        return present - sum(value or 0 for value in (*self.answers, self.not_voting))

    def tally(self, present: int) -> OpenTally | None:
        """Return what would be recorded; None while an answer is empty or a number is too large."""
        rest = self.rest(present)
        if self.in_favour is None or self.against is None or self.other_opinion is None or rest < 0:
            return None
        silent = rest if self.not_voting is None else self.not_voting
        count = Count(self.in_favour, self.against, self.other_opinion, silent)
        return OpenTally(count, self.blocks, self.explanation.strip())

    def problem(self, present: int) -> SumProblem | None:
        """Return the first sum that does not come out, None when there is none or an answer is still empty."""
        rest = self.rest(present)
        if rest < 0:
            return SumProblem(Code.SUM_OVER_PRESENT, present - rest, present)
        tally = self.tally(present)
        return next(iter(sum_problems(tally, present)), None) if tally else None

    def with_blocks(self, blocks: tuple[BlockCount, ...], present: int) -> "Typed":
        """Return this with blocks that add up to its answers; without any, the answers are typed again."""
        if not blocks:
            return replace(self, blocks=())
        count = added_up(blocks, present)
        return Typed(count.in_favour, count.against, count.other_opinion, None, self.explanation, blocks, self.base)

    def is_complete(self, present: int) -> bool:
        """Tell whether this can be recorded."""
        return self.tally(present) is not None and self.problem(present) is None


def typed_of(row: MatterRow) -> Typed:
    """Return a recorded count as it would have been typed."""
    count = row.count
    return Typed(
        count.in_favour,
        count.against,
        count.other_opinion,
        count.not_voting,
        row.explanation,
        row.blocks,
        row.base,
    )


@dataclass(frozen=True)
class SumWords:
    """What the strip under the counts says: its state, the sum, what it means, and what is left over."""

    state: str
    figures: str
    verdict: str
    aside: str = ""


def sum_words(typed: Typed, present: int) -> SumWords:
    """Return the sum of what is typed in words."""
    figures = " + ".join("…" if value is None else grouped(value) for value in typed.answers)
    if typed.not_voting:
        figures += f" + {grouped(typed.not_voting)}"
    total, rest = present - typed.rest(present), typed.rest(present)
    if rest < 0:
        return SumWords("error", f"{figures} = {grouped(total)}", _over(rest, present), f"({Code.SUM_OVER_PRESENT})")
    if None in typed.answers:
        return SumWords("draft", figures, f"còn {grouped(rest)} trong {grouped(present)} có mặt")
    whole = f"{figures} = {grouped(total)}"
    if not rest:
        silent = f"không biểu quyết: {grouped(typed.not_voting or 0)}"
        return SumWords("ok", whole, f"khớp {grouped(present)} đại biểu có mặt", silent)
    if typed.not_voting is None:
        words = f"còn {grouped(rest)} đồng chí: ghi là không biểu quyết?"
        return SumWords("warn", whole, words, f"không biểu quyết: {grouped(rest)}")
    if typed.explanation.strip():
        return SumWords("warn", whole, f"thiếu {grouped(rest)} so với {grouped(present)} có mặt, có giải thích")
    short = f"thiếu {grouped(rest)} so với {grouped(present)} có mặt: ghi giải thích"
    return SumWords("error", whole, short, f"({Code.SUM_BELOW_PRESENT})")


def _over(rest: int, present: int) -> str:
    return f"thừa {grouped(-rest)} so với {grouped(present)} có mặt"
