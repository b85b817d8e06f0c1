"""The file: durable, guarded, one program at a time, and refused clearly when it is no whole congress."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from builders import SITTING, a_congress, a_counted_matter, a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.services import attendance, check_in, journal, keeping
from congress_desktop.services.desk import Desk
from congress_desktop.storage.store import Store
from congress_desktop.system import clock


def _reopened(path: Path) -> Desk:
    return Desk(Store.open(path), clock.now, clock.new_id, "Lan")


def _refused(path: Path) -> Code:
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path)
    assert caught.value.facts["path"] == path
    return caught.value.code


@pytest.mark.parametrize("statement", ["UPDATE journal SET payload = '{}'", "DELETE FROM journal"])
def test_the_database_itself_refuses_to_change_the_journal(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "a.congress"
    a_congress(path).store.close()

    with sqlite3.connect(path) as connection, pytest.raises(sqlite3.IntegrityError, match="only appended"):
        connection.execute(statement)
    connection.close()


def test_the_file_is_strict_and_every_commit_is_synced(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    desk = a_congress(path)

    with desk.read() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    desk.store.close()


def test_the_file_alone_is_whole_after_folding_back(tmp_path: Path) -> None:
    desk = a_small_congress(tmp_path / "a.congress", present=3)

    keeping.fold_back(desk)
    shutil.copy(tmp_path / "a.congress", tmp_path / "copied.congress")

    copied = _reopened(tmp_path / "copied.congress")
    assert attendance.presence(copied, SITTING).present == 3
    assert journal.verify(copied).sound
    copied.store.close()
    desk.store.close()


def test_a_copy_taken_while_work_goes_on_is_whole(tmp_path: Path) -> None:
    desk = a_small_congress(tmp_path / "a.congress", present=2)

    keeping.copy_to(desk, tmp_path / "usb.congress")
    desk.store.close()

    copied = _reopened(tmp_path / "usb.congress")
    assert journal.verify(copied).sound
    copied.store.close()


def test_a_second_program_on_the_same_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    first = a_congress(path)

    code = _refused(path)
    first.store.close()

    assert code is Code.CONGRESS_OPEN_ELSEWHERE
    _reopened(path).store.close()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", Code.NOT_A_CONGRESS_FILE),
        (b"PK\x03\x04 a workbook", Code.NOT_A_CONGRESS_FILE),
        (b"SQLite format 3\x00" + b"\x00" * 200, Code.NOT_A_CONGRESS_FILE),
    ],
)
def test_what_is_no_congress_is_refused_and_left_alone(tmp_path: Path, content: bytes, code: Code) -> None:
    path = tmp_path / "b.congress"
    path.write_bytes(content)

    assert _refused(path) is code
    assert path.read_bytes() == content


def test_another_programs_database_is_no_congress(tmp_path: Path) -> None:
    path = tmp_path / "c.congress"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()

    assert _refused(path) is Code.NOT_A_CONGRESS_FILE


def test_a_truncated_file_is_named_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    a_small_congress(path, present=3).store.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    assert _refused(path) is Code.CONGRESS_FILE_DAMAGED


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert _refused(tmp_path) is Code.IS_A_FOLDER
    assert _refused(tmp_path / "none.congress") is Code.FILE_NOT_FOUND


def test_a_new_congress_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    path.write_bytes(b"mine")

    with pytest.raises(EnvironmentFault) as caught:
        Store.create(path)

    assert caught.value.code is Code.CONGRESS_FILE_EXISTS
    assert path.read_bytes() == b"mine"


def test_every_byte_of_every_payload_is_sealed(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    desk = a_small_congress(path, present=3)
    a_counted_matter(desk, 3)
    desk.store.close()
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT desk, sequence, payload FROM journal").fetchall()
    connection.close()

    for desk_number, sequence, payload in rows:
        for place in {0, len(payload) // 2, len(payload) - 1}:
            altered = tmp_path / "altered.congress"
            shutil.copy(path, altered)
            _alter(
                altered, desk_number, sequence, payload[:place] + chr(ord(payload[place]) ^ 1) + payload[place + 1 :]
            )

            found = _reopened(altered)
            seal = journal.verify(found)
            found.store.close()

            assert (seal.sound, seal.first_bad) == (False, f"{desk_number} · {sequence}")


def _alter(path: Path, desk: int, sequence: int, payload: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TRIGGER journal_refuses_update")
        connection.execute("UPDATE journal SET payload = ? WHERE desk = ? AND sequence = ?", (payload, desk, sequence))
    connection.close()


def test_a_table_altered_behind_the_journals_back_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    desk = a_small_congress(path, present=3)
    a_counted_matter(desk, 2)
    desk.store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE matter SET in_favour = 3, against = 0")
    connection.close()

    found = _reopened(path)
    seal = journal.verify(found)
    found.store.close()

    assert (seal.sound, seal.first_bad) == (False, "matter")


CRASHING = """
    import sys
    from pathlib import Path
    from congress_desktop.services import check_in
    from congress_desktop.services.desk import Desk
    from congress_desktop.storage.store import Store
    from congress_desktop.system import clock
    from congress_desktop.domain.attendance import Movement
    from congress_desktop.domain.ids import SittingId
    from congress_desktop.services.delegates import delegates

    desk = Desk(Store.open(Path(sys.argv[1])), clock.now, clock.new_id, "Lan")
    sitting = SittingId("preparatory-1")
    who = delegates(desk, sitting)[0].delegate_id
    print("ready", flush=True)
    while True:
        for movement in (Movement.LEAVE, Movement.RETURN):
            check_in.move(desk, sitting, who, movement)
            print("recorded", flush=True)
"""


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.congress"
    desk = a_small_congress(path, present=5)
    before = len(journal.acts(desk))
    desk.store.close()
    acknowledged = 0

    for round_number in range(6):
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(CRASHING), str(path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for _ in range(15 + 9 * round_number):
            assert process.stdout.readline() == "recorded\n"
        os.kill(process.pid, signal.SIGKILL)
        acknowledged += 15 + 9 * round_number + process.stdout.read().count("recorded")
        process.wait()
        process.stdout.close()

    found = _reopened(path)
    recorded = len(journal.acts(found)) - before
    seal = journal.verify(found)
    found.store.close()
    assert seal.sound
    assert acknowledged <= recorded <= acknowledged + 6


def test_a_refused_act_leaves_nothing_behind(tmp_path: Path) -> None:
    desk = a_small_congress(tmp_path / "a.congress", present=1)
    entries = len(journal.acts(desk))

    def interrupted() -> None:
        with desk.write() as tx:
            tx.connection.exec_driver_sql("UPDATE attendance SET state = 'left'")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        interrupted()

    assert attendance.presence(desk, SITTING).present == 1
    assert len(journal.acts(desk)) == entries
    check_in.check_in(desk, SITTING, "2")
    assert journal.verify(desk).sound
    desk.store.close()
