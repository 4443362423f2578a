"""Make and open books: files on this machine, or one shared on a PostgreSQL server."""

from __future__ import annotations

import contextlib
import importlib
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.domain.texts.phrases import say
from desktop.storage.book import Book
from desktop.storage.book_file import keyfile
from desktop.storage.book_file.connection import open_sqlcipher, postgresql_engine, sqlcipher_engine
from desktop.storage.book_file.copying import remove_book_files
from desktop.storage.book_file.driver_errors import translated
from desktop.storage.book_file.files import name_without_replacing
from desktop.storage.book_file.host import Host, on_network, this_host
from desktop.storage.book_file.lockfile import acquire
from desktop.storage.book_file.swapping import finish_swap
from desktop.storage.book_file.versions import FILE_FORMAT, HEAD, REVISIONS
from desktop.storage.column_types import new_key
from desktop.storage.counter import books, users
from desktop.storage.counter.users import User
from desktop.storage.errors import (
    BookError,
    already_there,
    damaged,
    newer_version,
    not_a_book,
    translated_os_error,
    unreadable,
)

SUFFIX: Final = keyfile.BOOK_SUFFIX
BACKUPS: Final = "backups"
_SMALLEST: Final = 512
raw_key_of = keyfile.raw_key_of


@dataclass(frozen=True, slots=True)
class NewBook:
    """What a new book is made with.

    Attributes:
        user: the first user.
        practice: sổ tập.
    """

    name: str
    user: User
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Created:
    """A book just made and open, and the recovery code to print, which is kept nowhere else."""

    book: Book
    recovery_code: str = field(repr=False)


def create_book(
    path: Path,
    wanted: NewBook,
    passphrase: str,
    *,
    now: datetime,
    cost: keyfile.Cost = keyfile.PRODUCTION,
    host: Host | None = None,
) -> Created:
    """Make ``NAME.quay`` with its key file and open it. Nothing half-made remains when it fails.

    Raises:
        BookError: a file of that name exists, the folder is on a network share or cannot be written, the disk is full.
    """
    machine = host or this_host()
    _require_new(path, machine)
    raw_key, book_id = keyfile.new_raw_key(), new_key()
    keys = keyfile.with_passphrase(
        keyfile.new_key_file(book_id), raw_key, passphrase, label=wanted.user.name, user=wanted.user.id, cost=cost
    )
    keys, code = keyfile.with_recovery_code(keys, raw_key, cost=cost)
    book = Book(sqlcipher_engine(path, raw_key), path.name, path, acquire(path, machine, now), raw_key)
    with _closed_on_failure(book):
        _make_file(path, raw_key, keys, lambda making: _fill(making, book_id, wanted, now))
    return Created(book, code)


def open_book(
    path: Path,
    secret: str,
    *,
    now: datetime,
    take_over: bool = False,
    backups: Path | None = None,
    host: Host | None = None,
) -> Book:
    """Open a book by a passphrase or the recovery code; an older one is upgraded after a safe copy.

    ``take_over`` opens although another machine left its lock, when the clerk knows that it is gone. The safe copy
    goes to ``backups``, or into a folder of that name beside the book.

    Raises:
        BookError: ``wrong_passphrase, not_a_book, damaged, newer_version, in_use, unreadable``.
    """
    return open_with_key(path, raw_key_of(path, secret), now=now, take_over=take_over, backups=backups, host=host)


def open_with_key(
    path: Path,
    raw_key: bytes,
    *,
    now: datetime,
    take_over: bool = False,
    backups: Path | None = None,
    host: Host | None = None,
) -> Book:
    """Open a book whose raw key is already known, unlocked on another thread perhaps; as :func:`open_book`."""
    machine = host or this_host()
    _require_local(path.parent, machine)
    release = acquire(path, machine, now, take_over=take_over)
    book = Book(sqlcipher_engine(path, raw_key), path.name, path, release, raw_key)
    with _closed_on_failure(book):
        finish_swap(path)
        _require_sound(path, raw_key)
        _bring_up_to_date(book, lambda: _copy_before(path, raw_key, backups, now))
    return book


def open_copy(path: Path, raw_key: bytes, *, upgraded: bool = False) -> Book:
    """Open a copy of a book under its own name and without a lock: to check it, or to bring it up to date.

    Raises:
        BookError: ``not_a_book, damaged, newer_version, unreadable``.
    """
    copy = Book(sqlcipher_engine(path, raw_key, pooled=False), path.name, path, raw_key=raw_key)
    with _closed_on_failure(copy):
        _require_sound(path, raw_key)
        if upgraded:
            _bring_up_to_date(copy, lambda: _nothing)
    return copy


def create_postgresql_book(url: str, wanted: NewBook, *, now: datetime) -> Book:
    """Make a shared book in an empty PostgreSQL database.

    Raises:
        BookError: the server does not answer, or the database already holds a book.
    """
    book = Book(postgresql_engine(url), _shown_name(url))
    with _closed_on_failure(book):
        _require_empty(book)
        _fill(book, new_key(), wanted, now)
    return book


