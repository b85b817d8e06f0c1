"""Papers from draft to final to printed, on a real store, drawn by the real engine."""

import hashlib
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from builders import a_counted_matter, a_small_congress, delegate_of, moves
from congress_desktop import bootstrap
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.papers import LifeState
from congress_desktop.services import congresses, journal, minutes, paper_life, papers
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_freezing import content_hash, frozen, thawed
from congress_desktop.services.paper_kinds import PaperKind
from congress_desktop.services.paper_models import (
    Annex,
    Block,
    Drawn,
    Heading,
    Items,
    NameList,
    NewPage,
    Paper,
    Paragraph,
    Run,
    Table,
    TableColumn,
    TableRow,
    Tick,
    missing,
)
from papers import COLUMNS, a_paper, rows

MINUTES, CREDENTIALS = "minutes", "credentials"
finalise = partial(paper_life.finalise, draw=bootstrap.draw_paper, lacking=True)
reissue = partial(paper_life.reissue, draw=bootstrap.draw_paper, lacking=True)


def refusal(code: Code):  # type: ignore[no-untyped-def]  # noqa: ANN201
    return pytest.raises(RuleRefusal, match=code.value)


def current(desk: Desk, key: str = MINUTES) -> paper_life.CurrentPaper:
    return paper_life.current_paper(desk, key)


def paper_of(desk: Desk, key: str = MINUTES) -> Paper:
    return paper_life.standing_paper(desk, key)


def said(paper: Paper) -> str:
    return " ".join(run.text for block in paper.blocks if isinstance(block, Paragraph) for run in block.runs)


@pytest.fixture
def desk() -> Desk:
    return a_small_congress(present=4)


def test_a_draft_is_counted_when_it_is_handed_out_and_again_only_when_it_says_something_new(desk: Desk) -> None:
    assert (current(desk).life.state, paper_of(desk).draft) == (LifeState.DRAFT, 0)

    first = paper_life.hand_out(desk, MINUTES)
    again = paper_life.hand_out(desk, MINUTES)
    minutes.write_text(desk, MinutesSection.CLOSING, "Đại hội thành công.")
    uncounted = paper_of(desk)
    second = paper_life.hand_out(desk, MINUTES)

    assert [each.paper.draft for each in (first, again, second)] == [1, 1, 2]
    assert (bool(first.changes), bool(again.changes), bool(second.changes)) == (True, False, True)
    assert uncounted.draft == 0
    assert current(desk).life.draft == 2
    assert [row.subject for row in journal.acts(desk) if row.kind == "paper_drafted"] == [
        "Biên bản đại hội, dự thảo lần 2",
        "Biên bản đại hội, dự thảo lần 1",
    ]


def test_going_back_to_what_a_draft_before_said_is_a_draft_of_its_own(desk: Desk) -> None:
    paper_life.hand_out(desk, MINUTES)
    minutes.write_text(desk, MinutesSection.CLOSING, "Đại hội thành công.")
    paper_life.hand_out(desk, MINUTES)
    minutes.write_text(desk, MinutesSection.CLOSING, "")

    assert paper_life.hand_out(desk, MINUTES).paper.draft == 3


def test_papers_that_become_final_share_one_series_of_numbers(desk: Desk) -> None:
    finalise(desk, CREDENTIALS)
    finalise(desk, MINUTES)

    assert (paper_of(desk, CREDENTIALS).number, paper_of(desk).number) == ("Số 01-BC/ĐH", "Số 02-BB/ĐH")
    assert (current(desk, CREDENTIALS).life.number, current(desk).life.number) == (1, 2)
    assert paper_of(desk).draft is None


def test_a_final_paper_stays_word_by_word_whatever_is_recorded_later(desk: Desk) -> None:
    finalise(desk, MINUTES)
    before = paper_of(desk)
    drawn = bootstrap.draw_paper(before, congresses.layout(desk)).pdf

    moves(desk, 5, Movement.ARRIVE)
    a_counted_matter(desk, 3)
    minutes.write_text(desk, MinutesSection.CLOSING, "Đại hội thành công.")

    after = current(desk)
    assert after.paper == before
    assert bootstrap.draw_paper(paper_of(desk), congresses.layout(desk)).pdf == drawn
    assert after.life.changed
    assert after.latest is not None
    assert "Đại hội thành công." in said(after.latest)
    assert "Đại hội thành công." not in said(before)


