"""Choice tiles: all options in view, chosen by typed number, arrow keys or mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.i18n import shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Height, Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.field_state import make_input, speak
from desktop.ui.widgets.hugging import hugging_hint
from desktop.ui.widgets.painting import box
from desktop.ui.widgets.wrap_layout import WrapLayout


@dataclass(frozen=True, slots=True)
class Tile:
    """One option.

    Attributes:
        value: what ``value_changed`` carries.
        note: the small line under the title (amount, range).
        numbers: the numbers that choose it when typed (``("24", "36", "48", "60")``).
        reason: why it cannot be chosen now; shown instead of the note.
    """

    value: object
    title: str
    note: str = ""
    numbers: tuple[str, ...] = ()
    reason: str = ""


class _TileButton(QAbstractButton):
    def __init__(self, tile: Tile, parent: ChoiceTiles) -> None:
        super().__init__(parent)
        self._row = parent
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tile = tile
        self.show_tile(tile)

    def show_tile(self, tile: Tile) -> None:
        tile = replace(tile, title=shown(tile.title), note=shown(tile.note), reason=shown(tile.reason))
        self.tile = tile
        self.setText(tile.title)
        speak(self, tile.title, tile.reason or tile.note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        title = QFontMetrics(font(Type.BODY, bold=True)).horizontalAdvance(self.tile.title)
        note = QFontMetrics(font(Type.HINT)).horizontalAdvance(self.tile.reason or self.tile.note)
        has_note = self.tile.note or self.tile.reason
        return QSize(max(title, note) + 16, Height.PRIMARY if has_note else Height.CONTROL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, off = self.isChecked(), bool(self.tile.reason)
        fill = "primary_tint" if chosen or (self.underMouse() and not off) else "sunken" if off else "surface"
        border = "bad" if self._row.property("problem") == "true" else "primary" if chosen else "line2"
        # with nothing chosen every tile carries the ring: the row's own lies behind them
        focused = self._row.hasFocus() and (chosen or not self._row.has_choice())
        box(
            painter,
            QRectF(self.rect()),
            theme.colour(fill),
            theme.colour("focus" if focused else border),
            width=2 if chosen or focused or border == "bad" else 1,
        )
        half = QRectF(0, 8, self.width(), self.height() / 2 - 8)
        note = self.tile.reason or self.tile.note
        painter.setFont(font(Type.BODY, bold=True))
        painter.setPen(theme.colour("primary" if chosen else "text2" if off else "text"))
        painter.drawText(half if note else QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.tile.title)
        painter.setFont(font(Type.HINT))
        painter.setPen(theme.colour("text2"))
        painter.drawText(half.translated(0, half.height()), Qt.AlignmentFlag.AlignCenter, note)


class ChoiceTiles(QWidget):
    """A row of tiles that acts as one input: one tab stop, ← → choose, typed numbers choose.

    Signals:
        value_changed: the chosen tile's value.
        number_typed: the typed number (text) that chose a tile with several numbers.
    """

    value_changed = Signal(object)
    number_typed = Signal(str)

    def __init__(self, label: str, tiles: Sequence[Tile], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        make_input(self)
        self._row = WrapLayout(self, even=True)
        self._buttons: list[_TileButton] = []
        self.set_tiles(tiles)

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

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these tiles; when only notes or reasons changed the buttons stay."""
        if [button.tile.value for button in self._buttons] != [tile.value for tile in tiles]:
            self._rebuild(tiles)
        for button, tile in zip(self._buttons, tiles, strict=True):
            button.show_tile(tile)
        self._say()

    def value(self) -> object:
        """The chosen value, or None."""
        return next((button.tile.value for button in self._buttons if button.isChecked()), None)

    def has_choice(self) -> bool:
        """Whether a tile is chosen."""
        return any(button.isChecked() for button in self._buttons)

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        for button in self._buttons:
            button.setChecked(button.tile.value == value)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and numbers choose; everything else is the page's."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
        elif event.text().isdigit() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._type(event.text())
        else:
            event.ignore()

    def focusInEvent(self, event: QEvent) -> None:
        """Show the focus ring."""
        self._typed = ""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme or the problem mark changes."""
        super().changeEvent(event)
        self.update()

    def _rebuild(self, tiles: Sequence[Tile]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [_TileButton(tile, self) for tile in tiles]
        for button in self._buttons:
            self._row.addWidget(button)
            button.clicked.connect(lambda _checked=False, chosen=button: self._clicked(chosen))

    def _clicked(self, button: _TileButton) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(button)

    def _choose(self, button: _TileButton) -> None:
        if button.tile.reason:
            self.set_value(
                next((one.tile.value for one in self._buttons if one.isChecked() and one is not button), None)
            )
            return
        self.set_value(button.tile.value)
        self.value_changed.emit(button.tile.value)

    def _move(self, step: int) -> None:
        self._typed = ""
        usable = [button for button in self._buttons if not button.tile.reason]
        if not usable:
            return
        here = next((place for place, button in enumerate(usable) if button.isChecked()), -1 if step > 0 else 0)
        self._choose(usable[(here + step) % len(usable)])

    def _type(self, digit: str) -> None:
        for typed in (self._typed + digit, digit):
            matches = [button for button in self._buttons for number in button.tile.numbers if number.startswith(typed)]
            if matches:
                self._typed = typed
                self._choose_number(typed)
                return
        self._typed = ""

    def _choose_number(self, typed: str) -> None:
        for button in self._buttons:
            if typed in button.tile.numbers and not button.tile.reason:
                self._choose(button)
                self.number_typed.emit(typed)

    def _say(self) -> None:
        chosen = next((button.tile for button in self._buttons if button.isChecked()), None)
        speak(self, self._label, *((chosen.title, chosen.note) if chosen else ()))
        self.update()
