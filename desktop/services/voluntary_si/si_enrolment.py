"""The voluntary SI page: from draft and facts to an offer; pure, well under a millisecond."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.problem import Problem
from desktop.domain.voluntary_si import SiQuote, SiRequest
from desktop.services.shown import Advice, Fact
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class SiOffer:
    """What the page shows: a quote, or every problem.

    Attributes:
        problems: fields are those of :class:`SiDraft` (``income``, ``start``, ``method``, ``groups``,
            ``claims[0].paper_number``, ``new_person.phone``).
        messages: the sentence of each problem, in the same order.
        notices: warnings that do not refuse.
        summary: "Hạn đóng", "Đã hỗ trợ sau kỳ này", "Kỳ sau bắt đầu".
    """

    request: SiRequest | None
    quote: SiQuote | None
    problems: tuple[Problem, ...] = ()
    messages: tuple[str, ...] = ()
    notices: tuple[Advice, ...] = ()
    summary: tuple[Fact, ...] = ()
    next_start: Month | None = None
    local_support_note: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupChoice:
    """A support group with its percentage on the day and whether a proof paper is asked for."""

    code: str
    label: str
    percent: str
    needs_proof: bool


def offer_si(facts: SiFacts, draft: SiDraft, on: date | None = None) -> SiOffer:
    """Quote the draft on a day (the facts' own when None)."""
    raise NotImplementedError


def method_tiles(facts: SiFacts, draft: SiDraft) -> tuple[MethodTile, ...]:
    """The six tiles with their prices for the draft's income, start and groups."""
    raise NotImplementedError


def next_rule(facts: SiFacts, draft: SiDraft) -> Advice | None:
    """What changes at the next dated figure if the person pays after it (the violet box), by quoting again."""
    raise NotImplementedError


def income_range(facts: SiFacts) -> IncomeRange:
    """The range under the income field."""
    raise NotImplementedError


def group_choices(facts: SiFacts) -> tuple[GroupChoice, ...]:
    """The five groups, highest support first."""
    raise NotImplementedError
