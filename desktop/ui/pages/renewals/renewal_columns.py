"""The columns of the renewals list, as picture 07 has them, and the table that shows them."""

from __future__ import annotations

from collections.abc import Container, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.services.counter.work_kinds import Work
from desktop.services.renewals.query import Sort
from desktop.services.renewals.renewal_list import RenewalRow
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.tables.table import Cell, Column, Table

_ROW = 46
_NARROW, _SLIM = 1080, 900
_NAME, _PHONE, _DIFFERENCE, _NOTE = 1, 2, 5, 7
_NAME_WIDTH, _SLIM_NAME_WIDTH = 172, 146
ORDER = (Sort.DUE, Sort.NAME, Sort.PHONE, Sort.WHAT, Sort.AMOUNT, Sort.DIFFERENCE, Sort.CONTACT, Sort.NOTE)
Key = tuple[UUID, str]
"""Person and kind: the same row after a reload."""
WITH_AMOUNT = (Work.HI_ENDING, Work.SI_DUE, Work.PROOF_ENDING)


def renewal_columns(marked: Container[Key]) -> tuple[Column[RenewalRow], ...]:
    """Due, person, phone, what, amounts, difference, contact, note; a marked row has a tick before its name."""
    return (
        Column(
            t("HẠN"), lambda row: Cell(row.work.chip.text, tone=chip_tone(row.work.chip.tone), chip=True), width=128
        ),
        Column(t("NGƯỜI, THÔN"), lambda row: _person(row, marked=row.key in marked), width=_NAME_WIDTH),
        Column(t("ĐIỆN THOẠI"), lambda row: Cell(spaced_phone(row.work.phone)), width=124),
        Column(t("GIA HẠN"), lambda row: Cell(row.work.what, row.work.detail)),
        Column(t("KỲ NÀY, KỲ TRƯỚC (đ)"), _amount, width=166, right=True),
        Column(t("CHÊNH LỆCH"), _difference, width=104, right=True),
        Column(t("LIÊN HỆ"), lambda row: Cell(row.state.text, tone=chip_tone(row.state.tone), chip=True), width=124),
        Column(t("GHI CHÚ"), _note, width=164),
    )


def _person(row: RenewalRow, *, marked: bool) -> Cell:
    name = f"✓ {row.work.name}" if marked else row.work.name
    return Cell(name, row.work.place or row.work.number, bold=True)


def _amount(row: RenewalRow) -> Cell:
    if row.work.amount is None:
        return Cell("")
    change = row.work.change
    last = row.work.last if change is None else "" if change.last is None else format_money(change.last)
    return Cell(format_money(row.work.amount), last, bold=True)


def _difference(row: RenewalRow) -> Cell:
    change = row.work.change
    if change is None or change.last is None:
        return Cell("")
    more = change.difference
    if not more:
        return Cell("0")
    return Cell(f"{'+' if more > 0 else ''}{format_money(more)}", tone="warn" if more > 0 else "ok", bold=True)


def _note(row: RenewalRow) -> Cell:
    contact = row.contact
    if contact is None:
        return Cell("")
    promised = "" if contact.promised_on is None else t("hẹn {day}", day=f"{contact.promised_on:%d/%m}")
    first = contact.note or promised or t("ngày {day}", day=f"{contact.contacted_on:%d/%m}")
    return Cell(first, promised if contact.note else "")


class RenewalTable(Table):
    """Sorts through the page, which sorts the whole list the same way for screen, paper and file.

    Signals:
        sort_wanted: a heading's :class:`Sort`.
        marks_changed: Space has marked a row to be renewed with others, or taken its mark away.
    """

    sort_wanted = Signal(object)
    scrolled = Signal()
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._marks: set[Key] = set()
        super().__init__(t("Danh sách gia hạn"), renewal_columns(self._marks), row_height=_ROW, parent=parent)
        self.setSortingEnabled(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(lambda section: self.sort_wanted.emit(ORDER[section]))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())

    def show_sort(self, sort: Sort, *, descending: bool) -> None:
        """Mark the column that rules."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(ORDER.index(sort), order)

    def show_rows(self, rows: Sequence[RenewalRow], key: Key | None) -> None:
        """Show rows; the one with this key is selected, else the first."""
        self._marks &= {row.key for row in rows}
        self.set_rows(rows)
        self.marks_changed.emit()
        place = next((place for place, row in enumerate(rows) if row.key == key), None)
        if place is not None:
            self.selectRow(place)

    def change_row(self, row: RenewalRow) -> None:
        """One row has its amount now."""
        for place, shown in enumerate(self.table_model.rows()):
            if shown.key == row.key:
                self.table_model.change_row(place, row)

    def marked_rows(self) -> tuple[RenewalRow, ...]:
        """The rows marked with Space, in the order shown."""
        return tuple(row for row in self.table_model.rows() if row.key in self._marks)

    def clear_marks(self) -> None:
        """No row is marked."""
        self._marks.clear()
        self.viewport().update()
        self.marks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks the row, or takes its mark away, and goes on to the next."""
        row = self.current_row()
        if event.key() != Qt.Key.Key_Space or event.modifiers() or row is None:
            super().keyPressEvent(event)
            return
        place = self.currentIndex().row()
        self._marks ^= {row.key}
        self.table_model.change_row(place, row)
        self.selectRow(min(place + 1, self.table_model.rowCount() - 1))
        self.marks_changed.emit()

    def visible_rows(self) -> tuple[RenewalRow, ...]:
        """The rows in view."""
        rows: tuple[RenewalRow, ...] = self.table_model.rows()
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return rows[first : last + 1 if last >= 0 else len(rows)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows note, phone and difference give way; they stand below the selected row."""
        super().resizeEvent(event)
        width = self.width()
        self.setColumnHidden(_NOTE, width < _NARROW)
        self.setColumnHidden(_PHONE, width < _SLIM)
        self.setColumnHidden(_DIFFERENCE, width < _SLIM)
        self.setColumnWidth(_NAME, _SLIM_NAME_WIDTH if width < _SLIM else _NAME_WIDTH)
        self.scrolled.emit()
