"""The list with the selected row's panel at its right; on narrow windows one of the two is in front."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme.scale import NARROW, Space

_SIDE = 392


class ListAndPanel(QWidget):
    """``main`` takes what the panel leaves; each scrolls by itself."""

    def __init__(self, main: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main, self._panel = main, panel
        self._why = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GAP)
        row.addWidget(main, 1)
        row.addWidget(panel)
        self._arrange()

    @property
    def why_in_front(self) -> bool:
        """Whether the panel hides the list."""
        return self._why and self._narrow

    def show_why(self, *, shown: bool) -> None:
        """Bring the panel in front on a narrow window, or the list again."""
        self._why = shown
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hide one of them."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _narrow(self) -> bool:
        return self.window().width() <= NARROW

    def _arrange(self) -> None:
        narrow = self._narrow
        self._main.setVisible(not narrow or not self._why)
        self._panel.setVisible(not narrow or self._why)
        self._panel.setMinimumWidth(0 if narrow else _SIDE)
        self._panel.setMaximumWidth(16777215 if narrow else _SIDE)
