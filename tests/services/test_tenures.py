"""The register over time: taken over from an election, ratified, ended and passed on, and everything taken back."""

from datetime import date

import pytest

from builders import SITTING, a_small_congress, an_appointed, delegate_of
from congress_desktop.domain.appointments import Body, CheckKind, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.tenures import Instrument, TenureState
from congress_desktop.services import appointments, delegates, election_results, journal, tenures
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.desk import Desk
from congress_desktop.services.tenures import EndDraft
from congress_desktop.services.views import OfficeHolder
from election_builders import a_round, a_voting_congress, read_twice, release

COMMITTEE = Body.EXECUTIVE_COMMITTEE


def holder(desk: Desk, name: str) -> OfficeHolder:
    view = appointments.appointments(desk)
    return next(each for each in (*view.register, *view.past) if each.full_name == name)


def lines(held: tuple[OfficeHolder, ...]) -> list[tuple[str, str, str]]:
    return [(each.full_name, each.post.value, each.held.state.value) for each in held]


def leaving(successor: str = "", day: int = 20, **facts: object) -> EndDraft:
    return EndDraft(PartialDate(2025, 8, day), "chuyển công tác", Instrument("09-QĐ/TU"), successor=successor, **facts)  # type: ignore[arg-type]


def refused(call: object, *arguments: object) -> Code:
    with pytest.raises(RuleRefusal) as caught:
        call(*arguments)  # type: ignore[operator]
    return caught.value.code


def checks(desk: Desk) -> dict[CheckKind, tuple[str, ...] | None]:
    """Return the ticks by kind: None for one that passes, the names for one that fails."""
    return {each.kind: None if each.passed else each.failing for each in appointments.appointments(desk).checks}


def test_those_elected_enter_the_register_once() -> None:
    desk = a_voting_congress()
    round_id = a_round(desk, target=COMMITTEE)
    read_twice(desk, round_id, ["5"] * 6 + ["1 5"])
    assert tenures.waiting_elected(desk) == ()
    release(desk, round_id)

    waiting = tenures.waiting_elected(desk)[0]
    tenures.record_elected(desk, waiting.election_id, waiting.post)

    assert (waiting.body, waiting.post, waiting.elected_on) == (COMMITTEE, Post.MEMBER, PartialDate(2025, 8, 14))
    register = appointments.appointments(desk).register
    assert lines(register) == [
        ("Trần Thị Cúc", "member", "elected"),
        ("Phạm Văn Dũng", "member", "elected"),
        ("Hoàng Thị Giang", "member", "elected"),
        ("Lê Văn Bách", "member", "elected"),
    ]
    assert [each.votes for each in register] == ["7/7 (100%)"] * 3 + ["6/7 (85,71%)"]
    assert tenures.waiting_elected(desk) == ()
    assert refused(tenures.record_elected, desk, waiting.election_id, Post.MEMBER) is Code.NOBODY_ELECTED
    assert journal.verify(desk).sound


def test_a_result_that_is_taken_back_shows_at_those_taken_over_from_it() -> None:
    desk = a_voting_congress()
    round_id = a_round(desk, target=COMMITTEE)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)
    tenures.record_elected(desk, tenures.waiting_elected(desk)[0].election_id, Post.MEMBER)
    assert checks(desk)[CheckKind.ELECTED_AS_RELEASED] is None

    election_results.reopen_result(desk, round_id, "kiểm lại", "Lê Thị Chứng")

    assert len(checks(desk)[CheckKind.ELECTED_AS_RELEASED] or ()) == 4


@pytest.mark.parametrize(
    ("title", "target", "post"),
    [
        ("Bầu Phó Bí thư Đảng ủy", Body.STANDING_COMMITTEE, Post.DEPUTY_SECRETARY),
        ("Bầu Bí thư Đảng ủy", Body.STANDING_COMMITTEE, Post.SECRETARY),
        ("Bầu Chủ nhiệm Ủy ban Kiểm tra", Body.INSPECTION_COMMISSION, Post.INSPECTION_CHAIR),
        ("Bầu Ban Thường vụ", Body.STANDING_COMMITTEE, Post.MEMBER),
    ],
)
def test_the_name_of_an_election_says_the_post(title: str, target: Body, post: Post) -> None:
    assert tenures.post_named(title, target) is post


