"""Minutes of counting and of elections, and the diary of entry, read back from the pages that are printed."""

import re
from functools import partial

import pytest

from builders import OFFICIAL, TestClock, a_matter
from congress_desktop import bootstrap
from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.elections import BallotForm, ElectionKind, NominationSource
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId
from congress_desktop.domain.open_votes import Count
from congress_desktop.domain.tally import NomineeVotes
from congress_desktop.services import (
    ballot_entry,
    bodies,
    congresses,
    election_results,
    election_rounds,
    elections,
    journal,
    open_votes,
    paper_life,
)
from congress_desktop.services.composing import is_composed, paper_places
from congress_desktop.services.composition import write_place
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.elections import Nomination
from congress_desktop.services.papers import paper_kinds
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
from papers import texts

COUNTING, DIARY, ELECTION = "counting-1-1", "diary-1-1", "election-1"
finalise = partial(paper_life.finalise, draw=bootstrap.draw_paper, lacking=True)


def printed(desk: Desk, key: str) -> str:
    """Return what stands on the pages of a paper, line ends as spaces."""
    pdf = bootstrap.render_paper(paper_life.standing_paper(desk, key), congresses.layout(desk))
    return " ".join(texts(pdf))


def voting_morning() -> TestClock:
    """Return a clock that stands still on the morning of the voting."""
    clock = TestClock()
    clock.advance(minutes=24 * 60)
    return clock


def a_board(desk: Desk, first: int = 0) -> str:
    """Form the bodies that sign, of the delegates from this one on, and return the head of the counting board."""
    rows = delegates(desk, OFFICIAL)[first:]
    bodies.form_body(desk, CongressBody.PRESIDIUM, (BodyMember(rows[0].delegate_id, head=True),))
    bodies.form_body(desk, CongressBody.SECRETARIAT, (BodyMember(rows[1].delegate_id, head=True),))
    members = (BodyMember(rows[2].delegate_id, head=True), BodyMember(rows[3].delegate_id))
    bodies.form_body(desk, CongressBody.COUNTING_BOARD, members)
    return rows[2].facts.full_name


def a_released_round(lines: list[str], seats: int = 4, **plan: object) -> tuple[Desk, RoundId]:
    desk = a_voting_congress(len(lines))
    round_id = a_round(desk, seats=seats, **plan)  # type: ignore[arg-type]
    read_twice(desk, round_id, lines)
    release(desk, round_id)
    return desk, round_id


def test_the_counting_minutes_hold_the_chain_the_result_and_who_was_elected() -> None:
    desk = a_voting_congress(9, present=8)
    head = a_board(desk)
    round_id = a_round(desk)
    reasons = round_of(desk, round_id)[0].rules.ballot.invalid_reasons.value
    read_twice(desk, round_id, ["5", "5", "5", "5", "4", "4", "1"])
    for pass_number, reader in ((1, "Hoa"), (2, "Mai")):
        ballot_entry.read_paper(desk, round_id, 8, pass_number, Reading(invalid=reasons[6]), reader)
    election_results.confirm_result(desk, round_id, head)
    election_results.release_result(desk, round_id, "Lê Thị Chứng")

    text = printed(desk, COUNTING)

    for words in (
        "BIÊN BẢN KIỂM PHIẾU bầu Ban Chấp hành, nhiệm kỳ 2025 - 2030",
        "Số -BB/ĐH",
        "190-QĐ/TW ngày 10/10/2024 (bộ quy định 190-QD-TW-2024) và danh sách bầu cử đã chốt (Đại hội biểu quyết giơ",
        f"Ban Kiểm phiếu gồm 02 đồng chí: {head}, Trưởng ban; ",
        "tiến hành kiểm phiếu lần thứ nhất.",
        "Số lượng cần bầu: 04 đồng chí. Danh sách bầu cử gồm 05 đồng chí (số dư 01 đồng chí, bằng 25,00%)",
        "1 Đại biểu chính thức được triệu tập 09 đại biểu",
        "2 Đại biểu có mặt lúc bỏ phiếu 08 đại biểu 88,89% số triệu tập",
        "3 Đại biểu vắng mặt 01 đại biểu 11,11% số triệu tập",
        "4 Phiếu in 11 phiếu",
        "5 Phiếu phát ra 08 phiếu 100% số có mặt",
        "6 Phiếu thu về 08 phiếu 100% số phát ra",
        "7 Phiếu hợp lệ 07 phiếu 87,50% số thu về",
        "8 Phiếu không hợp lệ 01 phiếu 12,50% số thu về - Phiếu ký tên hoặc viết thêm 01 phiếu",
        "phiếu phát ra 8 = thu về 8 + không thu về 0; thu về 8 = hợp lệ 7 + không hợp lệ 1.",
        "tỷ lệ tính trên 8 đại biểu chính thức được triệu tập sau khi trừ 01 đại biểu vắng suốt đại hội không có dự",
        "quá một phần hai là từ 5 phiếu trở lên:",
        "1 Lê Văn Bách 6 75,00 Có 2 Trần Thị Cúc 7 87,50 Có 3 Phạm Văn Dũng 7 87,50 Có",
        "4 Hoàng Thị Giang 5 62,50 Có 5 Đỗ Văn Hải 3 37,50 Không Cộng 28",
        "Tổng số phiếu: 28, không quá 4 × 7 = 28.",
        "hai lần nhập độc lập khớp 8/8 phiếu; kết quả trên do Ban Kiểm phiếu kiểm đếm, xác nhận và chịu trách nhiệm.",
        "không phải kết quả kiểm phiếu chính thức.",
        "có 04 đồng chí được số phiếu quá một phần hai, 04 đồng chí có tên sau đây trúng cử, xếp theo số phiếu",
        "1 Trần Thị Cúc 7 87,50 2 Phạm Văn Dũng 7 87,50 3 Lê Văn Bách 6 75,00 4 Hoàng Thị Giang 5 62,50",
        "kết quả được công bố vào hồi 7 giờ 00 phút.",
        f"T/M BAN KIỂM PHIẾU CHỦ TỊCH TRƯỞNG BAN {delegates(desk, OFFICIAL)[0].facts.full_name} {head}",
    ):
        assert words in text, words


