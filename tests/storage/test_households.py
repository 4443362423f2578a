"""Households: one head at every commit, nobody twice, nobody in two at a time, history kept."""

from datetime import date

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from desktop.domain.people import HEAD, Household, Member
from desktop.storage.book import Book, Transaction
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.people import households
from desktop.storage.tables import households as households_table
from tests.storage.builders import WHO, household, member, person, saved, saved_household


def _relations(book: Book, household_id: object) -> dict[object, str]:
    with book.reading() as tx:
        found = households.get(tx, household_id)  # type: ignore[arg-type]
    assert found is not None
    return {one.person_id: one.relation for one in found.current}


def test_a_household_comes_back_with_its_head_first(book: Book) -> None:
    head, wife, child = saved(book, person("Chủ Hộ"), person("Vợ"), person("Con"))
    made = Household(
        id=new_key(), code="0123456789", members=(member(wife, "01"), member(head, HEAD), member(child, "08"))
    )
    with book.writing() as tx:
        households.insert_household(tx, made, **WHO)
    with book.reading() as tx:
        found = households.of_person(tx, child.id)
        assert households.get(tx, made.id) == found
        assert households.count(tx) == 1
    assert found is not None
    assert [one.person_id for one in found.household.members] == [head.id, wife.id, child.id]


@pytest.mark.parametrize(
    ("relations", "code"),
    [((HEAD, HEAD), "two_heads"), (("01", "02"), "head_needed"), ((), "head_needed")],
)
def test_a_household_has_exactly_one_head(book: Book, relations: tuple[str, ...], code: str) -> None:
    persons = saved(book, person("Một"), person("Hai"))
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        households.insert_household(tx, household(*persons, relations=relations), **WHO)
    assert caught.value.code == code
    with book.reading() as tx:
        assert households.count(tx) == 0


def test_nobody_is_in_a_household_twice(book: Book) -> None:
    (one,) = saved(book, person())
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        households.insert_household(tx, household(one, one), **WHO)
    assert caught.value.code == "member_twice"
    made = saved_household(book, one)
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        households.add_member(tx, made.id, member(one, "08"), **WHO)
    assert caught.value.code == "member_twice"


def test_nobody_is_in_two_households_at_a_time(book: Book) -> None:
    one, other, guest = saved(book, person("Một"), person("Hai"), person("Khách"))
    first, second = saved_household(book, one, guest), saved_household(book, other)
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        households.add_member(tx, second.id, member(guest, "22"), **WHO)
    assert caught.value.code == "member_elsewhere"
    with book.writing() as tx:
        households.remove_member(tx, first.id, guest.id, until=date(2026, 11, 1), **WHO)
        households.add_member(tx, second.id, member(guest, "22"), **WHO)
    assert _relations(book, second.id) == {other.id: HEAD, guest.id: "22"}
    with book.reading() as tx:
        before = households.get(tx, first.id)
    assert before is not None
    assert [(one.person_id, one.until) for one in before.household.members] == [
        (one.id, None),
        (guest.id, date(2026, 11, 1)),
    ]


def test_a_second_head_cannot_be_added(book: Book) -> None:
    one, other = saved(book, person("Một"), person("Hai"))
    made = saved_household(book, one)
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        households.add_member(tx, made.id, member(other, HEAD), **WHO)
    assert caught.value.code == "two_heads"


def test_the_head_changes_in_one_step(book: Book) -> None:
    head, wife, child = saved(book, person("Chồng"), person("Vợ"), person("Con"))
    made = saved_household(book, head, wife, child)
    with book.writing() as tx:
        households.change_head(tx, made.id, wife.id, relations={head.id: "02"}, **WHO)
    assert _relations(book, made.id) == {wife.id: HEAD, head.id: "02", child.id: "08"}
    with book.writing() as tx:
        households.change_head(tx, made.id, child.id, relations={}, **WHO)
    assert _relations(book, made.id) == {child.id: HEAD, wife.id: "22", head.id: "02"}


def test_a_change_of_head_names_members_only_and_one_head(book: Book) -> None:
    head, wife, stranger = saved(book, person("Chồng"), person("Vợ"), person("Lạ"))
    made = saved_household(book, head, wife)
    for new_head, relations, code in [
        (stranger.id, {}, "not_a_member"),
        (wife.id, {stranger.id: "22"}, "not_a_member"),
        (wife.id, {head.id: HEAD}, "two_heads"),
    ]:
        with pytest.raises(ConflictError) as caught, book.writing() as tx:
            households.change_head(tx, made.id, new_head, relations=relations, **WHO)
        assert caught.value.code == code
    assert _relations(book, made.id) == {head.id: HEAD, wife.id: "02"}


