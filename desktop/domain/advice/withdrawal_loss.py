"""What a one-time withdrawal gives today and what it takes away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop.domain.advice.plan import Plan, make_plan
from desktop.domain.advice.request import Choice, Participant
from desktop.domain.benefits.lump_sums import Withdrawal, one_time_withdrawal
from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import format_money
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalLoss:
    """Withdraw, or keep the months and go on.

    Attributes:
        withdrawal: the amount today and who may. months_lost: paid months that no longer count.
        kept: the plan with these months; its pension is what is given up.
        start_again: the plan of who withdraws and then pays the same months from the beginning.
        pension_months: months of the pension given up that equal the withdrawal; None without a pension.
        lost: sentences of what goes with it (pension, health insurance as a pensioner, survivors' lump sum).
    """

    withdrawal: Withdrawal
    months_lost: int
    kept: Plan
    start_again: Plan
    pension_months: Fraction | None
    lost: tuple[str, ...]
    assumptions: tuple[str, ...]


def what_is_lost(person: Participant, choice: Choice, parameters: ParameterSet) -> WithdrawalLoss | tuple[Problem, ...]:
    """Compare; a person without a paid month has the problem ``nothing_paid_yet``."""
    if not person.periods:
        return (Problem("periods", "nothing_paid_yet"),)
    kept = make_plan(person, choice, parameters)
    if isinstance(kept, tuple):
        return kept
    alike = replace(choice, months=kept.months)
    again = make_plan(replace(person, periods=(), start=kept.first_month), alike, parameters)
    if isinstance(again, tuple):
        return again
    try:
        taken = one_time_withdrawal(person.birth, person.sex, person.periods, person.on, parameters)
    except ParameterMissing as missing:
        return (missing_parameter(missing),)
    monthly = None if kept.pension is None else kept.pension.monthly
    return WithdrawalLoss(
        withdrawal=taken,
        months_lost=sum(one.months for one in person.periods),
        kept=kept,
        start_again=again,
        pension_months=Fraction(taken.estimate.amount, monthly.amount) if monthly and monthly.amount else None,
        lost=tuple(_lost(person, kept, again)),
        assumptions=tuple(dict.fromkeys((*taken.estimate.assumptions, *kept.assumptions))),
    )


def _lost(person: Participant, kept: Plan, again: Plan) -> Iterator[str]:
    yield say("{months} tháng đã đóng không còn được tính.", months=sum(one.months for one in person.periods))
    with_it = None if kept.pension is None else kept.pension.monthly
    without = None if again.pension is None else again.pension.monthly
    if with_it is not None and without is None:
        yield say("Lương hưu ước tính {amount} đ mỗi tháng.", amount=format_money(with_it.amount))
        yield say("BHYT khi hưởng lương hưu do quỹ BHXH đóng.")
    elif with_it is not None and without is not None and with_it.amount > without.amount:
        yield say(
            "Lương hưu ước tính thấp đi {amount} đ mỗi tháng.", amount=format_money(with_it.amount - without.amount)
        )
    yield say("Trợ cấp tuất một lần tính theo các tháng này.")
