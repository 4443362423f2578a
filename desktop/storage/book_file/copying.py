"""Whole copies of an open book: a plain file copy of one in WAL mode can hold nothing."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.storage.book_file.connection import open_sqlcipher
from desktop.storage.book_file.files import sync_folder
from desktop.storage.book_file.keyfile import key_file_of
from desktop.storage.errors import full_disk, translated_os_error


def copy_book(path: Path, raw_key: bytes, target: Path) -> None:
    """Copy a book and its key file, whole or not at all; the copy opens with the same passphrase.

    Raises:
        BookError: the folder cannot be written or the disk is full.
    """
    beside = target.with_name(f"{target.name}.{secrets.token_hex(4)}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _back_up(path, raw_key, beside)
        shutil.copyfile(key_file_of(path), key_file_of(target))
        beside.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise translated_os_error(error, target.name) from error
    except dbapi2.Error as error:
        raise full_disk() from error
    finally:
        remove_book_files(beside)


def backup_name(path: Path, now: datetime, reason: str) -> str:
    """``NAME-20261123-081500-reason.quay``."""
    return f"{path.stem}-{now:%Y%m%d-%H%M%S}-{reason}{path.suffix}"


def remove_book_files(path: Path) -> None:
    """Take away a half-made file and SQLite's files beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _back_up(path: Path, raw_key: bytes, target: Path) -> None:
    with (
        contextlib.closing(open_sqlcipher(path, raw_key)) as source,
        contextlib.closing(open_sqlcipher(target, raw_key, create=True)) as copy,
    ):
        source.backup(copy)
