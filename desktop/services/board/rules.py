"""The figures of the law that the board counts by, looked up once for all people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Final

from desktop.domain.benefits import retirement_month
from desktop.domain.household_hi.figures import BASE_SALARY, BUDGET_CHILD_BELOW, BUDGET_OLD_FROM, GAP_DAYS, RATE
from desktop.domain.money import half_up
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.partial_date import PartialDate, format_date
from desktop.domain.people import Sex
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si import pay_by
from desktop.domain.voluntary_si.figures import (
    MINIMUM_AGE,
    MISSING_MONTHS_LIMIT,
    PENSION_MONTHS,
    POVERTY_LINE,
    SUPPORT_MONTHS_LIMIT,
)
from desktop.services.board.months import Birth, Months, birth_index

EARLIEST_LOOK: Final = 40
LATEST_RETIREMENT: Final = 63
"""Whose retirement month is worked out; younger people are far from it, older ones past it under every rule so far."""
FAR_MONTHS: Final = 62 * 12
NOBODY_YOUNGER: Final = -1_000
NOBODY_OLDER: Final = 1_000


@dataclass(slots=True)
class BoardRules:
    """Figures of the board's day; what was worked out is kept, and what is missing is named once.

    Attributes:
        months: the days of the trend.
        missing: the sentences of figures that no parameter gives for this day.
    """

    parameters: ParameterSet
    on: date
    months: Months
    child_below: int
    old_from: int
    minimum_age: int
    gap_days: int
    pension_months: int
    support_limit: int
    missing_limit: int
    poverty_line: int | None
    missing: list[str] = field(default_factory=list)
    _retires: dict[tuple[str, int, int | None], int] = field(default_factory=dict)
    _deadlines: dict[tuple[str, int], bool] = field(default_factory=dict)
    _full: dict[tuple[str, int], int] = field(default_factory=dict)

    def retires(self, birth: Birth, sex: str, age: int) -> int:
        """The index of the month in which the retirement age is reached; for the young a month far away."""
        if not EARLIEST_LOOK <= age < LATEST_RETIREMENT:
            return birth_index(birth) + FAR_MONTHS
        key = (sex, birth[0], birth[1])
        found = self._retires.get(key)
        if found is None:
            found = self._retires[key] = self.look_up(lambda: self._retirement(birth, sex)) or (
                birth_index(birth) + FAR_MONTHS
            )
        return found

    def _retirement(self, birth: Birth, sex: str) -> int:
        month = retirement_month(PartialDate(birth[0], birth[1]), Sex(sex), self.parameters)
        return month.year * 12 + month.month - 1

    def still_in_time(self, method: str, last: int) -> bool:
        """Whether the cycle after a last paid month (its index) can still be paid; unknown methods as a year."""
        key = (method if method.isdigit() else "12", last)
        found = self._deadlines.get(key)
        if found is None:
            start = Month((last + 1) // 12, (last + 1) % 12 + 1)
            found = self._deadlines[key] = bool(self.look_up(lambda: self._payable(key[0], start)))
        return found

    def _payable(self, method: str, start: Month) -> int:
        due = pay_by(method, start, self.on, self.parameters)
        return int(due is not None and self.on <= due)

    def full_price(self, paid_on: str, months: int) -> int:
        """The premium of health insurance before support: 4.5 % of the base salary a month (law art 12(4)), đồng."""
        key = (paid_on, months)
        found = self._full.get(key)
        if found is None:
            found = self._full[key] = self.look_up(lambda: self._price(date.fromisoformat(paid_on), months)) or 0
        return found

    def _price(self, day: date, months: int) -> int:
        value = self.parameters.value
        return int(half_up(value(RATE, day).exact * value(BASE_SALARY, day).whole * months))

    def look_up(self, look: Callable[[], int]) -> int | None:
        """What it finds; None, and a sentence among the missing, where the law gives no figure."""
        try:
            return look()
        except ParameterMissing as missing:
            told = say(
                "Chưa có mức “{figure}” cho ngày {day}; số liệu cần mức này để trống",
                figure=missing.description,
                day=format_date(missing.on),
            )
            if told not in self.missing:
                self.missing.append(told)
            return None


def board_rules(parameters: ParameterSet, on: date) -> BoardRules:
    """The figures of a day; what is missing is named, and nobody is counted by it."""
    rules = BoardRules(
        parameters=parameters,
        on=on,
        months=Months.until(on),
        child_below=NOBODY_YOUNGER,
        old_from=NOBODY_OLDER,
        minimum_age=NOBODY_OLDER,
        gap_days=0,
        pension_months=0,
        support_limit=0,
        missing_limit=0,
        poverty_line=None,
    )
    for name, path in _FIGURES.items():
        found = rules.look_up(partial(_whole, parameters, path, on))
        if found is not None:
            setattr(rules, name, found)
    return rules


def _whole(parameters: ParameterSet, path: str, on: date) -> int:
    return parameters.value(path, on).whole


_FIGURES: Final = {
    "child_below": BUDGET_CHILD_BELOW,
    "old_from": BUDGET_OLD_FROM,
    "minimum_age": MINIMUM_AGE,
    "gap_days": GAP_DAYS,
    "pension_months": PENSION_MONTHS,
    "support_limit": SUPPORT_MONTHS_LIMIT,
    "missing_limit": MISSING_MONTHS_LIMIT,
    "poverty_line": POVERTY_LINE,
}
