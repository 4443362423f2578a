"""The members as a table, those who have left below it, and the acts beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.people.household_overview import HouseholdOverview, MemberRow
from desktop.services.shown import Chip, spaced_phone
from desktop.ui.i18n import t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_BIRTH, _PHONE = 2, 3
_NARROW, _SLIM = 740, 860


class MembersCard(Card):
    """Who lives in the household, with their covers.

    Signals:
        member_opened: a member's row was opened.
        add_wanted: the clerk wants to add someone.
    """

    member_opened = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        self._count = Text("", "card_title")
        add = SecondaryButton(t("Thêm"), key="Ins", icon_name="plus")
        add.clicked.connect(self.add_wanted)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(Text(t("quét thẻ để thêm, hoặc"), "quiet"))
        head.addWidget(add)
        self.body.addLayout(head)
        self.table = Table(t("Người trong hộ"), _columns(), row_height=50)
        self.table.setProperty("plain", "true")
        self.table.row_opened.connect(self.member_opened)
        self._empty = EmptyState(t("Chưa có ai trong hộ. Quét thẻ hoặc bấm Ins."), icon_name="family")
        self._former = Text("", "quiet", wrap=True)
        self._former.setContentsMargins(16, 8, 16, 12)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._former)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window birth and telephone give way to the names."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_BIRTH, self.width() < _NARROW)
        self.table.setColumnHidden(_PHONE, self.width() < _SLIM)

    def show_household(self, overview: HouseholdOverview) -> None:
        """Show the members; the same one stays selected."""
        kept = self.table.current_row()
        self.table.set_rows(overview.members)
        same = [place for place, row in enumerate(overview.members) if kept and row.person_id == kept.person_id]
        if same:
            self.table.selectRow(same[0])
        self._count.setText(t("{count} người trong hộ", count=len(overview.members)))
        self.table.setVisible(bool(overview.members))
        self._empty.setVisible(not overview.members)
        names = ", ".join(row.name for row in overview.former)
        self._former.setText(t("Đã rời hộ: {names}", names=names) if names else "")
        self._former.setVisible(bool(names))


def _columns() -> tuple[Column[MemberRow], ...]:
    return (
        Column(t("QUAN HỆ"), lambda row: Cell(row.relation_label, row.relation, bold=row.relation == "00"), width=88),
        Column(t("NGƯỜI TRONG HỘ"), lambda row: Cell(row.name, row.number, bold=True)),
        Column(t("NGÀY SINH"), lambda row: Cell(row.birth), width=100),
        Column(t("ĐIỆN THOẠI"), lambda row: Cell(spaced_phone(row.phone)), width=116),
        Column(t("BHYT"), lambda row: _chip(row.hi), width=176),
        Column(t("BHXH"), lambda row: _chip(row.si), width=192),
    )


def _chip(chip: Chip | None) -> Cell:
    return Cell(t("chưa có"), tone="text2") if chip is None else Cell(chip.text, tone=chip_tone(chip.tone), chip=True)


class ActsPanel(Card):
    """The ways on from a household; who is added is asked for above the table.

    Signals:
        act_wanted: name of the page's method.
    """

    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Làm gì tiếp"), parent=parent)
        primary = PrimaryButton(t("BHYT cả hộ"), key="F7", icon_name="heart")
        buttons = (
            (primary, "to_hi"),
            (SecondaryButton(t("Thử cách đóng"), key="Alt+5"), "try_otherwise"),
            (SecondaryButton(t("Bỏ khỏi hộ"), key="Del"), "start_removing"),
            (SecondaryButton(t("Đổi chủ hộ"), key="Alt+1"), "start_head"),
            (SecondaryButton(t("Sửa mã hộ"), key="Alt+2"), "start_code"),
            (SecondaryButton(t("Tách hộ"), key="Alt+3"), "start_split"),
            (SecondaryButton(t("Nhập hộ khác"), key="Alt+4"), "start_join"),
            (SecondaryButton(t("Biến động"), key="Ctrl+B"), "to_life"),
            (SecondaryButton(t("Hoàn tác"), key="Ctrl+Z", icon_name="undo"), "start_undo"),
            (SecondaryButton(t("Nhật ký của hộ"), key="F3", icon_name="journal"), "to_journal"),
        )
        for button, method in buttons:
            button.clicked.connect(lambda _checked=False, name=method: self.act_wanted.emit(name))
            self.body.addWidget(button)
        self.body.addStretch(1)
