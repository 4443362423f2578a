"""The columns of the potential list, and the table in which Space marks who is taken along."""

from __future__ import annotations

from collections.abc import Container
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.services.potential.kinds import REASON_NAMES
from desktop.services.potential.potential_list import PotentialRow, PotentialSort
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.tables.sorted_table import MarkingTable
from desktop.ui.widgets.tables.table import Cell, Column

_NARROW = 960
_GROUP, _PHONE = 4, 6
_WIDTHS = {0: (88, 84), 1: (190, 160), 2: (88, 80), 3: (112, 100), 7: (124, 116)}
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


class PotentialTable(MarkingTable):
    """Space marks who is taken along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Danh sách tiềm năng"), _columns, ORDER, parent=parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows group and phone give way; they stand below the list."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for column in (_GROUP, _PHONE):
            self.setColumnHidden(column, narrow)
        for column, (wide, slim) in _WIDTHS.items():
            self.setColumnWidth(column, slim if narrow else wide)


def lacks_text(row: PotentialRow) -> str:
    """``BHYT, BHXH``."""
    return in_row((t("BHYT") if row.lacks_hi else "", t("BHXH") if row.lacks_si else ""))


def _columns(marked: Container[UUID]) -> tuple[Column[PotentialRow], ...]:
    return (
        Column(t("THỨ TỰ"), lambda row: Cell(str(row.priority)), width=88, right=True),
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
