"""Quick chips: round buttons that fill a field with a usual value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.i18n import shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.focus_order import stand_behind
from desktop.ui.widgets.hugging import hug, hugging_hint
from desktop.ui.widgets.painting import box
from desktop.ui.widgets.wrap_layout import WrapLayout


class _QuickChip(QAbstractButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(shown(text))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(Type.LABEL, bold=True)).horizontalAdvance(self.text()) + 24, 40)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        border = "focus" if self.hasFocus() else "primary" if chosen else "line2"
        fill = "primary_tint" if chosen or self.underMouse() else "surface"
        # the target is 40 px high, the drawn chip 32
        frame = QRectF(self.rect()).adjusted(0, 4, 0, -4)
        box(
            painter,
            frame,
            theme.colour(fill),
            theme.colour(border),
            width=2 if chosen or self.hasFocus() else 1,
            radius=16,
        )
        painter.setFont(font(Type.LABEL, bold=chosen))
        painter.setPen(theme.colour("primary" if chosen else "text"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.text())


class QuickChips(QWidget):
    """A row of (text, value) chips; Enter passes it by, Tab and the mouse reach it.

    Signals:
        chosen: the value of the chip pressed.
    """

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[str, object]] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WrapLayout(self)
        hug(self)
        self._chips: list[tuple[_QuickChip, object]] = []
        self.set_options(options)

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

    def set_options(self, options: Sequence[tuple[str, object]]) -> None:
        """Replace the chips."""
        for chip, _value in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [(_QuickChip(text, self), value) for text, value in options]
        for chip, value in self._chips:
            self._row.addWidget(chip)
            chip.clicked.connect(lambda _checked=False, pressed=value: self._press(pressed))
        stand_behind(self, [chip for chip, _value in self._chips])

    def set_current(self, value: object) -> None:
        """Mark the chip whose value is in the field now."""
        for chip, own in self._chips:
            chip.setChecked(own == value)

    def _press(self, value: object) -> None:
        self.set_current(value)
        self.chosen.emit(value)
