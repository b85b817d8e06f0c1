"""The workbook of raw papers: its formulas add up to what the minutes print, and they find a mark that was changed."""

from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from builders import OFFICIAL
from congress_desktop import bootstrap
from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.elections import BallotForm, ElectionKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId
from congress_desktop.domain.tally import NomineeVotes
from congress_desktop.services import ballot_entry, election_results, election_rounds, elections, papers
from congress_desktop.services.desk import Desk
from congress_desktop.services.raw_papers import raw_papers_workbook
from congress_desktop.system import folders
from election_builders import (
    CANDIDATES,
    a_round,
    a_voting_congress,
    an_election,
    read_twice,
    release,
    round_of,
    the_round,
)
from formulas import Formulas, Value

RESULT, STATE, PAPERS = "Kết quả", "Tình hình phiếu", "Phiếu"


def worked_out(desk: Desk, round_id: RoundId, folder: Path) -> Formulas:
    target = folder / "phieu.xlsx"
    bootstrap.write_workbook(raw_papers_workbook(desk, round_id), target)
    return Formulas(target)


def results(book: Formulas) -> list[tuple[Value, ...]]:
    return [row for row in book.rows(RESULT) if isinstance(row[0], Fraction)]


def states(book: Formulas) -> dict[str, tuple[Value, ...]]:
    return {str(row[0]): row[1:] for row in book.rows(STATE) if row[3] in {"Khớp", "Lệch"}}


def a_released(lines: list[str], **changes: object) -> tuple[Desk, RoundId]:
    desk = a_voting_congress(len(lines))
    round_id = a_round(desk, **changes)  # type: ignore[arg-type]
    read_twice(desk, round_id, lines)
    release(desk, round_id)
    return desk, round_id


def test_every_figure_of_the_result_is_a_formula_that_gives_what_is_printed(tmp_path: Path) -> None:
    desk, round_id = a_released(["1", "2", "3", "4", "5", "5", "5"])

    book = worked_out(desk, round_id, tmp_path)

    view = election_results.result(desk, round_id)
    assert [row[2:] for row in results(book)] == [
        (6, 1, 0, Fraction(6, 7), 1, "Trúng cử", 6, "Trúng cử", "Khớp"),
        (6, 1, 0, Fraction(6, 7), 1, "Trúng cử", 6, "Trúng cử", "Khớp"),
        (6, 1, 0, Fraction(6, 7), 1, "Trúng cử", 6, "Trúng cử", "Khớp"),
        (6, 1, 0, Fraction(6, 7), 1, "Trúng cử", 6, "Trúng cử", "Khớp"),
        (4, 3, 0, Fraction(4, 7), 5, "Quá nửa, hết chỗ", 4, "Quá nửa, hết chỗ", "Khớp"),
    ]
    assert [row[2] for row in results(book)] == [line.counts.votes for line in view.ballot_order]
    sheet = openpyxl.load_workbook(tmp_path / "phieu.xlsx")[RESULT]
    computed = [row for row in sheet.iter_rows() if isinstance(row[0].value, int)]
    assert all(str(row[place].value).startswith("=") for row in computed for place in (2, 3, 4, 5, 6, 7, 10))


def test_the_chain_of_papers_adds_up_with_the_base_and_what_is_needed(tmp_path: Path) -> None:
    desk = a_voting_congress(9, present=8)
    round_id = a_round(desk)
    reasons = round_of(desk, round_id)[0].rules.ballot.invalid_reasons.value
    election_rounds.reduce_base(desk, round_id, 1, "bị đình chỉ sinh hoạt")
    read_twice(desk, round_id, ["5"] * 6)
    for number, reason in ((7, reasons[1]), (8, 'ghi "không" vào phiếu')):
        for pass_number, reader in ((1, "Hoa"), (2, "Mai")):
            ballot_entry.read_paper(desk, round_id, number, pass_number, Reading(invalid=reason), reader)
    release(desk, round_id)

    found = states(worked_out(desk, round_id, tmp_path))

    assert {words: row[0] for words, row in found.items()} == {
        "Được triệu tập": 9,
        "Trừ vắng suốt đại hội không có dự khuyết thay": 1,
        "Trừ thêm theo quy chế": 1,
        "Có mặt lúc bỏ phiếu": 8,
        "Phiếu in": 11,
        "Phiếu phát ra": 8,
        "Phiếu thu về": 8,
        "Phiếu hợp lệ": 6,
        "Phiếu không hợp lệ": 2,
        "- phiếu bầu nhiều hơn số lượng cần bầu": 1,
        '- ghi "không" vào phiếu': 1,
        "Hợp lệ cộng không hợp lệ": 8,
        "Cơ sở tính tỷ lệ: số được triệu tập sau khi trừ": 7,
        "Số lượng cần bầu": 4,
        "Quá 1/2 là từ": 4,
    }
    assert {row[2] for row in found.values()} == {"Khớp"}


def test_ties_and_boxes_come_out_of_the_formulas_too(tmp_path: Path) -> None:
    desk, round_id = a_released(["5", "5", "5", "4", "4", "4", "1"])
    tied = [row[7] for row in results(worked_out(desk, round_id, tmp_path))]
    lines = ["1111", "1112", "1121", "1210", "2111", "1111", "1110"]
    desk, round_id = a_released(lines, names=CANDIDATES[:4], seats=4, form=BallotForm.TWO_BOX)

    boxes = results(worked_out(desk, round_id, tmp_path))

    assert tied == ["Trúng cử", "Trúng cử", "Trúng cử", "Bằng phiếu", "Bằng phiếu"]
    assert [row[2:5] for row in boxes] == [(6, 1, 0), (6, 1, 0), (6, 1, 0), (4, 1, 2)]
    assert {row[10] for row in boxes} == {"Khớp"}


