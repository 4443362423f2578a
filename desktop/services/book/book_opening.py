"""Open a book, change its passphrase, hand out its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.documents.seal import public_key_pem
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.book.book_keys import raw_key
from desktop.services.desk import Desk
from desktop.storage.book import Book
from desktop.storage.book_file import keyfile, opening
from desktop.storage.counter import books, users


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBook:
    """A book's file and the secret typed: passphrase or recovery code.

    ``take_over`` opens although another machine left its lock, when the clerk knows that it is gone.
    """

    path: Path
    secret: str = field(repr=False)
    take_over: bool = False


def open_book(
    command: OpenBook, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]
) -> Desk:
    """Unlock and upgrade.

    Raises:
        BookError: ``wrong_passphrase, not_a_book, damaged, newer_version, in_use, unreadable``.
    """
    key = raw_key(command.path, command.secret)
    return open_unlocked(command.path, key, parameters, places, now, take_over=command.take_over)


def open_unlocked(
    path: Path,
    key: str,
    parameters: ParameterSet,
    places: AdministrativeUnits,
    now: Callable[[], datetime],
    *,
    take_over: bool = False,
) -> Desk:
    """Open a book whose :func:`raw_key` was derived meanwhile, on another thread perhaps; as :func:`open_book`."""
    book = opening.open_with_key(path, bytes.fromhex(key), now=now(), take_over=take_over)
    return desk_of(book, parameters, places, now)


def open_shared_book(
    url: str, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]
) -> Desk:
    """Open a book that several counters share on a PostgreSQL server."""
    return desk_of(opening.open_postgresql_book(url), parameters, places, now)


def desk_of(book: Book, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]) -> Desk:
    """The desk of an open book, for its one user."""
    with book.reading() as tx:
        found = users.all_users(tx)
    if not found:
        book.close()
        raise CounterError(say("Sổ chưa có người dùng."), say("Xin mở bản sao lưu gần nhất, hoặc báo bộ phận hỗ trợ."))
    return Desk(book=book, parameters=parameters, places=places, user=found[0], now=now)


def change_passphrase(
    path: Path, secret: str, new_passphrase: str, *, shortest: int = 8, cost: keyfile.Cost = keyfile.PRODUCTION
) -> tuple[Problem, ...]:
    """Wrap the book's key under a new passphrase; ``secret`` is the old one or the recovery code.

    The recovery code stays as it is; the old passphrase opens nothing any more.

    Raises:
        BookError: ``wrong_passphrase``; the key file cannot be written, and then the old one is untouched.
    """
    if len(new_passphrase) < shortest:
        return (Problem("passphrase", "too_short", {"limit": str(shortest)}),)
    raw = keyfile.raw_key_of(path, secret)
    keys_path = keyfile.key_file_of(path)
    keys = keyfile.read_key_file(keys_path)
    label = next((slot.label for slot in keys.slots if slot.kind is keyfile.SlotKind.PASSPHRASE), "")
    keyfile.write_key_file(keys_path, keyfile.with_passphrase(keys, raw, new_passphrase, label=label, cost=cost))
    return ()


def public_key(desk: Desk) -> str:
    """The public half of the key that signs receipts, PEM."""
    with desk.book.reading() as tx:
        return public_key_pem(Ed25519PublicKey.from_public_bytes(books.info(tx).public_key))


def close_book(desk: Desk) -> None:
    """Close the book and release its lock; may be called twice."""
    desk.book.close()
