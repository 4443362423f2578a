"""Who no longer takes part in an insurance after a cover was taken away or cut to nothing."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import enrolments, openings


def end_if_nothing_remains(
    tx: Transaction, desk: Desk, person_ids: Collection[UUID], insurance: Insurance, last_day: date
) -> int:
    """End the enrolment of people without any cover of an insurance, paid here or before; how many ended."""
    wanted = list(person_ids)
    if insurance is Insurance.VOLUNTARY_SI:
        held = {person_id for person_id, found in covers.cycles_of_people(tx, wanted).items() if found}
        before = set(openings.current_si(tx, wanted))
    else:
        held = {person_id for person_id, found in covers.cards_of_people(tx, wanted).items() if found}
        before = set(openings.current_hi(tx, wanted))
    gone = [person_id for person_id in wanted if person_id not in held | before]
    return sum(enrolments.end(tx, person_id, insurance, last_day, by=desk.user.id, at=desk.now()) for person_id in gone)
