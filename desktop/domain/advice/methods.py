"""Methods side by side: 1, 3, 6, 12 months and years ahead from the real quote, with what paying ahead saves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop.domain.advice.check import check
from desktop.domain.advice.limits import limit_changes
from desktop.domain.advice.plan import first_month_to_pay
from desktop.domain.advice.projection import CannotQuote, PlanStep, project
from desktop.domain.advice.quotes import first_quote, quote_now
from desktop.domain.advice.request import Choice, Law, Participant
from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.answer import SiQuote
from desktop.domain.voluntary_si.figures import YEARS_AHEAD_MAX, YEARS_AHEAD_MIN
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, YEARS_AHEAD

NO_DONG = Money(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """One method of paying from the first month on.

    Attributes:
        quote: as the counter gives it on the day; None where there are ``problems`` (a year without a fund return).
        monthly_cost: what the same months cost paid month by month by the figures of the day (quotes added up), local
            support in amounts left as the method's own quote has it.
        saved: ``monthly_cost - quote.participant_pays``, 0 without a quote; for 3, 6, 12 only
            the rounding of supports differs, so that it is 0 or some đồng.
        monthly_cost_known: the same month by month by the figures already decided for later months; None where the
            chosen income would then be below the floor or above the ceiling.
    """

    method: str
    months: int
    quote: SiQuote | None
    problems: tuple[Problem, ...]
    monthly_cost: Money
    saved: Money
    monthly_cost_known: Money | None

    @property
    def each_month(self) -> Fraction | None:
        """What the participant pays a month, exact."""
        return None if self.quote is None else Fraction(self.quote.participant_pays, self.months)


def compare_methods(
    person: Participant, income: Money, parameters: ParameterSet
) -> tuple[MethodRow, ...] | tuple[Problem, ...]:
    """1, 3, 6, 12, then 24, 36, 48, 60 months ahead; problems alone where not even a month can be quoted."""
    if problems := check(person, None, retiring=False):
        return problems
    try:
        first_quote(person, income, "1", None, parameters)
        longest = max(months for _, months in _methods(person, parameters))
        today = _month_by_month(replace(person, law=Law.TODAY), income, longest, parameters)
        known = _month_by_month(replace(person, law=Law.KNOWN), income, longest, parameters)
        return tuple(
            _row(person, income, method, months, (today, known), parameters)
            for method, months in _methods(person, parameters)
        )
    except ParameterMissing as missing:
        return (missing_parameter(missing),)
    except CannotQuote as refused:
        return refused.problems


def _methods(person: Participant, parameters: ParameterSet) -> Iterator[tuple[str, int]]:
    yield from CYCLE_MONTHS.items()
    fewest, most = (parameters.value(path, person.on).whole for path in (YEARS_AHEAD_MIN, YEARS_AHEAD_MAX))
    yield from ((YEARS_AHEAD, years * 12) for years in range(fewest, most + 1))


def _month_by_month(person: Participant, income: Money, months: int, parameters: ParameterSet) -> list[PlanStep]:
    """Each month paid for itself, percents of local support with it; amounts belong to a cycle and are left out."""
    percents = tuple(one for one in person.extra_support if one.amount is None)
    alone = replace(person, extra_support=percents)
    return project(alone, Choice(income=income), first_month_to_pay(person), months, parameters)


def _row(  # noqa: PLR0917 - the months' costs are worked out once for all rows
    person: Participant,
    income: Money,
    method: str,
    months: int,
    monthly: tuple[list[PlanStep], list[PlanStep]],
    parameters: ParameterSet,
) -> MethodRow:
    answer = quote_now(person, income, method, months if method == YEARS_AHEAD else None, parameters)
    quote, problems = (None, answer) if isinstance(answer, tuple) else (answer, ())
    amounts = _amounts(person, quote)
    today, known = monthly
    cost = _cost(today, months) - amounts
    last = first_month_to_pay(person) + (months - 1)
    held = not any(limit_changes(lambda _month: income, person.on, last, parameters))
    return MethodRow(
        method=method,
        months=months,
        quote=quote,
        problems=problems,
        monthly_cost=cost,
        saved=NO_DONG if quote is None else cost - quote.participant_pays,
        monthly_cost_known=_cost(known, months) - amounts if held else None,
    )


def _amounts(person: Participant, quote: SiQuote | None) -> Money:
    """What local support in amounts takes off this cycle; the same either way, so it saves nothing."""
    named = {one.name for one in person.extra_support if one.amount is not None}
    parts = () if quote is None else quote.extra_parts
    return sum((amount for name, amount in parts if name in named), NO_DONG)


def _cost(steps: Iterable[PlanStep], months: int) -> Money:
    """What the first months of single months cost."""
    cost, left = NO_DONG, months
    for step in steps:
        taken = min(step.cycles, left)
        cost, left = cost + step.quote.participant_pays * taken, left - taken
    return cost
