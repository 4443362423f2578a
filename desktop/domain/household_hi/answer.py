"""A household HI quote: each member's place, share, amount and card dates, and the lines that explain them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.problem import Notice
from desktop.domain.quote import QuoteLine


@dataclass(frozen=True, slots=True)
class HiMemberQuote:
    """One member's part.

    Attributes:
        place: người thứ mấy; None for groups that take no place.
        share_percent: what the person pays, of the first member's amount.
        valid_from: first day of the card; None for ``covered_elsewhere``, as is ``valid_to``.
    """

    name: str
    place: int | None
    share_percent: int
    months: int
    amount: Money
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiQuote:
    """The answer to an :class:`~desktop.domain.household_hi.request.HiRequest`; amounts add up to ``total``."""

    members: tuple[HiMemberQuote, ...]
    total: Money
    in_words: str
    lines: tuple[QuoteLine, ...]
    unconfirmed: tuple[str, ...]
    warnings: tuple[Notice, ...]
