"""What the voluntary SI page offers beside the form: method tiles, income range, the next dated rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterMissing, ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say, small
from desktop.domain.voluntary_si import SiQuote
from desktop.domain.voluntary_si.figures import (
    BASE_SALARY,
    CEILING_TIMES,
    INCOME_STEP,
    PENSION_MONTHS,
    POVERTY_LINE,
    REQUIRED,
)
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, MISSING_TIME, YEARS_AHEAD
from desktop.services.shown import Advice, Tone
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts, with_book_months

QUICK_INCOMES = (2_000_000, 2_500_000, 3_000_000, 5_000_000)
TH_REFUSALS = {
    "not_at_retirement_age": say("chưa đến tuổi hưu"),
    "nothing_missing": say("đã đủ 15 năm"),
    "months_not_allowed": say("thiếu quá 60 tháng"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodTile:
    """One payment method: what the person would pay, or why it cannot be chosen."""

    method: str
    months: int | None
    title: str
    price: Money | None
    text: str
    allowed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeRange:
    """Floor and ceiling on the day, step of the arrow keys, quick choices."""

    floor: Money
    ceiling: Money
    step: Money
    choices: tuple[Money, ...]
    text: str


def method_tiles(facts: SiFacts, draft: SiDraft) -> tuple[MethodTile, ...]:
    """The six tiles with their prices for the draft's income, start and groups."""
    return (
        *(_cycle_tile(facts, draft, method) for method in CYCLE_MONTHS),
        _ahead(facts, draft),
        _missing(facts, draft),
    )


def _cycle_tile(facts: SiFacts, draft: SiDraft, method: str) -> MethodTile:
    price = _price(facts, replace(draft, method=method, months=None))
    text = "" if price is None else format_money(price)
    return MethodTile(
        method=method,
        months=CYCLE_MONTHS[method],
        title=say("{months} tháng", months=method),
        price=price,
        text=text,
        allowed=True,
    )


def _ahead(facts: SiFacts, draft: SiDraft) -> MethodTile:
    price = _price(facts, draft) if draft.method == YEARS_AHEAD else None
    text = say("24 – 60 tháng") if price is None else _months_price(draft.months, price)
    return MethodTile(
        method=YEARS_AHEAD, months=draft.months or 24, title=say("Về sau"), price=price, text=text, allowed=True
    )


def _missing(facts: SiFacts, draft: SiDraft) -> MethodTile:
    paid = facts.paid_here + with_book_months(facts, draft).paid_before
    months = facts.parameters.value(PENSION_MONTHS, facts.on).whole - paid
    offer = offer_si(facts, replace(draft, method=MISSING_TIME, months=months))
    found = {problem.code for problem in offer.problems}
    refusals = [text for code, text in TH_REFUSALS.items() if code in found]
    price = None if offer.quote is None else offer.quote.participant_pays
    text = refusals[0] if refusals else "" if price is None else _months_price(months, price)
    return MethodTile(
        method=MISSING_TIME, months=months, title=say("Còn thiếu"), price=price, text=text, allowed=not refusals
    )


def _months_price(months: int | None, price: Money) -> str:
    return say("{months} tháng: {amount}", months=months, amount=format_money(price))


def _price(facts: SiFacts, draft: SiDraft) -> Money | None:
    quote = offer_si(facts, draft).quote
    return None if quote is None else quote.participant_pays


def income_range(facts: SiFacts) -> IncomeRange:
    """The range under the income field (L41 art 31.2)."""
    value, on = facts.parameters.value, facts.on
    floor = Money(value(POVERTY_LINE, on).whole)
    ceiling = Money(value(CEILING_TIMES, on).whole * value(BASE_SALARY, on).whole)
    choices = (floor, *(Money(income) for income in QUICK_INCOMES if floor < income <= ceiling))
    return IncomeRange(
        floor=floor,
        ceiling=ceiling,
        step=Money(value(INCOME_STEP, on).whole),
        choices=choices,
        text=say("từ {floor} đến {ceiling} đ", floor=format_money(floor), ceiling=format_money(ceiling)),
    )


def next_rule(facts: SiFacts, draft: SiDraft) -> Advice | None:
    """What changes at the next dated figure if the person pays after it, by quoting the same again on that day.

    None when nothing changes for this person, or when that day's figures are not known yet.
    """
    change = next_change(facts.parameters, facts.on)
    now = offer_si(facts, draft).quote
    if change is None or now is None:
        return None
    day, figures = change
    then = _quote_after(facts, draft, day)
    if then is None or then.participant_pays == now.participant_pays:
        return None
    return _advice(day, figures, then.participant_pays - now.participant_pays, then)


def next_change(parameters: ParameterSet, on: date) -> tuple[date, tuple[Figure, ...]] | None:
    """The next day after ``on`` on which a voluntary SI figure changes, and the figures that begin then."""
    coming = [figure for path in REQUIRED for figure in parameters.history(path) if figure.since > on]
    if not coming:
        return None
    day = min(figure.since for figure in coming)
    return day, tuple(figure for figure in coming if figure.since == day)


def _quote_after(facts: SiFacts, draft: SiDraft, day: date) -> SiQuote | None:
    try:
        floor = Money(facts.parameters.value(POVERTY_LINE, day).whole)
    except ParameterMissing:
        return None
    later = replace(draft, income=max(draft.income or floor, floor))
    quote = offer_si(facts, later, day).quote
    if quote is None and later.start is not None:
        quote = offer_si(facts, replace(later, start=max(later.start, Month.of(day))), day).quote
    return quote


def _advice(day: date, figures: tuple[Figure, ...], more: Money, then: SiQuote) -> Advice:
    unsure = bool(then.unconfirmed) or any(not figure.status.is_confirmed for figure in figures)
    when = format_date(day)
    title = (
        say("Đóng trước {day} lợi hơn {amount} đ", day=when, amount=format_money(more))
        if more > 0
        else say("Từ {day} đóng ít hơn {amount} đ", day=when, amount=format_money(-more))
    )
    reasons = joined("; ", (_reason(figure, unsure=unsure) for figure in figures))
    text = say("Sau đó {reasons}. Kỳ đã đóng không phải bù.", reasons=reasons)
    return Advice(Tone.UNSURE if unsure else Tone.INFO, title, text)


def _reason(figure: Figure, *, unsure: bool) -> str:
    expected = unsure and not figure.status.is_confirmed
    source = joined(", ", (figure.reference, say("chưa xác nhận") if expected else ""))
    if figure.path != POVERTY_LINE:
        return say("{figure} thay đổi ({source})", figure=small(figure.description), source=source)
    floor = format_money(figure.whole)
    if expected:
        return say("mức thấp nhất dự kiến {amount} đ ({source})", amount=floor, source=source)
    return say("mức thấp nhất {amount} đ ({source})", amount=floor, source=source)
