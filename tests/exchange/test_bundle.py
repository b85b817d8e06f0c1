"""A set of files: whole or not there, its hashes checked, as a folder and as one ZIP."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange import bundle
from congress_desktop.services.sheets import Cancelled


def written(folder: Path) -> Path:
    with bundle.staging(folder) as staged:
        (staged / "b.pdf").write_bytes(b"two")
        (staged / "a.pdf").write_bytes(b"one")
        bundle.write_sums(staged)
        bundle.put_in_place(staged, folder)
    return folder


def packed(archive: Path) -> Path:
    with bundle.staging(archive.parent) as staged:
        (staged / "a.pdf").write_bytes(b"one" * 1000)
        bundle.write_sums(staged)
        return bundle.pack(staged, archive)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_set_in_a_folder_is_what_sha256sum_checks(tmp_path: Path) -> None:
    folder = written(tmp_path / "set")

    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, text=True, check=False)

    assert names(folder) == ["SHA256SUMS", "a.pdf", "b.pdf"]
    assert checked.returncode == 0
    assert checked.stdout == "a.pdf: OK\nb.pdf: OK\n"
    assert bundle.check_sums(folder).sound


def test_a_file_altered_or_missing_is_named(tmp_path: Path) -> None:
    folder = written(tmp_path / "set")
    (folder / "a.pdf").write_bytes(b"One")
    (folder / "b.pdf").unlink()

    found = bundle.check_sums(folder)

    assert not found.sound
    assert (found.files, found.missing, found.altered) == (2, ("b.pdf",), ("a.pdf",))


def test_what_stops_halfway_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = written(tmp_path / "set")

    def stopped() -> None:
        with bundle.staging(folder) as staged:
            (staged / "a.pdf").write_bytes(b"other")
            raise Cancelled

    with pytest.raises(Cancelled):
        stopped()

    assert names(folder) == ["SHA256SUMS", "a.pdf", "b.pdf"]
    assert bundle.check_sums(folder).sound


def test_a_zip_is_the_same_each_time_holds_one_folder_and_is_checked_too(tmp_path: Path) -> None:
    one, other = packed(tmp_path / "one" / "ho-so.zip"), packed(tmp_path / "other" / "ho-so.zip")

    assert one.read_bytes() == other.read_bytes()
    assert names(tmp_path / "one") == ["ho-so.zip"]
    assert zipfile.ZipFile(one).namelist() == ["ho-so/SHA256SUMS", "ho-so/a.pdf"]
    with bundle.opened_set(one) as folder:
        assert bundle.check_sums(folder).sound


def test_what_is_no_set_is_told(tmp_path: Path) -> None:
    archive = tmp_path / "x.zip"
    archive.write_bytes(b"something else")

    with pytest.raises(EnvironmentFault) as of_a_file, bundle.opened_set(archive):
        pass
    with pytest.raises(EnvironmentFault) as of_a_folder:
        bundle.check_sums(tmp_path)

    assert of_a_file.value.code is of_a_folder.value.code is Code.SET_UNREADABLE


def test_a_place_that_takes_no_files_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(EnvironmentFault), bundle.staging(tmp_path / "file"):
        pass
