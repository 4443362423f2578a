"""Receipt books (quyển biên lai) and the next number: taken inside the paying transaction, no gap, no reuse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, bindparam, func, insert, select

from desktop.domain.partial_date import format_date
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.tables import receipt_books, receipt_spoils, receipts

LAST_OF_DEFAULT, HIGHEST = 9_999_999, 99_999_999
"""Numbers have at most eight digits."""

_LAST_TAKEN: Final = select(
    *(
        select(func.max(table.c.number)).where(table.c.receipt_book_id == bindparam("book")).scalar_subquery()
        for table in (receipts, receipt_spoils)
    )
)
"""Built once: building it anew would take longer than asking, and every payment asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptBook:
    """A receipt book of one year: symbol (ký hiệu), label (quyển số), first and last number.

    Attributes:
        holder_id: who works with it; None for the office's common book.
        handwritten: printed beforehand, written by hand when the power is out; its numbers are entered, not taken.
        closed_on: from then on no number of it is used; what was left is unused for good.
    """

    id: UUID
    symbol: str
    label: str
    year: int
    first_number: int = 1
    last_number: int = LAST_OF_DEFAULT
    is_default: bool = True
    holder_id: UUID | None = None
    handwritten: bool = False
    closed_on: date | None = None
    closed_by: UUID | None = None


def insert_book(tx: Transaction, receipt_book: ReceiptBook, *, by: UUID, at: datetime) -> None:
    """Add a receipt book; there is one default a year."""
    tx.connection.execute(
        insert(receipt_books).values(
            id=receipt_book.id,
            symbol=receipt_book.symbol,
            label=receipt_book.label,
            year=receipt_book.year,
            first_number=receipt_book.first_number,
            last_number=receipt_book.last_number,
            is_default=receipt_book.is_default,
            holder_id=receipt_book.holder_id,
            handwritten=receipt_book.handwritten,
            closed_on=receipt_book.closed_on,
            closed_by=receipt_book.closed_by,
            created_by=by,
            created_at=at,
        )
    )


def book_for(tx: Transaction, user_id: UUID, day: date, *, symbol: str, label: str, at: datetime) -> ReceiptBook:
    """The book that a user's next receipt of a day comes from, with a number left. Only inside ``writing``.

    Their own open books first, the one begun before the others; then the office's common ones. In a year without any
    book a common one is made with this symbol and label, so that the queue never waits.

    Raises:
        ConflictError: ``receipts_used_up`` (the user's books), ``no_receipt_book``.
    """
    of_year = books_of_year(tx, day.year)
    usable = _to_use(tx, of_year, user_id)
    for book, left in usable:
        if left:
            return book
    if usable:
        raise ConflictError("receipts_used_up", "receipt_book", label=usable[0][0].label)
    if any(not book.handwritten for book in of_year):
        raise ConflictError("no_receipt_book", "receipt_book", year=str(day.year))
    made = _beside(of_year, ReceiptBook(id=new_key(), symbol=symbol, label=label, year=day.year))
    insert_book(tx, made, by=user_id, at=at)
    return made


def books_to_use(tx: Transaction, user_id: UUID, year: int) -> tuple[tuple[ReceiptBook, int], ...]:
    """The open books of a year that a user's receipts may come from, each with how many numbers are left of it.

    In the order in which they are used up.
    """
    return _to_use(tx, books_of_year(tx, year), user_id)


def _to_use(tx: Transaction, of_year: tuple[ReceiptBook, ...], user_id: UUID) -> tuple[tuple[ReceiptBook, int], ...]:
    found = [
        (book, last_taken(tx, book))
        for book in of_year
        if not book.handwritten and book.closed_on is None and book.holder_id in (user_id, None)
    ]
    found.sort(key=lambda one: (one[0].holder_id is None, one[1] is None, not one[0].is_default))
    return tuple((book, _left(book, last)) for book, last in found)


def _left(receipt_book: ReceiptBook, last: int | None) -> int:
    return receipt_book.last_number - (receipt_book.first_number - 1 if last is None else last)


def all_books(tx: Transaction) -> tuple[ReceiptBook, ...]:
    """Every receipt book, newest year first."""
    query = select(receipt_books).order_by(receipt_books.c.year.desc(), receipt_books.c.symbol, receipt_books.c.label)
    return tuple(_book(row) for row in tx.connection.execute(query))


def books_of_year(tx: Transaction, year: int) -> tuple[ReceiptBook, ...]:
    """The books of one year in the order in which they were made."""
    query = select(receipt_books).where(receipt_books.c.year == year)
    rows = tx.connection.execute(query.order_by(receipt_books.c.created_at, receipt_books.c.id))
    return tuple(_book(row) for row in rows)


