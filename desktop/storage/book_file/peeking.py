"""Looks into the file of a book or of a copy without changing a byte of it, whatever version it has."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.domain.money import Money
from desktop.storage.book_file.driver_errors import translated
from desktop.storage.book_file.versions import REVISIONS
from desktop.storage.errors import damaged, newer_version, not_a_book


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much a book holds; ``newest_at`` is None while nothing was entered."""

    name: str
    version: str
    people: int
    receipts: int
    journal_seq: int
    newest_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptTold:
    """A receipt in one line."""

    number: int
    payer_name: str
    total: Money


@dataclass(frozen=True, slots=True)
class Peek:
    """An open look into one file."""

    connection: Any

    def contents(self) -> Contents:
        """The book's name and its counts."""
        row = self.connection.execute(
            "SELECT (SELECT name FROM book), (SELECT count(*) FROM people), (SELECT count(*) FROM receipts),"
            " (SELECT coalesce(max(seq), 0) FROM journal), (SELECT at FROM journal ORDER BY seq DESC LIMIT 1)"
        ).fetchone()
        version = self.connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        newest = None if row[4] is None else datetime.fromisoformat(row[4])
        return Contents(
            name=row[0], version=version, people=row[1], receipts=row[2], journal_seq=row[3], newest_at=newest
        )

    def ids(self, table: str) -> dict[str, int]:
        """The keys of ``people`` or ``receipts`` in the order of their making."""
        query = {"people": "SELECT id FROM people ORDER BY id", "receipts": "SELECT id FROM receipts ORDER BY id"}
        return {row[0]: place for place, row in enumerate(self.connection.execute(query[table]))}

    def receipt(self, receipt_id: str) -> ReceiptTold:
        """One receipt."""
        query = "SELECT number, payer_name, total FROM receipts WHERE id = ?"
        number, payer, total = self.connection.execute(query, (receipt_id,)).fetchone()
        return ReceiptTold(number=number, payer_name=payer, total=Money(total))

    def person_name(self, person_id: str) -> str:
        """One person's name."""
        return str(self.connection.execute("SELECT full_name FROM people WHERE id = ?", (person_id,)).fetchone()[0])

    def digest_at(self, seq: int) -> str:
        """The digest of a journal entry; empty when there is none of that number."""
        row = self.connection.execute("SELECT digest FROM journal WHERE seq = ?", (seq,)).fetchone()
        return "" if row is None else str(row[0])


@contextlib.contextmanager
def peeking(path: Path, raw_key: bytes, *, still: bool = True) -> Iterator[Peek]:
    """Look into a file; ``still`` for a copy that nobody writes: then nothing is made beside it.

    Raises:
        BookError: ``damaged, not_a_book, newer_version, unreadable``.
    """
    options = "mode=ro&immutable=1" if still else "mode=ro"
    try:
        with contextlib.closing(
            dbapi2.connect(f"{path.absolute().as_uri()}?{options}", uri=True, timeout=15, isolation_level=None)
        ) as connection:
            connection.execute(f"PRAGMA key = \"x'{raw_key.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute("BEGIN")
            _require_known(connection, path.name)
            yield Peek(connection)
    except dbapi2.Error as error:
        raise translated(DBAPIError("", {}, error), path.name) or damaged(path.name) from error


def _require_known(connection: Any, name: str) -> None:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" not in tables:
        raise not_a_book(name)
    version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if version is None or version[0] not in REVISIONS:
        raise newer_version(name)
    if not {"people", "receipts", "journal"} <= tables:
        raise damaged(name)
