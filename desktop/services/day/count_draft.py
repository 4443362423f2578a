"""What was counted and not yet closed: kept like any draft, so that neither Esc nor a crash loses it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.money import Money
from desktop.services.day.closing import DRAFT_PAGE, CloseReason, count_subject
from desktop.storage.counter.sessions import CashSession

__all__ = ["DRAFT_PAGE", "CountDraft", "count_subject", "subject_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountDraft:
    """Pieces by note (``"500000"``), the reason and the handover as typed; None while it follows the count."""

    pieces: Mapping[str, int] = field(default_factory=dict)
    reason: CloseReason = CloseReason.NONE
    reason_note: str = ""
    handed_over: Money | None = None


def subject_of(session: CashSession | None) -> str:
    """The draft's subject: of one session, or of a day that is not opened yet."""
    return count_subject(None if session is None else session.id)
