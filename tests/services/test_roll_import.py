"""Importing a roll: every row is judged, errors stop the saving, nobody is ever doubled."""

import pytest

from builders import SITTING, a_congress, a_raw_roll, a_roll, a_row, a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.people import DelegateClass, Gender
from congress_desktop.services import attendance, check_in, journal, roll_import
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.import_preview import RowState
from congress_desktop.services.roll_import import RollRow
from congress_desktop.services.sheets import RawRow


def judged(*rows: RawRow, desk: Desk | None = None) -> list[RollRow]:
    return list(roll_import.preview(desk or a_congress(), a_raw_roll(rows)).rows)


def codes(row: RollRow) -> list[tuple[str, Code]]:
    return [(each.cell, each.code) for each in row.problems]


def test_a_row_is_read_as_the_office_meant_it() -> None:
    row = judged(
        a_row(
            3,
            "  Phạm  Thị Mỹ Nga ",
            "CHI BỘ TỔ DÂN PHỐ SỐ 3",
            birth_male=None,
            birth_female="07/01/1983",
            position="Bí thư chi bộ, Chi bộ Tổ dân phố số 3",
            delegate_class="Đương nhiên",
            seat="a-01",
        )
    )[0]

    assert row.state is RowState.NEW
    assert row.facts.full_name == "Phạm Thị Mỹ Nga"
    assert (row.facts.birth, row.facts.gender) == (PartialDate(1983, 1, 7), Gender.FEMALE)
    assert (row.facts.branch, row.facts.position) == ("Chi bộ Tổ dân phố số 3", "Bí thư chi bộ")
    assert (row.facts.delegate_class, row.facts.seat) == (DelegateClass.EX_OFFICIO, "A-01")
    assert row.card_number == 3


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            a_row(1, "An", birth_female="21/11/1970"),
            [("F1", Code.BIRTH_IN_BOTH_COLUMNS), ("E1", Code.BIRTH_IN_BOTH_COLUMNS)],
        ),
        (a_row(1, "An", birth_male="31/02/1971"), [("E1", Code.NO_SUCH_DAY)]),
        (a_row(1, "An", birth_male="năm ngoái"), [("E1", Code.NOT_A_DATE)]),
        (a_row(1, ""), [("B1", Code.NAME_MISSING)]),
        (a_row(1, "An", probationary_on="15/6/2031"), [("K1", Code.DATE_IN_FUTURE)]),
        (
            a_row(1, "An", probationary_on="01/01/1990", official_on="01/01/1989"),
            [("L1", Code.OFFICIAL_BEFORE_PROBATIONARY)],
        ),
        (a_row(1, "An", probationary_on="01/01/1960"), [("K1", Code.PARTY_BEFORE_BIRTH)]),
        (a_row(1, "An", section=""), [("B1", Code.BRANCH_MISSING)]),
    ],
)
def test_what_cannot_be_right_is_an_error_at_its_cell(row: RawRow, expected: list[tuple[str, Code]]) -> None:
    seen = judged(row)[0]

    assert seen.state is RowState.ERROR
    assert sorted(codes(seen)) == sorted(expected)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (a_row(1, "An", birth_male=None), [("E1", Code.BIRTH_MISSING)]),
        (a_row(1, "An", delegate_class="khác"), [("Q1", Code.CLASS_UNKNOWN)]),
        (a_row(1, "An", birth_male=None, birth="1955"), [("G1", Code.GENDER_MISSING)]),
    ],
)
def test_what_is_only_missing_is_a_warning(row: RawRow, expected: list[tuple[str, Code]]) -> None:
    seen = judged(row)[0]

    assert seen.state is RowState.WARNING
    assert codes(seen) == expected


def test_a_year_alone_is_a_partial_date() -> None:
    row = judged(a_row(1, "An", birth_male=1955))[0]

    assert (row.state, row.facts.birth) == (RowState.NEW, PartialDate(1955))


def test_both_rows_of_a_shared_seat_are_warned_and_the_later_of_a_repeated_number() -> None:
    rows = judged(a_row(1, "An", seat="A-01"), a_row(2, "Ba", seat="A-01", ordinal=1))

    assert [code for row in rows for _, code in codes(row)] == [Code.SEAT_SHARED, Code.SEAT_SHARED, Code.ORDINAL_TWICE]
    assert [row.card_number for row in rows] == [1, 2]


def test_the_same_person_twice_is_an_error_but_namesakes_are_not() -> None:
    rows = judged(
        a_row(1, "Nguyễn Thanh Minh", birth_male="01/01/1960"),
        a_row(2, "Nguyễn Thanh Minh", birth_male="01/01/1960"),
        a_row(3, "Nguyễn Thanh Minh", "CHI BỘ HAI", birth_male="02/02/1970"),
    )

    assert [row.state for row in rows] == [RowState.NEW, RowState.ERROR, RowState.NEW]