def test_minutes_and_diary_have_nothing_to_say_before_their_time() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    keys = [COUNTING, DIARY, ELECTION]

    assert [kind.key for kind in paper_kinds(desk) if kind.key in keys] == keys
    assert [paper_life.current_paper(desk, key).paper for key in keys] == [None, None, None]
    read_twice(desk, round_id, ["5"] * 7)
    assert paper_life.current_paper(desk, DIARY).paper is not None
    assert paper_life.current_paper(desk, COUNTING).paper is None
    election_results.confirm_result(desk, round_id, "Trần Văn Kiểm")
    assert "công bố vào hồi" not in printed(desk, COUNTING)
    assert paper_life.current_paper(desk, ELECTION).paper is None
    election_results.release_result(desk, round_id, "Lê Thị Chứng")
    assert "công bố vào hồi" in printed(desk, COUNTING)
    assert paper_life.current_paper(desk, ELECTION).paper is not None


def test_a_tie_at_the_last_seat_is_told_as_a_fact_and_nobody_is_guessed() -> None:
    desk, round_id = a_released_round(["5", "5", "5", "4", "4", "4", "1"])

    text = printed(desk, COUNTING)
    fact = (
        "02 đồng chí bằng phiếu nhau ở vị trí trúng cử cuối: Hoàng Thị Giang (4 phiếu, 57,14%), Đỗ Văn Hải (4 phiếu, "
        "57,14%); còn 01 chỗ, chưa đồng chí nào trong số này trúng cử."
    )

    assert fact in text
    assert "03 đồng chí có tên sau đây trúng cử" in text
    after = text[text.index("trúng cử cuối") :]
    assert "còn thiếu" not in after
    assert round_of(desk, round_id)[1].result_state.value == "released"


def test_too_few_elected_is_told_with_the_number_that_is_missing() -> None:
    desk, _ = a_released_round(["3 4 5", "3 4 5", "3 4 5", "3 4 5", "5", "5", "5"])

    assert "Bầu được 02/04 đồng chí, còn thiếu 02 đồng chí." in printed(desk, COUNTING)


def test_those_over_half_without_a_seat_are_named() -> None:
    desk, _ = a_released_round(["1", "2", "3", "4", "5", "5", "5"])

    text = printed(desk, COUNTING)

    assert "có 05 đồng chí được số phiếu quá một phần hai; lấy theo số phiếu từ cao xuống thấp cho đủ" in text
    over = "01 đồng chí được quá một phần hai số phiếu nhưng không trúng cử do đã đủ số lượng: Đỗ Văn Hải (4 phiếu"
    assert over in text


