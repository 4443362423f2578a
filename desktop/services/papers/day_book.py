"""The day book of a day: of each cash session from its rows or its frozen content, and of days before sessions."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.day_book import DayBook, DayFacts, day_seal
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.book.settings import office_of, read_settings
from desktop.services.day.day_facts import facts_of, number_ranges, receipt_lines, small_change
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.counter import sessions
from desktop.storage.counter.sessions import CashSession
from desktop.storage.payment import days
from desktop.storage.payment.days import ReceiptOfDay


def day_book_content(tx: Transaction, desk: Desk, day: date) -> DayBook:
    """The day as a paper: of one session, or of all with their total; a sealed one says what was sealed.

    Receipts from before the book kept sessions are a day of their own, where what only the clerk knows stays open.

    Raises:
        CounterError: the day has not come yet.
    """
    if day > today(desk):
        raise CounterError(
            say("Ngày {day} chưa đến.", day=format_date(day)), say("Xin chọn hôm nay hoặc một ngày trước đó.")
        )
    opened = sessions.on_day(tx, day)
    loose = [one for one in days.receipts_between(tx, day, day) if one.session_id is None]
    books = tuple(session_book(tx, desk, session) for session in opened)
    if not books:
        return _before_sessions(tx, desk, day, loose)
    return books[0] if len(books) == 1 and not loose else _total(tx, desk, books, loose)


def session_book(tx: Transaction, desk: Desk, session: CashSession) -> DayBook:
    """The paper of one session."""
    facts = facts_of(tx, desk, session)
    return DayBook(
        **_fields(facts),
        form=desk.forms().on("day_book", session.day),
        seal=session.seal or "",
        seal_before=session.seal_before or "",
        is_open=session.is_open,
    )


def _fields(facts: DayFacts) -> dict[str, Any]:
    return {field.name: getattr(facts, field.name) for field in dataclasses.fields(DayFacts)}


def _before_sessions(tx: Transaction, desk: Desk, day: date, loose: Sequence[ReceiptOfDay]) -> DayBook:
    settings = read_settings(tx)
    seal, before = day_seals(tx, day)
    return DayBook(
        form=desk.forms().on("day_book", day),
        office=office_of(desk, settings),
        day=day,
        receipts=tuple(receipt_lines(loose, set())),
        numbers=tuple(number_ranges(tx, loose)),
        small_change=tuple(small_change(loose)),
        seal=seal if loose else "",
        seal_before=before,
        practice=settings.practice,
    )


def _total(tx: Transaction, desk: Desk, books: Sequence[DayBook], loose: Sequence[ReceiptOfDay]) -> DayBook:
    """Every line and sum of the users' day books in one, with receipts that belong to none."""
    first, settings = books[0], read_settings(tx)
    found = [one for book in books for one in days.receipts_of_session(tx, UUID(book.session))]
    every = sorted([*found, *loose], key=lambda one: (one.symbol, one.label, one.number))
    is_open = any(book.is_open for book in books)
    counted = [book.counted for book in books if book.counted is not None]
    return DayBook(
        form=first.form,
        office=office_of(desk, settings),
        day=first.day,
        receipts=tuple(
            sorted(
                (*receipt_lines(loose, set()), *(one for book in books for one in book.receipts)),
                key=lambda one: (one.symbol, one.number),
            )
        ),
        numbers=tuple(number_ranges(tx, every)),
        voids=_joined(book.voids for book in books),
        refunds=_joined(book.refunds for book in books),
        movements=_joined(book.movements for book in books),
        waiting=_joined(book.waiting or () for book in books),
        small_change=(*small_change(loose), *_joined(book.small_change for book in books)),
        opening=_sum(book.opening for book in books),
        opening_counted=all(book.opening_counted for book in books),
        remitted=_sum(book.remitted for book in books),
        other=_sum(book.other for book in books),
        counted=None if is_open else _pieces(counted),
        reason="; ".join(book.reason for book in books if book.reason),
        handed_over=None if is_open else _sum(book.handed_over for book in books),
        seal="",
        is_open=is_open,
        sessions=tuple(books),
        practice=settings.practice,
    )


def _joined(parts: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    return tuple(one for part in parts for one in part)


def _sum(amounts: Iterable[Money | None]) -> Money:
    return Money(sum(amount or 0 for amount in amounts))


def _pieces(counted: Iterable[Mapping[str, int]]) -> dict[str, int]:
    together: Counter[str] = Counter()
    for pieces in counted:
        together.update(pieces)
    return dict(together)


def day_seals(tx: Transaction, day: date) -> tuple[str, str]:
    """The seal of a day before sessions and of the last day with receipts before it; empty where there is none.

    The chain begins with the book's first receipt, so that a receipt changed years ago changes every seal after it.
    """
    before = ""
    for on, group in groupby(days.digests_until(tx, day), key=lambda one: one.day):
        seal = day_seal(on, ((one.symbol, one.number, one.digest) for one in group), before)
        if on == day:
            return seal, before
        before = seal
    return "", before
