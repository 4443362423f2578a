"""The read-back on the payer's screen; with only one screen it fills that until Esc or F11."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.payment.awaited_transfer import AwaitedTransfer
from desktop.services.payment.read_back import ReadBack
from desktop.ui.i18n import t
from desktop.ui.pages.payment.read_back_panel import ReadBackPanel
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.qr_code import QrCode
from desktop.ui.widgets.text import Text


class SecondScreen(QWidget):
    """A window of its own; it never takes money and never takes the clerk's keys while there are two screens."""

    def __init__(self, content: ReadBack, payer: str, awaited: AwaitedTransfer | None, over: QWidget) -> None:
        super().__init__(over.window(), Qt.WindowType.Window)
        self._other = other_screen(over.screen())
        self.setWindowTitle(t("Đọc lại cho người nộp"))
        self.setProperty("ground", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        panel = ReadBackPanel(content, large=True)
        panel.show_payer(payer)
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(panel, 3)
        if awaited is not None:
            row.addLayout(_code(awaited), 2)
        column.addLayout(row, 1)
        if self._other is None:
            column.addWidget(Text(t("Chỉ có một màn hình. Bấm Esc hoặc F11 để quay lại."), "quiet"))
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)

    def show_on_screen(self) -> None:
        """Fill the payer's screen, or the only one."""
        if self._other is not None:
            self.setGeometry(self._other.geometry())
        self.showFullScreen()
        if self._other is None:
            self.activateWindow()
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F11 close; everything else does nothing here."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11} and not event.isAutoRepeat():
            self.close()
        event.accept()


def _code(awaited: AwaitedTransfer) -> QVBoxLayout:
    """The code as large as the screen lets it be, and in words what to do with it."""
    column = QVBoxLayout()
    column.setContentsMargins(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.MARGIN)
    column.addStretch(1)
    column.addWidget(QrCode(awaited.side, awaited.squares, t("Mã VietQR để chuyển khoản")), 4)
    said = Text(t("Mở ứng dụng ngân hàng, quét mã để chuyển khoản"), "name", wrap=True)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(said)
    column.addStretch(1)
    return column


def other_screen(own: QScreen | None) -> QScreen | None:
    """A screen that is not the counter's, or None."""
    return next((screen for screen in QGuiApplication.screens() if screen is not own), None)
