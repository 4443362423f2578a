"""What some people of a practice book paid before it: opening entries, outside the weeks of the work list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month, add_months
from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.partial_date import age_on
from desktop.services.desk import Desk, today
from desktop.services.practice.practice_payments import OLDEST_STUDENT, PracticePayment
from desktop.services.practice.practice_people import PracticeHousehold
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people import openings

SHARE = 12
"""One household in so many of those that have paid nothing here."""
SOURCE = "Danh sách của đại lý cũ (tập)"
ONE_DAY = timedelta(days=1)
LIVING_ON = 74
"""Older people are insured by the budget within the card's year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeOpenings:
    """The entries of a practice book."""

    si: tuple[SiOpening, ...]
    hi: tuple[HiOpening, ...]


def planned_openings(
    desk: Desk, paying: list[PracticeHousehold], planned: list[PracticePayment], seed: int
) -> PracticeOpenings:
    """The same seed on the same day gives the same entries; its own chance leaves the payments as they are."""
    random, on = Random(f"openings {seed}"), today(desk)  # noqa: S311  the same seed must give the same entries
    busy = {payment.household.household.id for payment in planned}
    chosen = [made for made in paying if made.household.id not in busy and random.randrange(SHARE) == 0]
    return PracticeOpenings(
        si=tuple(entry for made in chosen for entry in _si(random, made, on)),
        hi=tuple(entry for made in chosen for entry in _hi(random, made, on)),
    )


def write_openings(tx: Transaction, desk: Desk, planned: PracticeOpenings) -> None:
    """Write them, as an import does."""
    openings.insert_si(tx, planned.si, by=desk.user.id, at=desk.now())
    openings.insert_hi(tx, planned.hi, by=desk.user.id, at=desk.now())


def _adults(made: PracticeHousehold, on: date) -> list[UUID]:
    return [person.id for person in made.people if OLDEST_STUDENT < age_on(person.birth, on) < LIVING_ON]


def _hi(random: Random, made: PracticeHousehold, on: date) -> Iterator[HiOpening]:
    """One payment of the whole household; its cards end in two to eleven months."""
    ends = on + timedelta(days=random.randint(61, 330))
    begins = add_months(ends + ONE_DAY, -12)
    since = add_months(begins, -12 * random.randint(0, 6))
    for place, person_id in enumerate(_adults(made, on), start=1):
        yield HiOpening(
            id=new_key(),
            person_id=person_id,
            household_id=made.household.id,
            valid_from=begins,
            valid_to=ends,
            continuous_since=since,
            place=place,
            place_year=begins.year,
            months=12,
            as_of=on,
            source=SOURCE,
        )


def _si(random: Random, made: PracticeHousehold, on: date) -> Iterator[SiOpening]:
    adults = _adults(made, on)
    if adults:
        paid = random.randint(12, 150)
        yield SiOpening(
            id=new_key(),
            person_id=random.choice(adults),
            paid_months=paid,
            supported_months=min(paid, random.randint(0, 100)),
            last_month=Month.of(on) + random.randint(2, 8),
            method="12",
            income=Money(1_500_000 + 50_000 * random.randint(0, 30)),
            as_of=on,
            source=SOURCE,
        )
