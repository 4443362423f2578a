"""Commission (thù lao) by the rates of the settings; nothing confirms them but the contract.

What was voided or refunded takes its commission back (form D11-TS). Without a rate nothing is computed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.commission import HI_CAP, SI_CAP, commission
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterMissing
from desktop.domain.people import Insurance
from desktop.services.book.settings import Settings, read_settings
from desktop.services.desk import Desk, today
from desktop.storage.payment.commission_bases import bases_between

CAPS = {Insurance.VOLUNTARY_SI: SI_CAP, Insurance.HOUSEHOLD_HI: HI_CAP}


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionLine:
    """One rate on its base: what was paid less what was taken back; ``amount`` None without a rate."""

    insurance: Insurance
    first: bool
    base: Money
    percent: Fraction | None
    amount: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commission:
    """The lines of some days, and for each insurance whether the average is above the decree's cap."""

    lines: tuple[CommissionLine, ...]
    over_cap: tuple[Insurance, ...]


def commission_between(desk: Desk, first_day: date, last_day: date) -> Commission:
    """What the office earns on these days; every amount is unconfirmed."""
    with desk.book.reading() as tx:
        settings, bases = read_settings(tx), tuple(bases_between(tx, first_day, last_day))
    sums: dict[tuple[Insurance, bool], Money] = defaultdict(Money)
    for base in bases:
        sums[base.insurance, base.first] += base.amount * base.sign
    lines = tuple(
        _line(settings, insurance, first, sums[insurance, first]) for insurance in Insurance for first in (True, False)
    )
    over = tuple(one for one in Insurance if _over_cap(desk, [line for line in lines if line.insurance is one]))
    return Commission(lines=lines, over_cap=over)


def _line(settings: Settings, insurance: Insurance, first: bool, base: Money) -> CommissionLine:  # noqa: FBT001 - one of two rates
    si = insurance is Insurance.VOLUNTARY_SI
    rates = (
        (settings.commission_si_first, settings.commission_si_continued)
        if si
        else (settings.commission_hi_first, settings.commission_hi_continued)
    )
    percent = rates[0] if first else rates[1]
    return CommissionLine(
        insurance=insurance, first=first, base=base, percent=percent, amount=commission(base, percent)
    )


def _over_cap(desk: Desk, lines: list[CommissionLine]) -> bool:
    base, earned = sum(line.base for line in lines), sum(line.amount or 0 for line in lines)
    try:
        cap = desk.parameters.value(CAPS[lines[0].insurance], today(desk)).exact
    except ParameterMissing:
        return False
    return base > 0 and Fraction(earned, base) > cap
