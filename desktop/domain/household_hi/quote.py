"""The household HI quote: places in the clerk's order, one rounding a member, dates, every amount explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.domain.household_hi import figures
from desktop.domain.household_hi.answer import HiMemberQuote, HiQuote
from desktop.domain.household_hi.check import check_household_hi
from desktop.domain.household_hi.choice import choice_notice
from desktop.domain.household_hi.pricing import Price, PriceList, price_list
from desktop.domain.household_hi.request import COVERED_ELSEWHERE, HOUSEHOLD, HiInput, HiMemberInput
from desktop.domain.household_hi.validity import Validity
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Notice, Problem
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.phrases import Phrase, mark
from desktop.domain.texts.words import in_words

NO_DONG = Money(0)
_SUPPORTED = mark("{name}, {group}, {months} tháng")
_PLACED = mark("{name}, người thứ {place}, {months} tháng")


def quote_household_hi(request: HiInput, parameters: ParameterSet) -> HiQuote | tuple[Problem, ...]:
    """Quote a request, or name every problem of it at once."""
    if problems := check_household_hi(request, parameters):
        return problems
    paid_on, asked = request.paid_on, request.members
    assert paid_on is not None
    assert asked is not None
    prices = parameters.derived(price_list, paid_on)
    place, joins_later = request.already_paid_this_year, request.already_paid_this_year > 0
    members, lines = [], []
    unsure: dict[str, None] = {}
    total, waited = 0, False
    for member in asked:
        group, months, name = member.group, member.months or 0, member.name or ""
        if group == COVERED_ELSEWHERE:
            members.append(_covered_elsewhere(name))
            continue
        taken = None
        if group == HOUSEHOLD:
            taken = place = place + 1
        price = prices.price(group, taken, months, joins_later=joins_later)
        validity = prices.validity(paid_on, member.last_card_ends, months)
        members.append(_member(name, taken, months, price, validity))
        lines.append(_line(name, taken, months, price))
        if price.unconfirmed:
            unsure.update(dict.fromkeys(price.unconfirmed))
        total += int(price.amount)
        waited = waited or validity.waited
    if waited:
        unsure.update(dict.fromkeys(prices.unconfirmed_waiting))
    return HiQuote(
        members=tuple(members),
        total=Money(total),
        in_words=in_words(total),
        lines=tuple(lines),
        unconfirmed=tuple(unsure),
        warnings=tuple(_warnings(asked, place + 1, prices)),
    )


def _covered_elsewhere(name: str) -> HiMemberQuote:
    return HiMemberQuote(
        name=name, place=None, share_percent=0, months=0, amount=NO_DONG, valid_from=None, valid_to=None
    )


def _member(name: str, place: int | None, months: int, price: Price, validity: Validity) -> HiMemberQuote:
    # by position, as below: keywords would make up a tenth of a household's quote
    return HiMemberQuote(name, place, price.share_percent, months, price.amount, validity.valid_from, validity.valid_to)


def _line(name: str, place: int | None, months: int, price: Price) -> QuoteLine:
    if place is None:
        code, template = "supported_member", _SUPPORTED
    else:
        code, template = "member", _PLACED
    label = Phrase(template, {"name": name, "group": price.label, "place": place, "months": months})
    in_total, values = True, {"name": name}
    return QuoteLine(
        code,
        price.amount,
        in_total,
        price.formula,
        price.reference,
        price.status,
        label,
        price.in_force_since,
        values,
    )


def _warnings(members: Sequence[HiMemberInput], next_place: int, prices: PriceList) -> Iterator[Notice]:
    for member in members:
        if member.group == COVERED_ELSEWHERE:
            continue
        if member.months not in figures.USUAL_MONTHS:
            yield Notice("odd_months", {"name": member.name or "", "months": str(member.months)})
        if member.group != HOUSEHOLD and (notice := choice_notice(member, next_place, prices)):
            yield notice
