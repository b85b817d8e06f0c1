"""What the acts of secret ballots do to the tables; registered with `apply`, nothing else writes there."""

from sqlalchemy import delete, select, update

from congress_desktop.domain import acts
from congress_desktop.domain.ballot_batches import BatchRuling
from congress_desktop.domain.ballots import Ruling
from congress_desktop.domain.election_rounds import ResultState, RoundPlan, RoundState
from congress_desktop.domain.elections import ElectionPlan, ElectionState, Nominee
from congress_desktop.domain.ids import ElectionId, RoundId
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.storage import tables as t
from congress_desktop.storage.apply import Applying, apply, person_columns
from congress_desktop.storage.codec import write_value


@apply.register
def _(act: acts.ElectionPlanned, to: Applying) -> None:
    row = {"election_id": act.election_id, "ordinal": to.next_ordinal(t.election), **plan_columns(act.plan)}
    to.put(t.election, {**row, "state": ElectionState.PREPARING.value, "list_note": "", "end_note": ""})
    to.touch("election", act.election_id)


@apply.register
def _(act: acts.ElectionCorrected, to: Applying) -> None:
    write_plan(to, act.election_id, act.plan)


def write_plan(to: Applying, election_id: ElectionId, plan: ElectionPlan) -> None:
    """Let an election's row say this plan."""
    to.set(t.election, "election_id", election_id, **plan_columns(plan))
    to.touch("election", election_id)


def plan_columns(plan: ElectionPlan) -> dict[str, object]:
    """Return the columns of an election that a plan fills."""
    return {
        "title": plan.title,
        "seats": plan.seats,
        "form": plan.form.value,
        "kind": plan.kind.value,
        "electorate": plan.electorate.value,
        "target": plan.target.value if plan.target else None,
        "rule_set": plan.rule_set,
    }


@apply.register
def _(act: acts.NomineesAdded, to: Applying) -> None:
    known = set(to.connection.execute(select(t.person.c.person_id)).scalars())
    strangers = {each.person_id: each for each in act.nominees if each.person_id not in known}
    to.put(
        t.person,
        [{"person_id": person_id, **_stranger_columns(each)} for person_id, each in strangers.items()],
    )
    first = to.next_ordinal(t.nominee)
    to.put(
        t.nominee,
        [
            {
                "nominee_id": each.nominee_id,
                "election_id": act.election_id,
                "person_id": each.person_id,
                "ordinal": first + place,
                "source": each.source.value,
                "note": each.note,
            }
            for place, each in enumerate(act.nominees)
        ],
    )
    to.touch("election", act.election_id)


def _stranger_columns(nominee: Nominee) -> dict[str, object]:
    return person_columns(DelegateFacts(nominee.full_name, "", birth=nominee.birth, position=nominee.position))


@apply.register
def _(act: acts.NomineeCorrected, to: Applying) -> None:
    write_nominee(to, act.election_id, act.nominee)


def write_nominee(to: Applying, election_id: ElectionId, nominee: Nominee) -> None:
    """Let a nominee's rows say this; a delegate's own facts are put right on the roll and stay as they are."""
    to.set(t.nominee, "nominee_id", nominee.nominee_id, source=nominee.source.value, note=nominee.note)
    delegate = select(t.delegate.c.person_id).where(t.delegate.c.person_id == nominee.person_id)
    if to.connection.execute(delegate).first() is None:
        to.set(t.person, "person_id", nominee.person_id, **_stranger_columns(nominee))
    to.touch("election", election_id)


@apply.register
def _(act: acts.NomineeWithdrew, to: Applying) -> None:
    to.set(t.nominee, "nominee_id", act.nominee_id, withdrawn=act.reason)
    to.touch("election", act.election_id)


@apply.register
def _(act: acts.NomineeListClosed, to: Applying) -> None:
    to.set(
        t.election,
        "election_id",
        act.election_id,
        state=ElectionState.CLOSED.value,
        closed_at=to.entry.recorded_at,
        matter_id=act.matter_id,
        list_note=act.note,
    )
    put_round(to, act.election_id, act.plan)


