"""Whole copies of an open book: a plain file copy of one in WAL mode can hold nothing."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.domain.texts.phrases import say
from desktop.storage.book_file.backup_names import ASIDE, UNFINISHED, free_name
from desktop.storage.book_file.connection import open_sqlcipher
from desktop.storage.book_file.driver_errors import translated
from desktop.storage.book_file.files import name_without_replacing, sync_folder
from desktop.storage.book_file.keyfile import key_file_of
from desktop.storage.errors import BookError, damaged, full_disk, translated_os_error, unreadable

PRIVATE: Final = 0o600
_ROOM: Final = 1_048_576
"""Bytes left free beside a copy: the key file, and what the system writes down."""
_SIDES: Final = ("", "-wal", "-shm", "-journal")
MOST_NAMES: Final = 100


class CopyFailedError(Exception):
    """A copy did not pass its check; ``str`` says what was found. It is kept aside."""

    def __init__(self, found: str, aside: Path | None = None) -> None:
        super().__init__(found)
        self.aside = aside


def _as_it_is(_copy: Path) -> None:
    return None


def copy_book(path: Path, raw_key: bytes, target: Path, check: Callable[[Path], None] = _as_it_is) -> Path:
    """Copy a book and its key file, whole or not at all; the copy opens with the same passphrases.

    It is written under another name, forced to the disk and handed to ``check``; only what passes gets its name, never
    in the place of another file. The name that it got is returned.

    Raises:
        BookError: the folder cannot be written, is not there, or has no room; nothing is left behind.
        CopyFailedError: ``check`` raised it; the copy is kept aside under ``….quay.hong``.
    """
    beside = target.with_name(f"{target.name}.{secrets.token_hex(4)}{UNFINISHED}")
    with _translated(path, target), _removed_at_last(beside):
        _make_folder(target.parent)
        require_room(target.parent, size_of(path))
        _back_up(path, raw_key, beside)
        copy_private(key_file_of(path), key_file_of(beside))
        try:
            check(beside)
        except CopyFailedError as failed:
            settle(beside, raw_key)
            failed.aside = _named(beside, target.with_name(target.name + ASIDE))
            raise
        settle(beside, raw_key)
        return _named(beside, target)


def settle(path: Path, raw_key: bytes) -> None:
    """Bring a copy into one file, without a log beside it, and force it to the disk."""
    with contextlib.suppress(dbapi2.Error), contextlib.closing(open_sqlcipher(path, raw_key)) as copy:
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        copy.execute("PRAGMA journal_mode = DELETE")
    sync_file(path)


def size_of(path: Path) -> int:
    """The bytes of a book with its log."""
    sides = (path.with_name(path.name + side) for side in ("", "-wal"))
    return sum(side.stat().st_size for side in sides if side.exists())


def require_room(folder: Path, needed: int) -> None:
    """Refuse before anything is written where the disk has less room than the copy needs.

    Raises:
        BookError: ``unreadable``, the disk is full.
    """
    if shutil.disk_usage(folder).free < needed + _ROOM:
        raise full_disk()


def copy_private(source: Path, target: Path) -> None:
    """Copy a file's bytes into a new private one, forced to the disk; ``OSError`` is the caller's."""
    with source.open("rb") as old, open(target, "xb", opener=_private) as new:
        shutil.copyfileobj(old, new, _ROOM)
        new.flush()
        os.fsync(new.fileno())


def sync_file(path: Path) -> None:
    """Force a file to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def remove_book_files(path: Path) -> None:
    """Take away a half-made file and SQLite's files beside it."""
    for suffix in _SIDES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextlib.contextmanager
def _translated(path: Path, target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise translated_os_error(error, target.name) from error
    except dbapi2.Error as error:
        raise translated(DBAPIError("", {}, error), path.name) or damaged(path.name) from error


@contextlib.contextmanager
def _removed_at_last(beside: Path) -> Iterator[None]:
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # a stick that was pulled out takes them along
            remove_book_files(beside)
            key_file_of(beside).unlink(missing_ok=True)


def _make_folder(folder: Path) -> None:
    """Make the folder of copies itself, but never the way to it: a stick that is not there must not become a folder."""
    if not folder.parent.is_dir():
        raise no_folder(folder)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if not folder.is_dir():
        raise no_folder(folder)


def no_folder(folder: Path) -> BookError:
    """The folder of copies, or the disk it lies on, is not there."""
    return unreadable(
        say("Không thấy thư mục sao lưu {name}.", name=folder.name),
        say("Xin cắm lại ổ đĩa hoặc thẻ nhớ, hoặc chọn nơi khác trong Cài đặt."),
    )


def _named(beside: Path, target: Path) -> Path:
    """The key file gets its name first, so that a copy that is seen always has its key."""
    for place in range(1, MOST_NAMES):
        name = free_name(target, place)
        if name.exists():
            continue
        try:
            name_without_replacing(key_file_of(beside), key_file_of(name))
        except FileExistsError:
            continue  # another window makes a copy in the same second
        try:
            name_without_replacing(beside, name)
        except BaseException:
            key_file_of(name).unlink(missing_ok=True)
            raise
        sync_folder(target.parent)
        return name
    raise FileExistsError(target.name)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE)


def _back_up(path: Path, raw_key: bytes, target: Path) -> None:
    with (
        contextlib.closing(open_sqlcipher(path, raw_key)) as source,
        contextlib.closing(open_sqlcipher(target, raw_key, create=True)) as copy,
    ):
        source.backup(copy)
