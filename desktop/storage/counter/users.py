"""The people who work with the book (người thu, người kiểm soát)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from desktop.storage.book import Transaction
from desktop.storage.tables import users


class Role(StrEnum):
    """What a user may do: thu tiền, phê duyệt, kiểm tra."""

    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """One user. ``collector_code`` is mã nhân viên thu, printed on receipts; ``left_on`` the day they left."""

    id: UUID
    name: str
    collector_code: str = ""
    role: Role = Role.CLERK
    left_on: date | None = None


def save(tx: Transaction, user: User, *, at: datetime) -> None:
    """Insert a user or replace name, code and role of the one with this key."""
    values = {"name": user.name, "collector_code": user.collector_code, "role": user.role.value}
    changed = tx.connection.execute(update(users).where(users.c.id == user.id).values(**values))
    if changed.rowcount == 0:
        tx.connection.execute(insert(users).values(id=user.id, created_at=at, **values))


def get(tx: Transaction, user_id: UUID) -> User | None:
    """The user with this key."""
    row = tx.connection.execute(select(users).where(users.c.id == user_id)).one_or_none()
    return None if row is None else _user(row)


def all_users(tx: Transaction) -> tuple[User, ...]:
    """Every user, oldest first, with those who have left."""
    return tuple(_user(row) for row in tx.connection.execute(select(users).order_by(users.c.created_at, users.c.id)))


def first_user(tx: Transaction) -> User | None:
    """The book's first user: slots of older key files are theirs."""
    row = tx.connection.execute(select(users).order_by(users.c.created_at, users.c.id).limit(1)).one_or_none()
    return None if row is None else _user(row)


def active_users(tx: Transaction) -> tuple[User, ...]:
    """Those who work here, oldest first."""
    return tuple(user for user in all_users(tx) if user.left_on is None)


def leave(tx: Transaction, user_id: UUID, on: date) -> None:
    """The user works here no more; what they did stays theirs, and a shared book forgets their passphrase."""
    tx.connection.execute(update(users).where(users.c.id == user_id).values(left_on=on, verifier=None))


def verifiers(tx: Transaction) -> dict[UUID, str]:
    """What proves a passphrase in a book without a key file (Argon2id), of those who work here and have one."""
    query = select(users.c.id, users.c.verifier).where(users.c.verifier.is_not(None), users.c.left_on.is_(None))
    return {row.id: str(row.verifier) for row in tx.connection.execute(query.order_by(users.c.created_at, users.c.id))}


def set_verifier(tx: Transaction, user_id: UUID, verifier: str) -> None:
    """Keep what proves the user's passphrase, in place of the one before."""
    tx.connection.execute(update(users).where(users.c.id == user_id).values(verifier=verifier))


def _user(row: Row[Any]) -> User:
    return User(id=row.id, name=row.name, collector_code=row.collector_code, role=Role(row.role), left_on=row.left_on)
