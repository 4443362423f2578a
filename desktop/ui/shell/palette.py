"""The command palette (Ctrl+K): any act or page by a part of its name, without marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.texts.text import fold
from desktop.ui.i18n import t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.painting import key_cap, key_cap_width
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_ROW = 40


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the palette."""

    label: str
    key: str
    run: Callable[[], object]


class CommandPalette(DimmedDialog):
    """Type, ↑ ↓, Enter. ``closed`` carries the chosen :class:`Command` or None."""

    def __init__(self, window: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(window, width=560, padding=16)
        self._commands = tuple(commands)
        self.setAccessibleName(t("Tìm lệnh"))
        self.field = SearchField(t("Tìm lệnh"), t("Gõ tên lệnh, không dấu cũng được"), key="Ctrl+K", icon_name="search")
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setProperty("plain", "true")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_CommandDelegate(self._commands_shown, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(t("Các lệnh"))
        self.list.setFixedHeight(9 * _ROW)
        self._count = Text("", "hint")
        for part in (self.field, self.list, self._count):
            self.body.addWidget(part)
        self.field.line.textEdited.connect(self._filter)
        self.field.line.moved.connect(self._move)
        self.field.line.entered.connect(self._enter)
        self.field.line.left.connect(self.escape)
        self.list.clicked.connect(self._enter)
        self._shown: tuple[Command, ...] = ()
        self._filter("")

    def first_focus(self) -> QWidget:
        """The search line."""
        return self.field.line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With nothing typed the arrows and Enter still rule the list."""
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        step = steps.get(Qt.Key(key))
        if step is not None:
            self._move(step)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._enter()
        else:
            super().keyPressEvent(event)

    def _commands_shown(self) -> tuple[Command, ...]:
        return self._shown

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        self._shown = tuple(one for one in self._commands if all(word in fold(one.label) for word in words))
        self._model.setStringList([one.label for one in self._shown])
        self._count.setText(t("{shown} trong {total} lệnh", shown=len(self._shown), total=len(self._commands)))
        self._select(0)

    def _move(self, step: int) -> None:
        self._select(min(max(self.list.currentIndex().row() + step, 0), len(self._shown) - 1))

    def _select(self, row: int) -> None:
        index = self._model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _enter(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            chosen = self._shown[row]
            self.finish(chosen)
            chosen.run()


class _CommandDelegate(QStyledItemDelegate):
    def __init__(self, commands: Callable[[], tuple[Command, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, command = current_theme(), self._commands()[index.row()]
        frame = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(frame, theme.colour("sel"))
        painter.setFont(font(Type.BODY))
        painter.setPen(theme.colour("text"))
        painter.drawText(frame.adjusted(14, 0, -90, 0), int(Qt.AlignmentFlag.AlignVCenter), command.label)
        if command.key:
            start = QPointF(frame.right() - key_cap_width(command.key) - 12, frame.center().y())
            key_cap(painter, start, command.key, text=theme.colour("text2"), border=theme.colour("line"))
        painter.restore()
