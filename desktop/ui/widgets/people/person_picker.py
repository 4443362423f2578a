"""The person picker: a search field whose results hang below it while typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from desktop.domain.money import format_money
from desktop.domain.texts.text import clean
from desktop.ui.i18n import t
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.people.person_list import PersonDelegate, PersonRow, SearchAnswer
from desktop.ui.widgets.tables.row_list import RowListModel
from desktop.ui.widgets.text import Text

Search = Callable[[str, Callable[[SearchAnswer], None]], None]
"""Called with the cleaned text and a callback for the answer; may answer later, on the main thread."""
_SHOWN_ROWS = 6
_ROW = 52


class PersonPicker(QObject):
    """Gives a :class:`SearchField` its results.

    Answers that come late, for a text no longer typed, are dropped. Enter chooses the selected row (the first unless
    ↑ ↓ moved), Esc closes the results and then empties the field. ``nobody`` is said when nobody is found.

    Signals:
        person_chosen: the chosen row's key.
        nothing_found: Enter was pressed with this text and there is nobody.
    """

    person_chosen = Signal(object)
    nothing_found = Signal(str)

    def __init__(self, field: SearchField, search: Search, parent: QObject | None = None, *, nobody: str = "") -> None:
        super().__init__(parent or field)
        self.field = field
        self._search = search
        self._nobody = nobody
        self._wanted = ""
        self._answered = ""
        self._enter_waits = False
        self._model = RowListModel(PersonRow.spoken, self)
        self._popup: QFrame | None = None
        self._list: QListView | None = None
        self._count: Text | None = None
        field.line.textEdited.connect(self._typed)
        field.line.moved.connect(self._move)
        field.line.entered.connect(self._enter)
        field.line.left.connect(self._leave)
        field.line.installEventFilter(self)
        field.installEventFilter(self)

    def results_shown(self) -> int:
        """How many rows hang below the field now."""
        return self._model.rowCount() if self._popup is not None and self._popup.isVisible() else 0

    def clear(self) -> None:
        """Empty the field and close the results."""
        self.field.line.clear()
        self._typed("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the results when the focus leaves; they stay below the field when the window changes its size."""
        if self._popup is None or self._popup.isHidden():
            return False
        if watched is self.field.line and event.type() is QEvent.Type.FocusOut:
            self._popup.hide()
        elif watched is self.field and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place(self._popup)
        return False

    def _typed(self, text: str) -> None:
        self._enter_waits = False
        self._wanted = clean(text)
        if self._wanted:
            wanted = self._wanted
            self._search(wanted, lambda answer: self._arrived(wanted, answer))
        else:
            self._model.set_rows(())
            if self._popup is not None:
                self._popup.hide()

    def _arrived(self, text: str, answer: SearchAnswer) -> None:
        if text != self._wanted:
            return
        # the count comes after the rows; it must not move the selection
        kept = self._list.currentIndex().row() if self._list is not None and text == self._answered else 0
        self._answered = text
        self._model.set_rows(answer.rows)
        self._show(answer)
        self._select(min(max(kept, 0), len(answer.rows) - 1))
        if self._enter_waits:
            self._enter_waits = False
            self._enter()

    def _show(self, answer: SearchAnswer) -> None:
        popup, view, count = self._parts()
        people = len(answer.rows) + answer.to_come - answer.households
        total = people if answer.count is None and people < 50 else answer.count
        told = _count_text(people, total, _households_text(answer))
        count.setText(self._nobody if self._nobody and not answer.rows else told)
        rows = min(max(len(answer.rows), 0), _SHOWN_ROWS)
        view.setVisible(rows > 0)
        view.setFixedHeight(rows * _ROW)
        self._place(popup)
        popup.show()
        popup.raise_()

    def _place(self, popup: QFrame) -> None:
        """Below the field, inside the window."""
        rows, window = min(self._model.rowCount(), _SHOWN_ROWS), self.field.window()
        below = self.field.mapTo(window, QPoint(0, self.field.height() + 4))
        width = min(max(self.field.width(), 560), window.width() - 16)
        left = max(min(below.x(), window.width() - width - 8), 8)
        popup.setGeometry(QRect(left, below.y(), width, rows * _ROW + 34))

    def _parts(self) -> tuple[QFrame, QListView, Text]:
        if self._popup is None or self._list is None or self._count is None:
            self._popup = QFrame(self.field.window())
            self._popup.setProperty("card", "true")
            self._list = QListView(self._popup)
            self._list.setProperty("plain", "true")
            self._list.setModel(self._model)
            self._list.setItemDelegate(PersonDelegate(self._list))
            self._list.setUniformItemSizes(True)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setAccessibleName(t("Người tìm thấy"))
            self._list.clicked.connect(self._clicked)
            self._count = Text("", "hint")
            column = QVBoxLayout(self._popup)
            column.setContentsMargins(1, 1, 1, 1)
            column.setSpacing(0)
            column.addWidget(self._list)
            self._count.setContentsMargins(16, 6, 16, 6)
            column.addWidget(self._count)
        return self._popup, self._list, self._count

    def _move(self, step: int) -> None:
        if self._list is not None and self.results_shown():
            if step == -1 and self._list.currentIndex().row() == 0:
                step = self._model.rowCount()  # one key to the households at the end
            self._select(min(max(self._list.currentIndex().row() + step, 0), self._model.rowCount() - 1))

    def _select(self, row: int) -> None:
        if self._list is not None and self._model.rowCount():
            index = self._model.index(row)
            self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._list.scrollTo(index)

    def _clicked(self) -> None:
        self._enter()

    def _enter(self) -> None:
        if self._answered != self._wanted:
            self._enter_waits = True
            return
        row = None if self._list is None else self._model.row(self._list.currentIndex())
        if row is None:
            self.nothing_found.emit(self._wanted)
            return
        self.clear()
        self.person_chosen.emit(row.key)

    def _leave(self) -> None:
        if self.results_shown() and self._popup is not None:
            self._popup.hide()
        else:
            self.clear()


def _households_text(answer: SearchAnswer) -> str:
    if answer.more_households:
        return t("hơn {count} hộ, {count} hộ đầu", count=answer.households)
    return t("{count} hộ", count=answer.households) if answer.households else ""


def _count_text(shown: int, total: int | None, households: str) -> str:
    if households:
        people = t("hơn 1.000") if total is None else format_money(total)
        return t("{people} người, {households} ở cuối danh sách", people=people, households=households)
    if shown == 0:
        return t("Chưa có ai khớp. Thử ít chữ hơn, hoặc quét thẻ.")
    if total is None:
        return t("Đang xem {shown} trong hơn 1.000 người, gõ thêm để thu hẹp", shown=shown)
    return t("Đang xem {shown} trong {total} người", shown=shown, total=format_money(total))
