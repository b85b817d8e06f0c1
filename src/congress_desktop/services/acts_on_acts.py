"""Which acts stand on which: what an act brought about, and what it needs to be there.

An act is taken back only while no later act stands on what it made.
"""

from congress_desktop.domain import acts as a
from congress_desktop.domain.tenures import tenures_of


def made(act: a.Act) -> frozenset[str]:  # noqa: C901, PLR0911, PLR0912 - one case per kind
    """Return the names of what an act brought about and later acts may stand on."""
    match act:
        case a.RollImported():
            return frozenset(name for each in act.entries for name in (each.delegate_id, each.person_id))
        case a.DelegateMoved():
            return frozenset({f"{act.delegate_id} at {act.sitting_id}"})
        case a.DelegateCorrected():
            return frozenset({f"facts of {act.delegate_id}"})
        case a.AlternateCalled():
            return frozenset({f"standing of {act.delegate_id}", f"standing of {act.replaces}"})
        case a.StandingSettled():
            return frozenset({f"standing of {act.delegate_id}"})
        case a.GuestsListed():
            return frozenset(
                each.guest_id if each.before is None else f"facts of {each.guest_id}" for each in act.entries
            )
        case a.GuestArrived():
            return frozenset({f"{act.guest_id} at {act.sitting_id}"})
        case a.SeatsGiven():
            return frozenset(f"facts of {each.delegate_id}" for each in act.seats)
        case a.PicturesGiven():
            return frozenset(f"picture of {each.delegate_id}" for each in act.pictures)
        case a.AgendaPlanned():
            return frozenset(item.item_id for item in act.items)
        case a.AgendaItemChanged():
            return frozenset({f"plan of {act.item.item_id}"})
        case a.AgendaOrdered():
            return frozenset({f"order of {act.sitting_id}"})
        case a.PreparationTicked():
            return frozenset({f"{act.what} for {act.item_id}"})
        case a.SpeechRegistered():
            return frozenset({act.speech_id})
        case a.SpeechChanged():
            return frozenset({f"registration of {act.speech_id}"})
        case a.SpeechStepped():
            return frozenset({f"steps of {act.speech_id}"})
        case a.SpeechesOrdered():
            return frozenset({"order of speeches"})
        case a.NoteWritten():
            return frozenset({act.note_id})
        case a.MattersAdded():
            return frozenset(each.matter_id for each in act.matters)
        case a.MatterRevised():
            return frozenset({f"words of {act.matter.matter_id}"})
        case a.VoteOpened():
            return frozenset({act.matter_id, *act.together})
        case a.VoteCounted():
            return frozenset({act.matter_id, *act.together, *(each.matter_id for each in act.apart)})
        case a.VoteReleased():
            return frozenset(f"release of {each}" for each in act.matter_ids)
        case a.DecisionRecorded():
            return frozenset({act.decision_id, *(each.tenure_id for each in tenures_of(act.decision_id, act.decision))})
        case a.ElectedRecorded():
            return frozenset(each.tenure_id for each in act.tenures)
        case a.TenuresListed():
            ids = [(each.held.tenure.tenure_id, each.before is None) for each in act.entries]
            return frozenset(tenure_id if new else f"record of {tenure_id}" for tenure_id, new in ids)
        case a.TenuresRatified():
            return frozenset(f"record of {tenure_id}" for tenure_id in act.tenure_ids)
        case a.TenureEnded():
            begun = [act.begun.tenure_id] if act.begun else []
            return frozenset(
                (*begun, *(f"record of {tenure_id}" for tenure_id in (act.tenure_id, *act.moved, *act.also)))
            )
        case a.LikenessSettled():
            return frozenset({f"{act.one} like {act.other}"})
        case a.BiographyColumnsChosen():
            return frozenset({"columns of the short biographies"})
        case a.ElectionPlanned() | a.ElectionCorrected() | a.ElectionEnded():
            return frozenset({f"list of {act.election_id}"})
        case a.NomineesAdded():
            return frozenset(each.nominee_id for each in act.nominees)
        case a.NomineeCorrected():
            return frozenset({f"list of {act.election_id}", act.nominee.nominee_id})
        case a.NomineeWithdrew():
            return frozenset({f"list of {act.election_id}", act.nominee_id})
        case a.NomineeListClosed():
            return frozenset({f"list of {act.election_id}", act.plan.round_id})
        case a.RoundOpened():
            return frozenset({act.plan.round_id})
        case a.BallotsPrinted() | a.BallotsIssued() | a.BallotsCollected() | a.CollectionCorrected() | a.BaseReduced():
            return frozenset({f"papers of {act.round_id}"})
        case a.BallotRead():
            return frozenset({f"paper {act.number} of {act.round_id}", f"readings of {act.round_id}"})
        case a.BallotsTaken():
            papers = (f"paper {number} of {act.round_id}" for number in act.numbers)
            return frozenset({*papers, f"readings of {act.round_id}"})
        case a.BatchCounted():
            return frozenset({f"batch {act.batch} of {act.round_id}", f"readings of {act.round_id}"})
        case a.BallotSettled() | a.BatchSettled():
            return frozenset({f"readings of {act.round_id}"})
        case a.SittingOpened() | a.SittingClosed():
            return frozenset({act.sitting_id})
        case a.AgendaItemStarted() | a.AgendaItemFinished():
            return frozenset({act.item_id})
        case _:
            return frozenset()


