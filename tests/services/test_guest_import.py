"""Importing guests: previewed like a roll, recognised in their own ways, saved in one act, never counted."""

import pytest

from builders import SITTING, a_congress, a_raw_roll, a_row, a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.scan_outcomes import DoorMode
from congress_desktop.services import check_in, guest_import, guests, journal
from congress_desktop.services.attendance import presence
from congress_desktop.services.desk import Desk
from congress_desktop.services.import_preview import RowState
from congress_desktop.services.sheets import RawRow

LISTED = (
    GuestFacts("Trần Văn Khách", "Thành ủy", "Phó Bí thư", "0912345678", "A-01", "phát biểu"),
    GuestFacts("Lê Thị Mời", "Đảng ủy phường Bên", "Bí thư"),
)


def a_guest(number: int, name: str, **cells: object) -> RawRow:
    row = a_row(number, name, "", **cells)
    return RawRow(row.row_number, "", {c: cell for c, cell in row.cells.items() if c != "birth_male"})


def with_guests(desk: Desk) -> Desk:
    guests.add_guests(desk, LISTED)
    return desk


def judged(desk: Desk, *rows: RawRow) -> guest_import.GuestPreview:
    return guest_import.preview(desk, a_raw_roll(rows))


def saved(desk: Desk, *rows: RawRow) -> list[tuple[int, GuestFacts]]:
    guest_import.apply_import(desk, judged(desk, *rows))
    return [(row.card_number, row.facts) for row in guests.guests(desk, SITTING)]


def codes(row: guest_import.GuestPreviewRow) -> list[Code]:
    return [problem.code for problem in row.problems]


def test_guests_are_listed_in_one_act_and_never_counted() -> None:
    desk = a_small_congress(present=2)
    acts = len(journal.acts(desk))

    listed = saved(
        desk,
        a_guest(5, " Trần  Văn Khách ", branch="Thành ủy", position="Phó Bí thư", telephone=912345678, seat="a-01"),
        a_guest(6, "Lê Thị Mời", branch="Đảng ủy phường Bên", note="đến muộn"),
    )

    assert listed == [
        (1, GuestFacts("Trần Văn Khách", "Thành ủy", "Phó Bí thư", "0912345678", "A-01")),
        (2, GuestFacts("Lê Thị Mời", "Đảng ủy phường Bên", note="đến muộn")),
    ]
    assert len(journal.acts(desk)) == acts + 1
    assert journal.acts(desk)[0].subject == "danh-sach.xlsx: 2 khách mời"
    assert presence(desk, SITTING).on_roll == 5
    assert journal.verify(desk).sound


def test_importing_again_doubles_nobody_and_keeps_what_the_sheet_has_no_column_for() -> None:
    desk = with_guests(a_congress())

    shown = judged(
        desk,
        a_guest(1, "Lê Thị Mời", branch="Đảng ủy phường Bên", position="Phó Bí thư"),
        a_guest(2, "Trần Văn Khách", branch="Thành ủy", position="Phó Bí thư"),
        a_guest(3, "Vũ Văn Mới", branch="Thành ủy", position=""),
    )
    guest_import.apply_import(desk, shown)

    assert [row.state for row in shown.rows] == [RowState.CHANGED, RowState.SAME, RowState.NEW]
    assert [(row.card_number, row.facts) for row in guests.guests(desk, SITTING)] == [
        (1, LISTED[0]),
        (2, GuestFacts("Lê Thị Mời", "Đảng ủy phường Bên", "Phó Bí thư")),
        (3, GuestFacts("Vũ Văn Mới", "Thành ủy")),
    ]


def test_an_empty_cell_empties_what_a_column_that_is_missing_would_keep() -> None:
    desk = with_guests(a_congress())

    (row,) = judged(desk, a_guest(1, "Trần Văn Khách", branch="Thành ủy", telephone="", note=None)).rows

    assert row.facts == GuestFacts("Trần Văn Khách", "Thành ủy", "Phó Bí thư", "", "A-01", "")


@pytest.mark.parametrize(
    ("cells", "number"),
    [
        ({"card_number": "KM-02", "branch": "Thành ủy"}, 2),
        ({"card_number": 2.0}, 2),
        ({"branch": "ĐẢNG ỦY PHƯỜNG BÊN"}, 2),
    ],
)
def test_a_guest_is_recognised_by_card_or_unit(cells: dict[str, object], number: int) -> None:
    (row,) = judged(with_guests(a_congress()), a_guest(1, "Lê Thị Mời", **cells)).rows

    assert row.before is not None
    assert row.before.card_number == number


