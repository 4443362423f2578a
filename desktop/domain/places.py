"""Communes and provinces: by code, by name while typing, and out of the address of an identity card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from desktop.domain.address_text import (
    COMMUNE_KINDS,
    DISTRICT_KINDS,
    PROVINCE_KINDS,
    NamedPart,
    read_part,
    split_finely,
    split_hamlet,
    split_parts,
    squash,
    starts_small,
)
from desktop.domain.people import Address
from desktop.domain.text import clean, fold, sort_key
from desktop.domain.units import Commune, NameIndex, OldCommune, OldDistrict, Province

TWO_LEVELS_SINCE = date(2025, 7, 1)
"""Districts ended and the communes of today began (Decision 19/2025/QĐ-TTg)."""
_PROVINCE_ALIASES = {
    "hn": "hanoi",
    "hcm": "hochiminh",
    "tphcm": "hochiminh",
    "saigon": "hochiminh",
    "thuathienhue": "hue",
    "brvt": "bariavungtau",
}


class ReadAddress(NamedTuple):
    """An address text as understood.

    Attributes:
        address: with the commune's code when it is certain.
        candidates: the communes it can mean, the likeliest first; one when certain, none when nothing was recognised.
    """

    address: Address
    candidates: tuple[Commune, ...] = ()


class _Reading(NamedTuple):
    codes: tuple[str, ...]
    before: Sequence[str]
    old: bool


class AdministrativeUnits:
    """The units of 2025 and of before; immutable, its indexes are built at first use."""

    def __init__(
        self,
        provinces: Iterable[Province],
        communes: Iterable[Commune],
        old_provinces: Iterable[Province] = (),
        old_districts: Iterable[OldDistrict] = (),
        old_communes: Iterable[OldCommune] = (),
    ) -> None:
        """Take rows whose codes of units above exist."""
        self._provinces = {province.code: province for province in provinces}
        self._communes = {commune.code: commune for commune in communes}
        self._old_provinces = {province.code: province for province in old_provinces}
        self._old_districts = {district.code: district for district in old_districts}
        self._old_communes = tuple(old_communes)

    @property
    def provinces(self) -> tuple[Province, ...]:
        """The 34 provinces in the order of their codes."""
        return tuple(self._provinces.values())

    @property
    def communes(self) -> tuple[Commune, ...]:
        """The 3,321 communes in the order of their codes."""
        return tuple(self._communes.values())

    @property
    def old_provinces(self) -> tuple[Province, ...]:
        """The 63 provinces of before; with a leading 0 their codes begin the personal IDs of those born there."""
        return tuple(self._old_provinces.values())

    def province(self, code: str) -> Province:
        """The province of a two-digit code; ``KeyError`` for an unknown one."""
        return self._provinces[code]

    def commune(self, code: str) -> Commune:
        """The commune of a five-digit code; ``KeyError`` for an unknown one."""
        return self._communes[code]

    def knows(self, commune_code: str) -> bool:
        """Whether the code names a commune of 2025."""
        return commune_code in self._communes

    def communes_of(self, province_code: str) -> tuple[Commune, ...]:
        """The communes of a province in Vietnamese order."""
        own = (commune for commune in self._communes.values() if commune.province == province_code)
        return tuple(sorted(own, key=lambda commune: sort_key(commune.name)))

    def search(self, text: str, limit: int = 20, province_code: str = "") -> tuple[Commune, ...]:
        """Communes whose words begin with the words typed, in any order: own names first, then through old names."""
        words = fold(clean(text)).replace(",", " ").split()
        if not words:
            return ()
        first = words[0]
        scored = []
        for code, name, own, old in self._searchable:
            if province_code not in ("", self._communes[code].province):
                continue
            if all(f" {word}" in own for word in words):
                scored.append((not name.startswith(first), code))
            elif all(f" {word}" in own or f" {word}" in old for word in words):
                scored.append((True, code))
        ordered = sorted(scored, key=lambda hit: (hit[0], sort_key(self._communes[hit[1]].name), hit[1]))
        return tuple(self._communes[code] for _, code in ordered[:limit])

    def old_names(self, commune_code: str) -> tuple[str, ...]:
        """Full names of the communes of before 2025-07-01 that went into this one, whole or in part."""
        return tuple(dict.fromkeys(self._old_names.get(commune_code, ())))

    def old_places(self, commune_code: str) -> tuple[str, ...]:
        """``Xã A, Huyện B, Tỉnh C`` of each commune of before that went into this one undivided."""
        return tuple(
            f"{unit.full_name}, {district.full_name}, {self._old_provinces[district.province].full_name}"
            for unit in self._undivided.get(commune_code, ())
            for district in (self._old_districts[unit.district],)
        )

    def merged_from(self, province_code: str) -> tuple[str, ...]:
        """Codes of the provinces of before that make up a province of today."""
        return tuple(old for old, became in self._became.items() if became == province_code)

    def place_name(self, commune_code: str) -> str:
        """``Xã Tân Tiến, Tỉnh Bắc Ninh``; ``KeyError`` for an unknown code."""
        commune = self._communes[commune_code]
        return f"{commune.full_name}, {self._provinces[commune.province].full_name}"

    def address_line(self, address: Address, on: date) -> str:
        """What a paper of that date prints: today's units from 2025-07-01, the old text before."""
        if address.old and (on < TWO_LEVELS_SINCE or not self.knows(address.commune_code)):
            return address.old
        place = self.place_name(address.commune_code) if self.knows(address.commune_code) else ""
        return ", ".join(part for part in (address.street, address.hamlet, place) if part)

    def parse_address(self, text: str) -> Address:
        """Read an address of an identity card, of three levels or two; see ``read_address``."""
        return self.read_address(text).address

    def read_address(self, text: str) -> ReadAddress:
        """Read an address text and the communes it can mean.

        The code is set only when one commune fits; ``old`` keeps the whole text when it names units of before
        2025-07-01 or nothing that is known, so that no word of the paper is lost.
        """
        text = clean(text)
        for parts in (split_parts(text), split_finely(text)):
            if reading := self._read(parts):
                return self._understood(text, reading)
        return ReadAddress(Address(old=text))

    def _understood(self, text: str, reading: _Reading) -> ReadAddress:
        candidates = tuple(self._communes[code] for code in reading.codes)
        urban = candidates[0].kind == "phường"
        street, hamlet = split_hamlet(reading.before, urban=urban)
        code = reading.codes[0] if len(reading.codes) == 1 else ""
        old = text if reading.old or not code else ""
        return ReadAddress(Address(street=street, hamlet=hamlet, commune_code=code, old=old), candidates)

    def _read(self, parts: Sequence[str]) -> _Reading | None:
        if len(parts) < 2:
            return None
        marked = not all(part.isascii() for part in parts)
        named = [read_part(part, marked=marked) for part in parts]
        new, old = self._provinces_named(named[-1])
        three_levels = self._three_levels(parts, named, old) or self._island(parts, named, old)
        two_levels = self._two_levels(parts, named, new)
        if three_levels and two_levels and three_levels.codes != two_levels.codes:
            codes = tuple(dict.fromkeys(three_levels.codes + two_levels.codes))
            return _Reading(codes, three_levels.before, old=True)
        return three_levels or two_levels or self._without_district(parts, named, old)

    def _provinces_named(self, part: NamedPart) -> tuple[list[str], list[str]]:
        """Codes of the provinces of today and of before that a text can mean; the old one of the same name first."""
        if part.kind and part.kind not in PROVINCE_KINDS:
            return [], []
        key = squash(part.name)
        key = _PROVINCE_ALIASES.get(key, key)
        same = [code for code, province in self._old_provinces.items() if squash(province.name) == key]
        new = [code for code, province in self._provinces.items() if squash(province.name) == key]
        merged = [code for code, became in self._became.items() if became in new and code not in same]
        return new or [self._became[code] for code in same], same + merged

    def _three_levels(
        self, parts: Sequence[str], named: Sequence[NamedPart], old_provinces: Sequence[str]
    ) -> _Reading | None:
        if len(parts) < 3 or starts_small(parts[-3]):
            return None
        part = named[-3]
        if part.kind and part.kind not in COMMUNE_KINDS:
            return None
        for province in old_provinces:
            for districts in self._districts_named(province, named[-2]):
                if found := self._old_communes_named(districts, part):
                    return _Reading(_successors(found), parts[:-3], old=True)
        return None

    def _old_communes_named(self, districts: Sequence[OldDistrict], part: NamedPart) -> list[OldCommune]:
        found = [unit for above in districts for unit in self._old_by_name.find(above.code, part, any_kind=True)]
        return found or [unit for above in districts for unit in self._old_by_name.find_earlier(above.code, part)]

    def _island(
        self, parts: Sequence[str], named: Sequence[NamedPart], old_provinces: Sequence[str]
    ) -> _Reading | None:
        part = named[-2]
        for province in old_provinces:
            found = [unit for unit in self._districts_named(province, part)[0] if unit.communes]
            if found and part.kind == found[0].kind:
                return _Reading(_successors(found), parts[:-2], old=True)
        return None

    def _two_levels(
        self, parts: Sequence[str], named: Sequence[NamedPart], provinces: Sequence[str]
    ) -> _Reading | None:
        part = named[-2]
        found = [unit.code for code in provinces for unit in self._by_name.find(code, part)]
        return _Reading(tuple(found), parts[:-2], old=False) if found else None

    def _without_district(
        self, parts: Sequence[str], named: Sequence[NamedPart], old_provinces: Sequence[str]
    ) -> _Reading | None:
        part = named[-2]
        if part.kind in DISTRICT_KINDS or starts_small(parts[-2]):
            return None
        for province in old_provinces:
            districts = self._districts_of[province]
            if found := [unit for code in districts for unit in self._old_by_name.find(code, part)]:
                return _Reading(_successors(found), parts[:-2], old=True)
        return None

    def _districts_named(self, province: str, part: NamedPart) -> tuple[list[OldDistrict], list[OldDistrict]]:
        """Districts of the name, and apart from them those that only came out of one that had it."""
        if part.kind and part.kind not in DISTRICT_KINDS:
            return [], []
        index = self._districts_by_name
        return index.find(province, part, any_kind=True), index.find_earlier(province, part)

    @cached_property
    def _by_name(self) -> NameIndex[Commune]:
        return NameIndex((commune.province, commune, ()) for commune in self._communes.values())

    @cached_property
    def _old_by_name(self) -> NameIndex[OldCommune]:
        return NameIndex((commune.district, commune, commune.earlier_names) for commune in self._old_communes)

    @cached_property
    def _districts_by_name(self) -> NameIndex[OldDistrict]:
        return NameIndex((unit.province, unit, unit.earlier_names) for unit in self._old_districts.values())

    @cached_property
    def _districts_of(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for district in self._old_districts.values():
            found[district.province].append(district.code)
        return found

    @cached_property
    def _became(self) -> dict[str, str]:
        """The province of today of every old one: all communes of one went to the same."""
        districts = self._old_districts
        return {
            districts[old.district].province: self._communes[old.communes[0]].province for old in self._old_communes
        }

    @cached_property
    def _old_names(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = defaultdict(list)
        units: list[OldCommune | OldDistrict] = [*self._old_communes, *self._old_districts.values()]
        for unit in units:
            for code in unit.communes:
                names[code].append(unit.full_name)
        return names

    @cached_property
    def _undivided(self) -> dict[str, list[OldCommune]]:
        found: dict[str, list[OldCommune]] = defaultdict(list)
        for unit in self._old_communes:
            if len(unit.communes) == 1:
                found[unit.communes[0]].append(unit)
        return found

    @cached_property
    def _searchable(self) -> list[tuple[str, str, str, str]]:
        """Per commune: code, folded name, all own words, words of old names, each word after a space."""
        rows = []
        for commune in self._communes.values():
            place = f" {commune.code} {fold(self.place_name(commune.code)).replace(',', '')}"
            old = fold(" " + " ".join(self._old_names.get(commune.code, ())))
            rows.append((commune.code, fold(commune.name), place, old))
        return rows


def _successors(units: Iterable[OldCommune | OldDistrict]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for unit in units for code in unit.communes))
