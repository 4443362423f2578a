"""What is missing to 15 years at retirement age, whether it can be avoided, and what paying it costs (``TH``)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.advice.assumed import with_fund_return
from desktop.domain.advice.check import check
from desktop.domain.advice.limits import limits_on
from desktop.domain.advice.plan import first_month_to_pay
from desktop.domain.advice.request import Participant
from desktop.domain.benefits.pension import law_assumption
from desktop.domain.benefits.retirement import retirement_month
from desktop.domain.figure_reader import missing_parameter
from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si.answer import SiQuote
from desktop.domain.voluntary_si.figures import MISSING_MONTHS_LIMIT, PENSION_MONTHS
from desktop.domain.voluntary_si.quote import quote_voluntary_si
from desktop.domain.voluntary_si.request import MISSING_TIME, SiRequest


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
    if problems := check(person, None, retiring=True):
        return problems
    try:
        return _judge(person, income, parameters)
    except ParameterMissing as missing:
        return (missing_parameter(missing),)


@dataclass(frozen=True, slots=True)
class _Way:
    """How the months stand around retirement age."""

    start: Month
    reached: Month
    paid: int
    needed: int
    limit: int

    @property
    def left(self) -> int:
        return max(0, self.reached - self.start + 1)

    @property
    def if_stopped(self) -> int:
        return max(0, self.needed - self.paid)

    @property
    def if_paid_on(self) -> int:
        return max(0, self.if_stopped - self.left)

    @property
    def to_buy(self) -> int:
        """Months that ``TH`` is asked for."""
        return self.if_paid_on or self.if_stopped

    @property
    def paid_first(self) -> int:
        """Months paid one by one before ``TH``."""
        return self.left if self.if_paid_on else 0

    @property
    def wait(self) -> int:
        return max(0, self.to_buy - self.limit)


def _judge(person: Participant, income: Money, parameters: ParameterSet) -> MissingTime:
    assert person.birth is not None
    assert person.sex is not None
    way = _Way(
        start=first_month_to_pay(person),
        reached=retirement_month(person.birth, person.sex, parameters),
        paid=sum(one.months for one in person.periods),
        needed=parameters.value(PENSION_MONTHS, person.on).whole,
        limit=parameters.value(MISSING_MONTHS_LIMIT, person.on).whole,
    )
    bought = _buy(person, income, way, parameters) if way.to_buy else None
    start_by = way.reached + (1 - way.if_stopped)
    pay_on_until = way.start + (way.if_stopped - 1) if way.if_stopped else None
    quoted_in = _when(person, way)
    return MissingTime(
        paid=way.paid,
        reached_month=way.reached,
        months_left=way.left,
        if_paid_on=way.if_paid_on,
        if_stopped=way.if_stopped,
        start_by=start_by if way.if_stopped and start_by >= way.start else None,
        quote=None if bought is None else bought.quote,
        quoted_in=None if bought is None else quoted_in,
        pension_from=None if bought is None or bought.quote is None else max(quoted_in, way.reached) + 1,
        pay_on_until=pay_on_until,
        pension_from_paid_on=None if pay_on_until is None else max(pay_on_until, way.reached) + 1,
        wait_months=way.wait,
        problems=() if bought is None else bought.problems,
        notices=() if bought is None else bought.notices,
        assumptions=(*(() if bought is None else bought.assumptions), law_assumption(person.on)),
        unconfirmed=() if bought is None or bought.quote is None else bought.quote.unconfirmed,
    )


@dataclass(frozen=True, slots=True)
class _Purchase:
    """``TH`` in its month, or why it cannot be quoted."""

    quote: SiQuote | None
    problems: tuple[Problem, ...]
    notices: tuple[Notice, ...]
    assumptions: tuple[str, ...]


def _when(person: Participant, way: _Way) -> Month:
    """The month of retirement age, or now if that is past; later by the months that must be paid first."""
    last_paid = way.start + (way.paid_first + way.wait - 1)
    return max(way.reached, Month.of(person.on), last_paid)


def _buy(person: Participant, income: Money, way: _Way, parameters: ParameterSet) -> _Purchase:
    month = _when(person, way)
    paid_on = max(person.on, month.first_day)
    figures, taken = with_fund_return(parameters, paid_on)
    limits = figures.derived(limits_on, paid_on)
    chosen = limits.clamped(income)
    months, first = way.to_buy - way.wait, way.paid_first + way.wait
    answer = quote_voluntary_si(
        SiRequest(
            paid_on=paid_on,
            income=chosen,
            method=MISSING_TIME,
            start=month,
            groups=person.groups,
            months=months,
            supported_months_before=person.supported_months_before + first,
            paid_months_before=way.needed - months,
            extra_support=person.extra_support,
            birth=person.birth,
            sex=person.sex,
        ),
        figures,
    )
    said: list[str] = [say("Nhóm hỗ trợ giữ như hôm nay; đóng một lần trong tháng {month}.", month=month)]
    if taken is not None:
        said.append(taken)
    notices = []
    if chosen != income:
        code, limit = (
            ("below_future_floor", limits.floor) if chosen > income else ("above_future_ceiling", limits.ceiling)
        )
        values = {"month": str(month), "limit": format_money(limit), "income": format_money(income)}
        notices.append(Notice(code, values))
    if isinstance(answer, tuple):
        return _Purchase(None, answer, tuple(notices), tuple(said))
    return _Purchase(answer, (), tuple(notices), tuple(said))
