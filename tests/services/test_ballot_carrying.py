"""A pass typed at a second laptop and brought here in a file, over the real store."""

import json
from typing import Any

import pytest

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId
from congress_desktop.services import ballot_carrying, ballot_entry, journal
from congress_desktop.services.ballot_pass import pass_view
from congress_desktop.services.desk import Desk
from election_builders import a_round, a_voting_congress


def _read_once(desk: Desk, readers: str = "Hoa Hoa Hoa") -> RoundId:
    round_id = a_round(desk)
    for number, name in enumerate(readers.split(), 1):
        ballot_entry.read_line(desk, round_id, number, 1, "5", name)
    return round_id


def _by(carried: dict[str, Any], *names: str) -> dict[str, Any]:
    papers = [{**each, "typed_by": name} for each, name in zip(carried["papers"], names, strict=True)]
    return {**carried, "papers": papers}


def _refused(desk: Desk, round_id: RoundId, carried: dict[str, Any]) -> Code:
    with pytest.raises(RuleRefusal) as refused:
        ballot_carrying.take_readings(desk, round_id, 2, carried)
    return refused.value.code


def test_readings_typed_at_another_laptop_are_taken_over_whole_or_not_at_all() -> None:
    desk = a_voting_congress(3)
    round_id = _read_once(desk)
    carried = ballot_carrying.readings_to_carry(desk, round_id, 1)

    assert _refused(desk, round_id, carried) is Code.SAME_READER_TWICE
    assert _refused(desk, round_id, _by(carried, "Mai", "Mai", "Hoa")) is Code.SAME_READER_TWICE
    assert pass_view(desk, round_id, 2).papers_read == 0
    ballot_carrying.take_readings(desk, round_id, 2, _by(carried, "Mai", "Mai", "Mai"))

    view = ballot_entry.entry(desk, round_id)
    assert (view.read, view.agreed, view.complete) == ((3, 3), 3, True)
    assert journal.verify(desk).sound


def test_each_of_several_typists_keeps_what_he_typed() -> None:
    desk = a_voting_congress(3)
    round_id = _read_once(desk, "Hoa Lan Hoa")
    carried = ballot_carrying.readings_to_carry(desk, round_id, 1)

    ballot_carrying.take_readings(desk, round_id, 2, _by(carried, "Lan", "Hoa", "Lan"))

    assert dict(pass_view(desk, round_id, 2).mine) == {1: "Lan", 2: "Hoa", 3: "Lan"}
    assert [each.kind for each in journal.acts(desk)][:2] == ["ballots_taken", "ballots_taken"]


def test_a_file_taken_over_twice_by_the_same_act_is_recorded_once() -> None:
    desk = a_voting_congress(3)
    round_id = _read_once(desk)
    carried = _by(ballot_carrying.readings_to_carry(desk, round_id, 1), "Mai", "Mai", "Mai")
    data = json.dumps(carried).encode()
    act_id = ballot_carrying.take_readings_file(desk, round_id, 2, data).act_id

    again = ballot_carrying.take_readings_file(desk, round_id, 2, data, act_id)

    assert again.act_id == act_id
    assert not again.changes


@pytest.mark.parametrize(
    "changed",
    [
        {"format": "another"},
        {"round": "another"},
        {"nominees": ["another"]},
        {"collected": 4},
        {"papers": []},
        {"papers": [{"number": 1}]},
        {"papers": None},
        {"papers": [{"number": 1, "typed_by": "Mai", "against": ["another"], "uncounted": [], "invalid": ""}]},
        {"papers": [{"number": "1", "typed_by": "Mai", "against": [], "uncounted": [], "invalid": ""}]},
        {"papers": [{"number": 1, "typed_by": "Mai", "against": [], "uncounted": [], "invalid": ""}] * 2},
    ],
)
def test_a_file_of_something_else_is_refused(changed: dict[str, Any]) -> None:
    desk = a_voting_congress(3)
    round_id = _read_once(desk)
    carried = _by(ballot_carrying.readings_to_carry(desk, round_id, 1), "Mai", "Mai", "Mai")

    assert _refused(desk, round_id, {**carried, **changed}) is Code.READINGS_FOREIGN


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"[1, 2]", b"{not json"])
def test_bytes_that_are_no_such_file_are_refused(data: bytes) -> None:
    desk = a_voting_congress(3)
    round_id = _read_once(desk)

    with pytest.raises(RuleRefusal) as refused:
        ballot_carrying.take_readings_file(desk, round_id, 2, data)

    assert refused.value.code is Code.READINGS_FOREIGN


def test_nothing_is_carried_of_a_pass_that_has_not_begun() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)

    with pytest.raises(RuleRefusal) as refused:
        ballot_carrying.readings_file(desk, round_id, 1)

    assert refused.value.code is Code.PAPERS_UNREAD
