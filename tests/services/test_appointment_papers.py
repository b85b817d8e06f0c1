"""Papers of appointments: the decisions read out, those named in the order of rank, their short biographies."""

import io
from datetime import date

import pytest
from docx import Document

from builders import OFFICIAL, a_congress, a_raw_roll, a_row, a_small_congress
from congress_desktop import bootstrap
from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services import appointments, roll_import, tenures
from congress_desktop.services.announcement_paper import announcement_paper
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.biographies_paper import biographies_paper
from congress_desktop.services.committee_lists import committee_lists
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Annex, Paper, Paragraph, Table
from congress_desktop.services.reading_sheet import reading_sheet
from election_builders import a_round, a_voting_congress, read_twice, release
from papers import placed, texts, the_layout

COMMITTEE, STANDING, INSPECTION = Body.EXECUTIVE_COMMITTEE, Body.STANDING_COMMITTEE, Body.INSPECTION_COMMISSION
PEOPLE = (
    AppointedPerson("Lý Văn Xuân", COMMITTEE),
    AppointedPerson("Lý Văn Đạt", COMMITTEE),
    AppointedPerson("Trần Thị Bình", COMMITTEE, Post.DEPUTY_SECRETARY),
    AppointedPerson("Nguyễn Văn An", COMMITTEE, Post.SECRETARY),
    AppointedPerson("Phan Thị Dung", COMMITTEE),
    AppointedPerson("Nguyễn Văn An", STANDING, Post.SECRETARY),
    AppointedPerson("Phan Thị Dung", STANDING),
    AppointedPerson("Lý Văn Xuân", INSPECTION, Post.INSPECTION_CHAIR),
    AppointedPerson("Hồ Thị Cúc", INSPECTION, position="Kế toán"),
)


def decided(desk: Desk, *people: AppointedPerson, number: str = "01-QĐ/TU") -> None:
    draft = DecisionDraft(
        number, date(2025, 8, 8), "Ban Thường vụ Thành ủy", "Người ký", "chỉ định nhân sự", date(2025, 8, 8), people
    )
    appointments.record_decision(desk, draft)


def lists(paper: Paper) -> list[list[object]]:
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    return [[row.cells[0] if row.group else row.cells for row in table.rows] for table in tables]


def words(paper: Paper) -> str:
    return " ".join("".join(run.text for run in each.runs) for each in paper.blocks if isinstance(each, Paragraph))


def test_each_person_stands_once_at_the_highest_rank_and_within_it_by_given_name() -> None:
    desk = a_small_congress()
    decided(desk, *PEOPLE)
    appointments.announce(desk, OFFICIAL)

    paper = announcement_paper(desk)

    decisions, committee, inspection = lists(paper)
    assert decisions == [
        (
            "1",
            "Số 01-QĐ/TU, ngày 08/8/2025",
            "Chỉ định nhân sự: Ban Chấp hành 05 đồng chí; Ban Thường vụ 02 đồng chí; Ủy ban Kiểm tra 02 đồng chí",
        )
    ]
    assert committee == [
        "I. Bí thư, Phó Bí thư (02 đồng chí)",
        ("1", "Nguyễn Văn An", "", "Bí thư"),
        ("2", "Trần Thị Bình", "", "Phó Bí thư"),
        "II. Ủy viên Ban Thường vụ (01 đồng chí)",
        ("3", "Phan Thị Dung", "", "Ủy viên Ban Thường vụ"),
        "III. Ủy viên Ban Chấp hành (02 đồng chí)",
        ("4", "Lý Văn Đạt", "", "Ủy viên Ban Chấp hành"),
        ("5", "Lý Văn Xuân", "", "Ủy viên Ban Chấp hành"),
    ]
    assert inspection == [
        "I. Chủ nhiệm, Phó Chủ nhiệm (01 đồng chí)",
        ("1", "Lý Văn Xuân", "", "Chủ nhiệm"),
        "II. Ủy viên Ủy ban Kiểm tra (01 đồng chí)",
        ("2", "Hồ Thị Cúc", "Kế toán", "Ủy viên Ủy ban Kiểm tra"),
    ]
    assert "Tại phiên chính thức ngày 14 tháng 8 năm 2025, đại diện" in words(paper)
    assert "Danh sách gồm 05 đồng chí. Danh sách gồm 02 đồng chí." in words(paper)
    assert paper.issuer_lines == ("ĐOÀN CHỦ TỊCH",)
    assert [each.note.partition(", ngày")[2] for each in paper.blocks if isinstance(each, Annex)] == [
        " 14/8/2025 của Đoàn Chủ tịch)"
    ] * 2


