"""Synthetic people and households for practice books, the tour and tests; the same seed gives the same people.

They carry numbers that belong to nobody, all from these ranges and no others:

* personal ID: true province, sex and birth year, then a serial 900000-999999. Serials count the births of one
  province, sex and year; the largest province has some 100,000, so the block is never reached by numbering in order.
* old 9-digit ID: 990000000-999999999; police provinces went from 01 to 38.
* SI number and household code: 9900000000-9999999999; they begin with a province, and none has the code 99.
* phone: 0500 000 000-0500 999 999; no operator has been given 050.
* e-mail: under ``vidu.example``; RFC 2606 keeps ``.example`` for examples.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import HEAD, Address, Household, Member, Person, Sex
from desktop.domain.texts.text import fold
from desktop.services.practice import practice_names as words

FIRST_SERIAL, SERIALS = 900_000, 100_000
FIRST_BIRTH, LAST_BIRTH = 1940, 2011
MOST_PEOPLE = 1_000_000
_EPOCH_MS = 1_767_225_600_000  # 2026-01-01T00:00Z; keys are born here, a millisecond apart
_COMMUNES = 8
_MOST_MEMBERS = 7
_WIFE, _HUSBAND, _FATHER, _MOTHER, _CHILD, _GRANDCHILD = "01", "02", "03", "04", "08", "09"
_DAUGHTER_IN_LAW, _SON_IN_LAW, _OTHER = "19", "20", "22"
_SIDE_RELATIONS = {
    "05": (None, 2, 12),
    "06": (Sex.MALE, -12, -2),
    "07": (Sex.FEMALE, -12, -2),
    "12": (Sex.FEMALE, -26, -14),
    "13": (Sex.FEMALE, -26, -14),
    "14": (Sex.MALE, -26, -14),
    "15": (Sex.FEMALE, -26, -14),
    "16": (None, -35, -22),
    "17": (Sex.MALE, -26, -14),
    "18": (Sex.FEMALE, -26, -14),
    _OTHER: (None, -20, 20),
}
"""Relation to the head: its sex (None: either) and the birth year, from and to, counted from the head's."""


@dataclass(frozen=True, slots=True)
class PracticeHousehold:
    """A household and its people in the order of its members, the head first."""

    household: Household
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class _Role:
    relation: str
    sex: Sex
    birth_year: int
    family: str


def practice_households(
    places: AdministrativeUnits, people: int, seed: int, province_code: str = ""
) -> Iterator[PracticeHousehold]:
    """Make households with that many people in all, one after the other without keeping them.

    Args:
        places: the real communes they live in.
        people: 0 to 1,000,000.
        seed: the same seed gives the same people, keys included.
        province_code: where they live; empty lets the seed choose.

    Raises:
        ValueError: more people than the ranges hold.
        KeyError: an unknown province.
    """
    if not 0 <= people <= MOST_PEOPLE:
        raise ValueError(f"between 0 and {MOST_PEOPLE} practice people, not {people}")
    maker = _Maker(places, seed, province_code)
    while people > 0:
        made = maker.household(most=people)
        people -= len(made.people)
        yield made


def card_text(person: Person, places: AdministrativeUnits) -> str:
    """The text in the QR of the person's identity card: 7 fields before 2024-07-01, else 11."""
    ordinal = int(person.personal_id[-3:] or "0")
    issued = (
        date(2021, 4, 1) + timedelta(days=ordinal)
        if person.address.old
        else date(2025, 8, 1) + timedelta(ordinal % 300)
    )
    address = places.address_line(person.address, issued)
    birth = f"{person.birth.day or 0:02d}{person.birth.month or 0:02d}{person.birth.year:04d}"
    sex = "Nam" if person.sex is Sex.MALE else "Nữ"
    fields = [person.personal_id, person.old_id, person.full_name, birth, sex, address, f"{issued:%d%m%Y}"]
    return "|".join(fields + [""] * (0 if person.address.old else 4))


