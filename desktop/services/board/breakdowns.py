"""The people of a row by sex, age, group, method and income: every bar can be drilled into."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.people import Insurance
from desktop.services.board.drill import Where
from desktop.services.board.kinds import Cut
from desktop.services.board.model import Board, Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """One bar: its name and how its people stand. ``where`` lists exactly ``tally.people`` people."""

    code: str
    name: str
    tally: Tally
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """The bars of one cut; the bars' people add up to the people of ``of``.

    Attributes:
        of: which people are broken down: all residents, or those who take part in voluntary SI.
        assumptions: what the bars rest on, to be shown beside them.
    """

    cut: Cut
    title: str
    of: Where
    buckets: tuple[Bucket, ...]
    assumptions: tuple[str, ...]


def breakdown(board: Board, cut: Cut, insurance: Insurance, hamlet: str | None = None) -> Breakdown:
    """The people of a row (None: the commune) by one cut; methods and incomes are of voluntary SI alone."""
    raise NotImplementedError
