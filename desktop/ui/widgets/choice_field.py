"""A drop-down that the keyboard rules: first letters or codes choose, ↑ ↓ move, Space opens, Enter goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.text import fold
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.field_state import make_input, speak
from desktop.ui.widgets.painting import icon

_NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
_OPTION_HEIGHT = 40
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChoiceField(QComboBox):
    """One of several values; each option is ``(value, text)`` or ``(value, text, note at the right)``.

    Typing matches the start of the text without marks, or a code at its start ("01 Kinh").

    Signals:
        value_changed: the chosen value (None while nothing is).
    """

    value_changed = Signal(object)

    def __init__(
        self, label: str, options: Sequence[tuple[object, ...]] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._typed = ""
        make_input(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        view = QListView(self)
        view.setAccessibleName(label)
        self.setView(view)
        self.setItemDelegate(_OptionDelegate(self))
        self.set_options(options)
        self.currentIndexChanged.connect(self._changed)

    def set_options(self, options: Sequence[tuple[object, ...]]) -> None:
        """Replace the options and keep the value if it is still there."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for value, text, *note in options:
            self.addItem(str(text), value)
            self.setItemData(self.count() - 1, note[0] if note else "", _NOTE_ROLE)
        self.setCurrentIndex(-1)
        self._select(kept)
        self.blockSignals(False)
        self._say()

    def value(self) -> object:
        """The chosen value, or None."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose without telling anyone; an unknown value chooses nothing."""
        self.blockSignals(True)
        self._select(value)
        self.blockSignals(False)
        self._say()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Match what is typed; leave Enter to the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        begins_word = event.text() == " " and not self._typed  # a bare space opens the list
        if event.text() and event.text().isprintable() and not begins_word and not _is_chord(event):
            self._match(event.text())
            return
        self._typed = ""
        super().keyPressEvent(event)

    def wheelEvent(self, event: QEvent) -> None:
        """A passing wheel changes nothing."""
        event.ignore()

    def focusOutEvent(self, event: QEvent) -> None:
        """Forget what was typed."""
        self._typed = ""
        super().focusOutEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the note and the arrow."""
        super().paintEvent(event)
        theme, painter = current_theme(), QPainter(self)
        icon(painter, theme.pixmap("chevron-down", "text2", 16), self.width() - 28, self.height() / 2)
        note = self.currentData(_NOTE_ROLE)
        if note:
            painter.setFont(font(Type.LABEL))
            painter.setPen(theme.colour("text2"))
            frame = self.rect().adjusted(0, 0, -36, 0)
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(note))

    def _match(self, character: str) -> None:
        for typed in (self._typed + fold(character), fold(character)):
            found = [place for place in range(self.count()) if fold(self.itemText(place)).startswith(typed)]
            if found:
                self._typed = typed
                self.setCurrentIndex(found[0])
                return
        self._typed = ""

    def _select(self, value: object) -> None:
        places = [place for place in range(self.count()) if self.itemData(place) == value and value is not None]
        self.setCurrentIndex(places[0] if places else -1)

    def _changed(self) -> None:
        self._say()
        self.value_changed.emit(self.value())

    def _say(self) -> None:
        speak(self, self._label, self.currentText())


class _OptionDelegate(QStyledItemDelegate):
    """Draws an option with its note at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _OPTION_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, frame = current_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(frame, theme.colour("sel" if chosen else "surface"))
        inner = frame.adjusted(12, 0, -12, 0)
        painter.setFont(font(Type.LABEL))
        painter.setPen(theme.colour("text2"))
        painter.drawText(inner, int(_RIGHT), str(index.data(_NOTE_ROLE) or ""))
        painter.setFont(font(Type.FIELD))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, int(_LEFT), str(index.data() or ""))
        painter.restore()


def _is_chord(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