def test_a_ratification_is_recorded_once_and_taken_back_whole() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY), ("Lý Bốn", Post.MEMBER))
    ids = [each.tenure_id for each in appointments.appointments(desk).register]
    paper = Instrument("12-QĐ/TU", PartialDate(2025, 8, 25), "Ban Thường vụ Thành ủy")

    done = tenures.ratify(desk, ids, paper)

    assert {each.held.state for each in appointments.appointments(desk).register} == {TenureState.RATIFIED}
    assert holder(desk, "Lý Bốn").held.ratification == paper
    assert refused(tenures.ratify, desk, ids[:1], paper) is Code.RATIFIED_ALREADY
    assert refused(tenures.ratify, desk, ids, Instrument()) is Code.FIELD_EMPTY
    journal.withdraw(desk, done.act_id, "ghi nhầm")
    assert {each.held.state for each in appointments.appointments(desk).register} == {TenureState.APPOINTED}
    assert journal.verify(desk).sound


def test_who_leaves_is_kept_among_the_past_and_counts_no_more() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY), ("Lý Bốn", Post.MEMBER), ("Trần Thị Bình", Post.MEMBER))
    assert checks(desk)[CheckKind.EXECUTIVE_SIZE] is None

    done = tenures.end_tenure(desk, holder(desk, "Lý Bốn").tenure_id, leaving())

    view = appointments.appointments(desk)
    assert lines(view.register) == [
        ("Nguyễn Văn An", "secretary", "appointed"),
        ("Trần Thị Bình", "member", "appointed"),
    ]
    assert lines(view.past) == [("Lý Bốn", "member", "ended")]
    assert view.past[0].held.ending
    assert view.past[0].held.ending.reason == "chuyển công tác"
    assert next(each for each in view.checks if each.kind is CheckKind.EXECUTIVE_SIZE).agreeing == 2
    assert refused(tenures.end_tenure, desk, view.past[0].tenure_id, leaving()) is Code.TENURE_OVER
    journal.withdraw(desk, done.act_id, "ghi nhầm")
    assert len(appointments.appointments(desk).register) == 3
    assert appointments.appointments(desk).past == ()


def test_a_successor_who_was_a_member_moves_up_and_back_again() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY), ("Lý Bốn", Post.MEMBER))

    done = tenures.end_tenure(desk, holder(desk, "Nguyễn Văn An").tenure_id, leaving("Lý Bốn"))

    view = appointments.appointments(desk)
    assert lines(view.register) == [("Lý Bốn", "secretary", "appointed")]
    assert view.register[0].began_on == PartialDate(2025, 8, 20)
    assert [(each.full_name, each.successor) for each in view.past] == [
        ("Nguyễn Văn An", "Lý Bốn"),
        ("Lý Bốn", "Lý Bốn"),
    ]
    over_time = tenures.posts_of(desk, view.register[0].person_id)
    assert lines(over_time) == [("Lý Bốn", "member", "replaced"), ("Lý Bốn", "secretary", "appointed")]
    assert checks(desk)[CheckKind.ONE_AT_A_TIME] is None
    assert checks(desk)[CheckKind.NOBODY_TWICE] is None
    journal.withdraw(desk, done.act_id, "ghi nhầm")
    assert lines(appointments.appointments(desk).register) == [
        ("Nguyễn Văn An", "secretary", "appointed"),
        ("Lý Bốn", "member", "appointed"),
    ]
    assert journal.verify(desk).sound


def test_a_successor_whom_a_decision_named_already_is_only_linked() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))
    an_appointed(desk, ("Lý Bốn", Post.SECRETARY), number="09-QĐ/TU", day=20)
    assert checks(desk)[CheckKind.ONE_AT_A_TIME] == ("Nguyễn Văn An", "Lý Bốn")

    tenures.end_tenure(desk, holder(desk, "Nguyễn Văn An").tenure_id, leaving("lý bốn"))

    assert lines(appointments.appointments(desk).register) == [("Lý Bốn", "secretary", "appointed")]
    assert checks(desk)[CheckKind.ONE_AT_A_TIME] is None


