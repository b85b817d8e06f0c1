"""Compiles every `ui/*.ui` into `src/congress_desktop/gui/forms/ui_*.py`; with `--check` only names the stale ones."""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FORMS = ROOT / "src" / "congress_desktop" / "gui" / "forms"


def compiled(source: Path) -> str:
    """Return the Python text of a form; raises CalledProcessError when the form cannot be compiled."""
    compiler = Path(sys.executable).with_name("pyside6-uic")
    found = subprocess.run(  # noqa: S603 - the compiler stands beside this very interpreter
        [compiler, str(source)], check=True, capture_output=True, encoding="utf-8"
    )
    # The header names the compiler's version, which must not make a form stale on another machine.
    lines = [line for line in found.stdout.splitlines() if not line.startswith("## Created by")]
    return "\n".join(lines) + "\n"


def target(source: Path) -> Path:
    """Return where a form's Python text stands."""
    return FORMS / f"ui_{source.stem}.py"


def stale_forms() -> list[Path]:
    """Return compiled forms that differ from their source, are missing, or have lost it."""
    sources = sorted((ROOT / "ui").glob("*.ui"))
    wanted = {target(source): source for source in sources}
    orphans = [path for path in sorted(FORMS.glob("ui_*.py")) if path not in wanted]
    return orphans + [
        path
        for path, source in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != compiled(source)
    ]


def write_forms() -> list[Path]:
    """Compile what is stale, remove what has lost its source; returns what was touched."""
    stale = stale_forms()
    for path in stale:
        source = ROOT / "ui" / f"{path.stem.removeprefix('ui_')}.ui"
        if source.exists():
            path.write_text(compiled(source), encoding="utf-8")
        else:
            path.unlink()
    return stale


def main() -> int:
    """Compile, or with `--check` exit 1 when any form is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a form is stale")
    check = parser.parse_args().check
    touched = stale_forms() if check else write_forms()
    for path in touched:
        sys.stdout.write(f"{'stale' if check else 'written'}: {path.relative_to(ROOT)}\n")
    return int(check and bool(touched))


if __name__ == "__main__":
    sys.exit(main())
