"""Notes on an item: written, written anew, taken out; each time an act, and the time is when it was begun."""

import pytest

from builders import SITTING, TestClock, a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import AgendaItemId, NoteId
from congress_desktop.services import agenda, journal, notes
from congress_desktop.services.agenda import ItemDraft
from congress_desktop.services.desk import Desk

ONE, TWO = NoteId("note-1"), NoteId("note-2")


def a_running_item(clock: TestClock | None = None) -> tuple[Desk, AgendaItemId]:
    desk = a_small_congress(clock=clock)
    agenda.plan_items(desk, [(SITTING, ItemDraft("Thảo luận"))])
    item_id = agenda.agenda(desk)[0].item_id
    agenda.start_item(desk, item_id)
    return desk, item_id


def texts(desk: Desk, item_id: AgendaItemId) -> list[str]:
    return [row.text for row in notes.notes(desk, item_id)]


def test_a_note_keeps_when_it_was_begun_however_often_it_is_written() -> None:
    clock = TestClock()
    desk, item_id = a_running_item(clock)
    began = clock()
    clock.advance(minutes=3)
    notes.write_note(desk, ONE, item_id, began, "Đ/c An: đề nghị")
    clock.advance(minutes=2)

    notes.write_note(desk, ONE, item_id, clock(), "Đ/c An: đề nghị sửa chỉ tiêu 3 ")

    (row,) = notes.notes(desk, item_id)
    assert row.text == "Đ/c An: đề nghị sửa chỉ tiêu 3"
    assert (row.began_at, row.written_at) == (began, clock())
    assert journal.verify(desk).sound


def test_notes_stand_in_the_order_in_which_they_were_begun() -> None:
    clock = TestClock()
    desk, item_id = a_running_item(clock)
    first = clock()
    clock.advance(minutes=1)
    notes.write_note(desk, TWO, item_id, clock(), "sau")
    notes.write_note(desk, ONE, item_id, first, "trước")

    assert texts(desk, item_id) == ["trước", "sau"]


def test_a_note_that_says_the_same_again_leaves_no_act() -> None:
    desk, item_id = a_running_item()
    notes.write_note(desk, ONE, item_id, desk.clock(), "đề nghị")

    again = notes.write_note(desk, ONE, item_id, desk.clock(), " đề nghị ")
    empty = notes.write_note(desk, TWO, item_id, desk.clock(), "  ")

    assert not again.changes
    assert not empty.changes
    assert texts(desk, item_id) == ["đề nghị"]


def test_a_note_emptied_is_taken_out_and_comes_back_by_withdrawal() -> None:
    desk, item_id = a_running_item()
    notes.write_note(desk, ONE, item_id, desk.clock(), "đề nghị")

    notes.write_note(desk, ONE, item_id, desk.clock(), "")

    assert texts(desk, item_id) == []
    act = journal.last_withdrawable(desk)
    assert act is not None
    journal.withdraw(desk, act.act_id, "xóa nhầm")
    assert texts(desk, item_id) == ["đề nghị"]
    assert journal.verify(desk).sound


def test_a_note_on_no_item_is_refused() -> None:
    desk, _ = a_running_item()

    with pytest.raises(RuleRefusal) as caught:
        notes.write_note(desk, ONE, AgendaItemId("none"), desk.clock(), "đề nghị")

    assert caught.value.code is Code.NO_SUCH_RECORD
