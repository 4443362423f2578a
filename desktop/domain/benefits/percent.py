"""Pension percent by sex and months paid (L41 art 98, 99); an estimate for advice, never a decision."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from desktop.domain.parameters import Figure, ParameterSet
from desktop.domain.people import Sex

__all__ = ["REQUIRED", "counted_years", "pension_percent", "percent_figures"]

BASE_MONTHS = "pension/base_months"
BASE_PERCENT = {Sex.FEMALE: "pension/base_percent_female", Sex.MALE: "pension/base_percent_male"}
YEAR_PERCENT = "pension/year_percent"
YEAR_PERCENT_MALE_EARLY = "pension/year_percent_male_early"
MALE_EARLY_MONTHS = "pension/male_early_months"
MAX_PERCENT = "pension/max_percent"
HALF_YEAR_MAX_MONTHS = "pension/half_year_max_months"
REQUIRED = (
    BASE_MONTHS,
    *BASE_PERCENT.values(),
    YEAR_PERCENT,
    YEAR_PERCENT_MALE_EARLY,
    MALE_EARLY_MONTHS,
    MAX_PERCENT,
    HALF_YEAR_MAX_MONTHS,
)


def pension_percent(sex: Sex, paid_months: int, on: date, parameters: ParameterSet) -> Fraction:
    """Percent of the average income (45 means 45 %); ``ValueError`` below 15 whole years, where none is due."""

    def figure(path: str) -> Fraction:
        return Fraction(parameters.value(path, on).value)

    base_months = figure(BASE_MONTHS)
    if paid_months < base_months:
        raise ValueError(f"{paid_months} months give no pension")
    years = counted_years(paid_months, int(figure(HALF_YEAR_MAX_MONTHS)))
    percent, beyond = figure(BASE_PERCENT[sex]), years - base_months / 12
    if sex is Sex.MALE:
        slow = min(beyond, (figure(MALE_EARLY_MONTHS) - base_months) / 12)
        percent, beyond = percent + slow * figure(YEAR_PERCENT_MALE_EARLY), beyond - slow
    return min(percent + beyond * figure(YEAR_PERCENT), figure(MAX_PERCENT))


def percent_figures(sex: Sex, on: date, parameters: ParameterSet) -> tuple[Figure, ...]:
    """The figures that :func:`pension_percent` rests on, for what is said beside the amount."""
    other = BASE_PERCENT[Sex.MALE if sex is Sex.FEMALE else Sex.FEMALE]
    early = {YEAR_PERCENT_MALE_EARLY, MALE_EARLY_MONTHS} if sex is Sex.FEMALE else set()
    return tuple(parameters.value(path, on) for path in REQUIRED if path != other and path not in early)


def counted_years(paid_months: int, half_year_max_months: int) -> Fraction:
    """Years for the amount: 1-6 odd months count as half a year, 7-11 as a whole one (L41 art 5.6)."""
    years, odd = divmod(paid_months, 12)
    if odd == 0:
        return Fraction(years)
    return years + (Fraction(1, 2) if odd <= half_year_max_months else Fraction(1))
