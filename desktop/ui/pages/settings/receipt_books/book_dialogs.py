"""Open a receipt book, hand it over, name spoilt numbers, close it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.problem import Problem
from desktop.services.book.approval import Approval
from desktop.services.book.receipt_books import (
    AddReceiptBook,
    CloseReceiptBook,
    HandOver,
    ReceiptBookRow,
    SpoilNumbers,
    add_receipt_book,
    close_receipt_book,
    hand_over,
    spoil_numbers,
)
from desktop.services.desk import User
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.act_dialog import ActDialog
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_state import make_input
from desktop.ui.widgets.fields.line_field import DigitsField, TextField

COMMON = ""
"""The value of the choice "the whole office"."""
_NUMBER = 8


@dataclass(frozen=True, slots=True)
class BookForm:
    """What the form of a new book begins with, and who may hold one."""

    proposed: AddReceiptBook
    holders: tuple[User, ...]


class BookDialog(ActDialog):
    """A new book."""

    TITLE = mark("Mở quyển biên lai")

    def __init__(self, counter: Counter, window: QWidget, form: BookForm) -> None:
        told = t("Số của quyển không trùng quyển nào cùng ký hiệu trong năm. Mỗi năm đánh số lại từ đầu.")
        super().__init__(counter, window, t("Mở quyển biên lai"), told=told)
        self.symbol, self.label = TextField(t("Ký hiệu")), TextField(t("Tên quyển"))
        self.year = DigitsField(t("Năm"), length=4)
        self.first, self.last = DigitsField(t("Số đầu"), length=_NUMBER), DigitsField(t("Số cuối"), length=_NUMBER)
        self.holder = holder_field(form.holders)
        self.handwritten = QCheckBox(t("Quyển in sẵn, viết tay khi mất điện; số được nhập sau"))
        make_input(self.handwritten)
        self._fill(form.proposed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.GAP)
        grid.setVerticalSpacing(12)
        boxes = (
            self.box("symbol", t("Ký hiệu"), self.symbol),
            self.box("label", t("Tên quyển"), self.label),
            self.box("year", t("Năm"), self.year),
            self.box("holder", t("Người giữ"), self.holder),
            self.box("first_number", t("Số đầu"), self.first),
            self.box("last_number", t("Số cuối"), self.last, t("nhiều nhất 8 chữ số")),
        )
        for place, box in enumerate(boxes):
            grid.addWidget(box, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 2, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.handwritten)
        self.finish_layout(t("Mở quyển"), icon_name="book")

    def work(self) -> Callable[[], object]:
        """Open it."""
        desk = self.counter.open_desk
        command = AddReceiptBook(
            symbol=self.symbol.value(),
            label=self.label.value(),
            year=number_of(self.year),
            first_number=number_of(self.first),
            last_number=number_of(self.last),
            holder_id=holder_of(self.holder),
            handwritten=self.handwritten.isChecked(),
        )
        return lambda: add_receipt_book(desk, command)

    def _fill(self, proposed: AddReceiptBook) -> None:
        self.symbol.set_value(proposed.symbol)
        self.label.set_value(proposed.label)
        for field, number in (
            (self.year, proposed.year),
            (self.first, proposed.first_number),
            (self.last, proposed.last_number),
        ):
            field.set_value(str(number))


class HandOverDialog(ActDialog):
    """Into whose hands a book goes."""

    TITLE = mark("Giao quyển biên lai")

    def __init__(self, counter: Counter, window: QWidget, row: ReceiptBookRow, holders: tuple[User, ...]) -> None:
        told = t(
            "Đang ở: {holder}. Số kế tiếp: {number}.", holder=row.holder or t("cả điểm thu"), number=row.next_number
        )
        super().__init__(counter, window, t("Giao quyển {label}", label=row.book.label), told=told)
        self._row = row
        self.holder = holder_field(holders)
        self.remark = TextField(t("Ghi chú"))
        self.remark.setMaxLength(200)
        self.body.addWidget(self.box("holder", t("Giao cho"), self.holder))
        self.body.addWidget(self.box("note", t("Ghi chú"), self.remark))
        self.finish_layout(t("Giao quyển"), icon_name="book")

    def work(self) -> Callable[[], object]:
        """Hand it over."""
        desk = self.counter.open_desk
        command = HandOver(receipt_book_id=self._row.book.id, to_id=holder_of(self.holder), note=self.remark.value())
        return lambda: hand_over(desk, command)


class SpoilDialog(ActDialog):
    """Numbers that will never be receipts."""

    TITLE = mark("Báo hỏng số biên lai")

    def __init__(self, counter: Counter, window: QWidget, row: ReceiptBookRow) -> None:
        told = t("Số hỏng không dùng lại. Xin kẹp tờ hỏng vào quyển.")
        super().__init__(counter, window, t("Báo hỏng số của quyển {label}", label=row.book.label), told=told)
        self._row = row
        self.first, self.last = DigitsField(t("Từ số"), length=_NUMBER), DigitsField(t("Đến số"), length=_NUMBER)
        for field in (self.first, self.last):
            field.set_value("" if row.book.handwritten else row.next_number)
        self.reason = TextField(t("Lý do"), placeholder=t("ví dụ: rách, in lệch, kẹt giấy"))
        self.body.addWidget(self.box("first_number", t("Từ số"), self.first))
        self.body.addWidget(self.box("last_number", t("Đến số"), self.last))
        self.body.addWidget(self.box("reason", t("Lý do"), self.reason))
        self.finish_layout(t("Báo hỏng"), icon_name="warn")

    def first_focus(self) -> QWidget | None:
        """On the reason: the number is known already."""
        return super().first_focus() if self._row.book.handwritten else self.reason

    def work(self) -> Callable[[], object]:
        """Name them."""
        desk = self.counter.open_desk
        command = SpoilNumbers(
            receipt_book_id=self._row.book.id,
            first=number_of(self.first),
            last=number_of(self.last),
            reason=self.reason.value(),
        )
        return lambda: spoil_numbers(desk, command)


class CloseBookDialog(ActDialog):
    """What was left of a book is unused for good."""

    TITLE = mark("Đóng quyển biên lai")

    def __init__(self, counter: Counter, window: QWidget, row: ReceiptBookRow) -> None:
        told = t(
            "Còn {count} số chưa dùng. Đóng rồi thì các số này bỏ hẳn, không quyển nào dùng lại được.",
            count=format_money(row.left),
        )
        super().__init__(counter, window, t("Đóng quyển {label}?", label=row.book.label), told=told)
        self._row = row
        self.finish_layout(t("Đóng quyển"), icon_name="lock", approved=True)

    def typed_problems(self) -> tuple[Problem, ...]:
        """The passphrase is there."""
        return () if self.approval.secret() else (Problem("approval", "missing_field"),)

    def work(self) -> Callable[[], object]:
        """Close it."""
        desk = self.counter.open_desk
        command = CloseReceiptBook(receipt_book_id=self._row.book.id, approval=Approval(self.approval.secret()))
        return lambda: close_receipt_book(desk, command)


def holder_field(holders: tuple[User, ...]) -> ChoiceField:
    """Who may hold a book; the first choice is the office as a whole."""
    options = [
        (COMMON, t("Cả điểm thu (dùng chung)")),
        *((str(one.id), one.name, one.collector_code) for one in holders),
    ]
    field = ChoiceField(t("Người giữ"), options)
    field.set_value(COMMON)
    return field


def holder_of(field: ChoiceField) -> UUID | None:
    """The user chosen; None for the office."""
    value = field.value()
    return UUID(str(value)) if value else None


def number_of(field: DigitsField) -> int:
    """The number typed; 0 where there is none."""
    return int(field.value() or 0)
