"""Desks on real books for the services' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.services.desk import Desk
from desktop.storage.book import Book
from desktop.storage.book_file import opening
from tests.services.builders import Clock
from tests.storage.engines import CLERK, NOW, PASSPHRASE, Server, running_server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def desk(book_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock) -> Iterator[Desk]:
    """A desk on an encrypted file."""
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    yield desk_on(book, parameters, places, clock)
    book.close()


@pytest.fixture(params=["sqlcipher", "postgresql"])
def any_desk(
    request: pytest.FixtureRequest, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> Iterator[Desk]:
    """A desk on each engine."""
    if request.param == "sqlcipher":
        yield request.getfixturevalue("desk")
        return
    with request.getfixturevalue("server").book() as book:
        yield desk_on(book, parameters, places, clock)


def desk_on(book: Book, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock) -> Desk:
    return Desk(book=book, parameters=parameters, places=places, user=CLERK, now=clock)
