"""What was before this book: shown with its source, entered or corrected by hand, corrected by a payment's numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.people.opening_form import (
    MOST_PAID,
    MOST_SUPPORTED,
    OpeningContext,
    OpeningDraft,
    check_openings,
    draft_of,
)
from desktop.services.people.opening_seals import opening_sum
from desktop.services.people.register_person import loaded
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.payment import covers
from desktop.storage.people import households, openings, people
from desktop.storage.people.openings import Entered


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredBefore:
    """One entry as its history shows it: where it comes from, who wrote it when, whether it still counts."""

    source: str
    as_of: date
    entered_by: str
    entered_at: datetime
    counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningsView:
    """What the form shows: the draft from the book, the household whose place it is, and where it all comes from."""

    draft: OpeningDraft
    name: str
    household_code: str
    in_household: bool
    si: tuple[EnteredBefore, ...]
    hi: tuple[EnteredBefore, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningsSaved:
    """Which entries were written; both None when nothing differed from the book."""

    person_id: UUID
    si: SiOpening | None
    hi: HiOpening | None


def load_openings(desk: Desk, person_id: UUID) -> OpeningsView:
    """The form of a person of the book; ``CounterError`` when there is no such person."""
    on = today(desk)
    with desk.book.reading() as tx:
        person, _ = loaded(tx, person_id)
        home = households.of_person(tx, person_id)
        si, hi = openings.all_si(tx, person_id), openings.all_hi(tx, person_id)
        names = {user.id: user.name for user in users.all_users(tx)}
        draft = draft_of(person_id, openings.si_of(tx, person_id), openings.hi_of(tx, person_id), on)
    return OpeningsView(
        draft=draft,
        name=person.full_name,
        household_code="" if home is None else home.household.code,
        in_household=home is not None,
        si=tuple(_shown(one, names) for one in si),
        hi=tuple(_shown(one, names) for one in hi),
    )


def _shown(entry: Entered[SiOpening] | Entered[HiOpening], names: dict[UUID, str]) -> EnteredBefore:
    return EnteredBefore(
        source=entry.opening.source,
        as_of=entry.opening.as_of,
        entered_by=names.get(entry.entered_by, ""),
        entered_at=entry.entered_at,
        counts=entry.replaced_by is None,
    )


def save_openings(desk: Desk, draft: OpeningDraft) -> OpeningsSaved | tuple[Problem, ...]:
    """Enter or correct: a new entry that names the one before; what does not differ is not written again.

    Raises:
        ConflictError: ``stale``: the entries were corrected since the form was filled.
    """
    with desk.book.writing() as tx:
        if people.get(tx, draft.person_id) is None:
            return (Problem("person_id", "unknown_person"),)
        checked = check_openings(draft, _context(tx, draft.person_id, today(desk)))
        if isinstance(checked, tuple):
            return checked
        if checked.si is not None:
            enter_si(tx, desk, checked.si)
        if checked.hi is not None:
            enter_hi(tx, desk, checked.hi)
    return OpeningsSaved(person_id=draft.person_id, si=checked.si, hi=checked.hi)


def _context(tx: Transaction, person_id: UUID, on: date) -> OpeningContext:
    home = households.of_person(tx, person_id)
    return OpeningContext(
        on=on,
        household_id=None if home is None else home.household.id,
        taken={} if home is None else _taken(tx, home.household.id, person_id, on.year),
        si=openings.si_of(tx, person_id),
        hi=openings.hi_of(tx, person_id),
    )


def _taken(tx: Transaction, household_id: UUID, person_id: UUID, year: int) -> dict[int, str]:
    """The places of a year that other people took, by payments here and before this book, with their names."""
    places = {place: holder for holder, place in covers.places_paid(tx, household_id, year).items()}
    before = openings.places_of_household(tx, household_id, year)
    places |= {one.place: one.person_id for one in before if one.place is not None}
    others = {place: holder for place, holder in places.items() if holder != person_id}
    names = people.get_many(tx, list(others.values()))
    return {place: names[holder].person.full_name for place, holder in others.items()}


def enter_si(tx: Transaction, desk: Desk, entry: SiOpening) -> None:
    """Write an entry of social insurance and its journal entry, inside a transaction."""
    openings.insert_si(tx, [entry], by=desk.user.id, at=desk.now())
    journal_act(tx, desk, "si_opening_entered", about_person(entry.person_id), **si_told(entry))


def si_told(entry: SiOpening) -> dict[str, object]:
    """What the journal says of an entry of social insurance."""
    return {
        "paid_months": entry.paid_months,
        "supported_months": entry.supported_months,
        "last_month": None if entry.last_month is None else str(entry.last_month),
        "source": entry.source,
        "entry": entry.id,
        "replaces": entry.replaces_id,
        "seal": opening_sum([entry]),
    }


def enter_hi(tx: Transaction, desk: Desk, entry: HiOpening) -> None:
    """Write an entry of health insurance and its journal entry, inside a transaction."""
    openings.insert_hi(tx, [entry], by=desk.user.id, at=desk.now())
    journal_act(tx, desk, "hi_opening_entered", about_person(entry.person_id), **hi_told(entry))


def hi_told(entry: HiOpening) -> dict[str, object]:
    """What the journal says of an entry of health insurance."""
    return {
        "group": entry.group,
        "until": entry.valid_to,
        "since": entry.continuous_since,
        "place": entry.place,
        "place_year": entry.place_year,
        "source": entry.source,
        "entry": entry.id,
        "replaces": entry.replaces_id,
        "seal": opening_sum([entry]),
    }


def correct_months_in(tx: Transaction, desk: Desk, facts: SiFacts, draft: SiDraft) -> None:
    """Months typed with a payment that differ from the book's become its opening entry: one source of truth.

    Supported months are paid ones, so at least as many count as paid.
    """
    supported = min(draft.supported_before, MOST_SUPPORTED)
    paid = min(max(draft.paid_before, supported), MOST_PAID)
    known_months = (facts.supported_elsewhere, facts.paid_elsewhere)
    if known_months in {(draft.supported_before, draft.paid_before), (supported, paid)}:
        return
    day = today(desk)
    source = str(say("Khai tại quầy khi đóng BHXH ngày {day}", day=format_date(day)))
    known = facts.opening
    if known is None:
        entry = SiOpening(
            id=new_key(),
            person_id=draft.person_id,
            paid_months=paid,
            supported_months=supported,
            as_of=day,
            source=source,
        )
    else:
        entry = replace(
            known,
            id=new_key(),
            paid_months=paid,
            supported_months=supported,
            as_of=day,
            source=source,
            replaces_id=known.id,
        )
    enter_si(tx, desk, entry)
