"""A pass typed at a second laptop: written to a file there, on a copy of the congress, and taken over here."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from congress_desktop.domain.acts import BallotsTaken
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.ballot_entry import check_number, collected_round
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.election_reading import papers_of, round_row
from congress_desktop.services.election_views import RoundRow

READINGS_FORMAT = "congress-desktop-readings-1"


@dataclass(frozen=True)
class _Carried:
    """One paper as a file says it was read, and by whom."""

    number: int
    typed_by: str
    reading: Reading


def readings_file(desk: Desk, round_id: RoundId, pass_number: int) -> bytes:
    """Return one pass of a round as the bytes of a file. Raises RuleRefusal as `readings_to_carry`."""
    carried = readings_to_carry(desk, round_id, pass_number)
    return json.dumps(carried, ensure_ascii=False, indent=1).encode()


def readings_to_carry(desk: Desk, round_id: RoundId, pass_number: int) -> dict[str, Any]:
    """Return one pass of a round as plain data, to be carried to another laptop in a file.

    Raises RuleRefusal NO_SUCH_RECORD or PAPERS_UNREAD where nothing was read.
    """
    with desk.read() as connection:
        _, row = round_row(connection, round_id)
        papers = papers_of(connection, round_id, range(1, (row.collected or 0) + 1))
    read = [(each.number, *each.of_pass(pass_number)) for each in papers]
    kept = [(number, reading, by) for number, reading, by in read if reading is not None]
    if not kept:
        raise RuleRefusal(Code.PAPERS_UNREAD, missing=row.collected)
    return {
        "format": READINGS_FORMAT,
        "round": round_id,
        "nominees": list(row.nominee_ids),
        "collected": row.collected,
        "papers": [
            {
                "number": number,
                "typed_by": typed_by,
                "against": list(reading.against),
                "uncounted": list(reading.uncounted),
                "invalid": reading.invalid,
            }
            for number, reading, typed_by in kept
        ],
    }


def take_readings_file(
    desk: Desk, round_id: RoundId, pass_number: int, data: bytes, act_id: ActId | None = None
) -> Done:
    """Take over what the bytes of a file say. Raises RuleRefusal as `take_readings`."""
    try:
        carried = json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        raise RuleRefusal(Code.READINGS_FOREIGN) from error
    if not isinstance(carried, dict):
        raise RuleRefusal(Code.READINGS_FOREIGN)
    return take_readings(desk, round_id, pass_number, carried, act_id)


def take_readings(
    desk: Desk, round_id: RoundId, pass_number: int, carried: Mapping[str, Any], act_id: ActId | None = None
) -> Done:
    """Take over the readings that others typed at another laptop on a copy of this congress, all of them or none.

    What each of them typed is an act of its own, the first of them under `act_id`.
    Raises RuleRefusal READINGS_FOREIGN when they are of another round, list or number of papers, and as `read_paper`.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = collected_round(tx, round_id, EntryMode.PAPERS)
        found = _carried(row, carried)
        papers = papers_of(tx.connection, round_id, [each.number for each in found])
        for paper, each in zip(papers, found, strict=True):
            paper.check_reader(pass_number, each.typed_by)
        for typed_by in dict.fromkeys(each.typed_by for each in found):
            mine = [each for each in found if each.typed_by == typed_by]
            numbers = tuple(each.number for each in mine)
            readings = tuple(each.reading for each in mine)
            tx.record(BallotsTaken(round_id, pass_number, typed_by, numbers, readings), act_id)
            act_id = None
    return tx.done()


def _carried(row: RoundRow, carried: Mapping[str, Any]) -> list[_Carried]:
    """Return what a file says of each paper when it is of this round. Raises RuleRefusal READINGS_FOREIGN."""
    mine = (READINGS_FORMAT, row.round_id, list(row.nominee_ids), row.collected)
    if (carried.get("format"), carried.get("round"), carried.get("nominees"), carried.get("collected")) != mine:
        raise RuleRefusal(Code.READINGS_FOREIGN)
    try:
        found = [_one(row, each) for each in carried["papers"]]
    except (KeyError, TypeError) as error:
        raise RuleRefusal(Code.READINGS_FOREIGN) from error
    if not found or len({each.number for each in found}) < len(found):
        raise RuleRefusal(Code.READINGS_FOREIGN)
    return found


def _one(row: RoundRow, each: Mapping[str, Any]) -> _Carried:
    number, typed_by, invalid = each["number"], each["typed_by"], each["invalid"]
    against, uncounted = tuple(each["against"]), tuple(each["uncounted"])
    known = set(row.nominee_ids)
    fits = type(number) is int and type(invalid) is str and type(typed_by) is str
    if not fits or not known.issuperset(against + uncounted) or set(against) & set(uncounted):
        raise RuleRefusal(Code.READINGS_FOREIGN)
    check_number(row, number)
    return _Carried(number, tidy(typed_by), Reading(against, uncounted, invalid))
