"""Communes and provinces: by code, by name while typing, and out of the address of an identity card."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from desktop.domain.administrative_units.address_reader import AddressReader, ReadAddress
from desktop.domain.administrative_units.old_units import OldUnits
from desktop.domain.administrative_units.units import Commune, OldCommune, OldDistrict, Province
from desktop.domain.people import Address
from desktop.domain.texts.text import clean, fold, sort_key

TWO_LEVELS_SINCE = date(2025, 7, 1)
"""Districts ended and the communes of today began (Decision 19/2025/QĐ-TTg)."""


THROUGH_OLD = 3
"""The rank of a commune that is found only through its old units."""


class AdministrativeUnits:
    """The units of 2025, and those of before under ``old``; immutable, its indexes are built at first use."""

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
        self.old = OldUnits(self._communes, self._old_provinces, self._old_districts, self._old_communes)

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
        scored = []
        for code, name, own, old in self._searchable:
            if province_code not in ("", self._communes[code].province):
                continue
            if all(f" {word}" in own for word in words):
                scored.append((_rank(name, own, words), code))
            elif all(f" {word}" in own or f" {word}" in old for word in words):
                scored.append((THROUGH_OLD, code))
        ordered = sorted(scored, key=lambda hit: (hit[0], sort_key(self._communes[hit[1]].name), hit[1]))
        return tuple(self._communes[code] for _, code in ordered[:limit])

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
        return self._reader.read(text).address

    def read_address(self, text: str) -> ReadAddress:
        """Read an address and the communes it can mean, so that a clerk can choose where it is not certain."""
        return self._reader.read(text)

    @cached_property
    def _reader(self) -> AddressReader:
        return AddressReader(
            self._provinces, self._communes, self._old_provinces, self._old_districts, self._old_communes
        )

    @cached_property
    def _searchable(self) -> list[tuple[str, str, str, str]]:
        """Per commune: code, folded name, all own words, words of its old units, each word after a space."""
        rows = []
        for commune in self._communes.values():
            place = f" {commune.code} {fold(self.place_name(commune.code)).replace(',', '')}"
            old = fold(f" {self.old.words(commune.code)}")
            rows.append((commune.code, fold(commune.name), place, old))
        return rows


def _rank(name: str, own: str, words: list[str]) -> int:
    """0 where the name begins with the words, with or without its kind in front; 1 where with the first; else 2.

    ``own`` begins with a space and the code of five digits.
    """
    typed = " ".join(words)
    if name.startswith(typed) or (len(words) > 1 and own[7:].startswith(typed)):
        return 0
    return 1 if name.startswith(words[0]) else 2