def test_a_mark_that_is_changed_no_longer_agrees_with_the_minutes(tmp_path: Path) -> None:
    desk, round_id = a_released(["5"] * 7)
    worked_out(desk, round_id, tmp_path)
    path = tmp_path / "phieu.xlsx"
    book = openpyxl.load_workbook(path)
    row = next(row for row in book[PAPERS].iter_rows() if row[0].value == 3)
    assert [cell.value for cell in row] == [3, 1, 1, None, 1, 1, 1, 1, 0]
    row[4].value = 0
    book.save(path)

    changed = results(Formulas(path))

    assert [each[10] for each in changed] == ["Lệch", "Khớp", "Khớp", "Khớp", "Khớp"]


def test_an_invalid_paper_marks_nobody_and_says_why(tmp_path: Path) -> None:
    desk = a_voting_congress(2)
    round_id = a_round(desk)
    reason = round_of(desk, round_id)[0].rules.ballot.invalid_reasons.value[6]
    read_twice(desk, round_id, ["5"])
    for pass_number, reader in ((1, "Hoa"), (2, "Mai")):
        ballot_entry.read_paper(desk, round_id, 2, pass_number, Reading(invalid=reason), reader)
    release(desk, round_id)

    rows = [row for row in worked_out(desk, round_id, tmp_path).rows(PAPERS) if isinstance(row[0], Fraction)]

    assert rows[0] == (1, 1, 1, None, 1, 1, 1, 1, 0)
    assert rows[1] == (2, 1, 0, reason, None, None, None, None, None)


def test_batches_are_added_up_from_their_totals(tmp_path: Path) -> None:
    desk = a_voting_congress(7)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    row = the_round(desk, election_id)
    reason = elections.election(desk, election_id).rules.ballot.invalid_reasons.value[1]
    election_rounds.print_ballots(desk, row.round_id, 9)
    election_rounds.issue_ballots(desk, row.round_id, OFFICIAL, 7)
    election_rounds.collect_ballots(desk, row.round_id, 7, EntryMode.BATCHES, 5)
    for batch, valid, invalid in ((1, 4, 1), (2, 2, 0)):
        votes = [NomineeVotes(each, valid, 0) for each in row.nominee_ids[:4]]
        against = NomineeVotes(row.nominee_ids[4], 0, valid)
        totals = BatchTotals(valid, ((reason, invalid),) if invalid else (), (*votes, against))
        for pass_number, reader in ((1, "Hoa"), (2, "Mai")):
            ballot_entry.count_batch(desk, row.round_id, batch, pass_number, totals, reader)
    release(desk, row.round_id)

    book = worked_out(desk, row.round_id, tmp_path)

    assert [each[2:5] for each in results(book)] == [(6, 0, 0)] * 4 + [(0, 6, 0)]
    assert {each[10] for each in results(book)} == {"Khớp"}
    found = states(book)
    assert (found["Phiếu hợp lệ"][0], found["Phiếu không hợp lệ"][0], found[f"- {reason}"][0]) == (6, 1, 1)
    assert {each[2] for each in found.values()} == {"Khớp"}


def test_another_rule_set_has_its_own_base(tmp_path: Path) -> None:
    rules = (folders.resources() / "rule_sets" / "THU-VE-2024.toml").read_text(encoding="utf-8")
    desk, round_id = a_released(["5", "5", "5", "4", "4", "1", "1"], rule_set=rules)

    found = states(worked_out(desk, round_id, tmp_path))

    assert found["Cơ sở tính tỷ lệ: số phiếu thu về"] == (7, 7, "Khớp")


def test_an_opinion_is_ranked_without_anybody_elected(tmp_path: Path) -> None:
    desk, round_id = a_released(["5", "5", "4", "4", "1", "1", "1"], kind=ElectionKind.OPINION)

    rows = results(worked_out(desk, round_id, tmp_path))

    assert [row[6:] for row in rows] == [
        (5, 4, "Khớp"),
        (1, 7, "Khớp"),
        (1, 7, "Khớp"),
        (3, 5, "Khớp"),
        (3, 5, "Khớp"),
    ]


def test_the_marks_are_nobodys_business_before_the_result_is_confirmed() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)

    with pytest.raises(RuleRefusal, match=Code.RESULT_NOT_CONFIRMED.value):
        raw_papers_workbook(desk, round_id)
    assert "papers-1-1" not in [kind.key for kind in papers.book_kinds(desk)]
    release(desk, round_id)
    assert papers.book_kind(desk, "papers-1-1").file_name == "phieu-da-nhap-1-lan-1"


def test_two_hundred_names_have_a_column_each(tmp_path: Path) -> None:
    names = [f"Nguyễn Văn {chr(ord('A') + n // 26)}{chr(ord('a') + n % 26)}" for n in range(200)]
    desk = a_voting_congress(2)
    round_id = a_round(desk, names, 160)
    struck = " ".join(map(str, range(161, 201)))
    read_twice(desk, round_id, [struck, struck])
    release(desk, round_id)

    rows = results(worked_out(desk, round_id, tmp_path))

    assert [row[2] for row in rows] == [2] * 160 + [0] * 40
    assert {row[10] for row in rows} == {"Khớp"}