@apply.register
def _(act: acts.NomineeListReopened, to: Applying) -> None:
    open_list(to, act.election_id)


def open_list(to: Applying, election_id: ElectionId) -> None:
    """Let an election's list be open, without any round."""
    rounds = select(t.election_round.c.round_id).where(t.election_round.c.election_id == election_id)
    to.connection.execute(delete(t.round_nominee).where(t.round_nominee.c.round_id.in_(rounds)))
    to.drop(t.election_round, "election_id", election_id)
    nothing = {"closed_at": None, "matter_id": None, "list_note": ""}
    to.set(t.election, "election_id", election_id, state=ElectionState.PREPARING.value, **nothing)
    to.touch("election", election_id)


@apply.register
def _(act: acts.RoundOpened, to: Applying) -> None:
    put_round(to, act.election_id, act.plan)


def put_round(to: Applying, election_id: ElectionId, plan: RoundPlan) -> None:
    """Write a round that begins."""
    to.put(
        t.election_round,
        {
            "round_id": plan.round_id,
            "election_id": election_id,
            "number": plan.number,
            "seats": plan.seats,
            "form": plan.form.value,
            "run_off": int(plan.run_off),
            "state": RoundState.LISTED.value,
            "result_state": ResultState.DRAFT.value,
            "printed": 0,
            "issue_note": "",
            "collect_note": "",
            "reduced": 0,
            "reduced_reason": "",
            "reopened": 0,
        },
    )
    to.put(
        t.round_nominee,
        [
            {"round_id": plan.round_id, "ordinal": ordinal, "nominee_id": nominee_id}
            for ordinal, nominee_id in enumerate(plan.nominee_ids, 1)
        ],
    )
    to.touch("election", election_id)
    to.touch("round", plan.round_id)


def set_round(to: Applying, round_id: RoundId, **columns: object) -> None:
    """Let a round's row say this."""
    to.set(t.election_round, "round_id", round_id, **columns)
    to.touch("round", round_id)


@apply.register
def _(act: acts.BallotsPrinted, to: Applying) -> None:
    printed = t.election_round.c.printed + act.count
    set_round(to, act.round_id, state=RoundState.PRINTED.value, printed=printed)


@apply.register
def _(act: acts.BallotsIssued, to: Applying) -> None:
    set_round(
        to,
        act.round_id,
        state=RoundState.ISSUED.value,
        sitting_id=act.sitting_id,
        present=len(act.present),
        issued=act.issued,
        issue_note=act.note,
        issued_at=to.entry.recorded_at,
    )


@apply.register
def _(act: acts.BallotsCollected, to: Applying) -> None:
    set_round(
        to,
        act.round_id,
        state=RoundState.COLLECTED.value,
        collected=act.collected,
        collect_note=act.note,
        collected_at=to.entry.recorded_at,
        mode=act.mode.value,
        batch_size=act.batch_size,
    )


@apply.register
def _(act: acts.CollectionCorrected, to: Applying) -> None:
    set_round(to, act.round_id, collected=act.collected, collect_note=act.note)


@apply.register
def _(act: acts.BallotRead, to: Applying) -> None:
    key = {"round_id": act.round_id, "number": act.number, "pass_number": act.pass_number}
    entry = {"typed_by": act.typed_by, "at": to.entry.recorded_at, "act_id": to.entry.act_id}
    to.put(t.ballot_reading, {**key, "reading": write_value(act.reading), **entry})
    to.touch("ballot", act.round_id)


@apply.register
def _(act: acts.BallotsTaken, to: Applying) -> None:
    entry = {"typed_by": act.typed_by, "at": to.entry.recorded_at, "act_id": to.entry.act_id}
    key = {"round_id": act.round_id, "pass_number": act.pass_number}
    to.put(
        t.ballot_reading,
        [
            {**key, "number": number, "reading": write_value(reading), **entry}
            for number, reading in zip(act.numbers, act.readings, strict=True)
        ],
    )
    to.touch("ballot", act.round_id)