def test_relations_change_but_not_from_or_to_head(book: Book) -> None:
    head, wife = saved(book, person("Chồng"), person("Vợ"))
    made = saved_household(book, head, wife)
    with book.writing() as tx:
        households.change_relation(tx, made.id, wife.id, "01", **WHO)
    assert _relations(book, made.id) == {head.id: HEAD, wife.id: "01"}
    for person_id, relation, code in [(head.id, "08", "head_needed"), (wife.id, HEAD, "two_heads")]:
        with pytest.raises(ConflictError) as caught, book.writing() as tx:
            households.change_relation(tx, made.id, person_id, relation, **WHO)
        assert caught.value.code == code


def test_the_head_leaves_last_and_the_household_closes(book: Book) -> None:
    head, wife = saved(book, person("Chồng"), person("Vợ"))
    made = saved_household(book, head, wife)
    day = date(2026, 11, 1)
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        households.remove_member(tx, made.id, head.id, until=day, **WHO)
    assert caught.value.code == "head_needed"
    with book.writing() as tx:
        households.remove_member(tx, made.id, wife.id, until=day, **WHO)
        households.remove_member(tx, made.id, head.id, until=day, **WHO)
    with book.reading() as tx:
        closed = households.get(tx, made.id)
        assert closed is not None
        assert (closed.closed_on, closed.current) == (day, ())
        assert households.count(tx) == 0
        assert households.of_person(tx, head.id) is None
    saved_household(book, head)


def _code(tx: Transaction, made: Household) -> str:
    found = households.get(tx, made.id)
    assert found is not None
    return found.household.code


def test_the_code_can_change_and_be_forgotten(book: Book) -> None:
    (head,) = saved(book, person())
    made = saved_household(book, head, code="1")
    with book.writing() as tx:
        households.set_code(tx, made.id, "2")
    with book.reading() as tx:
        assert _code(tx, made) == "2"
    with book.writing() as tx:
        households.set_code(tx, made.id, "")
    with book.reading() as tx:
        assert _code(tx, made) == ""


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE members SET relation = '08', head_of = NULL WHERE relation = '00'",
        "UPDATE members SET until = '2026-11-01', head_of = NULL WHERE relation = '00'",
        "DELETE FROM members WHERE relation = '00'",
        "UPDATE members SET relation = '00' WHERE relation = '02'",
        "UPDATE members SET relation = '00', head_of = household_id WHERE relation = '02'",
        "UPDATE households SET head_key = NULL",
    ],
)
def test_no_route_around_the_functions_leaves_a_household_without_one_head(book: Book, change: str) -> None:
    made = saved_household(book, *saved(book, person("Chồng"), person("Vợ")))
    with pytest.raises(IntegrityError), book.writing() as tx:
        tx.connection.execute(text(change))
    with book.reading() as tx:
        assert households.without_one_head(tx) == ()
    assert sorted(_relations(book, made.id).values()) == [HEAD, "02"]


def test_an_open_household_without_members_cannot_be_committed(book: Book) -> None:
    key = new_key()
    row = {"id": key, "head_key": key, "created_by": WHO["by"], "created_at": WHO["at"]}
    with pytest.raises(IntegrityError), book.writing() as tx:
        tx.connection.execute(insert(households_table).values(row))


def test_many_households_at_once(book: Book) -> None:
    persons = saved(book, *(person(f"Người {place}") for place in range(6)))
    rows = [household(*persons[:3]), household(*persons[3:])]
    with book.writing() as tx:
        households.insert_many(tx, rows, **WHO)
        households.insert_many(tx, [], **WHO)
    with book.reading() as tx:
        assert households.count(tx) == 2
        assert households.without_one_head(tx) == ()


def test_a_former_member_may_come_back(book: Book) -> None:
    head, guest = saved(book, person("Chủ"), person("Khách"))
    made = saved_household(book, head, guest)
    with book.writing() as tx:
        households.remove_member(tx, made.id, guest.id, until=date(2026, 1, 1), **WHO)
        households.add_member(tx, made.id, Member(person_id=guest.id, relation="22", since=date(2026, 6, 1)), **WHO)
    with book.reading() as tx:
        found = households.get(tx, made.id)
    assert found is not None
    assert [(one.person_id, one.until) for one in found.household.members] == [
        (head.id, None),
        (guest.id, None),
        (guest.id, date(2026, 1, 1)),
    ]
