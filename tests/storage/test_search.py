"""Search: any part, any order, no marks, numbers, phone, places, households, on both engines alike."""

import unicodedata
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop.domain.people import Address, Person
from desktop.storage.bare_rows import bare_rows
from desktop.storage.book import Book
from desktop.storage.people import households, people, search
from tests.storage.builders import WHO, person, saved, saved_household

AN = person(
    "Nguyễn Văn Đức An",
    personal_id="001090000001",
    old_id="012345678",
    si_number="7912345678",
    phone="0912345678",
    address=Address(hamlet="Thôn Đồng Quê", street="Ngõ 12", old="Xã Tân Lập, Huyện Đan Phượng"),
)
BINH = person("Trần Thị Bình", personal_id="001190000002")
CHAU = person("Nguyễn Bảo Châu")


@pytest.fixture
def family(book: Book) -> Book:
    saved(book, AN, BINH, CHAU, person("Lê Văn Lạ", personal_id="079090000009"))
    with book.writing() as tx:
        people.insert_person(tx, person("Đặng Thị Xa"), place_words="Phường Bến Thành, TP. Hồ Chí Minh", **WHO)
    saved_household(book, AN, BINH, CHAU, code="0123456789")
    return book


def _names(book: Book, text: str) -> list[str]:
    with book.reading() as tx:
        return [row.full_name for row in search.people(tx, text).rows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nguyen van duc an", True),
        ("an duc", True),
        ("Đức", True),
        ("ĐỨC  AN", True),
        ("ng d", True),
        (unicodedata.normalize("NFD", "Đức Ăn"), True),
        ("001090", True),
        ("001090000001", True),
        ("001 090 000 001", True),
        ("0123", True),
        ("7912", True),
        ("0912", True),
        ("0912.345.678", True),
        ("+84 912 345 678", True),
        ("an 0912", True),
        ("dong que", True),
        ("tan lap dan phuong", True),
        ("an tan lap", True),
        ("duc'; DROP TABLE people; --", False),
        ('"duc" OR "x"', False),
        ("duc*", True),
        ("duc NOT an", False),
    ],
)
def test_the_person_meant_is_found_by_name_number_or_place(family: Book, text: str, found: bool) -> None:  # noqa: FBT001
    assert _names(family, text).count(AN.full_name) == int(found)


@pytest.mark.parametrize("text", ["", "   ", "!?*", "😀", "'", '"', "\x00", "-", "%", "zzz", "guyen", "an binh"])
def test_what_means_nobody_finds_nobody(family: Book, text: str) -> None:
    assert _names(family, text) == []
    with family.reading() as tx:
        assert search.count(tx, text) == search.Count(0, more=False)
        assert search.households(tx, text).rows == ()


def test_a_commune_told_from_outside_finds_its_people(family: Book) -> None:
    assert _names(family, "ben thanh") == ["Đặng Thị Xa"]


@pytest.mark.parametrize("text", ["binh", "0011900", "chau bao", "duc an"])
def test_a_household_is_found_by_any_of_its_people(family: Book, text: str) -> None:
    with family.reading() as tx:
        (row,) = search.households(tx, text).rows
        (by,) = search.people(tx, text).rows
    assert (row.head_name, row.members, row.code) == (AN.full_name, 3, "0123456789")
    assert (row.matched_id, row.matched_name) == (by.person_id, by.full_name)


def test_a_household_is_found_once_by_its_code_and_by_several_members(family: Book) -> None:
    with family.reading() as tx:
        assert [row.head_name for row in search.households(tx, "0123456789").rows] == [AN.full_name]
        assert [row.head_name for row in search.households(tx, "nguyen").rows] == [AN.full_name]


def test_who_left_no_longer_finds_the_household(family: Book) -> None:
    with family.writing() as tx:
        place = households.of_person(tx, CHAU.id)
        assert place is not None
        households.remove_member(tx, place.household.id, CHAU.id, until=date(2026, 11, 1), **WHO)
    with family.reading() as tx:
        assert search.households(tx, "chau").rows == ()


def test_a_changed_name_is_found_and_the_old_one_is_not(family: Book) -> None:
    with family.writing() as tx:
        people.update_person(tx, person("Nguyễn Gia Hân", id=CHAU.id), expected_version=1, **WHO)
    assert _names(family, "han gia") == ["Nguyễn Gia Hân"]
    assert _names(family, "chau") == []


def test_what_was_rolled_back_is_not_found(book: Book) -> None:
    def cut_short() -> None:
        with book.writing() as tx:
            people.insert_person(tx, person("Vũ Trọng Tạm"), **WHO)
            assert [row.full_name for row in search.people(tx, "tam trong").rows] == ["Vũ Trọng Tạm"]
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        cut_short()
    assert _names(book, "tam trong") == []