def test_a_guest_is_recognised_by_telephone_when_the_unit_was_put_right() -> None:
    (row,) = judged(
        with_guests(a_congress()), a_guest(1, "Trần Văn Khách", branch="Ban Tổ chức", telephone=912345678)
    ).rows

    assert (row.state, row.before and row.before.card_number) == (RowState.CHANGED, 1)


def test_the_same_post_in_another_unit_is_asked_and_what_was_told_is_saved() -> None:
    desk = with_guests(a_congress())
    row = a_guest(1, "Lê Thị Mời", branch="Đảng ủy phường Khác", position="Bí thư")

    asked = judged(desk, row)
    lone = guests.guests(desk, SITTING)[1].guest_id
    told = guest_import.preview(desk, asked.raw, {1: lone})
    new = guest_import.preview(desk, asked.raw, {1: None})
    guest_import.apply_import(desk, told)

    assert (codes(asked.rows[0]), [each.guest_id for each in asked.rows[0].candidates]) == (
        [Code.SEVERAL_MATCH],
        [lone],
    )
    assert (told.rows[0].state, new.rows[0].state) == (RowState.CHANGED, RowState.NEW)
    assert [each.facts.unit for each in guests.guests(desk, SITTING)] == ["Thành ủy", "Đảng ủy phường Khác"]


def test_a_namesake_with_another_telephone_is_somebody_new() -> None:
    (row,) = judged(with_guests(a_congress()), a_guest(1, "Trần Văn Khách", telephone="0987 000 111")).rows

    assert (row.state, row.card_number) == (RowState.NEW, 3)


def test_what_cannot_be_right_is_said_and_nothing_is_saved_until_it_is_set_aside() -> None:
    desk = with_guests(a_congress())
    shown = judged(
        desk,
        a_guest(1, "", branch="Thành ủy"),
        a_guest(2, "Vũ Văn Mới", branch="Thành ủy", seat="B-01"),
        a_guest(3, "Vũ Văn Mới", branch="Thành ủy", seat="b-01"),
        a_guest(4, "Đỗ Văn Thẻ", card_number="KM-01"),
    )

    with pytest.raises(RuleRefusal) as caught:
        guest_import.apply_import(desk, shown)
    guest_import.apply_import(desk, shown, frozenset({1, 3, 4}))

    assert caught.value.code is Code.ROWS_IN_ERROR
    assert [codes(row) for row in shown.rows] == [
        [Code.NAME_MISSING],
        [Code.SEAT_SHARED],
        [Code.SEAT_SHARED, Code.SAME_PERSON_TWICE],
        [Code.CARD_NUMBER_TAKEN],
    ]
    assert [each.facts.full_name for each in guests.guests(desk, SITTING)] == [
        "Trần Văn Khách",
        "Lê Thị Mời",
        "Vũ Văn Mới",
    ]


def test_a_list_that_was_changed_meanwhile_is_looked_at_again_but_arrivals_change_nothing() -> None:
    desk = with_guests(a_congress())
    shown = judged(desk, a_guest(1, "Lê Thị Mời", branch="Đảng ủy phường Bên", position="Chủ tịch"))
    check_in.check_in(desk, SITTING, "KM-02", mode=DoorMode.GUESTS)
    guest_import.apply_import(desk, shown, act_id=ActId("once"))
    guest_import.apply_import(desk, shown, act_id=ActId("once"))

    with pytest.raises(RuleRefusal) as caught:
        guest_import.apply_import(desk, shown)

    assert caught.value.code is Code.ROLL_CHANGED_SINCE_PREVIEW
    assert guests.guests(desk, SITTING)[1].facts.position == "Chủ tịch"


def test_the_heading_of_a_section_is_the_unit_where_there_is_no_column_for_it() -> None:
    plain = a_guest(1, "Trần Văn Khách", position="Bí thư")
    row = RawRow(1, "Thường trực Thành ủy", plain.cells)

    (shown,) = judged(a_congress(), row).rows

    assert shown.facts == GuestFacts("Trần Văn Khách", "Thường trực Thành ủy", "Bí thư")


def test_an_import_of_guests_is_withdrawn_whole() -> None:
    desk = with_guests(a_congress())
    shown = judged(desk, a_guest(1, "Lê Thị Mời", branch="Đảng ủy phường Bên", note="x"), a_guest(2, "Vũ Văn Mới"))
    done = guest_import.apply_import(desk, shown)

    journal.withdraw(desk, done.act_id, "nhầm tệp")

    assert [row.facts for row in guests.guests(desk, SITTING)] == list(LISTED)
    assert journal.verify(desk).sound
