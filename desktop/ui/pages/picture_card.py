"""Reads a card from a picture file or the camera; what is read goes the way of a scan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import ImportsArgument
from desktop.ui.picture_scan import CameraScanner, read_picture
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_PICTURE = (640, 360)
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
_SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv")


def choose_picture(counter: Counter, page: QWidget) -> None:
    """Ask for a file: a picture, whose card is read, or a sheet of people, which goes to the page that imports."""
    kinds = t("Ảnh thẻ, danh sách") + f" (*{' *'.join((*_PICTURES, *_SHEETS))})"
    name, _kind = QFileDialog.getOpenFileName(page.window(), t("Đọc thẻ từ ảnh, nhập danh sách"), "", kinds)
    if name:
        bring_file(counter, page, Path(name))


def bring_file(counter: Counter, page: QWidget, path: Path) -> None:
    """Take a file by its ending: a sheet or a picture."""
    if path.suffix.lower() in _SHEETS:
        counter.shell.open_page("imports", ImportsArgument(path=path))
    else:
        read_card_picture(counter, page, path)


def read_card_picture(counter: Counter, page: QWidget, path: Path) -> None:
    """Read a picture off the main thread; the page in front may take what it says."""
    counter.worker.run(lambda: read_picture(path), lambda text: _hand_on(page, text), receiver=page)


def show_camera(counter: Counter, page: QWidget) -> None:
    """Look through the camera until a card is read."""
    dialog = CameraDialog(page.window(), counter.settings.camera)
    dialog.closed.connect(lambda text: _hand_on(page, text) if isinstance(text, str) else None)
    counter.shell.show_dialog(dialog)
    dialog.start()


def _hand_on(page: QWidget, text: str) -> None:
    window = page.window()
    if isinstance(window, MainWindow):
        window.take_scan(text)


class CameraDialog(DimmedDialog):
    """What the camera sees; it closes itself when a card is read, Esc turns the camera off."""

    TITLE = mark("Đọc thẻ bằng máy ảnh")
    ACTS: tuple[Act, ...] = ()

    def __init__(self, window: QWidget, camera: str) -> None:
        super().__init__(window, width=_PICTURE[0] + 48)
        self._camera = camera
        self._scanner = CameraScanner(self)
        self._picture = QLabel()
        self._picture.setFixedSize(*_PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(t("Hình từ máy ảnh"))
        self._failed = NoticeBox(tone="bad")
        self._failed.hide()
        self.body.addWidget(Text(t("Đọc thẻ bằng máy ảnh"), "card_title"))
        self.body.addWidget(
            Text(t("Đưa mã QR trên thẻ vào giữa hình, cách máy khoảng một gang tay."), "body", wrap=True)
        )
        self.body.addWidget(self._picture)
        self.body.addWidget(self._failed)
        row = QHBoxLayout()
        close = SecondaryButton(t("Đóng"), key="Esc")
        close.clicked.connect(self.escape)
        row.addStretch(1)
        row.addWidget(close)
        self.body.addLayout(row)
        self._scanner.frame_arrived.connect(self._show_frame)
        self._scanner.failed.connect(self._show_failed)
        self._scanner.card_scanned.connect(self.finish)

    def start(self) -> None:
        """Turn the camera on."""
        self._scanner.start(self._camera)

    def escape(self) -> None:
        """Turn the camera off and close."""
        self._scanner.stop()
        self.finish(None)

    def _show_frame(self, image: QImage) -> None:
        shown = image.scaled(*_PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
        self._picture.setPixmap(QPixmap.fromImage(shown))

    def _show_failed(self, sentence: str) -> None:
        self._picture.hide()
        self._failed.set(t("Chưa dùng được máy ảnh"), sentence, "bad")
        self._failed.show()
