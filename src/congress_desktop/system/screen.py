"""Whether this machine can show windows: a display, and the system libraries that Qt needs."""

import ctypes
import os
import sys

ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Libraries that Qt loads even where there is no display, with the Debian package that brings each."""

ON_A_DISPLAY = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Libraries that Qt needs besides to open a window under X."""


def has_display() -> bool:
    """Tell whether a window could be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages() -> tuple[str, ...]:
    """Return the Debian packages that Qt lacks on this machine, none where it can start."""
    if not sys.platform.startswith("linux"):
        return ()
    wanted = ALWAYS | ON_A_DISPLAY if os.environ.get("DISPLAY") and not _offscreen() else ALWAYS
    return tuple(package for library, package in wanted.items() if not _loads(library))


def apt_line(packages: tuple[str, ...]) -> str:
    """Return the command that brings these packages."""
    return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def _offscreen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
