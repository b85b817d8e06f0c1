"""Messages: every code has one, in Vietnamese, with its facts or without them."""

import re
import unicodedata
from dataclasses import astuple
from datetime import UTC, date, datetime
from pathlib import Path, PureWindowsPath
from string import Formatter

import pytest

from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import EnvironmentFault, RuleRefusal
from congress_desktop.texts.messages import Message, cell_text, message, message_for
from congress_desktop.texts.wordings import WORDINGS

MORNING = datetime(2025, 8, 13, 0, 31, 2, tzinfo=UTC)  # 07:31:02 in Vietnam

NOT_VIETNAMESE = {"Excel", "USB", "STT", "xlsx", "congress", "JPG", "jpg", "PNG"}
ENGLISH_THAT_COULD_BE_SYLLABLES = {
    "the",
    "not",
    "no",
    "at",
    "on",
    "it",
    "is",
    "but",
    "has",
    "run",
    "set",
    "get",
}
SYLLABLE = re.compile(r"(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(ch?|m|ng|nh|n|p|t)?")


def _every_template() -> list[tuple[Code, str]]:
    parts = [(code, part) for code, wording in WORDINGS.items() for part in astuple(wording)]
    return [(code, each) for code, part in parts for each in ([part] if isinstance(part, str) else part)]


def _english_in(text: str) -> set[str]:
    words = re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", "", text))
    plain = {word for word in words if word.isascii()} - NOT_VIETNAMESE
    return {
        word
        for word in plain
        if not SYLLABLE.fullmatch(word.lower()) or word.lower() in ENGLISH_THAT_COULD_BE_SYLLABLES
    }


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_title_and_says_what_to_do_now_without_any_facts(code: Code) -> None:
    found = message_for(code)

    assert found.code is code
    assert found.title
    assert not found.title.endswith(".")
    assert found.body.endswith(".")
    assert found.action.endswith(".")
    assert "{" not in found.title + found.body + found.action


@pytest.mark.parametrize("code", Code)
def test_every_line_is_one_line_that_ends_with_the_code(code: Code) -> None:
    line = message_for(code, name="Nguyễn Văn An\n", text="một\r\n  hai").line

    assert line.endswith(f". ({code.value})")
    assert line.splitlines() == [line]
    assert "  " not in line
    assert ".." not in line


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_short_text_for_a_cell(code: Code) -> None:
    words = cell_text(code)

    assert words
    assert not words.endswith(".")
    assert len(words) <= 60


@pytest.mark.parametrize(("code", "template"), _every_template())
def test_no_english_is_left_in_a_message(code: Code, template: str) -> None:
    assert _english_in(template) == set(), code
    assert unicodedata.is_normalized("NFC", template)


def test_the_search_for_english_finds_english() -> None:
    assert _english_in("File not found, xem lại {path} trong Excel") == {"File", "not", "found"}


@pytest.mark.parametrize("code", Code)
def test_messages_never_fail_over_a_fact_that_is_empty_or_of_another_kind(code: Code) -> None:
    names = {field for _, each in _every_template() for _, field, _, _ in Formatter().parse(each) if field}

    for odd in (None, "", 0, True, 3.5, object(), (), [None], Path("/"), Code.DISK_FULL, "\x00", "{name}"):
        facts = dict.fromkeys(names, odd)

        assert message_for(code, **facts).title
        assert cell_text(code, **facts)


def test_a_message_is_made_of_an_error_and_its_facts() -> None:
    refusal = RuleRefusal(Code.ALREADY_CHECKED_IN, name="Nguyễn Văn An", at=MORNING, desk=1)

    assert message(refusal) == Message(
        title="Đã điểm danh trước đó",
        body="Đồng chí Nguyễn Văn An đã vào lúc 07:31:02 tại Bàn 1.",
        action="Lượt quét này không thay đổi gì: đồng chí vẫn có mặt.",
        code=Code.ALREADY_CHECKED_IN,
    )


def test_a_second_scan_without_the_name_says_when_and_where() -> None:
    assert message_for(Code.ALREADY_CHECKED_IN, at=MORNING, desk=2).body == "Đã vào lúc 07:31:02 tại Bàn 2."
    assert message_for(Code.ALREADY_CHECKED_IN, name=None, at=MORNING).body == "Đã vào lúc 07:31:02."
    assert message_for(Code.ALREADY_CHECKED_IN).body == "Đồng chí này đã có mặt."


