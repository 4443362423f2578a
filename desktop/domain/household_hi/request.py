"""What a household HI quote is asked for: complete, or as far as it is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

HOUSEHOLD = "household"
COVERED_ELSEWHERE = "covered_elsewhere"
BUDGET_PAID = "budget_paid"
MEMBERS_LIMIT = 50


class HiMemberInput(Protocol):
    """One member, complete or not."""

    @property
    def name(self) -> str | None:
        """The full name."""

    @property
    def months(self) -> int | None:
        """How many months."""

    @property
    def last_card_ends(self) -> date | None:
        """The last day of the card held before."""

    @property
    def group(self) -> str:
        """The group of the member."""


class HiInput(Protocol):
    """What the rules look at: an :class:`HiRequest`, or an :class:`HiIncomplete` that still lacks fields."""

    @property
    def paid_on(self) -> date | None:
        """The payment date."""

    @property
    def members(self) -> Sequence[HiMemberInput] | None:
        """The members in the order of places."""

    @property
    def already_paid_this_year(self) -> int:
        """Members who paid before in the year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HiMember:
    """A member to pay for; the order of members is the order of places.

    Attributes:
        months: 1-12; 0 for ``covered_elsewhere``.
        last_card_ends: last day of the card held before, None if there was none.
        group: ``household``, a supported group, ``covered_elsewhere``, ``budget_paid``.
    """

    name: str
    months: int
    last_card_ends: date | None = None
    group: str = HOUSEHOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class HiRequest:
    """A complete request: ``already_paid_this_year`` counts those who paid as household in the year of ``paid_on``."""

    paid_on: date
    members: tuple[HiMember, ...]
    already_paid_this_year: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HiMemberIncomplete:
    """A member while name or months are missing."""

    name: str | None = None
    months: int | None = None
    last_card_ends: date | None = None
    group: str = HOUSEHOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class HiIncomplete:
    """The same fields while some are missing; quoting it names every missing one."""

    paid_on: date | None = None
    members: tuple[HiMemberIncomplete, ...] | None = None
    already_paid_this_year: int = 0
