"""Close and seal the day (chốt ngày): what should be there, what was counted, why it differs, what is handed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.storage.counter.sessions import CashSession


class CloseReason(StrEnum):
    """Why the counted cash differs from what should be there."""

    NONE = ""
    SMALL_CHANGE = "small_change"
    WRONG_CHANGE = "wrong_change"
    NOT_FOUND = "not_found"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDay:
    """Close the user's open session.

    Attributes:
        command_id: made when the page opens; a repeated one returns the first result.
        session_id: the open session that the page showed.
        notes: pieces by note.
        reason, reason_note: of a difference; the note is needed for ``OTHER``.
        handed_over: what is taken out of the drawer into the safe, to be remitted.
    """

    command_id: UUID
    session_id: UUID
    notes: Mapping[Money, int]
    reason: CloseReason = CloseReason.NONE
    reason_note: str = ""
    handed_over: Money = Money(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClosed:
    """The sealed session; ``repeated`` when this command had closed it before."""

    session: CashSession
    repeated: bool


def close_day(desk: Desk, command: CloseDay) -> DayClosed | tuple[Problem, ...]:
    """Close and seal; problems ``notes[i]``, ``reason``, ``reason_note``, ``handed_over``, ``session``."""
    raise NotImplementedError
