"""A dialog inside the window: the page is dimmed, the focus stays in, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.acts import Act, press
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.field_state import is_input
from desktop.ui.widgets.focus_order import next_in_chain, takes_tab

_DIM = QColor(6, 22, 28, 140)


class DimmedDialog(QWidget):
    """Put content into ``body``; declare ``ACTS`` as pages do. At most one is open at a time.

    Signals:
        closed: the dialog is gone; carries the result, None after Esc.
    """

    ACTS: tuple[Act, ...] = ()
    TITLE: ClassVar[str] = ""

    closed = Signal(object)

    def __init__(self, window: QWidget, *, width: int = 560, height: int = 0, padding: int = Space.MARGIN) -> None:
        super().__init__(window)
        self._window, self._width, self._height = window, width, height
        self._before: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setProperty("dialog", "true")
        self.panel.installEventFilter(self)
        self.body = QVBoxLayout(self.panel)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(Space.STEP)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)

    def show_over(self) -> None:
        """Cover the window and take the focus."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def first_focus(self) -> QWidget | None:
        """Where the focus starts: the first input, else the first thing that takes Tab."""
        return next_in_chain(self, self, is_input, forward=True) or next_in_chain(self, self, takes_tab, forward=True)

    def finish(self, result: object = None) -> None:
        """Close, give the focus back and tell the result."""
        self._window.removeEventFilter(self)
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():  # its page may be gone meanwhile
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit(result)
        self.deleteLater()

    def card_scanned(self, text: str) -> bool:
        """A card was scanned while the dialog is in front; True when nothing under it may change now."""
        del text
        return False

    def escape(self) -> None:
        """Esc was pressed; subclasses may go back a step instead."""
        self.finish(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes through the fields; nothing reaches the page below."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        here = QApplication.focusWidget()
        if entered and not event.isAutoRepeat() and here is not None and is_input(here):
            moved = self._next(is_input, forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if not moved:
                press(self, event)
        elif not press(self, event) and event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.escape()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Tab stays inside."""
        self._next(takes_tab, forward=next, around=True)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        elif watched is self.panel and event.type() is QEvent.Type.LayoutRequest:
            self._place()  # a problem appeared, a part was hidden: the panel grows or shrinks
        return False

    def mousePressEvent(self, event: QEvent) -> None:
        """Clicks beside the dialog do nothing: what was typed stays."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _DIM)

    def _next(self, accepts: Callable[[QWidget], bool], *, forward: bool, around: bool = False) -> bool:
        here = QApplication.focusWidget() or self
        found = next_in_chain(self, here, accepts, forward=forward, around=around)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return found is not None

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(self._width, self.width() - 2 * Space.GAP)
        flowing = self.body.hasHeightForWidth()
        natural = self.body.totalHeightForWidth(width) if flowing else self.panel.sizeHint().height()
        wanted = self._height or natural
        height = min(wanted, self.height() - 2 * Space.GAP)
        self.panel.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
