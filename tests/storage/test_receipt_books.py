"""Which receipt book gives the next number, and that no number is given twice or left out."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.storage.book import Book, Transaction
from desktop.storage.book_file import opening
from desktop.storage.book_file.connection import postgresql_engine
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import User
from desktop.storage.errors import ConflictError
from desktop.storage.payment import payments, receipt_book_acts, receipt_books, receipts
from desktop.storage.payment.receipt_book_acts import Spoil
from desktop.storage.payment.receipt_books import ReceiptBook
from tests.storage.builders import TODAY, WHO, payment, receipt
from tests.storage.children import Child
from tests.storage.engines import CLERK, NOW, PASSPHRASE, Server

HOA = User(id=UUID("01a00000-0000-7000-8000-000000000002"), name="Phạm Thị Hoa", collector_code="NV02")


def quyen(label: str, first: int, last: int, **parts: Any) -> ReceiptBook:
    usual = {"id": new_key(), "symbol": "AH/26", "label": label, "year": TODAY.year, "is_default": False}
    return ReceiptBook(**(usual | {"first_number": first, "last_number": last} | parts))


def added(tx: Transaction, *books: ReceiptBook) -> None:
    users.save(tx, HOA, at=NOW)
    for book in books:
        receipt_books.insert_book(tx, book, **WHO)


def used(tx: Transaction, user_id: UUID = CLERK.id, day: date = TODAY) -> ReceiptBook:
    return receipt_books.book_for(tx, user_id, day, symbol="AH/26", label="01/2026", at=NOW)


def take(
    tx: Transaction, user_id: UUID = CLERK.id, book: ReceiptBook | None = None, number: int = 0
) -> tuple[str, int]:
    """Label and number of one receipt more."""
    book = book or used(tx, user_id)
    paid = payment(1_000)
    payments.insert_payments(tx, [paid])
    number = number or receipt_books.next_number(tx, book)
    receipts.insert_receipts(tx, [receipt(book.id, number, paid.id, 1_000)])
    return book.label, number


def spoil(book: ReceiptBook, number: int) -> Spoil:
    return Spoil(
        id=new_key(), receipt_book_id=book.id, number=number, reason="rách", spoiled_by=CLERK.id, spoiled_at=NOW
    )


def test_the_clerks_own_book_goes_before_the_common_one_and_the_begun_one_before_a_fresh_one(book: Book) -> None:
    common, hoas, own, other = quyen("01", 1, 50), quyen("02", 51, 60), quyen("03", 61, 70), quyen("04", 71, 80)
    with book.writing() as tx:
        added(tx, common, replace(hoas, holder_id=HOA.id))
        assert used(tx).label == "01"
        assert used(tx, HOA.id).label == "02"
        added(tx, replace(own, holder_id=CLERK.id), replace(other, holder_id=CLERK.id))
        assert used(tx).label == "03"
        take(tx, book=other)
        assert used(tx).label == "04"


def test_a_used_up_book_gives_way_to_the_next_and_at_the_end_says_so(book: Book) -> None:
    own, common = quyen("01", 1, 2, holder_id=HOA.id), quyen("02", 3, 4)
    with book.writing() as tx:
        added(tx, own, common)
        assert [take(tx, HOA.id) for _ in range(4)] == [("01", 1), ("01", 2), ("02", 3), ("02", 4)]
        with pytest.raises(ConflictError, match="01 đã hết số") as caught:
            used(tx, HOA.id)
        assert caught.value.code == "receipts_used_up"
        assert len(receipt_books.all_books(tx)) == 2


def test_a_book_in_other_hands_closed_or_written_by_hand_gives_nothing(book: Book) -> None:
    with book.writing() as tx:
        added(
            tx,
            quyen("01", 1, 50, holder_id=HOA.id),
            quyen("02", 51, 99, closed_on=TODAY, closed_by=CLERK.id),
            quyen("03", 100, 199, handwritten=True),
        )
        with pytest.raises(ConflictError, match="chưa được giao") as caught:
            used(tx)
        assert caught.value.code == "no_receipt_book"


def test_a_year_without_a_book_makes_one_and_counts_from_one(book: Book) -> None:
    with book.writing() as tx:
        assert take(tx) == ("01/2026", 1)
        later = used(tx, day=date(2027, 1, 4))
        assert (later.year, receipt_books.next_number(tx, later)) == (2027, 1)


def test_the_book_that_is_made_keeps_clear_of_one_written_by_hand(book: Book) -> None:
    with book.writing() as tx:
        added(tx, quyen("01/2026", 1, 50, symbol="ah/26", handwritten=True))
        made = used(tx)
        assert (made.label, made.first_number, made.last_number) == ("01/2026 (2)", 51, receipt_books.LAST_OF_DEFAULT)


def test_a_spoilt_number_is_passed_over_and_no_gap(book: Book) -> None:
    own = quyen("01", 1, 4)
    with book.writing() as tx:
        added(tx, own)
        take(tx)
        receipt_book_acts.insert_spoils(tx, [spoil(own, 2)])
        assert take(tx) == ("01", 3)
        assert receipt_books.gaps(tx, own) == ()
        assert receipt_books.numbers_left(tx, own) == 1
        receipt_book_acts.insert_spoils(tx, [spoil(own, 4)])
        assert receipt_books.numbers_left(tx, own) == 0
        with pytest.raises(ConflictError):
            receipt_books.next_number(tx, own)
        assert [one.number for one in receipt_book_acts.spoils_of(tx, own.id)] == [2, 4]


def test_numbers_not_entered_from_a_book_written_by_hand_are_seen(book: Book) -> None:
    own = quyen("H1", 1, 50, handwritten=True)
    with book.writing() as tx:
        added(tx, own)
        take(tx, book=own, number=7)
        receipt_book_acts.insert_spoils(tx, [spoil(own, 5)])
        assert receipt_books.gaps(tx, own) == ((1, 4), (6, 6))


@pytest.mark.parametrize(
    ("number", "code"), [(0, "number_outside"), (51, "number_outside"), (7, "number_used"), (8, "number_spoiled")]
)
def test_a_number_that_a_book_cannot_give_is_refused(book: Book, number: int, code: str) -> None:
    own = quyen("H1", 1, 50, handwritten=True)
    with book.writing() as tx:
        added(tx, own)
        take(tx, book=own, number=7)
        receipt_book_acts.insert_spoils(tx, [spoil(own, 8)])
        receipt_books.require_free(tx, own, 9)
        with pytest.raises(ConflictError, match="H1") as caught:
            receipt_books.require_free(tx, own, number)
        assert caught.value.code == code
        closed = replace(own, closed_on=TODAY)
        with pytest.raises(ConflictError, match="đã đóng ngày 23/11/2026"):
            receipt_books.require_free(tx, closed, 9)


@pytest.fixture(params=["sqlcipher", "postgresql"])
def open_again(request: pytest.FixtureRequest) -> Iterator[Callable[[], Book]]:
    """Opens the same book anew, as another program would."""
    if request.param == "sqlcipher":
        path: Path = request.getfixturevalue("book_path")
        yield lambda: opening.open_book(path, PASSPHRASE, now=NOW)
        return
    server: Server = request.getfixturevalue("server")
    with server.book():
        yield lambda: Book(postgresql_engine(server.url("template_book")), "postgresql")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the programs")
def test_two_clerks_at_once_use_up_books_without_sharing_a_number(open_again: Callable[[], Book]) -> None:
    """Each has ten numbers of their own, then both go on in the common book."""
    book = open_again()
    with book.writing() as tx:
        own = quyen("01", 1, 10, holder_id=CLERK.id), quyen("02", 11, 20, holder_id=HOA.id)
        added(tx, *own, quyen("03", 21, 60))
    book.close()
    racing = [Child(lambda who=who: _take_many(open_again, who, 30)) for who in (CLERK.id, HOA.id)]
    taken = [child.join() for child in racing]
    assert sorted(number for numbers in taken for _label, number in numbers) == list(range(1, 61))
    assert [numbers[:10] for numbers in taken] == [
        [("01", number) for number in range(1, 11)],
        [("02", number) for number in range(11, 21)],
    ]
    assert all({label for label, _number in numbers[10:]} == {"03"} for numbers in taken)


def _take_many(open_again: Callable[[], Book], user_id: UUID, times: int) -> list[tuple[str, int]]:
    book = open_again()
    taken = []
    for _ in range(times):
        with book.writing() as tx:
            taken.append(take(tx, user_id))
    book.close()
    return taken
