"""Reading elections, rounds and papers out of the tables into frozen rows, within a transaction."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, true

from congress_desktop.domain.acts import ResultConfirmed
from congress_desktop.domain.appointments import Body
from congress_desktop.domain.ballot_batches import BatchRuling, BatchTotals, batch_count, papers_in
from congress_desktop.domain.ballots import Paper, PaperState, Reading, Ruling
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.election_rounds import EntryMode, ResultState, RoundState
from congress_desktop.domain.elections import (
    BallotForm,
    ElectionKind,
    ElectionPlan,
    ElectionState,
    Electorate,
    NominationSource,
    Nominee,
    alphabetical,
    prepared_bounds,
    surplus_cap,
)
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import DelegateId, ElectionId, MatterId, NomineeId, PersonId, RoundId, SittingId
from congress_desktop.domain.tally import Outcome
from congress_desktop.services.congresses import moment, profiles
from congress_desktop.services.election_views import BatchRow, ElectionRow, EntryView, NomineeRow, RoundRow
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_value
from congress_desktop.storage.profiles import read_rule_set
from congress_desktop.texts.election_words import ballot_names


def election_rows(connection: Connection) -> tuple[ElectionRow, ...]:
    """Return the elections in their order."""
    rows = connection.execute(select(t.election).order_by(t.election.c.ordinal)).all()
    return tuple(_election(connection, row) for row in rows)


def election_row(connection: Connection, election_id: ElectionId) -> ElectionRow:
    """Return one election. Raises RuleRefusal NO_SUCH_RECORD."""
    row = connection.execute(select(t.election).where(t.election.c.election_id == election_id)).one_or_none()
    if row is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return _election(connection, row)


def _election(connection: Connection, row: Row[Any]) -> ElectionRow:
    plan = ElectionPlan(
        title=row.title,
        seats=row.seats,
        form=BallotForm(row.form),
        kind=ElectionKind(row.kind),
        electorate=Electorate(row.electorate),
        target=Body(row.target) if row.target else None,
        rule_set=row.rule_set,
    )
    rules = read_rule_set(plan.rule_set) if plan.rule_set else profiles(connection)[0]
    nominees = _nominees(connection, ElectionId(row.election_id))
    by_id = {each.nominee.nominee_id: each for each in nominees}
    return ElectionRow(
        election_id=ElectionId(row.election_id),
        ordinal=row.ordinal,
        plan=plan,
        state=ElectionState(row.state),
        rules=rules,
        nominees=nominees,
        surplus_cap=surplus_cap(plan.seats, rules.surplus),
        prepared=prepared_bounds(plan.seats, rules.surplus),
        closed_at=moment(row.closed_at),
        matter_id=MatterId(row.matter_id) if row.matter_id else None,
        list_note=row.list_note,
        ended_at=moment(row.ended_at),
        end_note=row.end_note,
        rounds=_rounds(connection, ElectionId(row.election_id), by_id),
    )


def _nominees(connection: Connection, election_id: ElectionId) -> tuple[NomineeRow, ...]:
    """Return who was put forward: those who stand in the order of the ballot, then those let off."""
    n, p, d = t.nominee.c, t.person.c, t.delegate.c
    rows = connection.execute(
        select(t.nominee, p.full_name, p.birth, p.position, d.delegate_id, d.branch)
        .select_from(t.nominee.join(t.person).outerjoin(t.delegate, d.person_id == p.person_id))
        .where(n.election_id == election_id)
        .order_by(n.ordinal)
    ).all()
    found = {
        row.nominee_id: (
            Nominee(
                NomineeId(row.nominee_id),
                PersonId(row.person_id),
                row.full_name,
                NominationSource(row.source),
                PartialDate.from_iso(row.birth) if row.birth else None,
                row.position,
                row.note,
            ),
            row,
        )
        for row in rows
    }
    standing = alphabetical(nominee for nominee, row in found.values() if row.withdrawn is None)
    gone = alphabetical(nominee for nominee, row in found.values() if row.withdrawn is not None)
    names = (*ballot_names(standing), *(each.full_name for each in gone))
    listed: list[NomineeRow] = []
    for nominee, name in zip((*standing, *gone), names, strict=True):
        row = found[nominee.nominee_id][1]
        delegate_id = DelegateId(row.delegate_id) if row.delegate_id else None
        listed.append(NomineeRow(nominee, name, delegate_id, row.branch or "", row.withdrawn))
    return tuple(listed)


def _rounds(
    connection: Connection, election_id: ElectionId, nominees: dict[NomineeId, NomineeRow]
) -> tuple[RoundRow, ...]:
    r, n = t.election_round.c, t.round_nominee.c
    rows = connection.execute(select(t.election_round).where(r.election_id == election_id).order_by(r.number)).all()
    lists: dict[str, list[NomineeRow]] = {row.round_id: [] for row in rows}
    listed = connection.execute(
        select(n.round_id, n.nominee_id).where(n.round_id.in_(lists)).order_by(n.round_id, n.ordinal)
    )
    for each in listed:
        lists[each.round_id].append(nominees[each.nominee_id])
    return tuple(_round(row, tuple(lists[row.round_id])) for row in rows)


def _round(row: Row[Any], nominees: tuple[NomineeRow, ...]) -> RoundRow:
    return RoundRow(
        round_id=RoundId(row.round_id),
        election_id=ElectionId(row.election_id),
        number=row.number,
        seats=row.seats,
        form=BallotForm(row.form),
        run_off=bool(row.run_off),
        nominees=nominees,
        state=RoundState(row.state),
        result_state=ResultState(row.result_state),
        printed=row.printed,
        sitting_id=SittingId(row.sitting_id) if row.sitting_id else None,
        present=row.present,
        issued=row.issued,
        issue_note=row.issue_note,
        issued_at=moment(row.issued_at),
        collected=row.collected,
        collect_note=row.collect_note,
        collected_at=moment(row.collected_at),
        mode=EntryMode(row.mode) if row.mode else None,
        batch_size=row.batch_size,
        reduced=row.reduced,
        reduced_reason=row.reduced_reason,
        confirmed_by=row.confirmed_by or "",
        confirmed_at=moment(row.confirmed_at),
        released_by=row.released_by or "",
        released_at=moment(row.released_at),
        reopened=row.reopened,
    )


def round_row(connection: Connection, round_id: RoundId) -> tuple[ElectionRow, RoundRow]:
    """Return a round with its election. Raises RuleRefusal NO_SUCH_RECORD."""
    query = select(t.election_round.c.election_id).where(t.election_round.c.round_id == round_id)
    election_id = connection.execute(query).scalar_one_or_none()
    if election_id is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    row = election_row(connection, ElectionId(election_id))
    return row, next(each for each in row.rounds if each.round_id == round_id)


def chosen_round(
    connection: Connection, ordinal: int | None = None, number: int | None = None
) -> tuple[ElectionRow, RoundRow]:
    """Return a round by its election's place on the list and its own number; without them the last of each.

    Raises RuleRefusal NO_SUCH_ROUND.
    """
    rows = [row for row in election_rows(connection) if ordinal is None or row.ordinal == ordinal]
    rounds = [each for row in rows[-1:] for each in row.rounds if number is None or each.number == number]
    if not rounds:
        raise RuleRefusal(Code.NO_SUCH_ROUND)
    return rows[-1], rounds[-1]


def confirmed_act(connection: Connection, round_id: RoundId) -> ResultConfirmed:
    """Return the confirmed result of a round as it stands. Raises RuleRefusal RESULT_NOT_CONFIRMED."""
    query = select(t.election_round.c.confirmed).where(t.election_round.c.round_id == round_id)
    text = connection.execute(query).scalar_one_or_none()
    if text is None:
        raise RuleRefusal(Code.RESULT_NOT_CONFIRMED)
    return read_value(text, ResultConfirmed)


def elected_so_far(connection: Connection, row: ElectionRow) -> tuple[NomineeId, ...]:
    """Return who was elected in the rounds whose results are confirmed, in the order of their election."""
    acts = [confirmed_act(connection, each.round_id) for each in row.rounds if each.confirmed_at is not None]
    return tuple(nominee for act in acts for nominee in act.result.of(Outcome.ELECTED))


def paper_of(connection: Connection, round_id: RoundId, number: int) -> Paper:
    """Return one paper and the readings it has had; no other is looked at."""
    r, u = t.ballot_reading.c, t.ballot_ruling.c
    return _papers(connection, round_id, [number], r.number == number, u.number == number)[0]


def papers_of(connection: Connection, round_id: RoundId, numbers: Iterable[int]) -> tuple[Paper, ...]:
    """Return the papers with these numbers and the readings they have had."""
    return _papers(connection, round_id, numbers, true(), true())


def _papers(
    connection: Connection,
    round_id: RoundId,
    numbers: Iterable[int],
    these_readings: ColumnElement[bool],
    these_rulings: ColumnElement[bool],
) -> tuple[Paper, ...]:
    r, u = t.ballot_reading.c, t.ballot_ruling.c
    readings = select(r.number, r.pass_number, r.reading, r.typed_by).where(r.round_id == round_id, these_readings)
    read: dict[tuple[int, int], tuple[Reading, str]] = {
        (row.number, row.pass_number): (read_value(row.reading, Reading), row.typed_by)
        for row in connection.execute(readings)
    }
    ruled = select(u.number, u.ruling).where(u.round_id == round_id, these_rulings)
    rulings = {row.number: read_value(row.ruling, Ruling) for row in connection.execute(ruled)}
    nothing = (None, "")
    return tuple(
        Paper(number, first, second, first_by, second_by, rulings.get(number))
        for number in numbers
        for (first, first_by), (second, second_by) in [(read.get((number, 1), nothing), read.get((number, 2), nothing))]
    )


def batches_of(connection: Connection, row: RoundRow) -> tuple[BatchRow, ...]:
    """Return the batches of a round and the totals they have had."""
    b = t.batch_total.c
    found: dict[tuple[int, int], Row[Any]] = {
        (each.batch, each.pass_number): each
        for each in connection.execute(select(t.batch_total).where(b.round_id == row.round_id))
    }
    u = t.batch_ruling.c
    rulings = {
        each.batch: read_value(each.ruling, BatchRuling)
        for each in connection.execute(select(u.batch, u.ruling).where(u.round_id == row.round_id))
    }
    size, collected = row.batch_size or 1, row.collected or 0
    return tuple(
        _batch(
            number,
            papers_in(number, collected, size),
            found.get((number, 1)),
            found.get((number, 2)),
            rulings.get(number),
        )
        for number in range(1, batch_count(collected, size) + 1)
    )


def _batch(
    number: int, numbers: range, first: Row[Any] | None, second: Row[Any] | None, ruling: BatchRuling | None
) -> BatchRow:
    return BatchRow(
        batch=number,
        numbers=numbers,
        first=read_value(first.totals, BatchTotals) if first else None,
        second=read_value(second.totals, BatchTotals) if second else None,
        first_by=first.typed_by if first else "",
        second_by=second.typed_by if second else "",
        ruling=ruling,
    )


def entry_view(connection: Connection, row: RoundRow) -> EntryView:
    """Return what was typed of a round's papers so far."""
    mode = row.mode or EntryMode.PAPERS
    collected = row.collected or 0
    papers: tuple[Paper, ...] = ()
    batches: tuple[BatchRow, ...] = ()
    if mode is EntryMode.PAPERS:
        papers = papers_of(connection, row.round_id, range(1, collected + 1))
        states = [(each.state, 1) for each in papers]
        read = (sum(each.first is not None for each in papers), sum(each.second is not None for each in papers))
        names = tuple(
            tuple(dict.fromkeys(filter(None, by)))
            for by in ((each.first_by for each in papers), (each.second_by for each in papers))
        )
    else:
        batches = batches_of(connection, row)
        states = [(each.state, len(each.numbers)) for each in batches]
        read = (
            sum(len(each.numbers) for each in batches if each.first),
            sum(len(each.numbers) for each in batches if each.second),
        )
        names = tuple(
            tuple(dict.fromkeys(filter(None, by)))
            for by in ((each.first_by for each in batches), (each.second_by for each in batches))
        )
    counted = {state: sum(size for each, size in states if each is state) for state in PaperState}
    return EntryView(
        round_id=row.round_id,
        mode=mode,
        papers=papers,
        batches=batches,
        batch_size=row.batch_size or 1,
        collected=collected,
        read=read,
        agreed=counted[PaperState.AGREED],
        differing=counted[PaperState.DIFFERING],
        settled=counted[PaperState.SETTLED],
        typists=(names[0], names[1]),
    )
