"""The running order: planned from a model, changed, ordered, taken back; begun, ended, and how the day drifts."""

from datetime import time

import pytest

from builders import OFFICIAL, SITTING, TestClock, a_small_congress
from congress_desktop import bootstrap
from congress_desktop.domain.acts import AgendaItemFinished, AgendaItemStarted, SittingOpened
from congress_desktop.domain.agenda import AgendaState, ItemKind, Need
from congress_desktop.domain.agenda_template import AgendaTemplate
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import SittingId
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.services import agenda, congresses, journal
from congress_desktop.services.agenda import ItemDraft
from congress_desktop.services.congresses import planned_sittings
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import AgendaRow
from congress_desktop.texts.forms import clock_time

TEMPLATES = {each.name: each for each in bootstrap.agenda_templates()}


def an_item(title: str, due_at: time | None = None, lasts_minutes: int | None = None) -> ItemDraft:
    return ItemDraft(title, due_at, duration_seconds=lasts_minutes * 60 if lasts_minutes else None)


def a_programme(clock: TestClock | None = None) -> Desk:
    """Return a congress with three items at its first sitting and one at its second."""
    desk = a_small_congress(clock=clock)
    drafts = (an_item("Khai mạc", time(13), 30), an_item("Bầu", time(13, 30), 15), an_item("Bàn", time(13, 45), 60))
    agenda.plan_items(desk, [(SITTING, draft) for draft in drafts])
    agenda.plan_items(desk, [(OFFICIAL, an_item("Bế mạc", time(11), 10))])
    return desk


def rows(desk: Desk, sitting_id: SittingId = SITTING) -> list[AgendaRow]:
    return [row for row in agenda.agenda(desk) if row.sitting_id == sitting_id]


def named(desk: Desk, title: str) -> AgendaRow:
    return next(row for row in agenda.agenda(desk) if row.title == title)


def shown(desk: Desk, sitting_id: SittingId = SITTING) -> list[str]:
    return [f"{row.due_at:%H:%M} {row.title}" if row.due_at else row.title for row in rows(desk, sitting_id)]


def refused(act: object) -> Code:
    with pytest.raises(RuleRefusal) as caught:
        act()  # type: ignore[operator]
    return caught.value.code


def takes_back_the_last(desk: Desk) -> None:
    act = journal.last_withdrawable(desk)
    assert act is not None
    journal.withdraw(desk, act.act_id, "ghi nhầm")


def test_everything_an_item_says_is_kept() -> None:
    desk = a_small_congress()
    draft = ItemDraft(
        " Báo  cáo ",
        time(14, 20),
        "Trưởng ban",
        900,
        ItemKind.BUSINESS,
        (MatterGroup.CREDENTIALS,),
        (Need.CREDENTIALS, Need.BODIES),
        ("Micro", "Micro ", "Báo cáo in 3 bản"),
    )

    agenda.plan_items(desk, [(SITTING, draft)])

    row = named(desk, "Báo cáo")
    assert (row.due_at, row.presenter, row.duration_seconds) == (time(14, 20), "Trưởng ban", 900)
    assert row.vote_groups == (MatterGroup.CREDENTIALS,)
    assert row.needs == (Need.CREDENTIALS, Need.BODIES)
    assert row.to_prepare == ("Micro", "Báo cáo in 3 bản")
    assert journal.verify(desk).sound


def test_a_change_is_taken_back_whole() -> None:
    desk = a_programme()
    item = named(desk, "Bầu")

    agenda.change_item(desk, item.item_id, OFFICIAL, ItemDraft("Bầu Đoàn Chủ tịch", time(8), "Bí thư", 1200))

    assert shown(desk) == ["13:00 Khai mạc", "13:45 Bàn"]
    assert shown(desk, OFFICIAL) == ["11:00 Bế mạc", "08:00 Bầu Đoàn Chủ tịch"]
    takes_back_the_last(desk)
    assert shown(desk, OFFICIAL) == ["11:00 Bế mạc"]
    assert sorted(shown(desk)) == ["13:00 Khai mạc", "13:30 Bầu", "13:45 Bàn"]
    assert journal.verify(desk).sound


def test_a_change_that_changes_nothing_leaves_no_act() -> None:
    desk = a_programme()
    item = named(desk, "Bầu")
    before = len(journal.acts(desk))

    done = agenda.change_item(desk, item.item_id, SITTING, agenda.draft_of(item))

    assert not done.changes
    assert len(journal.acts(desk)) == before


def test_items_are_put_in_another_order_and_back() -> None:
    desk = a_programme()

    agenda.move_item(desk, named(desk, "Bàn").item_id, 1)

    assert shown(desk) == ["13:00 Khai mạc", "13:30 Bàn", "14:30 Bầu"]
    takes_back_the_last(desk)
    assert shown(desk) == ["13:00 Khai mạc", "13:30 Bầu", "13:45 Bàn"]
    assert journal.verify(desk).sound


