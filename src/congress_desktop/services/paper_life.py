"""The life of papers: handing drafts out, making a paper final, replacing it, printing; and papers as they stand.

A final paper is kept whole in the act that made it final, and not made again of the acts before it: so it stays what
was signed when an act is corrected, when the program makes that paper otherwise, and when only the journal is left.
The drawn file is not kept, a paper of ten pages takes ten times the room as PDF; its hash is, for whoever holds a copy.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, func, select

from congress_desktop.domain.acts import PaperDrafted, PaperFinalised, PaperNumbered, PaperPrinted, PaperReissued
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.layout import Layout
from congress_desktop.domain.papers import FinalPaper, LifeState, LifeStep, step
from congress_desktop.services import congresses
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.congresses import checked_reason, moment
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.paper_frame import number_of
from congress_desktop.services.paper_freezing import content_hash, frozen, text_hash, thawed
from congress_desktop.services.paper_kinds import PaperKind
from congress_desktop.services.paper_models import Drawn, Paper
from congress_desktop.services.papers import paper_kind, paper_kinds
from congress_desktop.storage import journal
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_act

Draw = Callable[[Paper, Layout], Drawn]
"""Draws a paper; services know no PDF, so whoever asks hands it in."""


@dataclass(frozen=True)
class PaperLife:
    """Where a paper stands.

    `draft` is the number of the latest draft that was handed out, `issue` that of the final paper; both 0 for none.
    `changed` says that the record says something else by now than the final paper. `copies` are those printed of the
    present issue, or of a working list in all. Moments are None for what has not happened.
    """

    state: LifeState
    number: int | None = None
    draft: int = 0
    issue: int = 0
    check_code: str = ""
    finalised_at: datetime | None = None
    finalised_by: str = ""
    changed: bool = False
    copies: int = 0
    printed_at: datetime | None = None
    printed_by: str = ""


@dataclass(frozen=True)
class CurrentPaper:
    """A paper as it stands: the final one, else a draft of what the record says; None while there is nothing to say."""

    kind: PaperKind
    life: PaperLife
    paper: Paper | None
    latest: Paper | None
    """What the record says now; another paper than `paper` only when that is final."""


def current_papers(desk: Desk) -> tuple[CurrentPaper, ...]:
    """Return every paper as it stands, all of one moment, in the order of the register."""
    with desk.read() as connection:
        reading = desk.within(connection)
        return tuple(_current(reading, connection, kind) for kind in paper_kinds(reading))


def current_paper(desk: Desk, key: str) -> CurrentPaper:
    """Return one paper as it stands. Raises RuleRefusal NO_SUCH_RECORD for a key that the register does not have."""
    with desk.read() as connection:
        reading = desk.within(connection)
        return _current(reading, connection, paper_kind(reading, key))


def standing_paper(desk: Desk, key: str) -> Paper:
    """Return one paper as it stands, to be drawn. Raises RuleRefusal NO_SUCH_RECORD or PAPER_NOTHING_TO_SAY."""
    return _said(current_paper(desk, key)).paper


@dataclass(frozen=True)
class _Said:
    """A paper that has something to say."""

    kind: PaperKind
    life: PaperLife
    paper: Paper
    latest: Paper


def _said(current: CurrentPaper) -> _Said:
    if current.paper is None:
        raise RuleRefusal(Code.PAPER_NOTHING_TO_SAY, title=current.kind.title)
    return _Said(current.kind, current.life, current.paper, current.latest or current.paper)


def _current(reading: Desk, connection: Connection, kind: PaperKind) -> CurrentPaper:
    latest = _latest(reading, kind)
    life = _life(connection, kind)
    if life.issue:
        final = final_paper(connection, kind.key, life.issue)
        paper = thawed(final.model)
        changed = latest is not None and content_hash(latest) != content_hash(paper)
        return CurrentPaper(kind, replace(life, changed=changed), paper, latest)
    if latest is not None and kind.numbered:
        counted = _draft_hash(connection, kind.key, life.draft) == content_hash(latest)
        latest = replace(latest, draft=life.draft if counted else 0)
    return CurrentPaper(kind, life, latest, latest)


def _latest(reading: Desk, kind: PaperKind) -> Paper | None:
    try:
        return kind.read(reading)
    except RuleRefusal:
        return None


def _life(connection: Connection, kind: PaperKind) -> PaperLife:
    i, p = t.paper_issue.c, t.paper_print.c
    draft = connection.execute(select(func.max(t.paper_draft.c.draft)).where(t.paper_draft.c.paper == kind.key))
    issue = connection.execute(select(t.paper_issue).where(i.paper == kind.key).order_by(i.issue.desc())).first()
    number = issue.issue if issue else 0
    prints = connection.execute(
        select(t.paper_print).where(p.paper == kind.key, p.issue == number).order_by(p.at, p.act_id)
    ).all()
    last = prints[-1] if prints else None
    state = LifeState.DRAFT if issue is None else LifeState.PRINTED if prints else LifeState.FINAL
    return PaperLife(
        state,
        number_of(connection, kind.key),
        draft.scalar_one() or 0,
        number,
        issue.check_code if issue else "",
        moment(issue.at) if issue else None,
        issue.operator if issue else "",
        copies=sum(row.copies for row in prints),
        printed_at=moment(last.at) if last else None,
        printed_by=last.operator if last else "",
    )


def final_paper(connection: Connection, key: str, issue: int) -> FinalPaper:
    """Return an issue of a final paper as the act that made it keeps it. Raises RuleRefusal NO_SUCH_RECORD."""
    i = t.paper_issue.c
    act_id = connection.execute(select(i.act_id).where(i.paper == key, i.issue == issue)).scalar_one_or_none()
    entry = journal.find(connection, ActId(act_id or ""))
    act = read_act(entry.kind, entry.payload) if entry else None
    if not isinstance(act, PaperFinalised | PaperReissued):
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return act.final


def _draft_hash(connection: Connection, key: str, draft: int) -> str | None:
    d = t.paper_draft.c
    query = select(d.content_hash).where(d.paper == key, d.draft == draft)
    return connection.execute(query).scalar_one_or_none()


@dataclass(frozen=True)
class HandedOut:
    """A paper given out of the program, and what that changed: nothing unless a draft was counted."""

    paper: Paper
    changes: ChangeSet


def hand_out(desk: Desk, key: str, act_id: ActId | None = None) -> HandedOut:
    """Return a paper to be saved; a draft that says something new takes the next number of its drafts first.

    Raises RuleRefusal NO_SUCH_RECORD or PAPER_NOTHING_TO_SAY. Rule: R-PAPER-01.
    """
    with desk.write() as tx:
        return HandedOut(_handed_out(desk, tx, key, act_id), tx.changes)


def _handed_out(desk: Desk, tx: Writing, key: str, act_id: ActId | None) -> Paper:
    said = _read(desk, tx, key)
    if said.paper.draft != 0:
        return said.paper
    step(said.life.state, LifeStep.HAND_OUT)
    tx.record(PaperDrafted(key, said.kind.title, said.life.draft + 1, content_hash(said.latest)), act_id)
    return _read(desk, tx, key).paper


def _read(desk: Desk, tx: Writing, key: str) -> _Said:
    reading = desk.within(tx.connection)
    return _said(_current(reading, tx.connection, paper_kind(reading, key)))


def finalise(desk: Desk, key: str, draw: Draw, *, lacking: bool = False, act_id: ActId | None = None) -> Done:
    """Make a paper final: give it the next number of the congress's one series and keep it word by word.

    One that lacks facts is only made final when `lacking` says that they are to be written by hand. Raises RuleRefusal
    PAPER_TAKES_NO_NUMBER, PAPER_FINAL, PAPER_LACKS_FACTS, NO_SUCH_RECORD or PAPER_NOTHING_TO_SAY. Rule: R-PAPER-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        said = _read(desk, tx, key)
        if not said.kind.numbered:
            raise RuleRefusal(Code.PAPER_TAKES_NO_NUMBER, title=said.kind.title)
        _check(said, LifeStep.FINALISE, lacking=lacking)
        if said.life.number is None:
            highest = tx.connection.execute(select(func.max(t.paper_number.c.number))).scalar_one()
            tx.record(PaperNumbered(key, (highest or 0) + 1, said.kind.title))
        final = _kept(desk, tx, _read(desk, tx, key).latest, 1, draw)
        tx.record(PaperFinalised(key, said.kind.title, final), act_id)
    return tx.done()


