"""Names of the figures of benefits below ``resources/parameters``."""

from __future__ import annotations

from desktop.domain.benefits import percent, retirement
from desktop.domain.people import Sex

LUMP_MONTHS = {Sex.FEMALE: "pension/lump_months_female", Sex.MALE: "pension/lump_months_male"}
LUMP_TIMES_BEFORE = "pension/lump_times_before"
LUMP_TIMES_AFTER = "pension/lump_times_after"
MATERNITY = "benefits/maternity_amount"
MATERNITY_MONTHS = "benefits/maternity_months"
MATERNITY_WINDOW = "benefits/maternity_window_months"
FUNERAL_TIMES = "benefits/funeral_times"
FUNERAL_MONTHS = "benefits/funeral_months"
SURVIVORS_TIMES = "benefits/survivors_times"
WITHDRAWAL_TIMES = "benefits/withdrawal_times"
"""Like ``SURVIVORS_TIMES`` looked up by the month that was paid, not by the day of settlement."""
WITHDRAWAL_WAIT = "benefits/withdrawal_wait_months"
WITHDRAWAL_AFTER_STOPPING = "benefits/withdrawal_after_stopping"
"""Looked up by the first month that was paid."""
ALLOWANCE_TIMES = "benefits/allowance_times"
SOCIAL_PENSION = "benefits/social_pension"
SOCIAL_PENSION_AGE = "benefits/social_pension_age"
SOCIAL_PENSION_AGE_POOR = "benefits/social_pension_age_poor"
PENSIONER_HI = "benefits/pensioner_hi"
FACTOR_BRANCH = "income_factor/year_"
FACTOR_YEARS = range(2008, 2027)
"""The years that travel with the program; a later year is one more file of the branch."""


def factor_path(year: int) -> str:
    """The figure that adjusts the income of months paid in a year."""
    return f"{FACTOR_BRANCH}{year}"


REQUIRED = (
    *percent.REQUIRED,
    *retirement.REQUIRED,
    *LUMP_MONTHS.values(),
    LUMP_TIMES_BEFORE,
    LUMP_TIMES_AFTER,
    MATERNITY,
    MATERNITY_MONTHS,
    MATERNITY_WINDOW,
    FUNERAL_TIMES,
    FUNERAL_MONTHS,
    SURVIVORS_TIMES,
    WITHDRAWAL_TIMES,
    WITHDRAWAL_WAIT,
    WITHDRAWAL_AFTER_STOPPING,
    ALLOWANCE_TIMES,
    SOCIAL_PENSION,
    SOCIAL_PENSION_AGE,
    SOCIAL_PENSION_AGE_POOR,
    PENSIONER_HI,
    *map(factor_path, FACTOR_YEARS),
)
