"""An office's list of posts: its words understood, people recognised, the register changed in one act and back."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from builders import a_small_congress, delegate_of
from congress_desktop import bootstrap
from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.biographies import BiographyColumn
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.people import Gender
from congress_desktop.domain.tenures import Origin, TenureState
from congress_desktop.exchange.roll_reader import read_offices
from congress_desktop.services import appointments, journal, tenure_import
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.biographies import biographies, cells_of
from congress_desktop.services.desk import Desk
from congress_desktop.services.import_preview import RowState
from congress_desktop.services.post_reading import UnreadablePost, seats
from congress_desktop.services.tenure_import import OfficePreview, decision_named
from congress_desktop.services.tenure_workbook import appointments_workbook
from congress_desktop.services.views import OfficeHolder

HEADING = "TT;Họ và tên;Chức vụ hiện nay;Chức danh được chỉ định;Cơ quan;Từ ngày;Số quyết định;Đến ngày;Lý do"
COMMITTEE, STANDING, INSPECTION = Body.EXECUTIVE_COMMITTEE, Body.STANDING_COMMITTEE, Body.INSPECTION_COMMISSION


def read(
    folder: Path, desk: Desk, lines: Sequence[str], above: Sequence[str] = (), heading: str = HEADING
) -> OfficePreview:
    """Return the preview of a file with these lines."""
    source = folder / "danh-sach.csv"
    source.write_text("\n".join((*above, heading, *lines)), encoding="utf-8")
    return tenure_import.preview(desk, read_offices(source))


def codes(shown: OfficePreview) -> list[list[Code]]:
    return [[problem.code for problem in row.problems] for row in shown.rows]


def states(shown: OfficePreview) -> list[RowState]:
    return [row.state for row in shown.rows]


def register(desk: Desk) -> list[tuple[str, Body, Post]]:
    return [(each.full_name, each.body, each.post) for each in appointments.appointments(desk).register]


def past(desk: Desk) -> tuple[OfficeHolder, ...]:
    return appointments.appointments(desk).past


@pytest.mark.parametrize(
    ("text", "body", "expected"),
    [
        ("Bí thư", COMMITTEE, [(COMMITTEE, Post.SECRETARY)]),
        ("Ủy viên", INSPECTION, [(INSPECTION, Post.MEMBER)]),
        ("", COMMITTEE, [(COMMITTEE, Post.MEMBER)]),
        ("Đảng ủy viên", None, [(COMMITTEE, Post.MEMBER)]),
        ("Phó Chủ nhiệm", None, [(INSPECTION, Post.INSPECTION_DEPUTY)]),
        ("UVBTV, Phó Bí thư Thường trực", None, [(STANDING, Post.DEPUTY_SECRETARY)]),
        (
            "Ủy viên Ban Thường vụ, Chủ nhiệm UBKT",
            COMMITTEE,
            [(COMMITTEE, Post.MEMBER), (STANDING, Post.MEMBER), (INSPECTION, Post.INSPECTION_CHAIR)],
        ),
        ("Bí thư", None, []),
    ],
)
def test_the_words_of_a_post_say_body_and_post(text: str, body: Body | None, expected: list[tuple[Body, Post]]) -> None:
    assert [(each.body, each.post) for each in seats(text, body)] == expected


@pytest.mark.parametrize(("text", "body"), [("Trưởng Công an", COMMITTEE), ("Bí thư", INSPECTION)])
def test_words_that_name_no_post_of_the_body_are_not_guessed(text: str, body: Body) -> None:
    with pytest.raises(UnreadablePost):
        seats(text, body)


@pytest.mark.parametrize(
    ("text", "number", "day"),
    [
        ("318-QĐ/TU", "318-QĐ/TU", None),
        ("Số 318-QĐ/TU ngày 12/8/2025", "318-QĐ/TU", PartialDate(2025, 8, 12)),
        ("(kèm theo Quyết định số 318 - QĐ/TU, ngày 12 tháng 8 năm 2025)", "318-QĐ/TU", PartialDate(2025, 8, 12)),
        ("theo Thông báo", "theo Thông báo", None),
    ],
)
def test_the_number_and_the_day_of_a_decision_are_told_apart(text: str, number: str, day: PartialDate | None) -> None:
    assert decision_named(text) == (number, day)


def test_a_list_enters_the_register_in_one_act_and_leaves_it_again(tmp_path: Path) -> None:
    desk = a_small_congress()
    before = len(journal.acts(desk))
    shown = read(
        tmp_path,
        desk,
        [
            "1;Nguyễn Văn An;Bí thư Đảng ủy;Bí thư;Ban Chấp hành;12/8/2025;318-QĐ/TU;;",
            "2;Người Mới;Trưởng Công an;Ủy viên;Ban Chấp hành;12/8/2025;318-QĐ/TU;;",
            "3;Nguyễn Văn An;Bí thư Đảng ủy;Bí thư;Ban Thường vụ;12/8/2025;318-QĐ/TU;;",
            "4;Người Cũ;nguyên Bí thư;Bí thư;Ban Chấp hành;6/2020;10-QĐ/HU;11/8/2025;hết nhiệm kỳ",
            "5;Người Mới;Trưởng Công an;Chủ nhiệm;Ủy ban Kiểm tra;12/8/2025;319-QĐ/TU ngày 10/8/2025;;",
        ],
    )
    assert states(shown) == [RowState.NEW] * 5
    assert [row.before.card_number if row.before else None for row in shown.rows] == [1, None, 1, None, None]

    done = tenure_import.apply_import(desk, shown)

    assert register(desk) == [
        ("Nguyễn Văn An", COMMITTEE, Post.SECRETARY),
        ("Người Mới", COMMITTEE, Post.MEMBER),
        ("Nguyễn Văn An", STANDING, Post.SECRETARY),
        ("Người Mới", INSPECTION, Post.INSPECTION_CHAIR),
    ]
    gone = past(desk)[0]
    assert (gone.full_name, gone.began_on, gone.held.state) == ("Người Cũ", PartialDate(2020, 6), TenureState.ENDED)
    chair = appointments.appointments(desk).register[3].held.tenure
    assert (chair.paper.number, chair.paper.issued_on) == ("319-QĐ/TU", PartialDate(2025, 8, 10))
    assert len(journal.acts(desk)) == before + 1
    assert len(appointments.people_like(desk, "nguoi moi")) == 1
    again = read(tmp_path, desk, ["1;Nguyễn Văn An;Bí thư Đảng ủy;Bí thư;Ban Chấp hành;12/8/2025;318-QĐ/TU;;"])
    assert states(again) == [RowState.SAME]
    journal.withdraw(desk, done.act_id, "nhầm tệp")
    assert register(desk) == []
    assert past(desk) == ()
    assert appointments.people_like(desk, "nguoi moi") == ()
    assert journal.verify(desk).sound


def test_the_title_says_body_and_decision_and_sections_say_another(tmp_path: Path) -> None:
    desk = a_small_congress()
    shown = read(
        tmp_path,
        desk,
        ["I. BAN CHẤP HÀNH;", "1;Nguyễn Văn An;Bí thư chi bộ", "II. ỦY BAN KIỂM TRA;", "1;Trần Thị Bình;Chuyên viên"],
        above=("DANH SÁCH;", "(kèm theo Quyết định số 318-QĐ/TU, ngày 12/8/2025 của Ban Thường vụ Thành ủy);"),
        heading="TT;Họ và tên;Chức vụ hiện nay",
    )

    tenure_import.apply_import(desk, shown)

    assert register(desk) == [
        ("Nguyễn Văn An", COMMITTEE, Post.MEMBER),
        ("Trần Thị Bình", INSPECTION, Post.MEMBER),
    ]
    first = appointments.appointments(desk).register[0].held.tenure
    assert (first.paper.number, first.began_on) == ("318-QĐ/TU", PartialDate(2025, 8, 12))


def test_what_cannot_be_is_an_error_with_its_cell(tmp_path: Path) -> None:
    desk = a_small_congress()
    shown = read(
        tmp_path,
        desk,
        [
            "1;;;Ủy viên;Ban Chấp hành;12/8/2025;1-QĐ/TU;;",
            "2;Nguyễn Văn An;;Trưởng Công an;Ban Chấp hành;12/8/2025;1-QĐ/TU;;",
            "3;Nguyễn Văn An;;Ủy viên;;12/8/2025;1-QĐ/TU;;",
            "4;Nguyễn Văn An;;Ủy viên;Ban Chấp hành;12/8/2025;1-QĐ/TU;01/01/2024;nghỉ",
            "5;Trần Thị Bình;;Ủy viên;Ban Chấp hành;31/02/2025;1-QĐ/TU;;",
            "6;Lý Bốn;;Ủy viên;Ban Chấp hành;12/8/2025;1-QĐ/TU;;",
            "7;Lý Bốn;;Ủy viên;Ban Chấp hành;12/8/2025;1-QĐ/TU;;",
        ],
    )

    assert codes(shown) == [
        [Code.NAME_MISSING],
        [Code.POST_UNREADABLE],
        [Code.BODY_UNKNOWN],
        [Code.ENDED_BEFORE_BEGUN],
        [Code.NO_SUCH_DAY],
        [],
        [Code.SAME_PERSON_TWICE],
    ]
    assert shown.rows[1].problems[0].cell == "D3"
    with pytest.raises(RuleRefusal) as caught:
        tenure_import.apply_import(desk, shown)
    assert caught.value.code is Code.ROWS_IN_ERROR
    tenure_import.apply_import(desk, shown, frozenset({2, 3, 4, 5, 6, 8}))
    assert register(desk) == [("Lý Bốn", COMMITTEE, Post.MEMBER)]


def test_a_name_that_differs_in_its_marks_is_asked_about(tmp_path: Path) -> None:
    desk = a_small_congress()
    line = "1;Nguyên Văn Ân;;Ủy viên;Ban Chấp hành;12/8/2025;1-QĐ/TU;;"
    shown = read(tmp_path, desk, [line])
    an = delegate_of(desk, 1)
    assert codes(shown) == [[Code.NAME_NEARLY_KNOWN]]
    assert [each.person_id for each in shown.rows[0].candidates] == [an.person_id]

    one = tenure_import.preview(desk, shown.raw, {2: an.person_id})
    two = tenure_import.preview(desk, shown.raw, {2: None})

    assert (states(one), states(two)) == ([RowState.NEW], [RowState.NEW])
    tenure_import.apply_import(desk, one)
    assert register(desk) == [("Nguyễn Văn An", COMMITTEE, Post.MEMBER)]


def test_births_tell_namesakes_apart(tmp_path: Path) -> None:
    desk = a_small_congress()
    an = delegate_of(desk, 1)
    assert an.facts.birth
    other = an.facts.birth.year + 1
    shown = read(
        tmp_path,
        desk,
        [
            f"1;Nguyễn Văn An;{an.facts.birth.year};Ủy viên Ban Chấp hành",
            f"2;Nguyễn Văn An;{other};Ủy viên Ban Chấp hành",
        ],
        heading="TT;Họ và tên;Năm sinh;Chức danh",
    )

    matched = [row.before.person_id if row.before else None for row in shown.rows]

    assert matched[1] is None
    assert RowState.ERROR not in states(shown)


def test_a_list_changes_what_a_list_said_and_ends_what_a_decision_began(tmp_path: Path) -> None:
    desk = a_small_congress()
    on = date(2025, 8, 12)
    named = (AppointedPerson("Nguyễn Văn An", COMMITTEE, Post.SECRETARY),)
    appointments.record_decision(desk, DecisionDraft("318-QĐ/TU", on, "BTV", "Người ký", "Chỉ định", on, named))
    tenure_import.apply_import(
        desk, read(tmp_path, desk, ["1;Trần Thị Bình;;Ủy viên;Ban Chấp hành;12/8/2025;318-QĐ/TU;;"])
    )

    shown = read(
        tmp_path,
        desk,
        [
            "1;Nguyễn Văn An;;Bí thư;Ban Chấp hành;12/8/2025;318-QĐ/TU;01/3/2026;chuyển công tác",
            "2;Trần Thị Bình;Chủ tịch Hội;Phó Bí thư;Ban Chấp hành;12/8/2025;318-QĐ/TU;;",
        ],
    )
    done = tenure_import.apply_import(desk, shown)

    assert states(shown) == [RowState.CHANGED, RowState.CHANGED]
    assert register(desk) == [("Trần Thị Bình", COMMITTEE, Post.DEPUTY_SECRETARY)]
    assert [(each.full_name, each.held.ending.reason if each.held.ending else "") for each in past(desk)] == [
        ("Nguyễn Văn An", "chuyển công tác")
    ]
    journal.withdraw(desk, done.act_id, "nhầm tệp")
    assert register(desk) == [
        ("Nguyễn Văn An", COMMITTEE, Post.SECRETARY),
        ("Trần Thị Bình", COMMITTEE, Post.MEMBER),
    ]
    assert journal.verify(desk).sound


def test_a_list_does_not_say_otherwise_than_a_recorded_decision(tmp_path: Path) -> None:
    desk = a_small_congress()
    on = date(2025, 8, 12)
    named = (AppointedPerson("Nguyễn Văn An", COMMITTEE, Post.SECRETARY),)
    appointments.record_decision(desk, DecisionDraft("318-QĐ/TU", on, "BTV", "Người ký", "Chỉ định", on, named))

    shown = read(tmp_path, desk, ["1;Nguyễn Văn An;;Ủy viên;Ban Chấp hành;12/8/2025;318-QĐ/TU;;"])

    assert codes(shown) == [[Code.TENURE_OF_DECISION]]
    assert shown.rows[0].problems[0].facts == {"number": "318-QĐ/TU"}


def test_a_register_that_changed_since_the_preview_is_not_overwritten(tmp_path: Path) -> None:
    desk = a_small_congress()
    shown = read(tmp_path, desk, ["1;Nguyễn Văn An;;Bí thư;Ban Chấp hành;12/8/2025;318-QĐ/TU;;"])
    on = date(2025, 8, 12)
    named = (AppointedPerson("Nguyễn Văn An", COMMITTEE),)
    appointments.record_decision(desk, DecisionDraft("318-QĐ/TU", on, "BTV", "Người ký", "Chỉ định", on, named))

    with pytest.raises(RuleRefusal) as caught:
        tenure_import.apply_import(desk, shown)

    assert caught.value.code is Code.ROLL_CHANGED_SINCE_PREVIEW


def test_the_way_in_is_read_and_elections_are_told_from_appointments(tmp_path: Path) -> None:
    desk = a_small_congress()
    shown = read(
        tmp_path,
        desk,
        ["1;Nguyễn Văn An;Ủy viên Ban Chấp hành;Bầu;14/8/2025", "2;Lý Bốn;Ủy viên Ban Chấp hành;Chỉ định;12/8/2025"],
        heading="TT;Họ và tên;Chức danh;Hình thức;Từ ngày",
    )
    tenure_import.apply_import(desk, shown)

    assert {each.full_name: each.held.tenure.origin for each in appointments.appointments(desk).register} == {
        "Nguyễn Văn An": Origin.ELECTED,
        "Lý Bốn": Origin.APPOINTED,
    }


def test_the_workbook_of_the_register_reads_back_as_the_same(tmp_path: Path) -> None:
    desk = a_small_congress()
    tenure_import.apply_import(
        desk,
        read(
            tmp_path,
            desk,
            [
                "1;Nguyễn Văn An;Bí thư Đảng ủy;Bí thư;Ban Chấp hành;12/8/2025;318-QĐ/TU;;",
                "2;Người Cũ;nguyên Bí thư;Bí thư;Ban Chấp hành;6/2020;10-QĐ/HU;11/8/2025;hết nhiệm kỳ",
                "3;Lý Bốn;;Chủ nhiệm;Ủy ban Kiểm tra;12/8/2025;319-QĐ/TU ngày 10/8/2025;;",
            ],
        ),
    )
    target = tmp_path / "danh-sach-chi-dinh.xlsx"
    bootstrap.write_workbook(appointments_workbook(desk), target)

    shown = tenure_import.preview(desk, read_offices(target))

    assert shown.raw.sheet == "Quá trình"
    assert [(row.facts.full_name, row.state) for row in shown.rows] == [
        ("Nguyễn Văn An", RowState.SAME),
        ("Lý Bốn", RowState.SAME),
        ("Người Cũ", RowState.SAME),
    ]


def test_the_column_of_a_birth_tells_the_gender_of_somebody_new(tmp_path: Path) -> None:
    desk = a_small_congress()
    shown = read(
        tmp_path,
        desk,
        ["1;Người Mới;;05/6/1980;Ủy viên Ban Chấp hành", "2;Người Khác;1975;;Ủy viên Ban Chấp hành"],
        heading="TT;Họ và tên;Ngày sinh nam;Ngày sinh nữ;Chức danh",
    )

    tenure_import.apply_import(desk, shown)

    with desk.read() as connection:
        people = biographies(connection)[COMMITTEE]
    assert [(each.facts.full_name, each.facts.birth, each.facts.gender) for each in people] == [
        ("Người Mới", PartialDate(1980, 6, 5), Gender.FEMALE),
        ("Người Khác", PartialDate(1975), Gender.MALE),
    ]
    assert cells_of(people[0], (BiographyColumn.BIRTH,)) == (None, PartialDate(1980, 6, 5))
    again = read(
        tmp_path,
        desk,
        ["1;Người Mới;;05/6/1980;Ủy viên Ban Chấp hành"],
        heading="TT;Họ và tên;Ngày sinh nam;Ngày sinh nữ;Chức danh",
    )
    assert states(again) == [RowState.SAME]
