"""Reads a card's QR code from a picture file or from camera frames."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from desktop.domain.errors import CounterError
from desktop.ui.first_use import BAR_CODES, CAMERA, load
from desktop.ui.i18n import t

LONGEST_SIDE = 4000
"""Pictures are read no larger than this many pixels a side; a QR code needs far less."""
_FRAMES_BETWEEN_READS = 5


def read_picture(path: Path) -> str:
    """The text of the first QR code in a picture file; ``CounterError`` when there is none to read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise CounterError(
            t("Chưa đọc được tệp ảnh {name}", name=path.name),
            t("Hãy chọn tệp ảnh JPG hoặc PNG, hay quét thẻ bằng máy quét."),
        )
    text = read_image(image)
    if not text:
        raise CounterError(
            t("Không thấy mã QR trong ảnh {name}", name=path.name),
            t("Hãy chụp gần, đủ sáng, cả mã QR nằm trong ảnh, rồi chọn lại."),
        )
    return text


def read_image(image: QImage) -> str:
    """The text of the first QR code in an image, or an empty text."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    codes = load(BAR_CODES)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    pixels = memoryview(grey.constBits()).cast("B")
    rows = b"".join(pixels[row * stride : row * stride + width] for row in range(height))
    found = codes.read_barcodes(
        memoryview(rows).cast("B", (height, width)), formats=codes.BarcodeFormat.QRCode, try_downscale=True
    )
    return str(found[0].text) if found else ""


class CameraScanner(QObject):
    """Looks at the camera until a QR code is read.

    Signals:
        card_scanned: the text read; the camera is off by then.
        frame_arrived: a ``QImage`` to show.
        failed: a sentence, when the camera cannot go on.
    """

    card_scanned = Signal(str)
    frame_arrived = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Any, Any, Any] | None = None
        self._frames = 0

    def start(self, camera_name: str = "") -> bool:
        """Turn on the named camera or the first one; False with ``failed`` when there is none."""
        media = load(CAMERA)
        cameras = media.QMediaDevices.videoInputs()
        if not cameras:
            self.failed.emit(t("Máy này chưa có máy ảnh. Hãy quét bằng máy quét, hoặc chọn tệp ảnh chụp thẻ."))
            return False
        device = next((one for one in cameras if one.description() == camera_name), cameras[0])
        camera, sink, session = media.QCamera(device, self), media.QVideoSink(self), media.QMediaCaptureSession(self)
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(lambda frame: self.take_frame(frame.toImage()))
        camera.errorOccurred.connect(
            lambda *_error: self.failed.emit(
                t("Máy ảnh đang bận hoặc bị chặn. Hãy đóng chương trình khác đang dùng máy ảnh.")
            )
        )
        self._parts = (camera, sink, session)
        camera.start()
        return True

    def stop(self) -> None:
        """Turn the camera off."""
        if self._parts is not None:
            self._parts[0].stop()
            self._parts = None

    def take_frame(self, image: QImage) -> None:
        """Show every frame, read every fifth."""
        if image.isNull():
            return
        self.frame_arrived.emit(image)
        self._frames += 1
        if self._frames % _FRAMES_BETWEEN_READS == 1:
            text = read_image(image)
            if text:
                self.stop()
                self.card_scanned.emit(text)
