"""Gom vào một lần nộp: who is gathered, one can be taken out, F9 pays for all."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.services.exports.listing import Listing, fixed_listing
from desktop.services.payment.basket import Basket, Gathered, load_basket, take_out
from desktop.services.payment.collect_payment import subject_of
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.payment.gathering import payment_of
from desktop.ui.pages.payment.payment_dialog import open_payment
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.insurance_names import INSURANCES
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text


class BasketPage(Page):
    """What was put together on the pages of enrolments; each keeps its own draft until it is paid."""

    NAME = "basket"
    TITLE = mark("Gom vào một lần nộp")
    ICON = "family"
    ACTS = (
        Act(key="F9", label=mark("thu tiền cả nhóm"), method="pay"),
        Act(key="Del", label=mark("bỏ dòng đang chọn ra"), method="take_out"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export", in_bar=False),
    )
    HELP = (
        mark("Ở trang đóng BHXH hoặc BHYT, Ctrl+G gom người đang mở vào đây thay vì thu ngay."),
        mark("Mỗi người, mỗi hộ một biên lai; một lần đưa tiền, một lần thối. Bỏ ra thì nháp của người ấy vẫn còn."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.basket = Basket()
        self.head = PageHead(t(self.TITLE))
        self.table = Table(t("Các khoản đang gom"), _columns(), row_height=52)
        self.total = Text("", "amount")
        self.act = PrimaryButton(t("Thu tiền cả nhóm"), key="F9", height=Height.MONEY)
        self.out = SecondaryButton(t("Bỏ ra"), key="Del")
        self.empty = EmptyState(t("Chưa gom ai. Ở trang đóng BHXH hoặc BHYT, bấm Ctrl+G để gom."))
        self.exporter = Exporter(counter, self)
        self.export = lambda: self.exporter.ask(_listing(self.table))
        self.card = Card(padding=8)
        self.card.body.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.out)
        row.addStretch(1)
        row.addWidget(self.total)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.empty)
        column.addWidget(self.card, 1)
        column.addLayout(row)
        column.addWidget(self.act)
        column.addWidget(self.exporter.bar)
        self.act.clicked.connect(self.pay)
        self.out.clicked.connect(self.take_out)
        self._show(Basket())

    def opened(self, argument: object = None) -> None:
        """Read the basket again."""
        del argument
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: load_basket(desk), self._show)

    def focus_first(self) -> None:
        """The list."""
        self.table.setFocus()

    def pay(self) -> None:
        """F9: the payment dialog for all; an empty basket says how to fill it."""
        if self.basket.items:
            open_payment(self.counter, payment_of(self.basket), self._paid, on_waiting=self._paid)

    def take_out(self) -> None:
        """Del: the selected one is paid by itself later."""
        item = self.table.current_row()
        if not isinstance(item, Gathered):
            return
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: take_out(desk, item), self._taken)

    def _taken(self, basket: Basket) -> None:
        self._show(basket)
        self.counter.announcer.announce(basket)
        self.counter.shell.toast(t("Đã bỏ ra; nháp của người ấy vẫn còn."))

    def _show(self, basket: Basket) -> None:
        self.basket = basket
        self.table.set_rows(list(basket.items))
        has = bool(basket.items)
        for part in (self.card, self.total, self.act, self.out):
            part.setVisible(has)
        self.empty.setVisible(not has)
        amount = format_money(basket.total)
        self.total.setText(t("{count} người · {amount} đ", count=basket.people, amount=amount))
        if has and self.isVisible():
            self.table.setFocus()

    def _paid(self, _done: object) -> None:
        self._show(Basket())


def _columns() -> tuple[Column[Gathered], ...]:
    return (
        Column(t("NGƯỜI"), lambda item: Cell(in_row(_names(item)), item.read_back.sentence, bold=True)),
        Column(t("LOẠI"), lambda item: Cell(_kinds(item)), width=200),
        Column(
            t("SỐ TIỀN (đ)"),
            lambda item: Cell(format_money(item.read_back.total), bold=True),
            order=lambda item: int(item.read_back.total),
            width=160,
            right=True,
        ),
    )


def _names(item: Gathered) -> list[str]:
    return list(dict.fromkeys(row.name for row in item.read_back.rows))


def _kinds(item: Gathered) -> str:
    kinds: list[Insurance] = list(dict.fromkeys(subject_of(part)[0] for part in item.parts))
    return ", ".join(t(INSURANCES[kind]) for kind in kinds)


def _listing(table: Table) -> Listing:
    titles, *rows = table.shown_texts()
    return fixed_listing(t("Đang gom"), "dang-gom", titles, tuple(rows))
