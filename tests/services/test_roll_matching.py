"""Reading a roll again: who is known, who is new, and whom only a person can tell."""

import pytest

from builders import a_congress, a_raw_roll, a_roll, a_row, a_small_congress, delegate_of
from congress_desktop.domain.codes import Code
from congress_desktop.services import roll_import
from congress_desktop.services.desk import Desk
from congress_desktop.services.import_preview import RowState
from congress_desktop.services.sheets import RawRow

CARDS = (("ĐB 012", 12), ("DB-007", 7), ("0015", 15), (9.0, 9), ("Thẻ số: 3", 1))
ODD_NAMES = ("Ph¹m ThÞ H¬ng", "Nguyeãn Vaên Haûi", "Nguy?n V?n An", "Лê Văn")
NAMES = ("Hòa Ái Loan", "H’Bia Êban", "K'Brông", "Y-Thông Niê Kdăm", "Trần An (Tám)", "Y Čư Mlô", "Đoàn Oai")


def judged(desk: Desk, *rows: RawRow) -> roll_import.RollPreview:
    return roll_import.preview(desk, a_raw_roll(rows))


def codes(row: roll_import.RollRow) -> list[Code]:
    return [problem.code for problem in row.problems]


def test_a_card_number_finds_somebody_whose_birth_was_put_right() -> None:
    desk = a_small_congress()

    (row,) = judged(desk, a_row(9, "Nguyễn Văn An", "CHI BỘ BA", card_number="1", birth_male="01/01/1970")).rows

    assert row.before is not None
    assert row.before.card_number == 1
    assert row.state is RowState.CHANGED


def test_a_card_number_typed_wrongly_never_renames_a_stranger() -> None:
    desk = a_small_congress()

    (row,) = judged(desk, a_row(9, "Vũ Thị Hoa", card_number="1", birth_male="01/01/1970")).rows

    assert row.before is None
    assert codes(row) == [Code.CARD_NUMBER_TAKEN]


def test_several_of_one_name_and_unit_are_asked_and_never_guessed() -> None:
    desk = a_congress(summoned_count=5)
    a_roll(desk, ["Nguyễn Văn An", "Trần Văn Ba", "Nguyễn Văn An"])

    shown = judged(desk, a_row(9, "Nguyễn Văn An", birth_male=None))
    (row,) = shown.rows
    chosen = delegate_of(desk, 3).delegate_id
    told = roll_import.preview(desk, shown.raw, {9: chosen}).rows[0]
    new = roll_import.preview(desk, shown.raw, {9: None}).rows[0]

    assert Code.SEVERAL_MATCH in codes(row)
    assert row.state is RowState.ERROR
    assert {each.card_number for each in row.candidates} == {1, 3}
    assert (told.before and told.before.card_number, told.candidates) == (3, ())
    assert (new.before, new.state) == (None, RowState.WARNING)


def test_what_a_person_told_is_what_is_saved() -> None:
    desk = a_congress(summoned_count=5)
    a_roll(desk, ["Nguyễn Văn An", "Trần Văn Ba", "Nguyễn Văn An"])
    shown = judged(desk, a_row(9, "Nguyễn Văn An", birth_male=None, telephone="0912 000 111"))

    told = roll_import.preview(desk, shown.raw, {9: delegate_of(desk, 3).delegate_id})
    roll_import.apply_import(desk, told)

    assert delegate_of(desk, 3).facts.telephone == "0912 000 111"
    assert delegate_of(desk, 1).facts.telephone == ""


def test_a_hidden_row_is_read_and_said() -> None:
    desk = a_congress()
    plain = a_row(1, "Nguyễn Văn An")
    hidden = RawRow(plain.row_number, plain.section, plain.cells, hidden=True)

    (row,) = judged(desk, hidden).rows

    assert codes(row) == [Code.ROW_HIDDEN]
    assert row.state is RowState.WARNING


def test_ticks_tell_the_gender_and_words_tell_the_alternate() -> None:
    desk = a_congress()

    one, two, odd = judged(
        desk,
        a_row(1, "Nguyễn Văn An", birth_male=None, birth_female="x", birth="1960"),
        a_row(2, "Trần Văn Ba", standing="Dự khuyết"),
        a_row(3, "Lê Văn Tư", standing="sao đó"),
    ).rows

    assert (one.facts.gender, one.facts.birth and one.facts.birth.year) == ("female", 1960)
    assert two.facts.alternate
    assert codes(odd) == [Code.STANDING_UNKNOWN]


def test_what_a_sheet_has_no_column_for_stays_as_the_roll_has_it() -> None:
    desk = a_congress()
    full = a_row(1, "Nguyễn Văn An", seat="C-12", telephone=912345678, standing="dự khuyết", gender="Nam", note="x")
    roll_import.apply_import(desk, judged(desk, full))

    same = judged(desk, a_row(1, "Nguyễn Văn An")).rows[0]
    emptied = judged(desk, a_row(1, "Nguyễn Văn An", seat="", note="y", standing=None)).rows[0]

    assert same.state is RowState.SAME
    assert (same.facts.seat, same.facts.telephone, same.facts.alternate) == ("C-12", "0912345678", True)
    assert (emptied.facts.seat, emptied.facts.note, emptied.facts.alternate) == ("", "y", False)
    assert emptied.facts.telephone == "0912345678"


def test_boxes_tell_the_gender_and_a_box_that_is_not_ticked_says_nothing() -> None:
    boxes = {"birth_male": "False", "birth_female": "True", "birth": "1960", "standing": "False"}

    (row,) = judged(a_congress(), a_row(1, "Nguyễn Thị An", **boxes)).rows

    assert (row.facts.gender, row.facts.alternate, codes(row)) == ("female", False, [])


@pytest.mark.parametrize(("written", "number"), CARDS)
def test_a_card_number_is_taken_as_the_office_writes_it(written: object, number: int) -> None:
    (row,) = judged(a_congress(), a_row(1, "Nguyễn Văn An", ordinal="1.", card_number=written)).rows

    assert row.card_number == number
    assert codes(row) == ([Code.CARD_NUMBER_UNREADABLE] if number == 1 else [])


def test_a_card_number_given_twice_is_an_error_where_it_stands_again() -> None:
    one, two = judged(
        a_congress(), a_row(1, "Nguyễn Văn An", card_number="7"), a_row(2, "Trần Văn Ba", card_number="007")
    ).rows

    assert (codes(one), codes(two)) == ([], [Code.CARD_NUMBER_TAKEN])


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_in_letters_that_no_name_has_is_warned_of(name: str) -> None:
    (row,) = judged(a_congress(), a_row(1, name)).rows

    assert codes(row) == [Code.NAME_WITH_ODD_SIGNS]
    assert row.state is RowState.WARNING


@pytest.mark.parametrize("name", NAMES)
def test_names_as_they_are_written_are_not(name: str) -> None:
    (row,) = judged(a_congress(), a_row(1, name)).rows

    assert codes(row) == []


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Đại biểu đương nhiên", "ex_officio"),
        ("ĐN", "ex_officio"),
        ("Do chi bộ bầu", "elected"),
        ("được chỉ định", "appointed"),
        ("CĐ", "appointed"),
        ("bầu hay chỉ định", None),
        ("khác", None),
    ],
)
def test_the_class_is_told_by_its_word_and_never_guessed_between_two(written: str, found: str | None) -> None:
    (row,) = judged(a_congress(), a_row(1, "Nguyễn Văn An", delegate_class=written)).rows

    assert row.facts.delegate_class == found
    assert codes(row) == ([] if found else [Code.CLASS_UNKNOWN])