def test_the_short_biographies_take_from_the_roll_what_the_decision_does_not_say() -> None:
    desk = a_congress()
    born = {"ethnicity": "Kinh", "education": "Đại học", "political_theory": "Cao cấp", "official_on": "08/4/1998"}
    rows = [
        a_row(1, "Nguyễn Văn An", position="Bí thư", **born),
        a_row(2, "Trần Thị Bình", birth_male="", birth_female="1971", **born),
    ]
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll(rows)))
    decided(
        desk,
        AppointedPerson("Trần Thị Bình", COMMITTEE, position="Phó Bí thư Đảng ủy"),
        AppointedPerson("Nguyễn Văn An", COMMITTEE, Post.SECRETARY),
        AppointedPerson("Hồ Thị Cúc", INSPECTION),
    )

    paper = biographies_paper(desk)

    assert paper.landscape
    assert lists(paper) == [
        [
            "I. Ban Chấp hành (02 đồng chí)",
            ("1", "Nguyễn Văn An", "02/4/1968", "", "Kinh", "08/4/1998", "Đại học", "Cao cấp", "Bí thư", "Bí thư"),
            (
                "2",
                "Trần Thị Bình",
                "",
                "1971",
                "Kinh",
                "08/4/1998",
                "Đại học",
                "Cao cấp",
                "Phó Bí thư Đảng ủy",
                "Ủy viên",
            ),
            "II. Ủy ban Kiểm tra (01 đồng chí)",
            ("1", "Hồ Thị Cúc", "", "", "", "", "", "", "", "Ủy viên"),
        ]
    ]


def test_what_was_not_read_out_stays_off_the_paper_once_something_was() -> None:
    desk = a_small_congress()
    decided(desk, AppointedPerson("Nguyễn Văn An", COMMITTEE, Post.SECRETARY))
    draft = announcement_paper(desk)
    appointments.announce(desk, OFFICIAL)
    decided(desk, AppointedPerson("Hồ Thị Cúc", INSPECTION), number="02-QĐ/TU")

    assert draft.missing_facts() == ("phiên công bố",)
    assert announcement_paper(desk).missing_facts() == ()
    assert [len(each) for each in lists(announcement_paper(desk))] == [1, 2]


def test_there_is_nothing_to_announce_without_a_decision() -> None:
    with pytest.raises(RuleRefusal) as refused:
        announcement_paper(a_small_congress())

    assert refused.value.code is Code.NO_SUCH_RECORD


def test_the_sheet_to_read_aloud_names_each_decision_and_its_people_by_rank_in_large_type() -> None:
    desk = a_small_congress()
    decided(desk, *PEOPLE)
    decided(desk, AppointedPerson("Hồ Thị Cúc", COMMITTEE), number="02-QĐ/TU")

    paper = reading_sheet(desk)
    pdf = bootstrap.render_paper(paper, the_layout())

    first, *rest = texts(pdf)
    assert (
        "Quyết định số 01-QĐ/TU Ngày 08 tháng 8 năm 2025, Ban Thường vụ Thành ủy quyết định chỉ định nhân sự." in first
    )
    assert "Ban Chấp hành gồm 5 (năm) đồng chí: 1. Đồng chí Nguyễn Văn An, Bí thư" in first
    spoken = " ".join((first, *rest))
    committee = spoken[: spoken.index("Ban Thường vụ gồm 2 (hai) đồng chí")]
    order = ["Nguyễn Văn An", "Trần Thị Bình", "Phan Thị Dung", "Lý Văn Đạt", "Lý Văn Xuân"]
    assert [committee.index(name) for name in order] == sorted(committee.index(name) for name in order)
    assert "Quyết định số 02-QĐ/TU" in rest[-1]
    assert "Quyết định số 01" not in rest[-1]
    assert placed(pdf, "Nguyễn Văn An").size_pt == the_layout().reading.text_pt.value > the_layout().body.text_pt.value
    document = Document(io.BytesIO(bootstrap.word_file(paper, the_layout())))
    assert document.styles["Normal"].font.size.pt == the_layout().reading.text_pt.value


def test_nothing_is_read_aloud_while_no_decision_is_recorded() -> None:
    with pytest.raises(RuleRefusal) as caught:
        reading_sheet(a_small_congress())

    assert caught.value.code is Code.NO_SUCH_RECORD


def test_the_lists_of_the_bodies_name_everybody_in_post_however_they_came_there() -> None:
    desk = a_voting_congress()
    round_id = a_round(desk, target=COMMITTEE)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)
    tenures.record_elected(desk, tenures.waiting_elected(desk)[0].election_id, Post.MEMBER)
    decided(desk, AppointedPerson("Hồ Thị Cúc", INSPECTION, Post.INSPECTION_CHAIR), number="02-QĐ/TU")

    committee, inspection = lists(committee_lists(desk))

    assert committee == [
        "I. Ủy viên Ban Chấp hành (04 đồng chí)",
        ("1", "Lê Văn Bách", "", "Ủy viên Ban Chấp hành"),
        ("2", "Trần Thị Cúc", "", "Ủy viên Ban Chấp hành"),
        ("3", "Phạm Văn Dũng", "", "Ủy viên Ban Chấp hành"),
        ("4", "Hoàng Thị Giang", "", "Ủy viên Ban Chấp hành"),
    ]
    assert inspection == ["I. Chủ nhiệm, Phó Chủ nhiệm (01 đồng chí)", ("1", "Hồ Thị Cúc", "", "Chủ nhiệm")]


def test_there_are_no_lists_while_nobody_is_in_any_post() -> None:
    with pytest.raises(RuleRefusal) as caught:
        committee_lists(a_small_congress())

    assert caught.value.code is Code.NO_SUCH_RECORD
