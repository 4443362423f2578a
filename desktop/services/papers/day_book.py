"""The day book of a day, filled from the receipts of the book; its seals are computed from all receipts before it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.day_book import (
    SMALLEST_NOTE,
    DayBook,
    DayReceipt,
    NumberRange,
    SmallChange,
    day_seal,
)
from desktop.domain.papers.receipt import Means
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.payment import days
from desktop.storage.payment.days import ReceiptOfDay


def day_book_content(tx: Transaction, desk: Desk, day: date) -> DayBook:
    """What was taken on a day; what only the clerk knows (counted cash, reasons) stays open.

    Raises:
        CounterError: the day has not come yet.
    """
    if day > today(desk):
        raise CounterError(
            say("Ngày {day} chưa đến.", day=format_date(day)), say("Xin chọn hôm nay hoặc một ngày trước đó.")
        )
    found, settings = days.receipts_between(tx, day, day), read_settings(tx)
    seal, before = day_seals(tx, day)
    return DayBook(
        form=desk.forms().on("day_book", day),
        office=office_of(desk, settings),
        day=day,
        receipts=tuple(
            DayReceipt(
                number=f"{one.number:07d}",
                payer=one.payer_name,
                insurance=one.insurance,
                means=one.means,
                amount=one.total,
            )
            for one in found
        ),
        numbers=tuple(number_ranges(found)),
        small_change=tuple(_small_change(found)),
        seal=seal,
        seal_before=before,
        practice=settings.practice,
    )


def day_seals(tx: Transaction, day: date) -> tuple[str, str]:
    """The seal of a day and of the last day with receipts before it; empty where there is none.

    The chain begins with the book's first receipt, so that a receipt changed years ago changes every seal after it.
    """
    before = ""
    for on, group in groupby(days.digests_until(tx, day), key=lambda one: one.day):
        seal = day_seal(on, ((one.symbol, one.number, one.digest) for one in group), before)
        if on == day:
            return seal, before
        before = seal
    return "", before


def number_ranges(found: Iterable[ReceiptOfDay]) -> Iterable[NumberRange]:
    """The numbers used of each receipt book, with those that are missing between them."""
    for (symbol, label), group in groupby(found, key=lambda one: (one.symbol, one.label)):
        used = [one.number for one in group]
        missing = sorted(set(range(used[0], used[-1] + 1)) - set(used))
        yield NumberRange(
            book=label,
            symbol=symbol,
            first=f"{used[0]:07d}",
            last=f"{used[-1]:07d}",
            count=len(used),
            missing=tuple(f"{number:07d}" for number in missing),
        )


def _small_change(found: Iterable[ReceiptOfDay]) -> Iterable[SmallChange]:
    """A line for each cash payment whose change has odd đồng; it names the receipts of the payment."""
    payments: dict[UUID, list[ReceiptOfDay]] = {}
    for one in found:
        payments.setdefault(one.payment_id, []).append(one)
    for own in payments.values():
        first = own[0]
        if first.means is not Means.CASH or first.tendered is None:
            continue
        odd = (first.tendered - first.paid) % SMALLEST_NOTE
        if odd:
            yield SmallChange(
                number=", ".join(f"{one.number:07d}" for one in own),
                payer=first.payer_name,
                due=first.paid,
                tendered=first.tendered,
                odd=Money(odd),
            )
