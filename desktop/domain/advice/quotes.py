"""The counter's own quote for what the participant would pay now."""

from __future__ import annotations

from desktop.domain.advice.plan import first_month_to_pay
from desktop.domain.advice.projection import CannotQuote
from desktop.domain.advice.request import Participant
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si.answer import SiQuote
from desktop.domain.voluntary_si.quote import quote_voluntary_si
from desktop.domain.voluntary_si.request import SiRequest

__all__ = ["CannotQuote", "first_quote", "quote_now"]


def quote_now(
    person: Participant,
    income: Money,
    method: str,
    months: int | None,
    parameters: ParameterSet,
    *,
    supported_before: int | None = None,
) -> SiQuote | tuple[Problem, ...]:
    """The first cycle by a method, paid on the day of advice; what the SI page shows for the same choice."""
    return quote_voluntary_si(
        SiRequest(
            paid_on=person.on,
            income=income,
            method=method,
            start=first_month_to_pay(person),
            groups=person.groups,
            months=months,
            supported_months_before=person.supported_months_before if supported_before is None else supported_before,
            extra_support=person.extra_support,
            birth=person.birth,
            sex=person.sex,
        ),
        parameters,
    )


def first_quote(
    person: Participant, income: Money, method: str, months: int | None, parameters: ParameterSet
) -> SiQuote:
    """The same; ``CannotQuote`` carries what the counter would refuse."""
    answer = quote_now(person, income, method, months, parameters)
    if isinstance(answer, tuple):
        raise CannotQuote(answer)
    return answer
