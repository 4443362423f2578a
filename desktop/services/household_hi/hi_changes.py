"""Why a household pays another sum than last time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.domain.household_hi import HiQuote
from desktop.domain.money import format_money
from desktop.domain.parameters import ParameterMissing, ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say
from desktop.domain.voluntary_si.figures import BASE_SALARY
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.shown import AmountChange


def amount_change(facts: HiFacts, draft: HiDraft, quote: HiQuote, on: date) -> AmountChange:
    """This total beside the household's last one, with every reason why they differ."""
    reasons = "" if facts.last_total in (None, quote.total) else joined("; ", _reasons(facts, draft, on))
    return AmountChange(quote.total, facts.last_total, reasons)


def _reasons(facts: HiFacts, draft: HiDraft, on: date) -> Iterator[str]:
    if facts.last_paid_on is None:
        return
    paying = [row for row in draft.rows if row.months > 0]
    if len(paying) != len(facts.last_cards):
        yield say("{now} người, lần trước {last} người", now=len(paying), last=len(facts.last_cards))
    months, last_months = {row.months for row in paying}, {card.months for card in facts.last_cards}
    if months != last_months:
        yield say("{now} tháng, lần trước {last} tháng", now=_months(months), last=_months(last_months))
    if changed := base_salary_change(facts.parameters, facts.last_paid_on, on):
        yield changed
    if {row.group for row in paying} != {card.group for card in facts.last_cards}:
        yield say("nhóm tham gia khác lần trước")


def _months(months: set[int]) -> str:
    return "/".join(str(count) for count in sorted(months))


def base_salary_change(parameters: ParameterSet, before: date, now: date) -> str:
    """``lương cơ sở lên 2.530.000 đ từ 01/07/2026``; empty when it is the same on both days."""
    try:
        old, new = parameters.value(BASE_SALARY, before), parameters.value(BASE_SALARY, now)
    except ParameterMissing:
        return ""
    if old.value == new.value:
        return ""
    amount, since = format_money(new.whole), format_date(new.since)
    if new.whole > old.whole:
        return say("lương cơ sở lên {amount} đ từ {since}", amount=amount, since=since)
    return say("lương cơ sở xuống {amount} đ từ {since}", amount=amount, since=since)
