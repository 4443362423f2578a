"""Retirement age by month of birth (Decree 135/2020 art 4.2) and the month in which it is reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex

AGE = {Sex.FEMALE: "retirement/age_female", Sex.MALE: "retirement/age_male"}
EARLIER_AGE = {Sex.FEMALE: "retirement/earlier_age_female", Sex.MALE: "retirement/earlier_age_male"}
EARLIER_MONTHS = "retirement/earlier_months"
EARLIER_RIGHT = "retirement/earlier_right"
"""Looked up by the first month that was paid."""
REQUIRED = (*AGE.values(), *EARLIER_AGE.values(), EARLIER_MONTHS, EARLIER_RIGHT)


@dataclass(frozen=True, slots=True)
class RetirementAge:
    """Years and months of age."""

    months: int

    def __str__(self) -> str:
        """``61y3m``."""
        return f"{self.months // 12}y{self.months % 12}m"


def retirement_age(birth: PartialDate, sex: Sex, parameters: ParameterSet) -> RetirementAge:
    """The age at which a person retires; where day or month are unknown, by the youngest reading."""
    figure = parameters.value(AGE[sex], birth.latest)
    return RetirementAge(figure.whole)


def retirement_month(birth: PartialDate, sex: Sex, parameters: ParameterSet) -> Month:
    """The month in which the retirement age is reached."""
    return Month.of(birth.latest) + retirement_age(birth, sex, parameters).months


def earlier_retirement_month(birth: PartialDate, sex: Sex, on: date, parameters: ParameterSet) -> Month:
    """The month in which 60 (men) or 55 (women) is reached: for who joined before 2021-01-01 (L41 art 141.9)."""
    return Month.of(birth.latest) + parameters.value(EARLIER_AGE[sex], on).whole
