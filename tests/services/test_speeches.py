"""Speakers: registered from the roll and the guests, ordered, timed across a restart, dropped with a reason."""

from pathlib import Path

import pytest

from builders import OFFICIAL, SITTING, TestClock, a_small_congress, delegate_of
from congress_desktop.domain.agenda import Need
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import SpeechId
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.speeches import Registration, SpeechState, SpeechStep
from congress_desktop.services import agenda, congresses, guests, journal, readiness, speeches
from congress_desktop.services.desk import Desk
from congress_desktop.services.guests import add_guests
from congress_desktop.services.minutes import minutes_paper
from congress_desktop.services.paper_models import Paragraph, Table
from congress_desktop.services.views import SpeechRow
from congress_desktop.storage.store import Store


def registers(desk: Desk, card: int, topic: str = "Chuyển đổi số", **changes: object) -> SpeechId:
    fields: dict[str, object] = {"planned_seconds": 420, "text_received": False, **changes}
    speeches.register(
        desk,
        Registration(Holder.DELEGATE, delegate_of(desk, card).delegate_id, topic, **fields),  # type: ignore[arg-type]
    )
    return speeches.speeches(desk)[-1].speech_id


def row(desk: Desk, speech_id: SpeechId) -> SpeechRow:
    return next(each for each in speeches.speeches(desk) if each.speech_id == speech_id)


def names(desk: Desk) -> list[str]:
    return [each.full_name for each in speeches.speeches(desk)]


def refused(act: object) -> Code:
    with pytest.raises(RuleRefusal) as caught:
        act()  # type: ignore[operator]
    return caught.value.code


def withdraws_the_last(desk: Desk) -> None:
    act = journal.last_withdrawable(desk)
    assert act is not None
    journal.withdraw(desk, act.act_id, "nhầm")


def test_a_delegate_and_a_guest_register() -> None:
    desk = a_small_congress()
    add_guests(desk, [GuestFacts("Trần Văn Khách", "Ủy ban MTTQ thành phố", "Phó Chủ tịch")])
    guest = guests.guests(desk, SITTING)[0]
    registers(desk, 1, " Chuyển đổi  số ", text_received=True)

    speeches.register(desk, Registration(Holder.GUEST, guest.guest_id, "Đại đoàn kết"))

    first, second = speeches.speeches(desk)
    assert (first.full_name, first.unit, first.registration.topic) == ("Nguyễn Văn An", "CHI BỘ MỘT", "Chuyển đổi số")
    assert (first.ordinal, first.state, first.registration.text_received) == (1, SpeechState.REGISTERED, True)
    assert speeches.speaker_card(second) == "KM-01"
    assert speeches.speaker_place(second) == "Phó Chủ tịch, Ủy ban MTTQ thành phố"
    assert journal.verify(desk).sound


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"topic": "  "}, Code.FIELD_EMPTY),
        ({"planned_seconds": 0}, Code.NUMBER_OUT_OF_RANGE),
        ({"planned_seconds": 7201}, Code.NUMBER_OUT_OF_RANGE),
        ({"holder_id": "nobody"}, Code.NOBODY_TO_SPEAK),
        ({"topic": "chuyển đổi  SỐ"}, Code.ALREADY_REGISTERED),
    ],
)
def test_a_registration_that_says_too_little_is_refused(changes: dict[str, object], code: Code) -> None:
    desk = a_small_congress()
    registers(desk, 1)
    fields = {"holder_id": delegate_of(desk, 1).delegate_id, "topic": "Khác", **changes}

    assert refused(lambda: speeches.register(desk, Registration(Holder.DELEGATE, **fields))) is code  # type: ignore[arg-type]
    assert len(speeches.speeches(desk)) == 1


