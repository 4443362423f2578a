"""What has been paid for, as it stands: SI cycles and HI cards without what voids, moves and refunds took away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, bindparam, exists, func, insert, select

from desktop.domain.covers import Card, Cycle
from desktop.domain.month import Month
from desktop.storage.book import Transaction
from desktop.storage.column_types import MonthText
from desktop.storage.payment.standing import standing_cards, standing_cycles
from desktop.storage.tables import cover_changes, hi_cards, si_cycles

# Built once: building them anew would take longer than asking, and every payment asks.
_CYCLES_OF: Final = (
    select(standing_cycles)
    .where(standing_cycles.c.person_id.in_(bindparam("people", expanding=True)))
    .order_by(standing_cycles.c.paid_on, standing_cycles.c.id)
)
_CARDS_OF: Final = (
    select(standing_cards)
    .where(standing_cards.c.person_id.in_(bindparam("people", expanding=True)))
    .order_by(standing_cards.c.valid_from, standing_cards.c.id)
)
_CARDS_OF_HOUSEHOLD: Final = (
    select(standing_cards)
    .where(
        standing_cards.c.household_id == bindparam("household"),
        standing_cards.c.paid_on.between(bindparam("first"), bindparam("last")),
    )
    .order_by(standing_cards.c.paid_on, standing_cards.c.id)
)


def insert_cycles(tx: Transaction, cycles: Sequence[Cycle]) -> None:
    """Add paid cycles (kỳ đóng BHXH tự nguyện)."""
    if cycles:
        tx.connection.execute(insert(si_cycles), [_cycle_row(cycle) for cycle in cycles])


def insert_cards(tx: Transaction, cards: Sequence[Card]) -> None:
    """Add paid cards (thẻ BHYT)."""
    if cards:
        tx.connection.execute(insert(hi_cards), [_card_row(card) for card in cards])


def cycles_of(tx: Transaction, person_id: UUID) -> tuple[Cycle, ...]:
    """A person's cycles in the order they were paid."""
    return cycles_of_people(tx, [person_id])[person_id]


def cycles_of_people(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, tuple[Cycle, ...]]:
    """The cycles of several people, each person's in the order they were paid."""
    found: dict[UUID, list[Cycle]] = {person_id: [] for person_id in person_ids}
    for row in tx.connection.execute(_CYCLES_OF, {"people": list(person_ids)}):
        found[row.person_id].append(cycle(row))
    return {person_id: tuple(cycles) for person_id, cycles in found.items()}


def cards_of(tx: Transaction, person_id: UUID) -> tuple[Card, ...]:
    """A person's cards in the order of their validity."""
    return cards_of_people(tx, [person_id])[person_id]


def cards_of_people(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, tuple[Card, ...]]:
    """The cards of several people, each person's in the order of their validity; one look-up for a household."""
    found: dict[UUID, list[Card]] = {person_id: [] for person_id in person_ids}
    for row in tx.connection.execute(_CARDS_OF, {"people": list(person_ids)}):
        found[row.person_id].append(card(row))
    return {person_id: tuple(cards) for person_id, cards in found.items()}


def cards_of_receipt(tx: Transaction, receipt_id: UUID) -> tuple[Card, ...]:
    """The cards that a receipt paid, as it paid them, whatever became of them."""
    query = (
        select(hi_cards)
        .where(hi_cards.c.receipt_id == receipt_id, hi_cards.c.moved_from_id.is_(None))
        .order_by(hi_cards.c.id)
    )
    return tuple(card(row) for row in tx.connection.execute(query))


def of_receipts(tx: Transaction, receipt_ids: Sequence[UUID]) -> tuple[Cycle | Card, ...]:
    """The cycles and cards that receipts paid, as they paid them, those moved to another person too, by key."""
    wanted = list(receipt_ids)
    cycles = tx.connection.execute(select(si_cycles).where(si_cycles.c.receipt_id.in_(wanted)))
    cards = tx.connection.execute(select(hi_cards).where(hi_cards.c.receipt_id.in_(wanted)))
    found: list[Cycle | Card] = [*(cycle(row) for row in cycles), *(card(row) for row in cards)]
    return tuple(sorted(found, key=lambda one: one.id))


def standing_of_receipt(tx: Transaction, receipt_id: UUID) -> tuple[Cycle | Card, ...]:
    """What still stands of a receipt's covers, whoever holds them now, by key."""
    cycles = tx.connection.execute(select(standing_cycles).where(standing_cycles.c.receipt_id == receipt_id))
    cards = tx.connection.execute(select(standing_cards).where(standing_cards.c.receipt_id == receipt_id))
    found: list[Cycle | Card] = [*(cycle(row) for row in cycles), *(card(row) for row in cards)]
    return tuple(sorted(found, key=lambda one: one.id))


def cards_of_household(tx: Transaction, household_id: UUID, year: int) -> tuple[Card, ...]:
    """The cards paid for a household in a calendar year, in the order of payment."""
    wanted = {"household": household_id, "first": date(year, 1, 1), "last": date(year, 12, 31)}
    return tuple(card(row) for row in tx.connection.execute(_CARDS_OF_HOUSEHOLD, wanted))


