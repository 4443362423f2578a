"""The household's HI as one monthly figure, alone or together with voluntary SI; an estimate with its assumptions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from desktop.domain.household_hi import HiIncomplete, HiMemberIncomplete, HiMemberQuote, HiQuote, quote_household_hi
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.money import Money, half_up
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiFacts, HiRow
from desktop.services.household_hi.hi_loading import draft_as_last_time, read_hi_facts
from desktop.storage.book import Transaction
from desktop.storage.people import households

LONGEST = 12
_NOBODY = Problem("rows", "nobody_pays")


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyMember:
    """One member's part of a month; ``exact`` is not rounded, so that the parts add up to the household's figure."""

    person_id: UUID | None
    name: str
    place: int | None
    share_percent: int
    months: int
    amount: Money
    exact: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyHi:
    """What a household puts aside for its HI each month (ước tính).

    Attributes:
        members: who pays here, in the order of places.
        total: what one payment for all of them costs; equal to the quote's total.
        per_month: each one's amount spread over the months paid for, added up, rounded once to whole đồng.
        quote: the quote behind it, whose lines carry formula, numbers, article and status.
        assumptions: sentences without which the figure is never shown.
    """

    members: tuple[MonthlyMember, ...]
    total: Money
    per_month: Money
    quote: HiQuote
    assumptions: tuple[str, ...]

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Figures of the law behind it that are not confirmed."""
        return self.quote.unconfirmed


def read_monthly_hi(tx: Transaction, desk: Desk, person_id: UUID) -> MonthlyHi | tuple[Problem, ...] | None:
    """The figure of the household that a person lives in; None where the book knows no household of theirs."""
    home = households.of_person(tx, person_id)
    return None if home is None else monthly_hi(read_hi_facts(tx, desk, home.household.id))


def monthly_hi(facts: HiFacts, *, months: int | None = None) -> MonthlyHi | tuple[Problem, ...]:
    """All who pay here as if they paid together on the facts' day: in last time's order, for last time's months.

    A card that runs on does not take its holder out: a month of it costs as much as any other. ``months`` replaces
    last time's. Problems when nobody of the household pays here, or when a figure of the day is missing.
    """
    rows = [row for row in draft_as_last_time(facts).rows if _pays(facts, row)]
    if not rows:
        return (_NOBODY,)
    asked = [
        HiMemberIncomplete(
            name=facts.members[row.person_id].person.full_name,
            months=months or row.months or _months_of_last_card(facts, row),
            group=row.group,
        )
        for row in rows
    ]
    quote = quote_household_hi(HiIncomplete(paid_on=facts.on, members=tuple(asked)), facts.parameters)
    if isinstance(quote, tuple):
        return quote
    return _monthly([row.person_id for row in rows], quote, tuple(_of_household(facts, quote, months)))


def monthly_of_count(
    people: int, on: date, parameters: ParameterSet, *, months: int = LONGEST
) -> MonthlyHi | tuple[Problem, ...]:
    """So many people of a household whom the book need not know: a passer-by who says how many they are at home."""
    asked = tuple(
        HiMemberIncomplete(name=say("Người thứ {place}", place=place), months=months, group=HOUSEHOLD)
        for place in range(1, people + 1)
    )
    quote = quote_household_hi(HiIncomplete(paid_on=on, members=asked), parameters)
    if isinstance(quote, tuple):
        return quote
    return _monthly([None] * people, quote, tuple(_of_count(people, on)))


def together(si_per_month: int, hi: MonthlyHi | None) -> Money:
    """Voluntary SI and the household's HI as one monthly figure."""
    return Money(si_per_month + (0 if hi is None else hi.per_month))


def _pays(facts: HiFacts, row: HiRow) -> bool:
    life = facts.members[row.person_id].life
    refused = life is not None and life.refusal("group") is not None
    return row.group not in (COVERED_ELSEWHERE, BUDGET_PAID) and not refused


def _months_of_last_card(facts: HiFacts, row: HiRow) -> int:
    card = facts.members[row.person_id].last_card
    return LONGEST if card is None else card.months


def _monthly(people: Sequence[UUID | None], quote: HiQuote, assumptions: tuple[str, ...]) -> MonthlyHi:
    members = tuple(_member(person_id, member) for person_id, member in zip(people, quote.members, strict=True))
    return MonthlyHi(
        members=members,
        total=quote.total,
        per_month=half_up(sum((member.exact for member in members), Fraction(0))),
        quote=quote,
        assumptions=assumptions,
    )


def _member(person_id: UUID | None, quoted: HiMemberQuote) -> MonthlyMember:
    return MonthlyMember(
        person_id=person_id,
        name=quoted.name,
        place=quoted.place,
        share_percent=quoted.share_percent,
        months=quoted.months,
        amount=quoted.amount,
        exact=Fraction(quoted.amount, quoted.months),
    )


def _of_household(facts: HiFacts, quote: HiQuote, months: int | None) -> Iterator[str]:
    count = len(quote.members)
    if months is None:
        yield say("Tính {count} người của hộ đóng ở đây, theo thứ tự và số tháng lần trước.", count=count)
    else:
        yield say("Tính {count} người của hộ đóng ở đây, mỗi người {months} tháng.", count=count, months=months)
    yield from _same_for_all(facts.on)


def _of_count(people: int, on: date) -> Iterator[str]:
    yield say("Tính {count} người cùng đóng theo hộ, chưa ai được nhóm khác đóng hoặc hỗ trợ.", count=people)
    yield from _same_for_all(on)


def _same_for_all(on: date) -> Iterator[str]:
    yield say(
        "Lương cơ sở và các mức của ngày {day}; cả hộ cùng đóng trong một năm, chia đều cho số tháng.",
        day=format_date(on),
    )
