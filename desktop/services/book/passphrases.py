"""Whose passphrase it is: by the slots of the key file, or in a shared book by what its users' rows keep."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Final

from argon2.exceptions import VerificationError
from argon2.low_level import Type, hash_secret, verify_secret

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk, User
from desktop.storage.book import Book, Transaction
from desktop.storage.book_file import keyfile
from desktop.storage.book_file.keyfile import PRODUCTION, Cost, Unlocked
from desktop.storage.counter import users
from desktop.storage.counter.users import Role
from desktop.storage.errors import wrong_passphrase

SHORTEST_PASSPHRASE = 8
LONGEST_NAME, LONGEST_CODE = 100, 40
_BYTES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Identified:
    """Someone who has proven who they are.

    Attributes:
        raw_key: the key of the book's file; empty in a shared book.
        recovery: by the recovery code, which stands for the office's first supervisor.
    """

    user: User
    raw_key: bytes = field(default=b"", repr=False)
    recovery: bool = False


def identify(desk: Desk, secret: str) -> Identified:
    """Whose passphrase it is. Slow on purpose: never on the window's thread, never inside a transaction.

    Raises:
        BookError: ``wrong_passphrase``; the key file is missing or damaged.
        CounterError: it was the passphrase of someone who has left.
    """
    if desk.book.path is None:
        return Identified(user=_by_verifier(desk.book, secret))
    opened = keyfile.unlocked_of(desk.book.path, secret, likely=desk.user.id)
    with desk.book.reading() as tx:
        user = user_of(tx, opened)
    return Identified(user=user, raw_key=opened.raw_key, recovery=opened.recovery)


def user_of(tx: Transaction, opened: Unlocked) -> User:
    """The user whose secret opened the key file; the recovery code stands for the first supervisor.

    Raises:
        CounterError: the book has no user, or this one has left.
    """
    active = users.active_users(tx)
    if not active:
        raise CounterError(say("Sổ chưa có người dùng."), say("Xin mở bản sao lưu gần nhất, hoặc báo bộ phận hỗ trợ."))
    if opened.recovery:
        return next((user for user in active if user.role is Role.SUPERVISOR), active[0])
    user = users.first_user(tx) if opened.user is None else users.get(tx, opened.user)
    if user is None or user.left_on is not None:
        raise gone()
    return user


def user_of_shared(book: Book, secret: str) -> User:
    """The user of a shared book whose passphrase it is; the first one until somebody has a passphrase.

    Raises:
        BookError: ``wrong_passphrase``.
        CounterError: the book has no user.
    """
    with book.reading() as tx:
        if not users.verifiers(tx):
            return user_of(tx, Unlocked(raw_key=b"", recovery=True))
    return _by_verifier(book, secret)


def gone() -> CounterError:
    """The passphrase is of someone who works here no more."""
    return CounterError(
        say("Mật khẩu này của người không còn làm ở điểm thu."),
        say("Xin dùng mật khẩu của chính mình, hoặc nhờ người kiểm soát."),
    )


def verifier_of(passphrase: str, cost: Cost = PRODUCTION) -> str:
    """What a shared book keeps of a passphrase; slow on purpose."""
    made = hash_secret(
        _typed(passphrase),
        secrets.token_bytes(16),
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_BYTES,
        type=Type.ID,
    )
    return made.decode("ascii")


def _by_verifier(book: Book, secret: str) -> User:
    with book.reading() as tx:
        kept = users.verifiers(tx)
        known = {user.id: user for user in users.active_users(tx)}
    for user_id, verifier in kept.items():
        if _proves(verifier, secret):
            return known[user_id]
    raise wrong_passphrase()


def _proves(verifier: str, secret: str) -> bool:
    try:
        return bool(verify_secret(verifier.encode("ascii"), _typed(secret), Type.ID))
    except VerificationError:
        return False


def _typed(passphrase: str) -> bytes:
    return keyfile.secret_bytes(passphrase)
