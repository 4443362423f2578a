"""Rows of Mẫu số 4, Mẫu số 3 and D03-TS for one person's health insurance card."""

from __future__ import annotations

from fractions import Fraction

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.covers import Card
from desktop.domain.household_hi import figures as hi_figures
from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.identity import RELATIONS
from desktop.domain.money import Money, half_up
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import Cell, Row
from desktop.domain.parameters import ParameterSet
from desktop.domain.people import HEAD
from desktop.services.lists.rows.common import common_cells, noted
from desktop.services.lists.rows.facts import LineFacts
from desktop.services.lists.rows.options import LineOptions


def hi_rows(
    facts: LineFacts, options: LineOptions, parameters: ParameterSet, places: AdministrativeUnits
) -> tuple[Row, ...]:
    """The row of a card. ``base`` is the base salary × the share of the place: 100 % for groups without a place.

    ``note`` tells months, group and receipt; ``bare_note`` is for D03-TS, which has columns for the others.
    """
    card = facts.cover
    assert isinstance(card, Card)
    base = parameters.value(hi_figures.BASE_SALARY, card.paid_on).whole
    share = Fraction(card.share_percent, 100) if card.place is not None else Fraction(1)
    supported = card.group in hi_figures.SUPPORT_PERCENT
    own: dict[str, Cell] = {
        "base_salary": Money(base),
        "base": half_up(base * share),
        "state_percent": _support(card, parameters) if supported else None,
        "first_month": Month.of(card.valid_from),
        "first_day": card.valid_from,
        "last_day": card.valid_to,
        "months": card.months,
        "pays": card.amount,
        "benefit_level": str(_benefit_level(card, parameters)),
        "group": card.group,
        "place": card.place,
        "note": noted(options, facts.content, f"{card.months} tháng", _group(card)),
        "bare_note": "; ".join(part for part in (options.note, _group(card)) if part),
    }
    return (common_cells(facts, options, places) | own | _home_cells(facts),)


def _support(card: Card, parameters: ParameterSet) -> Fraction:
    return parameters.value(hi_figures.SUPPORT_PERCENT[card.group], card.paid_on).exact * 100


def _benefit_level(card: Card, parameters: ParameterSet) -> int:
    """Mức hưởng on the first day of the card."""
    figure = hi_figures.BENEFIT_LEVELS.get(card.group, hi_figures.BENEFIT_LEVEL)
    return parameters.value(figure, card.valid_from).whole


def _home_cells(facts: LineFacts) -> dict[str, Cell]:
    """The household of the card, and the person's relation to its head."""
    home = facts.home
    if home is None:
        return {"household": "", "relation": "", "head": "", "head_phone": "", "head_address": ""}
    own = home.relation == HEAD and (home.head is None or home.head.id != facts.person.id)
    relation = "" if own else str(RELATIONS.get(home.relation, ""))
    return {
        "household": str(home.household_id),
        "relation": relation,
        "head": "" if home.head is None else home.head.full_name,
        "head_phone": "" if home.head is None else home.head.phone,
        "head_address": home.head_address,
    }


def _group(card: Card) -> str:
    """The supported group; empty for who pays as household."""
    return "" if card.group == HOUSEHOLD else str(hi_figures.GROUP_NAMES.get(card.group, card.group))
