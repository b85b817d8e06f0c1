"""Every step of the schema leads to the tables in code; older and newer files are met with care."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from builders import SITTING, TestClock
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.domain.scan_outcomes import ScanOutcome
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services import attendance, check_in, credentials, journal, open_votes
from congress_desktop.services.desk import Desk
from congress_desktop.storage import sqlite
from congress_desktop.storage.migrations.upgrade import run
from congress_desktop.storage.store import Store
from congress_desktop.system import clock


def _schema(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'")
    return {name: " ".join(sql.replace('"', "").replace("\n", " ").split()).lower() for name, sql in rows}


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(f"PRAGMA table_xinfo({table})")]


def test_the_steps_from_an_empty_database_make_the_tables_in_code(tmp_path: Path) -> None:
    stepped = sqlite.make_engine(tmp_path / "stepped")
    with stepped.connect().execution_options(writing=True) as connection, connection.begin():
        run(connection)

    Store.create(tmp_path / "made.congress").close()

    one, other = sqlite3.connect(tmp_path / "stepped"), sqlite3.connect(tmp_path / "made.congress")
    assert _schema(one).keys() == _schema(other).keys()
    for table in _schema(other):
        assert _columns(one, table) == _columns(other, table)
    triggers = [name for name in _schema(one) if name.startswith("journal_refuses")]
    assert sorted(triggers) == ["journal_refuses_delete", "journal_refuses_update"]
    assert all(sql.endswith("strict") for name, sql in _schema(one).items() if sql.startswith("create table"))
    stepped.dispose()
    one.close()
    other.close()


def test_a_file_of_a_newer_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "newer.congress"
    Store.create(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path)

    assert caught.value.code is Code.CONGRESS_FILE_NEWER
    assert path.read_bytes() == before


RELEASED = sorted((Path(__file__).parent / "released").glob("*.congress"))


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_file_of_every_released_version_opens_whole_and_sound(released: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.congress"
    shutil.copy(released, path)

    desk = Desk(Store.open(path), TestClock(), clock.new_id, "Hoa")

    presence = attendance.presence(desk, SITTING)
    assert (presence.present, presence.attended, presence.on_roll) == (2, 3, 5)
    matter = open_votes.matters(desk)[0]
    assert (matter.in_favour, matter.state, matter.released_at) == (2, MatterState.RELEASED, matter.counted_at)
    assert journal.verify(desk).sound
    assert check_in.check_in(desk, SITTING, "4").outcome is ScanOutcome.ARRIVED
    assert attendance.presence(desk, SITTING).present == 3
    assert credentials.credentials(desk).statistics.counted == 5
    assert journal.verify(desk).sound
    assert [each.name for each in tmp_path.glob("*.bak")] == ["old.congress.0001.bak"]
    desk.store.close()
    assert not open_again(path)


def open_again(path: Path) -> list[Path]:
    """Return the copies that opening a file of the present schema makes: none."""
    before = set(path.parent.iterdir())
    Store.open(path).close()
    return sorted(set(path.parent.iterdir()) - before)
