"""Books for the storage tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.book import Book
from desktop.storage.book_file import opening
from tests.storage.engines import NOW, PASSPHRASE, Server, Template, running_server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


@pytest.fixture
def book_path(template: Template, tmp_path: Path) -> Path:
    """A closed book file with its key file."""
    return template.copy_to(tmp_path / "quay.quay")


@pytest.fixture
def sqlite_book(book_path: Path) -> Iterator[Book]:
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    yield book
    book.close()


@pytest.fixture(params=["sqlcipher", "postgresql"])
def book(request: pytest.FixtureRequest) -> Iterator[Book]:
    """An empty book, once on each engine."""
    if request.param == "sqlcipher":
        yield request.getfixturevalue("sqlite_book")
        return
    with request.getfixturevalue("server").book() as made:
        yield made
