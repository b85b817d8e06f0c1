"""Reading cards by a camera: codes are told once, few frames are worked on, and without a camera nothing fails."""

import io
import sys
import threading
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from congress_desktop.gui.camera import CameraReader, CameraTrouble, FrameSource, camera_available, cameras, read_code
from congress_desktop.gui.runner import InlineExecutor

CODE, OTHER = "0000571234567", "0000580000003"
FRAME_MS = 33


class FakeFrame:
    """A frame whose picture is named by its text; it counts how often it was converted."""

    def __init__(self, text: str, *, convertible: bool = True) -> None:
        self.text, self.convertible, self.converted = text, convertible, 0

    def toImage(self) -> QImage:
        self.converted += 1
        if not self.convertible:
            return QImage()
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.setText("code", self.text)
        return image


class FakeCamera(FrameSource):
    """A camera that gives a frame when the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def start(self, device_id: bytes | None) -> None:
        self.done.append(f"start {device_id!r}")

    def stop(self) -> None:
        self.done.append("stop")


class Stand:
    """A reader on a camera of paper, and what it told."""

    def __init__(self) -> None:
        self.now_ms = 10_000
        self.camera = FakeCamera()
        self.decoded = 0
        self.codes: list[str] = []
        self.shown: list[QImage] = []
        self.troubles: list[str] = []
        self.reader = CameraReader(None, self.camera, InlineExecutor(), self.time, self.decode)
        self.reader.code_read.connect(self.codes.append)
        self.reader.frame_ready.connect(self.shown.append)
        self.reader.failed.connect(self.troubles.append)

    def time(self) -> int:
        return self.now_ms

    def decode(self, image: QImage) -> str | None:
        self.decoded += 1
        return image.text("code") or None

    def hold(self, text: str, milliseconds: int) -> list[FakeFrame]:
        """Hold a card before the camera so long; returns the frames."""
        frames = []
        for _ in range(milliseconds // FRAME_MS):
            self.now_ms += FRAME_MS
            frames.append(FakeFrame(text))
            self.camera.frame_came.emit(frames[-1])
        return frames


@pytest.fixture
def stand() -> Stand:
    made = Stand()
    made.reader.start()
    return made


def test_a_card_held_before_the_camera_is_read_once(stand: Stand) -> None:
    stand.hold(CODE, 10_000)

    assert stand.codes == [CODE]


def test_a_card_counts_again_after_three_seconds_out_of_sight(stand: Stand) -> None:
    stand.hold(CODE, 500)
    stand.hold("", 2_700)
    stand.hold(CODE, 500)
    stand.hold("", 3_300)
    stand.hold(CODE, 500)

    assert stand.codes == [CODE, CODE]


def test_cards_held_in_turn_are_each_read_once(stand: Stand) -> None:
    for text in (CODE, OTHER, CODE, OTHER):
        stand.hold(text, 400)

    assert stand.codes == [CODE, OTHER]


def test_at_most_eight_frames_a_second_are_decoded(stand: Stand) -> None:
    stand.hold("", 10_000)

    assert 60 <= stand.decoded <= 80


def test_frames_that_are_not_due_are_not_converted(stand: Stand) -> None:
    frames = stand.hold("", 10_000)

    assert sum(frame.converted for frame in frames) <= 170
    assert len(stand.shown) == sum(frame.converted for frame in frames)
    assert max(frame.converted for frame in frames) == 1


def test_a_frame_that_cannot_be_converted_is_passed_over(stand: Stand) -> None:
    stand.camera.frame_came.emit(FakeFrame(CODE, convertible=False))

    assert (stand.shown, stand.decoded) == ([], 0)


def test_the_camera_asked_for_is_started_and_let_go(stand: Stand) -> None:
    stand.reader.start(b"/dev/video2")
    running = stand.reader.running
    stand.reader.stop()
    stand.reader.stop()

    assert stand.camera.done == ["start None", "stop", "start b'/dev/video2'", "stop"]
    assert (running, stand.reader.running) == (True, False)


def test_nothing_is_read_after_the_end(stand: Stand) -> None:
    stand.reader.stop()
    stand.hold(CODE, 500)

    assert (stand.codes, stand.shown, stand.decoded) == ([], [], 0)


def test_a_slot_may_end_the_reading(stand: Stand) -> None:
    stand.reader.frame_ready.connect(stand.reader.stop)

    stand.hold(CODE, 500)

    assert (len(stand.shown), stand.codes) == (1, [])


def test_a_camera_that_fails_is_let_go_and_named(stand: Stand) -> None:
    stand.camera.failed.emit(CameraTrouble.STOPPED_WORKING)
    stand.camera.failed.emit(CameraTrouble.STOPPED_WORKING)

    assert stand.troubles == ["stopped_working"]
    assert stand.camera.done == ["start None", "stop"]
    assert not stand.reader.running


def test_codes_are_decoded_off_the_gui_thread_and_told_on_it(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    told_on: list[threading.Thread] = []

    def decode(image: QImage) -> str | None:
        threads.append(threading.current_thread())
        return image.text("code")

    def on_code(_code: str) -> None:
        told_on.append(threading.current_thread())

    source = FakeCamera()
    reader = CameraReader(None, source, decode=decode)
    reader.code_read.connect(on_code)
    reader.start()

    source.frame_came.emit(FakeFrame(CODE))
    qtbot.waitUntil(lambda: bool(told_on))
    reader.stop()

    assert told_on == [threading.main_thread()]
    assert threads[0] is not threading.main_thread()
    qtbot.waitUntil(lambda: not threads[0].is_alive())


def test_a_code_found_after_the_end_is_forgotten(qtbot: QtBot) -> None:
    codes: list[str] = []
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def decode(image: QImage) -> str | None:
        begun.set()
        go_on.wait(10)
        ended.set()
        return image.text("code")

    source = FakeCamera()
    reader = CameraReader(None, source, decode=decode)
    reader.code_read.connect(codes.append)
    reader.start()
    source.frame_came.emit(FakeFrame(CODE))
    begun.wait(10)

    reader.stop()
    go_on.set()

    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: not any(each.name.startswith("camera") for each in threading.enumerate()))
    assert codes == []


def test_without_the_extra_the_reader_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    troubles: list[str] = []
    reader = CameraReader()
    reader.failed.connect(troubles.append)

    reader.start()

    assert troubles == ["not_installed"]
    assert not reader.running
    assert cameras() == ()


@pytest.mark.parametrize("missing", ["zxingcpp", "PySide6.QtMultimedia"])
def test_both_parts_are_needed(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    multimedia = ModuleType("PySide6.QtMultimedia")
    monkeypatch.setitem(sys.modules, "zxingcpp", ModuleType("zxingcpp"))
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", multimedia)
    monkeypatch.setattr("PySide6.QtMultimedia", multimedia, raising=False)
    with_both = camera_available()
    monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.delattr("PySide6.QtMultimedia", raising=False)

    assert with_both
    assert not camera_available()


def drawn_code(text: str, *, wide_px: int = 640, tall_px: int = 480, turned_by: float = 0) -> QImage:
    """Return a picture of a card with this square code on a desk, as a camera sees it."""
    import segno

    file = io.BytesIO()
    segno.make_qr(text, error="m").save(file, kind="png", scale=7, border=4)
    picture = QImage(wide_px, tall_px, QImage.Format.Format_RGB32)
    picture.fill(QColor("#8a6f4d"))
    painter = QPainter(picture)
    painter.translate(wide_px / 2, tall_px / 2)
    painter.rotate(turned_by)
    code = QImage.fromData(file.getvalue())
    painter.drawImage(-code.width() // 2, -code.height() // 2, code)
    painter.end()
    return picture


@pytest.mark.parametrize("turned_by", [0, 17, 90, 200])
@pytest.mark.parametrize("wide_px", [640, 641, 643])
def test_a_drawn_code_is_read_at_any_angle_and_width(turned_by: float, wide_px: int) -> None:
    pytest.importorskip("zxingcpp")

    assert read_code(drawn_code(CODE, wide_px=wide_px, turned_by=turned_by)) == CODE


def test_a_picture_without_a_square_code_reads_as_none() -> None:
    zxingcpp = pytest.importorskip("zxingcpp")
    empty = QImage(640, 480, QImage.Format.Format_RGB32)
    empty.fill(QColor("white"))
    bars = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    svg = QImage()
    svg.loadFromData(zxingcpp.write_barcode_to_svg(bars, scale=3).encode())
    barcode = svg.convertToFormat(QImage.Format.Format_Grayscale8)

    assert [found.text for found in zxingcpp.read_barcodes(barcode)] == ["4006381333931"]
    assert read_code(empty) is None
    assert read_code(barcode) is None
    assert read_code(QImage()) is None
