"""The rows at the left and what the chosen one holds at the right; a narrow window shows one of the two at a time."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme.scale import NARROW, Space


class TwoSides(QWidget):
    """Side by side as 5 to 4; a narrow window shows ``right`` from ``show_right`` to ``show_left``."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right, self._inside = left, right, False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GAP)
        for side, share in ((left, 5), (right, 4)):
            # the window's width alone decides, not what stands in the rows
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(side, share)
        self._arrange()

    @property
    def one_at_a_time(self) -> bool:
        """Whether the window is too narrow for both."""
        return self.window().width() <= NARROW

    @property
    def inside_alone(self) -> bool:
        """Whether what the chosen row holds is all that is in view."""
        return self._inside and self.one_at_a_time

    def show_right(self) -> None:
        """Go into what the chosen row holds."""
        self._inside = True
        self._arrange()

    def show_left(self) -> None:
        """Back to the rows."""
        self._inside = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        alone = self.one_at_a_time
        shown, hidden = (self._right, self._left) if self._inside else (self._left, self._right)
        shown.setVisible(True)
        hidden.setVisible(not alone)
