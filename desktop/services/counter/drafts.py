"""Drafts: what was typed on a page survives Esc, a crash and a power cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from desktop.services.desk import Desk
from desktop.services.plain import from_older, to_plain
from desktop.storage.book import Transaction
from desktop.storage.counter import drafts

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page's state as plain JSON values.

    Attributes:
        page: ``person``, ``voluntary_si``, ``household_hi`` …
        subject: the key of the person or household it is about, or ``new``.
        title: how it is offered again ("BHXH tự nguyện: Trần Thị Bình").
    """

    page: str
    subject: str
    title: str
    state: Mapping[str, Any]
    saved_at: datetime | None = None


def save_draft(desk: Desk, draft: Draft) -> datetime:
    """Store or replace; returns when it was saved."""
    at = desk.now()
    stored = drafts.Draft(
        user_id=desk.user.id,
        page=draft.page,
        subject=draft.subject,
        data={"title": draft.title, "state": dict(draft.state)},
        updated_at=at,
    )
    with desk.book.writing() as tx:
        drafts.save(tx, stored)
    return at


def load_draft(desk: Desk, page: str, subject: str) -> Draft | None:
    """The user's draft of a page and subject."""
    with desk.book.reading() as tx:
        return read_draft(tx, desk, page, subject)


def read_draft(tx: Transaction, desk: Desk, page: str, subject: str) -> Draft | None:
    """The same inside a transaction."""
    found = drafts.load(tx, desk.user.id, page, subject)
    return None if found is None else _draft(found)


def list_drafts(desk: Desk) -> tuple[Draft, ...]:
    """All drafts of the user, newest first."""
    with desk.book.reading() as tx:
        return tuple(_draft(found) for found in drafts.of_user(tx, desk.user.id))


def delete_draft(desk: Desk, page: str, subject: str) -> None:
    """Forget a draft; one that is gone already is no error."""
    with desk.book.writing() as tx:
        drafts.delete_draft(tx, desk.user.id, page, subject)


def to_state(page_draft: object) -> dict[str, Any]:
    """A page's draft dataclass (``SiDraft``, ``HiDraft``, ``PersonDraft``) as JSON values."""
    state: dict[str, Any] = to_plain(page_draft)
    return state


def from_state(kind: type[T], state: Mapping[str, Any]) -> T | None:
    """The dataclass again; None when the state was written by another version and no longer fits."""
    return from_older(kind, state)


def _draft(stored: drafts.Draft) -> Draft:
    return Draft(
        page=stored.page,
        subject=stored.subject,
        title=str(stored.data.get("title", "")),
        state=stored.data.get("state", {}),
        saved_at=stored.updated_at,
    )
