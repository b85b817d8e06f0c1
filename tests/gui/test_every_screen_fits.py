"""Every screen, with something on it, fits the smallest laptop of an office: 1366 × 768 less the bar of the desktop."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, a_counted_matter, an_appointed, delegate_of
from congress_desktop.domain.appointments import Post
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.speeches import Registration
from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.services import congresses, speeches
from congress_desktop.services.desk import Desk
from election_builders import a_round, a_voting_congress, read_twice, release
from offices import an_office, show_active

WIDTH, HEIGHT = 1366, 696


def a_busy_congress() -> Desk:
    """Return a congress with an election, a vote, a decision with alike names, and somebody who will speak."""
    desk = a_voting_congress()
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)
    a_counted_matter(desk, in_favour=6, sitting_id=OFFICIAL)
    delegate = delegate_of(desk, 1)
    an_appointed(desk, (delegate.facts.full_name, Post.SECRETARY), (f"{delegate.facts.full_name}\u0301", Post.MEMBER))
    speeches.register(desk, Registration(Holder.DELEGATE, delegate.delegate_id, "Phát triển kinh tế hộ"))
    return desk


@pytest.mark.parametrize("digit", range(1, 10))
def test_a_screen_needs_no_more_than_the_laptop_has(qtbot: QtBot, tmp_path: Path, digit: int) -> None:
    desk = a_busy_congress()
    office = an_office(desk, tmp_path)
    office.choose_sitting(OFFICIAL)
    window = CongressWindow(office, congresses.congress(desk))
    qtbot.addWidget(window)
    window.resize(WIDTH, HEIGHT)
    show_active(qtbot, window)

    window.go_to(digit)
    QApplication.processEvents()

    least = window.minimumSizeHint()
    assert (max(least.width(), WIDTH), max(least.height(), HEIGHT)) == (WIDTH, HEIGHT)
    assert (window.width(), window.height()) == (WIDTH, HEIGHT), "the screen made the window grow when it was made"
