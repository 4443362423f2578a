"""What was noted, the latest first, and the bar that takes one back with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.life.life_page import EventRow, day_text
from desktop.ui.i18n import shown, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text


class EventsCard(Card):
    """The events as a table.

    Signals:
        undo_wanted: the event (``EventRow``) and the reason typed.
    """

    undo_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.addWidget(Text(t("Biến động đã ghi"), "card_title"))
        head.addStretch(1)
        self._undo = SecondaryButton(t("Hoàn tác"), key="Ctrl+Z", icon_name="undo")
        self._undo.clicked.connect(self.start_undo)
        head.addWidget(self._undo)
        self.body.addLayout(head)
        self.table = Table(t("Biến động đã ghi"), _columns(), row_height=50)
        self.table.setProperty("plain", "true")
        self._empty = EmptyState(t("Chưa ghi biến động nào."), icon_name="journal")
        self.undo_bar = UndoBar()
        self.undo_bar.agreed.connect(self.undo_wanted)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.undo_bar)

    def show_events(self, events: Sequence[EventRow]) -> None:
        """Show them; the bar goes."""
        self.undo_bar.hide()
        self.table.set_rows(tuple(events))
        self.table.setVisible(bool(events))
        self._empty.setVisible(not events)
        self._undo.setEnabled(any(row.can_undo for row in events))

    def start_undo(self) -> None:
        """Ctrl+Z: ask why the chosen event is taken back, or the latest that can be."""
        rows: Sequence[EventRow] = self.table.table_model.rows()
        row = self.table.current_row()
        if row is None or not row.can_undo:
            row = next((one for one in rows if one.can_undo), None)
        if row is not None:
            self.undo_bar.start(row)


class UndoBar(QWidget):
    """The reason of an undo; Enter agrees.

    Signals:
        agreed: the event and the reason.
    """

    agreed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: EventRow | None = None
        self._note = Text("", "body", wrap=True)
        self.reason = TextField(t("Lý do hoàn tác"), placeholder=t("ví dụ: ghi nhầm người"))
        self._box = FieldBox(t("Lý do hoàn tác"), self.reason)
        act = SecondaryButton(t("Hoàn tác"), key="Enter", icon_name="undo")
        act.clicked.connect(self.agree)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(Space.GAP)
        row.addWidget(self._note, 2)
        row.addWidget(self._box, 3)
        row.addWidget(act)
        self.hide()

    def start(self, row: EventRow) -> None:
        """Ask for this event."""
        self._row = row
        self._note.setText(t("Hoàn tác “{name}” ghi ngày {day}?", name=shown(row.name), day=f"{row.noted_at:%d/%m/%Y}"))
        self.reason.set_value("")
        self._box.show_problem("")
        self.show()
        self.reason.setFocus()

    def agree(self) -> None:
        """Enter in the field, or the button."""
        if self._row is not None:
            self.agreed.emit(self._row, self.reason.value())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Why it cannot be."""
        self._box.show_problem(" ".join(message(problem, t) for problem in problems))
        self.reason.setFocus()


def _columns() -> tuple[Column[EventRow], ...]:
    return (
        Column(t("TỪ"), lambda row: Cell(day_text(row)), order=lambda row: row.day, width=104),
        Column(t("BIẾN ĐỘNG"), lambda row: Cell(row.name, row.told, bold=True)),
        Column(
            t("NGƯỜI GHI"),
            lambda row: Cell(row.noted_by, f"{row.noted_at:%d/%m/%Y %H:%M}"),
            order=lambda row: row.noted_at,
            width=160,
        ),
        Column(
            "",
            lambda row: Cell(t("đã hoàn tác"), tone="info", chip=True) if row.undone else Cell(""),
            width=116,
        ),
    )