def test_the_journal_holds_the_hashes_and_the_check_code_of_a_final_paper(desk: Desk) -> None:
    finalise(desk, MINUTES)

    paper, [act] = paper_of(desk), [row for row in journal.acts(desk) if row.kind == "paper_finalised"]
    pdf = bootstrap.draw_paper(paper, congresses.layout(desk)).pdf

    with desk.read() as connection:
        final = paper_life.final_paper(connection, MINUTES, 1)
    assert final.check_code == paper.check_code == current(desk).life.check_code
    assert final.pdf_hash == hashlib.sha256(pdf).hexdigest()
    assert final.model_hash == hashlib.sha256(final.model.encode()).hexdigest()
    assert act.subject == f"Biên bản đại hội, {final.pages} trang, mã kiểm {final.check_code}"
    assert journal.verify(desk).sound


def test_nothing_but_a_reasoned_further_issue_replaces_a_final_paper(desk: Desk) -> None:
    finalise(desk, MINUTES)
    with refusal(Code.PAPER_FINAL):
        finalise(desk, MINUTES)
    with refusal(Code.PAPER_UNCHANGED):
        reissue(desk, MINUTES, reason="sửa lỗi")
    minutes.write_text(desk, MinutesSection.CLOSING, "Đại hội thành công.")
    with refusal(Code.REASON_MISSING):
        reissue(desk, MINUTES, reason=" ")

    reissue(desk, MINUTES, reason="thiếu lời bế mạc")

    life, paper = current(desk).life, paper_of(desk)
    assert (life.issue, life.number, life.state, life.changed) == (2, 1, LifeState.FINAL, False)
    assert (paper.issue, paper.number) == (2, "Số 01-BB/ĐH")
    assert "Đại hội thành công." in said(paper)
    with desk.read() as connection:
        assert "Đại hội thành công." not in said(thawed(paper_life.final_paper(connection, MINUTES, 1).model))
    assert next(row for row in journal.acts(desk) if row.kind == "paper_reissued").subject == (
        "Biên bản đại hội, bản thay thế lần 1; thiếu lời bế mạc"
    )
    assert journal.verify(desk).sound


def test_a_draft_has_no_further_issue_and_a_working_list_no_life(desk: Desk) -> None:
    with refusal(Code.PAPER_NOT_FINAL):
        reissue(desk, MINUTES, reason="sửa lỗi")
    with refusal(Code.PAPER_TAKES_NO_NUMBER):
        finalise(desk, "attendance")
    with refusal(Code.NO_SUCH_RECORD):
        finalise(desk, "no such paper")

    assert paper_of(desk, "attendance").draft is None
    assert not paper_life.hand_out(desk, "attendance").changes


def test_prints_are_counted_by_issue_with_who_and_when(desk: Desk) -> None:
    paper_life.record_print(desk, MINUTES, 2)
    of_the_draft = current(desk).life
    finalise(desk, MINUTES)
    unprinted = current(desk).life
    paper_life.record_print(desk, MINUTES, 3)
    paper_life.record_print(desk, MINUTES, 1)
    printed = current(desk).life
    minutes.write_text(desk, MinutesSection.CLOSING, "Đại hội thành công.")
    reissue(desk, MINUTES, reason="thiếu lời bế mạc")
    paper_life.record_print(desk, "attendance", 1)

    assert (of_the_draft.state, of_the_draft.draft, of_the_draft.copies) == (LifeState.DRAFT, 1, 2)
    assert (unprinted.state, unprinted.copies, unprinted.printed_at) == (LifeState.FINAL, 0, None)
    assert (printed.state, printed.copies, printed.printed_by) == (LifeState.PRINTED, 4, "Lan")
    assert printed.printed_at == desk.clock()
    assert (current(desk).life.state, current(desk).life.copies) == (LifeState.FINAL, 0)
    assert current(desk, "attendance").life.copies == 1
    with refusal(Code.NUMBER_OUT_OF_RANGE):
        paper_life.record_print(desk, MINUTES, 0)


def test_asking_twice_records_once(desk: Desk) -> None:
    for _ in range(2):
        finalise(desk, MINUTES, act_id=ActId("final"))
        paper_life.record_print(desk, MINUTES, 3, ActId("print"))

    assert current(desk).life.copies == 3


