"""Where the program's own files stand, on any of its platforms and in any of its installed forms."""

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("congress-desktop", appauthor=False)


def resources() -> Path:
    """Return the folder of fonts, icons, rule sets, layouts and samples: in the wheel, or in the checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def rule_set_text() -> str:
    """Return the text of the rule set that new congresses run under."""
    return (resources() / "rule_sets" / "190-QD-TW-2024.toml").read_text(encoding="utf-8")


def rule_set_texts() -> dict[str, str]:
    """Return the texts of all rule sets that come with the program, by their names."""
    folder = resources() / "rule_sets"
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.toml"))}


def layout_text() -> str:
    """Return the text of the layout that new congresses print in."""
    return (resources() / "layouts" / "36-HD-VPTW-2018.toml").read_text(encoding="utf-8")


def agenda_template_texts() -> tuple[str, ...]:
    """Return the texts of the model programmes, by the names of their files."""
    files = sorted((resources() / "agendas").glob("*.toml"))
    return tuple(file.read_text(encoding="utf-8") for file in files)


def logs() -> Path:
    """Return the folder of log files, made when missing."""
    folder = Path(_DIRS.user_log_dir)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def settings_file() -> Path:
    """Return the file of what the program remembers between runs; it may not exist yet."""
    folder = Path(_DIRS.user_config_dir)
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "settings.json"


def documents() -> Path:
    """Return the folder in which congresses are offered to be kept."""
    return Path(_DIRS.user_documents_dir)


def sample_home() -> Path:
    """Return the folder in which the demonstration congress is kept, made when missing."""
    folder = Path(_DIRS.user_data_dir) / "sample"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
