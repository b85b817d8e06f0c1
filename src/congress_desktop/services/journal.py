"""The journal as people read it: its acts in words, its seal, and taking an act back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from congress_desktop.domain import acts as a
from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, MatterId
from congress_desktop.domain.open_votes import Count
from congress_desktop.services.acts_on_acts import made, used
from congress_desktop.services.congresses import checked_reason, profiles
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.election_journal import ElectionNames
from congress_desktop.services.second_person import checked_second_person
from congress_desktop.services.sheets import Cancelled
from congress_desktop.services.tenure_journal import PostNames
from congress_desktop.services.views import ActRow
from congress_desktop.storage import journal, seal
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_act
from congress_desktop.texts.forms import share
from congress_desktop.texts.labels import label

_WITHDRAWABLE = (
    a.DelegateMoved,
    a.RollImported,
    a.DelegateCorrected,
    a.AlternateCalled,
    a.StandingSettled,
    a.GuestsListed,
    a.GuestArrived,
    a.SeatsGiven,
    a.PicturesGiven,
    a.SittingOpened,
    a.SittingClosed,
    a.AgendaPlanned,
    a.AgendaItemChanged,
    a.AgendaOrdered,
    a.AgendaItemRemoved,
    a.PreparationTicked,
    a.SpeechRegistered,
    a.SpeechChanged,
    a.SpeechesOrdered,
    a.SpeechStepped,
    a.NoteWritten,
    a.AgendaItemStarted,
    a.AgendaItemFinished,
    a.MattersAdded,
    a.MatterRevised,
    a.MattersRemoved,
    a.VoteOpened,
    a.VoteCounted,
    a.VoteReleased,
    a.ElectionPlanned,
    a.ElectionCorrected,
    a.NomineesAdded,
    a.NomineeCorrected,
    a.NomineeWithdrew,
    a.NomineeListClosed,
    a.RoundOpened,
    a.BallotsPrinted,
    a.BallotsIssued,
    a.BallotsCollected,
    a.CollectionCorrected,
    a.BallotRead,
    a.BallotsTaken,
    a.BallotSettled,
    a.BatchCounted,
    a.BatchSettled,
    a.BaseReduced,
    a.ElectionEnded,
    a.DecisionRecorded,
    a.ElectedRecorded,
    a.TenuresListed,
    a.TenuresRatified,
    a.TenureEnded,
    a.LikenessSettled,
    a.BiographyColumnsChosen,
)
_KINDS = {act.kind for act in _WITHDRAWABLE}


@dataclass(frozen=True)
class SealView:
    """What walking the journal found; `first_bad` names the first entry that does not hold, None when all do.

    `desks` pairs each desk with the number of its entries.
    """

    sound: bool
    entries: int
    desks: tuple[tuple[int, int], ...]
    first_bad: str | None
    check_code: str
    verified_at: datetime


def acts(desk: Desk) -> tuple[ActRow, ...]:
    """Return every act in words, latest first."""
    with desk.read() as connection:
        return act_rows(connection)


def act_rows(connection: Connection) -> tuple[ActRow, ...]:
    """Return every act in words, latest first, within a transaction."""
    names = _Names(connection)
    withdrawn = set(connection.execute(select(t.withdrawal.c.withdrawn)).scalars())
    rows = [_act_row(entry, names, withdrawn) for entry in journal.entries(connection)]
    return tuple(reversed(rows))


def _act_row(entry: journal.Entry, names: "_Names", withdrawn: set[str]) -> ActRow:
    act = read_act(entry.kind, entry.payload)
    return ActRow(
        act_id=entry.act_id,
        desk=entry.desk,
        sequence=entry.sequence,
        kind=entry.kind,
        recorded_at=entry.at,
        operator=entry.operator,
        movement=act.movement if isinstance(act, a.DelegateMoved) else None,
        subject=names.subject(act),
        delegate_id=getattr(act, "delegate_id", None),
        withdrawn=entry.act_id in withdrawn,
        withdrawable=entry.kind in _KINDS and entry.act_id not in withdrawn,
    )


class _Names:
    """Names behind the ids of acts, read once for a whole list."""

    def __init__(self, connection: Connection) -> None:
        d, p = t.delegate.c, t.person.c
        self._guests = _guest_names(connection)
        people = connection.execute(select(d.delegate_id, p.full_name, d.card_number).join_from(t.delegate, t.person))
        self._delegates: dict[str, str] = {
            row.delegate_id: f"{row.full_name}, thẻ {row.card_number:03d}" for row in people
        }
        matters = connection.execute(select(t.matter.c.matter_id, t.matter.c.title))
        self._matters: dict[str, str] = {row.matter_id: row.title for row in matters}
        items = connection.execute(select(t.agenda_item.c.item_id, t.agenda_item.c.title))
        speeches = connection.execute(
            select(t.speech.c.speech_id, t.speech.c.topic, p.full_name).join_from(t.speech, t.person)
        )
        self._speeches: dict[str, str] = {row.speech_id: f"{row.full_name}: {row.topic}" for row in speeches}
        self._items: dict[str, str] = {row.item_id: row.title for row in items}
        self._elections = ElectionNames(connection)
        self._posts = PostNames(connection)
        self._entries = {entry.act_id: entry for entry in journal.entries(connection)}

    def subject(self, act: a.Act) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per kind of act
        """Return what an act is about, in a few Vietnamese words."""
        match act:
            case a.CongressFounded() | a.CongressCorrected():
                return act.plan.title
            case a.RollImported():
                return f"{act.source}: {len(act.entries)} đại biểu"
            case a.DelegateMoved():
                return "; ".join(filter(None, (self._delegate(act.delegate_id), act.reason)))
            case a.DelegateCorrected():
                return f"{self._delegate(act.delegate_id)}; {act.reason}"
            case a.ScanRefused():
                known = self._delegate(act.delegate_id or "") or self._guests.get(act.guest_id or "", "")
                return f"{known or f'“{act.scanned}”'} ({act.code})"
            case a.AlternateCalled():
                return f"{self._delegate(act.delegate_id)} thay {self._delegate(act.replaces)}; {act.reason}"
            case a.StandingSettled():
                return f"{self._delegate(act.delegate_id)}: {label(act.standing)}; {act.reason}"
            case a.GuestsListed():
                if act.source:
                    return f"{act.source}: {len(act.entries)} khách mời"
                return _some([each.facts.full_name for each in act.entries], "khách mời")
            case a.GuestArrived():
                return self._guests.get(act.guest_id, "")
            case a.CardReplaced():
                return f"{self._holder(act.holder_id)}, bản in {act.issue}; {act.reason}"
            case a.CardsPrinted():
                return _some([self._holder(each) for each in act.holder_ids], "thẻ")
            case a.HallArranged():
                return f"{len(act.rows)} hàng, {sum(row.seat_count for row in act.rows)} ghế"
            case a.SeatsGiven():
                return f"{len(act.seats)} đại biểu"
            case a.PicturesGiven():
                return self._pictures(act)
            case a.PresenceReleased():
                return f"có mặt {share(act.present, act.summoned)}"
            case a.AgendaPlanned():
                return "; ".join(filter(None, (_some([each.title for each in act.items], "mục"), act.template)))
            case a.AgendaItemChanged() | a.AgendaItemRemoved():
                return act.item.title
            case a.AgendaOrdered():
                return f"{len(act.slots)} mục"
            case a.PreparationTicked():
                done = "đã xong" if act.done else "chưa xong"
                return f"{act.what}: {done}; {self._items.get(act.item_id, '')}"
            case a.SpeechRegistered() | a.SpeechChanged():
                return f"{self._holder(act.registration.holder_id)}: {act.registration.topic}"
            case a.SpeechesOrdered():
                return f"{len(act.speech_ids)} tham luận"
            case a.SpeechStepped():
                return "; ".join(filter(None, (label(act.step), self._speeches.get(act.speech_id, ""), act.reason)))
            case a.NoteWritten():
                return f"{self._items.get(act.item_id, '')}: {act.text or '(bỏ ghi chép)'}"
            case a.AgendaItemStarted() | a.AgendaItemFinished():
                return self._items.get(act.item_id, "")
            case a.BodyFormed():
                return f"{label(act.body)}: {len(act.members)} đồng chí"
            case a.MattersAdded():
                return f"{len(act.matters)} nội dung: {act.matters[0].title}"
            case a.MatterRevised():
                return act.matter.title
            case a.MattersRemoved():
                return _some([each.matter.title for each in act.matters], "nội dung")
            case a.VoteOpened():
                present = share(len(act.present), act.summoned_count)
                return f"{self._titles((act.matter_id, *act.together))}; chốt có mặt {present}"
            case a.VoteCounted() | a.VoteCorrected():
                return self._counted(act)
            case a.VoteReleased():
                return f"{self._titles(act.matter_ids)}; người cùng xác nhận: {act.second_person}"
            case a.DecisionRecorded() | a.DecisionCorrected():
                return f"{act.decision.number}: {act.decision.title}"
            case a.MinutesTextWritten():
                return label(act.section)
            case a.PaperNumbered():
                return f"{act.number:02d} {act.title}".rstrip()
            case a.PaperDrafted():
                return f"{act.title}, dự thảo lần {act.draft}"
            case a.PaperFinalised():
                return f"{act.title}, {act.final.pages} trang, mã kiểm {act.final.check_code}"
            case a.PaperReissued():
                return f"{act.title}, bản thay thế lần {act.final.issue - 1}; {act.reason}"
            case a.PaperPrinted():
                return f"{act.title}, {act.copies} bản"
            case a.ActWithdrawn():
                return self._withdrawn(act)
            case _:
                return self._posts.subject(act) or self._elections.subject(act)

    def _pictures(self, act: a.PicturesGiven) -> str:
        whose = _some([self._delegate(each.delegate_id) for each in act.pictures], "đại biểu")
        given = any(each.picture for each in act.pictures)
        return f"{whose}: {act.source}" if given else f"{whose}: bỏ ảnh"

    def _holder(self, holder_id: str) -> str:
        return self._delegates.get(holder_id) or self._guests.get(holder_id, "")

    def _delegate(self, delegate_id: str) -> str:
        return self._delegates.get(delegate_id, "")

    def _titles(self, matter_ids: Sequence[MatterId]) -> str:
        return _some([self._matters.get(each, "") for each in matter_ids], "nội dung cùng lúc")

    def _counted(self, act: a.VoteCounted | a.VoteCorrected) -> str:
        together = act.together if isinstance(act, a.VoteCounted) else ()
        parts = [f"{self._titles((act.matter_id, *together))}: {_figures(act.count)}"]
        if isinstance(act, a.VoteCorrected):
            parts.append(act.reason)
        else:
            parts += [f"riêng {self._matters.get(each.matter_id, '')}: {_figures(each.count)}" for each in act.apart]
        return "; ".join(parts)

    def _withdrawn(self, act: a.ActWithdrawn) -> str:
        entry = self._entries[act.withdrawn]
        subject = self.subject(read_act(entry.kind, entry.payload))
        agreed = f"; người cùng xác nhận: {act.second_person}" if act.second_person else ""
        return f"việc {entry.desk} · {entry.sequence}: {subject}; lý do: {act.reason}{agreed}"


def _figures(count: Count) -> str:
    figures = f"{count.in_favour} + {count.against} + {count.other_opinion}"
    not_voting = f" + {count.not_voting} không biểu quyết" if count.not_voting else ""
    return f"{figures}{not_voting} = {count.total}"


def _guest_names(connection: Connection) -> dict[str, str]:
    g, p = t.guest.c, t.person.c
    rows = connection.execute(select(g.guest_id, p.full_name, g.card_number).join_from(t.guest, t.person))
    return {row.guest_id: f"{row.full_name}, thẻ {card_label(Holder.GUEST, row.card_number)}" for row in rows}


def _some(names: list[str], kind: str) -> str:
    """Return a single name, or how many there are."""
    return names[0] if len(names) == 1 else f"{len(names)} {kind}"


def last_withdrawable(desk: Desk) -> ActRow | None:
    """Return this desk's latest act that stands and can be taken back, or None.

    Only the very last act of a kind that stays stops the search, so nothing is withdrawn from under it.
    """
    with desk.read() as connection:
        rows = act_rows(connection)
    passing = {
        each.kind for each in (a.ScanRefused, a.ActWithdrawn, a.MinutesTextWritten, a.PaperDrafted, a.PaperPrinted)
    }
    for row in rows:
        if row.desk != desk.number or row.withdrawn or row.kind in passing:
            continue
        return row if row.withdrawable else None
    return None


def needs_second_person(desk: Desk, row: ActRow) -> bool:
    """Tell whether an act was recorded so long ago that nobody takes it back alone. Rule: R-WITHDRAW-01."""
    with desk.read() as connection:
        return too_old_for_one(connection, row.recorded_at, desk.clock())


def too_old_for_one(connection: Connection, recorded_at: datetime, now: datetime) -> bool:
    """Tell whether what was recorded then is taken back by two people only. Rule: R-WITHDRAW-01."""
    minutes = profiles(connection)[0].door.minutes_alone.value
    return now - recorded_at > timedelta(minutes=minutes)


def withdraw(desk: Desk, withdrawn: ActId, reason: str, act_id: ActId | None = None, second_person: str = "") -> Done:
    """Take an act of this desk back with a reason; it stays in the journal, struck through.

    An act recorded longer ago than the rule set allows one person needs a second one to agree, by name.
    Raises RuleRefusal NOTHING_TO_WITHDRAW, REASON_MISSING, SECOND_PERSON_MISSING, SECOND_PERSON_SAME, or
    WITHDRAWAL_TOO_LATE when later acts stand on it. Rule: R-WITHDRAW-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        entry = journal.find(tx.connection, withdrawn)
        gone = select(t.withdrawal.c.act_id).where(t.withdrawal.c.withdrawn == withdrawn)
        if entry is None or tx.connection.execute(gone).first() or entry.kind not in _KINDS:
            raise RuleRefusal(Code.NOTHING_TO_WITHDRAW)
        _check_nothing_stands_on(tx.connection, entry)
        reason = checked_reason(reason)
        agreed = ""
        if too_old_for_one(tx.connection, entry.at, tx.at):
            minutes = profiles(tx.connection)[0].door.minutes_alone.value
            agreed = checked_second_person(second_person, {desk.operator, entry.operator}, minutes=minutes)
        tx.record(a.ActWithdrawn(withdrawn, reason, agreed), act_id)
    return tx.done()