def get(tx: Transaction, receipt_book_id: UUID) -> ReceiptBook | None:
    """The book with this key."""
    row = tx.connection.execute(select(receipt_books).where(receipt_books.c.id == receipt_book_id)).one_or_none()
    return None if row is None else _book(row)


def last_taken(tx: Transaction, receipt_book: ReceiptBook) -> int | None:
    """The highest number that a receipt or a spoilt form has; None when the book is untouched."""
    found = tx.connection.execute(_LAST_TAKEN, {"book": receipt_book.id}).one()
    return max((int(number) for number in found if number is not None), default=None)


def numbers_left(tx: Transaction, receipt_book: ReceiptBook) -> int:
    """How many numbers follow the last one taken."""
    return _left(receipt_book, last_taken(tx, receipt_book))


def next_number(tx: Transaction, receipt_book: ReceiptBook) -> int:
    """The next number of a book, behind receipts and spoilt forms.

    Only inside ``writing``, which is alone: nobody else can take the same one.

    Raises:
        ConflictError: ``receipts_used_up``.
    """
    last = last_taken(tx, receipt_book)
    number = receipt_book.first_number if last is None else last + 1
    if number > receipt_book.last_number:
        raise ConflictError("receipts_used_up", "receipt_book", label=receipt_book.label)
    return number


def require_free(tx: Transaction, receipt_book: ReceiptBook, number: int) -> None:
    """Refuse a number, of a receipt written by hand say, that the book cannot give any more.

    Raises:
        ConflictError: ``receipt_book_closed, number_outside, number_used, number_spoiled``, of the field ``number``.
    """
    label, shown = receipt_book.label, shown_number(number)
    if receipt_book.closed_on is not None:
        raise ConflictError("receipt_book_closed", "receipt_book", label=label, day=format_date(receipt_book.closed_on))
    if not receipt_book.first_number <= number <= receipt_book.last_number:
        first, last = shown_number(receipt_book.first_number), shown_number(receipt_book.last_number)
        raise ConflictError("number_outside", "number", number=shown, label=label, first=first, last=last)
    for table, code in ((receipts, "number_used"), (receipt_spoils, "number_spoiled")):
        which = (table.c.receipt_book_id == receipt_book.id) & (table.c.number == number)
        if tx.connection.execute(select(table.c.number).where(which)).first() is not None:
            raise ConflictError(code, "number", number=shown, label=label)


def shown_number(number: int) -> str:
    """A receipt's number as it is printed: seven digits, eight where there are as many."""
    return f"{number:07d}"


def gaps(tx: Transaction, receipt_book: ReceiptBook) -> tuple[tuple[int, int], ...]:
    """Missing numbers as (first, last): neither receipt nor spoilt form, though a later one is.

    In a book that the program numbers there are none, unless the file was changed from outside; in one written by hand
    they are still to be entered.
    """
    taken = [
        select(table.c.number).where(table.c.receipt_book_id == receipt_book.id) for table in (receipts, receipt_spoils)
    ]
    missing, expected = [], receipt_book.first_number
    for number in sorted(number for query in taken for number in tx.connection.execute(query).scalars()):
        if number > expected:
            missing.append((expected, number - 1))
        expected = number + 1
    return tuple(missing)


def _beside(others: tuple[ReceiptBook, ...], wanted: ReceiptBook) -> ReceiptBook:
    """The book moved behind the numbers of those with its symbol, under a label that none of them has."""
    same = [book for book in others if book.symbol.casefold() == wanted.symbol.casefold()]
    first = max((book.last_number + 1 for book in same), default=wanted.first_number)
    if first > wanted.last_number:
        wanted = replace(wanted, last_number=HIGHEST)
    labels = {book.label for book in same}
    label = next(one for one in _labels(wanted.label) if one not in labels)
    return replace(wanted, first_number=min(first, HIGHEST), label=label)


def _labels(label: str) -> Iterator[str]:
    yield label
    for number in count(2):
        yield f"{label} ({number})"


def _book(row: Row[Any]) -> ReceiptBook:
    return ReceiptBook(
        id=row.id,
        symbol=row.symbol,
        label=row.label,
        year=row.year,
        first_number=row.first_number,
        last_number=row.last_number,
        is_default=row.is_default,
        holder_id=row.holder_id,
        handwritten=row.handwritten,
        closed_on=row.closed_on,
        closed_by=row.closed_by,
    )
