"""The three lists of the remittances page in one card, with their search and the receipts chosen for a slip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.texts.text import fold
from desktop.services.remittances.overview import Overview
from desktop.services.remittances.reconcile import ReconciledItem, SlipView
from desktop.ui.i18n import t
from desktop.ui.pages.remittances.tables import day_columns, item_columns, slip_columns
from desktop.ui.widgets.count_tabs import CountTabs
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.tables.table import Table


class Tab(StrEnum):
    """The lists."""

    DAYS = "days"
    SLIPS = "slips"
    ITEMS = "items"


class ListsCard(Card):
    """One list in view; ``marked`` are the receipts taken alone into the next slip.

    Signals:
        row_opened: Enter or a double click on a row. chosen: another row or list is in front.
        marks_changed: a receipt was marked, or no more.
    """

    row_opened = Signal()
    chosen = Signal()
    marks_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.tab, self.marked = Tab.DAYS, set[UUID]()
        self._found: Overview | None = None
        titles = [(Tab.DAYS, t("Chưa nộp")), (Tab.SLIPS, t("Giấy nộp")), (Tab.ITEMS, t("Đối soát từng biên lai"))]
        self.tabs = CountTabs(titles, lambda title, count: t("{title}: {count} dòng", title=title, count=count))
        self.filter = TextField(t("Tìm biên lai"), placeholder=t("số biên lai, người nộp"))
        self.filter.setFixedWidth(220)
        self.days = Table(t("Ngày chưa nộp"), day_columns(today))
        self.slips = Table(t("Giấy nộp tiền"), slip_columns(), row_height=50)
        self.items = Table(t("Đối soát từng biên lai"), item_columns(lambda: self.marked), row_height=50)
        self._tables: dict[Tab, Table] = {Tab.DAYS: self.days, Tab.SLIPS: self.slips, Tab.ITEMS: self.items}
        self._empty = EmptyState(t("Không có dòng nào ở đây."), icon_name="check-circle")
        self._build()
        self.tabs.tab_chosen.connect(lambda tab: self.show_tab(Tab(tab)))
        self.filter.value_changed.connect(lambda _text: self._fill_items())
        self.slips.row_changed.connect(lambda _row: self.chosen.emit())
        for table in self._tables.values():
            table.row_opened.connect(lambda _row: self.row_opened.emit())

    def show_overview(self, found: Overview) -> None:
        """Fill all lists; a marked receipt that a slip holds by now is marked no more."""
        self._found = found
        self.marked &= {one.act.receipt_id for one in found.reconciliation.items if not one.slip}
        self.days.set_rows(found.owed.by_day)
        self.slips.set_rows(found.slips)
        self._fill_items()
        counts = {Tab.DAYS: len(found.owed.by_day), Tab.SLIPS: len(found.slips)}
        self.tabs.show_counts(counts | {Tab.ITEMS: len(found.reconciliation.items)})
        self.marks_changed.emit()
        self.show_tab(self.tab)

    def show_tab(self, tab: Tab) -> None:
        """Bring a list to the front; the focus goes along from the list that was there."""
        held = self._tables[self.tab].hasFocus()
        self.tab = tab
        self.tabs.choose(tab)
        rows = self._tables[tab].table_model.rowCount()
        self._tables[tab].setVisible(rows > 0)
        if held and rows:
            self._tables[tab].setFocus(Qt.FocusReason.OtherFocusReason)
        for one, table in self._tables.items():
            if one is not tab:
                table.hide()
        self._empty.setVisible(rows == 0)
        self.filter.setVisible(tab is Tab.ITEMS)
        self.chosen.emit()

    def table_in_view(self) -> Table:
        """The table of the list in front."""
        return self._tables[self.tab]

    def slip(self) -> SlipView | None:
        """The slip chosen in the list of slips while that is in front."""
        row = self.slips.current_row() if self.tab is Tab.SLIPS else None
        return row if isinstance(row, SlipView) else None

    def toggle_mark(self) -> None:
        """Take the receipt in front alone into the next slip, or no more."""
        row = self.items.current_row()
        if self.tab is Tab.ITEMS and isinstance(row, ReconciledItem) and not row.slip:
            self.marked ^= {row.act.receipt_id}
            self.items.viewport().update()
            self.marks_changed.emit()

    def _fill_items(self) -> None:
        if self._found is None:
            return
        words = fold(self.filter.value()).split()
        items = reversed(self._found.reconciliation.items)
        self.items.set_rows([one for one in items if _matches(one, words)])

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 4, 12, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.filter)
        self.body.addLayout(head)
        for table in self._tables.values():
            table.setProperty("plain", "true")
            table.setMinimumHeight(220)
            self.body.addWidget(table, 1)
        self.body.addWidget(self._empty, 1)


def _matches(one: ReconciledItem, words: list[str]) -> bool:
    text = f"{one.act.number:07d} {fold(one.act.payer_name)} {one.slip}"
    return all(word in text for word in words)
