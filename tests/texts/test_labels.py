"""Labels of enumerations, fields and kinds of acts."""

import importlib
import pkgutil
import unicodedata
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from enum import StrEnum

import pytest

from congress_desktop import domain
from congress_desktop.domain.acts import KINDS
from congress_desktop.domain.appointments import Appointment, Body, CheckKind, Decision, Post
from congress_desktop.domain.attendance import AttendanceState, Movement
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan, SittingKind
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import Count, MatterGroup
from congress_desktop.domain.people import DelegateClass, DelegateFacts, Gender
from congress_desktop.texts.labels import (
    act_title,
    duty,
    field_name,
    gap_word,
    label,
    short_name,
    sitting_full_name,
    sitting_name,
)


def _labelled_enumerations() -> Iterator[type[StrEnum]]:
    for module in pkgutil.iter_modules(domain.__path__):
        found = importlib.import_module(f"{domain.__name__}.{module.name}")
        for value in vars(found).values():
            here = isinstance(value, type) and value.__module__ == found.__name__
            if here and issubclass(value, StrEnum) and value is not Code:
                yield value


EVERY_MEMBER = [member for enumeration in _labelled_enumerations() for member in enumeration]


def test_the_walk_finds_the_enumerations_of_the_domain() -> None:
    found = {type(member).__name__ for member in EVERY_MEMBER}

    assert {"AttendanceState", "Body", "CheckKind", "MatterGroup", "MinutesSection", "VoteBase"} <= found


@pytest.mark.parametrize("member", EVERY_MEMBER, ids=lambda member: f"{type(member).__name__}.{member.name}")
def test_every_member_of_every_enumeration_has_a_label(member: StrEnum) -> None:
    words = label(member)

    assert words.strip() == words != ""
    assert unicodedata.is_normalized("NFC", words)
    assert words != member.value


def test_labels_within_an_enumeration_differ() -> None:
    for enumeration in _labelled_enumerations():
        words = [label(member) for member in enumeration]

        assert len(set(words)) == len(words), enumeration.__name__


@pytest.mark.parametrize(
    ("member", "words"),
    [
        (DelegateClass.EX_OFFICIO, "Đương nhiên"),
        (Gender.FEMALE, "nữ"),
        (AttendanceState.PRESENT, "có mặt"),
        (AttendanceState.EXCUSED, "vắng có lý do"),
        (VoteBase.SUMMONED, "được triệu tập"),
        (MatterGroup.PROCEDURE, "Chương trình, quy chế"),
        (MatterGroup.TASK, "Nhiệm vụ trọng tâm"),
        (CongressBody.CREDENTIALS_COMMITTEE, "Ban Thẩm tra tư cách đại biểu"),
        (Body.INSPECTION_COMMISSION, "Ủy ban Kiểm tra"),
        (Post.INSPECTION_DEPUTY, "Phó Chủ nhiệm"),
        (CheckKind.STANDING_WITHIN_EXECUTIVE, "Ban Thường vụ đều thuộc Ban Chấp hành"),
    ],
)
def test_a_label_reads_as_papers_write_it(member: StrEnum, words: str) -> None:
    assert label(member) == words


def test_a_code_has_no_label_but_a_message() -> None:
    with pytest.raises(KeyError):
        label(Code.CARD_UNKNOWN)


def test_a_sitting_is_named_by_its_kind_and_its_day_without_the_year() -> None:
    assert sitting_name(SittingKind.PREPARATORY, date(2025, 8, 13)) == "Trù bị 13/8"
    assert sitting_name(SittingKind.OFFICIAL, date(2026, 2, 5)) == "Chính thức 05/02"


def test_a_sitting_has_a_long_name_with_its_full_day() -> None:
    assert sitting_full_name(SittingKind.PREPARATORY, date(2025, 8, 13)) == "Phiên trù bị, ngày 13/8/2025"
    assert sitting_full_name(SittingKind.OFFICIAL, date(2025, 8, 14)) == "Phiên chính thức, ngày 14/8/2025"


def test_heads_and_members_of_each_body_have_their_own_duty() -> None:
    duties = {body: (duty(body, head=True), duty(body, head=False)) for body in CongressBody}

    assert duties == {
        CongressBody.PRESIDIUM: ("Chủ tịch", "Thành viên"),
        CongressBody.SECRETARIAT: ("Trưởng đoàn", "Thành viên"),
        CongressBody.CREDENTIALS_COMMITTEE: ("Trưởng ban", "Ủy viên"),
        CongressBody.COUNTING_BOARD: ("Trưởng ban", "Ủy viên"),
    }


def test_leading_bodies_have_short_names() -> None:
    assert [short_name(body) for body in Body] == ["BCH", "BTV", "UBKT"]


@pytest.mark.parametrize("shape", [CongressPlan, Count, Decision, DelegateFacts])
def test_every_field_of_a_form_has_a_name(shape: type) -> None:
    for field in fields(shape):
        assert field_name(field.name) == field_name(field.name).strip() != ""


def test_every_field_of_an_appointment_but_the_person_has_a_name() -> None:
    named = [field.name for field in fields(Appointment) if field.name != "person_id"]

    assert [field_name(name) for name in named] == ["họ và tên", "cơ quan", "chức danh", "chức vụ"]


def test_gaps_of_an_empty_row_are_words() -> None:
    gaps = DelegateFacts(full_name="Nguyễn Văn An", branch="Chi bộ 05").gaps()

    assert [gap_word(gap) for gap in gaps] == [
        "thiếu ngày sinh",
        "thiếu giới tính",
        "thiếu ngày vào Đảng chính thức",
        "thiếu trình độ chuyên môn",
        "thiếu trình độ lý luận chính trị",
        "thiếu diện đại biểu",
    ]


def test_every_kind_of_act_has_a_title_of_its_own() -> None:
    titles = [act_title(kind) for kind in KINDS]

    assert all(titles)
    assert len(set(titles)) == len(KINDS)


def test_the_movement_decides_what_a_delegates_act_is_called() -> None:
    assert [act_title("delegate_moved", movement) for movement in Movement] == [
        "Đến",
        "Rời hội trường",
        "Trở lại",
        "Vắng có lý do",
    ]


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("scan_refused", "Từ chối lượt quét"),
        ("vote_opened", "Mở biểu quyết"),
        ("vote_counted", "Ghi số biểu quyết"),
        ("vote_corrected", "Sửa số biểu quyết"),
        ("roll_imported", "Nhập danh sách"),
        ("act_withdrawn", "Rút lại việc đã ghi"),
    ],
)
def test_an_act_is_titled_as_the_journal_shows_it(kind: str, title: str) -> None:
    assert act_title(kind) == title
