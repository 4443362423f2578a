"""A slider over given values, ruled by the keyboard: arrows one step, PgUp and PgDn ten, Home and End the ends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from desktop.ui.i18n import shown
from desktop.ui.theme.scale import Height
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.field_state import make_input, speak

_KNOB = 10
_TRACK = 6
_PAGE = 10


class ValueSlider(QSlider):
    """Moves over whole values in order (đồng, months); what is between two of them stands at the lower one.

    Signals:
        chosen: the value moved to, as an exact number; Qt's own signal carries only its place.
    """

    chosen = Signal(object)

    def __init__(
        self, label: str, unit: str, text_of: Callable[[int], str] = str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._label, self._unit, self._text_of = label, unit, text_of
        self._values: tuple[int, ...] = (0,)
        self.setRange(0, 0)
        self.setSingleStep(1)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        make_input(self)
        self.valueChanged.connect(self._moved)
        self._say()

    def set_values(self, values: Sequence[int], *, page: int = _PAGE) -> None:
        """The values from low to high, at least one; the one shown stays as near as it can. Tells nobody."""
        if tuple(values) == self._values:
            return
        here = self.number()
        self.blockSignals(True)
        self._values = tuple(values)
        self.setRange(0, len(self._values) - 1)
        self.setPageStep(page)
        self.blockSignals(False)
        self.set_number(here)

    def numbers(self) -> tuple[int, ...]:
        """Every value it moves over."""
        return self._values

    def number(self) -> int:
        """The value shown."""
        return self._values[min(self.value(), len(self._values) - 1)]

    def set_number(self, number: int) -> None:
        """Show a value, or the nearest below it, without telling anyone."""
        self.blockSignals(True)
        self.setValue(max(bisect_right(self._values, number) - 1, 0))
        self.blockSignals(False)
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(160, Height.CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Narrow, never low."""
        return QSize(80, Height.CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ → and PgUp mean more, Home the least, End the most; every other key is the page's."""
        steps = {
            Qt.Key.Key_Up: self.value() + 1,
            Qt.Key.Key_Right: self.value() + 1,
            Qt.Key.Key_Down: self.value() - 1,
            Qt.Key.Key_Left: self.value() - 1,
            Qt.Key.Key_PageUp: self.value() + self.pageStep(),
            Qt.Key.Key_PageDown: self.value() - self.pageStep(),
            Qt.Key.Key_Home: self.minimum(),
            Qt.Key.Key_End: self.maximum(),
        }
        target = steps.get(Qt.Key(event.key()))
        if target is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        self.setValue(target)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The knob goes where the pointer is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._to(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And follows it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stays where it was left."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A passing wheel changes nothing."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The way, the part of it that is gone, the knob with its ring."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, knob = self.height() / 2, self._knob()
        painter.setPen(Qt.PenStyle.NoPen)
        begin, last = float(_KNOB), float(self.width() - _KNOB)
        for token, end in (("line", last), ("primary", knob)):
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(QRectF(begin, middle - _TRACK / 2, end - begin, _TRACK), _TRACK / 2, _TRACK / 2)
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("primary"), 3))
        painter.drawEllipse(QPointF(knob, middle), _KNOB - 2, _KNOB - 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawEllipse(QPointF(knob, middle), _KNOB + 2, _KNOB + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def _knob(self) -> float:
        room = self.width() - 2 * (_KNOB + 3)
        return _KNOB + 3 + (room * self.value() / self.maximum() if self.maximum() else 0.0)

    def _to(self, across: float) -> None:
        room = max(self.width() - 2 * (_KNOB + 3), 1)
        self.setValue(round(min(max((across - _KNOB - 3) / room, 0.0), 1.0) * self.maximum()))

    def _moved(self) -> None:
        self._say()
        self.chosen.emit(self.number())

    def _say(self) -> None:
        speak(self, self._label, self._unit, shown(self._text_of(self.number())))
