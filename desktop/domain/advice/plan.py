"""A choice carried through to its end: what is paid when, what the State adds until when, and the pension it buys."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.advice.request import Choice, Participant
from desktop.domain.benefits.history import PaidPeriod
from desktop.domain.benefits.pension import Pension
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Notice, Problem
from desktop.domain.voluntary_si.answer import SiQuote


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep:
    """Cycles one after the other that all cost the same.

    Attributes:
        quote: the quote of each cycle, as the counter gives it on the cycle's first day of payment.
        cycles: how many. first, last: months. income: as paid, raised to the floor or cut to the ceiling where needed.
        monthly: what the participant pays a month, exact: ``quote.participant_pays / quote.months``.
    """

    first: Month
    last: Month
    income: Money
    cycles: int
    quote: SiQuote

    @property
    def monthly(self) -> Fraction:
        """What the participant pays a month."""
        return Fraction(self.quote.participant_pays, self.quote.months)

    @property
    def pays(self) -> Money:
        """What the participant pays in all cycles of the step."""
        return self.quote.participant_pays * self.cycles


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An estimate of the whole way; sums are those of the steps to the đồng.

    Attributes:
        months: paid by this plan; first_month, last_month of them.
        gross, state_support, extra_support, pays: in all; ``gross - state_support - extra_support == pays``.
        supported_months: of the plan; support_until: the last supported month, None where none is.
        periods: past and planned, as the pension counts them.
        pension: None where birth or sex is unknown.
        payback_months: months of pension that equal ``pays``; None without a pension.
        notices: ``below_future_floor`` and ``above_future_ceiling`` (from, limit, income), ``support_ends``
            (month, limit), ``average_falls``, ``age_over_100``, ``past_retirement_age``.
        assumptions: whole sentences to be shown beside every figure.
        unconfirmed: paths of the figures used that are not confirmed.
    """

    choice: Choice
    first_month: Month
    last_month: Month
    months: int
    steps: tuple[PlanStep, ...]
    gross: Money
    state_support: Money
    extra_support: Money
    pays: Money
    supported_months: int
    support_until: Month | None
    periods: tuple[PaidPeriod, ...]
    pension: Pension | None
    payback_months: Fraction | None
    notices: tuple[Notice, ...]
    assumptions: tuple[str, ...]
    unconfirmed: tuple[str, ...]


def make_plan(person: Participant, choice: Choice, parameters: ParameterSet) -> Plan | tuple[Problem, ...]:
    """Carry a choice through, or name every problem at once (a missing figure names itself)."""
    raise NotImplementedError
