"""Compiled forms and coloured icons are what their sources say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_compiled_form_is_what_its_source_says() -> None:
    found = subprocess.run(
        [sys.executable, ROOT / "tools" / "compile_forms.py", "--check"], capture_output=True, check=False, text=True
    )

    assert found.stdout == ""
    assert found.returncode == 0


def test_every_theme_has_its_coloured_arrows_and_ticks() -> None:
    from congress_desktop.gui.tokens import THEMES

    folder = ROOT / "resources" / "icons"
    for theme in THEMES.values():
        for name, colour in (("chevron-down", theme.text_2), ("chevron-up", theme.text_2), ("check", theme.on_fill)):
            source = (folder / f"{name}.svg").read_text(encoding="utf-8")
            shown = (folder / theme.name / f"{name}.svg").read_text(encoding="utf-8")
            assert shown == source.replace("currentColor", colour)
