"""Papers composed of what the journal fills in and what a clerk writes: nothing written is ever lost."""

from pathlib import Path

import pytest

from builders import SITTING, a_counted_matter, a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.open_votes import Count, MatterGroup
from congress_desktop.services import check_in, congresses, journal, minutes, open_votes, resolution, working_rules
from congress_desktop.services.composing import paper_places
from congress_desktop.services.composition import Place, markup_blocks, refill_place, write_place
from congress_desktop.services.desk import Desk
from congress_desktop.services.minutes_outline import MINUTES
from congress_desktop.services.paper_models import Heading, Items, Paper, Paragraph, Run, Table
from congress_desktop.storage.store import Store
from congress_desktop.system import clock

OPENING = f"{SITTING}.opening"


def _place(desk: Desk, key: str, paper: str = MINUTES) -> Place:
    return next(each for each in paper_places(desk, paper) if each.key == key)


def _text(paper: Paper) -> str:
    paragraphs = [block for block in paper.blocks if isinstance(block, Paragraph)]
    return "\n".join("".join(run.text for run in each.runs) for each in paragraphs)


def test_a_sentence_follows_the_journal_until_the_clerk_writes_it() -> None:
    desk = a_small_congress(present=3)
    assert "3/5 (60,00%)" in _place(desk, OPENING).text
    check_in.check_in(desk, SITTING, "4")

    place = _place(desk, OPENING)

    assert "4/5 (80,00%)" in place.text
    assert (place.written, place.moved) == (False, False)


def test_what_the_clerk_wrote_stands_and_a_figure_that_moved_is_pointed_out() -> None:
    desk = a_small_congress(present=3)
    filled = _place(desk, OPENING).filled
    write_place(desk, MINUTES, OPENING, "Có **ba** đại biểu.", filled)
    assert not _place(desk, OPENING).moved
    check_in.check_in(desk, SITTING, "4")

    place = _place(desk, OPENING)

    assert (place.text, place.written, place.moved) == ("Có **ba** đại biểu.", True, True)
    assert "Có ba đại biểu." in _text(minutes.minutes_paper(desk))
    assert "4/5" in place.filled


def test_filling_in_again_brings_the_journal_back_and_keeps_the_words_in_it() -> None:
    desk = a_small_congress(present=3)
    write_place(desk, MINUTES, OPENING, "Lời khác.", _place(desk, OPENING).filled)

    refill_place(desk, MINUTES, OPENING)

    assert _place(desk, OPENING).text == _place(desk, OPENING).filled
    assert [row.kind for row in journal.acts(desk)][:2] == ["paper_text_refilled", "paper_text_written"]
    with pytest.raises(RuleRefusal) as caught:
        refill_place(desk, MINUTES, OPENING)
    assert caught.value.code is Code.NOTHING_CORRECTED
    assert journal.verify(desk).sound


def test_a_sentence_may_be_left_out_and_an_empty_text_of_ones_own_is_nothing() -> None:
    desk = a_small_congress(present=3)
    filled = _place(desk, OPENING).filled
    write_place(desk, MINUTES, OPENING, "", filled)
    write_place(desk, MINUTES, MinutesSection.REMARKS.value, "- một ý kiến\n- hai ý kiến")

    paper = minutes.minutes_paper(desk)

    assert _place(desk, OPENING).omitted
    assert "Trong phiên có" not in _text(paper)
    lists = [block for block in paper.blocks if isinstance(block, Items)]
    assert lists[-1].items == ((Run("một ý kiến"),), (Run("hai ý kiến"),))


def test_the_same_words_are_not_recorded_twice() -> None:
    desk = a_small_congress(present=3)
    filled = _place(desk, OPENING).filled
    before = len(journal.acts(desk))

    for text, at in ((filled, filled), (f"  {filled}  ", filled)):
        with pytest.raises(RuleRefusal) as caught:
            write_place(desk, MINUTES, OPENING, text, at)
        assert caught.value.code is Code.NOTHING_CORRECTED

    assert len(journal.acts(desk)) == before


def test_what_is_missing_is_marked_and_never_invented() -> None:
    desk = a_small_congress(present=3)
    congresses.open_sitting(desk, SITTING)

    paper = minutes.minutes_paper(desk)

    assert "giờ kết thúc phiên" in paper.missing_facts()
    assert "khai mạc phiên trù bị" in paper.missing_facts()
    place = _place(desk, f"{SITTING}.closing")
    assert place.missing
    assert "[giờ kết thúc phiên]" in place.text


