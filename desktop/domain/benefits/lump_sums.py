"""What is paid once: withdrawal (art 102), maternity (art 94-97), funeral (art 109), survivors (art 110) of L41."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from desktop.domain.benefits.estimate import Estimate
from desktop.domain.benefits.history import PaidPeriod
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex


class WithdrawalRight(StrEnum):
    """Why someone may withdraw once (rút BHXH một lần, L41 art 102).

    ``RETIRED_SHORT``: at retirement age with fewer than 15 years. ``STOPPED_YEAR``: paid before 2025-07-01 and 12
    months without paying.
    """

    RETIRED_SHORT = "retired_short"
    STOPPED_YEAR = "stopped_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The one-time withdrawal and who may.

    Attributes:
        estimate: never below zero. rights: empty where the person may not withdraw today.
        earliest: the first month in which a right holds, where that is known; None if none will.
        counted_years: whole and half years. state_support: taken off.
    """

    estimate: Estimate
    rights: tuple[WithdrawalRight, ...]
    earliest: Month | None
    counted_years: Fraction
    average: Fraction
    state_support: int


def withdrawal_rights(
    birth: PartialDate | None, sex: Sex | None, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> tuple[WithdrawalRight, ...]:
    """The grounds that hold on a day; illness and going abroad are the agency's to judge and not looked at."""
    raise NotImplementedError


def one_time_withdrawal(
    birth: PartialDate | None, sex: Sex | None, periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet
) -> Withdrawal:
    """1.5 x average income a year before 2014, 2 x from 2014, less the State support received (D159 art 9).

    Raises:
        ParameterMissing, ValueError: as :func:`~desktop.domain.benefits.history.contributions`.
    """
    raise NotImplementedError


def survivors(periods: Sequence[PaidPeriod], on: date, parameters: ParameterSet) -> Estimate:
    """Trợ cấp tuất một lần: 1.5 x average income a year before 2014, 2 x from 2014 (L41 art 110)."""
    raise NotImplementedError


def funeral(on: date, parameters: ParameterSet) -> Estimate:
    """Trợ cấp mai táng: 10 x reference level of the day; ``FUNERAL_MONTHS`` (60) must be paid (L41 art 109)."""
    raise NotImplementedError


def maternity(on: date, parameters: ParameterSet) -> Estimate:
    """Trợ cấp thai sản for each child, with 6 months paid in the 12 before birth (L41 art 94-97)."""
    raise NotImplementedError
