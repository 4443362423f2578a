"""QR codes are read from picture files and camera frames."""

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.domain.errors import CounterError
from desktop.ui.picture_scan import CameraScanner, read_image, read_picture

CARD = "001192000002|012345678|Trần Thị Bình|15031992|Nữ|Thôn Đông, xã An Hòa|01012022"


def code_image(text: str, *, scale: int = 4) -> QImage:
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M").to_image(scale=scale)
    height, width = symbol.shape
    return QImage(memoryview(symbol).tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp"])
def test_a_picture_file_is_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"thẻ.{suffix}"
    assert code_image(CARD).save(str(path))
    assert read_picture(path) == CARD


def test_a_large_turned_coloured_picture_is_read(tmp_path: Path) -> None:
    image = code_image(CARD, scale=6).convertToFormat(QImage.Format.Format_RGB32)
    page = QImage(4800, 3600, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    for y in range(image.height()):
        for x in range(image.width()):
            page.setPixel(1000 + x, 900 + y, image.pixel(x, y))
    path = tmp_path / "ảnh.png"
    assert page.save(str(path))
    assert read_picture(path) == CARD


def test_a_picture_without_a_code_says_what_to_do(tmp_path: Path) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    path = tmp_path / "trắng.png"
    image.save(str(path))
    with pytest.raises(CounterError) as caught:
        read_picture(path)
    assert "trắng.png" in caught.value.title
    assert caught.value.advice


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n broken"])
def test_what_is_no_picture_says_what_to_do(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(content)
    with pytest.raises(CounterError, match=r"x\.png"):
        read_picture(path)


def test_camera_frames_are_shown_and_read(qtbot: QtBot) -> None:
    camera = CameraScanner()
    shown: list[object] = []
    camera.frame_arrived.connect(shown.append)
    with qtbot.waitSignal(camera.card_scanned) as caught:
        camera.take_frame(code_image(CARD))
    assert caught.args == [CARD]
    assert len(shown) == 1
    camera.take_frame(QImage())
    assert len(shown) == 1


def test_an_image_without_a_code_reads_as_nothing() -> None:
    image = QImage(33, 21, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    assert read_image(image) == ""
