"""Whom to visit first: the order of the reasons of the potential list, which a supervisor decides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.services.desk import Desk
from desktop.services.potential.kinds import REASON_NAMES, REASON_TEXTS, USUAL_ORDER, Reason
from desktop.services.potential.order import load_order, save_order
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.act_buttons import button_row
from desktop.ui.pages.settings.commune.reading_section import ReadingSection
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.tables.table import Cell, Column, Table

_ROW, _LEAST = 44, 340
Placed = tuple[int, Reason]


class OrderTable(Table):
    """The reasons by place.

    Signals:
        move_wanted: −1 up or 1 down, by Ctrl+↑ and Ctrl+↓.
    """

    move_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Thứ tự ưu tiên"), _columns(), row_height=_ROW, parent=parent)
        self.setSortingEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+↑ and Ctrl+↓ move the selected reason."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in moves:
            self.move_wanted.emit(moves[Qt.Key(event.key())])
            event.accept()
            return
        super().keyPressEvent(event)


class PrioritySection(ReadingSection):
    """The order as it is being arranged; it holds once it is kept."""

    TITLE = mark("Thứ tự ưu tiên đến thăm")
    HINT = mark("Ctrl+↑, Ctrl+↓ đổi chỗ lý do đang chọn. Ai có nhiều lý do thì đứng theo lý do ở trên cùng.")

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.order: tuple[Reason, ...] = ()
        self._kept: tuple[Reason, ...] = ()
        self.table = OrderTable()
        self.table.setMinimumHeight(_LEAST)
        self.buttons = {
            "up": SecondaryButton(t("Lên trên"), key="Ctrl+↑"),
            "down": SecondaryButton(t("Xuống dưới"), key="Ctrl+↓"),
            "usual": SecondaryButton(t("Như thường lệ"), icon_name="undo"),
            "keep": SecondaryButton(t("Ghi thứ tự này"), icon_name="check"),
        }
        acts = {"up": self.move_up, "down": self.move_down, "usual": self.as_usual, "keep": self.keep}
        self.column.addWidget(self.note)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(button_row(self.buttons, acts))
        self.table.move_wanted.connect(self.shift)

    def read(self, desk: Desk) -> tuple[Reason, ...]:
        """The order that holds."""
        return load_order(desk)

    def show_read(self, found: object) -> None:
        """Show it, unless another order is being arranged."""
        if isinstance(found, tuple) and self.order == self._kept:
            self._kept = found
            self._show(found, 0)

    def shift(self, by: int) -> None:
        """Let the selected reason change places with its neighbour."""
        place = self.table.currentIndex().row()
        other = place + by
        if 0 <= place < len(self.order) and 0 <= other < len(self.order):
            order = list(self.order)
            order[place], order[other] = order[other], order[place]
            self._show(tuple(order), other)

    def move_up(self) -> None:
        """More important."""
        self.shift(-1)

    def move_down(self) -> None:
        """Less important."""
        self.shift(1)

    def as_usual(self) -> None:
        """The order the program comes with."""
        self._show(USUAL_ORDER, 0)

    def keep(self) -> None:
        """From now on people are listed in this order."""
        order = self.order

        def kept(_made: object) -> None:
            self._kept = order
            self.counter.shell.toast(t("Đã ghi thứ tự ưu tiên."))

        self.act(lambda desk: save_order(desk, order), kept)

    def save_too(self) -> None:
        """F9 keeps an order that was changed."""
        if self.order != self._kept:
            self.keep()

    def _show(self, order: tuple[Reason, ...], place: int) -> None:
        self.order = order
        self.table.set_rows(tuple(enumerate(order, 1)))
        self.table.selectRow(place)


def _columns() -> tuple[Column[Placed], ...]:
    return (
        Column(t("THỨ TỰ"), lambda one: Cell(str(one[0]), bold=True), width=84, right=True),
        Column(t("LÝ DO"), lambda one: Cell(REASON_NAMES[one[1]], REASON_TEXTS[one[1]], bold=True)),
    )
