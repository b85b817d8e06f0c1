"""Writing papers to files: the whole set, several at once, and stopping halfway."""

from pathlib import Path

import pypdfium2
import pytest

from builders import a_small_congress
from congress_desktop import bootstrap, export
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.exchange.bundle import check_sums
from congress_desktop.services import minutes, paper_life, papers
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_kinds import PaperKind
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.papers import FileKind
from congress_desktop.services.sheets import Cancelled


def words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def test_the_set_holds_final_papers_as_they_were_and_drafts_marked_as_such(tmp_path: Path) -> None:
    desk = a_small_congress(tmp_path / "a.congress", present=4)
    paper_life.finalise(desk, "minutes", bootstrap.draw_paper, lacking=True)
    minutes.write_text(desk, MinutesSection.CLOSING, "Lời bế mạc ghi sau.")

    files = export.write_set(desk, tmp_path / "out")

    said, listed = words(tmp_path / "out" / "bien-ban-dai-hoi.pdf"), words(tmp_path / "out" / "muc-luc.pdf")
    assert "Lời bế mạc ghi sau." not in said
    assert "thảo" not in said.replace("Số liệu", "")
    assert "DỰ THẢO" in words(tmp_path / "out" / "bao-cao-tham-tra-tu-cach-dai-bieu.pdf")
    assert "01-BB/ĐH Biên bản đại hội chính thức, 13/8/2025" in listed
    assert "Báo cáo thẩm tra dự thảo" in listed
    assert check_sums(tmp_path / "out").files == len(files) - 1


def test_a_paper_with_nothing_to_say_is_named_as_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(_desk: Desk) -> Paper:
        raise RuleRefusal(Code.NO_SUCH_RECORD)

    monkeypatch.setattr(papers, "PAPERS", (PaperKind("x", "Biên bản bầu cử", "bien-ban-bau-cu", read, numbered=True),))
    desk = a_small_congress(tmp_path / "a.congress", present=4)

    export.write_set(desk, tmp_path / "out")

    assert "Chưa lập, không có trong hồ sơ: Biên bản bầu cử." in words(tmp_path / "out" / "muc-luc.pdf")
    assert not list((tmp_path / "out").glob("bien-ban*"))


@pytest.mark.parametrize("stop_at", [0, 3, 8])
@pytest.mark.parametrize("zipped", [False, True])
def test_a_set_that_is_stopped_leaves_nothing(tmp_path: Path, stop_at: int, zipped: bool) -> None:
    desk = a_small_congress(tmp_path / "a.congress", present=4)
    place = tmp_path / "out"

    def stop(done: int, _total: int) -> bool:
        return done < stop_at

    with pytest.raises(Cancelled):
        (export.pack_set if zipped else export.write_set)(desk, place / "x.zip" if zipped else place, stop)

    assert list(place.iterdir()) == []


def test_progress_comes_to_its_end(tmp_path: Path) -> None:
    desk, told = a_small_congress(tmp_path / "a.congress", present=4), []

    def note(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    export.write_set(desk, tmp_path / "out", note)

    total = told[0][1]
    assert told == [(done, total) for done in range(total + 1)]


def test_several_papers_are_written_as_what_was_asked_for(tmp_path: Path) -> None:
    desk = a_small_congress(present=4)

    written = export.write_several(
        desk, ["credentials", "attendance", "vote_results"], [FileKind.WORD, FileKind.EXCEL], tmp_path / "out"
    )

    assert [path.name for path in written.files] == [
        "bao-cao-tham-tra-tu-cach-dai-bieu.docx",
        "danh-sach-diem-danh.docx",
        "ket-qua-bieu-quyet.xlsx",
        "tham-tra-tu-cach-dai-bieu.xlsx",
    ]
    assert written.changes
    assert paper_life.current_paper(desk, "credentials").life.draft == 1


def test_saving_only_workbooks_counts_no_draft(tmp_path: Path) -> None:
    desk = a_small_congress(present=4)

    written = export.write_several(desk, ["credentials"], [FileKind.EXCEL], tmp_path / "out")

    assert not written.changes
    assert paper_life.current_paper(desk, "credentials").life.draft == 0
