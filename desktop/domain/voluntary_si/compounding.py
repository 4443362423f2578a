"""Exact sums over the monthly fund return r for payments of many months at once; no rounding here."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache


@lru_cache(maxsize=512)
def discounted_months(fund_return: Fraction, first: int, last: int) -> Fraction:
    """Σ 1/(1+r)^(i−1) for i = first…last: months paid ahead (L41 art 36; the first month is not discounted)."""
    factor = 1 / (1 + fund_return)
    return sum((factor**i for i in range(first - 1, last)), Fraction(0))


@lru_cache(maxsize=512)
def compounded_months(fund_return: Fraction, months: int) -> Fraction:
    """Σ (1+r)^i for i = 1…t: missing time paid afterwards."""
    factor = 1 + fund_return
    return sum((factor**i for i in range(1, months + 1)), Fraction(0))