def test_words_survive_a_crash_and_a_second_start(tmp_path: Path) -> None:
    desk = a_small_congress(tmp_path / "a.congress", present=3)
    write_place(desk, MINUTES, MinutesSection.CLOSING.value, "Đồng chí Chủ tịch đọc Diễn văn bế mạc.")
    desk.store._engine.dispose()  # the program ends without closing its file
    assert desk.store._lock is not None
    desk.store._lock.release()

    again = Desk(Store.open(tmp_path / "a.congress"), clock.now, clock.new_id, "Hoa")

    assert _place(again, MinutesSection.CLOSING.value).text == "Đồng chí Chủ tịch đọc Diễn văn bế mạc."
    assert journal.verify(again).sound
    again.store.close()


def test_the_number_of_pages_goes_through_a_clerks_hands() -> None:
    desk = a_small_congress(present=3)
    place = _place(desk, "note")
    assert "[số trang] trang" in place.text
    write_place(desk, MINUTES, "note", f"{place.text} Lập thành 03 bản.", place.filled)

    assert "{pages} trang" in _text(minutes.minutes_paper(desk))


def test_a_list_under_a_lead_gets_a_line_of_its_own() -> None:
    desk = a_small_congress(present=3)
    write_place(desk, MINUTES, MinutesSection.GUESTS.value, "1. Khách một\n2. Khách hai")

    blocks = minutes.minutes_paper(desk).blocks
    place = next(place for place, block in enumerate(blocks) if isinstance(block, Items))

    assert blocks[place - 1] == Paragraph((Run("4. Khách mời:", bold=True),), leads=True)


def test_the_resolution_holds_what_was_adopted_and_released() -> None:
    desk = a_small_congress(present=5)
    target = a_counted_matter(desk, 5, "Thu ngân sách tăng 10%/năm")
    open_votes.release(desk, [target], "Mai")
    assert "kết quả biểu quyết nghị quyết" in resolution.resolution_paper(desk).missing_facts()
    open_votes.add_matters(
        desk,
        [
            open_votes.MatterDraft("Tỷ lệ hộ nghèo dưới 0,2%", MatterGroup.TARGET),
            open_votes.MatterDraft("Toàn văn Nghị quyết", MatterGroup.RESOLUTION),
        ],
    )
    for row in open_votes.matters(desk)[1:]:
        open_votes.open_vote(desk, SITTING, row.matter_id)
        open_votes.record_count(desk, row.matter_id, Count(4, 1, 0), VoteBase.PRESENT)
        open_votes.release(desk, [row.matter_id], "Mai")

    paper = resolution.resolution_paper(desk)

    tables = [block for block in paper.blocks if isinstance(block, Table)]
    assert [row.cells for row in tables[0].rows] == [("1", "Tỷ lệ hộ nghèo dưới 0,2%", "4/5 (80,00%)")]
    assert "kết quả: 4/5 (80,00%) đại biểu có mặt tán thành." in _text(paper)
    assert "kết quả biểu quyết nghị quyết" not in paper.missing_facts()


def test_the_working_rules_are_a_template_that_a_clerk_makes_the_congresss_own() -> None:
    desk = a_small_congress()
    place = _place(desk, "Điều 3.1", working_rules.WORKING_RULES)
    changed = place.text.replace("10 phút", "07 phút")
    assert changed != place.text

    write_place(desk, working_rules.WORKING_RULES, "Điều 3.1", changed, place.filled)

    assert "không quá 07 phút" in _text(working_rules.working_rules_paper(desk))


def test_markup_becomes_blocks() -> None:
    blocks = list(markup_blocks("Một **hai**\n- ba\n- bốn\n1. năm\nsáu"))

    assert blocks == [
        Paragraph((Run("Một "), Run("hai", bold=True))),
        Items(((Run("ba"),), (Run("bốn"),)), "dash"),
        Items(((Run("năm"),),), "number"),
        Paragraph((Run("sáu"),)),
    ]


def test_headings_of_the_minutes_are_numbered_parts() -> None:
    desk = a_small_congress(present=3)

    headings = [block.text for block in minutes.minutes_paper(desk).blocks if isinstance(block, Heading)]

    assert [text.split("-")[0] for text in headings] == ["I", "II", "III"]
