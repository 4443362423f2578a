"""How the cover has moved from month to month, and what has become of the covers that ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.services.board.breakdowns import eligible_text
from desktop.services.board.drill import Where, people_of
from desktop.services.board.kinds import Kept
from desktop.services.board.model import Board, RowKind
from desktop.services.board.months import TREND_MONTHS


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


def trend(board: Board, insurance: Insurance, hamlet: str | None = None) -> Trend:
    """The months of a row (None: the commune)."""
    is_hi, row = insurance is Insurance.HOUSEHOLD_HI, board.row(hamlet)
    people = [
        *people_of(board, Where(hamlet=hamlet)),
        *(person for person in board.gone if hamlet in {None, person.hamlet} and _of_commune(board, person.hamlet)),
    ]
    of = _by_month((person.hi_of if is_hi else person.si_of) for person in people)
    covered = _by_month((person.hi_months if is_hi else person.si_months) for person in people)
    more = row.not_listed if is_hi and row is not None else 0
    points = (TrendPoint(board.month + -back, of[back] + more, covered[back]) for back in reversed(range(TREND_MONTHS)))
    target = None if row is None else (row.target_hi if is_hi else row.target_si)
    assumptions = tuple(_assumptions(insurance, more))
    return Trend(insurance=insurance, points=tuple(points), target=target, assumptions=assumptions)


def renewals_kept(board: Board, insurance: Insurance, hamlet: str | None = None) -> RenewalsKept:
    """What became of the covers of a row that ended in this year."""
    is_hi = insurance is Insurance.HOUSEHOLD_HI
    found = Counter((person.hi_kept if is_hi else person.si_kept) for person in people_of(board, Where(hamlet=hamlet)))
    return RenewalsKept(insurance=insurance, by={kept: found[kept] for kept in Kept if kept is not Kept.NOT_DUE})


def _of_commune(board: Board, hamlet: str) -> bool:
    row = board.row(hamlet)
    return row is None or row.kind is not RowKind.OTHER_COMMUNES


def _by_month(masks: Iterable[int]) -> list[int]:
    """How many masks have each bit; there are few different ones."""
    found = [0] * TREND_MONTHS
    for mask, many in Counter(masks).items():
        for back in range(TREND_MONTHS):
            if mask >> back & 1:
                found[back] += many
    return found


def _assumptions(insurance: Insurance, more: int) -> Iterator[str]:
    if insurance is Insurance.HOUSEHOLD_HI:
        yield say("Số dân mỗi tháng: người trong sổ hôm nay, thêm người đã mất, chuyển đi sau đó, bớt người chưa sinh.")
        yield say("Người có BHYT nhóm khác mà nguồn không ghi từ ngày nào thì tính là đã có từ trước.")
        if more:
            yield say("{many} người xã đếm mà sổ chưa có thì tháng nào cũng tính là chưa có thẻ.", many=more)
    else:
        yield eligible_text()
        yield say("Tháng trước: người đã đóng cho tháng đó; tháng này: cả người còn trong hạn đóng.")
