"""The bar of long work: how many of how many, how long still, Esc stops."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.text import Text

DELAY_MILLISECONDS = 300
"""Work that is shorter shows nothing."""


class LongWork(QWidget):
    """Lives inside the page; ``clock`` gives seconds that never run backward.

    Signals:
        stop_wanted: Esc or the button; connect it to the work's cancel token.
    """

    stop_wanted = Signal()

    def __init__(self, clock: Callable[[], float], *, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, self._unit = clock, unit or t("dòng")
        self._started = 0.0
        self._running = False
        self._label, self._bar = Text("", "label"), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        column = QVBoxLayout()
        column.addWidget(self._label)
        column.addWidget(self._bar)
        self._button = SecondaryButton(t("Dừng"), key="Esc")
        self._button.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.addLayout(column, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        """Work starts; the bar shows after 0.3 seconds."""
        self._started, self._running = self._clock(), True
        self._label.setText(t("Đang chuẩn bị"))
        self._bar.setValue(0)
        self._timer.start()

    def report(self, done: int, total: int) -> None:
        """Show ``3.200 / 10.000 dòng, còn khoảng 20 giây``."""
        if not self._running or total <= 0:
            return
        self._bar.setValue(done * 1000 // total)
        counted = t("{done} / {total} {unit}", done=format_money(done), total=format_money(total), unit=self._unit)
        left = self._left(done, total)
        self._label.setText(counted if left is None else t("{counted}, còn khoảng {left}", counted=counted, left=left))
        self._bar.setAccessibleName(self._label.text())

    def text(self) -> str:
        """The line shown."""
        return self._label.text()

    def end(self) -> None:
        """Work is over, or was stopped."""
        self._running = False
        self._timer.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops."""
        if event.key() == Qt.Key.Key_Escape and self._running:
            self.stop_wanted.emit()
        else:
            event.ignore()

    def _left(self, done: int, total: int) -> str | None:
        spent = self._clock() - self._started
        if done <= 0 or spent < 0.5:
            return None
        seconds = round(spent * (total - done) / done)
        if seconds < 60:
            return t("{seconds} giây", seconds=max(seconds, 1))
        return t("{minutes} phút", minutes=round(seconds / 60))
