"""What is typed for votes and not yet recorded: sums in words, matters together and apart."""

from dataclasses import replace

import pytest

from builders import SITTING, a_small_congress
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import BlockCount, Count, OpenTally
from congress_desktop.gui.screens.open_votes.typed import Typed, sum_words
from congress_desktop.gui.screens.open_votes.typed_votes import TypedVotes
from congress_desktop.services import open_votes
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.services.views import MatterRow

FULL = Typed(186, 0, 2)


@pytest.mark.parametrize(
    ("typed", "state", "words"),
    [
        (Typed(), "draft", "… + … + … còn 188 trong 188 có mặt"),
        (Typed(186), "draft", "186 + … + … còn 2 trong 188 có mặt"),
        (FULL, "ok", "186 + 0 + 2 = 188 khớp 188 đại biểu có mặt không biểu quyết: 0"),
        (Typed(186, 0, 1), "warn", "186 + 0 + 1 = 187 còn 1 đồng chí: ghi là không biểu quyết? không biểu quyết: 1"),
        (Typed(186, 0, 1, 1), "ok", "186 + 0 + 1 + 1 = 188 khớp 188 đại biểu có mặt không biểu quyết: 1"),
        (Typed(186, 0, 1, 0), "error", "186 + 0 + 1 = 187 thiếu 1 so với 188 có mặt: ghi giải thích (E306)"),
        (Typed(186, 0, 1, 0, "ra ngoài"), "warn", "186 + 0 + 1 = 187 thiếu 1 so với 188 có mặt, có giải thích"),
        (Typed(186, 1, 2), "error", "186 + 1 + 2 = 189 thừa 1 so với 188 có mặt (E305)"),
        (Typed(189), "error", "189 + … + … = 189 thừa 1 so với 188 có mặt (E305)"),
    ],
)
def test_the_sum_says_what_it_means(typed: Typed, state: str, words: str) -> None:
    said = sum_words(typed, 188)

    assert said.state == state
    assert " ".join(filter(None, (said.figures, said.verdict, said.aside))) == words


def test_the_rest_does_not_vote_unless_their_number_is_typed() -> None:
    assert Typed(186, 0, 1).tally(188) == OpenTally(Count(186, 0, 1, 1))
    assert Typed(186, 0, 1, 0, " ra ngoài ").tally(188) == OpenTally(Count(186, 0, 1, 0), (), "ra ngoài")
    assert Typed(186, None, 1).tally(188) is None


def test_what_can_be_recorded_is_told_from_what_cannot() -> None:
    assert FULL.is_complete(188)
    assert not FULL.is_complete(187)
    assert not Typed(186, 0, 1, 0).is_complete(188)
    assert not replace(FULL, blocks=(BlockCount("Tổ số 1", "", 186, 0, 1),)).is_complete(188)


def test_blocks_fill_the_answers_and_leave_them_when_they_go() -> None:
    blocks = (BlockCount("Tổ số 1", "", 90, 0, 1), BlockCount("Tổ số 2", "", 96, 0, 1))
    typed = Typed(1, 2, 3, 4, "ghi chú").with_blocks(blocks, 188)

    assert typed == Typed(186, 0, 2, None, "ghi chú", blocks)
    assert typed.with_blocks((), 188) == Typed(186, 0, 2, None, "ghi chú")


def _three_open() -> tuple[TypedVotes, tuple[MatterRow, ...]]:
    desk = a_small_congress(present=4)
    open_votes.add_matters(desk, [MatterDraft(title) for title in ("Một", "Hai", "Ba")])
    first, *rest = (row.matter_id for row in open_votes.matters(desk))
    open_votes.open_vote(desk, SITTING, first, together=rest)
    votes = TypedVotes()
    rows = open_votes.matters(desk)
    votes.show(rows)
    return votes, rows


def test_matters_opened_together_share_what_is_typed() -> None:
    votes, (one, two, three) = _three_open()

    votes.keep(two, Typed(4, 0, 0))

    assert votes.of(one) == votes.of(three) == Typed(4, 0, 0)
    recording = votes.recording(three)
    assert recording is not None
    assert (recording.row, recording.tally, recording.apart) == (one, OpenTally(Count(4, 0, 0)), ())


def test_one_apart_waits_for_its_own_count() -> None:
    votes, (one, two, three) = _three_open()
    votes.keep(one, Typed(4, 0, 0))
    votes.turn_apart(one)
    waiting, nothing_yet = votes.first_waiting(two), votes.recording(two)
    votes.keep(one, Typed(2, 1, 0, 0, "01 đồng chí ra ngoài"))
    recording = votes.recording(two)

    assert (waiting, nothing_yet) == (one, None)
    assert votes.counted_with(three) == [two, three]
    assert recording is not None
    assert (recording.row, recording.tally.count) == (two, Count(4, 0, 0))
    (apart,) = recording.apart
    assert (apart.matter_id, apart.count, apart.explanation) == (one.matter_id, Count(2, 1, 0), "01 đồng chí ra ngoài")


def test_one_apart_is_judged_on_the_base_chosen_for_all() -> None:
    votes, (one, _, three) = _three_open()
    votes.turn_apart(three)
    votes.keep(three, Typed(3, 1, 0, base=VoteBase.PRESENT))

    votes.keep(one, Typed(4, 0, 0, base=VoteBase.SUMMONED))

    assert votes.of(three) == Typed(3, 1, 0, base=VoteBase.SUMMONED)
    recording = votes.recording(three)
    assert recording is not None
    assert recording.base is VoteBase.SUMMONED


def test_what_was_recorded_is_forgotten() -> None:
    votes, (one, two, three) = _three_open()
    votes.keep(one, Typed(4, 0, 0))
    votes.turn_apart(three)

    votes.forget(two)

    assert votes.of(one) == votes.of(three) == Typed()
    assert not votes.is_apart(three)
