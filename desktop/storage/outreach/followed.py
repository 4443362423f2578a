"""What people did after a visit: payments that stand, consultations at the counter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.payment.standing import standing_cards, standing_cycles
from desktop.storage.people.life_events import who_stand_under
from desktop.storage.tables import consultations

_PORTION = 400
_COVERS = ((Insurance.VOLUNTARY_SI, standing_cycles), (Insurance.HOUSEHOLD_HI, standing_cards))

Paid = tuple[date, Insurance]
"""A day on which somebody paid, and for what."""


def paid_since(tx: Transaction, person_ids: Sequence[UUID], day: date) -> Mapping[UUID, tuple[Paid, ...]]:
    """When each of these people paid from a day on, earliest first, for covers that stand."""
    found: dict[UUID, set[Paid]] = defaultdict(set)
    for start in range(0, len(person_ids), _PORTION):
        wanted = list(person_ids[start : start + _PORTION])
        for insurance, covers in _COVERS:
            query = select(covers.c.person_id, covers.c.paid_on).where(covers.c.person_id.in_(wanted))
            for row in tx.connection.execute(query.where(covers.c.paid_on >= day)):
                found[row.person_id].add((row.paid_on, insurance))
    return {person_id: tuple(sorted(days)) for person_id, days in found.items()}


def consulted_since(tx: Transaction, person_ids: Sequence[UUID], day: date) -> Mapping[UUID, date]:
    """The last day from a day on on which each of these people was advised at the counter."""
    found: dict[UUID, date] = {}
    for start in range(0, len(person_ids), _PORTION):
        stays = who_stand_under(tx, person_ids[start : start + _PORTION])
        last = func.max(consultations.c.consulted_on).label("last")
        query = select(consultations.c.person_id, last).where(consultations.c.person_id.in_(list(stays)))
        query = query.where(consultations.c.consulted_on >= day).group_by(consultations.c.person_id)
        for row in tx.connection.execute(query):
            person_id = stays[row.person_id]
            found[person_id] = max(row.last, found.get(person_id, row.last))
    return found
