"""Lists pasted from Word and Excel: what is the list's is taken off, what is the line's stays."""

from datetime import time

import pytest

from congress_desktop.domain.appointments import Body, Post
from congress_desktop.gui.pasted import unnumbered
from congress_desktop.gui.screens.appointments.lines import pasted_people
from congress_desktop.gui.screens.programme.table import pasted_items, read_hour
from congress_desktop.services.agenda import ItemDraft


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("1. Nội quy", "Nội quy"),
        ("12) Quy chế", "Quy chế"),
        ("(3) Chương trình", "Chương trình"),
        ("- Báo cáo", "Báo cáo"),
        ("• Báo cáo", "Báo cáo"),
        ("19 chỉ tiêu chủ yếu", "19 chỉ tiêu chủ yếu"),
        ("1.154 đảng viên", "1.154 đảng viên"),
        ("2. 05 nhiệm vụ trọng tâm", "05 nhiệm vụ trọng tâm"),
        ("Thu nhập 130 triệu đồng", "Thu nhập 130 triệu đồng"),
    ],
)
def test_the_number_of_a_list_goes_and_the_number_of_a_line_stays(line: str, words: str) -> None:
    assert unnumbered(line) == words


@pytest.mark.parametrize(
    ("text", "hour", "rest"),
    [
        ("13.30", time(13, 30), ""),
        ("13:30 - 13:45", time(13, 30), ""),
        ("7h30", time(7, 30), ""),
        ("7 giờ 05 phút", time(7, 5), ""),
        ("7 giờ", time(7), ""),
        ("13.30 - 13.45 Chào cờ", time(13, 30), " Chào cờ"),
        ("10 giải lao", None, "10 giải lao"),
        ("1. Khai mạc", None, "1. Khai mạc"),
        ("25.30", None, "25.30"),
        ("19 chỉ tiêu", None, "19 chỉ tiêu"),
    ],
)
def test_hours_as_programmes_write_them(text: str, hour: time | None, rest: str) -> None:
    assert read_hour(text) == (hour, rest)


def test_a_pasted_programme_gives_hours_title_and_presenter() -> None:
    text = "13.30 - 13.45\tChào cờ\tBan Tổ chức\n1. Khai mạc\n\n7h30 Diễn văn\n11 giờ - 10 giờ Bế mạc"

    assert pasted_items(text) == [
        ItemDraft("Chào cờ", time(13, 30), "Ban Tổ chức", 15 * 60),
        ItemDraft("Khai mạc"),
        ItemDraft("Diễn văn", time(7, 30)),
        ItemDraft("Bế mạc", time(11)),
    ]


def test_pasted_people_bring_their_posts() -> None:
    text = "1\tNguyễn Văn A\tTrưởng Công an\tPhó Bí thư\nTrần Thị B\tChủ tịch\tỦy viên\n\t\n"

    people = pasted_people(text, Body.EXECUTIVE_COMMITTEE, Post.MEMBER)

    assert [(each.full_name, each.position, each.post) for each in people] == [
        ("Nguyễn Văn A", "Trưởng Công an", Post.DEPUTY_SECRETARY),
        ("Trần Thị B", "Chủ tịch", Post.MEMBER),
    ]
