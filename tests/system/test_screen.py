"""What the machine lacks is named with the command that brings it."""

import pytest

from congress_desktop.system import screen


def test_missing_libraries_are_named_with_the_line_that_brings_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "ALWAYS", {"libnothing-at-all.so.9": "libnothing9", "libc.so.6": "libc6"})
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    packages = screen.missing_packages()

    assert packages == ("libnothing9",)
    assert screen.apt_line(packages) == "sudo apt-get install -y --no-install-recommends libnothing9"
