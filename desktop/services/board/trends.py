"""How the cover has moved from month to month, and what has become of the covers that ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.services.board.kinds import Kept
from desktop.services.board.model import Board


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The last day of a month, of the board's month its own day: residents (or eligible people) and who is covered."""

    month: Month
    of: int
    covered: int

    @property
    def percent(self) -> Fraction | None:
        """Covered of all, in percent; None where there is nobody."""
        return Fraction(100 * self.covered, self.of) if self.of else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Thirteen months, the oldest first; the last point is what the board says now.

    Attributes:
        target: the year's target in percent, where there is one. assumptions: to be shown beside the line.
    """

    insurance: Insurance
    points: tuple[TrendPoint, ...]
    target: Fraction | None
    assumptions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalsKept:
    """Covers that ended from 1 January to the board's day; ``by`` adds up to ``ended``."""

    insurance: Insurance
    by: Mapping[Kept, int]

    @property
    def ended(self) -> int:
        """All whose cover ended and who still live here."""
        return sum(self.by.values())

    @property
    def percent(self) -> Fraction | None:
        """Renewed of all that ended, in percent; None when none ended."""
        return Fraction(100 * self.by[Kept.RENEWED], self.ended) if self.ended else None


TREND_MONTHS = 13


def trend(board: Board, insurance: Insurance, hamlet: str | None = None) -> Trend:
    """The months of a row (None: the commune)."""
    raise NotImplementedError


def renewals_kept(board: Board, insurance: Insurance, hamlet: str | None = None) -> RenewalsKept:
    """What became of the covers of a row that ended in this year."""
    raise NotImplementedError
