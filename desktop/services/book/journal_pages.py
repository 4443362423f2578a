"""The journal as readable sentences: of a person, a receipt, or the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """When, who, and one sentence."""

    number: int
    at: datetime
    user: str
    sentence: str
    receipt_id: UUID | None = None
    person_id: UUID | None = None


def journal_of(desk: Desk, subject_id: UUID, limit: int = 200) -> tuple[JournalRow, ...]:
    """Entries that name a person, household or receipt, newest first."""
    raise NotImplementedError


def recent_journal(desk: Desk, limit: int = 200) -> tuple[JournalRow, ...]:
    """The newest entries."""
    raise NotImplementedError
