"""The two cards of facts and advice on the participant page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.covers import HeldCard
from desktop.domain.household_hi import five_years, last_safe_day
from desktop.domain.household_hi.figures import FIVE_YEAR_BREAK_DAYS, GAP_DAYS, GROUP_NAMES, WAITING_DAYS
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.money import format_money
from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import joined, say
from desktop.domain.voluntary_si.figures import PENSION_MONTHS, SUPPORT_MONTHS_LIMIT
from desktop.services.payment.renewal import RenewalProposal
from desktop.services.people.timeline import first_paid_month
from desktop.services.shown import Advice, Fact, Tone
from desktop.services.voluntary_si.si_choices import next_rule
from desktop.services.voluntary_si.si_facts import SiFacts

CARD_CODES = {"household": "GD", "near_poor": "CN", "near_poor_full": "CN", "farm_household": "GB"}
LEVELS = {"GD": "household_hi/benefit_level_gd", "CN": "household_hi/benefit_level_cn"}
GROUPS = {
    **GROUP_NAMES,
    HOUSEHOLD: say("hộ gia đình"),
    COVERED_ELSEWHERE: say("nhóm khác, không đóng ở đây"),
    BUDGET_PAID: say("ngân sách đóng toàn bộ"),
}
PLACES = (
    say("người thứ nhất"),
    say("người thứ hai"),
    say("người thứ ba"),
    say("người thứ tư"),
    say("người thứ năm"),
    say("người thứ sáu"),
    say("người thứ bảy"),
    say("người thứ tám"),
    say("người thứ chín"),
    say("người thứ mười"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverCard:
    """The facts of one insurance and its advice boxes; empty facts mean never paid.

    ``before`` says what counts from before this book, with its source; empty when nothing does.
    """

    insurance: Insurance
    facts: tuple[Fact, ...]
    advice: tuple[Advice, ...]
    before: str = ""


def si_card(facts: SiFacts, renewal: RenewalProposal) -> CoverCard:
    """Paid months, what is left to 15 years, supported months, income."""
    found = tuple(_si_facts(facts)) if facts.took_part else ()
    rule = None if renewal.si is None else next_rule(renewal.si.facts, renewal.si.draft)
    notices = () if renewal.si is None else renewal.si.offer.notices
    advice = (*_planned(facts), *(() if rule is None else (rule,)), *notices)
    return CoverCard(insurance=Insurance.VOLUNTARY_SI, facts=found, advice=advice, before=_si_before(facts.opening))


def _planned(facts: SiFacts) -> Iterator[Advice]:
    if facts.planned is not None:
        told = say("Dùng khi gia hạn. Bấm F8 để đổi hoặc bỏ.")
        yield Advice(Tone.INFO, say("Đã đăng ký {change}", change=facts.planned.sentence), told)


def _si_before(opening: SiOpening | None) -> str:
    if opening is None or not (opening.paid_months or opening.last_month):
        return ""
    return say(
        "Trước khi có sổ: đóng {paid} tháng, được hỗ trợ {supported} tháng. Nguồn: {source}.",
        paid=opening.paid_months,
        supported=opening.supported_months,
        source=opening.source,
    )


def _si_facts(facts: SiFacts) -> Iterator[Fact]:
    paid, supported = facts.paid_here + facts.paid_elsewhere, facts.supported_here + facts.supported_elsewhere
    needed = facts.parameters.value(PENSION_MONTHS, facts.on).whole
    limit = facts.parameters.value(SUPPORT_MONTHS_LIMIT, facts.on).whole
    first = first_paid_month(facts)
    months = say("{months} tháng", months=paid)
    since = say("{months} tháng (từ {first})", months=paid, first=first)
    left = say("{months} tháng", months=needed - paid)
    yield Fact(say("Đã đóng"), months if first is None else since)
    yield Fact(say("Còn đến 15 năm"), left if paid < needed else say("đã đủ"))
    yield Fact(say("Nhà nước đã hỗ trợ"), say("{months} / {limit} tháng", months=supported, limit=limit))
    if facts.last_time is not None and facts.last_time.income is not None:
        yield Fact(say("Thu nhập chọn"), f"{format_money(facts.last_time.income)} đ")


def hi_card(cards: tuple[HeldCard, ...], opening: HiOpening | None, parameters: ParameterSet, on: date) -> CoverCard:
    """Card, validity, the five-year clock, the last safe day. Cards in the order of their validity."""
    if not cards:
        return CoverCard(insurance=Insurance.HOUSEHOLD_HI, facts=(), advice=(), before=_hi_before(opening))
    return CoverCard(
        insurance=Insurance.HOUSEHOLD_HI,
        facts=tuple(_hi_facts(cards, parameters, on)),
        advice=(_safe_day(cards[-1], parameters, on),),
        before=_hi_before(opening),
    )


def _hi_before(opening: HiOpening | None) -> str:
    if opening is None or (opening.valid_to is None and opening.place is None and opening.paid_as_household):
        return ""
    told = joined(
        ", ",
        (
            GROUPS.get(opening.group, opening.group),
            "" if opening.valid_to is None else say("thẻ đến {day}", day=format_date(opening.valid_to)),
            ""
            if opening.place is None
            else say("thứ {place} năm {year}", place=opening.place, year=opening.place_year),
        ),
    )
    return say("Trước khi có sổ: {told}. Nguồn: {source}.", told=told, source=opening.source)


def _hi_facts(cards: tuple[HeldCard, ...], parameters: ParameterSet, on: date) -> Iterator[Fact]:
    last = cards[-1]
    yield Fact(say("Thẻ"), _card_name(last, parameters, on))
    until = format_date(last.valid_to)
    period = say("đến {day}", day=until) if last.valid_from is None else f"{format_date(last.valid_from)} – {until}"
    yield Fact(say("Giá trị"), period)
    days = parameters.value(FIVE_YEAR_BREAK_DAYS, on).whole
    clock = five_years([(since, card.valid_to) for card in cards if (since := _covered_since(card)) is not None], days)
    if clock is not None:
        yield Fact(say("Liên tục từ"), format_date(clock.continuous_since))
        yield Fact(say("Đủ 5 năm liên tục"), format_date(clock.full_on))


def _covered_since(card: HeldCard) -> date | None:
    """From when cover has been without a break up to the card's end; None where the source does not say."""
    return card.continuous_since or card.valid_from