def test_a_list_without_surplus_counts_agreeing_and_not_and_neither() -> None:
    lines = ["1111", "1112", "1121", "1210", "2111", "1111", "1110"]
    desk = a_voting_congress(7)
    round_id = a_round(desk, CANDIDATES[:4], 4, BallotForm.TWO_BOX)
    read_twice(desk, round_id, lines)
    release(desk, round_id)

    text = printed(desk, COUNTING)

    assert "(không có số dư)" in text
    assert "1 Lê Văn Bách 6 1 0 85,71 Có" in text
    assert "4 Hoàng Thị Giang 4 1 2 57,14 Có" in text
    assert "Ở từng người: đồng ý + không đồng ý + không tính = 7 phiếu hợp lệ." in text


def test_a_run_off_needs_no_majority_and_says_so() -> None:
    desk, round_id = a_released_round(["5", "5", "5", "4", "4", "4", "1"])
    election_id = round_of(desk, round_id)[0].election_id
    election_rounds.next_round(desk, election_id)
    row = the_round(desk, election_id)
    election_rounds.print_ballots(desk, row.round_id, 9)
    election_rounds.issue_ballots(desk, row.round_id, OFFICIAL, 7)
    election_rounds.collect_ballots(desk, row.round_id, 7)
    read_twice(desk, row.round_id, ["2", "2", "2", "2", "1", "1", "1"])
    release(desk, row.round_id)
    elections.end_election(desk, election_id)

    second, whole = printed(desk, "counting-1-2"), printed(desk, ELECTION)

    assert "(bầu lần thứ hai)" in second
    assert "gồm những đồng chí bằng phiếu ở lần bầu trước, 02 đồng chí" in second
    assert "người nhiều phiếu hơn trúng cử:" in second
    assert "Quá một phần hai" not in second
    assert "1 4 / 5 7 7 7 0 7 3 2 1 / 2 7 7 7 0 7 1" in whole
    assert "Lần bầu thứ nhất: 02 đồng chí bằng phiếu nhau ở vị trí trúng cử cuối" in whole
    assert "Đã bầu đủ 04 đồng chí." in whole
    assert re.search(r"3 Lê Văn Bách 1 6 85,71 4 Hoàng Thị Giang 2 4 57,14|4 Hoàng Thị Giang 2 4 57,14", whole)


def test_an_opinion_is_ranked_and_called_no_election() -> None:
    desk, round_id = a_released_round(["5", "5", "4", "4", "1", "1", "1"], kind=ElectionKind.OPINION)

    text = printed(desk, COUNTING)

    assert "xin ý kiến Ban Chấp hành" in text
    assert "TỔ KIỂM PHIẾU" in text
    assert "IV- THỨ TỰ THEO SỐ PHIẾU" in text
    assert "chưa phải là kết quả bầu cử." in text
    assert "trúng cử" not in text
    assert ELECTION not in [kind.key for kind in paper_kinds(desk)]
    assert round_of(desk, round_id)[0].plan.kind is ElectionKind.OPINION


def test_the_election_minutes_add_the_list_up_and_name_the_vote_on_it() -> None:
    desk = a_voting_congress(7)
    a_board(desk, 3)
    election_id = an_election(desk, CANDIDATES[:4], 4)
    elections.add_nominees(
        desk,
        election_id,
        [
            Nomination(CANDIDATES[4], source=NominationSource.FLOOR),
            Nomination("Vũ Văn Rút", source=NominationSource.SELF),
        ],
    )
    gone = next(row for row in elections.election(desk, election_id).standing if row.ballot_name == "Vũ Văn Rút")
    elections.withdraw_nominee(desk, election_id, gone.nominee.nominee_id, "vì sức khỏe")
    matter_id = a_matter(desk, "Danh sách bầu cử")
    open_votes.open_vote(desk, OFFICIAL, matter_id)
    open_votes.record_count(desk, matter_id, Count(6, 0, 1), VoteBase.PRESENT)
    elections.close_list(desk, election_id, matter_id)
    row = the_round(desk, election_id)
    election_rounds.print_ballots(desk, row.round_id, 9)
    election_rounds.issue_ballots(desk, row.round_id, OFFICIAL, 7)
    election_rounds.collect_ballots(desk, row.round_id, 7)
    read_twice(desk, row.round_id, ["5"] * 7)
    election_results.confirm_result(desk, row.round_id, delegates(desk, OFFICIAL)[5].facts.full_name)
    election_results.release_result(desk, row.round_id, "Lê Thị Chứng")
    finalise(desk, COUNTING)

    text = printed(desk, ELECTION)

    for words in (
        "BIÊN BẢN BẦU CỬ Ban Chấp hành, nhiệm kỳ 2025 - 2030",
        "Tổng số đại biểu chính thức được triệu tập: 07 đồng chí; có mặt khi bầu cử: 07 đồng chí (100%); vắng mặt: 00",
        "Cấp ủy triệu tập chuẩn bị 04 đồng chí không có số dư Đề cử tại Đại hội 01 đồng chí Ứng cử tại Đại hội 01",
        "Cho rút khỏi danh sách 01 đồng chí Vũ Văn Rút (vì sức khỏe)",
        "Danh sách bầu cử 05 đồng chí số dư 01 đồng chí, bằng 25,00%",
        "Bầu 04 đồng chí thì số dư nhiều nhất là 01 đồng chí.",
        "Đại hội biểu quyết thông qua danh sách bầu cử gồm 05 đồng chí; kết quả: 6/7 đại biểu có mặt tán thành (85",
        "4. Ban Kiểm phiếu: gồm 02 đồng chí, do đồng chí",
        "Không thành viên nào có tên trong danh sách bầu cử.",
        "1 4 / 5 7 7 7 0 7 4",
        "Kết quả chi tiết ghi tại Biên bản kiểm phiếu số 01-BB/ĐH.",
        "1 Lê Văn Bách 7 100",
        "ý kiến khác: 01 đại biểu.",
        "Đã bầu đủ 04 đồng chí.",
        "T/M ĐOÀN THƯ KÝ T/M BAN KIỂM PHIẾU T/M ĐOÀN CHỦ TỊCH TRƯỞNG ĐOÀN TRƯỞNG BAN CHỦ TỊCH",
    ):
        assert words in text, words


