"""Commission (thù lao) on the participants' own money: Decree 233/2025 article 19(5) caps its average."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from desktop.domain.money import Money, half_up

SI_CAP: Final = "voluntary_si/commission_cap"
HI_CAP: Final = "household_hi/commission_cap"
REQUIRED: Final = (SI_CAP, HI_CAP)


def commission(base: Money, percent: Fraction | None) -> Money | None:
    """What a rate of the contract gives on a base, which may be negative (taken back); None without a rate."""
    return None if percent is None else half_up(Fraction(int(base)) * percent / 100)
