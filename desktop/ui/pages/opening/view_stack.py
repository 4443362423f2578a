"""The views of the opening page, one in front, each centred and scrolling when the window is low."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.ui.shell.split_page import scrolling

_WIDEST = 846


class ViewStack(QStackedWidget):
    """``view`` is the one in front; the first one added is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: dict[QWidget, QWidget] = {}
        self.view: QWidget = self

    def add(self, view: QWidget) -> None:
        """Take a view."""
        self._frames[view] = _framed(view)
        self.addWidget(self._frames[view])
        if self.view is self:
            self.view = view

    def show_view(self, view: QWidget) -> None:
        """Bring a view that was added to the front."""
        self.view = view
        self.setCurrentWidget(self._frames[view])


def _framed(view: QWidget) -> QWidget:
    """Centred, not wider than is read well, scrolling when the window is low."""
    view.setMaximumWidth(_WIDEST)
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(40, 24, 40, 24)
    row.addStretch(1)
    row.addWidget(view, 1000)
    row.addStretch(1)
    return scrolling(outer)
