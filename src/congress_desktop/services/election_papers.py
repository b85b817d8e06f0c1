"""The ballot papers of a round, made of its list and the layout's words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from congress_desktop.domain.ballot_layout import BallotSheetRule, BallotWords
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.elections import BallotForm, ElectionKind
from congress_desktop.domain.ids import RoundId
from congress_desktop.services.ballot_models import Ballot
from congress_desktop.services.congresses import profiles
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_reading import chosen_round, round_row
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Run
from congress_desktop.storage import tables as t
from congress_desktop.texts.election_words import election_subject, meeting_word, ordinal
from congress_desktop.texts.forms import padded_count

SAMPLE_NOTE = "BẦU CỬ GIẢ ĐỊNH"
_PLACES = re.compile(r"(\{\w+\})")


def ballot(desk: Desk, round_id: RoundId, held_on: date | None = None) -> Ballot:
    """Return the ballot of a round; it bears the day of the voting unless another is given.

    Raises RuleRefusal NO_SUCH_RECORD.
    """
    with desk.read() as connection:
        election, row = round_row(connection, round_id)
        frame = PaperFrame(connection)
    rule = frame.layout.ballot
    opinion = election.plan.kind is ElectionKind.OPINION
    words = _words(rule, row, opinion=opinion)
    facts = {"{seats}": _people(row.seats), "{names}": _people(len(row.nominees))}
    meeting = meeting_word(election.plan.electorate)
    head = frame.paper(
        (rule.opinion_kind if opinion else rule.election_kind).value,
        round_subject(election, row, frame),
        (),
        dated=held_on or voting_day(frame, row),
        sample_note=SAMPLE_NOTE,
    )
    return Ballot(
        head=replace(head, check_code=""),
        form=row.form,
        lines=tuple(_lines(words, meeting, facts)),
        names=tuple(each.ballot_name for each in row.nominees),
        note="".join(run.text for run in _filled(words.note.value, facts)),
    )


def find_round(desk: Desk, ordinal: int | None = None, number: int | None = None) -> RoundId:
    """Return a round by its election's place on the list and its own number. Raises RuleRefusal NO_SUCH_ROUND."""
    with desk.read() as connection:
        return chosen_round(connection, ordinal, number)[1].round_id


def usual_count(desk: Desk, round_id: RoundId) -> int:
    """Return how many ballots are usually printed: one for everybody summoned, and the spares of the layout."""
    with desk.read() as connection:
        round_row(connection, round_id)
        return _usual_count(connection)


def _usual_count(connection: Connection) -> int:
    summoned = int(connection.execute(select(t.congress.c.summoned_count)).scalar_one())
    share = profiles(connection)[1].ballot.spare_share.value
    return summoned - (-summoned * share.numerator // share.denominator)


def round_subject(election: ElectionRow, row: RoundRow, frame: PaperFrame) -> tuple[str, ...]:
    """Return what a round elects, and which round it is where there was one before."""
    subject = election_subject(election.plan, frame.plan.host, frame.plan.term)
    return (*subject, f"(bầu lần thứ {ordinal(row.number)})") if row.number > 1 else subject


def voting_day(frame: PaperFrame, row: RoundRow) -> date:
    """Return the day on which a round is voted: that of its sitting, before that of the last official one."""
    sittings = frame.congress.sittings
    official = [each for each in sittings if each.kind is SittingKind.OFFICIAL] or list(sittings)
    held = [each for each in sittings if each.sitting_id == row.sitting_id] or official[-1:]
    return held[0].held_on


def _words(rule: BallotSheetRule, row: RoundRow, *, opinion: bool) -> BallotWords:
    if row.form is BallotForm.STRIKE_OUT:
        return rule.opinion_strike_words if opinion else rule.strike_words
    if opinion:
        return rule.opinion_box_words
    return rule.one_name_words if len(row.nominees) == 1 else rule.box_words


def _people(count: int) -> str:
    return f"{padded_count(count)} đồng chí"


def _lines(words: BallotWords, meeting: str, facts: dict[str, str]) -> Iterator[tuple[Run, ...]]:
    """Yield what stands above the names, counts bold and the voter's instruction in italics."""
    lead = _filled(words.lead.value.replace("{meeting}", meeting), facts)
    instruction = tuple(replace(run, italic=True) for run in _filled(words.instruction.value, facts))
    if words.one_line.value and lead and instruction:
        yield (*lead, Run(" "), *instruction)
    else:
        yield from filter(None, (lead, instruction))


def _filled(template: str, facts: dict[str, str]) -> tuple[Run, ...]:
    """Return a sentence with its facts, each bold."""
    parts = (part for part in _PLACES.split(template) if part)
    return tuple(Run(facts[part], bold=True) if part in facts else Run(part) for part in parts)
