"""The columns of the renewals list, as picture 07 has them, and the table that shows them."""

from __future__ import annotations

from collections.abc import Container
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money, format_signed
from desktop.services.counter.work_kinds import Work
from desktop.services.renewals.query import Sort
from desktop.services.renewals.renewal_list import RenewalRow
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.tables.sorted_table import MarkingTable
from desktop.ui.widgets.tables.table import Cell, Column

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
    return Cell(format_signed(more), tone="warn" if more > 0 else "ok", bold=True)


def _note(row: RenewalRow) -> Cell:
    contact = row.contact
    if contact is None:
        return Cell("")
    promised = "" if contact.promised_on is None else t("hẹn {day}", day=f"{contact.promised_on:%d/%m}")
    first = contact.note or promised or t("ngày {day}", day=f"{contact.contacted_on:%d/%m}")
    return Cell(first, promised if contact.note else "")


class RenewalTable(MarkingTable):
    """Space marks who is renewed together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Danh sách gia hạn"), renewal_columns, ORDER, parent=parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows note, phone and difference give way; they stand below the selected row."""
        super().resizeEvent(event)
        width = self.width()
        self.setColumnHidden(_NOTE, width < _NARROW)
        self.setColumnHidden(_PHONE, width < _SLIM)
        self.setColumnHidden(_DIFFERENCE, width < _SLIM)
        self.setColumnWidth(_NAME, _SLIM_NAME_WIDTH if width < _SLIM else _NAME_WIDTH)
        self.scrolled.emit()
