"""`congress-desktop count`: cases in, results out; a sum that does not add up states no result."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from congress_desktop import cli

Counted = Callable[[dict[str, Any]], tuple[int, dict[str, Any]]]


@pytest.fixture(name="count")
def _count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Counted:
    def counted(case: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        file = tmp_path / "case.json"
        file.write_text(json.dumps(case), encoding="utf-8")
        code = cli.run(["count", str(file)])
        return code, json.loads(capsys.readouterr().out)

    return counted


def _election(**changes: object) -> dict[str, Any]:
    case: dict[str, Any] = {
        "kind": "election",
        "rule_set": "190-QD-TW-2024",
        "body": "delegate_congress",
        "form": "strike_out",
        "convened": 189,
        "absent_throughout": 2,
        "seats": 3,
        "nominees": ["Lê Văn Bách", "Trần Thị Cúc", "Phạm Văn Dũng", "Đỗ Văn Hải"],
        "papers": {"issued": 187, "collected": 187, "valid": 185, "invalid": 2},
        "votes": [118, 152, 93, 118],
    }
    return case | changes


def _vote(**changes: object) -> dict[str, Any]:
    case: dict[str, Any] = {
        "kind": "open_vote",
        "rule_set": "190-QD-TW-2024",
        "convened": 189,
        "present": 187,
        "base": "present",
        "in_favour": 185,
        "against": 1,
        "other": 1,
    }
    return case | changes


def test_an_election_is_judged_on_those_convened_less_those_absent_throughout(count: Counted) -> None:
    code, answer = count(_election())

    assert code == 0
    assert (answer["denominator"], answer["needed"]) == (187, 94)
    assert answer["elected"] == ["Trần Thị Cúc", "Lê Văn Bách", "Đỗ Văn Hải"]
    assert (answer["tied"], answer["seats_left"], answer["over_half_not_elected"]) == ([], 0, [])
    assert answer["percent"] == {
        "Lê Văn Bách": "63,10",
        "Trần Thị Cúc": "81,28",
        "Phạm Văn Dũng": "49,73",
        "Đỗ Văn Hải": "63,10",
    }
    assert answer["carried"] is None
    assert answer["reasons"]["Trần Thị Cúc"] == "trúng cử vì 152/187 > 1/2, thứ 1 trong 3"
    assert answer["reasons"]["Phạm Văn Dũng"] == "không trúng cử vì 93/187 không quá 1/2"
    assert answer["problems"] == []


def test_a_tie_at_the_last_seat_elects_neither(count: Counted) -> None:
    code, answer = count(_election(votes=[118, 152, 152, 118]))

    assert code == 0
    assert answer["elected"] == ["Trần Thị Cúc", "Phạm Văn Dũng"]
    assert answer["tied"] == ["Lê Văn Bách", "Đỗ Văn Hải"]
    assert answer["seats_left"] == 1
    assert answer["reasons"]["Đỗ Văn Hải"] == "bằng phiếu: 118/187 > 1/2, cùng thứ 3, 2 người cho 1 chỗ còn lại"


def test_over_half_without_a_seat_left_is_named(count: Counted) -> None:
    _, answer = count(_election(votes=[118, 152, 130, 119]))

    assert answer["elected"] == ["Trần Thị Cúc", "Phạm Văn Dũng", "Đỗ Văn Hải"]
    assert answer["over_half_not_elected"] == ["Lê Văn Bách"]


def test_namesakes_are_told_apart_by_their_number(count: Counted) -> None:
    _, answer = count(_election(nominees=["Lê An", "Lê An", "Phạm Văn Dũng", "Đỗ Văn Hải"]))

    assert answer["elected"] == ["Lê An (số 2)", "Lê An (số 1)", "Đỗ Văn Hải"]
    assert len(answer["percent"]) == len(answer["reasons"]) == 4


def test_two_boxes_add_up_to_the_valid_papers(count: Counted) -> None:
    case = _election(
        form="two_box",
        seats=4,
        agree=[180, 93, 94, 185],
        disagree=[5, 90, 90, 0],
        not_counted=[0, 2, 1, 0],
    )
    del case["votes"]

    code, answer = count(case)

    assert code == 0
    assert answer["elected"] == ["Đỗ Văn Hải", "Lê Văn Bách", "Phạm Văn Dũng"]
    assert answer["seats_left"] == 1


def test_a_second_rule_set_takes_the_papers_collected_as_its_base(count: Counted) -> None:
    _, answer = count(_election(rule_set="THU-VE-2024", convened=400, votes=[118, 152, 94, 93]))

    assert (answer["denominator"], answer["needed"]) == (187, 94)
    assert answer["elected"] == ["Trần Thị Cúc", "Lê Văn Bách", "Phạm Văn Dũng"]


@pytest.mark.parametrize(
    ("changes", "code", "text"),
    [
        (
            {"papers": {"issued": 187, "collected": 188, "valid": 186, "invalid": 2}},
            "E410",
            "Thu thừa 1: thu về 188, phát ra 187",
        ),
        (
            {"papers": {"issued": 187, "collected": 187, "valid": 184, "invalid": 2}},
            "E428",
            "Hợp lệ 184 + không hợp lệ 2 = 186, khác thu về 187",
        ),
        ({"votes": [118, 186, 93, 118]}, "E429", "Trần Thị Cúc được 186 phiếu, nhiều hơn 185 phiếu hợp lệ"),
        ({"votes": [185, 185, 185, 1]}, "E430", "185 + 185 + 185 + 1 = 556, nhiều hơn 3 × 185 = 555"),
        ({"convened": 188}, "E433", "Phát ra 187 phiếu cho 186 người"),
        ({"absent_throughout": 189}, "E434", "Vắng 189 trong 189 người được triệu tập"),
        ({"seats": 0}, "E002", "Số lượng cần bầu nằm ngoài giới hạn"),
    ],
)
def test_a_wrong_sum_is_named_and_states_no_result(
    count: Counted, changes: dict[str, Any], code: str, text: str
) -> None:
    exit_code, answer = count(_election(**changes))

    assert exit_code == 1
    assert {"code": code, "text": text} in answer["problems"]
    assert (answer["elected"], answer["tied"], answer["percent"], answer["reasons"]) == ([], [], {}, {})


def test_the_sum_of_2023_is_caught(count: Counted) -> None:
    code, answer = count(
        _election(
            body="members_congress",
            convened=610,
            absent_throughout=0,
            seats=1,
            nominees=["Một", "Hai"],
            papers={"issued": 602, "collected": 602, "valid": 596, "invalid": 6},
            votes=[316, 279],
        )
    )

    assert code == 1
    assert answer["problems"] == [{"code": "E447", "text": "316 + 279 = 595, ít hơn 596 phiếu hợp lệ"}]
    assert answer["elected"] == []


def test_boxes_that_do_not_add_up_are_named(count: Counted) -> None:
    case = _election(
        form="two_box", seats=4, agree=[180, 93, 94, 185], disagree=[5, 90, 90, 0], not_counted=[0, 1, 1, 0]
    )

    code, answer = count(case)

    assert code == 1
    assert answer["problems"] == [{"code": "E431", "text": "Trần Thị Cúc: 93 + 90 + 1 = 184, khác 185 phiếu hợp lệ"}]


@pytest.mark.parametrize(
    ("base", "denominator", "needed", "carried"), [("present", 187, 94, True), ("convened", 189, 95, True)]
)
def test_an_open_vote_is_judged_on_either_base(
    count: Counted, base: str, denominator: int, needed: int, *, carried: bool
) -> None:
    code, answer = count(_vote(base=base))

    assert code == 0
    assert (answer["denominator"], answer["needed"], answer["carried"]) == (denominator, needed, carried)
    assert list(answer["percent"]) == ["in_favour", "against", "other"]


def test_exactly_half_carries_nothing(count: Counted) -> None:
    code, answer = count(_vote(convened=188, present=188, in_favour=94, against=94, other=0))

    assert (code, answer["carried"], answer["percent"]["in_favour"]) == (0, False, "50,00")


@pytest.mark.parametrize(
    ("changes", "code", "text"),
    [
        ({"against": 0}, "E306", "Thiếu 1: 185 + 0 + 1 = 186, có mặt 187"),
        ({"against": 2}, "E305", "Thừa 1: 185 + 2 + 1 = 188, có mặt 187"),
        ({"convened": 186}, "E435", "Có mặt 187, chỉ triệu tập 186"),
    ],
)
def test_an_open_vote_that_does_not_add_up_carries_nothing(
    count: Counted, changes: dict[str, Any], code: str, text: str
) -> None:
    exit_code, answer = count(_vote(**changes))

    assert exit_code == 1
    assert answer["problems"] == [{"code": code, "text": text}]
    assert answer["carried"] is None


def test_those_who_did_not_vote_may_be_given(count: Counted) -> None:
    code, answer = count(_vote(against=0, not_voting=1))

    assert (code, answer["problems"], answer["carried"]) == (0, [], True)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "lottery"},
        {"rule_set": "no-such-set"},
        {"body": "parliament"},
        {"form": "blank"},
        {"convened": "189"},
        {"convened": -1},
        {"convened": True},
        {"votes": [1, 2, 3]},
        {"votes": [1, 2, 3, 4.0]},
        {"nominees": []},
        {"nominees": ["", "B", "C", "D"]},
        {"papers": []},
        {"run_off": "yes"},
    ],
)
def test_what_is_no_case_is_answered_in_the_same_shape(count: Counted, changes: dict[str, Any]) -> None:
    code, answer = count(_election(**changes))

    assert code == 1
    assert [each["code"] for each in answer["problems"]] == ["E432"]
    assert answer["elected"] == []


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe\x00", b"null"])
def test_a_file_that_is_no_json_is_answered_too(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(content)

    assert cli.run(["count", str(file)]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "E432"


def test_a_missing_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["count", str(tmp_path / "none.json")]) == 1
    assert capsys.readouterr().err.rstrip().endswith("(E810)")
