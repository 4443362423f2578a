"""Budget first: "Mỗi tháng để dành được bao nhiêu?" and the incomes that fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.advice.check import check
from desktop.domain.advice.curve import pension_after
from desktop.domain.advice.limits import limits_on
from desktop.domain.advice.plan import Plan, make_plan
from desktop.domain.advice.quotes import CannotQuote, first_quote
from desktop.domain.advice.request import Choice, Participant
from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.figures import INCOME_STEP, PENSION_MONTHS

NO_DONG = Money(0)


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
        monthly: what the participant pays by method ``1`` on the day of advice (the quote).
        state_support: of that month.
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
    if problems := check(person, None, retiring=False):
        return problems
    try:
        return _range(person, parameters)
    except ParameterMissing as missing:
        return (missing_parameter(missing),)
    except CannotQuote as refused:
        return refused.problems


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
    retirement age, nothing entered. Others that are below the floor or above the ceiling are left out.
    """
    if problems := check(person, choice, retiring=choice is None or choice.months is None):
        return problems
    try:
        span = _range(person, parameters)
        best = _best(person, budget, span, parameters)
        kinds = _kinds(span, best, None if choice is None else choice.income, others)
        wanted = choice or Choice(income=span.lowest)
        rows = [_row(person, budget, replace(wanted, income=one), kinds[one], parameters) for one in sorted(kinds)]
    except ParameterMissing as missing:
        return (missing_parameter(missing),)
    except CannotQuote as refused:
        return refused.problems
    return Budget(
        budget=budget,
        rows=tuple(rows),
        best=best,
        lowest=span.lowest,
        short_by=max(NO_DONG, span.lowest_pays - budget),
    )


def _range(person: Participant, parameters: ParameterSet) -> IncomeRange:
    limits = parameters.derived(limits_on, person.on)
    return IncomeRange(
        lowest=limits.floor,
        highest=limits.ceiling,
        step=Money(parameters.value(INCOME_STEP, person.on).whole),
        lowest_pays=first_quote(person, limits.floor, "1", None, parameters).participant_pays,
        highest_pays=first_quote(person, limits.ceiling, "1", None, parameters).participant_pays,
    )


def _best(person: Participant, budget: Money, span: IncomeRange, parameters: ParameterSet) -> Money | None:
    """The highest income on the steps from the floor whose month the budget pays: what is paid rises with income."""
    if budget < span.lowest_pays:
        return None
    fits, above = 0, (span.highest - span.lowest) // span.step + 1
    while above - fits > 1:
        middle = (fits + above) // 2
        quote = first_quote(person, span.lowest + span.step * middle, "1", None, parameters)
        fits, above = (middle, above) if quote.participant_pays <= budget else (fits, middle)
    return span.lowest + span.step * fits


def _kinds(
    span: IncomeRange, best: Money | None, entered: Money | None, others: Sequence[Money]
) -> dict[Money, frozenset[IncomeKind]]:
    """Each income once, with all that it is."""
    found: dict[Money, set[IncomeKind]] = {span.lowest: {IncomeKind.LOWEST}}
    top = best if entered is None else entered
    if top is not None and top > span.lowest:
        steps = (top - span.lowest) // span.step // 2
        if steps:
            found.setdefault(span.lowest + span.step * steps, set()).add(IncomeKind.MIDDLE)
    if best is not None:
        found.setdefault(best, set()).add(IncomeKind.FITS)
    if entered is not None:
        found.setdefault(entered, set()).add(IncomeKind.ENTERED)
    for other in others:
        if span.lowest <= other <= span.highest:
            found.setdefault(other, set()).add(IncomeKind.OTHER)
    return {income: frozenset(kinds) for income, kinds in found.items()}


def _row(
    person: Participant, budget: Money, choice: Choice, kinds: frozenset[IncomeKind], parameters: ParameterSet
) -> IncomeRow:
    month = first_quote(person, choice.income, "1", None, parameters)
    plan = make_plan(person, choice, parameters)
    if isinstance(plan, tuple):
        raise CannotQuote(plan)
    below = [one for one in plan.notices if one.code == "below_future_floor"]
    return IncomeRow(
        income=choice.income,
        kinds=kinds,
        monthly=month.participant_pays,
        state_support=month.state_support,
        year=first_quote(person, choice.income, "12", None, parameters).participant_pays,
        over=max(NO_DONG, month.participant_pays - budget),
        holds_until=Month.parse(below[0].values["month"]) + -1 if below else None,
        pension_at_15=_at_15(person, choice, plan, parameters),
        plan=plan,
    )


def _at_15(person: Participant, choice: Choice, plan: Plan, parameters: ParameterSet) -> Money | None:
    """The pension if payment stops with 180 months in all."""
    needed = parameters.value(PENSION_MONTHS, person.on).whole
    to_pay = needed - sum(one.months for one in person.periods)
    if plan.problems or person.birth is None or person.sex is None or to_pay < 1:
        return None
    return pension_after(person, choice, plan.first_month, to_pay, parameters)