def open_postgresql_book(url: str) -> Book:
    """Open a shared book; an older one is upgraded inside one transaction (the server's own backups are the copy).

    Raises:
        BookError: ``unreadable`` (the server does not answer), ``not_a_book``, ``newer_version``.
    """
    book = Book(postgresql_engine(url), _shown_name(url))
    with _closed_on_failure(book):
        _bring_up_to_date(book, lambda: _nothing)
    return book


def upgrade(book: Book, revision: str = HEAD) -> None:
    """Run the missing migrations; Alembic is loaded only now, so that books of today open without it."""
    importlib.import_module("desktop.storage.book_file.upgrading").upgrade(book, revision)


def _require_local(folder: Path, machine: Host) -> None:
    if on_network(folder, machine):
        raise BookError(
            "in_use",
            say("Thư mục {name} nằm trên ổ đĩa mạng nên không mở sổ ở đó được.", name=folder.name),
            say("Xin chép sổ về ổ đĩa của máy này. Nhiều quầy dùng chung một sổ thì cần máy chủ PostgreSQL."),
        )


def _require_new(path: Path, machine: Host) -> None:
    if path.suffix != SUFFIX or path.name == SUFFIX:
        raise not_a_book(path.name)
    if not path.parent.is_dir():
        raise unreadable(
            say("Không thấy thư mục {name}.", name=path.parent.name),
            say("Xin tạo thư mục trước, hoặc chọn thư mục khác."),
        )
    _require_local(path.parent, machine)
    for existing in (path, keyfile.key_file_of(path)):
        if existing.exists():
            raise already_there(existing.name)


def _make_file(path: Path, raw_key: bytes, keys: keyfile.KeyFile, fill: Callable[[Book], None]) -> None:
    """Make the book under another name, then the key file, then the book's own name: never a book without its key."""
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    key_path = keyfile.key_file_of(path)
    with contextlib.ExitStack() as undo:
        undo.callback(remove_book_files, beside)
        with _foreign_errors(path.name):
            open_sqlcipher(beside, raw_key, create=True).close()
            making = Book(sqlcipher_engine(beside, raw_key, pooled=False), path.name, beside)
            fill(making)
            making.close()
            keyfile.write_key_file(key_path, keys, new=True)
            without_key = undo.enter_context(contextlib.ExitStack())
            without_key.callback(key_path.unlink, missing_ok=True)
            name_without_replacing(beside, path)
            without_key.pop_all()


def _fill(book: Book, book_id: UUID, wanted: NewBook, now: datetime) -> None:
    upgrade(book)
    sealing = Ed25519PrivateKey.generate()
    made = books.BookInfo(
        id=book_id,
        name=wanted.name,
        practice=wanted.practice,
        created_at=now,
        public_key=sealing.public_key().public_bytes_raw(),
        format=FILE_FORMAT,
    )
    with book.writing() as tx:
        books.insert_info(tx, made, sealing.private_bytes_raw())
        users.save(tx, wanted.user, at=now)


def _require_sound(path: Path, raw_key: bytes) -> None:
    """The key is proven by the key file, so whatever does not answer to it is damaged."""
    if path.stat().st_size < _SMALLEST:
        raise damaged(path.name)
    with _foreign_errors(path.name), contextlib.closing(open_sqlcipher(path, raw_key)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _nothing(_book: Book) -> None:
    """Nothing was copied, so nothing is recorded."""


def _bring_up_to_date(book: Book, copy_before: Callable[[], Callable[[Book], None]]) -> None:
    """Upgrade an older book after a copy; what the copy gives back records it in the upgraded book."""
    version = _version(book)
    if version is None:
        raise not_a_book(book.name)
    if version not in REVISIONS:
        raise newer_version(book.name)
    if version != HEAD:
        record = copy_before()
        upgrade(book)
        record(book)


def _require_empty(book: Book) -> None:
    if _version(book) is not None:
        raise unreadable(
            say("Đã có một sổ trong {name}.", name=book.name), say("Xin mở sổ đó, hoặc chọn cơ sở dữ liệu trống.")
        )


@contextlib.contextmanager
def _closed_on_failure(book: Book) -> Iterator[None]:
    try:
        yield
    except BaseException:
        book.close()
        raise


def _version(book: Book) -> str | None:
    """The schema's version; None in a database that holds no book."""
    with book.reading() as tx:
        if not tx.connection.dialect.has_table(tx.connection, "alembic_version"):
            return None
        found: str | None = tx.connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
        return found


def _copy_before(path: Path, raw_key: bytes, backups: Path | None, now: datetime) -> Callable[[Book], None]:
    """Copied with what only an upgrade needs, which is loaded only now."""
    copying = importlib.import_module("desktop.storage.book_file.upgrade_copy")
    record: Callable[[Book], None] = copying.copy_before_upgrade(path, raw_key, backups or path.parent / BACKUPS, now)
    return record


def _shown_name(url: str) -> str:
    address = make_url(url)
    return f"{address.database or ''}@{address.host or address.query.get('host', '')}"


@contextlib.contextmanager
def _foreign_errors(name: str) -> Iterator[None]:
    """Translate what the driver or the system say outside a transaction of ours."""
    try:
        yield
    except dbapi2.Error as error:
        raise translated(DBAPIError("", {}, error), name) or damaged(name) from error
    except FileExistsError as error:
        raise already_there(name) from error
    except OSError as error:
        raise translated_os_error(error, name) from error