def test_an_item_taken_out_comes_back_to_its_place() -> None:
    desk = a_programme()

    agenda.remove_item(desk, named(desk, "Bầu").item_id)

    assert shown(desk) == ["13:00 Khai mạc", "13:45 Bàn"]
    takes_back_the_last(desk)
    assert shown(desk) == ["13:00 Khai mạc", "13:30 Bầu", "13:45 Bàn"]
    assert journal.verify(desk).sound


def test_an_item_that_began_stays_where_it_is() -> None:
    desk = a_programme()
    first, second = rows(desk)[:2]
    agenda.start_item(desk, first.item_id)

    assert refused(lambda: agenda.remove_item(desk, first.item_id)) is Code.AGENDA_ITEM_BEGUN
    assert refused(lambda: agenda.move_item(desk, first.item_id, 2)) is Code.AGENDA_ITEM_BEGUN
    assert refused(lambda: agenda.move_item(desk, second.item_id, 0)) is Code.AGENDA_ITEM_BEGUN
    assert (
        refused(lambda: agenda.change_item(desk, first.item_id, OFFICIAL, agenda.draft_of(first)))
        is Code.AGENDA_ITEM_BEGUN
    )
    agenda.change_item(desk, first.item_id, SITTING, an_item("Khai mạc phiên trù bị", time(13), 30))
    assert rows(desk)[0].title == "Khai mạc phiên trù bị"


def test_what_a_later_act_stands_on_is_not_taken_back() -> None:
    desk = a_programme()
    item = named(desk, "Bầu")
    changed = agenda.change_item(desk, item.item_id, SITTING, an_item("Bầu các ban", time(13, 40), 15))
    agenda.move_item(desk, item.item_id, 2)

    assert refused(lambda: journal.withdraw(desk, changed.act_id, "nhầm")) is Code.WITHDRAWAL_TOO_LATE


@pytest.mark.parametrize("minutes", [0, -5, 721])
def test_a_length_outside_half_a_day_is_refused(minutes: int) -> None:
    desk = a_programme()
    draft = ItemDraft("Bàn", duration_seconds=minutes * 60)

    assert refused(lambda: agenda.plan_items(desk, [(SITTING, draft)])) is Code.NUMBER_OUT_OF_RANGE


def test_an_item_without_a_title_is_refused() -> None:
    desk = a_programme()
    item = named(desk, "Bầu")

    assert refused(lambda: agenda.plan_items(desk, [(SITTING, an_item("  "))])) is Code.FIELD_EMPTY
    assert refused(lambda: agenda.change_item(desk, item.item_id, SITTING, an_item(" "))) is Code.FIELD_EMPTY


def test_what_was_prepared_by_hand_is_ticked_and_unticked() -> None:
    desk = a_small_congress()
    agenda.plan_items(desk, [(SITTING, ItemDraft("Khai mạc", to_prepare=("Hoa", "Micro")))])
    item = named(desk, "Khai mạc")

    agenda.tick_preparation(desk, item.item_id, "Hoa", done=True)

    assert named(desk, "Khai mạc").prepared == ("Hoa",)
    takes_back_the_last(desk)
    assert named(desk, "Khai mạc").prepared == ()
    assert refused(lambda: agenda.tick_preparation(desk, item.item_id, "Cờ", done=True)) is Code.NO_SUCH_RECORD
    assert journal.verify(desk).sound


def test_a_tick_survives_the_item_being_taken_out_and_put_back() -> None:
    desk = a_small_congress()
    agenda.plan_items(desk, [(SITTING, ItemDraft("Khai mạc", to_prepare=("Hoa",)))])
    item = named(desk, "Khai mạc")
    agenda.tick_preparation(desk, item.item_id, "Hoa", done=True)
    agenda.remove_item(desk, item.item_id)

    takes_back_the_last(desk)

    assert named(desk, "Khai mạc").prepared == ("Hoa",)
    assert journal.verify(desk).sound


def test_starting_an_item_opens_its_sitting_and_ends_the_one_before() -> None:
    clock = TestClock()
    desk = a_programme(clock)
    first, second = rows(desk)[:2]
    agenda.start_item(desk, first.item_id)
    clock.advance(minutes=20)

    agenda.start_item(desk, second.item_id)

    assert [row.state for row in rows(desk)] == [AgendaState.FINISHED, AgendaState.RUNNING, AgendaState.DUE]
    kinds = [act.kind for act in reversed(journal.acts(desk))][-4:]
    assert kinds == [SittingOpened.kind, AgendaItemStarted.kind, AgendaItemFinished.kind, AgendaItemStarted.kind]
    assert refused(lambda: agenda.start_item(desk, second.item_id)) is Code.AGENDA_ITEM_ALREADY_STARTED
    agenda.finish_item(desk, second.item_id)
    assert refused(lambda: agenda.finish_item(desk, second.item_id)) is Code.AGENDA_ITEM_NOT_STARTED


def test_starting_twice_with_one_key_press_records_once() -> None:
    desk = a_programme()
    first = rows(desk)[0]

    once = agenda.start_item(desk, first.item_id, act_id=desk.new_id())  # type: ignore[arg-type]
    again = agenda.start_item(desk, first.item_id, once.act_id)

    assert once.act_id == again.act_id
    assert sum(1 for act in journal.acts(desk) if act.kind == AgendaItemStarted.kind) == 1


