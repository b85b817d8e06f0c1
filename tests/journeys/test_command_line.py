"""The command line for scripts and rescue: the real program in its own process."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn

from builders import a_congress
from congress_desktop import bootstrap
from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.services import elections
from congress_desktop.system import folders
from election_builders import a_round, a_voting_congress, an_election, read_twice, release

SAMPLES = folders.resources() / "samples"
ROLL = SAMPLES / "danh-sach-dai-bieu.xlsx"
FAULTY = SAMPLES / "danh-sach-dai-bieu-co-loi.xlsx"
NEW = (
    "--title=Đại hội đại biểu Đảng bộ phường Thử Nghiệm lần thứ I",
    "--organization=Đảng bộ thành phố Mẫu",
    "--host=Đảng bộ phường Thử Nghiệm",
    "--term=2025 - 2030",
    "--locality=Thử Nghiệm",
    "--preparatory=2025-08-13",
    "--official=2025-08-14",
    "--summoned=189",
    "--members=1154",
    "--branches=36",
)


def run(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "congress_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "ascii"},
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def congress(tmp_path: Path) -> Path:
    path = tmp_path / "a.congress"
    assert run("new", path, *NEW).returncode == 0
    return path


def assert_one_line(text: str, code: str) -> None:
    assert text.count("\n") == 1
    assert text.rstrip().endswith(f"({code})")
    assert "Traceback" not in text


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    done = run("demo", "--out", folder, "--headless")
    assert done.returncode == 0, done.stderr
    return folder


def sums_of_papers(folder: Path) -> list[str]:
    """Return the hashes of a set but that of the congress: two files of one journal may lay its indexes otherwise."""
    return [line for line in (folder / "SHA256SUMS").read_text().splitlines() if not line.endswith(".congress")]


def test_the_demonstration_leaves_its_files_sound_and_the_same_each_time(demo: Path, tmp_path: Path) -> None:
    run("demo", "--out", tmp_path, "--headless")

    assert sorted(path.name for path in demo.iterdir() if not path.name.startswith(".")) == [
        "SHA256SUMS",
        "ban-doc-cong-bo.docx",
        "ban-doc-cong-bo.pdf",
        "bao-cao-tham-tra-tu-cach-dai-bieu.docx",
        "bao-cao-tham-tra-tu-cach-dai-bieu.pdf",
        "bien-ban-bieu-quyet.docx",
        "bien-ban-bieu-quyet.pdf",
        "bien-ban-dai-hoi.docx",
        "bien-ban-dai-hoi.pdf",
        "chuong-trinh-dai-hoi.docx",
        "chuong-trinh-dai-hoi.pdf",
        "danh-sach-cap-uy.docx",
        "danh-sach-cap-uy.pdf",
        "danh-sach-chi-dinh.xlsx",
        "danh-sach-dai-bieu.docx",
        "danh-sach-dai-bieu.pdf",
        "danh-sach-dai-bieu.xlsx",
        "danh-sach-diem-danh.docx",
        "danh-sach-diem-danh.pdf",
        "danh-sach-trich-ngang.docx",
        "danh-sach-trich-ngang.pdf",
        "danh-sach-trich-ngang.xlsx",
        "ho-so-dai-hoi.congress",
        "ket-qua-bieu-quyet.xlsx",
        "muc-luc.pdf",
        "nghi-quyet.docx",
        "nghi-quyet.pdf",
        "quy-che-lam-viec.docx",
        "quy-che-lam-viec.pdf",
        "thach-khoi-2025.congress",
        "tham-tra-tu-cach-dai-bieu.xlsx",
        "thong-bao-nhan-su.docx",
        "thong-bao-nhan-su.pdf",
    ]
    assert sums_of_papers(demo) == sums_of_papers(tmp_path)
    assert run("verify", demo / "thach-khoi-2025.congress").returncode == 0


def test_one_byte_of_a_payload_altered_is_not_sound(demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "altered.congress"
    shutil.copy(demo / "thach-khoi-2025.congress", path)
    with sqlite3.connect(path) as connection:
        payload = connection.execute("SELECT payload FROM journal WHERE sequence = 300").fetchone()[0].encode()
    connection.close()
    data = path.read_bytes()
    place = data.index(payload) + len(payload) // 2
    path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])

    done = run("verify", path)

    assert done.returncode == 1
    assert "1 · 300" in done.stdout


def test_a_roll_is_previewed_applied_and_the_same_again(congress: Path) -> None:
    shown = json.loads(run("import-roll", congress, ROLL, "--json").stdout)
    applied = run("import-roll", congress, ROLL, "--apply")
    again = json.loads(run("import-roll", congress, ROLL, "--json").stdout)

    assert shown["counts"] == {"new": 189, "changed": 0, "same": 0, "warning": 0, "error": 0}
    assert shown["rows"][0] == {
        "sheet": "Danh sách đại biểu",
        "row": 10,
        "state": "new",
        "name": "Hoàng Thị Vy",
        "birth": "1983-01-07",
        "gender": "female",
        "branch": "Chi bộ Tổ dân phố số 1",
        "problems": [],
    }
    assert applied.returncode == 0
    assert "Đã ghi 189 dòng" in applied.stdout
    assert again["counts"]["same"] == 189


def test_the_faulty_roll_names_every_cell_and_saves_nothing(congress: Path) -> None:
    done = run("import-roll", congress, FAULTY, "--apply", "--json")
    rows = {row["row"]: row for row in json.loads(done.stdout)["rows"]}
    problems = {number: {(each["cell"], each["code"]) for each in row["problems"]} for number, row in rows.items()}

    assert done.returncode == 1
    assert {number: found for number, found in problems.items() if found} == {
        10: {("M10", "W204")},
        32: {("C32", "E201"), ("D32", "E201")},
        48: {("C48", "E202")},
        57: {("C57", "E201"), ("D57", "E201")},
        66: {("C66", "E201"), ("D66", "E201")},
        80: {("M80", "W204")},
        98: {("G98", "E205"), ("H98", "E206")},
        113: {("A113", "W201")},
        123: {("H123", "E206"), ("G123", "E212")},
        139: {("N139", "W202")},
    }
    assert (rows[17]["name"], rows[17]["state"]) == ("Phạm Thị Mỹ Nga", "new")
    assert rows[23]["name"] == "Huỳnh Thị Anh Hà"
    assert (rows[57]["birth"], rows[66]["birth"]) == ("1968-04-08", "1955")
    assert json.loads(run("import-roll", congress, ROLL, "--json").stdout)["counts"]["new"] == 189


def test_posts_are_previewed_applied_and_the_same_again(congress: Path, tmp_path: Path) -> None:
    source = tmp_path / "chi-dinh.csv"
    lines = (
        "TT;Họ và tên;Chức danh;Cơ quan;Từ ngày;Số quyết định",
        "1;Lê Thị Mới;Bí thư;BCH;12/8/2025;318-QĐ/TU",
        "2;Vũ Sai;Trưởng;BCH;;",
    )
    source.write_text("\n".join(lines), encoding="utf-8")

    refused = run("import-appointments", congress, source, "--apply")
    source.write_text("\n".join(lines[:2]), encoding="utf-8")
    applied = run("import-appointments", congress, source, "--apply", "--json")
    again = run("import-appointments", congress, source)

    assert (refused.returncode, refused.stdout.splitlines()[-1]) == (1, "Chưa ghi dòng nào.")
    assert "C3  Vũ Sai: Không hiểu chức danh “Trưởng” (E513)" in refused.stdout
    assert json.loads(applied.stdout)["rows"] == [
        {
            "sheet": "Danh sách",
            "row": 2,
            "state": "new",
            "name": "Lê Thị Mới",
            "posts": [{"body": "executive_committee", "post": "secretary"}],
            "began_on": "2025-08-12",
            "ended_on": None,
            "decision": "318-QĐ/TU",
            "problems": [],
        }
    ]
    assert "giữ nguyên 1" in again.stdout


def test_guests_are_previewed_applied_and_the_same_again(congress: Path, tmp_path: Path) -> None:
    source = tmp_path / "khach.csv"
    lines = ("STT;Khách mời;Chức vụ;Cơ quan;Điện thoại", "1;Trần Văn Khách;Bí thư;Thành ủy;0912345678", "2;;Bí thư;;")
    source.write_text("\n".join(lines), encoding="utf-8")

    refused = run("import-guests", congress, source, "--apply")
    source.write_text("\n".join(lines[:2]), encoding="utf-8")
    applied = run("import-guests", congress, source, "--apply", "--json")
    again = run("import-guests", congress, source, "--apply")

    assert (refused.returncode, refused.stdout.splitlines()[-1]) == (1, "Chưa ghi dòng nào.")
    assert "B3  (để trống): Thiếu họ và tên (E203)" in refused.stdout
    assert json.loads(applied.stdout) == {
        "counts": {"new": 1, "changed": 0, "same": 0, "warning": 0, "error": 0},
        "rows": [
            {
                "sheet": "Danh sách",
                "row": 2,
                "state": "new",
                "name": "Trần Văn Khách",
                "unit": "Thành ủy",
                "position": "Bí thư",
                "telephone": "0912345678",
                "seat": "",
                "problems": [],
            }
        ],
    }
    assert "giữ nguyên 1" in again.stdout
    assert run("cards", congress, "--out", tmp_path / "the.pdf", "--guests").stdout.endswith("1 thẻ\n")
    assert run("verify", congress).returncode == 0


def test_codes_are_checked_in_and_refused_in_one_line_each(congress: Path) -> None:
    run("import-roll", congress, ROLL, "--apply")

    done = run("check-in", congress, "57", "57", card_code(Card(Holder.DELEGATE, 1), "00" * 16))

    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert lines[0].startswith("Đã điểm danh")
    assert "1/189 (0,53%)" in lines[0]
    assert lines[1].endswith("(E102)")
    assert lines[2].endswith("(E103)")


def test_export_writes_the_closing_set_with_its_hashes(demo: Path, tmp_path: Path) -> None:
    done = run("export", demo / "thach-khoi-2025.congress", "--out", tmp_path)

    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, checked.returncode) == (0, 0)
    assert (tmp_path / "SHA256SUMS").read_bytes() == (demo / "SHA256SUMS").read_bytes()
    assert done.stdout.splitlines()[-1] == str(tmp_path / "SHA256SUMS")
    assert run("verify", tmp_path / "ho-so-dai-hoi.congress").returncode == 0
    contents = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "muc-luc.pdf"))
    for words in ("01-CTr/ĐH", "02-QC/ĐH", "bien-ban-dai-hoi.pdf, .docx", "ho-so-dai-hoi.congress"):
        assert "".join(words.split()) in "".join(contents.split()), contents


def test_the_set_as_one_zip_is_the_same_each_time_and_an_altered_file_is_named(demo: Path, tmp_path: Path) -> None:
    file = demo / "thach-khoi-2025.congress"
    for place in ("one", "other"):
        assert run("export", file, "--out", tmp_path / place, "--zip").returncode == 0
    archive = tmp_path / "one" / "ho-so-thach-khoi-2025.zip"
    folder = tmp_path / "unpacked"
    shutil.unpack_archive(archive, folder)
    altered = folder / archive.stem
    (altered / "bien-ban-dai-hoi.docx").write_bytes(b"x")

    sound, broken = run("verify", archive), run("verify", altered)

    assert archive.read_bytes() == (tmp_path / "other" / archive.name).read_bytes()
    assert (sound.returncode, sound.stdout) == (0, "Hồ sơ nguyên vẹn: 31 tệp khớp mã băm.\n")
    assert (broken.returncode, broken.stdout) == (
        1,
        "Hồ sơ không nguyên vẹn: đã bị thay đổi: bien-ban-dai-hoi.docx.\n",
    )


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path.write_bytes(b"%PDF-1.7 \x00"), "E804"),
        (lambda path: path.write_bytes(b""), "E805"),
        (lambda path: path.mkdir(), "E809"),
        (lambda path: path.unlink(missing_ok=True), "E810"),
    ],
)
def test_bad_workbooks_are_answered_in_one_line(congress: Path, make, code: str) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    path = congress.with_name("b.xlsx")
    make(path)

    done = run("import-roll", congress, path)

    assert done.returncode == 1
    assert_one_line(done.stderr, code)


def test_a_file_that_is_no_congress_is_answered_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "x.congress"
    path.write_bytes(b"something else")

    done = run("verify", path)

    assert done.returncode == 1
    assert_one_line(done.stderr, "E811")


def test_words_that_do_not_fit_are_answered_in_vietnamese() -> None:
    done = run("verify")

    assert done.returncode == 2
    assert "Câu lệnh chưa đúng" in done.stderr
    assert "Traceback" not in done.stderr


def test_cards_and_the_credentials_report_are_made_from_the_command_line(demo: Path, tmp_path: Path) -> None:
    file = tmp_path / "copy.congress"
    file.write_bytes((demo / "thach-khoi-2025.congress").read_bytes())

    made = run("cards", file, "--out", tmp_path / "cards.pdf")
    report = run("report", "credentials", file, "--out", tmp_path / "x.pdf")
    nobody = run("cards", file, "--guests", "--out", tmp_path / "none.pdf")

    assert (made.returncode, report.returncode) == (0, 0), made.stderr + report.stderr
    assert "189 thẻ" in made.stdout
    cards = pypdfium2.PdfDocument(tmp_path / "cards.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "x.pdf"))
    assert len(cards) == 19
    assert "189/189 đại biểu (100%) đủ tư cách" in " ".join(text.split())
    assert "■" not in text
    assert nobody.returncode == 1
    assert_one_line(nobody.stderr, "E014")


def test_a_paper_that_there_is_not_is_answered_with_those_that_there_are(congress: Path, tmp_path: Path) -> None:
    done = run("report", "resolutions", congress, "--out", tmp_path / "x.pdf")

    assert done.returncode == 2
    assert done.stderr.startswith(
        "Không có văn bản “resolutions”; các văn bản: programme, working_rules, credentials, votes, announcement,"
    )
    assert not (tmp_path / "x.pdf").exists()


def test_a_paper_is_also_written_for_the_word_processor_with_the_same_words(demo: Path, tmp_path: Path) -> None:
    file = demo / "thach-khoi-2025.congress"

    done = [run("report", "minutes", file, "--out", tmp_path / name) for name in ("x.docx", "y.docx", "x.pdf")]

    assert [each.returncode for each in done] == [0, 0, 0]
    assert (tmp_path / "x.docx").read_bytes() == (tmp_path / "y.docx").read_bytes()
    words = "".join(each.text for each in Document(str(tmp_path / "x.docx")).element.body.iter(qn("w:t")))
    pdf = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "x.pdf"))
    for figure in ("1.154", "187 (98,94%)", "188 (99,47%)", "185 (98,40%)", "Hoàng Thành Đông"):
        assert words.count(figure) == pdf.count(figure) > 0


def test_ballots_are_made_and_recorded_as_printed(tmp_path: Path) -> None:
    file = tmp_path / "a.congress"
    desk = a_congress(file, summoned_count=189)
    elections.close_list(desk, an_election(desk), note="Đại hội biểu quyết")
    desk.store.close()

    made = run("report", "ballots", file, "--out", tmp_path / "x.pdf", "--count", "7")
    usual = run("report", "ballots", file, "--out", tmp_path / "y.pdf", "--sheet", "a4", "--round", "1")
    none = run("report", "ballots", file, "--out", tmp_path / "z.pdf", "--round", "2")

    assert (made.returncode, usual.returncode) == (0, 0), made.stderr + usual.stderr
    assert "7 phiếu, 4 trang" in made.stdout
    assert len(pypdfium2.PdfDocument(tmp_path / "y.pdf")) == 195
    assert none.returncode == 1
    assert_one_line(none.stderr, "E450")
    with bootstrap.opened(file) as desk:
        assert elections.elections(desk)[0].rounds[0].printed == 202
    assert run("verify", file).returncode == 0


def test_the_papers_of_an_election_are_made_from_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "a.congress"
    desk = a_voting_congress(7, path=file)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)
    desk.store.close()

    made = {
        word: run("report", word, file, "--out", tmp_path / f"{word}.pdf", "--round", "1")
        for word in ("counting", "election", "diary")
    }
    word = run("report", "counting", file, "--out", tmp_path / "counting.docx")
    none = run("report", "counting", file, "--out", tmp_path / "none.pdf", "--round", "2")
    run("export", file, "--out", tmp_path / "all")

    assert [done.returncode for done in (*made.values(), word)] == [0, 0, 0, 0], made
    assert (tmp_path / "counting.docx").read_bytes()[:2] == b"PK"
    assert none.returncode == 1
    assert_one_line(none.stderr, "E450")
    exported = {path.name for path in (tmp_path / "all").iterdir()}
    assert {"bien-ban-kiem-phieu-1-lan-1.pdf", "nhat-ky-nhap-phieu-1-lan-1.pdf", "bien-ban-bau-cu-1.pdf"} <= exported
