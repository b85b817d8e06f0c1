"""The start page is painted before the screens of a congress are loaded; they come while somebody looks at it."""

import subprocess
import sys

LOADED = (
    "import sys, congress_desktop.window; print(*(name for name in sys.modules if name.startswith('congress_desktop')))"
)
NOT_YET = (
    "gui.congress_window",
    "gui.screens.elections",
    "gui.screens.papers",
    "reports.render",
    "exchange.roll_reader",
)


def test_the_way_to_the_start_page_loads_no_screen_of_a_congress() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True)
    loaded = set(done.stdout.split())

    assert "congress_desktop.gui.screens.start.page" in loaded
    assert loaded.isdisjoint(f"congress_desktop.{name}" for name in NOT_YET)