def test_a_paper_that_lacks_facts_becomes_final_only_when_that_was_agreed_to(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(desk: Desk) -> Paper:
        return replace(minutes.minutes_paper(desk), blocks=(Paragraph((missing("giờ bế mạc"),)),))

    monkeypatch.setattr(papers, "PAPERS", (PaperKind(MINUTES, "Biên bản", "bien-ban", read, numbered=True),))
    with refusal(Code.PAPER_LACKS_FACTS) as caught:
        finalise(desk, MINUTES, lacking=False)
    finalise(desk, MINUTES)

    assert caught.value.facts == {"title": "Biên bản", "facts": "giờ bế mạc"}
    with desk.read() as connection:
        assert paper_life.final_paper(connection, MINUTES, 1).missing == ("giờ bế mạc",)


def test_what_cannot_be_drawn_leaves_nothing_behind(desk: Desk) -> None:
    def broken(_paper: Paper, _layout: object) -> Drawn:
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        paper_life.finalise(desk, MINUTES, broken, lacking=True)

    assert current(desk).life.number is None
    assert current(desk).life.state is LifeState.DRAFT


def test_a_paper_with_nothing_to_say_yet_is_none_and_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(_desk: Desk) -> Paper:
        raise RuleRefusal(Code.NO_SUCH_RECORD)

    monkeypatch.setattr(papers, "PAPERS", (PaperKind(MINUTES, "Biên bản", "bien-ban", read, numbered=True),))

    assert current(desk).paper is None
    with refusal(Code.PAPER_NOTHING_TO_SAY):
        finalise(desk, MINUTES)
    with refusal(Code.PAPER_NOTHING_TO_SAY):
        paper_life.hand_out(desk, MINUTES)


def test_papers_that_name_themselves_stand_among_the_others(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def rounds(desk: Desk) -> tuple[PaperKind, ...]:
        names = (delegate_of(desk, 1).facts.full_name, delegate_of(desk, 2).facts.full_name)
        return tuple(PaperKind(name, name, "bien-ban", minutes.minutes_paper, numbered=True) for name in names)

    monkeypatch.setattr(papers, "PAPERS", (rounds, *papers.PAPERS))

    kinds = [each.kind.key for each in paper_life.current_papers(desk)]
    finalise(desk, "Trần Thị Bình")

    assert kinds[:3] == ["Nguyễn Văn An", "Trần Thị Bình", papers.PAPERS[1].key]  # type: ignore[union-attr]
    assert current(desk, "Trần Thị Bình").life.number == 1


def test_a_final_paper_outlives_the_file_being_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    desk = a_small_congress(path, present=4)
    finalise(desk, MINUTES)
    before = paper_of(desk)
    desk.store.close()

    with bootstrap.opened(path) as again:
        assert paper_of(again) == before
        assert journal.verify(again).sound


EVERY_BLOCK: tuple[Block, ...] = (
    Heading("I- PHẦN MỘT", 2, "center"),
    Paragraph((Run("chữ", bold=True, italic=True), missing("giờ")), "right", leads=True),
    Items(((Run("một"),), (Run("hai"), Run("ba"))), "letter", 3),
    Table(
        (TableColumn("TT", 12, "center", "nhóm"), TableColumn("Tên")),
        (TableRow(("1", Tick(done=True, text="07:30"))), TableRow(((Run("chữ"),), ""), bold=True, height_mm=9.4)),
    ),
    NameList(COLUMNS, rows(3)),
    NewPage(landscape=True),
    Annex("DANH SÁCH", ("a", "b"), "kèm theo", "PHỤ LỤC 1", landscape=True),
)


def test_every_kind_of_block_is_kept_and_comes_back_the_same() -> None:
    paper = a_paper(EVERY_BLOCK, draft=2, recipients=("Đại hội",), sample=True, sample_note="x", landscape=True)

    assert thawed(frozen(paper)) == paper
    assert frozen(thawed(frozen(paper))) == frozen(paper)


def test_what_a_paper_says_is_the_same_whenever_it_was_made() -> None:
    def made(code: str, **changes: object) -> Paper:
        return a_paper([Paragraph((Run(f"Biên bản gồm 2 trang, mã kiểm {code}."),))], check_code=code, **changes)

    assert content_hash(made("AAAA-0001")) == content_hash(made("BBBB-0002", draft=3, issue=2))
    assert content_hash(made("AAAA-0001")) != content_hash(made("AAAA-0001", number="Số 09-BB/ĐH"))