def places_paid(tx: Transaction, household_id: UUID, year: int) -> Mapping[UUID, int]:
    """Who has taken which place (thứ tự) in a household in a calendar year; groups without a place are left out.

    Its length is the quote's ``already_paid_this_year`` for people who are not in it (Law 51/2024 art 13(6)).
    """
    places: dict[UUID, int] = {}
    for paid in cards_of_household(tx, household_id, year):
        if paid.place is not None:
            places.setdefault(paid.person_id, paid.place)
    return places


def last_card_end(tx: Transaction, person_id: UUID) -> date | None:
    """The last day on which a card of the person is valid; None without any card."""
    query = select(func.max(standing_cards.c.valid_to)).where(standing_cards.c.person_id == person_id)
    end: date | None = tx.connection.execute(query).scalar_one()
    return end


def taken_from(tx: Transaction, person_id: UUID) -> tuple[tuple[Cycle, ...], tuple[Card, ...]]:
    """Covers of which a refund or a void took something, as they were paid; moved ones stand with the other record."""
    kept = cover_changes.c.kind != "moved"
    cycles = select(si_cycles).where(si_cycles.c.person_id == person_id)
    cycles = cycles.where(exists().where(cover_changes.c.cycle_id == si_cycles.c.id, kept))
    cards = select(hi_cards).where(hi_cards.c.person_id == person_id)
    cards = cards.where(exists().where(cover_changes.c.card_id == hi_cards.c.id, kept))
    found = tuple(cycle(row) for row in tx.connection.execute(cycles))
    return found, tuple(card(row) for row in tx.connection.execute(cards))


def last_months(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, Month]:
    """The last paid month of voluntary SI of several people; who never paid is left out."""
    query = (
        select(
            standing_cycles.c.person_id, func.max(standing_cycles.c.last_month, type_=MonthText()).label("last_month")
        )
        .where(standing_cycles.c.person_id.in_(list(person_ids)), standing_cycles.c.last_month.is_not(None))
        .group_by(standing_cycles.c.person_id)
    )
    return {row.person_id: row.last_month for row in tx.connection.execute(query)}


def last_card_ends(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, date]:
    """The last day of the last card of several people; who never had one is left out."""
    query = (
        select(standing_cards.c.person_id, func.max(standing_cards.c.valid_to).label("valid_to"))
        .where(standing_cards.c.person_id.in_(list(person_ids)))
        .group_by(standing_cards.c.person_id)
    )
    return {row.person_id: row.valid_to for row in tx.connection.execute(query)}


def supported_months(tx: Transaction, person_id: UUID) -> int:
    """Months of voluntary SI that the State has supported so far (at most 120 in a life)."""
    return _sum(tx, person_id, "supported_months")


def paid_months(tx: Transaction, person_id: UUID) -> int:
    """Months of voluntary SI paid at this counter, missing time included."""
    return _sum(tx, person_id, "months")


def _sum(tx: Transaction, person_id: UUID, column: str) -> int:
    query = select(func.coalesce(func.sum(standing_cycles.c[column]), 0)).where(
        standing_cycles.c.person_id == person_id
    )
    return int(tx.connection.execute(query).scalar_one())


def cycle(row: Row[Any]) -> Cycle:
    """A row of the table as a cycle."""
    return Cycle(
        id=row.id,
        person_id=row.person_id,
        receipt_id=row.receipt_id,
        method=row.method,
        months=row.months,
        first_month=row.first_month,
        last_month=row.last_month,
        income=row.income,
        groups=tuple(row.groups),
        gross=row.gross,
        state_support=row.state_support,
        extra_support=row.extra_support,
        participant_pays=row.participant_pays,
        supported_months=row.supported_months,
        paid_on=row.paid_on,
    )


def card(row: Row[Any]) -> Card:
    """A row of the table as a card."""
    return Card(
        id=row.id,
        person_id=row.person_id,
        household_id=row.household_id,
        receipt_id=row.receipt_id,
        group=row.group_code,
        place=row.place,
        share_percent=row.share_percent,
        months=row.months,
        amount=row.amount,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        paid_on=row.paid_on,
    )


def _cycle_row(paid: Cycle) -> dict[str, Any]:
    return {
        "id": paid.id,
        "person_id": paid.person_id,
        "receipt_id": paid.receipt_id,
        "method": paid.method,
        "months": paid.months,
        "first_month": paid.first_month,
        "last_month": paid.last_month,
        "income": paid.income,
        "groups": list(paid.groups),
        "gross": paid.gross,
        "state_support": paid.state_support,
        "extra_support": paid.extra_support,
        "participant_pays": paid.participant_pays,
        "supported_months": paid.supported_months,
        "paid_on": paid.paid_on,
    }


def _card_row(paid: Card) -> dict[str, Any]:
    return {
        "id": paid.id,
        "person_id": paid.person_id,
        "household_id": paid.household_id,
        "receipt_id": paid.receipt_id,
        "group_code": paid.group,
        "place": paid.place,
        "share_percent": paid.share_percent,
        "months": paid.months,
        "amount": paid.amount,
        "valid_from": paid.valid_from,
        "valid_to": paid.valid_to,
        "paid_on": paid.paid_on,
    }
