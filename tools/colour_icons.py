"""Writes the icons that the stylesheet itself shows in the colours of each theme, as a stylesheet cannot."""

import sys
from pathlib import Path

from congress_desktop.gui.icons import coloured
from congress_desktop.gui.tokens import THEMES

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SHOWN = {"chevron-down": "text_2", "chevron-up": "text_2", "check": "on_fill"}


def coloured_icons() -> dict[Path, str]:
    """Return the text of every coloured icon by the file it belongs in."""
    return {
        ICONS / theme.name / f"{name}.svg": coloured((ICONS / f"{name}.svg").read_text("utf-8"), theme.colour(token))
        for theme in THEMES.values()
        for name, token in SHOWN.items()
    }


def main() -> int:
    """Write them all."""
    for path, svg in coloured_icons().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(svg, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
