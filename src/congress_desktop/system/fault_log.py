"""Log files of faults of the program itself: one small file each, never sent anywhere."""

import platform
import traceback
from datetime import datetime
from pathlib import Path

from congress_desktop.system import folders


def write_fault(error: BaseException, at: datetime) -> tuple[Path, str]:
    """Write what is known of a fault to a file of its own and return the file and its text."""
    lines = traceback.format_exception(error)
    text = f"{at.isoformat()}\nPython {platform.python_version()} {platform.platform()}\n\n{''.join(lines)}"
    path = folders.logs() / f"loi-{at:%Y-%m-%d-%H%M%S}.log"
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        return path, text
    return path, text
