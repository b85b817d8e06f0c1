"""Votes by raised card: frozen presence, sums that must fit, verdicts with their base, results released by two."""

from collections.abc import Callable

import pytest

from builders import SITTING, a_counted_matter, a_matter, a_released_matter, a_small_congress, moves
from congress_desktop.domain.acts import CountedApart, VoteCorrected, VoteCounted
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, MatterId
from congress_desktop.domain.open_votes import BlockCount, Count, MatterGroup
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services import check_in, journal, open_votes
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.services.views import MatterRow

UNKNOWN = MatterId("unknown")


def _row(desk: Desk) -> MatterRow:
    return open_votes.matters(desk)[-1]


def _refused(act: Callable[[], object]) -> RuleRefusal:
    with pytest.raises(RuleRefusal) as caught:
        act()
    return caught.value


def _withdraws_last(desk: Desk, reason: str = "ghi nhầm") -> None:
    last = journal.last_withdrawable(desk)
    assert last is not None
    journal.withdraw(desk, last.act_id, reason)


def _titles(desk: Desk) -> list[str]:
    return [row.title for row in open_votes.matters(desk)]


def test_opening_a_vote_freezes_who_is_present() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    check_in.check_in(desk, SITTING, "5")
    moves(desk, 1, Movement.LEAVE)

    row = _row(desk)
    assert (row.state, row.present, row.summoned) == (MatterState.OPEN, 4, 5)


@pytest.mark.parametrize(
    ("count", "code", "difference"),
    [(Count(4, 1, 0), Code.SUM_OVER_PRESENT, 1), (Count(2, 1, 0), Code.SUM_BELOW_PRESENT, 1)],
)
def test_a_sum_that_does_not_fit_those_present_is_refused(count: Count, code: Code, difference: int) -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    refusal = _refused(lambda: open_votes.record_count(desk, matter, count, VoteBase.PRESENT))

    assert (refusal.code, refusal.facts["difference"]) == (code, difference)
    assert _row(desk).state is MatterState.OPEN


def test_people_who_did_not_vote_are_counted_as_such() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    open_votes.record_count(desk, matter, Count(3, 0, 0, not_voting=1), VoteBase.PRESENT)

    row = _row(desk)
    assert (row.in_favour, row.not_voting, row.carried, row.unaccounted) == (3, 1, True, 0)


def test_a_difference_is_recorded_with_its_explanation() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    open_votes.record_count(
        desk, matter, Count(3, 0, 0), VoteBase.PRESENT, explanation=" 01 đồng chí  ra ngoài lúc biểu quyết "
    )

    row = _row(desk)
    assert (row.not_voting, row.unaccounted) == (0, 1)
    assert row.explanation == "01 đồng chí ra ngoài lúc biểu quyết"
    assert journal.verify(desk).sound


@pytest.mark.parametrize(
    ("in_favour", "base", "carried", "needed"),
    [
        (2, VoteBase.PRESENT, False, 3),
        (3, VoteBase.PRESENT, True, 3),
        (3, VoteBase.SUMMONED, True, 3),
        (2, VoteBase.SUMMONED, False, 3),
    ],
)
def test_more_than_half_of_the_chosen_base_carries(in_favour: int, base: VoteBase, carried: bool, needed: int) -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    open_votes.record_count(desk, matter, Count(in_favour, 4 - in_favour, 0), base)

    row = _row(desk)
    assert (row.carried, row.needed, row.base) == (carried, needed, base)


def test_only_one_vote_is_open_at_a_time() -> None:
    desk = a_small_congress(present=3)
    first, second = a_matter(desk, "Một"), a_matter(desk, "Hai")
    open_votes.open_vote(desk, SITTING, first)

    refusal = _refused(lambda: open_votes.open_vote(desk, SITTING, second))

    assert (refusal.code, refusal.facts["title"]) == (Code.ANOTHER_VOTE_OPEN, "Một")


def test_a_vote_needs_somebody_present() -> None:
    desk = a_small_congress()
    matter = a_matter(desk)

    assert _refused(lambda: open_votes.open_vote(desk, SITTING, matter)).code is Code.NOBODY_PRESENT


# The list


def test_matters_move_and_stop_at_the_ends() -> None:
    desk = a_small_congress()
    open_votes.add_matters(desk, [MatterDraft(title, MatterGroup.TARGET) for title in ("Một", "Hai", "", "Ba")])
    last = open_votes.matters(desk)[-1].matter_id

    open_votes.move_matter(desk, last, -1)
    open_votes.move_matter(desk, last, -9)

    assert _titles(desk) == ["Ba", "Một", "Hai"]


def test_a_matter_without_a_title_is_none() -> None:
    desk = a_small_congress()

    assert _refused(lambda: open_votes.add_matters(desk, [MatterDraft(" ")])).code is Code.MATTER_EMPTY


