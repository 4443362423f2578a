"""The columns of the potential list, and the table in which Space marks who is taken along."""

from __future__ import annotations

from collections.abc import Container, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.services.potential.kinds import REASON_NAMES
from desktop.services.potential.potential_list import PotentialRow, PotentialSort
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.tables.table import Cell, Column, Table

_ROW, _NARROW = 46, 960
_GROUP, _PHONE = 4, 6
_WIDTHS = {0: (84, 68), 1: (190, 160), 3: (112, 84)}
ORDER: tuple[PotentialSort | None, ...] = (
    PotentialSort.PRIORITY,
    PotentialSort.NAME,
    PotentialSort.AGE,
    None,
    None,
    PotentialSort.PRIORITY,
    None,
    PotentialSort.CONTACT,
)


class PotentialTable(Table):
    """Sorts through the page, which sorts the whole list the same way for screen, file and round.

    Signals:
        sort_wanted: a heading's :class:`PotentialSort`. marks_changed: Space marked a row or took its mark away.
    """

    sort_wanted = Signal(object)
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._marks: set[UUID] = set()
        super().__init__(t("Danh sách tiềm năng"), _columns(self._marks), row_height=_ROW, parent=parent)
        self.setSortingEnabled(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)

    def show_rows(self, rows: Sequence[PotentialRow], sort: PotentialSort, *, descending: bool) -> None:
        """Show rows; the one that was chosen stays, else the first. Marks of rows that are gone go too."""
        here = self.current_row()
        self._marks &= {row.person_id for row in rows}
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(ORDER.index(sort) if sort in ORDER else -1, order)
        self.set_rows(rows)
        ids = [row.person_id for row in rows]
        if here is not None and here.person_id in ids:
            self.selectRow(ids.index(here.person_id))
        self.marks_changed.emit()

    def marked_rows(self) -> tuple[PotentialRow, ...]:
        """The rows marked, in the order shown."""
        return tuple(row for row in self.table_model.rows() if row.person_id in self._marks)

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
        self._marks ^= {row.person_id}
        self.table_model.change_row(place, row)
        self.selectRow(min(place + 1, self.table_model.rowCount() - 1))
        self.marks_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows group and phone give way; they stand below the list."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for column in (_GROUP, _PHONE):
            self.setColumnHidden(column, narrow)
        for column, (wide, slim) in _WIDTHS.items():
            self.setColumnWidth(column, slim if narrow else wide)

    def _sort(self, section: int) -> None:
        sort = ORDER[section]
        if sort is not None:
            self.sort_wanted.emit(sort)


def lacks_text(row: PotentialRow) -> str:
    """``BHYT, BHXH``."""
    return in_row((t("BHYT") if row.lacks_hi else "", t("BHXH") if row.lacks_si else ""))


def _columns(marked: Container[UUID]) -> tuple[Column[PotentialRow], ...]:
    return (
        Column(t("THỨ TỰ"), lambda row: Cell(str(row.priority)), width=84, right=True),
        Column(t("NGƯỜI, THÔN"), lambda row: _person(row, marked=row.person_id in marked), width=190),
        Column(t("TUỔI"), lambda row: Cell(str(row.age), row.born), width=88, right=True),
        Column(t("CHƯA CÓ"), lambda row: Cell(lacks_text(row), bold=True), width=112),
        Column(t("NHÓM"), lambda row: Cell(row.group_name), width=150),
        Column(t("VÌ SAO"), _why),
        Column(t("ĐIỆN THOẠI"), lambda row: Cell(spaced_phone(row.phone) or t("không có số")), width=124),
        Column(t("LIÊN HỆ"), lambda row: Cell(row.state.text, tone=chip_tone(row.state.tone), chip=True), width=124),
    )


def _person(row: PotentialRow, *, marked: bool) -> Cell:
    return Cell(f"✓ {row.name}" if marked else row.name, row.hamlet_name, bold=True)


def _why(row: PotentialRow) -> Cell:
    more = len(row.reasons) - 1
    below = t("và {count} lý do nữa", count=more) if more else ""
    return Cell(REASON_NAMES[row.reason], in_row((row.why, below), ", "))
