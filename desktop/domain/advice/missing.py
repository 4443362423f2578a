"""What is missing to 15 years at retirement age, whether it can be avoided, and what paying it costs (``TH``)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.advice.request import Participant
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Notice, Problem
from desktop.domain.voluntary_si.answer import SiQuote


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingTime:
    """Months missing to 180.

    Attributes:
        paid: months paid so far. reached_month: the month of retirement age.
        months_left: months that can still be paid from the first month to the month of retirement age, both included.
        if_paid_on: missing at retirement age when every one of them is paid; 0: it can be avoided.
        if_stopped: missing when nothing more is paid.
        start_by: the last month to start monthly payment with nothing missing at retirement age; None if too late.
        quote: ``TH`` for what is then missing (``if_paid_on``, or ``if_stopped`` where it can be avoided), quoted in
            the month from which it is allowed; None where nothing is missing or more than 60 months are.
        quoted_in: the month of that payment. pension_from: first month of pension after it.
        pay_on_until: the last month if it is paid month by month instead. pension_from_paid_on: first month then.
        wait_months: months to pay first until at most 60 are missing; 0 where ``TH`` is allowed at once.
        problems: why ``TH`` could not be quoted (a figure that is missing names itself).
        assumptions: whole sentences, such as the fund return taken for a year that has none yet.
    """

    paid: int
    reached_month: Month
    months_left: int
    if_paid_on: int
    if_stopped: int
    start_by: Month | None
    quote: SiQuote | None
    quoted_in: Month | None
    pension_from: Month | None
    pay_on_until: Month | None
    pension_from_paid_on: Month | None
    wait_months: int
    problems: tuple[Problem, ...]
    notices: tuple[Notice, ...]
    assumptions: tuple[str, ...]
    unconfirmed: tuple[str, ...]

    @property
    def avoidable(self) -> bool:
        """Whether paying from now on leaves nothing missing."""
        return self.if_paid_on == 0

    @property
    def costs(self) -> Money | None:
        """What the participant pays for ``TH``."""
        return None if self.quote is None else self.quote.participant_pays


def missing_time(person: Participant, income: Money, parameters: ParameterSet) -> MissingTime | tuple[Problem, ...]:
    """Judge a person with birth and sex; every problem at once."""
    raise NotImplementedError