@apply.register
def _(act: acts.BallotSettled, to: Applying) -> None:
    write_ruling(to, act.round_id, act.number, act.ruling)


def write_ruling(to: Applying, round_id: RoundId, number: int, ruling: Ruling | None) -> None:
    """Let a paper have this ruling, or none."""
    u = t.ballot_ruling.c
    to.connection.execute(delete(t.ballot_ruling).where(u.round_id == round_id, u.number == number))
    if ruling is not None:
        to.put(t.ballot_ruling, {"round_id": round_id, "number": number, "ruling": write_value(ruling)})
    to.touch("ballot", round_id)


@apply.register
def _(act: acts.BatchCounted, to: Applying) -> None:
    key = {"round_id": act.round_id, "batch": act.batch, "pass_number": act.pass_number}
    entry = {"typed_by": act.typed_by, "at": to.entry.recorded_at, "act_id": to.entry.act_id}
    to.put(t.batch_total, {**key, "totals": write_value(act.totals), **entry})
    to.touch("ballot", act.round_id)


@apply.register
def _(act: acts.BatchSettled, to: Applying) -> None:
    write_batch_ruling(to, act.round_id, act.batch, act.ruling)


def write_batch_ruling(to: Applying, round_id: RoundId, batch: int, ruling: BatchRuling | None) -> None:
    """Let a batch have this ruling, or none."""
    u = t.batch_ruling.c
    to.connection.execute(delete(t.batch_ruling).where(u.round_id == round_id, u.batch == batch))
    if ruling is not None:
        to.put(t.batch_ruling, {"round_id": round_id, "batch": batch, "ruling": write_value(ruling)})
    to.touch("ballot", round_id)


@apply.register
def _(act: acts.BaseReduced, to: Applying) -> None:
    set_round(to, act.round_id, reduced=act.count, reduced_reason=act.reason)


@apply.register
def _(act: acts.ResultConfirmed, to: Applying) -> None:
    set_round(
        to,
        act.round_id,
        result_state=ResultState.CONFIRMED.value,
        confirmed=write_value(act),
        confirmed_by=act.confirmed_by,
        confirmed_at=to.entry.recorded_at,
    )


@apply.register
def _(act: acts.ResultReleased, to: Applying) -> None:
    at = to.entry.recorded_at
    set_round(to, act.round_id, result_state=ResultState.RELEASED.value, released_by=act.released_by, released_at=at)


@apply.register
def _(act: acts.ResultReopened, to: Applying) -> None:
    set_round(to, act.round_id, **NO_RESULT, reopened=t.election_round.c.reopened + 1)


NO_RESULT: dict[str, object] = {
    "result_state": ResultState.DRAFT.value,
    "confirmed": None,
    "confirmed_by": None,
    "confirmed_at": None,
    "released_by": None,
    "released_at": None,
}
"""The columns of a round whose result is a draft."""


@apply.register
def _(act: acts.ElectionEnded, to: Applying) -> None:
    to.set(
        t.election,
        "election_id",
        act.election_id,
        state=ElectionState.ENDED.value,
        ended_at=to.entry.recorded_at,
        end_note=act.note,
    )
    to.touch("election", act.election_id)


def drop_readings(to: Applying, round_id: RoundId, act_id: str) -> None:
    """Remove the readings that one act brought."""
    r = t.ballot_reading.c
    to.connection.execute(delete(t.ballot_reading).where(r.round_id == round_id, r.act_id == act_id))
    to.touch("ballot", round_id)


def print_fewer(to: Applying, round_id: RoundId, count: int) -> None:
    """Take printed papers off a round again; without any it is as it was listed."""
    r = t.election_round.c
    to.connection.execute(update(t.election_round).where(r.round_id == round_id).values(printed=r.printed - count))
    left = to.connection.execute(select(r.printed).where(r.round_id == round_id)).scalar_one()
    set_round(to, round_id, state=(RoundState.PRINTED if left else RoundState.LISTED).value)
