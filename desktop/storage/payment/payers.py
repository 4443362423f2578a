"""Everyone who pays or has paid, and what many households hold, in one pass: for questions about the whole commune."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import exists, select, union

from desktop.domain.covers import Card
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE
from desktop.domain.openings import HiOpening
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.payment.standing import standing_cards, standing_cycles
from desktop.storage.people import openings
from desktop.storage.people.openings import not_replaced
from desktop.storage.tables import hi_cards, hi_openings, members, people, si_openings

_PORTION = 500


def si_payers(tx: Transaction) -> tuple[UUID, ...]:
    """Everyone with a cycle of voluntary SI that stands, or months paid before this book; by key."""
    here = select(standing_cycles.c.person_id)
    before = select(si_openings.c.person_id).where(
        not_replaced(si_openings), (si_openings.c.paid_months > 0) | si_openings.c.last_month.is_not(None)
    )
    every = union(here, before).subquery()
    return tuple(tx.connection.execute(select(every.c.person_id).order_by(every.c.person_id)).scalars())


def hi_without_home(tx: Transaction) -> tuple[UUID, ...]:
    """Whose card from before this book is renewed here and who lives in no household of it; by key."""
    before, home = hi_openings.c, members.c
    lives = exists().where(home.person_id == before.person_id, home.until.is_(None))
    stands_under = exists().where(people.c.id == before.person_id, people.c.merged_into_id.is_not(None))
    query = select(before.person_id).where(
        not_replaced(hi_openings),
        before.valid_to.is_not(None),
        before.group_code.not_in([COVERED_ELSEWHERE, BUDGET_PAID]),
        ~lives,
        ~stands_under,
    )
    return tuple(tx.connection.execute(query.order_by(before.person_id)).scalars())


def cards_of_receipts(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, tuple[Card, ...]]:
    """The cards that each of these receipts paid, as it paid them, whatever became of them."""
    found: dict[UUID, list[Card]] = {}
    for some in _portions(receipt_ids):
        query = select(hi_cards).where(hi_cards.c.receipt_id.in_(some), hi_cards.c.moved_from_id.is_(None))
        for row in tx.connection.execute(query.order_by(hi_cards.c.id)):
            found.setdefault(row.receipt_id, []).append(covers.card(row))
    return {receipt_id: tuple(cards) for receipt_id, cards in found.items()}


def places_paid(tx: Transaction, household_ids: Sequence[UUID], year: int) -> Mapping[UUID, Mapping[UUID, int]]:
    """By household who has taken which place in a calendar year; as ``covers.places_paid`` says it of one."""
    places: dict[UUID, dict[UUID, int]] = {}
    columns = standing_cards.c
    for some in _portions(household_ids):
        query = select(columns.household_id, columns.person_id, columns.place).where(
            columns.household_id.in_(some),
            columns.paid_on.between(date(year, 1, 1), date(year, 12, 31)),
            columns.place.is_not(None),
        )
        for row in tx.connection.execute(query.order_by(columns.paid_on, columns.id)):
            places.setdefault(row.household_id, {}).setdefault(row.person_id, row.place)
    return places


def places_before(tx: Transaction, household_ids: Sequence[UUID], year: int) -> Mapping[UUID, tuple[HiOpening, ...]]:
    """By household the entries from before this book that took a place in a calendar year, by place."""
    found: dict[UUID, list[HiOpening]] = {}
    table = hi_openings.c
    for some in _portions(household_ids):
        query = select(hi_openings).where(table.household_id.in_(some), table.place_year == year)
        rows = tx.connection.execute(query.where(not_replaced(hi_openings)).order_by(table.place, table.id))
        for row in rows:
            found.setdefault(row.household_id, []).append(openings.hi(row))
    return {household_id: tuple(entries) for household_id, entries in found.items()}


def _portions(keys: Sequence[UUID]) -> list[list[UUID]]:
    return [list(keys[start : start + _PORTION]) for start in range(0, len(keys), _PORTION)]