def test_a_stranger_who_succeeds_is_a_person_as_long_as_the_act_stands() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))

    done = tenures.end_tenure(desk, holder(desk, "Nguyễn Văn An").tenure_id, leaving("Người Mới Đến"))

    assert [each.full_name for each in appointments.people_like(desk, "nguoi moi")] == ["Người Mới Đến"]
    assert not holder(desk, "Người Mới Đến").delegate
    journal.withdraw(desk, done.act_id, "ghi nhầm")
    assert appointments.people_like(desk, "nguoi moi") == ()


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (leaving(day=1), Code.ENDED_BEFORE_BEGUN),
        (EndDraft(PartialDate(2025, 8, 20), "  "), Code.REASON_MISSING),
        (leaving("Nguyễn Văn An"), Code.SUCCESSOR_SAME),
    ],
)
def test_an_end_that_cannot_be_is_refused(draft: EndDraft, code: Code) -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))

    assert refused(tenures.end_tenure, desk, holder(desk, "Nguyễn Văn An").tenure_id, draft) is code
    assert appointments.appointments(desk).past == ()


def test_a_decision_keeps_those_of_whom_more_is_recorded() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY), ("Lý Bốn", Post.MEMBER))
    row = appointments.appointments(desk).decisions[0]
    ended = tenures.end_tenure(desk, holder(desk, "Lý Bốn").tenure_id, leaving())
    on = date(2025, 8, 8)
    shorter = DecisionDraft("01-QĐ/TU", on, "BTV", "X", "Y", on, (AppointedPerson("Nguyễn Văn An", COMMITTEE),))

    assert refused(appointments.correct_decision, desk, row.decision_id, shorter, "sót") is Code.TENURE_HAS_HISTORY
    recorded = next(each for each in journal.acts(desk) if each.kind == "decision_recorded")
    assert refused(journal.withdraw, desk, recorded.act_id, "ghi nhầm") is Code.WITHDRAWAL_TOO_LATE

    journal.withdraw(desk, ended.act_id, "ghi nhầm")
    appointments.correct_decision(desk, row.decision_id, shorter, "sót")
    assert lines(appointments.appointments(desk).register) == [("Nguyễn Văn An", "member", "appointed")]


def test_asking_twice_records_once() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))
    tenure_id = holder(desk, "Nguyễn Văn An").tenure_id
    done = tenures.end_tenure(desk, tenure_id, leaving())

    assert tenures.end_tenure(desk, tenure_id, leaving(), done.act_id).act_id == done.act_id
    assert len(appointments.appointments(desk).past) == 1


def test_the_page_of_a_delegate_shows_the_posts_over_time() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))
    tenures.end_tenure(desk, holder(desk, "Nguyễn Văn An").tenure_id, leaving())

    page = delegates.delegate_page(desk, SITTING, delegate_of(desk, 1).delegate_id)

    assert lines(page.posts) == [("Nguyễn Văn An", "secretary", "ended")]


def test_the_journal_names_people_and_posts() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY), ("Lý Bốn", Post.MEMBER))
    tenures.end_tenure(desk, holder(desk, "Nguyễn Văn An").tenure_id, leaving("Lý Bốn"))

    said = journal.acts(desk)[0].subject

    assert said == ("Nguyễn Văn An, Bí thư Ban Chấp hành; chuyển công tác; thay bằng Lý Bốn, Bí thư Ban Chấp hành")


def test_nobody_is_moved_down_to_succeed() -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY), ("Lý Bốn", Post.MEMBER))

    said = refused(tenures.end_tenure, desk, holder(desk, "Lý Bốn").tenure_id, leaving("Nguyễn Văn An"))

    assert said is Code.SUCCESSOR_SAME
    assert lines(appointments.appointments(desk).register)[0] == ("Nguyễn Văn An", "secretary", "appointed")
