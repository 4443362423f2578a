"""Toasts: a passing sentence at the left of the key bar, never for problems or money."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.theme.scale import Height, Space
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text

SECONDS = 6


class ToastHost(QFrame):
    """Shows one sentence at a time in the bar of the keys, so that it covers no figure; takes no focus and no mouse.

    Signals:
        room_wanted: up to which x of the window it stands now; 0 when it has gone.
    """

    room_wanted = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("notice", "ok")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 16, 2)
        row.addWidget(IconLabel("check", "ok", 18))
        self._text = Text("", "body")
        row.addWidget(self._text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self._go)
        window.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """The sentence shown now, or an empty text."""
        return self._text.text() if self.isVisible() else ""

    def say(self, sentence: str) -> None:
        """Show a sentence for six seconds."""
        self._text.setText(sentence)
        self.setAccessibleName(self._text.text())
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        self.room_wanted.emit(self.geometry().right())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom left."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _go(self) -> None:
        self.hide()
        self.room_wanted.emit(0)

    def _place(self) -> None:
        left = Height.RAIL_WIDTH + Space.MARGIN
        self.move(left, self._window.height() - (Height.KEY_BAR + self.height()) // 2)
