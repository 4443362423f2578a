"""People: everything comes back, numbers are unique, empty keys match nobody, an old version is refused."""

import unicodedata

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Address, Person, Sex
from desktop.storage.book import Book
from desktop.storage.column_types import new_key
from desktop.storage.counter import clinics
from desktop.storage.counter.clinics import Clinic
from desktop.storage.errors import ConflictError
from desktop.storage.people import people
from tests.storage.builders import WHO, person, saved

FULL = Person(
    id=new_key(),
    full_name="Nguyễn Thị Ấp",
    birth=PartialDate(1988, 2, 29),
    sex=Sex.FEMALE,
    personal_id="001188000001",
    old_id="012345678",
    si_number="0123456789",
    ethnicity="01",
    phone="0912345678",
    email="ap@example.vn",
    occupation="nông dân",
    clinic_code="01001",
    address=Address(street="Số 5", hamlet="Thôn 1", commune_code="00004", old="Xã A, Huyện B"),
)


def test_everything_about_a_person_comes_back(book: Book) -> None:
    with book.writing() as tx:
        clinics.save(tx, Clinic(code="01001", name="Trạm y tế xã A"))
        people.insert_person(tx, FULL, place_words="phường Ba Đình", **WHO)
    with book.reading() as tx:
        found = people.get(tx, FULL.id)
    assert found is not None
    assert (found.person, found.version, found.place_words) == (FULL, 1, "phường Ba Đình")
    assert (found.created_by, found.created_at) == (WHO["by"], WHO["at"])


@pytest.mark.parametrize("birth", [PartialDate(1990), PartialDate(1990, 5), PartialDate(1990, 5, 31)])
def test_the_precision_of_a_birth_is_kept(book: Book, birth: PartialDate) -> None:
    (one,) = saved(book, person(birth=birth))
    with book.reading() as tx:
        found = people.get(tx, one.id)
    assert found is not None
    assert found.person.birth == birth


@pytest.mark.parametrize("number", ["personal_id", "old_id", "si_number"])
def test_a_number_belongs_to_one_person(book: Book, number: str) -> None:
    saved(book, person(**{number: "123456789"}))
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        people.insert_person(tx, person("Trần Văn Bình", **{number: "123456789"}), **WHO)
    assert (caught.value.code, caught.value.field) == ("taken", number)
    assert "123456789" in caught.value.title
    with book.reading() as tx:
        assert people.count(tx) == 1


def test_empty_numbers_never_match_each_other(book: Book) -> None:
    saved(book, person("Nguyễn Văn An"), person("Trần Văn Bình"))
    with book.reading() as tx:
        assert people.count(tx) == 2
        assert people.by_number(tx, "") == ()


@pytest.mark.parametrize("number", ["001188000001", "012345678", "7123456789"])
def test_a_person_is_found_by_any_number(book: Book, number: str) -> None:
    one = person(personal_id="001188000001", old_id="012345678", si_number="7123456789")
    saved(book, one, person("Trần Văn Bình", personal_id="001188000002"))
    with book.reading() as tx:
        assert [found.person for found in people.by_number(tx, number)] == [one]
        assert people.by_number(tx, number[:-1]) == ()


def test_a_change_needs_the_version_that_was_read(book: Book) -> None:
    (one,) = saved(book, person())
    changed = person("Nguyễn Văn Ân", id=one.id, phone="0912345678")
    with book.writing() as tx:
        assert people.update_person(tx, changed, expected_version=1, **WHO) == 2
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        people.update_person(tx, one, expected_version=1, **WHO)
    assert caught.value.code == "stale"
    with book.reading() as tx:
        found = people.get(tx, one.id)
    assert found is not None
    assert (found.person, found.version) == (changed, 2)


def test_a_change_cannot_take_the_number_of_another(book: Book) -> None:
    one, other = saved(book, person(personal_id="001090000001"), person("Trần Văn Bình"))
    with pytest.raises(ConflictError, match="001090000001"), book.writing() as tx:
        people.update_person(tx, person(id=other.id, personal_id=one.personal_id), expected_version=1, **WHO)


def test_pages_follow_vietnamese_order_and_end(book: Book) -> None:
    names = ["Đỗ An", "Dương Bình", "Ân Châu", "An Dũng", "Ăn Em", "Zung Gia", "An Dung"]
    saved(book, *(person(name) for name in names))
    seen, end = [], None
    with book.reading() as tx:
        while True:
            page = people.page(tx, after=end, limit=3)
            seen += [found.person.full_name for found in page.people]
            end = page.end
            if end is None:
                break
    assert seen == ["An Dung", "An Dũng", "Ăn Em", "Ân Châu", "Dương Bình", "Đỗ An", "Zung Gia"]


@pytest.mark.parametrize(
    "name",
    ["Robert'); DROP TABLE people;--", "<b>Đậm</b> & 'nháy' \"kép\"", "Nguyễn 😀 An", "Ấ" * 500, "%_\\ 100%", "{x} :y"],
)
def test_wild_names_come_back_as_they_are(book: Book, name: str) -> None:
    (one,) = saved(book, person(name))
    with book.reading() as tx:
        found = people.get(tx, one.id)
    assert found is not None
    assert found.person.full_name == name


def test_many_people_at_once_are_all_or_nothing(book: Book) -> None:
    rows = [(person(f"Người {place}", personal_id=f"{place:012d}"), "") for place in range(5_000)]
    with book.writing() as tx:
        assert people.insert_many(tx, rows, **WHO) == 5_000
    with pytest.raises(IntegrityError), book.writing() as tx:
        people.insert_many(tx, [(person(personal_id="x1"), ""), (person(personal_id=f"{7:012d}"), "")], **WHO)
    with book.reading() as tx:
        assert people.count(tx) == 5_000
        assert people.by_number(tx, "x1") == ()


def test_an_unknown_clinic_is_refused_by_its_foreign_key(book: Book) -> None:
    with pytest.raises(IntegrityError), book.writing() as tx:
        people.insert_person(tx, person(clinic_code="99999"), **WHO)


@pytest.mark.parametrize(
    "parts", [{"full_name": ""}, {"birth": PartialDate(1700)}], ids=["no name", "a year before anybody alive"]
)
def test_the_database_itself_refuses_what_cannot_be(book: Book, parts: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), book.writing() as tx:
        people.insert_person(tx, person(**parts), **WHO)


def test_a_reading_transaction_changes_nothing(sqlite_book: Book) -> None:
    with sqlite_book.reading() as tx:
        people.insert_person(tx, person(), **WHO)
    with sqlite_book.reading() as tx:
        assert people.count(tx) == 0


def test_names_are_kept_in_the_form_they_came_and_found_in_both(book: Book) -> None:
    decomposed = unicodedata.normalize("NFD", "Nguyễn Văn Ấp")
    (one,) = saved(book, person(decomposed))
    with book.reading() as tx:
        found = people.get(tx, one.id)
    assert found is not None
    assert found.person.full_name == decomposed
