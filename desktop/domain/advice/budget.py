"""Budget first: "Mỗi tháng để dành được bao nhiêu?" and the incomes that fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.advice.plan import Plan
from desktop.domain.advice.request import Choice, Participant
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem


class IncomeKind(StrEnum):
    """Mức thấp nhất; ở giữa; vừa khả năng; đã nhập; mức khác."""

    LOWEST = "lowest"
    MIDDLE = "middle"
    FITS = "fits"
    ENTERED = "entered"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeRow:
    """One income in the table of the adviser.

    Attributes:
        monthly: what the participant pays by method ``1`` on the day of advice (the quote). state_support: a month.
        year: what the participant pays for 12 months at once (the quote of method ``12``).
        over: by how much ``monthly`` is above the budget; 0 where it fits.
        holds_until: the last month in which this income is not below a floor decided for later; None without one.
        plan: the whole way on this income. pension_at_15: the monthly pension if 180 months are paid in all; None
            where birth or sex is unknown or more are paid already.
    """

    income: Money
    kinds: frozenset[IncomeKind]
    monthly: Money
    state_support: Money
    year: Money
    over: Money
    holds_until: Month | None
    pension_at_15: Money | None
    plan: Plan

    @property
    def fits(self) -> bool:
        """Whether the budget reaches."""
        return not self.over


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """Rows in order of income; ``best`` is the highest on the steps of the lists that fits, None if none does.

    ``short_by``: what is missing a month to pay the lowest income; 0 where it fits.
    """

    budget: Money
    rows: tuple[IncomeRow, ...]
    best: Money | None
    lowest: Money
    short_by: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeRange:
    """Between which incomes and monthly payments a slider moves on a day, and by which step of income."""

    lowest: Money
    highest: Money
    step: Money
    lowest_pays: Money
    highest_pays: Money


def income_range(person: Participant, parameters: ParameterSet) -> IncomeRange | tuple[Problem, ...]:
    """Floor, ceiling and step of the day with what a month of each costs."""
    raise NotImplementedError


def suggest(
    person: Participant,
    budget: Money,
    parameters: ParameterSet,
    *,
    choice: Choice | None = None,
    others: Sequence[Money] = (),
) -> Budget | tuple[Problem, ...]:
    """The rows: lowest, middle (between lowest and best or entered), best, the entered income, others to compare.

    ``choice`` gives months, method and growth of the plans (its income is the entered one); None: monthly until
    retirement age, nothing entered.
    """
    raise NotImplementedError