def test_the_line_gives_title_body_action_and_code() -> None:
    fault = EnvironmentFault(Code.FILE_OPEN_ELSEWHERE, path=Path("/home/lan/danh-sach-dai-bieu.xlsx"))

    assert message(fault).line == (
        "Tệp đang mở ở chương trình khác. Chưa có gì bị thay đổi. "
        "Đóng “danh-sach-dai-bieu.xlsx” trong Excel hoặc chương trình đang mở rồi bấm Thử lại. (E801)"
    )


def test_the_line_passes_over_an_empty_body() -> None:
    assert Message("Chưa ghi lý do", "", "Ghi lý do", Code.REASON_MISSING).line == ("Chưa ghi lý do. Ghi lý do. (E011)")


def test_too_many_cards_are_shown_with_the_sum() -> None:
    counted = {"in_favour": 185, "against": 1, "other_opinion": 4, "total": 190, "present": 187}

    found = message_for(Code.SUM_OVER_PRESENT, **counted, difference=3)

    assert found.title == "Thừa 3: 185 + 1 + 4 = 190, có mặt 187"
    assert found.body == "Một người chỉ giơ thẻ một lần."


def test_people_who_did_not_vote_stand_in_the_sum_as_a_fourth_number() -> None:
    counted = {"in_favour": 1180, "against": 3, "other_opinion": 0, "total": 1185, "present": 1187}

    found = message_for(Code.SUM_BELOW_PRESENT, **counted, difference=2)

    assert found.title == "Thiếu 2: 1.180 + 3 + 0 + 2 = 1.185, có mặt 1.187"


def test_a_field_is_called_by_its_name() -> None:
    assert message_for(Code.FIELD_EMPTY, field="signer").title == "Chưa ghi người ký"
    assert message_for(Code.FIELD_EMPTY, field="signer").action == "Ghi người ký rồi làm lại."
    assert message_for(Code.FIELD_EMPTY, field="nothing_we_know").title == "Còn ô chưa ghi"


def test_a_number_out_of_range_is_told_its_limits() -> None:
    found = message_for(Code.NUMBER_OUT_OF_RANGE, field="summoned_count")

    assert found.title == "Số đại biểu triệu tập nằm ngoài giới hạn"
    assert found.body == "Con số phải từ 1 đến 999.999."


@pytest.mark.parametrize(
    ("code", "facts", "title"),
    [
        (Code.NAME_AMBIGUOUS, {"matched": 3, "text": "ng v an"}, "Có 3 đồng chí khớp “ng v an”"),
        (Code.NAME_NOT_FOUND, {"text": "xyz"}, "Không có đồng chí nào khớp “xyz”"),
        (
            Code.PERSON_TWICE_ON_BODY,
            {"name": "Lê Hồng Châu", "body": Body.STANDING_COMMITTEE},
            "Đồng chí Lê Hồng Châu được ghi hai lần ở Ban Thường vụ",
        ),
        (
            Code.PERSON_TWICE_ON_BODY,
            {"body": CongressBody.PRESIDIUM},
            "Có đồng chí được ghi hai lần ở Đoàn Chủ tịch",
        ),
        (
            Code.POST_NOT_OF_BODY,
            {"name": "Lê Hồng Châu", "body": Body.INSPECTION_COMMISSION, "post": Post.SECRETARY},
            "Ủy ban Kiểm tra không có chức danh Bí thư",
        ),
        (
            Code.DECISION_NUMBER_TAKEN,
            {"number": "318-QĐ/TU"},
            "Số 318-QĐ/TU đã có trong danh sách quyết định",
        ),
        (
            Code.WITHDRAWAL_TOO_LATE,
            {"kind": "vote_opened", "act_id": "a1"},
            "Không rút lại được việc “Mở biểu quyết”",
        ),
        (Code.WITHDRAWAL_TOO_LATE, {"kind": "unheard_of"}, "Không rút lại được việc này nữa"),
        (Code.ROWS_IN_ERROR, {"count": 5, "cell": "C32"}, "Còn 5 dòng lỗi"),
        (
            Code.DISK_FULL,
            {"path": PureWindowsPath("D:\\dai-hoi\\Thạch-Khôi-2025.congress")},
            "Ổ D: đầy, việc vừa rồi chưa ghi được",
        ),
        (Code.DISK_FULL, {"path": Path("/media/usb/a.congress")}, "Ổ đĩa đầy, việc vừa rồi chưa ghi được"),
    ],
)
def test_titles_hold_the_facts(code: Code, facts: dict[str, object], title: str) -> None:
    assert message_for(code, **facts).title == title


