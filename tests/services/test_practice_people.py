"""Synthetic people: the same from the same seed, lawful in every number, and nobody's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.partial_date import PartialDate, Precision
from desktop.domain.people import HEAD, Person, Sex
from desktop.services.practice.practice_people import PracticeHousehold, card_text, practice_households

MANY = 100_000


def practice_people(places: AdministrativeUnits, people: int, seed: int, province_code: str = "") -> Iterator[Person]:
    for made in practice_households(places, people, seed, province_code):
        yield from made.people


@pytest.fixture(scope="module")
def households(places: AdministrativeUnits) -> list[PracticeHousehold]:
    return list(practice_households(places, MANY, seed=2026))


@pytest.fixture(scope="module")
def people(households: list[PracticeHousehold]) -> list[Person]:
    return [person for made in households for person in made.people]


def test_the_same_seed_gives_the_same_content(places: AdministrativeUnits) -> None:
    assert list(practice_households(places, 500, seed=7)) == list(practice_households(places, 500, seed=7))
    assert list(practice_households(places, 500, seed=7)) != list(practice_households(places, 500, seed=8))


@pytest.mark.parametrize("count", [0, 1, 2, 13, 1000])
def test_exactly_as_many_people_as_asked(places: AdministrativeUnits, count: int) -> None:
    assert sum(1 for _ in practice_people(places, count, seed=1)) == count


def test_a_million_is_not_made_to_give_the_first(places: AdministrativeUnits) -> None:
    first = list(islice(practice_people(places, 1_000_000, seed=1), 3))
    assert [person.personal_id for person in first] == [
        person.personal_id for person in islice(practice_people(places, 1000, seed=1), 3)
    ]


@pytest.mark.parametrize("count", [-1, 1_000_001])
def test_more_than_the_ranges_hold_is_refused(places: AdministrativeUnits, count: int) -> None:
    with pytest.raises(ValueError, match="practice people"):
        next(practice_households(places, count, seed=1))


def test_no_number_is_given_twice(people: list[Person], households: list[PracticeHousehold]) -> None:
    assert len(people) == MANY
    for field in ("id", "personal_id", "old_id", "si_number", "phone", "email"):
        given = [value for person in people if (value := getattr(person, field))]
        assert len(given) > MANY / 20
        assert len(set(given)) == len(given), field
    codes = [made.household.code for made in households if made.household.code]
    assert len(set(codes)) == len(codes)
    keys = {made.household.id for made in households} | {person.id for person in people}
    assert len(keys) == len(households) + MANY


def test_every_number_is_of_the_documented_ranges(people: list[Person], households: list[PracticeHousehold]) -> None:
    def all_match(pattern: str, texts: list[str]) -> bool:
        return all(re.fullmatch(pattern, text) for text in texts)

    assert all_match(r"0\d{2}[0-3]\d{2}9\d{5}", [person.personal_id for person in people])
    assert all_match(r"(99\d{7})?", [person.old_id for person in people])
    assert all_match(r"(99\d{8})?", [person.si_number for person in people])
    assert all_match(r"(0500\d{6})?", [person.phone for person in people])
    assert all_match(r"([a-z.]+\.\d+@vidu\.example)?", [person.email for person in people])
    assert all_match(r"(99\d{8})?", [made.household.code for made in households])


def test_personal_ids_agree_with_birth_sex_and_a_real_province(
    people: list[Person], places: AdministrativeUnits
) -> None:
    provinces = {f"0{province.code}" for province in places.old_provinces}
    for person in people:
        number = person.personal_id
        century, female = divmod(int(number[3]), 2)
        assert number[:3] in provinces
        assert 1900 + 100 * century + int(number[4:6]) == person.birth.year
        assert bool(female) == (person.sex is Sex.FEMALE)


def test_births_span_the_years_and_some_are_year_only(people: list[Person]) -> None:
    years = {person.birth.year for person in people}
    assert (min(years), max(years)) == (1940, 2011)
    year_only = sum(person.birth.precision is Precision.YEAR for person in people)
    assert 0 < year_only < MANY / 20


def test_names_are_composed_clean_and_varied(people: list[Person]) -> None:
    names = {person.full_name for person in people}
    assert len(names) > 10_000
    assert all(unicodedata.is_normalized("NFC", name) and name == " ".join(name.split()) for name in names)
    letters = {letter for name in names for letter in name.lower()}
    assert set("ăâđêôơưấầẩẫậắằẳẵặếềểễệốồổộớờởợứừửữựỳýỷỹ") <= letters


def test_households_are_families(households: list[PracticeHousehold]) -> None:
    for made in households:
        relations = [member.relation for member in made.household.members]
        people = made.people
        assert 1 <= len(people) <= 7
        assert relations.count(HEAD) == 1
        assert relations[0] == HEAD
        assert [member.person_id for member in made.household.members] == [person.id for person in people]
        head = people[0]
        for relation, person in zip(relations, people, strict=True):
            if relation in ("01", "02"):
                assert (person.sex is Sex.FEMALE) == (relation == "01") != (head.sex is Sex.FEMALE)
            elif relation == "08":
                assert 18 <= person.birth.year - head.birth.year <= 40
            elif relation in ("03", "04"):
                assert head.birth.year - person.birth.year >= 18
                assert (person.sex is Sex.MALE) == (relation == "03")
    assert {len(made.people) for made in households} == set(range(1, 8))


def test_keys_have_the_shape_of_version_7_and_grow(people: list[Person]) -> None:
    assert all(person.id.version == 7 and person.id.variant == "specified in RFC 4122" for person in people[:1000])
    assert [person.id for person in people[:1000]] == sorted(person.id for person in people[:1000])


def test_addresses_agree_with_the_communes(people: list[Person], places: AdministrativeUnits) -> None:
    addresses = {person.address for person in people}
    assert len({address.commune_code for address in addresses}) == 8
    for address in addresses:
        assert (
            places.commune(address.commune_code).province
            == places.communes_of(places.commune(people[0].address.commune_code).province)[0].province
        )
        assert address.hamlet
    old = [address for address in addresses if address.old]
    assert [address for address in old if places.parse_address(address.old) != address] == []


def test_a_province_can_be_chosen(places: AdministrativeUnits) -> None:
    chosen = practice_people(places, 50, seed=3, province_code="24")
    assert {places.commune(person.address.commune_code).province for person in chosen} == {"24"}
    with pytest.raises(KeyError):
        next(practice_people(places, 1, seed=3, province_code="02"))


def test_card_text_reads_back(people: list[Person], places: AdministrativeUnits) -> None:
    for person in people[:2000]:
        fields = card_text(person, places).split("|")
        assert len(fields) == (7 if person.address.old else 11)
        assert fields[:3] == [person.personal_id, person.old_id, person.full_name]
        assert re.fullmatch(r"\d{8}", fields[3])
        assert PartialDate.parse(fields[3]) == person.birth
        assert fields[4] == ("Nam" if person.sex is Sex.MALE else "Nữ")
        assert places.parse_address(fields[5]).commune_code == person.address.commune_code
        assert PartialDate.parse(fields[6]).precision is Precision.DAY
