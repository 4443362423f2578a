"""The columns of the preview, and the table that the page sorts."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money, format_signed
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.services.rule_change.query import Sort
from desktop.services.rule_change.rows import Effect, IncomeMove, PreviewRow
from desktop.services.rule_change.view_files import EFFECT_NAMES
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.widgets.tables.sorted_table import SortedTable
from desktop.ui.widgets.tables.table import Cell, Column

ORDER = (Sort.NAME, Sort.WHAT, Sort.DUE, Sort.BEFORE, Sort.AFTER, Sort.DIFFERENCE)
_SLIM = 640
_WHAT, _DUE = 1, 2
_TONES = {Effect.MORE: "warn", Effect.LESS: "ok", Effect.SAME: "", Effect.OTHER: "info", Effect.UNKNOWN: "unsure"}


def preview_columns() -> tuple[Column[PreviewRow], ...]:
    """Who, which payment, due, before, after, what it makes."""
    return (
        Column(t("NGƯỜI, HỘ"), lambda row: Cell(row.name, row.place or row.number, bold=True)),
        Column(t("LẦN ĐÓNG TỚI"), _what, width=152),
        Column(t("HẠN"), _due, width=96),
        Column(t("TRƯỚC (đ)"), lambda row: Cell("" if row.before is None else format_money(row.before)), width=100,
               right=True),
        Column(t("SAU (đ)"), _after, width=108, right=True),
        Column(t("THAY ĐỔI"), _difference, width=140, right=True),
    )  # fmt: skip


def _what(row: PreviewRow) -> Cell:
    return Cell(row.what, row.group_text, tone="si" if row.insurance is Insurance.VOLUNTARY_SI else "hi")


def _due(row: PreviewRow) -> Cell:
    if row.due is None:
        return Cell(t("chưa rõ"))
    return Cell(format_date(row.due), t("đã gián đoạn") if row.lapsed else "")


def _after(row: PreviewRow) -> Cell:
    if row.after is None:
        return Cell("")
    return Cell(format_money(row.after), "" if row.confirmed else t("? chưa xác nhận"), bold=True)


def _difference(row: PreviewRow) -> Cell:
    below = {IncomeMove.RAISED: t("dưới mức mới"), IncomeMove.LOWERED: t("trên mức mới")}.get(row.moved, "")
    if row.difference is None:
        return Cell(EFFECT_NAMES[Effect.UNKNOWN], tone="unsure", chip=True)
    text = format_signed(row.difference)
    if row.effect in (Effect.OTHER, Effect.SAME):
        below = shown(EFFECT_NAMES[row.effect])
    return Cell(text, below, tone=_TONES[row.effect], bold=True, spoken=in_row((text, EFFECT_NAMES[row.effect]), ", "))


class PreviewTable(SortedTable):
    """Who pays what before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Ai đóng bao nhiêu, trước và sau"), preview_columns(), ORDER, parent=parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows the due day gives way; it stands beside the selected row too."""
        super().resizeEvent(event)
        self.setColumnHidden(_DUE, self.width() < _SLIM)
        self.setColumnWidth(_WHAT, 132 if self.width() < _SLIM else 164)