def test_a_registration_is_changed_and_taken_back() -> None:
    desk = a_small_congress()
    speech_id = registers(desk, 1)
    before = row(desk, speech_id).registration

    speeches.change(desk, speech_id, Registration(Holder.DELEGATE, before.holder_id, "Cải cách hành chính", 300, True))

    assert row(desk, speech_id).registration.planned_seconds == 300
    withdraws_the_last(desk)
    assert row(desk, speech_id).registration == before
    assert not speeches.change(desk, speech_id, before).changes
    withdraws_the_last(desk)
    assert speeches.speeches(desk) == ()
    assert journal.verify(desk).sound


def test_speakers_are_put_in_another_order_and_back() -> None:
    desk = a_small_congress()
    for card in (1, 2, 3):
        registers(desk, card)
    last = speeches.speeches(desk)[2].speech_id

    speeches.move_speech(desk, last, 0)

    assert names(desk) == ["Lê Đức Cường", "Nguyễn Văn An", "Trần Thị Bình"]
    assert [each.ordinal for each in speeches.speeches(desk)] == [1, 2, 3]
    assert not speeches.move_speech(desk, last, -1).changes
    withdraws_the_last(desk)
    assert names(desk) == ["Nguyễn Văn An", "Trần Thị Bình", "Lê Đức Cường"]
    assert refused(lambda: speeches.move_speech(desk, SpeechId("nobody"), 0)) is Code.NO_SUCH_RECORD
    assert journal.verify(desk).sound


def test_the_clock_of_a_speaker_survives_the_program_being_closed(tmp_path: Path) -> None:
    clock = TestClock()
    path = tmp_path / "a.congress"
    desk = a_small_congress(path, clock)
    speech_id = registers(desk, 1)
    speeches.take_step(desk, speech_id, SpeechStep.START)
    clock.advance(seconds=100)
    speeches.take_step(desk, speech_id, SpeechStep.PAUSE)
    clock.advance(seconds=50)
    speeches.take_step(desk, speech_id, SpeechStep.RESUME)
    desk.store.close()
    clock.advance(seconds=30)

    again = Desk(Store.open(path), clock, desk.new_id, "Lan")

    found = speeches.under_way(speeches.speeches(again))
    assert found is not None
    assert (found.state, speeches.spoken_seconds(found, clock())) == (SpeechState.SPEAKING, 130)
    again.store.close()


def test_the_next_speaker_ends_the_one_before() -> None:
    desk = a_small_congress()
    first, second = registers(desk, 1), registers(desk, 2)
    speeches.take_step(desk, first, SpeechStep.START)
    speeches.take_step(desk, first, SpeechStep.PAUSE)

    speeches.take_step(desk, second, SpeechStep.START)

    assert [each.state for each in speeches.speeches(desk)] == [SpeechState.SPOKEN, SpeechState.SPEAKING]
    withdraws_the_last(desk)
    withdraws_the_last(desk)
    assert [each.state for each in speeches.speeches(desk)] == [SpeechState.PAUSED, SpeechState.REGISTERED]
    assert journal.verify(desk).sound


def test_who_drops_out_says_why_and_may_come_back() -> None:
    desk = a_small_congress()
    first, second = registers(desk, 1), registers(desk, 2)
    assert refused(lambda: speeches.take_step(desk, first, SpeechStep.DROP, " ")) is Code.REASON_MISSING

    speeches.take_step(desk, first, SpeechStep.DROP, "ốm")

    assert (row(desk, first).state, row(desk, first).reason) == (SpeechState.DROPPED, "ốm")
    following = speeches.next_speaker(speeches.speeches(desk))
    assert following is not None
    assert following.speech_id == second
    speeches.take_step(desk, first, SpeechStep.RESTORE)
    assert (row(desk, first).state, row(desk, first).reason) == (SpeechState.REGISTERED, "")
    assert refused(lambda: speeches.take_step(desk, first, SpeechStep.FINISH)) is Code.SPEECH_STEP_OUT_OF_TURN


