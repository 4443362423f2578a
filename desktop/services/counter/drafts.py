"""Drafts: what was typed on a page survives Esc, a crash and a power cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from desktop.services.desk import Desk

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
    raise NotImplementedError


def load_draft(desk: Desk, page: str, subject: str) -> Draft | None:
    """The user's draft of a page and subject."""
    raise NotImplementedError


def list_drafts(desk: Desk) -> tuple[Draft, ...]:
    """All drafts, newest first."""
    raise NotImplementedError


def delete_draft(desk: Desk, page: str, subject: str) -> None:
    """Forget a draft; one that is gone already is no error."""
    raise NotImplementedError


def to_state(page_draft: Any) -> dict[str, Any]:
    """A page's draft dataclass (``SiDraft``, ``HiDraft``, ``PersonDraft``) as JSON values."""
    raise NotImplementedError


def from_state(kind: type[T], state: Mapping[str, Any]) -> T | None:
    """The dataclass again; None when the state was written by another version and no longer fits."""
    raise NotImplementedError
