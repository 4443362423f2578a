"""A drop-down that the keyboard rules: first letters or codes choose, ↑ ↓ move, Space opens, Enter goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from desktop.domain.texts.text import fold
from desktop.ui.i18n import shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.field_state import make_input, speak
from desktop.ui.widgets.painting import icon

_NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
_OPTION_HEIGHT = 40
_ARROW = 36
_APART = 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChoiceField(QComboBox):
    """One of several values; each option is ``(value, text)`` or ``(value, text, note at the right)``.

    Typing matches the start of the text without marks, or a code at its start ("01 Kinh"), else the start of any word
    of it ("c" finds "Hộ cận nghèo").

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
            self.addItem(_text(text), value)
            self.setItemData(self.count() - 1, _text(note[0]) if note else "", _NOTE_ROLE)
        self.setCurrentIndex(-1)
        self._select(kept)
        self.blockSignals(False)
        self._say()

    def offer_choices(self, options: Sequence[tuple[object, str, str]]) -> None:
        """Offer the values that a list holds, with their counts; a chosen one that is gone stays, with a count of 0."""
        kept, text = self.value(), self.currentText()
        gone = kept is not None and all(value != kept for value, _text, _note in options)
        self.set_options([*options, (kept, text, "0")] if gone else options)

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
        if event.text() and _is_chord(event):
            event.ignore()  # the base class would take Ctrl+Z for a letter to search by; it is an act of the page
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
        """Draw the text, the note and the arrow; the text never runs into the note."""
        del event
        theme, painter = current_theme(), QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        text, note = self.shown_texts()
        option.currentText = text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        icon(painter, theme.pixmap("chevron-down", "text2", 16), self.width() - 28, self.height() / 2)
        painter.setFont(font(Type.LABEL))
        painter.setPen(theme.colour("text2"))
        painter.drawText(self.rect().adjusted(0, 0, -_ARROW, 0), int(_RIGHT), note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut at this width is told by the pointer."""
        super().resizeEvent(event)
        self._say()

    def shown_texts(self) -> tuple[str, str]:
        """The option's text and note as they are drawn, each cut with … where there is no room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = QRect(field.left(), 0, self.width() - _ARROW - field.left(), self.height())
        return _fitted(self.fontMetrics(), room, self.currentText(), str(self.currentData(_NOTE_ROLE) or ""))

    def _match(self, character: str) -> None:
        texts = [fold(self.itemText(place)) for place in range(self.count())]
        for typed in (self._typed + fold(character), fold(character)):
            for pattern in (re.escape(typed), rf".*?\b{re.escape(typed)}"):
                found = next((place for place, text in enumerate(texts) if re.match(pattern, text)), None)
                if found is not None:
                    self._typed = typed
                    self.setCurrentIndex(found)
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
        whole = (self.currentText(), str(self.currentData(_NOTE_ROLE) or ""))
        self.setToolTip("" if self.shown_texts() == whole else ", ".join(part for part in whole if part))


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
        metrics = QFontMetrics(font(Type.FIELD))
        text, note = _fitted(metrics, inner, str(index.data() or ""), str(index.data(_NOTE_ROLE) or ""))
        painter.setFont(font(Type.LABEL))
        painter.setPen(theme.colour("text2"))
        painter.drawText(inner, int(_RIGHT), note)
        painter.setFont(font(Type.FIELD))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, int(_LEFT), text)
        painter.restore()


def _fitted(metrics: QFontMetrics, room: QRect, text: str, note: str) -> tuple[str, str]:
    """Text and note cut so that both stand in the room: the note has at most half of it."""
    small, cut = QFontMetrics(font(Type.LABEL)), Qt.TextElideMode.ElideRight
    if note:
        least = max(room.width() // 2, room.width() - metrics.horizontalAdvance(text) - _APART)
        note = small.elidedText(note, cut, least)
        room = room.adjusted(0, 0, -small.horizontalAdvance(note) - _APART, 0)
    return metrics.elidedText(text, cut, room.width()), note


def _text(value: object) -> str:
    return shown(value) if isinstance(value, str) else str(value)


def _is_chord(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
