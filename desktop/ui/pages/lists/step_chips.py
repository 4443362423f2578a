"""How far a batch has come: one chip a step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.i18n import in_row
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.hugging import hug, hugging_hint
from desktop.ui.widgets.wrap_layout import WrapLayout


class StepChips(QWidget):
    """A row of (text, tone); it goes on in another line where the width does not hold it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WrapLayout(self)
        hug(self)
        self._chips: list[Chip] = []

    def sizeHint(self) -> QSize:
        """As many lines as this width needs."""
        return hugging_hint(self, super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """No line is squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(text, tone, parent=self) for text, tone in steps]
        for chip in self._chips:
            self._row.addWidget(chip)
            chip.show()
        self.setAccessibleName(in_row(text for text, _tone in steps))
        self.updateGeometry()

    def texts(self) -> tuple[str, ...]:
        """What the chips say."""
        return tuple(chip.text for chip in self._chips)