def test_adding_under_the_same_act_twice_adds_once() -> None:
    desk = a_small_congress()
    act_id = ActId("once")

    for _ in range(2):
        open_votes.add_matters(desk, [MatterDraft("Một")], act_id)

    assert _titles(desk) == ["Một"]


def test_the_words_of_a_draft_are_changed_and_given_back() -> None:
    desk = a_small_congress()
    matter = a_matter(desk, "Chương trình")
    draft = MatterDraft("Chương trình làm việc", MatterGroup.PROCEDURE, "Đại hội thông qua …", VoteBase.SUMMONED)

    open_votes.revise_matter(desk, matter, draft)
    revised = _row(desk)
    _withdraws_last(desk)

    assert (revised.title, revised.text, revised.planned_base) == (draft.title, draft.text, VoteBase.SUMMONED)
    assert (_row(desk).title, _row(desk).text, _row(desk).planned_base) == ("Chương trình", "", None)
    assert journal.verify(desk).sound


def test_a_revision_that_changes_nothing_is_refused() -> None:
    desk = a_small_congress()
    matter = a_matter(desk, "Chương trình")

    draft = MatterDraft("Chương trình ", MatterGroup.PROCEDURE)
    assert _refused(lambda: open_votes.revise_matter(desk, matter, draft)).code is Code.NOTHING_CORRECTED


def test_removed_matters_close_the_gap_and_come_back_to_their_places() -> None:
    desk = a_small_congress()
    open_votes.add_matters(desk, [MatterDraft(title) for title in ("Một", "Hai", "Ba", "Bốn")])
    ids = [row.matter_id for row in open_votes.matters(desk)]

    open_votes.remove_matters(desk, [ids[2], ids[0]])
    rest = [(row.ordinal, row.title) for row in open_votes.matters(desk)]
    _withdraws_last(desk)

    assert rest == [(1, "Hai"), (2, "Bốn")]
    assert [(row.ordinal, row.title) for row in open_votes.matters(desk)] == [
        (1, "Một"),
        (2, "Hai"),
        (3, "Ba"),
        (4, "Bốn"),
    ]
    assert journal.verify(desk).sound


@pytest.mark.parametrize(
    "change",
    [
        lambda desk, matter: open_votes.revise_matter(desk, matter, MatterDraft("Khác")),
        lambda desk, matter: open_votes.remove_matters(desk, [matter]),
        lambda desk, matter: open_votes.move_matter(desk, matter, 1),
    ],
)
def test_what_was_put_to_the_vote_is_no_longer_changed(change: Callable[[Desk, MatterId], object]) -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)

    assert _refused(lambda: change(desk, matter)).code is Code.MATTER_NOT_DRAFT


def test_a_revision_is_not_withdrawn_from_under_an_open_vote() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    revised = open_votes.revise_matter(desk, matter, MatterDraft("Chương trình"))
    open_votes.open_vote(desk, SITTING, matter)

    refusal = _refused(lambda: journal.withdraw(desk, revised.act_id, "nhầm"))

    assert refusal.code is Code.WITHDRAWAL_TOO_LATE


# Blocks

TWO_GROUPS = (BlockCount("Tổ số 1", "Lan", 2, 0, 0, 2), BlockCount("Tổ số 2", "Mai", 1, 0, 1, 2))


def test_a_count_keeps_the_blocks_that_it_is_the_sum_of() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    open_votes.record_count(desk, matter, Count(3, 0, 1), VoteBase.PRESENT, blocks=TWO_GROUPS)
    counted = _row(desk)
    _withdraws_last(desk)

    assert counted.blocks == TWO_GROUPS
    assert _row(desk).blocks == ()
    assert journal.verify(desk).sound


def test_blocks_that_are_not_the_sum_are_refused() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    refusal = _refused(
        lambda: open_votes.record_count(desk, matter, Count(4, 0, 0), VoteBase.PRESENT, blocks=TWO_GROUPS)
    )

    assert (refusal.code, refusal.facts["difference"]) == (Code.BLOCKS_NOT_COUNT, 1)


# Several matters at once


def _four_targets(desk: Desk) -> list[MatterId]:
    open_votes.add_matters(desk, [MatterDraft(f"Chỉ tiêu {n}", MatterGroup.TARGET) for n in range(1, 5)])
    return [row.matter_id for row in open_votes.matters(desk)]


def test_several_matters_open_at_once_on_one_presence() -> None:
    desk = a_small_congress(present=4)
    ids = _four_targets(desk)

    open_votes.open_vote(desk, SITTING, ids[2], together=[ids[1], ids[3]])

    rows = open_votes.matters(desk)
    assert [row.state for row in rows] == [MatterState.DRAFT, *[MatterState.OPEN] * 3]
    assert {row.together for row in rows[1:]} == {ids[1]}
    assert len([act for act in journal.acts(desk) if act.kind == "vote_opened"]) == 1


