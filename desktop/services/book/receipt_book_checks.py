"""What a receipt book, its holder, its closing and its spoilt numbers must be."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from desktop.domain.problem import Problem
from desktop.services.desk import Desk, today
from desktop.storage.book import Transaction
from desktop.storage.counter import users
from desktop.storage.counter.users import Role
from desktop.storage.errors import ConflictError
from desktop.storage.payment import receipt_books as stored
from desktop.storage.payment.receipt_books import HIGHEST, ReceiptBook, shown_number

LONGEST_SYMBOL: Final = 20
LONGEST_LABEL: Final = 40
LONGEST_REASON: Final = 200
MOST_SPOILT: Final = 500


def shape_problems(desk: Desk, book: ReceiptBook) -> tuple[Problem, ...]:
    """What is wrong with a book as it was typed."""
    found = []
    for name, text, limit in (("symbol", book.symbol, LONGEST_SYMBOL), ("label", book.label, LONGEST_LABEL)):
        if not text:
            found.append(Problem(name, "missing_field"))
        elif len(text) > limit:
            found.append(Problem(name, "too_long", {"limit": str(limit)}))
    year = today(desk).year
    if book.year not in (year, year + 1):
        found.append(Problem("year", "out_of_range", {"lowest": str(year), "highest": str(year + 1)}))
    bounds = {"lowest": "1", "highest": str(HIGHEST)}
    for name, number in (("first_number", book.first_number), ("last_number", book.last_number)):
        if not 1 <= number <= HIGHEST:
            found.append(Problem(name, "out_of_range", bounds))
    if not found and book.last_number < book.first_number:
        found.append(Problem("last_number", "last_before_first"))
    return tuple(found)


def place_problems(tx: Transaction, wanted: ReceiptBook) -> tuple[Problem, ...]:
    """Another book of the same symbol and year has the label, or numbers of the range, even ones it will never use."""
    found = []
    for book in stored.books_of_year(tx, wanted.year):
        if not same_symbol(book.symbol, wanted.symbol):
            continue
        if book.label == wanted.label:
            found.append(Problem("label", "label_taken", {"label": book.label, "year": str(book.year)}))
        if ranges_meet(book, wanted):
            first, last = shown_number(book.first_number), shown_number(book.last_number)
            found.append(Problem("first_number", "overlaps", {"label": book.label, "first": first, "last": last}))
    return tuple(found)


def holder_problems(tx: Transaction, holder_id: UUID | None) -> tuple[Problem, ...]:
    """Why someone cannot hold a book; None is the office."""
    if holder_id is None:
        return ()
    holder = users.get(tx, holder_id)
    if holder is None or holder.left_on is not None:
        return (Problem("holder", "unknown_user"),)
    return (Problem("holder", "only_reads", {"name": holder.name}),) if holder.role is Role.AUDITOR else ()


def closing_problems(tx: Transaction, book: ReceiptBook) -> tuple[Problem, ...]:
    """Why a book cannot be closed: numbers written by hand are still to be entered."""
    missing = stored.gaps(tx, book) if book.handwritten else ()
    return (Problem("receipt_book", "numbers_missing", {"numbers": ranges_shown(missing)}),) if missing else ()


def spoiling_problems(tx: Transaction, book: ReceiptBook, numbers: tuple[int, int], reason: str) -> tuple[Problem, ...]:
    """Why numbers from a first to a last one cannot be named as spoilt."""
    first, last = numbers
    found = [] if reason else [Problem("reason", "missing_field")]
    if len(reason) > LONGEST_REASON:
        found.append(Problem("reason", "too_long", {"limit": str(LONGEST_REASON)}))
    if last < first:
        return (*found, Problem("last_number", "last_before_first"))
    if last - first >= MOST_SPOILT:
        highest = shown_number(first + MOST_SPOILT - 1)
        bounds = {"lowest": shown_number(first), "highest": highest}
        return (*found, Problem("last_number", "out_of_range", bounds))
    for number in range(first, last + 1):
        try:
            stored.require_free(tx, book, number)
        except ConflictError as error:
            place = "first_number" if number == first else "last_number"
            return (*found, *(Problem(place, one.code, one.values) for one in error.problems))
    if not book.handwritten and first != stored.next_number(tx, book):
        following = shown_number(stored.next_number(tx, book))
        found.append(Problem("first_number", "not_the_next", {"number": following}))
    return tuple(found)


def ranges_meet(one: ReceiptBook, other: ReceiptBook) -> bool:
    """Whether two books have a number in common."""
    return one.first_number <= other.last_number and other.first_number <= one.last_number


def ranges_shown(missing: tuple[tuple[int, int], ...]) -> str:
    """Missing numbers as people read them."""
    return ", ".join(
        shown_number(first) if first == last else f"{shown_number(first)}–{shown_number(last)}"
        for first, last in missing
    )


def same_symbol(one: str, other: str) -> bool:
    """Whether two symbols are one to a reader."""
    return one.casefold() == other.casefold()