@pytest.mark.parametrize(
    ("code", "facts", "body"),
    [
        (
            Code.SITTING_ALREADY_OPEN,
            {"at": MORNING},
            "Phiên được mở lúc 07:31:02, không cần mở lần nữa.",
        ),
        (
            Code.CARD_FOREIGN,
            {"scanned": "4407111829012"},
            "Thẻ 440711 182 9012 là của một đại hội khác, không có trong danh sách đại biểu triệu tập.",
        ),
        (
            Code.CARD_UNKNOWN,
            {"scanned": "999"},
            "Thẻ 999 không có trong danh sách đại biểu triệu tập.",
        ),
        (
            Code.CONGRESS_FILE_NEWER,
            {"path": "C:\\a\\Thạch-Khôi.congress", "found": "0007"},
            "“Thạch-Khôi.congress” ở phiên bản 0007, phần mềm trên máy này chưa đọc được.",
        ),
        (
            Code.JOURNAL_BROKEN,
            {"entry": 1399},
            "Chỗ đầu tiên không khớp là việc 1399. Có thể tệp đã bị sửa bên ngoài phần mềm.",
        ),
        (
            Code.HEADER_NOT_FOUND,
            {"sheet": "Sheet1"},
            "Trang “Sheet1” không có dòng nào ghi tên các cột như Họ và tên, Chi bộ.",
        ),
        (
            Code.NO_SCREEN_LIBRARY,
            {"libraries": ("libxcb-cursor0", "libegl1"), "command": "sudo apt install libegl1"},
            "Còn thiếu libxcb-cursor0, libegl1.",
        ),
        (
            Code.PROGRAM_FAULT,
            {"log": Path("/home/lan/.local/loi-2025-08-13-0836.log")},
            "Số liệu đã ghi vẫn an toàn. Bản ghi lỗi: loi-2025-08-13-0836.log.",
        ),
    ],
)
def test_bodies_hold_the_facts(code: Code, facts: dict[str, object], body: str) -> None:
    assert message_for(code, **facts).body == body


def test_the_reason_of_an_unreadable_profile_is_not_shown() -> None:
    found = message_for(Code.PROFILE_UNREADABLE, reason="extra fields found (colour) @ $.quorum")

    assert "extra" not in found.line


def test_a_very_long_scan_is_cut() -> None:
    found = message_for(Code.CARD_MALFORMED, scanned="7" * 5000)

    assert found.body == f"“{'7' * 79}…” không phải mã thẻ đại biểu."


@pytest.mark.parametrize(
    ("code", "facts", "words"),
    [
        (Code.NO_SUCH_DAY, {"text": "31/02/1971"}, "Không có ngày 31/02/1971"),
        (Code.BIRTH_IN_BOTH_COLUMNS, {"cells": "C32, D32"}, "Ngày sinh ở cả cột Nam và Nữ"),
        (Code.NAME_MISSING, {}, "Thiếu họ và tên"),
        (Code.DATE_IN_FUTURE, {"text": PartialDate(2031, 6, 15)}, "15/6/2031 là sau hôm nay"),
        (Code.DATE_IN_FUTURE, {"text": PartialDate(2031)}, "2031 là sau hôm nay"),
        (Code.DATE_IN_FUTURE, {"text": date(2031, 2, 5)}, "05/02/2031 là sau hôm nay"),
        (Code.OFFICIAL_BEFORE_PROBATIONARY, {}, "Chính thức trước dự bị"),
        (Code.PARTY_BEFORE_BIRTH, {}, "Vào Đảng trước ngày sinh"),
        (Code.ORDINAL_TWICE, {"ordinal": 87, "row": 1112}, "STT 87 đã có ở dòng 1112"),
        (Code.CELL_FAILED, {}, "Công thức lỗi, bỏ qua ô này"),
        (Code.BIRTH_MISSING, {}, "Thiếu ngày sinh"),
        (Code.GENDER_MISSING, {}, "Thiếu giới tính"),
        (Code.BRANCH_MISSING, {}, "Thiếu chi bộ"),
        (Code.SEAT_SHARED, {"seat": "A-01", "row": 80}, "Ghế A-01 cũng ở dòng 80"),
        (Code.NOT_A_DATE, {"text": "tháng tư"}, "“tháng tư” không phải ngày"),
        (Code.SAME_PERSON_TWICE, {"row": 12}, "Người này đã có ở dòng 12"),
        (Code.CLASS_UNKNOWN, {"text": "mời"}, "Không rõ diện đại biểu “mời”"),
        (Code.GENDER_UNKNOWN, {"text": "x"}, "Không rõ giới tính “x”"),
    ],
)
def test_a_cell_of_the_preview_says_what_is_wrong_in_a_few_words(
    code: Code, facts: dict[str, object], words: str
) -> None:
    assert cell_text(code, **facts) == words