def test_an_earlier_step_is_not_taken_back_from_under_a_later_one() -> None:
    desk = a_small_congress()
    speech_id = registers(desk, 1)
    started = speeches.take_step(desk, speech_id, SpeechStep.START)
    speeches.take_step(desk, speech_id, SpeechStep.FINISH)

    assert refused(lambda: journal.withdraw(desk, started.act_id, "nhầm")) is Code.WITHDRAWAL_TOO_LATE


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ng v an", ["Nguyễn Văn An"]),
        ("4", ["Phạm Thị Dung"]),
        ("thi", ["Trần Thị Bình", "Phạm Thị Dung"]),
        ("khach", ["Trần Văn Khách"]),
        ("", []),
        ("xyz", []),
    ],
)
def test_speakers_are_found_by_a_few_letters_or_a_card(typed: str, found: list[str]) -> None:
    desk = a_small_congress()
    add_guests(desk, [GuestFacts("Trần Văn Khách")])

    assert [each.full_name for each in speeches.possible_speakers(desk, typed)] == found


def test_the_journal_says_who_and_what() -> None:
    desk = a_small_congress()
    speech_id = registers(desk, 1)
    speeches.take_step(desk, speech_id, SpeechStep.DROP, "bận")

    subjects = [act.subject for act in journal.acts(desk)[:2]]

    assert subjects == [
        "Thôi tham luận; Nguyễn Văn An: Chuyển đổi số; bận",
        "Nguyễn Văn An, thẻ 001: Chuyển đổi số",
    ]


def test_what_is_ready_of_the_speeches_counts_who_waits() -> None:
    desk = a_small_congress()
    registers(desk, 1, text_received=True)
    handed = registers(desk, 2)
    speeches.take_step(desk, handed, SpeechStep.HAND_IN)
    agenda.plan_items(desk, [(SITTING, agenda.ItemDraft("Tham luận", needs=(Need.SPEAKERS,)))])

    check = readiness.readiness(desk, SITTING).checks[-1]

    assert (check.ready, check.detail) == (True, "chờ trình bày 1/2 đăng ký; đã nộp bài 1/2")


def test_the_minutes_name_who_spoke_and_whose_text_was_handed_in_at_its_own_sitting() -> None:
    clock = TestClock()
    desk = a_small_congress(clock=clock, present=3)
    ids = [registers(desk, card, topic) for card, topic in ((1, "Chuyển đổi số"), (2, "Đoàn kết"), (3, "Y tế cơ sở"))]
    registers(desk, 4, "Không kịp nói")
    congresses.open_sitting(desk, SITTING)
    clock.advance(minutes=10)
    for speech_id, steps in zip(ids, ((SpeechStep.START, SpeechStep.FINISH), (SpeechStep.HAND_IN,)), strict=False):
        for step in steps:
            speeches.take_step(desk, speech_id, step)
    clock.advance(minutes=10)
    congresses.close_sitting(desk, SITTING)
    clock.advance(minutes=60 * 24)
    congresses.open_sitting(desk, OFFICIAL)
    speeches.take_step(desk, ids[2], SpeechStep.HAND_IN)

    blocks = minutes_paper(desk).blocks

    said = ["".join(run.text for run in block.runs) for block in blocks if isinstance(block, Paragraph)]
    tables = [block for block in blocks if isinstance(block, Table) and block.columns[-1].heading == "Hình thức"]
    assert [line.partition("Tham luận: ")[2] for line in said if "Tham luận: Có" in line] == [
        "Có 01 đại biểu trình bày tham luận tại Đại hội, 01 tham luận gửi bằng văn bản:",
        "Có 01 tham luận gửi bằng văn bản:",
    ]
    assert [[each.cells for each in table.rows] for table in tables] == [
        [
            ("1", "Nguyễn Văn An, CHI BỘ MỘT", "Chuyển đổi số", "Đã trình bày"),
            ("2", "Trần Thị Bình, CHI BỘ HAI", "Đoàn kết", "Gửi bằng văn bản"),
        ],
        [("1", "Lê Đức Cường, CHI BỘ MỘT", "Y tế cơ sở", "Gửi bằng văn bản")],
    ]
