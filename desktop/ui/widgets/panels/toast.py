"""Toasts: a passing sentence at the bottom left, never for problems or money."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.theme.scale import Height, Space
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text

SECONDS = 6


class ToastHost(QFrame):
    """Shows one sentence at a time over the window; takes no focus and no mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("notice", "ok")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 16, 10)
        row.addWidget(IconLabel("check", "ok", 18))
        self._text = Text("", "body")
        row.addWidget(self._text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom left."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        left = Height.RAIL_WIDTH + Space.MARGIN
        self.move(left, self._window.height() - Height.KEY_BAR - self.height() - Space.GAP)
