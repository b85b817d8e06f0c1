"""What the program remembers between runs: recent files, window places, the operator's name."""

import json
from pathlib import Path

from congress_desktop.system import folders


class Settings:
    """Texts by key in one small file; a file that cannot be read or written is no reason to stop."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or folders.settings_file()
        self._values = self._load()

    def _load(self) -> dict[str, str]:
        try:
            loaded = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(key): str(value) for key, value in loaded.items()} if isinstance(loaded, dict) else {}

    def read(self, key: str, default: str = "") -> str:
        """Return what was written under a key, or the default."""
        return self._values.get(key, default)

    def write(self, key: str, value: str) -> None:
        """Remember a text under a key, at once."""
        self._values[key] = value
        part = self._path.with_suffix(".part")
        try:
            part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            part.unlink(missing_ok=True)


RECENT_MOST = 6


def recent(settings: Settings) -> tuple[Path, ...]:
    """Return the files opened lately, latest first."""
    return tuple(Path(line) for line in settings.read("recent").splitlines() if line)


def remember_recent(settings: Settings, path: Path) -> None:
    """Put a file at the head of those opened lately."""
    lines = [str(path), *(str(each) for each in recent(settings) if each != path)]
    settings.write("recent", "\n".join(lines[:RECENT_MOST]))
