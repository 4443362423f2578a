"""Nhật ký: what was done with the receipt chosen in the list."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.book.journal_pages import JournalRow
from desktop.ui.i18n import shown, t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text


class JournalSide(Card):
    """Newest first; when, who, one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Nhật ký biên lai"), hint=" ", parent=parent)
        self._empty = Text(t("Chọn một biên lai để xem nhật ký."), "quiet", wrap=True)
        self._rows: list[QWidget] = []
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.body.addWidget(scrolling(holder), 1)

    def sentences(self) -> tuple[str, ...]:
        """What is shown, for those who cannot see it."""
        return tuple(row.accessibleName() for row in self._rows)

    def show_rows(self, number: str, rows: tuple[JournalRow, ...]) -> None:
        """The life of a receipt; an empty number shows the hint."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.hint.setText(number)
        self._empty.setVisible(not rows)
        self._rows = [_row(row) for row in rows]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)


def _row(entry: JournalRow) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(0)
    when = f"{entry.at:%d/%m/%Y %H:%M} · {entry.user}"
    column.addWidget(Text(entry.sentence, "body", wrap=True))
    column.addWidget(Text(when, "hint"))
    holder.setAccessibleName(f"{shown(entry.sentence)}. {when}")
    return holder
