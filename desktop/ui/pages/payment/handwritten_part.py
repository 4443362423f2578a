"""Biên lai viết tay: what stands on the sheet that was written while the power was out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.partial_date import PartialDate
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.payment.collect_payment import CollectPayment
from desktop.services.payment.handwritten import EnterHandwritten, HandwrittenBook, handwritten_books
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox

_INDEX = re.compile(r"\[\d+\]")


class HandwrittenPart(QWidget):
    """One line that unfolds into book, numbers, day and reason.

    Signals:
        toggled: whether a sheet written by hand is entered.
    """

    toggled = Signal(object)

    def __init__(self, counter: Counter, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter, self._count = counter, count
        self._books: tuple[HandwrittenBook, ...] = ()
        self.button = LinkButton(t("Biên lai viết tay"), key="Alt+3")
        self.book, self.numbers = ChoiceField(t("Quyển viết tay")), TextField(t("Số biên lai viết tay"))
        self.day, self.reason = DateLine(t("Ngày viết tay")), TextField(t("Lý do viết tay"))
        self.skipped = TextField(t("Lý do bỏ số"))
        self.none = NoticeBox(
            t("Chưa có quyển viết tay"),
            t("Thêm quyển viết tay ở Cài đặt, mục Quyển biên lai, rồi nhập lại."),
            "warn",
        )
        self.boxes = {
            "receipt_book": FieldBox(t("Quyển viết tay"), self.book),
            "number": FieldBox(t("Số biên lai"), self.numbers, hint=t("nhiều số cách nhau bằng dấu cách")),
            "written_on": FieldBox(t("Ngày viết trên biên lai"), self.day),
            "reason": FieldBox(t("Lý do viết tay"), self.reason),
            "skipped_reason": FieldBox(t("Lý do bỏ những số trước"), self.skipped),
        }
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // 2, place % 2, 1, 2 if place == 4 else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self._fields)
        self.day.set_value(PartialDate.of(counter.today()))
        self.reason.set_value(t("mất điện"))
        self.boxes["skipped_reason"].hide()
        self.hide()
        self.button.clicked.connect(self.toggle)
        self.book.value_changed.connect(lambda _book: self._offer_numbers())

    @property
    def open(self) -> bool:
        """Whether a sheet written by hand is entered."""
        return not self.isHidden()

    def show_books(self, books: Sequence[HandwrittenBook]) -> None:
        """The books to choose from; the sheets take the next numbers unless others are typed."""
        self._books = tuple(books)
        self.none.setVisible(not books)
        self._fields.setVisible(bool(books))
        self.book.set_options([(one.receipt_book.id, _shown(one)) for one in books])
        if books and self.book.value() is None:
            self.book.set_value(books[0].receipt_book.id)
        self._offer_numbers()

    def toggle(self) -> None:
        """Unfold and go to the number, or fold and forget."""
        self.setVisible(not self.open)
        self.button.set_text(t("Không viết tay") if self.open else t("Biên lai viết tay"))
        self.toggled.emit(self.open)
        if self.open:
            self.numbers.setFocus()
            desk = self._counter.open_desk
            self._counter.worker.run(lambda: handwritten_books(desk), self.show_books)

    def entry(self, payment: CollectPayment) -> EnterHandwritten | None:
        """What is typed as a command; None, told beside the fields, when something is missing or unreadable."""
        day, book = self.day.value(), self.book.value()
        numbers = re.findall(r"\d+", self.numbers.value())
        problems = [
            *([] if book is not None else [Problem("receipt_book", "missing_field")]),
            *([] if numbers and all(len(one) <= 8 for one in numbers) else [Problem("number", "missing_field")]),
            *([] if day is not None and day.month and day.day else [Problem("written_on", "missing_field")]),
        ]
        self.show_problems(tuple(problems))
        if problems or day is None or day.month is None or day.day is None:
            return None
        return EnterHandwritten(
            payment=payment,
            receipt_book_id=next(one.receipt_book.id for one in self._books if one.receipt_book.id == book),
            numbers=tuple(int(one) for one in numbers),
            written_on=date(day.year, day.month, day.day),
            reason=self.reason.value(),
            skipped_reason=self.skipped.value(),
        )

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Each beside its field, the first with the focus; True when there was one of these fields."""
        told: dict[str, str] = {}
        for problem in problems:
            field = "number" if problem.field.startswith("numbers") else _INDEX.sub("", problem.field)
            told.setdefault(field, message(problem, t))
        for field, box in self.boxes.items():
            box.show_problem(told.get(field, ""))
        if "skipped_reason" in told:
            self.boxes["skipped_reason"].show()
        first = next((box for field, box in self.boxes.items() if field in told), None)
        if first is not None:
            first.control.setFocus()
        return first is not None

    def _offer_numbers(self) -> None:
        chosen = next((one for one in self._books if one.receipt_book.id == self.book.value()), None)
        if chosen is not None:
            first = chosen.next_number
            self.numbers.set_value(" ".join(f"{first + place:07d}" for place in range(self._count)))


def _shown(one: HandwrittenBook) -> str:
    book = one.receipt_book
    return f"{book.label} · {book.symbol} · {book.year}"
