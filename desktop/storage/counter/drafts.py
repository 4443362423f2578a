"""Drafts: what is typed and not yet saved, so that neither Esc nor a crash loses it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, delete, insert, select, update

from desktop.storage.book import Transaction
from desktop.storage.tables import drafts


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One unfinished page of one user; ``subject`` is what it is about (``person:UUID``), or empty for a new one."""

    user_id: UUID
    page: str
    subject: str
    data: Mapping[str, Any]
    updated_at: datetime


def save(tx: Transaction, draft: Draft) -> None:
    """Keep a draft, in the place of the one before."""
    values = {"data": dict(draft.data), "updated_at": draft.updated_at}
    which = _which(draft.user_id, draft.page, draft.subject)
    if tx.connection.execute(update(drafts).where(which).values(**values)).rowcount == 0:
        key = {"user_id": draft.user_id, "page": draft.page, "subject": draft.subject}
        tx.connection.execute(insert(drafts).values(**key, **values))


def load(tx: Transaction, user_id: UUID, page: str, subject: str = "") -> Draft | None:
    """The draft of a page, if there is one."""
    row = tx.connection.execute(select(drafts).where(_which(user_id, page, subject))).one_or_none()
    if row is None:
        return None
    return Draft(user_id=user_id, page=page, subject=subject, data=row.data, updated_at=row.updated_at)


def of_user(tx: Transaction, user_id: UUID) -> tuple[Draft, ...]:
    """A user's drafts, the latest first."""
    query = select(drafts).where(drafts.c.user_id == user_id)
    return tuple(
        Draft(user_id=row.user_id, page=row.page, subject=row.subject, data=row.data, updated_at=row.updated_at)
        for row in tx.connection.execute(query.order_by(drafts.c.updated_at.desc(), drafts.c.page, drafts.c.subject))
    )


def of_everyone(tx: Transaction) -> tuple[Draft, ...]:
    """The drafts of all users, the latest first."""
    query = select(drafts).order_by(drafts.c.updated_at.desc(), drafts.c.page, drafts.c.subject)
    return tuple(
        Draft(user_id=row.user_id, page=row.page, subject=row.subject, data=row.data, updated_at=row.updated_at)
        for row in tx.connection.execute(query)
    )


def delete_draft(tx: Transaction, user_id: UUID, page: str, subject: str = "") -> None:
    """Forget a draft, when what it held has been saved or thrown away."""
    tx.connection.execute(delete(drafts).where(_which(user_id, page, subject)))


def _which(user_id: UUID, page: str, subject: str) -> Any:
    return and_(drafts.c.user_id == user_id, drafts.c.page == page, drafts.c.subject == subject)