def test_an_election_that_ended_short_says_what_the_congress_decided() -> None:
    desk, round_id = a_released_round(["3 4 5", "3 4 5", "3 4 5", "3 4 5", "5", "5", "5"])
    election_id = round_of(desk, round_id)[0].election_id
    assert "Đã bầu 02/04 đồng chí, còn thiếu 02 đồng chí." in printed(desk, ELECTION)
    assert "giờ kết thúc bầu cử" in paper_life.standing_paper(desk, ELECTION).missing_facts()

    elections.end_election(desk, election_id, "Đại hội biểu quyết không bầu tiếp")

    text = printed(desk, ELECTION)
    assert "còn thiếu 02 đồng chí; Đại hội không bầu tiếp: Đại hội biểu quyết không bầu tiếp." in text
    assert "giờ kết thúc bầu cử" not in paper_life.standing_paper(desk, ELECTION).missing_facts()


def test_the_clerk_writes_what_no_record_holds_and_never_the_figures() -> None:
    desk, _ = a_released_round(["5"] * 7)
    lacking = paper_life.standing_paper(desk, COUNTING).missing_facts()

    write_place(desk, COUNTING, "complaints", "Trong quá trình bầu cử và kiểm phiếu không có khiếu nại, tố cáo.")
    write_place(desk, COUNTING, "sealing", "Phiếu bầu đã được niêm phong, bàn giao Đoàn Chủ tịch.")
    write_place(desk, COUNTING, "copies", "Biên bản gồm [số trang] trang, lập thành 03 bản.")

    paper = paper_life.standing_paper(desk, COUNTING)
    assert lacking == ("danh sách Ban Kiểm phiếu", "kiến nghị, khiếu nại", "niêm phong, bàn giao phiếu", "số bản")
    assert paper.missing_facts() == ("danh sách Ban Kiểm phiếu",)
    text = printed(desk, COUNTING)
    assert "không có khiếu nại, tố cáo." in text
    assert re.search(r"Biên bản gồm 0[2-9] trang, lập thành 03 bản", text)
    keys = {place.key for place in paper_places(desk, COUNTING)}
    assert keys == {"grounds", "counters", "complaints", "sealing", "ended", "copies"}
    assert {place.key for place in paper_places(desk, ELECTION)} >= {"conduct", "seats", "list", "board", "adoption"}
    assert is_composed(COUNTING)
    assert not is_composed(DIARY)
    with pytest.raises(RuleRefusal, match=Code.NO_SUCH_RECORD.value):
        paper_places(desk, "counting-1-9")


def test_final_counting_minutes_stay_when_the_result_is_reopened() -> None:
    desk, round_id = a_released_round(["5"] * 7)
    finalise(desk, COUNTING)
    before = printed(desk, COUNTING)

    election_results.reopen_result(desk, round_id, "đọc nhầm phiếu 7", "Mai Thị Đồng")

    assert COUNTING in [kind.key for kind in paper_kinds(desk)]
    assert printed(desk, COUNTING) == before
    assert journal.verify(desk).sound


