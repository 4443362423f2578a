"""Today's work: what ends soon without a later cover, and what was taken today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, exists, func, select

from desktop.domain.covers import HeldCard, held
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE
from desktop.domain.month import Month
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.payment.standing import untouched
from desktop.storage.people import openings, people
from desktop.storage.people.openings import not_replaced
from desktop.storage.people.people import PersonRecord
from desktop.storage.tables import (
    cover_changes,
    hi_cards,
    hi_openings,
    members,
    receipts,
    si_cycles,
    si_openings,
)

PORTION = 400
"""Keys looked up at once: engines limit the parameters of one statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingCycle:
    """A person whose paid months end; the rules say by when the next cycle must be paid.

    ``method`` is that of the last cycle, empty where an opening entry does not say it.
    """

    person: PersonRecord
    last_month: Month
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingCard:
    """A person whose last card ends; ``household_id`` is None for someone brought from before without a household."""

    person: PersonRecord
    card: HeldCard
    household_id: UUID | None


def ending_cycles(tx: Transaction, first: Month, last: Month, *, limit: int = 200) -> tuple[EndingCycle, ...]:
    """People whose last paid month lies between two months and who have paid nothing later, earliest first.

    What was paid before this book counts like what was paid here.
    """
    paid = [(row.last_month, row.person_id, row.method) for row in tx.connection.execute(_cycles(first, last, limit))]
    before = tx.connection.execute(_months_before(first, last, limit))
    paid += [(row.last_month, row.person_id, row.method or "") for row in before]
    found = sorted(paid, key=lambda one: (one[0], one[1]))[:limit]
    persons = people.get_many(tx, [person_id for _, person_id, _ in found])
    return tuple(
        EndingCycle(person=persons[person_id], last_month=month, method=method) for month, person_id, method in found
    )


# The four below are ordered by the indexed column alone, so that they stop at the limit without sorting all that ends
# in one month.


def _cycles(first: Month, last: Month, limit: int) -> Select[tuple[Month, UUID, str]]:
    cycles, before = si_cycles.c, si_openings.c
    later = si_cycles.alias("later_cycle")
    paid_later = exists().where(
        later.c.person_id == cycles.person_id, later.c.last_month > cycles.last_month, _stands(later)
    )
    told_later = exists().where(
        before.person_id == cycles.person_id, before.last_month > cycles.last_month, not_replaced(si_openings)
    )
    query = select(cycles.last_month, cycles.person_id, cycles.method)
    query = query.where(cycles.last_month.between(first, last), ~paid_later, ~told_later, untouched(si_cycles))
    return query.order_by(cycles.last_month).limit(limit)


def _months_before(first: Month, last: Month, limit: int) -> Select[tuple[Month, UUID, str]]:
    cycles, before = si_cycles.c, si_openings.c
    paid_later = exists().where(
        cycles.person_id == before.person_id, cycles.last_month >= before.last_month, _stands(si_cycles)
    )
    query = select(before.last_month, before.person_id, before.method)
    query = query.where(before.last_month.between(first, last), not_replaced(si_openings), ~paid_later)
    return query.order_by(before.last_month).limit(limit)


def ending_cards(
    tx: Transaction, today: date, days: int, *, back: int | None = None, limit: int = 200
) -> tuple[EndingCard, ...]:
    """People whose last card ends within ``days`` from today, or ended up to ``back`` days ago, soonest first.

    A later card of the same person takes the row away (openIMIS: expired or soon, and no later cover). A card from
    before this book counts like one paid here; one of another group (employee, budget) is not renewed here.
    """
    window = (today - timedelta(days=days if back is None else back), today + timedelta(days=days))
    paid = {row.person_id: held(covers.card(row)) for row in tx.connection.execute(_cards(*window, limit))}
    homes: dict[UUID, UUID | None] = {person_id: card.household_id for person_id, card in paid.items()}
    for row in tx.connection.execute(_cards_before(*window, limit)):
        card = openings.hi(row).card
        if card is not None:
            paid[row.person_id], homes[row.person_id] = card, card.household_id or row.home
    found = sorted(paid.values(), key=lambda card: (card.valid_to, card.person_id))[:limit]
    persons = people.get_many(tx, [card.person_id for card in found])
    return tuple(
        EndingCard(person=persons[card.person_id], card=card, household_id=homes[card.person_id]) for card in found
    )


