"""When a cycle must be paid (hạn đóng, L41 art 36.3) and what is possible after that day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.voluntary_si.figures import DEADLINE_MONTH


@dataclass(frozen=True, slots=True)
class RejoinAdvice:
    """There is no make-up payment any more: re-join (đóng lại) from this month, pay by that day."""

    start: Month
    pay_by: date


def pay_by(method: str, start: Month, on: date, parameters: ParameterSet) -> date | None:
    """The last day to pay a cycle of 1, 3, 6 or 12 months; None for ``VS`` and ``TH``, paid when registering.

    ``on`` is the payment date, which chooses the rule; ``ParameterMissing`` if none is known for it.
    """
    path = DEADLINE_MONTH.get(method)
    if path is None:
        return None
    return deadline_in(start, parameters.value(path, on).whole)


def deadline_in(start: Month, month_number: int) -> date:
    """The last day of the cycle's n-th month."""
    return (start + (month_number - 1)).last_day


def rejoin_advice(method: str, on: date, parameters: ParameterSet) -> RejoinAdvice:
    """Where a person whose deadline has passed may re-join: the current month, by the same method."""
    current = Month.of(on)
    return RejoinAdvice(current, pay_by(method, current, on, parameters) or on)
