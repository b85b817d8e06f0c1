"""A verdict in words: what the card on the screen says, and the line that the console prints."""

from dataclasses import dataclass

from congress_desktop.domain.attendance import Movement
from congress_desktop.services.check_in import Verdict
from congress_desktop.texts.forms import clock_time_seconds, share
from congress_desktop.texts.messages import Message, message_for

_DONE = {
    Movement.ARRIVE: "ĐÃ ĐIỂM DANH",
    Movement.LEAVE: "ĐÃ GHI RỜI HỘI TRƯỜNG",
    Movement.RETURN: "ĐÃ GHI TRỞ LẠI",
    Movement.EXCUSE: "ĐÃ GHI VẮNG CÓ LÝ DO",
}


@dataclass(frozen=True)
class VerdictWords:
    """The words of a verdict: the word, the name in capitals, facts by their labels, and what stands at the foot.

    `sentence` says why something was not done; it is empty when it was.
    """

    word: str
    name: str
    facts: tuple[tuple[str, str], ...]
    at: str
    foot: str
    sentence: str


def verdict_words(verdict: Verdict) -> VerdictWords:
    """Return a verdict in words."""
    said = _message(verdict)
    delegate = verdict.delegate
    facts: tuple[tuple[str, str], ...] = ()
    if delegate is not None:
        seat = (("Ghế", delegate.facts.seat),) if delegate.facts.seat else ()
        facts = (("Chi bộ", delegate.facts.branch), *seat, ("Thẻ", f"{delegate.card_number:03d}"))
    return VerdictWords(
        word=_DONE[verdict.movement] if said is None else said.title.upper(),
        name=delegate.facts.full_name.upper() if delegate else verdict.scanned,
        facts=facts,
        at=clock_time_seconds(verdict.at),
        foot=f"Có mặt {share(verdict.presence.present, verdict.presence.summoned)} đại biểu"
        if said is None
        else " ".join(part for part in (said.action, f"({said.code})") if part),
        sentence="" if said is None else said.body,
    )


def verdict_line(verdict: Verdict) -> str:
    """Return a verdict as one line of a console."""
    said = _message(verdict)
    if said is not None:
        return said.line
    words = verdict_words(verdict)
    where = ", ".join(f"{name.lower()} {value}" for name, value in words.facts)
    name = verdict.delegate.facts.full_name if verdict.delegate else words.name
    return f"{words.word.capitalize()}: {name}, {where}, {words.at}. {words.foot}."


def _message(verdict: Verdict) -> Message | None:
    if verdict.code is None:
        return None
    delegate = verdict.delegate
    facts: dict[str, object] = {"scanned": verdict.scanned, "text": verdict.scanned, "matched": verdict.matched}
    if delegate is not None:
        facts |= {"name": delegate.facts.full_name, "at": delegate.arrived_at, "desk": delegate.desk}
    return message_for(verdict.code, **facts)
