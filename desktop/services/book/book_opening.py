"""Open a book for whose secret it is, hand out its public key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.documents.seal import public_key_pem
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.services.book.book_keys import opened_key
from desktop.services.book.passphrases import user_of, user_of_shared
from desktop.services.desk import Desk
from desktop.storage.book import Book
from desktop.storage.book_file import opening
from desktop.storage.book_file.keyfile import Unlocked
from desktop.storage.counter import books


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
    """Unlock and upgrade; whose secret it is works at the desk.

    Raises:
        BookError: ``wrong_passphrase, not_a_book, damaged, newer_version, in_use, unreadable``.
    """
    opened = opened_key(command.path, command.secret)
    return open_unlocked(command.path, opened, parameters, places, now, take_over=command.take_over)


def open_unlocked(
    path: Path,
    opened: Unlocked,
    parameters: ParameterSet,
    places: AdministrativeUnits,
    now: Callable[[], datetime],
    *,
    take_over: bool = False,
) -> Desk:
    """Open a book whose :func:`opened_key` was derived meanwhile, on another thread perhaps; as :func:`open_book`.

    Raises:
        CounterError: the secret is of someone who has left.
    """
    book = opening.open_with_key(path, opened.raw_key, now=now(), take_over=take_over)
    with _closed_on_failure(book):
        with book.reading() as tx:
            user = user_of(tx, opened)
        return Desk(book=book, parameters=parameters, places=places, user=user, now=now)


def open_shared_book(
    url: str,
    parameters: ParameterSet,
    places: AdministrativeUnits,
    now: Callable[[], datetime],
    *,
    secret: str = "",
) -> Desk:
    """Open a book that several counters share on a PostgreSQL server; whose passphrase it is works at the desk.

    Until somebody has set a passphrase of their own, the first user does.

    Raises:
        BookError: ``wrong_passphrase``, the server does not answer.
    """
    book = opening.open_postgresql_book(url)
    with _closed_on_failure(book):
        return Desk(book=book, parameters=parameters, places=places, user=user_of_shared(book, secret), now=now)


def public_key(desk: Desk) -> str:
    """The public half of the key that signs receipts, PEM."""
    with desk.book.reading() as tx:
        return public_key_pem(Ed25519PublicKey.from_public_bytes(books.info(tx).public_key))


def close_book(desk: Desk) -> None:
    """Close the book and release its lock; may be called twice."""
    desk.book.close()


@contextmanager
def _closed_on_failure(book: Book) -> Iterator[None]:
    """Give the book's lock back when nobody can work with it."""
    try:
        yield
    except BaseException:
        book.close()
        raise