def test_times_are_expected_on_the_day_that_the_sitting_is_held() -> None:
    clock = TestClock()
    desk = a_programme(clock)
    clock.advance(minutes=6 * 60 + 5)  # 13:05, five minutes after the first item was due

    sitting = congresses.congress(desk).sittings[0]
    found = agenda.expected(rows(desk), sitting, clock())

    assert [clock_time(each.at) for each in found if each.at] == ["13:05", "13:35", "13:50"]
    assert [each.late_seconds // 60 for each in found] == [5, 5, 5]


def test_a_sitting_that_was_closed_expects_nothing_late() -> None:
    clock = TestClock()
    desk = a_programme(clock)
    agenda.start_item(desk, rows(desk)[0].item_id)
    congresses.close_sitting(desk, SITTING)
    clock.advance(minutes=600)

    found = agenda.expected(rows(desk), congresses.congress(desk).sittings[0], clock())

    assert [each.late_seconds for each in found[1:]] == [0, 0]


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES.keys())
def test_a_model_is_a_programme_without_gaps_or_overlaps(template: AgendaTemplate) -> None:
    for part in template.sittings:
        for item, following in zip(part.items, part.items[1:], strict=False):
            ends = item.at.hour * 60 + item.at.minute + item.lasts_minutes
            assert ends == following.at.hour * 60 + following.at.minute, item.title


def test_the_models_are_a_ward_in_two_days_in_one_day_and_a_members_congress() -> None:
    assert [[part.kind for part in each.sittings] for each in TEMPLATES.values()] == [
        [SittingKind.PREPARATORY, SittingKind.OFFICIAL],
        [SittingKind.PREPARATORY, SittingKind.OFFICIAL],
        [SittingKind.OFFICIAL],
    ]
    assert [len(part.items) for part in TEMPLATES["phuong-hai-ngay"].sittings] == [9, 11]


def test_a_model_joins_the_sittings_of_its_kinds_in_one_act() -> None:
    desk = a_small_congress()

    agenda.plan_from_template(desk, TEMPLATES["phuong-hai-ngay"])

    assert len(rows(desk)) == 9
    assert shown(desk, OFFICIAL)[0] == "07:00 Đón tiếp đại biểu, điểm danh; văn nghệ chào mừng"
    assert named(desk, "Tham luận tại Đại hội").kind is ItemKind.SPEECHES
    takes_back_the_last(desk)
    assert agenda.agenda(desk) == ()
    assert journal.verify(desk).sound


def test_a_model_can_join_one_sitting_alone() -> None:
    desk = a_small_congress()

    agenda.plan_from_template(desk, TEMPLATES["phuong-hai-ngay"], OFFICIAL)

    assert (len(rows(desk)), len(rows(desk, OFFICIAL))) == (0, 11)


def test_a_model_without_a_part_for_the_sitting_is_refused() -> None:
    desk = a_small_congress()

    assert (
        refused(lambda: agenda.plan_from_template(desk, TEMPLATES["dang-vien"], SITTING)) is Code.TEMPLATE_FITS_NOWHERE
    )
    assert agenda.agenda(desk) == ()


def test_a_second_sitting_of_a_kind_takes_the_part_of_its_kind_when_asked_for() -> None:
    days = congresses.congress(a_small_congress()).plan.sittings
    sittings = planned_sittings(
        [(SittingKind.PREPARATORY, days[0].held_on), (SittingKind.PREPARATORY, days[0].held_on)]
    )
    desk = a_small_congress(sittings=sittings)

    agenda.plan_from_template(desk, TEMPLATES["phuong-hai-ngay"], sittings[1].sitting_id)

    assert len(rows(desk, sittings[1].sitting_id)) == 9


def test_the_timeline_counts_whole_minutes_left_waited_late_and_over() -> None:
    clock = TestClock()
    desk = a_programme(clock)
    clock.advance(minutes=6 * 60)
    agenda.start_item(desk, rows(desk)[0].item_id)
    sittings = congresses.congress(desk).sittings

    clock.advance(minutes=29, seconds=30)
    running, following, _, tomorrow = agenda.timeline(agenda.agenda(desk), sittings, clock())

    assert (running.left_minutes, running.over_minutes, running.waits_minutes) == (1, 0, None)
    assert (following.waits_minutes, following.late_minutes, following.left_minutes) == (0, 0, None)
    assert tomorrow.late_minutes == 0

    clock.advance(minutes=4)
    running, following, last, _ = agenda.timeline(agenda.agenda(desk), sittings, clock())

    assert (running.left_minutes, running.over_minutes) == (0, 3)
    assert [each.late_minutes for each in (following, last)] == [3, 3]


def test_an_item_passed_over_is_told_apart_from_one_still_awaited() -> None:
    desk = a_programme()
    agenda.start_item(desk, rows(desk)[1].item_id)

    found = agenda.timeline(agenda.agenda(desk), congresses.congress(desk).sittings, desk.clock())

    assert [each.passed_over for each in found] == [True, False, False, False]
