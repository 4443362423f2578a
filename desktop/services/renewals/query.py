"""What the renewals page asks for: which days, which kind, whose; small enough to be a paper's subject."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.services.counter.work_kinds import Work

LONGEST_DAYS = 366
"""Further back or ahead nobody renews."""
NOT_CONTACTED = "none"


class When(StrEnum):
    """Which days: already past, until so many days ahead, promised for today or before, everything at once."""

    OVERDUE = "overdue"
    AHEAD = "ahead"
    PROMISED = "promised"
    ALL = "all"


class Sort(StrEnum):
    """The columns of the list."""

    DUE = "due"
    NAME = "name"
    PHONE = "phone"
    WHAT = "what"
    AMOUNT = "amount"
    DIFFERENCE = "difference"
    CONTACT = "contact"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalQuery:
    """One view of the list.

    Attributes:
        when, ahead, back: the days; ``ahead`` counts with ``AHEAD``, ``back`` is how far back the expired go.
        kind: one kind of work. hamlet: of the person, as written; empty for all.
        clerk_id: who contacted them last, else who took their last payment.
        outcome: the newest contact's, ``none`` for who was not contacted yet, empty for all.
        text: a part of name, number, phone or hamlet, marks do not matter.
        only: some rows by key (person and kind), for papers of a chosen set; empty for all.
    """

    when: When = When.AHEAD
    ahead: int = 14
    back: int = 30
    kind: Work = Work.ALL
    hamlet: str = ""
    clerk_id: UUID | None = None
    outcome: str = ""
    text: str = ""
    sort: Sort = Sort.DUE
    descending: bool = False
    only: tuple[tuple[UUID, str], ...] = ()
