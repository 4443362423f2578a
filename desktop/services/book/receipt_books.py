"""Receipt books (quyển biên lai): opened, issued to a clerk, handed over, closed; spoilt numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.services.acts import about_receipt_book, journal_act
from desktop.services.book.approval import Approval, ApprovalError, approve
from desktop.services.book.receipt_book_checks import (
    LONGEST_REASON,
    LONGEST_SYMBOL,
    closing_problems,
    holder_problems,
    place_problems,
    ranges_shown,
    same_symbol,
    shape_problems,
    spoiling_problems,
)
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, User, today
from desktop.services.payment.symbols import book_label, book_symbol
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import Role
from desktop.storage.payment import receipt_book_acts as acts
from desktop.storage.payment import receipt_books as stored
from desktop.storage.payment.receipt_book_acts import Handover, Spoil
from desktop.storage.payment.receipt_books import ReceiptBook, shown_number
from desktop.storage.row_sums import rows_sum

USUAL_NUMBERS: Final = 50
"""A quyển of the trade has fifty numbers."""


class BookState(StrEnum):
    """Whether a book gives numbers: đang dùng, đã hết số, đã đóng."""

    OPEN = "open"
    USED_UP = "used_up"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptBookRow:
    """One book in the list.

    Attributes:
        holder: who works with it; empty for the office's common book.
        next_number: as printed; empty when there is none.
        left: numbers that can still be used. unused: those that a closed book will never use.
        low: fewer are left than the settings want.
        missing: of a book written by hand, numbers that are neither entered nor spoilt though a later one is.
        last_handover: the key of its last change of hands, whose paper can be printed; None where it never had one.
    """

    book: ReceiptBook
    holder: str
    used: int
    spoilt: int
    left: int
    unused: int
    next_number: str
    state: BookState
    low: bool
    missing: str
    last_handover: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddReceiptBook:
    """A new book; ``holder_id`` None for the office's common one, ``handwritten`` for one printed beforehand."""

    symbol: str
    label: str
    year: int
    first_number: int
    last_number: int
    holder_id: UUID | None = None
    handwritten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A book that goes into other hands; ``to_id`` None gives it back to the office."""

    receipt_book_id: UUID
    to_id: UUID | None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseReceiptBook:
    """A book that is not used any more; what was left of it is unused for good."""

    receipt_book_id: UUID
    approval: Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class SpoilNumbers:
    """Numbers that are torn, misprinted or lost, with the reason; ``last`` may be ``first``."""

    receipt_book_id: UUID
    first: int
    last: int
    reason: str


def list_receipt_books(desk: Desk) -> tuple[ReceiptBookRow, ...]:
    """Every book, newest year first."""
    with desk.book.reading() as tx:
        low = read_settings(tx).low_receipts
        names = {user.id: user.name for user in users.all_users(tx)}
        used, spoilt = acts.receipts_of_books(tx), acts.spoils_of_books(tx)
        return tuple(
            _row(tx, book, low, names, (used.get(book.id, 0), spoilt.get(book.id, 0))) for book in stored.all_books(tx)
        )


def proposed_book(desk: Desk) -> AddReceiptBook:
    """What the form of a new book begins with: behind the numbers of the office's symbol, or a fresh symbol."""
    year = today(desk).year
    with desk.book.reading() as tx:
        symbol, of_year = book_symbol(read_settings(tx), year), stored.books_of_year(tx, year)
    same = [book for book in of_year if same_symbol(book.symbol, symbol)]
    highest = max((book.last_number for book in same), default=0)
    if highest >= stored.LAST_OF_DEFAULT:
        symbol, highest = _fresh(symbol, of_year), 0
    label = f"{len(of_year) + 1:02d}/{year}" if of_year else book_label(year)
    return AddReceiptBook(
        symbol=symbol, label=label, year=year, first_number=highest + 1, last_number=highest + USUAL_NUMBERS
    )


def add_receipt_book(desk: Desk, command: AddReceiptBook) -> ReceiptBook | tuple[Problem, ...]:
    """Open a book; into whose hands it goes is its first handover. Every problem at once."""
    made = ReceiptBook(
        id=new_key(),
        symbol=clean(command.symbol),
        label=clean(command.label),
        year=command.year,
        first_number=command.first_number,
        last_number=command.last_number,
        is_default=False,
        holder_id=command.holder_id,
        handwritten=command.handwritten,
    )
    try:
        with desk.book.writing() as tx:
            _refuse((*shape_problems(desk, made), *place_problems(tx, made), *holder_problems(tx, made.holder_id)))
            stored.insert_book(tx, made, by=desk.user.id, at=desk.now())
            journal_act(
                tx,
                desk,
                "receipt_book_added",
                about_receipt_book(made.id),
                **_named(made),
                first=shown_number(made.first_number),
                last=shown_number(made.last_number),
                handwritten=made.handwritten,
            )
            if made.holder_id is not None:
                _hand(tx, desk, made, _Step(None, made.holder_id, made.first_number, ""))
    except Refused as refused:
        return refused.problems
    return made


def hand_over(desk: Desk, command: HandOver) -> Handover | tuple[Problem, ...]:
    """Give a book to someone else, or back to the office; the paper of it is in the catalogue."""
    try:
        with desk.book.writing() as tx:
            book = _open_book(tx, command.receipt_book_id)
            _refuse(holder_problems(tx, command.to_id))
            if command.to_id == book.holder_id:
                _refuse((Problem("holder", "same_holder", {"name": _name(tx, book.holder_id) or say("điểm thu")}),))
            last = stored.last_taken(tx, book)
            following = book.first_number if last is None else last + 1
            step = _Step(book.holder_id, command.to_id, following, clean(command.note)[:LONGEST_REASON])
            return _hand(tx, desk, book, step)
    except Refused as refused:
        return refused.problems


