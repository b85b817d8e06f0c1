"""Reading cards by a camera: an optional extra, which the program knows to be missing without failing.

The reader needs Qt's multimedia part and a decoder of square codes; both are imported when they are first asked for.
"""
# Both imports may be missing where types are checked, and may be there where they are checked next.
# mypy: disable-error-code="import-not-found"

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from congress_desktop.gui.runner import Executor, InlineExecutor

DECODE_EVERY_MS = 125
"""Milliseconds between two frames that are decoded: eight a second, which an old laptop bears."""

SHOW_EVERY_MS = 60
"""Milliseconds between two frames that are shown."""

SAME_CODE_MS = 3_000
"""Milliseconds that a code must have been out of sight before it counts as read again."""


class CameraTrouble(StrEnum):
    """Why the camera gives no pictures; its value is what `CameraReader.failed` carries."""

    NOT_INSTALLED = "not_installed"
    NO_CAMERA = "no_camera"
    STOPPED_WORKING = "stopped_working"


@dataclass(frozen=True)
class Camera:
    """A camera plugged in: the id by which it is started, and the name its maker gave it."""

    device_id: bytes
    name: str


class Frame(Protocol):
    """A picture as it comes from the camera, not yet converted."""

    def toImage(self) -> QImage:
        """Return it as an image, a null one when it cannot be converted."""


class FrameSource(QObject):
    """Where pictures come from; the base of the real camera and of a test's.

    `frame_came` carries a Frame, `failed` a CameraTrouble; both may be emitted on any thread.
    """

    frame_came = Signal(object)
    failed = Signal(object)

    def start(self, device_id: bytes | None) -> None:
        """Begin with the camera of this id, or with the machine's first one."""
        raise NotImplementedError

    def stop(self) -> None:
        """End, and let the camera go."""
        raise NotImplementedError


def camera_available() -> bool:
    """Tell whether cards can be read by a camera on this machine, not whether one is plugged in."""
    try:
        import zxingcpp  # noqa: F401, PLC0415 - an optional extra
        from PySide6 import QtMultimedia  # noqa: F401, PLC0415 - an optional extra
    except ImportError:  # a system library that multimedia needs may be missing as well
        return False
    return True


def cameras() -> tuple[Camera, ...]:
    """Return the cameras plugged in, the machine's first choice first; none when `camera_available` says no."""
    if not camera_available():
        return ()
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - an optional extra

    first = QMediaDevices.defaultVideoInput().id().data()
    found = [Camera(bytes(each.id().data()), each.description()) for each in QMediaDevices.videoInputs()]
    return tuple(sorted(found, key=lambda each: each.device_id != first))


def read_code(image: QImage) -> str | None:
    """Return the text of the square code in an image, of any when there are several; None when there is none.

    Only QR codes are read. Raises ImportError when the decoder is not installed. May be called on any thread.
    """
    import zxingcpp  # noqa: PLC0415 - an optional extra

    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return next((str(each.text) for each in found), None)


