"""Leading an older file to the present schema, after a copy of it was put aside; Alembic lives here only."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.storage import sqlite


def upgrade(engine: Engine, path: Path, found: str) -> None:
    """Lead a file from the schema it was found in to the present one.

    A copy named after that schema stays beside it. Raises EnvironmentFault CONGRESS_FILE_NEWER when the schema
    is unknown here, because only a newer program can have written it.
    """
    config = _config()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found not in known:
        raise EnvironmentFault(Code.CONGRESS_FILE_NEWER, path=path, found=found)
    sqlite.copy_to(engine, path.with_name(f"{path.name}.{found}.bak"))
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        run(connection, config)


def run(connection: Connection, config: Config | None = None) -> None:
    """Run every step that this connection's database lacks, up to the present schema."""
    config = config or _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
