"""Several programs at once: no number twice, none left out, every entry in one chain, nobody reads half a change."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.storage.book import Book
from desktop.storage.book_file import opening
from desktop.storage.book_file.connection import postgresql_engine
from desktop.storage.counter import journal
from desktop.storage.payment import receipt_books, receipts
from desktop.storage.people import people
from tests.storage.builders import WHO, issue, person
from tests.storage.children import Child, die
from tests.storage.engines import NOW, PASSPHRASE, Server

TIMES = 25


def _take_numbers(open_again: Callable[[], Book]) -> list[int]:
    book = open_again()
    numbers = []
    for _ in range(TIMES):
        with book.writing() as tx:
            issued = issue(tx, 1_000)
            journal.append(tx, "payment_taken", f"receipt:{issued.id}", {"pid": os.getpid()}, **WHO)
        numbers.append(issued.number)
    book.close()
    return numbers


@pytest.fixture(params=["sqlcipher", "postgresql"])
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Book]:
    """Opens the same book anew, as another program would."""
    if request.param == "sqlcipher":
        path = request.getfixturevalue("book_path")
        return lambda: opening.open_book(path, PASSPHRASE, now=NOW)
    request.getfixturevalue("book_on_server")
    server: Server = request.getfixturevalue("server")
    return lambda: Book(postgresql_engine(server.url("template_book")), "postgresql")


@pytest.fixture
def book_on_server(server: Server):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """Empties the server's book afterwards."""
    with server.book():
        yield


def test_programs_that_pay_at_once_never_share_a_number_and_leave_no_gap(open_again: Callable[[], Book]) -> None:
    taking = [Child(lambda: _take_numbers(open_again)) for _ in range(3)]
    taken = sorted(number for child in taking for number in child.join())
    assert taken == list(range(1, 3 * TIMES + 1))
    book = open_again()
    with book.reading() as tx:
        [this] = receipt_books.all_books(tx)
        assert receipt_books.gaps(tx, this) == ()
        assert receipts.count(tx) == journal.count(tx) == 3 * TIMES
        assert journal.verify(tx) == ()
    book.close()


def test_a_program_killed_while_paying_frees_its_number(open_again: Callable[[], Book]) -> None:
    def killed() -> None:
        book = open_again()
        with book.writing() as tx:
            issue(tx)
            die()

    Child(killed).join()
    assert _take_numbers(open_again) == list(range(1, TIMES + 1))


def test_a_reader_sees_one_state_while_another_writes(book: Book) -> None:
    with book.writing() as tx:
        people.insert_person(tx, person("Một"), **WHO)
    with book.reading() as before:
        assert people.count(before) == 1
        with book.writing() as tx:
            people.insert_person(tx, person("Hai"), **WHO)
        assert people.count(before) == 1
    with book.reading() as after:
        assert people.count(after) == 2
