"""What withdrawing an act of secret ballots does to the tables; registered with `undo`."""

from sqlalchemy import select

from congress_desktop.domain import acts
from congress_desktop.domain.election_rounds import RoundState
from congress_desktop.domain.elections import ElectionState
from congress_desktop.storage import tables as t
from congress_desktop.storage.apply import Applying
from congress_desktop.storage.apply_elections import (
    drop_readings,
    open_list,
    print_fewer,
    set_round,
    write_batch_ruling,
    write_nominee,
    write_plan,
    write_ruling,
)
from congress_desktop.storage.undo import drop_strangers, undo


@undo.register
def _(act: acts.ElectionPlanned, to: Applying) -> None:
    to.drop(t.election, "election_id", act.election_id)
    rest = to.connection.execute(select(t.election.c.election_id).order_by(t.election.c.ordinal)).scalars().all()
    for ordinal, election_id in enumerate(rest, 1):
        to.set(t.election, "election_id", election_id, ordinal=ordinal)
    to.touch("election", act.election_id)


@undo.register
def _(act: acts.ElectionCorrected, to: Applying) -> None:
    write_plan(to, act.election_id, act.before)


@undo.register
def _(act: acts.NomineesAdded, to: Applying) -> None:
    for each in act.nominees:
        to.drop(t.nominee, "nominee_id", each.nominee_id)
    drop_strangers([each.person_id for each in act.nominees], to)
    to.touch("election", act.election_id)


@undo.register
def _(act: acts.NomineeCorrected, to: Applying) -> None:
    write_nominee(to, act.election_id, act.before)


@undo.register
def _(act: acts.NomineeWithdrew, to: Applying) -> None:
    to.set(t.nominee, "nominee_id", act.nominee_id, withdrawn=None)
    to.touch("election", act.election_id)


@undo.register
def _(act: acts.NomineeListClosed, to: Applying) -> None:
    open_list(to, act.election_id)


@undo.register
def _(act: acts.RoundOpened, to: Applying) -> None:
    to.drop(t.round_nominee, "round_id", act.plan.round_id)
    to.drop(t.election_round, "round_id", act.plan.round_id)
    to.touch("election", act.election_id)
    to.touch("round", act.plan.round_id)


@undo.register
def _(act: acts.BallotsPrinted, to: Applying) -> None:
    print_fewer(to, act.round_id, act.count)


@undo.register
def _(act: acts.BallotsIssued, to: Applying) -> None:
    nothing = {"sitting_id": None, "present": None, "issued": None, "issue_note": "", "issued_at": None}
    set_round(to, act.round_id, state=RoundState.PRINTED.value, **nothing)


@undo.register
def _(act: acts.BallotsCollected, to: Applying) -> None:
    nothing = {"collected": None, "collect_note": "", "collected_at": None, "mode": None, "batch_size": None}
    set_round(to, act.round_id, state=RoundState.ISSUED.value, **nothing)


@undo.register
def _(act: acts.CollectionCorrected, to: Applying) -> None:
    set_round(to, act.round_id, collected=act.before, collect_note=act.note_before)


@undo.register
def _(act: acts.BallotRead, to: Applying) -> None:
    drop_readings(to, act.round_id, to.entry.act_id)


@undo.register
def _(act: acts.BallotsTaken, to: Applying) -> None:
    drop_readings(to, act.round_id, to.entry.act_id)


@undo.register
def _(act: acts.BallotSettled, to: Applying) -> None:
    write_ruling(to, act.round_id, act.number, act.before)


@undo.register
def _(act: acts.BatchCounted, to: Applying) -> None:
    to.drop(t.batch_total, "act_id", to.entry.act_id)
    to.touch("ballot", act.round_id)


@undo.register
def _(act: acts.BatchSettled, to: Applying) -> None:
    write_batch_ruling(to, act.round_id, act.batch, act.before)


@undo.register
def _(act: acts.BaseReduced, to: Applying) -> None:
    set_round(to, act.round_id, reduced=act.count_before, reduced_reason=act.reason_before)


@undo.register
def _(act: acts.ElectionEnded, to: Applying) -> None:
    nothing = {"ended_at": None, "end_note": ""}
    to.set(t.election, "election_id", act.election_id, state=ElectionState.CLOSED.value, **nothing)
    to.touch("election", act.election_id)