class _Maker:
    """Draws households one after the other; holds only the counts that keep numbers unique."""

    def __init__(self, places: AdministrativeUnits, seed: int, province_code: str) -> None:
        self._random = Random(seed)  # noqa: S311  the same seed must give the same people
        self._places = places
        self._serials: Counter[str] = Counter()
        self._made = 0
        self._keys = 0
        province = places.province(province_code or self._random.choice(places.provinces).code)
        communes = places.communes_of(province.code)
        self._communes = self._random.sample(communes, min(_COMMUNES, len(communes)))
        self._births_here = [f"0{code}" for code in places.old.merged_from(province.code)]
        self._births_anywhere = [f"0{old.code}" for old in places.old_provinces]
        self._ethnicity = _Weighted(words.ETHNICITIES)
        self._families = {code: _Weighted(names) for code, names in words.FAMILIES.items()}
        self._middles = {Sex.MALE: _Weighted(words.MALE_MIDDLES), Sex.FEMALE: _Weighted(words.FEMALE_MIDDLES)}

    def household(self, most: int) -> PracticeHousehold:
        ethnicity = self._ethnicity.draw(self._random)
        roles = self._roles(ethnicity)[: min(most, _MOST_MEMBERS)]
        address = self._address()
        key = self._key()
        people = tuple(self._person(role, ethnicity, address) for role in roles)
        since = date(2018, 1, 1) + timedelta(days=self._random.randrange(2700))
        members = tuple(
            Member(person_id=person.id, relation=role.relation, since=since)
            for person, role in zip(people, roles, strict=True)
        )
        code = f"99{self._made:08d}" if self._chance(0.9) else ""
        return PracticeHousehold(Household(id=key, code=code, members=members), people)

    def _roles(self, ethnicity: str) -> list[_Role]:
        family, other = self._families[ethnicity], self._families[ethnicity]
        sex = Sex.MALE if self._chance(0.62) else Sex.FEMALE
        head = _Role(HEAD, sex, self._random.randint(1945, 1996), family.draw(self._random))
        roles = [head]
        spouse = None
        if self._chance(0.75):
            relation, opposite = (_WIFE, Sex.FEMALE) if sex is Sex.MALE else (_HUSBAND, Sex.MALE)
            spouse = _Role(relation, opposite, head.birth_year + self._random.randint(-4, 5), other.draw(self._random))
            roles.append(spouse)
        father = spouse if spouse and spouse.sex is Sex.MALE else head
        roles += self._descendants(head, father.family, other) + self._elders(head, other)
        return [role for role in roles if FIRST_BIRTH <= role.birth_year <= LAST_BIRTH]

    def _descendants(self, head: _Role, family: str, other: _Weighted) -> list[_Role]:
        count = self._random.choice((0, 1, 1, 2, 2, 2, 3))
        born = sorted(head.birth_year + self._random.randint(21, 35) for _ in range(count))
        roles = [_Role(_CHILD, self._sex(), year, family) for year in born]
        grown = [role for role in roles if role.birth_year <= 1996]
        if grown and self._chance(0.35):
            child = grown[0]
            relation, sex = (_DAUGHTER_IN_LAW, Sex.FEMALE) if child.sex is Sex.MALE else (_SON_IN_LAW, Sex.MALE)
            roles.append(_Role(relation, sex, child.birth_year + self._random.randint(-3, 3), other.draw(self._random)))
            year = max(child.birth_year + self._random.randint(22, 30), head.birth_year + 44)
            father = child if child.sex is Sex.MALE else roles[-1]
            roles.append(_Role(_GRANDCHILD, self._sex(), year, father.family))
        return roles

    def _elders(self, head: _Role, other: _Weighted) -> list[_Role]:
        roles = []
        if self._chance(0.2):
            roles.append(
                _Role(_MOTHER, Sex.FEMALE, head.birth_year - self._random.randint(19, 35), other.draw(self._random))
            )
        if self._chance(0.1):
            roles.append(_Role(_FATHER, Sex.MALE, head.birth_year - self._random.randint(20, 38), head.family))
        if self._chance(0.08):
            relation = self._random.choice(tuple(_SIDE_RELATIONS))
            sex, earliest, latest = _SIDE_RELATIONS[relation]
            born = head.birth_year + self._random.randint(earliest, latest)
            roles.append(_Role(relation, sex or self._sex(), born, head.family))
        return roles

    def _address(self) -> Address:
        """Half of the people live in the first commune: a counter serves one commune and some guests."""
        commune = self._communes[0] if self._chance(0.5) else self._random.choice(self._communes)
        urban = commune.kind == "phường"
        hamlet = self._random.choice(words.QUARTERS if urban else words.HAMLETS)
        street = f"Số {self._random.randint(1, 240)} {self._random.choice(words.STREETS)}" if urban else ""
        before = self._places.old.places(commune.code)
        old = ""
        if before and self._chance(0.45):
            old = ", ".join(part for part in (street, hamlet, self._random.choice(before)) if part)
        return Address(street=street, hamlet=hamlet, commune_code=commune.code, old=old)

    def _person(self, role: _Role, ethnicity: str, address: Address) -> Person:
        self._made += 1
        number = self._made - 1
        name = self._name(role)
        adult = role.birth_year <= 2008
        return Person(
            id=self._key(),
            full_name=name,
            birth=self._birth(role.birth_year),
            sex=role.sex,
            personal_id=self._personal_id(role),
            old_id=f"99{number:07d}" if role.birth_year <= 2001 and self._chance(0.35) else "",
            si_number=f"99{number:08d}" if self._chance(0.35) else "",
            ethnicity=ethnicity,
            phone=f"0500{number:06d}" if adult and self._chance(0.75) else "",
            email=f"{fold(name).replace(' ', '.')}.{number}@vidu.example" if adult and self._chance(0.12) else "",
            occupation=self._random.choice(words.OCCUPATIONS) if adult else "Học sinh",
            address=address,
        )

    def _name(self, role: _Role) -> str:
        given = self._random.choice(words.MALE_NAMES if role.sex is Sex.MALE else words.FEMALE_NAMES)
        middle = self._middles[role.sex].draw(self._random)
        return " ".join(part for part in (role.family, middle, given) if part)

    def _birth(self, year: int) -> PartialDate:
        day = date(year, 1, 1) + timedelta(days=self._random.randrange(365))
        known = self._random.random()
        if known < (0.08 if year < 1965 else 0.01):
            return PartialDate(year)
        return PartialDate(year, day.month) if known > 0.99 else PartialDate.of(day)

    def _personal_id(self, role: _Role) -> str:
        province = self._random.choice(self._births_here if self._chance(0.85) else self._births_anywhere)
        century_and_sex = 2 * (role.birth_year // 100 - 19) + (role.sex is Sex.FEMALE)
        prefix = f"{province}{century_and_sex}{role.birth_year % 100:02d}"
        serial = self._serials[prefix]
        self._serials[prefix] += 1
        if serial >= SERIALS:
            raise ValueError(f"no practice numbers are left under {prefix}")
        return f"{prefix}{FIRST_SERIAL + serial}"

    def _key(self) -> UUID:
        """A key of the shape of UUIDv7 whose time and random bits come from the seed."""
        self._keys += 1
        bits = (_EPOCH_MS + self._keys) << 80 | self._random.getrandbits(80)
        return UUID(int=bits & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62)

    def _sex(self) -> Sex:
        return Sex.MALE if self._chance(0.51) else Sex.FEMALE

    def _chance(self, share: float) -> bool:
        return self._random.random() < share


class _Weighted:
    """Draws words by their weight."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._words = tuple(weights)
        self._bounds = tuple(accumulate(weights.values()))

    def draw(self, random: Random) -> str:
        return random.choices(self._words, cum_weights=self._bounds)[0]
