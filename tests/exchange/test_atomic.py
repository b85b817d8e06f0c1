"""Files replaced whole or not at all."""

import errno
from pathlib import Path

import pytest

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.atomic import file_faults, replace_file


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "ds.xlsx"
    target.write_bytes(b"old and longer")

    replace_file(target, b"new")

    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("owner", ["~$ds.xlsx", ".~lock.ds.xlsx#"])
def test_a_workbook_open_in_another_program_is_not_replaced(tmp_path: Path, owner: str) -> None:
    target = tmp_path / "ds.xlsx"
    target.write_bytes(b"old")
    (tmp_path / owner).write_bytes(b"")

    with pytest.raises(EnvironmentFault) as caught:
        replace_file(target, b"new")

    assert caught.value.code is Code.FILE_OPEN_ELSEWHERE
    assert caught.value.facts == {"path": target}
    assert target.read_bytes() == b"old"


def test_an_owner_file_left_behind_does_not_stop_a_new_file(tmp_path: Path) -> None:
    (tmp_path / "~$ds.xlsx").write_bytes(b"")

    replace_file(tmp_path / "ds.xlsx", b"new")

    assert (tmp_path / "ds.xlsx").read_bytes() == b"new"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        replace_file(tmp_path, b"new")

    assert caught.value.code is Code.IS_A_FOLDER


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        replace_file(tmp_path / "usb" / "ds.xlsx", b"new")

    assert caught.value.code is Code.FILE_NOT_FOUND


def test_what_was_there_stays_when_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    target = tmp_path / "ds.xlsx"
    target.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(EnvironmentFault) as caught:
        replace_file(target, b"new")

    assert caught.value.code is Code.DISK_FULL
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOENT, Code.FILE_NOT_FOUND),
        (errno.EISDIR, Code.IS_A_FOLDER),
        (errno.EACCES, Code.NO_PERMISSION),
        (errno.EROFS, Code.NO_PERMISSION),
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EDQUOT, Code.DISK_FULL),
        (errno.EIO, Code.FILE_UNREADABLE),
    ],
)
def test_what_the_machine_refuses_has_a_code(number: int, code: Code) -> None:
    with pytest.raises(EnvironmentFault) as caught, file_faults(Path("ds.xlsx")):
        raise OSError(number, "refused")

    assert caught.value.code is code


def test_a_file_held_by_another_program_on_windows_is_told_from_a_locked_folder() -> None:
    error = PermissionError(errno.EACCES, "refused")
    error.winerror = 32  # type: ignore[attr-defined,unused-ignore]

    with pytest.raises(EnvironmentFault) as caught, file_faults(Path("ds.xlsx")):
        raise error

    assert caught.value.code is Code.FILE_OPEN_ELSEWHERE
