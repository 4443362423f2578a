"""Opening entries follow a person whose record is merged or split: one entry counts a person, nothing counts twice."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk, today
from desktop.services.people.openings import enter_hi, enter_si
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people import openings


def give_si(tx: Transaction, desk: Desk, entry: SiOpening, to_person: UUID) -> UUID:
    """The entry counts for another person from now on, in the place of theirs; the new entry's key."""
    known = openings.si_of(tx, to_person)
    given = replace(entry, id=new_key(), person_id=to_person, replaces_id=None if known is None else known.id)
    enter_si(tx, desk, given)
    return given.id


def give_hi(tx: Transaction, desk: Desk, entry: HiOpening, to_person: UUID) -> UUID:
    """As :func:`give_si`, for health insurance."""
    known = openings.hi_of(tx, to_person)
    given = replace(entry, id=new_key(), person_id=to_person, replaces_id=None if known is None else known.id)
    enter_hi(tx, desk, given)
    return given.id


def clear_si(tx: Transaction, desk: Desk, person_id: UUID) -> SiOpening | None:
    """Nothing of before the book counts for the person any more; what counted so far."""
    known = openings.si_of(tx, person_id)
    if known is None or _is_empty(known):
        return None
    empty = SiOpening(
        id=new_key(),
        person_id=person_id,
        paid_months=0,
        supported_months=0,
        as_of=today(desk),
        source=str(say("Chuyển sang hồ sơ khác")),
        replaces_id=known.id,
    )
    enter_si(tx, desk, empty)
    return known


def clear_hi(tx: Transaction, desk: Desk, person_id: UUID) -> HiOpening | None:
    """As :func:`clear_si`, for health insurance."""
    known = openings.hi_of(tx, person_id)
    if known is None or (known.card is None and known.place is None):
        return None
    empty = HiOpening(
        id=new_key(),
        person_id=person_id,
        as_of=today(desk),
        source=str(say("Chuyển sang hồ sơ khác")),
        replaces_id=known.id,
    )
    enter_hi(tx, desk, empty)
    return known


def _is_empty(entry: SiOpening) -> bool:
    return not entry.paid_months and entry.last_month is None


def entry_si(tx: Transaction, person_id: UUID, entry_id: str) -> SiOpening:
    """An entry of a person by its key, one that counts no more too."""
    return next(one.opening for one in openings.all_si(tx, person_id) if str(one.opening.id) == entry_id)


def entry_hi(tx: Transaction, person_id: UUID, entry_id: str) -> HiOpening:
    """As :func:`entry_si`, for health insurance."""
    return next(one.opening for one in openings.all_hi(tx, person_id) if str(one.opening.id) == entry_id)