class CameraReader(QObject):
    """Reads the codes that are held before a camera.

    `code_read` carries the text of a code once, and again only after it was out of sight for `SAME_CODE_MS`.
    `frame_ready` carries the pictures to show. `failed` carries the value of a CameraTrouble; nothing comes after it
    until the next `start`. All are emitted on the GUI thread; codes are decoded off it. Tests hand in the source, the
    executor, the clock and the decoder.
    """

    code_read = Signal(str)
    frame_ready = Signal(QImage)
    failed = Signal(str)
    _decoded = Signal(object, int)

    def __init__(
        self,
        parent: QObject | None = None,
        source: FrameSource | None = None,
        executor: Executor | None = None,
        monotonic_ms: Callable[[], int] | None = None,
        decode: Callable[[QImage], str | None] = read_code,
    ) -> None:
        super().__init__(parent)
        self._timer = QElapsedTimer()
        self._timer.start()
        self._now_ms, self._decode = monotonic_ms or self._timer.elapsed, decode
        self._given_executor, self._executor = executor, executor
        self._source = source
        self._run = 0
        self._running = self._decoding = False
        self._shown_at_ms = self._decoded_at_ms = -SAME_CODE_MS
        self._seen_at_ms: dict[str, int] = {}
        at_once = isinstance(executor, InlineExecutor)
        kind = Qt.ConnectionType.DirectConnection if at_once else Qt.ConnectionType.QueuedConnection
        self._decoded.connect(self._on_decoded, kind)

    @property
    def running(self) -> bool:
        """Whether pictures are awaited."""
        return self._running

    def start(self, device_id: bytes | None = None) -> None:
        """Begin to read with a camera, or with the machine's first one; ends what was read before."""
        self.stop()
        if self._source is None and not camera_available():
            self.failed.emit(CameraTrouble.NOT_INSTALLED.value)
            return
        if self._source is None:
            self._source = _QtCamera(self)
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera")
        self._seen_at_ms.clear()
        self._running = True
        self._source.frame_came.connect(self._on_frame)
        self._source.failed.connect(self._on_failed)
        self._source.start(device_id)

    def stop(self) -> None:
        """End, and let the camera go; a code that is being decoded is forgotten."""
        if not self._running or self._source is None:
            return
        self._running = self._decoding = False
        self._run += 1
        self._source.frame_came.disconnect(self._on_frame)
        self._source.failed.disconnect(self._on_failed)
        self._source.stop()
        if self._executor is not None and self._given_executor is None:
            self._executor.shutdown(wait=False)
            self._executor = None

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        """Convert the frames that are due to be shown or decoded and no others: converting is what costs."""
        now_ms = self._now_ms()
        decode = not self._decoding and now_ms - self._decoded_at_ms >= DECODE_EVERY_MS
        show = now_ms - self._shown_at_ms >= SHOW_EVERY_MS
        if not self._running or not (decode or show):
            return
        image = frame.toImage()
        if image.isNull():
            return
        self._shown_at_ms = now_ms
        self.frame_ready.emit(image)
        if decode and self._running:
            self._start_decoding(image, now_ms)

    def _start_decoding(self, image: QImage, now_ms: int) -> None:
        if self._executor is None:
            return
        self._decoding, self._decoded_at_ms = True, now_ms
        future = self._executor.submit(partial(self._decode, image))
        future.add_done_callback(partial(_tell, self._decoded, self._run))

    @Slot(object, int)
    def _on_decoded(self, future: Future[str | None], run: int) -> None:
        if run != self._run:
            return
        self._decoding = False
        code = future.result()
        if code is None:
            return
        now_ms = self._now_ms()
        seen_at_ms = self._seen_at_ms.get(code)
        self._seen_at_ms[code] = now_ms
        if seen_at_ms is None or now_ms - seen_at_ms >= SAME_CODE_MS:
            self.code_read.emit(code)

    @Slot(object)
    def _on_failed(self, trouble: CameraTrouble) -> None:
        self.stop()
        self.failed.emit(trouble.value)


def _tell(decoded: Any, run: int, future: Future[str | None]) -> None:  # noqa: ANN401 - PySide's signals have no type
    """Hand a result to the GUI thread; the reader may be gone by now, and then nobody waits for it."""
    try:
        decoded.emit(future, run)
    except RuntimeError:
        return


class _QtCamera(FrameSource):
    """The machine's camera by way of Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera: Any = None
        self._kept: tuple[Any, ...] = ()

    def start(self, device_id: bytes | None) -> None:
        """Begin with the camera of this id; one that is not plugged in any more is no camera."""
        from PySide6.QtMultimedia import (  # noqa: PLC0415 - an optional extra
            QCamera,
            QMediaCaptureSession,
            QMediaDevices,
            QVideoSink,
        )

        wanted = QMediaDevices.defaultVideoInput().id().data() if device_id is None else device_id
        device = next((each for each in QMediaDevices.videoInputs() if each.id().data() == wanted), None)
        if device is None:
            self.failed.emit(CameraTrouble.NO_CAMERA)
            return
        self._camera = QCamera(device, self)
        session, sink = QMediaCaptureSession(self), QVideoSink(self)
        session.setCamera(self._camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._on_frame)
        self._camera.errorOccurred.connect(self._on_error)
        self._camera.activeChanged.connect(self._on_active_changed)
        self._kept = (session, sink)
        self._camera.start()

    def stop(self) -> None:
        """End, and let the camera go."""
        if self._camera is not None:
            self._camera.stop()
            for each in (*self._kept, self._camera):
                each.deleteLater()
        self._camera, self._kept = None, ()

    def _on_frame(self, frame: Any) -> None:  # noqa: ANN401 - a QVideoFrame, which may have no type here
        self.frame_came.emit(frame)

    @Slot()
    def _on_error(self) -> None:
        self.failed.emit(CameraTrouble.STOPPED_WORKING)

    @Slot(bool)
    def _on_active_changed(self, active: bool) -> None:  # noqa: FBT001 - as Qt calls it
        """Say so when the camera ends by itself, such as when it is pulled out."""
        if not active:
            self._on_error()
