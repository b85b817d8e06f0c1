"""The list that stands in for the desks: kept on a stick, told when the stick is gone."""

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from builders import a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.fallback import EVERY_MS, FILE_NAME, Fallback
from congress_desktop.services import check_in
from offices import an_office


def words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.usefixtures("qtbot")
def test_the_list_is_written_when_a_folder_is_chosen_and_again_with_what_happened_since(tmp_path: Path) -> None:
    office = an_office(a_small_congress(present=1), tmp_path)
    stick = tmp_path / "usb"
    stick.mkdir()
    fallback = Fallback(office)
    fallback.choose(stick)
    before = words(stick / FILE_NAME)
    check_in.check_in(office.desk, office.sitting_id, "2")

    fallback.write()

    assert EVERY_MS == 300_000
    assert "đã có mặt 1/5" in before
    assert "đã có mặt 2/5" in words(stick / FILE_NAME)
    assert "việc cuối cùng đã ghi: bàn 1 việc" in before
    fallback.stop()


def test_a_stick_that_was_pulled_out_is_told_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    office = an_office(a_small_congress(), tmp_path)
    stick = tmp_path / "usb"
    told: list[object] = []
    fallback = Fallback(office)
    fallback.failed.connect(told.append)
    fallback.choose(stick)
    stick.mkdir()

    with qtbot.waitSignal(fallback.written):
        fallback.write()

    (fault,) = told
    assert isinstance(fault, CodedError)
    assert fault.code is Code.FILE_NOT_FOUND
    fallback.stop()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("chosen", [True, False])
def test_the_place_is_remembered_between_runs(tmp_path: Path, chosen: bool) -> None:
    office = an_office(a_small_congress(), tmp_path)
    if chosen:
        Fallback(office).choose(tmp_path)

    again = Fallback(office)

    assert again.folder() == (tmp_path if chosen else None)
    again.stop()
