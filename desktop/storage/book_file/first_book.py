"""A book as the first step of the schema made it, with a few rows: what the self-check upgrades."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from desktop.storage.book import Book
from desktop.storage.book_file import keyfile
from desktop.storage.book_file.connection import open_sqlcipher, sqlcipher_engine
from desktop.storage.book_file.opening import upgrade
from desktop.storage.book_file.versions import FILE_FORMAT, REVISIONS
from desktop.storage.column_types import moment_text, new_key

_ROWS: Final = (
    "INSERT INTO book VALUES (1, :book, 'Sổ cũ', true, :at, :private, :public, :format)",
    "INSERT INTO users (id, name, collector_code, role, created_at) VALUES (:user, 'Người thu', '0007', 'clerk', :at)",
    "INSERT INTO settings (name, value) VALUES ('agency', '\"BHXH cơ sở\"')",
    "INSERT INTO clinics (code, name, active) VALUES ('99001', 'Trạm y tế xã', true)",
    "INSERT INTO drafts (user_id, page, subject, data, updated_at) VALUES (:user, 'person', 'new', '{}', :at)",
)


def make_first_book(path: Path, passphrase: str, at: datetime, cost: keyfile.Cost = keyfile.PRODUCTION) -> None:
    """Make the file and its key file, closed again.

    Raises:
        BookError: the folder cannot be written, the disk is full.
    """
    raw_key, book_id, sealing = keyfile.new_raw_key(), new_key(), Ed25519PrivateKey.generate()
    keys = keyfile.with_passphrase(keyfile.new_key_file(book_id), raw_key, passphrase, label="", cost=cost)
    keyfile.write_key_file(keyfile.key_file_of(path), keys, new=True)
    open_sqlcipher(path, raw_key, create=True).close()
    values = {
        "book": str(book_id),
        "user": str(new_key()),
        "at": moment_text(at),
        "private": sealing.private_bytes_raw(),
        "public": sealing.public_key().public_bytes_raw(),
        "format": FILE_FORMAT,
    }
    book = Book(sqlcipher_engine(path, raw_key, pooled=False), path.name, path)
    try:
        upgrade(book, REVISIONS[0])
        with book.writing() as tx:
            for row in _ROWS:
                tx.connection.execute(text(row), {name: one for name, one in values.items() if f":{name}" in row})
    finally:
        book.close()