def _card_name(card: HeldCard, parameters: ParameterSet, on: date) -> str:
    code = CARD_CODES.get(card.group, "")
    level = f" {parameters.value(LEVELS[code], on).whole}" if code in LEVELS else ""
    name = place_name(card.place) if card.place is not None else GROUPS.get(card.group, card.group)
    return joined(" · ", (f"{code}{level}", name))


def place_name(place: int) -> str:
    """``người thứ nhất``, ``người thứ hai`` …, ``người thứ 11``."""
    return PLACES[place - 1] if place <= len(PLACES) else say("người thứ {place}", place=place)


def _safe_day(card: HeldCard, parameters: ParameterSet, on: date) -> Advice:
    day = last_safe_day(card.valid_to)
    gap, wait = parameters.value(GAP_DAYS, on).whole, parameters.value(WAITING_DAYS, on).whole
    if day < on:
        latest = day + timedelta(days=gap)
        at_once = say(
            "Đóng đến hết ngày {latest} thì thẻ có giá trị ngay; sau đó phải chờ {wait} ngày.",
            latest=format_date(latest),
            wait=wait,
        )
        after_wait = say(
            "Đã gián đoạn từ {gap} ngày trở lên: đóng hôm nay thì thẻ có giá trị từ {start}.",
            gap=gap,
            start=format_date(on + timedelta(days=wait)),
        )
        title = say("Thẻ đã hết ngày {day}", day=format_date(day))
        return Advice(Tone.BAD, title, at_once if on <= latest else after_wait)
    return Advice(
        Tone.WARN,
        say("Ngày cuối đóng liền thẻ: {day}", day=format_date(day)),
        say(
            "Đóng sau ngày này thẻ bị gián đoạn; gián đoạn từ {gap} ngày phải chờ {wait} ngày mới có thẻ.",
            gap=gap,
            wait=wait,
        ),
    )