def _check_nothing_stands_on(connection: Connection, entry: journal.Entry) -> None:
    """Refuse to withdraw what a later standing act was built on."""
    mine = made(read_act(entry.kind, entry.payload))
    withdrawn = set(connection.execute(select(t.withdrawal.c.withdrawn)).scalars())
    later = False
    for other in journal.entries(connection):
        if other.act_id == entry.act_id:
            later = True
        elif later and other.act_id not in withdrawn and mine & used(read_act(other.kind, other.payload)):
            raise RuleRefusal(Code.WITHDRAWAL_TOO_LATE, kind=entry.kind)


def verify(desk: Desk, progress: Callable[[int, int], bool] | None = None) -> SealView:
    """Walk every chain and replay every act into an empty store; return what was found.

    `progress` is told how many of how many entries were read. Raises Cancelled when it stops the walk by answering
    False: a seal that was not read to its end says nothing.
    """
    with desk.read() as connection:
        try:
            finding = seal.verify(connection, progress)
        except seal.StoppedError as stopped:
            raise Cancelled from stopped
        heads = journal.heads(connection)
        code = journal.check_code(connection)
    desks = tuple((head.desk, head.sequence) for head in heads)
    return SealView(finding is None, sum(count for _, count in desks), desks, finding, code, desk.clock())
