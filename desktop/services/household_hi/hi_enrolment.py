"""The household HI page: from draft and facts to an offer with what-ifs; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.household_hi import HiQuote, HiRequest
from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.shown import Advice, AmountChange


@dataclass(frozen=True, slots=True, kw_only=True)
class HiShownRow:
    """One row ready to show: "Thứ 2", "70 %", relation, validity and what it follows from, amount."""

    person_id: UUID
    place: str
    share: str
    name: str
    number: str
    relation: str
    relation_label: str
    months: int
    validity: str
    validity_note: str
    gap: bool
    amount: Money
    counted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonLine:
    """One line of "Vì sao đóng số này"."""

    label: str
    formula: str
    reference: str
    amount: Money
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HiOffer:
    """What the page shows: rows always; a quote, or every problem.

    Problem fields: ``rows[0].months``, ``rows[1].relation``, ``rows[2].group``, ``new_people[0].phone``, ``rows``.
    """

    rows: tuple[HiShownRow, ...]
    request: HiRequest | None
    quote: HiQuote | None
    problems: tuple[Problem, ...] = ()
    messages: tuple[str, ...] = ()
    notices: tuple[Advice, ...] = ()
    reasons: tuple[ReasonLine, ...] = ()
    change: AmountChange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A variation: its total, the difference, and the draft that applies it."""

    title: str
    text: str
    total: Money
    difference: Money
    difference_text: str
    draft: HiDraft


def offer_hi(facts: HiFacts, draft: HiDraft, on: date | None = None) -> HiOffer:
    """Quote the draft on a day (the facts' own when None)."""
    raise NotImplementedError


def what_ifs(facts: HiFacts, draft: HiDraft) -> tuple[WhatIf, ...]:
    """At most three: the last member left out, six months, a group changed."""
    raise NotImplementedError


def common_end(facts: HiFacts, draft: HiDraft) -> tuple[HiDraft, date] | Problem:
    """Months set so that all cards end together ("Cùng hạn"); a problem where that is not permitted or not possible."""
    raise NotImplementedError


def add_row(draft: HiDraft, person_id: UUID, relation: str, months: int) -> HiDraft:
    """The draft with one more row."""
    raise NotImplementedError
