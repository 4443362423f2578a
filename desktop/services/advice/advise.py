"""From facts and inputs to everything the page shows; pure, at every keystroke."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.advice import (
    Bought,
    Budget,
    Choice,
    IncomeKind,
    IncomeRange,
    IncomeRow,
    MethodRow,
    MissingTime,
    Participant,
    Plan,
    WithdrawalLoss,
    compare_methods,
    income_range,
    missing_time,
    suggest,
    what_is_lost,
    what_it_buys,
)
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import Figure
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.figures import POVERTY_LINE
from desktop.domain.voluntary_si.request import ExtraSupport
from desktop.services.advice.earlier import paid_here
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.inputs import OF_HOUSEHOLD, AdviceInputs
from desktop.services.household_hi.monthly import MonthlyHi, monthly_of_count, together
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, supports_in_force

COMPARED = (Money(3_000_000), Money(5_000_000))
"""Incomes that stand in the table for comparison beside the lowest and the one that fits."""
YEAR = 12
ENOUGH = 15 * YEAR
"""How long is reckoned for who does not say when they were born: what a pension needs."""
LONGEST = 30 * YEAR
"""How far the slider of years goes then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advised:
    """Everything the page shows; each part is None where problems or missing facts leave it out.

    Attributes:
        income: the one looked at: chosen by hand, else the highest that fits, else the lowest.
        chosen: its row. problems: of the person, the incomes, the birth: nothing can be advised.
        missing, loss: None where birth or sex are not known; a tuple where they cannot be worked out.
        hi: the household's HI; together_monthly: SI and HI as one monthly figure.
        coming: the rural poverty line that is decided for a later day; it moves the lowest income and the support.
        years: the months that the slider of years moves over.
    """

    person: Participant
    range: IncomeRange | None = None
    budget: Budget | None = None
    income: Money | None = None
    chosen: IncomeRow | None = None
    bought: Bought | None = None
    methods: tuple[MethodRow, ...] = ()
    missing: MissingTime | None = None
    loss: WithdrawalLoss | None = None
    hi: MonthlyHi | None = None
    together_monthly: Money | None = None
    coming: Figure | None = None
    years: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def plan(self) -> Plan | None:
        """The whole way on the income looked at."""
        return None if self.chosen is None else self.chosen.plan


def participant(facts: AdviceFacts, inputs: AdviceInputs) -> Participant:
    """The person as the rules take them."""
    birth, sex = facts.birth_and_sex(inputs)
    earlier = facts.earlier.periods if inputs.periods is None else inputs.periods
    supports = supports_in_force(facts.si.local_supports, inputs.groups, facts.si.on)
    return Participant(
        on=facts.si.on,
        birth=birth,
        sex=sex,
        groups=inputs.groups,
        extra_support=tuple(
            ExtraSupport(
                name=one.name,
                percent_of_line_premium=one.percent,
                amount=one.amount,
                whole_cycle=one.whole_cycle,
                until=one.until,
            )
            for one in supports
        ),
        periods=(*earlier, *paid_here(facts.si.cycles)),
        supported_months_before=facts.si.supported_here + facts.si.supported_elsewhere,
        start=_first_month(facts),
    )


def _first_month(facts: AdviceFacts) -> Month | None:
    """The month that the page of payment offers, so that advice and payment count the same months."""
    offered = initial_si_draft(facts.si, facts.new_person).start
    return None if offered is None else max(offered, Month.of(facts.si.on))


def advise(facts: AdviceFacts, inputs: AdviceInputs) -> Advised:
    """Work everything out for one state of the page."""
    person, parameters = participant(facts, inputs), facts.si.parameters
    refused = None if facts.si.life is None else facts.si.life.refusal("person_id")
    if refused is not None:
        return Advised(person=person, problems=(refused,))
    found = income_range(person, parameters)
    if isinstance(found, tuple):
        return Advised(person=person, problems=found)
    budget = suggest(
        person,
        found.lowest_pays if inputs.budget is None else inputs.budget,
        parameters,
        choice=_choice(person, inputs, inputs.income or found.lowest),
        others=[one for one in COMPARED if found.lowest < one < found.highest],
    )
    if isinstance(budget, tuple):
        return Advised(person=person, range=found, problems=budget)
    income = inputs.income or budget.best or budget.lowest
    chosen = next(row for row in budget.rows if row.income == income)
    missing = _missing(facts, person, income)
    hi = _hi(facts, inputs)
    methods = compare_methods(person, income, parameters)
    return Advised(
        person=person,
        range=found,
        budget=budget,
        income=income,
        chosen=chosen,
        bought=what_it_buys(person, chosen.plan, parameters),
        methods=() if _all_problems(methods) else methods,  # type: ignore[arg-type]
        missing=missing,
        loss=_loss(facts, person, _choice(person, inputs, income)),
        hi=hi,
        together_monthly=together(chosen.monthly, hi),
        coming=next((one for one in parameters.history(POVERTY_LINE) if one.since > person.on), None),
        years=_years(missing),
    )


def _choice(person: Participant, inputs: AdviceInputs, income: Money) -> Choice:
    known = person.birth is not None and person.sex is not None
    return Choice(
        income=income,
        method=inputs.method,
        ahead_months=inputs.ahead_months,
        months=inputs.months or (None if known else ENOUGH),
        growth=inputs.growth_percent,
    )


def _missing(facts: AdviceFacts, person: Participant, income: Money) -> MissingTime | None:
    if person.birth is None or person.sex is None:
        return None
    found = missing_time(person, income, facts.si.parameters)
    return None if isinstance(found, tuple) else found


def _loss(facts: AdviceFacts, person: Participant, choice: Choice) -> WithdrawalLoss | None:
    if not person.periods:
        return None
    found = what_is_lost(person, choice, facts.si.parameters)
    return None if isinstance(found, tuple) else found


def _hi(facts: AdviceFacts, inputs: AdviceInputs) -> MonthlyHi | None:
    if not inputs.people_at_home:
        return None
    if inputs.people_at_home == OF_HOUSEHOLD:
        return facts.hi if isinstance(facts.hi, MonthlyHi) else None
    found = monthly_of_count(inputs.people_at_home, facts.si.on, facts.si.parameters)
    return None if isinstance(found, tuple) else found


def _years(missing: MissingTime | None) -> tuple[int, ...]:
    """Whole years, the months to retirement age, and those that make 180; without a birth up to thirty years."""
    ends = {LONGEST} if missing is None else {missing.months_left, missing.if_stopped, YEAR}
    return tuple(sorted({*range(YEAR, max(ends) + 1, YEAR), *(end for end in ends if end > 0)}))


def _all_problems(found: Iterable[object]) -> bool:
    return all(isinstance(one, Problem) for one in found)


def entered(row: IncomeRow, inputs: AdviceInputs) -> bool:
    """Whether a row is there because the clerk chose its income by hand."""
    return inputs.income is not None and IncomeKind.ENTERED in row.kinds


def payback_years(plan: Plan) -> Fraction | None:
    """Years of pension that equal what is paid in all."""
    return None if plan.payback_months is None else plan.payback_months / YEAR


def method_in_view(advised: Advised) -> tuple[str, int]:
    """Method and months of the cycle that is looked at; ``AssertionError`` where nothing could be advised."""
    plan = advised.plan
    assert plan is not None
    choice = plan.choice
    return choice.method, choice.ahead_months or int(choice.method)
