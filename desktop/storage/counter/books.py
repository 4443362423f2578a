"""The book's own row and its settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select

from desktop.storage.book import Transaction
from desktop.storage.tables import book, settings


@dataclass(frozen=True, slots=True, kw_only=True)
class BookInfo:
    """What the book says of itself.

    Attributes:
        practice: sổ tập: every paper carries the mark "TẬP".
        public_key: 32 raw bytes of Ed25519; the private half is read by :func:`signing_key` alone.
        format: of the file and its key file.
    """

    id: UUID
    name: str
    practice: bool
    created_at: datetime
    public_key: bytes
    format: int


def info(tx: Transaction) -> BookInfo:
    """The book's name, kind and public key."""
    row = tx.connection.execute(select(book)).one()
    return BookInfo(
        id=row.id,
        name=row.name,
        practice=row.practice,
        created_at=row.created_at,
        public_key=row.public_key,
        format=row.format,
    )


def signing_key(tx: Transaction) -> bytes:
    """The 32 raw bytes of the Ed25519 private key that seals receipts."""
    key: bytes = tx.connection.execute(select(book.c.private_key)).scalar_one()
    return key


def insert_info(tx: Transaction, made: BookInfo, private_key: bytes) -> None:
    """Write the one row of a new book."""
    tx.connection.execute(
        insert(book).values(
            seq=1,
            id=made.id,
            name=made.name,
            practice=made.practice,
            created_at=made.created_at,
            private_key=private_key,
            public_key=made.public_key,
            format=made.format,
        )
    )


def all_settings(tx: Transaction) -> Mapping[str, Any]:
    """Every setting by name."""
    return {row.name: row.value for row in tx.connection.execute(select(settings).order_by(settings.c.name))}


def set_setting(tx: Transaction, name: str, value: Any) -> None:
    """Set a setting to any JSON value but None; None forgets it."""
    tx.connection.execute(delete(settings).where(settings.c.name == name))
    if value is not None:
        tx.connection.execute(insert(settings).values(name=name, value=value))
