"""Consultations and months paid before, on both engines: kept as they were, the newest entry counts."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from desktop.storage.advice import consultations, earlier_periods
from desktop.storage.advice.consultations import Consultation, ConsultationOutcome
from desktop.storage.advice.earlier_periods import EarlierPeriods
from desktop.storage.book import Book
from desktop.storage.column_types import new_key
from desktop.storage.people import people
from tests.storage.builders import person
from tests.storage.engines import CLERK, NOW


def _consultation(person_id: UUID | None, **changed: object) -> Consultation:
    made = Consultation(
        id=new_key(),
        person_id=person_id,
        household_id=None,
        outcome=ConsultationOutcome.THINKS,
        promised_on=date(2026, 12, 1),
        inputs={"budget": 450_000, "income": 2_300_000},
        content={"title": "Tư vấn", "lines": ["ước tính"]},
        consulted_on=NOW.date(),
        by=CLERK.id,
        at=NOW,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def test_a_consultation_comes_back_as_it_was(book: Book) -> None:
    who = person()
    with book.writing() as tx:
        people.insert_person(tx, who, by=CLERK.id, at=NOW)
        first, passer_by = _consultation(who.id), _consultation(None, promised_on=None)
        before = _consultation(None, inputs={"person_key": str(who.id)}, at=NOW - timedelta(hours=1))
        later = _consultation(who.id, outcome=ConsultationOutcome.ENROLS, at=NOW + timedelta(hours=1))
        for one in (first, passer_by, later, before):
            consultations.insert_consultation(tx, one)
    with book.reading() as tx:
        assert consultations.get(tx, first.id) == first
        assert consultations.of_person(tx, who.id) == (later, first, before)
        found = consultations.between(tx, NOW.date(), NOW.date())
        assert {one.id for one in found} == {first.id, passer_by.id, later.id, before.id}
        assert consultations.between(tx, date(2026, 1, 1), date(2026, 1, 31)) == ()
        assert len(consultations.every(tx)) == 4


def test_the_newest_entry_of_earlier_periods_counts(book: Book) -> None:
    who = person()
    periods = ({"first": "2008-01", "last": "2012-12", "income": 2_500_000, "kind": "compulsory"},)
    entry = EarlierPeriods(
        id=new_key(),
        person_id=who.id,
        periods=periods,
        source="sổ BHXH",
        as_of=NOW.date(),
        by=CLERK.id,
        at=NOW,
    )
    newer = replace(entry, id=new_key(), periods=(), source="sửa", at=NOW + timedelta(minutes=1))
    with book.writing() as tx:
        people.insert_person(tx, who, by=CLERK.id, at=NOW)
        earlier_periods.insert_entry(tx, entry)
    with book.reading() as tx:
        assert earlier_periods.newest_of(tx, who.id) == entry
    with book.writing() as tx:
        earlier_periods.insert_entry(tx, newer)
    with book.reading() as tx:
        assert earlier_periods.newest_of(tx, who.id) == newer
        assert earlier_periods.newest_of(tx, new_key()) is None
        assert len(earlier_periods.every(tx)) == 2