def reissue(
    desk: Desk, key: str, draw: Draw, reason: str, *, lacking: bool = False, act_id: ActId | None = None
) -> Done:
    """Replace a final paper by what the record says now, as a further issue under the same number, with a reason.

    Raises RuleRefusal PAPER_NOT_FINAL, PAPER_UNCHANGED, REASON_MISSING, or as `finalise` does. Rule: R-PAPER-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        said = _read(desk, tx, key)
        _check(said, LifeStep.REISSUE, lacking=lacking)
        if not said.life.changed:
            raise RuleRefusal(Code.PAPER_UNCHANGED, title=said.kind.title)
        final = _kept(desk, tx, said.latest, said.life.issue + 1, draw)
        tx.record(PaperReissued(key, said.kind.title, final, checked_reason(reason)), act_id)
    return tx.done()


def _check(said: _Said, taken: LifeStep, *, lacking: bool) -> None:
    """Refuse a step that the paper's state does not allow, and a paper that lacks facts unless that was agreed to."""
    try:
        step(said.life.state, taken)
    except RuleRefusal as refusal:
        raise RuleRefusal(refusal.code, title=said.kind.title) from refusal
    facts = said.latest.missing_facts()
    if facts and not lacking:
        raise RuleRefusal(Code.PAPER_LACKS_FACTS, title=said.kind.title, facts="; ".join(facts))


def _kept(desk: Desk, tx: Writing, latest: Paper, issue: int, draw: Draw) -> FinalPaper:
    """Return a paper as it is kept for good."""
    paper = replace(latest, draft=None, issue=issue)
    drawn = draw(paper, congresses.layout(desk.within(tx.connection)))
    model = frozen(paper)
    pdf_hash = hashlib.sha256(drawn.pdf).hexdigest()
    facts = paper.missing_facts()
    return FinalPaper(issue, paper.check_code, model, text_hash(model), pdf_hash, drawn.pages, facts)


def record_print(desk: Desk, key: str, copies: int, act_id: ActId | None = None) -> Done:
    """Record that a paper went to the printer in so many copies; a draft that says something new is counted first.

    Raises RuleRefusal NUMBER_OUT_OF_RANGE, NO_SUCH_RECORD or PAPER_NOTHING_TO_SAY. Rule: R-PAPER-01.
    """
    if copies < 1:
        raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="copies", least=1)
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        paper = _handed_out(desk, tx, key, None)
        said = _read(desk, tx, key)
        if said.kind.numbered:
            step(said.life.state, LifeStep.PRINT)
        tx.record(PaperPrinted(key, said.kind.title, copies, said.life.issue, paper.draft or 0), act_id)
    return tx.done()
