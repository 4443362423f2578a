"""Today's work: who ends soon and has paid nothing later, and what was taken."""

from datetime import date, timedelta

import pytest

from desktop.domain.month import Month
from desktop.storage.book import Book
from desktop.storage.counter import work
from desktop.storage.payment import covers
from desktop.storage.people import openings
from tests.storage.builders import TODAY, WHO, card, cycle, issue, person, saved, saved_household
from tests.storage.test_openings import hi, si


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


def test_what_was_paid_before_the_book_ends_like_what_was_paid_here(book: Book) -> None:
    names = ("Trước", "Đã Thay", "Đóng Sau", "Ghi Sau", "Nhóm Khác", "Không Hộ")
    before, replaced, later, told, other, alone = saved(book, *(person(name) for name in names))
    home = saved_household(book, before, replaced, later, told, other)
    soon = {"valid_to": TODAY + timedelta(days=9), "valid_from": None, "household_id": None}
    wrong_si, wrong_hi = si(replaced.id), hi(replaced.id, **soon)
    with book.writing() as tx:
        paid = issue(tx)
        openings.insert_si(tx, [si(before.id), wrong_si, si(later.id), si(told.id, last_month=Month(2027, 5))], **WHO)
        openings.insert_si(tx, [si(replaced.id, last_month=Month(2027, 1), replaces_id=wrong_si.id)], **WHO)
        entries = [hi(before.id, **soon), wrong_hi, hi(later.id, **soon), hi(other.id, **soon, group="budget_paid")]
        openings.insert_hi(tx, [*entries, hi(told.id, valid_to=date(2027, 5, 1)), hi(alone.id, **soon)], **WHO)
        openings.insert_hi(tx, [hi(replaced.id, valid_to=date(2027, 1, 1), replaces_id=wrong_hi.id)], **WHO)
        covers.insert_cycles(tx, [cycle(later.id, paid.id, Month(2026, 11)), cycle(told.id, paid.id, Month(2026, 5))])
        old = {"valid_from": date(2026, 1, 1), "valid_to": TODAY}
        covers.insert_cards(tx, [card(later.id, home.id, paid.id), card(told.id, home.id, paid.id, **old)])
    with book.reading() as tx:
        months = work.ending_cycles(tx, Month(2026, 9), Month(2026, 11))
        cards = work.ending_cards(tx, TODAY, 14)
    assert [(one.person.person.full_name, one.last_month, one.method) for one in months] == [
        ("Trước", Month(2026, 10), "6")
    ]
    assert {(one.person.person.full_name, one.household_id) for one in cards} == {
        ("Trước", home.id),
        ("Không Hộ", None),
    }


@pytest.mark.parametrize("day", [date(2000, 1, 1)])
def test_an_empty_book_has_nothing_that_ends(book: Book, day: date) -> None:
    with book.reading() as tx:
        assert work.ending_cards(tx, day, 14) == ()
        assert work.ending_cycles(tx, Month.of(day), Month.of(day)) == ()
