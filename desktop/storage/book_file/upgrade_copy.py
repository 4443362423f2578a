"""The copy that is made before a book is upgraded: named, verified and recorded like every other."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.storage.book import Book
from desktop.storage.book_file.backup_names import BackupReason, backup_name, slug_of
from desktop.storage.book_file.connection import open_sqlcipher
from desktop.storage.book_file.copying import CopyFailedError, copy_book
from desktop.storage.book_file.versions import HEAD
from desktop.storage.column_types import new_key
from desktop.storage.counter import backups, journal, users
from desktop.storage.errors import damaged
from desktop.storage.payment import receipts
from desktop.storage.people import people


def copy_before_upgrade(path: Path, raw_key: bytes, folder: Path, now: datetime) -> Callable[[Book], None]:
    """Copy a book of an older version; what comes back records the copy in the book once it is upgraded.

    The whole check knows today's tables only, so that every page of the file is checked here.

    Raises:
        BookError: there is no room, or the book is damaged: it is not upgraded then.
    """
    target = folder / backup_name(path, now, slug_of(BackupReason.UPGRADE, HEAD))
    try:
        made = copy_book(path, raw_key, target, lambda copy: _require_whole(copy, raw_key))
    except CopyFailedError as error:
        raise damaged(path.name) from error
    return lambda book: _record(book, made, now)


def _require_whole(path: Path, raw_key: bytes) -> None:
    with contextlib.closing(open_sqlcipher(path, raw_key)) as copy:
        for told in ("cipher_integrity_check", "integrity_check"):
            for row in copy.execute(f"PRAGMA {told}"):
                if row[0] != "ok":
                    raise CopyFailedError(str(row[0]))


def _record(book: Book, made: Path, now: datetime) -> None:
    with book.writing() as tx:
        found = users.all_users(tx)
        if not found:
            return
        record = backups.BackupRecord(
            id=new_key(),
            reason=BackupReason.UPGRADE,
            place=str(made.parent),
            file_name=made.name,
            bytes=made.stat().st_size,
            journal_seq=journal.last_number(tx),
            people=people.count(tx),
            receipts=receipts.count(tx),
            problem="",
            made_by=found[0].id,
            made_at=now,
        )
        backups.add(tx, record)
        told = backups.told_in_journal(record)
        journal.append(tx, "backup_made", "book", told, by=found[0].id, at=now)