def test_the_diary_tells_every_reading_and_never_how_a_paper_was_marked() -> None:
    desk = a_voting_congress(3, clock=voting_morning())
    round_id = a_round(desk)
    read = ballot_entry.read_line
    read(desk, round_id, 1, 1, "5", "Hoa")
    read(desk, round_id, 2, 1, "4", "Hoa")
    last = journal.last_withdrawable(desk)
    assert last is not None
    journal.withdraw(desk, last.act_id, "gõ nhầm phiếu")
    read(desk, round_id, 2, 1, "5", "Hoa")
    read(desk, round_id, 3, 1, "0", "Hoa", "Ban Kiểm phiếu xem, công nhận")
    for number, line, decision in ((1, "5", ""), (2, "3", ""), (3, "0", "Ban Kiểm phiếu xem, công nhận")):
        read(desk, round_id, number, 2, line, "Mai", decision)
    settled = Reading(against=(round_of(desk, round_id)[1].nominee_ids[4],))
    ballot_entry.settle_paper(desk, round_id, 2, settled, "Trần Văn Kiểm", "xem lại tờ phiếu")
    release(desk, round_id)

    text = printed(desk, DIARY)

    for words in (
        "NHẬT KÝ NHẬP PHIẾU",
        "thu về 3 phiếu, nhập từng phiếu.",
        "lần 1 do Hoa, lần 2 do Mai. Khớp 2/3 phiếu; xem lại và quyết định 1; còn khác nhau 0.",
        "Xấp 1 1 Hoa 07:00:00 Mai 07:00:00 Khớp 2 Hoa 07:00:00 Mai 07:00:00 Đã quyết định 3 Hoa 07:00:00",
        "Phiếu 2 07:00:00 hai lần nhập khác nhau ở 02 người; Trần Văn Kiểm quyết định: xem lại tờ phiếu",
        "Phiếu 3 07:00:00 nhập lần 1, nhận là hợp lệ theo quyết định: Ban Kiểm phiếu xem, công nhận",
        "Phiếu 2 07:00:00 lần 1, Hoa; rút lúc 07:00:00: gõ nhầm phiếu",
        "Thu phiếu 07:00:00 Ban Chấp hành, lần 1: thu về 3 (người ghi: Lan)",
        "Xác nhận kết quả kiểm phiếu 07:00:00 Ban Chấp hành, lần 1: Trần Văn Kiểm",
        "NGƯỜI NHẬP LẦN 1",
    ):
        assert words in text, words
    assert not any(name in text for name in CANDIDATES)


def test_papers_counted_in_batches_have_a_diary_of_their_batches() -> None:
    desk = a_voting_congress(7, clock=voting_morning())
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    row = the_round(desk, election_id)
    election_rounds.print_ballots(desk, row.round_id, 9)
    election_rounds.issue_ballots(desk, row.round_id, OFFICIAL, 7)
    election_rounds.collect_ballots(desk, row.round_id, 7, EntryMode.BATCHES, 5)
    ids = row.nominee_ids
    for batch, papers in ((1, 5), (2, 2)):
        votes = [NomineeVotes(each, papers, 0) for each in ids[:4]]
        totals = BatchTotals(papers, (), (*votes, NomineeVotes(ids[4], 0, papers)))
        for pass_number, reader in ((1, "Hoa"), (2, "Mai")):
            ballot_entry.count_batch(desk, row.round_id, batch, pass_number, totals, reader)
    release(desk, row.round_id)

    diary, minutes = printed(desk, DIARY), printed(desk, COUNTING)

    assert "nhập theo từng xấp 5 phiếu." in diary
    assert "1 Hoa 07:00:00 Mai 07:00:00 Khớp 2 Hoa 07:00:00 Mai 07:00:00 Khớp" in diary
    assert "hai lần nhập độc lập khớp 7/7 phiếu" in minutes
    assert "5 Đỗ Văn Hải 0 0 Không Cộng 28" in minutes


def test_what_is_taken_off_the_base_is_said_with_its_reason() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    election_rounds.reduce_base(desk, round_id, 1, "bị đình chỉ sinh hoạt")
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)

    assert "6 đại biểu chính thức được triệu tập sau khi trừ 01 đại biểu: bị đình chỉ sinh hoạt" in printed(
        desk, COUNTING
    )


def test_a_reading_on_another_day_than_the_voting_bears_its_day() -> None:
    desk, _ = a_released_round(["5"] * 7)

    assert printed(desk, DIARY).count("13/8 ") >= 14
