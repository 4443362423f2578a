"""Today's work: who ends soon and has paid nothing later, and what was taken."""

from datetime import date, timedelta

import pytest

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.storage.book import Book
from desktop.storage.counter import work
from desktop.storage.payment import covers
from tests.storage.builders import TODAY, card, cycle, issue, person, saved, saved_household


def test_cycles_that_end_without_a_later_one(book: Book) -> None:
    soon, renewed, far, twice = saved(book, *(person(name) for name in ("Sắp Hết", "Đã Nối", "Còn Lâu", "Hai Kỳ")))
    with book.writing() as tx:
        paid = issue(tx)
        covers.insert_cycles(
            tx,
            [
                cycle(soon.id, paid.id, Month(2026, 6)),
                cycle(renewed.id, paid.id, Month(2026, 6)),
                cycle(renewed.id, paid.id, Month(2026, 12)),
                cycle(far.id, paid.id, Month(2027, 6)),
                cycle(twice.id, paid.id, Month(2025, 11)),
                cycle(twice.id, paid.id, Month(2026, 5)),
            ],
        )
    with book.reading() as tx:
        found = work.ending_cycles(tx, Month(2026, 10), Month(2026, 12))
        assert [(one.person.person.full_name, one.last_month) for one in found] == [
            ("Hai Kỳ", Month(2026, 10)),
            ("Sắp Hết", Month(2026, 11)),
        ]
        assert len(work.ending_cycles(tx, Month(2026, 10), Month(2026, 12), limit=1)) == 1


def test_cards_that_end_or_ended_without_a_later_one(book: Book) -> None:
    names = ("Hôm Nay", "Mười Bốn", "Mười Lăm", "Vừa Hết", "Đã Gia Hạn")
    persons = saved(book, *(person(name) for name in names))
    ends = [TODAY, TODAY + timedelta(days=14), TODAY + timedelta(days=15), TODAY - timedelta(days=3), TODAY]
    with book.writing() as tx:
        paid = issue(tx)
    for one, end in zip(persons, ends, strict=True):
        home = saved_household(book, one)
        with book.writing() as tx:
            covers.insert_cards(tx, [card(one.id, home.id, paid.id, valid_from=date(2026, 1, 1), valid_to=end)])
            if one.full_name == "Đã Gia Hạn":
                covers.insert_cards(tx, [card(one.id, home.id, paid.id, valid_to=date(2027, 11, 30))])
    with book.reading() as tx:
        found = work.ending_cards(tx, TODAY, 14)
    assert [one.person.person.full_name for one in found] == ["Vừa Hết", "Hôm Nay", "Mười Bốn"]


def test_the_days_sums_by_insurance_and_means(book: Book) -> None:
    with book.writing() as tx:
        issue(tx, 3_000_000_000)
        issue(tx, 2_000_000_000, means=Means.CASH)
        issue(tx, 5, means=Means.TRANSFER)
        issue(tx, 7, insurance=Insurance.HOUSEHOLD_HI)
        issue(tx, 9, issued_on=TODAY - timedelta(days=1))
    with book.reading() as tx:
        found = {(one.insurance, one.means): (one.receipts, one.amount) for one in work.totals_of_day(tx, TODAY)}
    assert found == {
        (Insurance.VOLUNTARY_SI, Means.CASH): (2, Money(5_000_000_000)),
        (Insurance.VOLUNTARY_SI, Means.TRANSFER): (1, Money(5)),
        (Insurance.HOUSEHOLD_HI, Means.CASH): (1, Money(7)),
    }


@pytest.mark.parametrize("day", [date(2000, 1, 1)])
def test_an_empty_day_has_no_sums(book: Book, day: date) -> None:
    with book.reading() as tx:
        assert work.totals_of_day(tx, day) == ()
        assert work.ending_cards(tx, day, 14) == ()
        assert work.ending_cycles(tx, Month.of(day), Month.of(day)) == ()
