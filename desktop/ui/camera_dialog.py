"""Reads a card with the camera: the picture in view, Esc leaves, the first QR code read closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.i18n import t
from desktop.ui.picture_scan import CameraScanner
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.card import NoticeBox
from desktop.ui.widgets.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_WIDTH, _HEIGHT = 560, 380


class CameraDialog(DimmedDialog):
    """``closed`` carries the text read, or None. Without a camera it says so and what to do instead."""

    def __init__(self, window: QWidget, scanner: CameraScanner, camera_name: str = "") -> None:
        super().__init__(window, width=_WIDTH + 48)
        self.setAccessibleName(t("Quét thẻ bằng máy ảnh"))
        self._scanner, self._camera_name = scanner, camera_name
        scanner.setParent(self)
        self.body.addWidget(Text(t("Quét thẻ bằng máy ảnh"), "card_title"))
        self.view = QLabel(t("Đưa mặt có mã QR của thẻ vào trước máy ảnh, cách khoảng một gang tay."))
        self.view.setWordWrap(True)
        self.view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view.setFixedHeight(_HEIGHT)
        self.body.addWidget(self.view)
        self.note = NoticeBox("", "", "warn")
        self.body.addWidget(self.note)
        button = SecondaryButton(t("Thôi"), key="Esc")
        button.clicked.connect(self.escape)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        scanner.frame_arrived.connect(self._show)
        scanner.failed.connect(self._fail)
        scanner.card_scanned.connect(self.finish)

    def show_over(self) -> None:
        """Show and turn the camera on."""
        super().show_over()
        self._scanner.start(self._camera_name)

    def finish(self, result: object = None) -> None:
        """Turn the camera off and close."""
        self._scanner.stop()
        super().finish(result)

    def _show(self, image: QImage) -> None:
        size = image.size().scaled(_WIDTH, _HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
        self.view.setPixmap(QPixmap.fromImage(image.scaled(size)))

    def _fail(self, sentence: str) -> None:
        self.view.hide()
        self.note.set("", sentence, "warn")
        self.note.show()
