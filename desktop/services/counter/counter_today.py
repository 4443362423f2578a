"""The home page: today's work, today's money, the receipt book, what was just done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import joined, say
from desktop.services.book.settings import Settings, read_settings
from desktop.services.day.money_kinds import MoneyToday
from desktop.services.day.money_today import money_today
from desktop.services.desk import Desk, today
from desktop.services.payment.symbols import book_label, book_symbol
from desktop.storage.book import Transaction
from desktop.storage.payment import receipt_books, receipts
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.payment.receipts import ReceiptFilter

WEEKDAYS = (
    say("Thứ Hai"),
    say("Thứ Ba"),
    say("Thứ Tư"),
    say("Thứ Năm"),
    say("Thứ Sáu"),
    say("Thứ Bảy"),
    say("Chủ nhật"),
)
RECENT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptBookState:
    """The receipt book in use; without a label when the user has none, without a next number when it is used up.

    Attributes:
        used: numbers of it that are receipts or spoilt.
    """

    label: str
    symbol: str
    next_number: str
    first: int
    last: int
    used: int
    left: int
    low: bool
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentAct:
    """A receipt of today, newest first."""

    at: datetime
    name: str
    insurance: Insurance
    total: Money
    receipt_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterToday:
    """The right column and the top of the page; ``day`` as ``Thứ Hai, 23/11/2026``."""

    day: str
    point: str
    practice: bool
    money: MoneyToday
    book: ReceiptBookState
    recent: tuple[RecentAct, ...]


def counter_today(desk: Desk) -> CounterToday:
    """Money, receipt book and recent acts."""
    on = today(desk)
    with desk.book.reading() as tx:
        settings = read_settings(tx)
        return CounterToday(
            day=joined(", ", (WEEKDAYS[on.weekday()], format_date(on))),
            point=_point(settings),
            practice=settings.practice,
            money=money_today(tx, desk),
            book=_book(tx, desk, settings, on),
            recent=_recent(tx, on),
        )


def _point(settings: Settings) -> str:
    code = say("mã {code}", code=settings.point_code) if settings.point_code else ""
    return joined(" · ", (settings.organisation, code))


def _book(tx: Transaction, desk: Desk, settings: Settings, on: date) -> ReceiptBookState:
    """The book that the user's next receipt comes from, or the one that will be made for it."""
    usable = receipt_books.books_to_use(tx, desk.user.id, on.year)
    begun = next((one for one in usable if one[1]), usable[0] if usable else None)
    if begun is not None:
        return _state(*begun, settings.low_receipts)
    label, symbol = book_label(on.year), book_symbol(settings, on.year)
    fresh = ReceiptBook(id=desk.user.id, symbol=symbol, label=label, year=on.year)
    if all(book.handwritten for book in receipt_books.books_of_year(tx, on.year)):
        return _state(fresh, fresh.last_number, settings.low_receipts)
    none_left = _state(fresh, 0, settings.low_receipts)
    return replace(none_left, label="", symbol="", used=0, advice=say("Chưa được giao quyển biên lai nào."))


def _state(book: ReceiptBook, left: int, lowest: int) -> ReceiptBookState:
    low = left <= lowest
    return ReceiptBookState(
        label=book.label,
        symbol=book.symbol,
        next_number=receipt_books.shown_number(book.last_number - left + 1) if left else "",
        first=book.first_number,
        last=book.last_number,
        used=book.last_number - book.first_number + 1 - left,
        left=left,
        low=low,
        advice=_advice(left, low=low),
    )


def _advice(left: int, *, low: bool) -> str:
    if not left:
        return say("Quyển này đã hết số. Xin mở quyển mới.")
    count = format_money(left)
    return say("Còn {count} số. Nên mở quyển mới.", count=count) if low else say("Còn {count} số", count=count)


def _recent(tx: Transaction, on: date) -> tuple[RecentAct, ...]:
    return tuple(
        RecentAct(
            at=receipt.issued_at,
            name=receipt.payer_name,
            insurance=receipt.insurance,
            total=receipt.total,
            receipt_id=receipt.id,
        )
        for receipt in receipts.page(tx, ReceiptFilter(first_day=on, last_day=on), limit=RECENT)
    )