def used(act: a.Act) -> frozenset[str]:  # noqa: C901, PLR0911, PLR0912 - one case per kind
    """Return the names of what an act stands on."""
    match act:
        case a.DelegateMoved():
            at = f"{act.delegate_id} at {act.sitting_id}"
            return frozenset({act.delegate_id, at, act.sitting_id, f"standing of {act.delegate_id}"})
        case a.ScanRefused():
            return frozenset(filter(None, (act.delegate_id, act.guest_id)))
        case a.AlternateCalled():
            return made(act) | {act.delegate_id, act.replaces}
        case a.StandingSettled():
            return made(act) | {act.delegate_id}
        case a.GuestsListed():
            return made(act) | {each.guest_id for each in act.entries if each.before is not None}
        case a.GuestArrived():
            return made(act) | {act.guest_id}
        case a.CardReplaced():
            return frozenset({act.holder_id})
        case a.CardsPrinted():
            return frozenset(act.holder_ids)
        case a.SeatsGiven():
            return made(act) | {each.delegate_id for each in act.seats}
        case a.MatterRevised():
            return made(act) | {act.matter.matter_id}
        case a.MattersRemoved():
            removed = frozenset(each.matter.matter_id for each in act.matters)
            return removed | {f"words of {each}" for each in removed}
        case a.PicturesGiven():
            return made(act) | {each.delegate_id for each in act.pictures}
        case a.VoteOpened():
            standings = frozenset(f"standing of {each}" for each in act.present)
            return made(act) | {f"words of {each}" for each in made(act)} | frozenset(act.present) | standings
        case a.VoteCorrected():
            return frozenset({act.matter_id, f"release of {act.matter_id}"})
        case a.VoteReleased():
            return made(act) | frozenset(act.matter_ids)
        case a.DelegateCorrected():
            return frozenset({act.delegate_id, f"facts of {act.delegate_id}"})
        case a.RollImported():
            changed = [each.delegate_id for each in act.entries if each.before is not None]
            return frozenset(changed) | {f"facts of {delegate_id}" for delegate_id in changed}
        case a.AgendaItemChanged() | a.AgendaItemRemoved():
            sittings = {act.item.sitting_id} | (
                {act.before.sitting_id} if isinstance(act, a.AgendaItemChanged) else set()
            )
            orders = (f"order of {sitting_id}" for sitting_id in sittings)
            return frozenset({act.item.item_id, f"plan of {act.item.item_id}", *orders})
        case a.AgendaOrdered():
            slots = (f"plan of {slot.item_id}" for slot in act.slots)
            return frozenset({f"order of {act.sitting_id}", *(slot.item_id for slot in act.slots), *slots})
        case a.PreparationTicked() | a.NoteWritten():
            return made(act) | {act.item_id}
        case a.SpeechRegistered():
            return made(act) | {act.registration.holder_id}
        case a.SpeechChanged():
            return made(act) | {act.speech_id, act.registration.holder_id}
        case a.SpeechStepped():
            return made(act) | {act.speech_id}
        case a.SpeechesOrdered():
            return made(act) | frozenset(act.speech_ids)
        case a.BodyFormed():
            return frozenset(each.delegate_id for each in act.members)
        case a.NomineesAdded():
            persons = frozenset(each.person_id for each in act.nominees)
            return persons | {f"list of {act.election_id}"}
        case a.NomineeListClosed():
            matter = {act.matter_id} if act.matter_id else set()
            return made(act) | frozenset(act.plan.nominee_ids) | matter
        case a.NomineeListReopened():
            return frozenset({f"list of {act.election_id}"})
        case a.RoundOpened():
            return made(act) | frozenset(act.plan.nominee_ids) | {f"list of {act.election_id}"}
        case a.BallotsIssued():
            standings = frozenset(f"standing of {each}" for each in act.present)
            return made(act) | {act.round_id, act.sitting_id} | frozenset(act.present) | standings
        case a.BallotsPrinted() | a.BallotsCollected() | a.CollectionCorrected() | a.BaseReduced():
            return made(act) | {act.round_id}
        case a.BallotRead() | a.BallotsTaken() | a.BatchCounted():
            return frozenset({f"papers of {act.round_id}"})
        case a.BallotSettled():
            return frozenset({f"papers of {act.round_id}", f"paper {act.number} of {act.round_id}"})
        case a.BatchSettled():
            return frozenset({f"papers of {act.round_id}", f"batch {act.batch} of {act.round_id}"})
        case a.ResultConfirmed() | a.ResultReleased() | a.ResultReopened():
            return frozenset({f"papers of {act.round_id}", f"readings of {act.round_id}"})
        case a.DecisionRecorded() | a.DecisionCorrected():
            return frozenset({act.decision_id, *(each.person_id for each in act.decision.appointments)})
        case a.DecisionsAnnounced():
            return frozenset(act.decision_ids)
        case _:
            return _used_by_tenures(act)


def _used_by_tenures(act: a.Act) -> frozenset[str]:
    match act:
        case a.ElectedRecorded():
            return made(act) | {each.person_id for each in act.tenures}
        case a.TenuresListed():
            tenures = [each.held.tenure for each in act.entries]
            return made(act) | {name for each in tenures for name in (each.tenure_id, each.person_id)}
        case a.TenuresRatified():
            return made(act) | frozenset(act.tenure_ids)
        case a.LikenessSettled():
            return made(act) | {act.one, act.other}
        case a.TenureEnded():
            others = (act.ending.successor, act.begun.person_id if act.begun else None)
            return made(act) | {act.tenure_id, *act.moved, *act.also, *filter(None, others)}
        case _:
            return made(act)