def test_nothing_is_saved_while_an_error_is_not_set_aside() -> None:
    desk = a_congress()
    shown = roll_import.preview(desk, a_raw_roll([a_row(1, "An"), a_row(2, "")]))

    with pytest.raises(RuleRefusal) as caught:
        roll_import.apply_import(desk, shown)
    assert delegates(desk, SITTING) == ()
    roll_import.apply_import(desk, shown, frozenset({2}))

    assert caught.value.code is Code.ROWS_IN_ERROR
    assert [row.facts.full_name for row in delegates(desk, SITTING)] == ["An"]


def test_importing_again_doubles_nobody_and_changes_only_what_changed() -> None:
    desk = a_congress()
    rows = [a_row(1, "Nguyễn Văn An"), a_row(2, "Trần Thị Bình", "CHI BỘ HAI")]
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll(rows)))

    again = roll_import.preview(desk, a_raw_roll(rows))
    moved = roll_import.preview(
        desk, a_raw_roll([a_row(9, "Trần Thị Bình", "CHI BỘ BA", birth_male="03/4/1968"), rows[0]])
    )
    roll_import.apply_import(desk, moved)

    assert [row.state for row in again.rows] == [RowState.SAME, RowState.SAME]
    assert [row.state for row in moved.rows] == [RowState.CHANGED, RowState.SAME]
    assert {row.facts.full_name: (row.card_number, row.facts.branch) for row in delegates(desk, SITTING)} == {
        "Nguyễn Văn An": (1, "CHI BỘ MỘT"),
        "Trần Thị Bình": (2, "CHI BỘ BA"),
    }


def test_a_name_that_was_put_right_is_recognised_by_birth_branch_and_party_day() -> None:
    desk = a_congress()
    row = a_row(1, "Nguyễn Văn Quan", probationary_on="01/5/1990")
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll([row])))

    shown = roll_import.preview(desk, a_raw_roll([a_row(1, "Nguyễn Văn Quân", probationary_on="01/5/1990")]))

    assert [each.state for each in shown.rows] == [RowState.CHANGED]


def test_a_preview_that_the_roll_has_outrun_is_refused() -> None:
    desk = a_congress()
    shown = roll_import.preview(desk, a_raw_roll([a_row(1, "An")]))
    a_roll(desk, ["An"])

    with pytest.raises(RuleRefusal) as caught:
        roll_import.apply_import(desk, shown)

    assert caught.value.code is Code.ROLL_CHANGED_SINCE_PREVIEW


def test_who_arrives_while_a_preview_is_looked_at_does_not_stop_it() -> None:
    desk = a_small_congress()
    shown = roll_import.preview(desk, a_raw_roll([a_row(1, "Nguyễn Văn An", note="Tổ trưởng")]))
    check_in.check_in(desk, SITTING, "1")

    roll_import.apply_import(desk, shown)

    assert [row.state for row in shown.rows] == [RowState.CHANGED]
    assert [each.facts.note for each in delegates(desk, SITTING) if each.arrived_at] == ["Tổ trưởng"]


def test_a_row_without_a_free_number_takes_the_one_after_the_highest() -> None:
    rows = [
        a_row(place, f"Người thứ {place}", ordinal=number, birth_male=f"{place:02d}/4/1968")
        for place, number in enumerate((1, 1, 7, None, 7, 2), 1)
    ]

    shown = roll_import.preview(a_congress(), a_raw_roll(rows))

    assert [row.card_number for row in shown.rows] == [1, 8, 7, 9, 10, 2]


def test_an_import_is_withdrawn_whole_until_somebody_of_it_arrives() -> None:
    desk = a_small_congress()
    act = next(each for each in journal.acts(desk) if each.kind == "roll_imported")
    check_in.check_in(desk, SITTING, "1")

    with pytest.raises(RuleRefusal) as caught:
        journal.withdraw(desk, act.act_id, "nhầm tệp")
    arrival = journal.last_withdrawable(desk)
    assert arrival is not None
    journal.withdraw(desk, arrival.act_id, "nhầm")
    journal.withdraw(desk, act.act_id, "nhầm tệp")

    assert caught.value.code is Code.WITHDRAWAL_TOO_LATE
    assert attendance.presence(desk, SITTING).on_roll == 0
    assert journal.verify(desk).sound


def test_remarks_say_every_problem_of_a_row_with_its_code() -> None:
    shown = roll_import.preview(a_congress(), a_raw_roll([a_row(1, ""), a_row(2, "An")]))

    assert [(remark.row_number, remark.text) for remark in shown.remarks()] == [(1, "B1: Thiếu họ và tên (E203)")]


def test_counts_leave_out_what_is_set_aside() -> None:
    shown = roll_import.preview(
        a_congress(), a_raw_roll([a_row(1, ""), a_row(2, "An"), a_row(3, "Ba", birth_male=None)])
    )

    counts = shown.counts(frozenset({1}))

    assert (counts.new, counts.warning, counts.error, counts.set_aside, counts.written) == (1, 1, 0, 1, 2)
