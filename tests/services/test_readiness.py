"""What should be ready before an item begins: it advises, names what is missing, and says where it is settled."""

from datetime import date

from builders import OFFICIAL, SITTING, a_counted_matter, a_matter, a_small_congress, delegate_of
from congress_desktop import bootstrap
from congress_desktop.domain.agenda import Need
from congress_desktop.domain.appointments import Body
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.services import agenda, appointments, bodies, open_votes, paper_life, readiness
from congress_desktop.services.agenda import ItemDraft
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.credentials import CREDENTIALS
from congress_desktop.services.desk import Desk
from congress_desktop.services.readiness import ReadyCheck, Settled


def a_congress_about_to(*, needs: tuple[Need, ...] = (), present: int = 4, **item: object) -> Desk:
    """Return a congress whose sitting is on, and whose next item has these needs."""
    desk = a_small_congress(present=present)
    agenda.plan_items(desk, [(SITTING, ItemDraft("Khai mạc")), (SITTING, ItemDraft("Mục", needs=needs, **item))])  # type: ignore[arg-type]
    agenda.start_item(desk, agenda.agenda(desk)[0].item_id)
    return desk


def checks(desk: Desk) -> list[ReadyCheck]:
    return list(readiness.readiness(desk, SITTING).checks)


def lines(desk: Desk) -> list[tuple[bool, str, str]]:
    return [(check.ready, check.sentence, check.detail) for check in checks(desk)]


def test_an_item_that_needs_nothing_waits_for_nothing() -> None:
    ready = readiness.readiness(a_congress_about_to(), SITTING)

    assert ready.item is not None
    assert (ready.item.title, ready.checks, ready.open_count) == ("Mục", (), 0)


def test_whatever_opens_a_sitting_needs_a_quorum_of_delegates_and_organizations() -> None:
    desk = a_small_congress(present=3)
    agenda.plan_items(desk, [(SITTING, ItemDraft("Khai mạc"))])

    assert lines(desk) == [
        (False, "Chưa đủ số đại biểu", "có mặt 3/5 (60,00%); cần 4/5 (80,00%)"),
        (True, "Đủ tổ chức đảng có đại biểu", "2/2 chi, đảng bộ; cần 2/2"),
    ]
    assert {check.settled for check in checks(desk)} == {Settled.CHECK_IN}


def test_the_bodies_that_are_missing_are_named() -> None:
    desk = a_congress_about_to(needs=(Need.BODIES,))
    bodies.form_body(desk, CongressBody.PRESIDIUM, (BodyMember(delegate_of(desk, 1).delegate_id, head=True),))

    assert lines(desk) == [
        (
            False,
            "Chưa lập đủ các cơ quan của Đại hội",
            "đã lập 1/3; còn Đoàn Thư ký, Ban Thẩm tra tư cách đại biểu",
        )
    ]


def test_a_paper_is_ready_once_it_took_its_number() -> None:
    desk = a_congress_about_to(needs=(Need.CREDENTIALS, Need.PROGRAMME))
    before = lines(desk)

    paper_life.finalise(desk, CREDENTIALS, bootstrap.draw_paper)

    assert before[1] == (False, "Báo cáo thẩm tra còn là bản nháp", "làm chính thức rồi in ở Văn bản")
    assert lines(desk) == [
        (False, "Chương trình còn là bản nháp", "làm chính thức rồi in ở Văn bản"),
        (True, "Báo cáo thẩm tra đã lấy số", "số 01"),
    ]


def test_decisions_are_ready_once_every_check_on_them_passes() -> None:
    desk = a_congress_about_to(needs=(Need.DECISIONS,))
    assert lines(desk) == [(False, "Chưa ghi quyết định chỉ định nào", "ghi ở màn hình Chỉ định")]
    people = (AppointedPerson("Nguyễn Văn An", Body.EXECUTIVE_COMMITTEE),)
    day = date(2025, 8, 8)
    appointments.record_decision(desk, DecisionDraft("01-QĐ/TU", day, "Ban Thường vụ", "Ký", "Chỉ định", day, people))

    (check,) = checks(desk)

    assert (check.ready, check.sentence) == (False, "Danh sách chỉ định còn chỗ chưa khớp")
    assert "Ban Chấp hành" in check.detail
    assert check.settled is Settled.APPOINTMENTS


def test_matters_of_the_item_must_be_written_down() -> None:
    desk = a_congress_about_to(vote_groups=(MatterGroup.PROCEDURE,))
    assert lines(desk)[-1] == (False, "Chưa soạn nội dung biểu quyết", "Chương trình, quy chế")
    a_matter(desk, "Chương trình", MatterGroup.PROCEDURE)
    a_matter(desk, "Số lượng Đoàn Chủ tịch", MatterGroup.BODY)

    assert lines(desk)[-1] == (
        True,
        "Nội dung biểu quyết đã soạn",
        "1 nội dung chờ biểu quyết; đã mở 0/1",
    )


def test_a_vote_still_open_is_told_before_any_item() -> None:
    desk = a_congress_about_to()
    matter = a_matter(desk, "Nội quy")
    open_votes.open_vote(desk, SITTING, matter)

    assert lines(desk) == [(False, "Còn biểu quyết đang mở", "Nội quy")]


def test_results_that_wait_for_their_release_are_told() -> None:
    desk = a_congress_about_to()
    for title in ("Nội quy", "Quy chế"):
        a_counted_matter(desk, 4, title)

    assert lines(desk) == [(False, "Còn kết quả chờ công bố", "Nội quy và 1 nội dung khác")]


def test_what_was_prepared_by_hand_is_told_as_it_was_ticked() -> None:
    desk = a_congress_about_to(to_prepare=("Hoa", "Micro"))
    item = readiness.readiness(desk, SITTING).item
    assert item is not None
    agenda.tick_preparation(desk, item.item_id, "Micro", done=True)

    assert lines(desk) == [(False, "Hoa", "chưa xong"), (True, "Micro", "đã xong")]
    assert readiness.readiness(desk, SITTING).open_count == 1


def test_nothing_that_is_missing_keeps_an_item_from_beginning() -> None:
    desk = a_congress_about_to(needs=tuple(Need), to_prepare=("Hoa",), vote_groups=(MatterGroup.PROCEDURE,), present=0)
    ready = readiness.readiness(desk, SITTING)
    assert ready.item is not None
    assert ready.open_count == len(ready.checks) > len(Need)

    agenda.start_item(desk, ready.item.item_id)

    assert readiness.readiness(desk, SITTING).item is None


def test_the_next_item_stands_after_the_last_one_that_began() -> None:
    desk = a_small_congress()
    agenda.plan_items(desk, [(SITTING, ItemDraft(name)) for name in "ABC"])
    agenda.start_item(desk, agenda.agenda(desk)[1].item_id)
    found = readiness.readiness(desk, SITTING).item
    assert found is not None
    assert found.title == "C"
    agenda.start_item(desk, found.item_id)

    passed_over = readiness.readiness(desk, SITTING).item

    assert passed_over is not None
    assert passed_over.title == "A"
    assert readiness.readiness(desk, OFFICIAL).item is None
