"""A verdict in words: what the card on the screen says, and the line that the console prints."""

from dataclasses import dataclass

from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.scan_outcomes import ScanOutcome, VerdictState
from congress_desktop.services.check_in import Verdict
from congress_desktop.texts.forms import clock_time_seconds, grouped, share
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import Message, message_for


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
    return VerdictWords(
        word=label(verdict.outcome).upper() if said is None else said.title.upper(),
        name=_name(verdict).upper(),
        facts=_facts(verdict),
        at=clock_time_seconds(verdict.at),
        foot=_foot(verdict) if said is None else " ".join(part for part in (said.action, f"({said.code})") if part),
        sentence="" if said is None else said.body,
    )


def _name(verdict: Verdict) -> str:
    person = verdict.delegate or verdict.guest
    return person.facts.full_name if person else verdict.scanned


def _facts(verdict: Verdict) -> tuple[tuple[str, str], ...]:
    if verdict.guest is not None:
        guest = verdict.guest
        where = (("Đơn vị", guest.facts.unit or guest.facts.position), ("Ghế", guest.facts.seat))
        card = ("Thẻ", card_label(Holder.GUEST, guest.card_number))
        return (*(each for each in where if each[1]), card)
    delegate = verdict.delegate
    if delegate is None:
        return ()
    seat = (("Ghế", delegate.facts.seat),) if delegate.facts.seat else ()
    late = (("Đến muộn", f"{grouped(verdict.late_minutes)} phút"),) if verdict.late_minutes else ()
    return (("Chi bộ", delegate.facts.branch), *seat, ("Thẻ", f"{delegate.card_number:03d}"), *late)


def _foot(verdict: Verdict) -> str:
    if verdict.outcome is ScanOutcome.GUEST_ARRIVED:
        return "Khách mời không tính vào số đại biểu có mặt"
    if verdict.state is VerdictState.ASKING:
        return "Enter: đúng, cho vào · F10: không phải người này · Esc: bỏ qua"
    return f"Có mặt {share(verdict.presence.present, verdict.presence.summoned)} đại biểu"


def verdict_line(verdict: Verdict) -> str:
    """Return a verdict as one line of a console."""
    said = _message(verdict)
    if said is not None:
        return said.line
    words = verdict_words(verdict)
    where = ", ".join(f"{name.lower()} {value}" for name, value in words.facts)
    return f"{words.word.capitalize()}: {_name(verdict)}, {where}, {words.at}. {words.foot}."


def _message(verdict: Verdict) -> Message | None:
    if verdict.code is None:
        return None
    facts: dict[str, object] = {"scanned": verdict.scanned, "text": verdict.scanned, "matched": verdict.matched}
    if verdict.delegate is not None:
        delegate = verdict.delegate
        facts |= {"name": delegate.facts.full_name, "at": delegate.arrived_at, "desk": delegate.desk}
    elif verdict.guest is not None:
        guest = verdict.guest
        facts |= {"name": guest.facts.full_name, "at": guest.arrived_at, "desk": guest.desk}
    return message_for(verdict.code, **facts)