def _stands(covers_table: Any) -> Any:
    """Whether a later cover still counts; one that a refund cut short still does."""
    is_cycle = "method" in covers_table.c
    column = cover_changes.c.cycle_id if is_cycle else cover_changes.c.card_id
    return ~exists().where(column == covers_table.c.id, cover_changes.c.kind != "refund")


def _cards(first: date, last: date, limit: int) -> Select[Any]:
    later, before = hi_cards.alias("later_card"), hi_openings.c
    paid_later = exists().where(
        later.c.person_id == hi_cards.c.person_id, later.c.valid_to > hi_cards.c.valid_to, _stands(later)
    )
    told_later = exists().where(
        before.person_id == hi_cards.c.person_id, before.valid_to > hi_cards.c.valid_to, not_replaced(hi_openings)
    )
    query = select(hi_cards).where(
        hi_cards.c.valid_to.between(first, last), ~paid_later, ~told_later, untouched(hi_cards)
    )
    return query.order_by(hi_cards.c.valid_to).limit(limit)


def _cards_before(first: date, last: date, limit: int) -> Select[Any]:
    before = hi_openings.c
    paid_later = exists().where(
        hi_cards.c.person_id == before.person_id, hi_cards.c.valid_to >= before.valid_to, _stands(hi_cards)
    )
    home = select(members.c.household_id).where(members.c.person_id == before.person_id, members.c.until.is_(None))
    query = select(hi_openings, home.scalar_subquery().label("home"))
    query = query.where(before.valid_to.between(first, last), not_replaced(hi_openings), ~paid_later)
    query = query.where(before.group_code.not_in([COVERED_ELSEWHERE, BUDGET_PAID]))
    return query.order_by(before.valid_to).limit(limit)


def last_takers(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, UUID]:
    """Who took the last payment of these people, as far as they paid here: person to user."""
    newest: dict[UUID, tuple[Any, UUID]] = {}
    for start in range(0, len(person_ids), PORTION):
        wanted = list(person_ids[start : start + PORTION])
        for table in (si_cycles, hi_cards):
            query = select(table.c.person_id, receipts.c.issued_at, receipts.c.issued_by)
            query = query.join(receipts, receipts.c.id == table.c.receipt_id).where(table.c.person_id.in_(wanted))
            for row in tx.connection.execute(query):
                known = newest.get(row.person_id)
                if known is None or row.issued_at > known[0]:
                    newest[row.person_id] = (row.issued_at, row.issued_by)
    return {person_id: user for person_id, (_, user) in newest.items()}


def homes(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, UUID]:
    """The households in which these people live now; who has none is left out."""
    found: dict[UUID, UUID] = {}
    for start in range(0, len(person_ids), PORTION):
        wanted = list(person_ids[start : start + PORTION])
        query = select(members.c.person_id, members.c.household_id)
        query = query.where(members.c.person_id.in_(wanted), members.c.until.is_(None))
        found.update({row.person_id: row.household_id for row in tx.connection.execute(query)})
    return found


def last_paid(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, date]:
    """The day of the last payment of these people; who never paid here is left out."""
    found: dict[UUID, date] = {}
    for start in range(0, len(person_ids), PORTION):
        wanted = list(person_ids[start : start + PORTION])
        for table in (si_cycles, hi_cards):
            query = select(table.c.person_id, func.max(table.c.paid_on).label("paid_on"))
            query = query.where(table.c.person_id.in_(wanted), _stands(table)).group_by(table.c.person_id)
            for row in tx.connection.execute(query):
                found[row.person_id] = max(row.paid_on, found.get(row.person_id, row.paid_on))
    return found