def test_one_count_is_that_of_all_but_those_apart() -> None:
    desk = a_small_congress(present=4)
    ids = _four_targets(desk)
    open_votes.open_vote(desk, SITTING, ids[0], together=ids[1:])

    apart = [CountedApart(ids[0], Count(2, 2, 0)), CountedApart(ids[2], Count(3, 0, 0), (), "01 đồng chí ra ngoài")]
    open_votes.record_count(desk, ids[1], Count(4, 0, 0), VoteBase.PRESENT, apart=apart)

    rows = open_votes.matters(desk)
    assert [(row.in_favour, row.against, row.carried) for row in rows] == [
        (2, 2, False),
        (4, 0, True),
        (3, 0, True),
        (4, 0, True),
    ]
    assert [row.explanation for row in rows] == ["", "", "01 đồng chí ra ngoài", ""]
    assert journal.verify(desk).sound


def test_when_every_matter_is_apart_the_common_count_is_nobodys() -> None:
    desk = a_small_congress(present=4)
    ids = _four_targets(desk)[:2]
    open_votes.open_vote(desk, SITTING, ids[0], together=ids[1:])

    apart = [CountedApart(ids[0], Count(4, 0, 0)), CountedApart(ids[1], Count(1, 3, 0))]
    open_votes.record_count(desk, ids[0], Count(0, 0, 0), VoteBase.PRESENT, apart=apart)

    assert [row.in_favour for row in open_votes.matters(desk)[:2]] == [4, 1]


def test_a_matter_of_another_opening_cannot_be_apart() -> None:
    desk = a_small_congress(present=4)
    ids = _four_targets(desk)
    open_votes.open_vote(desk, SITTING, ids[0], together=[ids[1]])

    apart = [CountedApart(ids[3], Count(4, 0, 0))]
    refusal = _refused(lambda: open_votes.record_count(desk, ids[0], Count(4, 0, 0), VoteBase.PRESENT, apart=apart))

    assert refusal.code is Code.NO_SUCH_RECORD


def test_the_count_of_several_is_withdrawn_and_their_opening_too() -> None:
    desk = a_small_congress(present=4)
    ids = _four_targets(desk)
    open_votes.open_vote(desk, SITTING, ids[0], together=ids[1:])
    apart = [CountedApart(ids[3], Count(3, 1, 0))]
    open_votes.record_count(desk, ids[0], Count(4, 0, 0), VoteBase.PRESENT, apart=apart)

    _withdraws_last(desk)
    opened = [(row.state, row.in_favour) for row in open_votes.matters(desk)]
    _withdraws_last(desk)

    assert opened == [(MatterState.OPEN, None)] * 4
    assert [(row.state, row.together) for row in open_votes.matters(desk)] == [(MatterState.DRAFT, None)] * 4
    assert journal.verify(desk).sound


def test_matters_with_different_bases_are_not_voted_on_at_once() -> None:
    desk = a_small_congress(present=4)
    open_votes.add_matters(desk, [MatterDraft("Một"), MatterDraft("Hai", base=VoteBase.SUMMONED)])
    one, two = (row.matter_id for row in open_votes.matters(desk))

    assert _refused(lambda: open_votes.open_vote(desk, SITTING, one, together=[two])).code is Code.BASES_DIFFER


# Correcting and releasing


def test_a_counted_vote_is_put_right_by_a_further_act_with_a_reason() -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)

    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại tổ 3")

    row = _row(desk)
    assert (row.in_favour, row.against, row.corrections) == (3, 1, 1)
    kinds = [act.kind for act in journal.acts(desk)]
    assert kinds[:2] == ["vote_corrected", "vote_counted"]


def test_a_correction_that_changes_nothing_or_says_no_reason_is_refused() -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)

    same = _refused(lambda: open_votes.correct_count(desk, matter, Count(4, 0, 0), VoteBase.PRESENT, "lý do"))
    silent = _refused(lambda: open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, ""))

    assert (same.code, silent.code) == (Code.NOTHING_CORRECTED, Code.REASON_MISSING)


def test_withdrawing_a_count_opens_the_vote_again() -> None:
    desk = a_small_congress(present=4)
    a_counted_matter(desk, 4)

    _withdraws_last(desk)

    row = _row(desk)
    assert (row.state, row.present, row.in_favour) == (MatterState.OPEN, 4, None)
    assert journal.verify(desk).sound