def test_few_results_come_in_vietnamese_order(book: Book) -> None:
    saved(book, *(person(f"{name} Thử") for name in ["Đỗ", "Dương", "Ân", "An", "Ăn"]))
    assert _names(book, "thu") == ["An Thử", "Ăn Thử", "Ân Thử", "Dương Thử", "Đỗ Thử"]


def test_the_index_follows_every_change(sqlite_book: Book) -> None:
    one, other = saved(sqlite_book, person("Một"), person("Hai"))
    with sqlite_book.writing() as tx:
        people.insert_many(tx, ((person(f"Nhiều {place}"), "") for place in range(3)), **WHO)
        people.update_person(tx, person("Ba", id=one.id), expected_version=1, **WHO)
        tx.connection.execute(text("DELETE FROM people WHERE id = :id"), {"id": str(other.id)})
        assert search.is_in_step(tx)
    assert (_names(sqlite_book, "hai"), _names(sqlite_book, "ba"), len(_names(sqlite_book, "nhieu"))) == ([], ["Ba"], 3)
    with sqlite_book.writing() as tx:
        tx.connection.execute(text("DROP TRIGGER people_fts_update"))
        tx.connection.execute(text("UPDATE people SET search_text = 'bon' WHERE id = :id"), {"id": str(one.id)})
        assert not search.is_in_step(tx)


def test_a_row_tells_all_that_a_list_shows(book: Book) -> None:
    saved(book, AN)
    with book.reading() as tx:
        (row,) = search.people(tx, "an").rows
    assert (row.person_id, row.birth, row.sex, row.address) == (AN.id, AN.birth, AN.sex, AN.address)
    assert (row.personal_id, row.old_id, row.si_number, row.phone) == (
        AN.personal_id,
        AN.old_id,
        AN.si_number,
        AN.phone,
    )


def test_only_the_first_rows_come_and_say_that_there_are_more(book: Book) -> None:
    with book.writing() as tx:
        people.insert_many(tx, ((person(f"Nguyễn Văn {place}"), "") for place in range(1_200)), **WHO)
    with book.reading() as tx:
        first = search.people(tx, "nguyen")
        assert (len(first.rows), first.more) == (50, True)
        assert search.count(tx, "nguyen") == search.Count(1_000, more=True)
        assert search.count(tx, "nguyen", cap=1_200) == search.Count(1_200, more=False)
        exact = search.people(tx, "nguyen", limit=1_200)
        assert (len(exact.rows), exact.more) == (1_200, False)


def test_the_number_of_words_is_bounded(family: Book) -> None:
    assert _names(family, "duc " + " ".join(f"x{place}" for place in range(500))) == []
    assert _names(family, "d" * 10_000) == []


def _words_of(one: Person) -> list[str]:
    return one.full_name.split()


@pytest.mark.parametrize("word", _words_of(AN))
def test_every_beginning_of_every_word_finds(family: Book, word: str) -> None:
    for end in range(1, len(word) + 1):
        assert AN.full_name in _names(family, word[:end])


def test_the_screen_first_then_the_rest_in_the_same_order(book: Book) -> None:
    people_ = [person(f"Nguyễn Văn {letter}") for letter in "ĐBAEDC"]
    saved(book, *people_)
    with book.reading() as tx:
        whole = search.people(tx, "nguyen")
        first = search.people(tx, "nguyen", ready=2)
        completed = search.completed(tx, first)
    assert [row.full_name[-1] for row in first.rows] == ["A", "B"]
    assert len(first.rest) == 4
    assert completed == whole
    assert [row.full_name[-1] for row in completed.rows] == ["A", "B", "C", "D", "Đ", "E"]


def test_both_questions_of_a_search_see_one_state(book: Book) -> None:
    before, after = person("Nguyễn Văn Mới"), "Nguyễn Văn Khác"
    saved(book, before)
    with book.reading() as tx:
        first = search.people(tx, "nguyen", ready=0)
        assert len(first.rest) == 1
        with book.writing() as other:
            people.update_person(other, person(after, id=before.id), expected_version=1, **WHO)
        assert [row.full_name for row in search.completed(tx, first).rows] == [before.full_name]
    with book.reading() as tx:
        assert [row.full_name for row in search.completed(tx, first).rows] == [after]


def test_what_the_driver_refuses_is_told_like_every_other_error(book: Book) -> None:
    with pytest.raises(DBAPIError, match="no_such"), book.reading() as tx:
        bare_rows(tx, "SELECT * FROM no_such", ())
