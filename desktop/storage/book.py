"""An open book and its transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from desktop.storage.book_file.connection import IMMEDIATE
from desktop.storage.book_file.driver_errors import translated

_ONE_WRITER = 4_901_001
"""The key of PostgreSQL's advisory lock: one writer at a time, as SQLite has it."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction on a book; repository functions take it first."""

    connection: Connection

    @property
    def is_postgresql(self) -> bool:
        """Whether the book lies on a PostgreSQL server."""
        return self.connection.dialect.name == "postgresql"


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True)
class Book:
    """An open book. ``reading`` sees one unchanging state; ``writing`` is alone until it commits.

    Attributes:
        path: the file; None on PostgreSQL.
        release: gives the lock file back.
        raw_key: the file's key, for copies of it; empty on PostgreSQL.
    """

    engine: Engine
    name: str
    path: Path | None = None
    release: Callable[[], None] = field(default=_nothing, repr=False)
    raw_key: bytes = field(default=b"", repr=False)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A consistent view; whatever was written by mistake is rolled back."""
        with self._translating(), self.engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
            yield Transaction(connection)

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """BEGIN IMMEDIATE; commits at normal exit, rolls back on any exception.

        Raises:
            BookError: the disk is full, the folder read-only, the book busy or damaged; nothing has been saved.
        """
        immediate = {IMMEDIATE: True}
        with (
            self._translating(),
            self.engine.connect().execution_options(**immediate) as connection,
            connection.begin(),
        ):
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_WRITER})
            yield Transaction(connection)

    def close(self) -> None:
        """Close every connection and give the lock file back; may be called twice."""
        self.engine.dispose()
        self.release()

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            known = translated(error, self.name)
            if known is None:
                raise
            raise known from error
