"""From when to when a card holds (D188 art 8(4), 13) and the five continuous years (art 18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.household_hi import figures
from desktop.domain.month import add_months
from desktop.domain.parameters import ParameterSet

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ValidityRules:
    """The dated day counts of one payment date."""

    gap_days: int
    waiting_days: int


@dataclass(frozen=True, slots=True)
class Validity:
    """The days of a card, inclusive; ``waited`` when it begins after the waiting time of a first card."""

    valid_from: date
    valid_to: date
    waited: bool


def validity_rules(parameters: ParameterSet, on: date) -> ValidityRules:
    """The day counts in force on a day; ``ParameterMissing`` otherwise."""
    return ValidityRules(parameters.value(figures.GAP_DAYS, on).whole, parameters.value(figures.WAITING_DAYS, on).whole)


def gap_days(paid_on: date, last_card_ends: date) -> int:
    """Days without cover between the old card and the payment; negative while the old card still holds."""
    return (paid_on - last_card_ends).days - 1


def card_validity(paid_on: date, last_card_ends: date | None, months: int, rules: ValidityRules) -> Validity:
    """Renewal: the day after the old card; short gap: the payment day; first time or long gap: after the wait."""
    gap = None if last_card_ends is None else gap_days(paid_on, last_card_ends)
    waited = gap is None or gap >= rules.gap_days
    if waited:
        start = paid_on + timedelta(days=rules.waiting_days)
    elif last_card_ends is not None and paid_on <= last_card_ends:
        start = last_card_ends + ONE_DAY
    else:
        start = paid_on
    return Validity(start, add_months(start, months) - ONE_DAY, waited)


def keeps_five_years(last_card_ends: date, valid_from: date, most_break_days: int) -> bool:
    """Whether the five-year count goes on: a break, to the new valid-from, of at most 90 days."""
    return (valid_from - last_card_ends).days - 1 <= most_break_days


@dataclass(frozen=True, slots=True)
class FiveYears:
    """Đủ 5 năm liên tục: since when cover is continuous and when five years are full."""

    continuous_since: date
    full_on: date


def five_years(cards: list[tuple[date, date]], most_break_days: int) -> FiveYears | None:
    """Read the clock from cards ``(valid_from, valid_to)`` in any order; None without a card."""
    since: date | None = None
    covered_to: date | None = None
    for valid_from, valid_to in sorted(cards):
        if covered_to is None or not keeps_five_years(covered_to, valid_from, most_break_days):
            since, covered_to = valid_from, valid_to
        covered_to = max(covered_to, valid_to)
    return None if since is None else FiveYears(since, add_months(since, 60))


def last_safe_day(valid_to: date) -> date:
    """Ngày cuối đóng liền thẻ: paying on or before it leaves no gap."""
    return valid_to


def reminder_day(valid_to: date, reminder_days: int) -> date:
    """The day on which the agency reminds (D188 art 68(4))."""
    return valid_to - timedelta(days=reminder_days)
