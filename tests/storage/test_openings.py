"""Opening entries: written many at once, corrected by an entry that names the old one, never two that count."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.openings import HiOpening, SiOpening
from desktop.storage.book import Book
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.people import openings
from tests.storage.builders import TODAY, WHO, person, saved, saved_household
from tests.storage.engines import CLERK, NOW


def si(person_id: UUID, **parts: Any) -> SiOpening:
    usual: dict[str, Any] = {
        "id": new_key(),
        "person_id": person_id,
        "paid_months": 100,
        "supported_months": 90,
        "last_month": Month(2026, 10),
        "method": "6",
        "income": Money(2_000_000),
        "as_of": TODAY,
        "source": "to-khai.xlsx, dòng 12",
    }
    return SiOpening(**(usual | parts))


def hi(person_id: UUID, **parts: Any) -> HiOpening:
    usual: dict[str, Any] = {
        "id": new_key(),
        "person_id": person_id,
        "valid_from": date(2025, 12, 10),
        "valid_to": date(2026, 12, 9),
        "continuous_since": date(2020, 1, 1),
        "months": 12,
        "as_of": TODAY,
        "source": "thẻ cũ",
    }
    return HiOpening(**(usual | parts))


def test_entries_come_back_whole_with_who_wrote_them(book: Book) -> None:
    an, binh = saved(book, person("An"), person("Bình"))
    home = saved_household(book, an, binh)
    full = hi(an.id, household_id=home.id, place=2, place_year=2026)
    bare_si = si(binh.id, last_month=None, method="", income=None, paid_months=0, supported_months=0)
    bare_hi = hi(binh.id, valid_from=None, valid_to=None, continuous_since=None, months=None)
    whole = si(an.id)
    with book.writing() as tx:
        assert openings.insert_si(tx, [whole, bare_si], **WHO) == 2
        assert openings.insert_hi(tx, [full, bare_hi], **WHO) == 2
        assert openings.insert_si(tx, [], **WHO) == 0
    with book.reading() as tx:
        assert openings.current_si(tx, [an.id, binh.id]) == {an.id: whole, binh.id: bare_si}
        assert openings.current_hi(tx, [binh.id, an.id]) == {an.id: full, binh.id: bare_hi}
        assert openings.si_of(tx, an.id) == whole
        assert openings.hi_of(tx, new_key()) is None
        (entered,) = openings.all_hi(tx, an.id)
        assert (entered.opening, entered.entered_by, entered.entered_at) == (full, CLERK.id, NOW)
        assert entered.replaced_by is None


def test_a_correction_takes_the_place_of_the_entry_it_names(book: Book) -> None:
    (an,) = saved(book, person("An"))
    first, second = si(an.id), si(an.id, paid_months=101)
    third = si(an.id, paid_months=102)
    chain = [first, _after(second, first), _after(third, second)]
    with book.writing() as tx:
        openings.insert_si(tx, chain[:2], **WHO)
        openings.insert_si(tx, chain[2:], by=CLERK.id, at=NOW + timedelta(minutes=1))
    with book.reading() as tx:
        assert openings.si_of(tx, an.id) == chain[2]
        told = [(one.opening.paid_months, one.replaced_by) for one in openings.all_si(tx, an.id)]
    assert told == [(102, None), (101, third.id), (100, second.id)]


@pytest.mark.parametrize("named", ["nobody", "replaced", "other"])
def test_a_second_entry_that_counts_is_refused(book: Book, named: str) -> None:
    an, binh = saved(book, person("An"), person("Bình"))
    first = hi(an.id)
    current, other = _hi_after(hi(an.id), first), hi(binh.id)
    with book.writing() as tx:
        openings.insert_hi(tx, [first, current, other], **WHO)
    wrong = {"nobody": None, "replaced": first.id, "other": other.id}[named]
    with pytest.raises(ConflictError) as refused, book.writing() as tx:
        openings.insert_hi(tx, [hi(an.id, replaces_id=wrong)], **WHO)
    assert refused.value.code == "stale"
    with book.reading() as tx:
        assert openings.hi_of(tx, an.id) == current


def test_places_of_a_household_are_those_of_the_year_that_still_count(book: Book) -> None:
    persons = saved(book, *(person(name) for name in ("An", "Bình", "Chi", "Dung")))
    an, binh, chi, dung = persons
    home, away = saved_household(book, an, binh, chi), saved_household(book, dung)
    place = {"household_id": home.id, "place_year": 2026}
    wrong = hi(an.id, **place, place=1)
    with book.writing() as tx:
        entries = [wrong, hi(binh.id, **place, place=2), hi(chi.id, household_id=home.id, place=1, place_year=2025)]
        openings.insert_hi(tx, entries, **WHO)
        openings.insert_hi(tx, [hi(dung.id, household_id=away.id, place=1, place_year=2026)], **WHO)
        openings.insert_hi(tx, [hi(an.id, **place, place=3, replaces_id=wrong.id)], **WHO)
    with book.reading() as tx:
        found = openings.places_of_household(tx, home.id, 2026)
        assert [(one.person_id, one.place) for one in found] == [(binh.id, 2), (an.id, 3)]
        assert [one.person_id for one in openings.places_of_household(tx, home.id, 2025)] == [chi.id]


def test_thousands_are_written_in_portions(sqlite_book: Book) -> None:
    persons = saved(sqlite_book, *(person(f"Người {number}") for number in range(30)))
    with pytest.MonkeyPatch.context() as patch, sqlite_book.writing() as tx:
        patch.setattr(openings, "_PORTION", 7)
        assert openings.insert_si(tx, (si(one.id) for one in persons), **WHO) == 30
        assert len(openings.current_si(tx, [one.id for one in persons])) == 30


def _after(later: SiOpening, earlier: SiOpening) -> SiOpening:
    return si(later.person_id, id=later.id, paid_months=later.paid_months, replaces_id=earlier.id)


def _hi_after(later: HiOpening, earlier: HiOpening) -> HiOpening:
    return hi(later.person_id, id=later.id, replaces_id=earlier.id)
