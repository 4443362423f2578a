"""Reads the address of an identity card, of three levels or two, and finds today's commune."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from desktop.domain.administrative_units.address_text import (
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
from desktop.domain.administrative_units.units import Commune, NameIndex, OldCommune, OldDistrict, Province
from desktop.domain.people import Address
from desktop.domain.texts.text import clean

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


class AddressReader:
    """Knows every unit by name; its indexes are built at first use."""

    def __init__(
        self,
        provinces: Mapping[str, Province],
        communes: Mapping[str, Commune],
        old_provinces: Mapping[str, Province],
        old_districts: Mapping[str, OldDistrict],
        old_communes: Sequence[OldCommune],
    ) -> None:
        """Take the units by code."""
        self._provinces, self._communes = provinces, communes
        self._old_provinces, self._old_districts, self._old_communes = old_provinces, old_districts, old_communes
        self._became = {
            old_districts[old.district].province: communes[old.communes[0]].province for old in old_communes
        }

    def read(self, text: str) -> ReadAddress:
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
        same, new = self._old_province_codes.get(key, []), self._province_codes.get(key, [])
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
    def _province_codes(self) -> dict[str, list[str]]:
        return {squash(province.name): [code] for code, province in self._provinces.items()}

    @cached_property
    def _old_province_codes(self) -> dict[str, list[str]]:
        return {squash(province.name): [code] for code, province in self._old_provinces.items()}

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


def _successors(units: Iterable[OldCommune | OldDistrict]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for unit in units for code in unit.communes))