def close_receipt_book(desk: Desk, command: CloseReceiptBook) -> ReceiptBookRow | tuple[Problem, ...]:
    """Close a book for good, with approval; a book written by hand only when none of its numbers is missing."""
    subject = about_receipt_book(command.receipt_book_id)
    try:
        with desk.book.reading() as tx:
            _refuse(closing_problems(tx, _open_book(tx, command.receipt_book_id)))
        approver = approve(desk, command.approval, "receipt_book_closed", subject)
        with desk.book.writing() as tx:
            book = _open_book(tx, command.receipt_book_id)
            _refuse(closing_problems(tx, book))
            unused = stored.numbers_left(tx, book)
            acts.close(tx, book.id, on=today(desk), by=desk.user.id)
            told = {"unused": unused, "day": today(desk), "approver": approver.name}
            journal_act(tx, desk, "receipt_book_closed", subject, **_named(book), **told)
    except (Refused, ApprovalError) as refused:
        return refused.problems
    return next(row for row in list_receipt_books(desk) if row.book.id == command.receipt_book_id)


def spoil_numbers(desk: Desk, command: SpoilNumbers) -> tuple[Spoil, ...] | tuple[Problem, ...]:
    """Name numbers as spoilt: from the next one on, in a book written by hand any that is free."""
    reason = clean(command.reason)
    try:
        with desk.book.writing() as tx:
            book = _open_book(tx, command.receipt_book_id)
            _refuse(spoiling_problems(tx, book, (command.first, command.last), reason))
            spoils = [
                Spoil(
                    id=new_key(),
                    receipt_book_id=book.id,
                    number=number,
                    reason=reason,
                    spoiled_by=desk.user.id,
                    spoiled_at=desk.now(),
                )
                for number in range(command.first, command.last + 1)
            ]
            acts.insert_spoils(tx, spoils)
            journal_act(
                tx,
                desk,
                "receipt_numbers_spoiled",
                about_receipt_book(book.id),
                **_named(book),
                first=shown_number(command.first),
                last=shown_number(command.last),
                reason=reason,
                rows=rows_sum(spoils),
            )
    except Refused as refused:
        return refused.problems
    return tuple(spoils)


def possible_holders(desk: Desk) -> tuple[User, ...]:
    """Who may hold a book: those who take money here."""
    with desk.book.reading() as tx:
        return tuple(user for user in users.active_users(tx) if user.role is not Role.AUDITOR)


@dataclass(frozen=True, slots=True)
class _Step:
    """From whom to whom, and the first number that is not used yet."""

    from_id: UUID | None
    to_id: UUID | None
    following: int
    note: str


def _hand(tx: Transaction, desk: Desk, book: ReceiptBook, step: _Step) -> Handover:
    handover = Handover(
        id=new_key(),
        receipt_book_id=book.id,
        from_id=step.from_id,
        to_id=step.to_id,
        next_number=step.following,
        note=step.note,
        handed_on=today(desk),
        handed_by=desk.user.id,
        handed_at=desk.now(),
    )
    acts.insert_handover(tx, handover)
    journal_act(
        tx,
        desk,
        "receipt_book_handed",
        about_receipt_book(book.id),
        **_named(book),
        giver=_name(tx, step.from_id),
        taker=_name(tx, step.to_id),
        next=shown_number(step.following),
        note=step.note,
        rows=rows_sum([handover]),
    )
    return handover


def _row(
    tx: Transaction, book: ReceiptBook, low: int, names: dict[UUID, str], counts: tuple[int, int]
) -> ReceiptBookRow:
    remaining = stored.numbers_left(tx, book)
    state = BookState.CLOSED if book.closed_on else BookState.OPEN if remaining else BookState.USED_UP
    usable = remaining if state is BookState.OPEN else 0
    following = shown_number(book.last_number - remaining + 1) if usable else ""
    return ReceiptBookRow(
        book=book,
        holder=names.get(book.holder_id, "") if book.holder_id else "",
        used=counts[0],
        spoilt=counts[1],
        left=usable,
        unused=remaining if state is BookState.CLOSED else 0,
        next_number=following,
        state=state,
        low=state is not BookState.CLOSED and not book.handwritten and usable <= low,
        missing=ranges_shown(stored.gaps(tx, book)) if book.handwritten else "",
        last_handover=next((step.id for step in reversed(acts.handovers_of(tx, book.id))), None),
    )


def _open_book(tx: Transaction, receipt_book_id: UUID) -> ReceiptBook:
    book = stored.get(tx, receipt_book_id)
    if book is None:
        raise Refused((Problem("receipt_book", "unknown_receipt_book"),))
    if book.closed_on is not None:
        told = {"label": book.label, "day": format_date(book.closed_on)}
        raise Refused((Problem("receipt_book", "book_closed", told),))
    return book


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise Refused(problems)


def _name(tx: Transaction, user_id: UUID | None) -> str:
    user = None if user_id is None else users.get(tx, user_id)
    return "" if user is None else user.name


def _named(book: ReceiptBook) -> dict[str, object]:
    return {"label": book.label, "symbol": book.symbol, "year": book.year}


def _fresh(symbol: str, of_year: tuple[ReceiptBook, ...]) -> str:
    """``AH2/26`` where ``AH/26`` has no numbers left to give to another book."""
    stem, slash, year = symbol.rpartition("/")
    taken = {book.symbol.casefold() for book in of_year}
    made = (f"{stem}{number}{slash}{year}"[-LONGEST_SYMBOL:] for number in range(2, len(of_year) + 3))
    return next(one for one in made if one.casefold() not in taken)
