"""Receipts written by hand while the power was out, entered afterwards with their number, day and reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_receipt, about_receipt_book, journal_act
from desktop.services.desk import Desk, today
from desktop.services.payment.collect_payment import Collected, CollectPayment, collect_in, stored
from desktop.services.payment.issue import Late
from desktop.services.payment.prints import PRINTED
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.payment import receipt_books, receipts
from desktop.storage.payment.receipt_book_acts import Spoil, insert_spoils
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.row_sums import rows_sum

LONGEST_REASON = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterHandwritten:
    """What stands on the sheets.

    Attributes:
        payment: as it would be collected; amounts by the rules of ``written_on``.
        receipt_book_id: a book written by hand (quyển viết tay).
        numbers: one for each part, in their order.
        written_on: the day on the sheets. reason: why they were written by hand.
        skipped_reason: why numbers before these stay unused; they are kept as spoilt (biên lai hỏng).
    """

    payment: CollectPayment
    receipt_book_id: UUID
    numbers: tuple[int, ...]
    written_on: date
    reason: str
    skipped_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandwrittenBook:
    """A book written by hand with the number that comes next."""

    receipt_book: ReceiptBook
    next_number: int


def handwritten_books(desk: Desk) -> tuple[HandwrittenBook, ...]:
    """The books from which a sheet may come: written by hand, not closed, the user's own or the office's."""
    with desk.book.reading() as tx:
        return tuple(
            HandwrittenBook(receipt_book=book, next_number=_next(tx, book))
            for book in receipt_books.all_books(tx)
            if book.handwritten and book.closed_on is None and book.holder_id in (None, desk.user.id)
        )


def enter_handwritten(desk: Desk, command: EnterHandwritten) -> Collected | tuple[Problem, ...]:
    """Enter the sheets into today's cash session: receipts and payment bear their day, the ledger today.

    The sheet in the payer's hand is the original, so its printing is counted at once and every later one is a copy.

    Raises:
        AmountChangedError: by the rules of that day it is another amount.
        CounterError: the book cannot be written.
    """
    moment = desk.now()
    desk = replace(desk, now=lambda: moment)
    try:
        with desk.book.writing() as tx:
            return stored(tx, command.payment.command_id, repeated=True) or _enter(tx, desk, command)
    except Refused as refused:
        return refused.problems


def _enter(tx: Transaction, desk: Desk, command: EnterHandwritten) -> Collected:
    receipt_book = receipt_books.get(tx, command.receipt_book_id)
    if receipt_book is None:
        raise Refused((Problem("receipt_book", "missing_field"),))
    if problems := tuple(_problems(tx, desk, command, receipt_book)):
        raise Refused(problems)
    skipped = _skipped(tx, command, receipt_book)
    late = Late(
        written_on=command.written_on, reason=clean(command.reason), receipt_book=receipt_book, numbers=command.numbers
    )
    collected = collect_in(tx, desk, command.payment, late)
    if skipped:
        why, by, at = clean(command.skipped_reason), desk.user.id, desk.now()
        spoils = [
            Spoil(
                id=new_key(), receipt_book_id=receipt_book.id, number=number, reason=why, spoiled_by=by, spoiled_at=at
            )
            for number in skipped
        ]  # fmt: skip
        insert_spoils(tx, spoils)
        journal_act(
            tx, desk, "numbers_skipped", about_receipt_book(receipt_book.id), label=receipt_book.label,
            numbers=_ranges(skipped), reason=why, rows=rows_sum(spoils),
        )  # fmt: skip
    for issued in collected.receipts:
        about = about_receipt(issued.receipt_id)
        copy = receipts.add_print(tx, issued.receipt_id, by=desk.user.id, at=desk.now())
        journal_act(tx, desk, PRINTED, about, number=issued.number, copy=copy)
        journal_act(
            tx, desk, "handwritten_entered", about, number=issued.number,
            label=receipt_book.label, written=command.written_on, reason=clean(command.reason),
        )  # fmt: skip
    return collected


def _problems(tx: Transaction, desk: Desk, command: EnterHandwritten, receipt_book: ReceiptBook) -> Iterator[Problem]:
    reason = clean(command.reason)
    if not reason:
        yield Problem("reason", "missing_field")
    if max(len(reason), len(clean(command.skipped_reason))) > LONGEST_REASON:
        yield Problem("reason", "too_long", {"limit": str(LONGEST_REASON)})
    if command.written_on > today(desk):
        yield Problem("written_on", "written_in_future")
    elif command.written_on.year != receipt_book.year:
        yield Problem("written_on", "written_before_book", {"year": str(receipt_book.year)})
    if not receipt_book.handwritten:
        yield Problem("receipt_book", "not_handwritten")
        return
    if receipt_book.holder_id not in (None, desk.user.id):
        yield Problem("receipt_book", "book_of_another")
        return
    yield from _number_problems(tx, command, receipt_book)


def _number_problems(tx: Transaction, command: EnterHandwritten, receipt_book: ReceiptBook) -> Iterator[Problem]:
    numbers = command.numbers
    if len(numbers) != len(command.payment.parts):
        yield Problem("number", "one_number_each", {"count": str(len(command.payment.parts))})
        return
    found = False
    for place, number in enumerate(numbers):
        if number in numbers[:place]:
            found = True
            yield Problem(f"numbers[{place}]", "number_twice")
            continue
        try:
            receipt_books.require_free(tx, receipt_book, number)
        except ConflictError as conflict:
            found = True
            yield from (Problem(f"numbers[{place}]", one.code, one.values) for one in conflict.problems)
    skipped = () if found else _skipped(tx, command, receipt_book)
    if skipped and not clean(command.skipped_reason):
        yield Problem("skipped_reason", "numbers_skipped", {"numbers": _ranges(skipped)})


def _skipped(tx: Transaction, command: EnterHandwritten, receipt_book: ReceiptBook) -> tuple[int, ...]:
    """Numbers from the next one on that neither these sheets nor any before them have."""
    own = set(command.numbers)
    return tuple(number for number in range(_next(tx, receipt_book), max(own, default=0)) if number not in own)


def _next(tx: Transaction, receipt_book: ReceiptBook) -> int:
    last = receipt_books.last_taken(tx, receipt_book)
    return receipt_book.first_number if last is None else last + 1


def _ranges(numbers: tuple[int, ...]) -> str:
    first, last = receipt_books.shown_number(numbers[0]), receipt_books.shown_number(numbers[-1])
    return first if len(numbers) == 1 else f"{first}–{last}"