def test_a_count_is_not_withdrawn_from_under_its_correction_or_its_release() -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)
    counted = journal.acts(desk)[0]
    assert counted.kind == "vote_counted"

    open_votes.release(desk, [matter], "Hoa")
    under_release = _refused(lambda: journal.withdraw(desk, counted.act_id, "nhầm"))
    _withdraws_last(desk)
    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại")
    under_correction = _refused(lambda: journal.withdraw(desk, counted.act_id, "nhầm"))

    assert {under_release.code, under_correction.code} == {Code.WITHDRAWAL_TOO_LATE}


def test_a_result_is_released_by_a_second_person() -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)

    open_votes.release(desk, [matter], " Nguyễn  Thị Hoa ")

    row = _row(desk)
    assert (row.state, row.released_by, row.released_at) == (MatterState.RELEASED, "Nguyễn Thị Hoa", desk.clock())
    assert journal.verify(desk).sound


@pytest.mark.parametrize(("name", "code"), [("", Code.SECOND_PERSON_MISSING), ("  LAN ", Code.SECOND_PERSON_SAME)])
def test_nobody_releases_a_count_of_their_own(name: str, code: Code) -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)

    assert _refused(lambda: open_votes.release(desk, [matter], name)).code is code
    assert _row(desk).state is MatterState.COUNTED


def test_whoever_counted_does_not_agree_even_when_somebody_else_is_at_the_desk() -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)
    other = Desk(desk.store, desk.clock, desk.new_id, "Hoa")

    assert _refused(lambda: open_votes.release(other, [matter], "Lan")).code is Code.SECOND_PERSON_SAME


def test_a_corrected_result_is_released_anew() -> None:
    desk = a_small_congress(present=4)
    matter = a_released_matter(desk, 4)

    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại")
    corrected = _row(desk)
    open_votes.release(desk, [matter], "Hoa")

    assert (corrected.state, corrected.released_at, corrected.released_by) == (MatterState.COUNTED, None, "")
    assert (_row(desk).state, _row(desk).in_favour) == (MatterState.RELEASED, 3)
    assert journal.verify(desk).sound


def test_a_release_is_withdrawn_and_only_the_latest() -> None:
    desk = a_small_congress(present=4)
    matter = a_released_matter(desk, 4)
    first = journal.acts(desk)[0]
    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại")
    open_votes.release(desk, [matter], "Hoa")

    refusal = _refused(lambda: journal.withdraw(desk, first.act_id, "nhầm"))
    _withdraws_last(desk)

    assert refusal.code is Code.WITHDRAWAL_TOO_LATE
    assert (_row(desk).state, _row(desk).released_at) == (MatterState.COUNTED, None)
    assert journal.verify(desk).sound


def test_the_second_person_is_remembered_for_the_sitting_and_never_for_their_own_count() -> None:
    desk = a_small_congress(present=4)
    a_counted_matter(desk, 4, "Một")
    nobody_yet = open_votes.usual_second_person(desk, [_row(desk)])
    open_votes.release(desk, [_row(desk).matter_id], "Hoa")
    a_counted_matter(desk, 4, "Hai")
    others = Desk(desk.store, desk.clock, desk.new_id, "Hoa")
    third = a_matter(desk, "Ba")
    open_votes.open_vote(others, SITTING, third)
    open_votes.record_count(others, third, Count(4, 0, 0), VoteBase.PRESENT)

    rows = open_votes.matters(desk)
    assert nobody_yet == ""
    assert open_votes.usual_second_person(desk, [rows[1]]) == "Hoa"
    assert open_votes.usual_second_person(others, [rows[1]]) == ""
    assert open_votes.usual_second_person(desk, [rows[2]]) == ""


def test_what_is_not_in_the_list_is_refused() -> None:
    desk = a_small_congress(present=4)

    assert _refused(lambda: open_votes.open_vote(desk, SITTING, UNKNOWN)).code is Code.NO_SUCH_RECORD
    assert _refused(lambda: open_votes.release(desk, [UNKNOWN], "Hoa")).code is Code.NO_SUCH_RECORD


# Journals of earlier versions


def test_a_count_of_the_first_version_was_its_own_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(VoteCounted, "version", 1)
    monkeypatch.setattr(VoteCorrected, "version", 1)
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)
    counted = _row(desk)
    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại")
    corrected = _row(desk)

    assert (counted.state, counted.released_at, counted.released_by) == (MatterState.RELEASED, counted.counted_at, "")
    assert (corrected.state, corrected.in_favour) == (MatterState.RELEASED, 3)
    assert open_votes.usual_second_person(desk, [corrected]) == ""
    assert journal.verify(desk).sound


def test_a_count_of_the_first_version_that_is_put_right_now_waits_for_its_release(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(VoteCounted, "version", 1)
        desk = a_small_congress(present=4)
        matter = a_counted_matter(desk, 4)

    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại")

    assert _row(desk).state is MatterState.COUNTED
    assert journal.verify(desk).sound
