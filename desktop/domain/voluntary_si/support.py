"""State support (hỗ trợ tiền đóng, D159 art 5) and what provinces and others add on top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.money import Money, half_up
from desktop.domain.parameters import Figure, ParameterSet
from desktop.domain.voluntary_si.compounding import compounded_months
from desktop.domain.voluntary_si.figures import SUPPORT_PERCENT
from desktop.domain.voluntary_si.request import ExtraSupport

COMPOUNDED = "compounded"


@dataclass(frozen=True, slots=True)
class BestGroup:
    """The group that counts among several, with its percent."""

    code: str
    percent: Figure


@dataclass(frozen=True, slots=True)
class CutSupport:
    """One support as granted; ``cut`` when less than its rule gives because the premium is used up."""

    amount: Money
    cut: bool


def best_group(groups: Iterable[str], on: date, parameters: ParameterSet) -> BestGroup:
    """The highest of the person's groups only; of equal ones the first; everybody is at least ``other``."""
    found = [BestGroup(code, parameters.value(SUPPORT_PERCENT[code], on)) for code in (tuple(groups) or ("other",))]
    return max(found, key=lambda group: group.percent.exact)


def supported_months(months: int, supported_before: int, limit: int) -> int:
    """The cycle's first months, as far as the months supported in a life (120) reach."""
    return max(0, min(months, limit - supported_before))


def missing_time_factor(rule: str, fund_return: Fraction, months: int) -> Fraction:
    """How many monthly supports ``TH`` gets: plainly one a month; the procedure before 2026-05 compounded them."""
    return compounded_months(fund_return, months) if rule == COMPOUNDED else Fraction(months)


def extra_amount(extra: ExtraSupport, line_premium: Fraction, supported: int, months: int) -> Money:
    """What one extra support gives by its own rule, rounded half up once, before any cut."""
    if extra.percent_of_line_premium is None:
        return extra.amount or Money(0)
    counted = months if extra.whole_cycle else supported
    return half_up(line_premium * extra.percent_of_line_premium / 100 * counted)


def cut_to(premium: Money, supports: Iterable[Money]) -> list[CutSupport]:
    """Grant supports in order until the premium is used up: together they are never more than it."""
    left = premium
    granted = []
    for wanted in supports:
        amount = min(wanted, left)
        granted.append(CutSupport(amount, cut=amount < wanted))
        left = left - amount
    return granted
