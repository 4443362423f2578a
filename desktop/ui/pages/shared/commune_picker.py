"""Choose a commune by a few letters of its name, with or without marks, old names too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.i18n import t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.line_field import TextField

_ROW = 40
_ROWS = 5


class _Line(TextField):
    """Hands ↑ ↓ and Enter to the list while it is open.

    Signals:
        moved: rows to move. chosen: Enter on the list. left: Esc while the list is open.
    """

    moved = Signal(int)
    chosen = Signal()
    left = Signal()

    def __init__(self, label: str) -> None:
        super().__init__(label, placeholder=t("Gõ vài chữ, không dấu cũng được"))
        self.list_open = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rule the list from the line."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if self.list_open and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif self.list_open and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.chosen.emit()
        elif self.list_open and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CommunePicker(QWidget):
    """A line and, while typing, the communes that it may mean.

    Signals:
        search_wanted: a text whose communes are wanted; answer with :meth:`offer`.
        value_changed: the chosen code, empty while none is.
    """

    search_wanted = Signal(str)
    value_changed = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.line = _Line(label)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(t("Các xã, phường tìm thấy"))
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.moved.connect(self._move)
        self.line.chosen.connect(self._take)
        self.line.left.connect(self._close)
        self.list.itemClicked.connect(lambda _item: self._take())

    def value(self) -> str:
        """The code of the chosen commune, or an empty text."""
        return self._code

    def text(self) -> str:
        """What stands in the line."""
        return self.line.value()

    def set_value(self, code: str, name: str) -> None:
        """Show a commune."""
        self._code = code
        self.line.set_value(name)
        self._close()

    def offer(self, text: str, communes: Sequence[tuple[str, str]]) -> None:
        """Show code and name of communes for a text; an answer for an older text is dropped."""
        if text != self.line.text() or self._code:
            return
        self.list.clear()
        for code, name in communes:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setSizeHint(QSize(10, _ROW))
            self.list.addItem(item)
        self.list.setFixedHeight(min(len(communes), _ROWS) * _ROW + 4)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(communes))
        self.line.list_open = bool(communes)

    def _typed(self, text: str) -> None:
        if self._code:
            self._code = ""
            self.value_changed.emit("")
        if text.strip():
            self.search_wanted.emit(text)
        else:
            self._close()

    def _move(self, step: int) -> None:
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.set_value(str(item.data(Qt.ItemDataRole.UserRole)), item.text())
            self.value_changed.emit(self._code)

    def _close(self) -> None:
        self.list.hide()
        self.line.list_open = False
