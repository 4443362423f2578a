"""People across the counter, and answers taken apart, for the tests of the adviser."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from desktop.domain.advice import Choice, Law, Participant, Plan, make_plan
from desktop.domain.benefits import Kind, PaidPeriod
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message

T = TypeVar("T")
TODAY = date(2026, 11, 23)
BINH = Participant(on=TODAY, birth=PartialDate(1992, 3, 15), sex=Sex.FEMALE, start=Month(2026, 12), law=Law.TODAY)
"""The participant of the adviser's picture."""


def good(answer: T | tuple[Problem, ...]) -> T:
    assert not (isinstance(answer, tuple) and answer and isinstance(answer[0], Problem)), answer
    return answer  # type: ignore[return-value]


def refused(answer: object) -> list[tuple[str, str]]:
    assert isinstance(answer, tuple)
    assert all(isinstance(one, Problem) and message(one) for one in answer)
    return [(one.field, one.code) for one in answer]


def codes(plan: Plan) -> list[str]:
    return [one.code for one in plan.notices]


def plan_of(person: Participant, parameters: ParameterSet, income: int = 2_300_000, **choice: object) -> Plan:
    return good(make_plan(person, Choice(income=Money(income), **choice), parameters))  # type: ignore[arg-type]


def paid(first: str, months: int, income: int, kind: Kind = Kind.VOLUNTARY, support: int = 0) -> PaidPeriod:
    begins = Month.parse(first)
    return PaidPeriod(
        first=begins, last=begins + (months - 1), income=Money(income), kind=kind, state_support=Money(support)
    )
