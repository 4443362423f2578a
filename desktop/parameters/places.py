"""Reads resources/administrative_units and refuses what is malformed, with file and line."""

from __future__ import annotations

import csv
from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.administrative_units.units import Commune, OldCommune, OldDistrict, Province
from desktop.resource_files import resource_folder

_PROVINCE_KINDS = {"tỉnh", "thành phố"}
_DISTRICT_KINDS = {"quận", "huyện", "thị xã", "thành phố"}
_COMMUNE_KINDS = {"xã", "phường", "đặc khu"}
_OLD_COMMUNE_KINDS = {"xã", "phường", "thị trấn"}
Unit = TypeVar("Unit", Province, Commune, OldDistrict, OldCommune)


class PlacesFileError(ValueError):
    """A file of administrative units is malformed; the text names file, line and what is wrong."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")
        self.path, self.line, self.reason = path, line, reason


def load_places(folder: Path | None = None) -> AdministrativeUnits:
    """Load the units of 2025 and of before (some 20 ms).

    Raises:
        PlacesFileError: a row is malformed or names a unit that does not exist.
        OSError: a file is missing or unreadable.
    """
    folder = folder or resource_folder() / "administrative_units"
    provinces = _read(folder / "provinces.csv", ("code", "kind", "name"), _province)
    known = {unit.code for unit in provinces}
    communes = _read(folder / "communes.csv", ("code", "province", "kind", "name"), lambda row: _commune(row, known))
    codes = {unit.code for unit in communes}
    old_provinces = _read(folder / "old_provinces.csv", ("code", "kind", "name"), _province)
    old_known = {unit.code for unit in old_provinces}
    districts = _read(folder / "old_districts.csv", _old("province"), lambda row: _old_district(row, old_known, codes))
    district_codes = {unit.code for unit in districts}
    old = _read(folder / "old_communes.csv", _old("district"), lambda row: _old_commune(row, district_codes, codes))
    return AdministrativeUnits(provinces, communes, old_provinces, districts, old)


def _old(above: str) -> tuple[str, ...]:
    return ("code", above, "kind", "name", "earlier_names", "communes")


def _read(path: Path, header: tuple[str, ...], convert: Callable[[Sequence[str]], Unit]) -> list[Unit]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, strict=True)
        try:
            return list(_units(rows, header, convert))
        except (ValueError, csv.Error) as error:
            raise PlacesFileError(path, max(rows.line_num, 1), str(error)) from error


def _units(
    rows: Iterator[list[str]], header: tuple[str, ...], convert: Callable[[Sequence[str]], Unit]
) -> Iterator[Unit]:
    if tuple(next(rows, ())) != header:
        raise ValueError(f"the first line must be {','.join(header)}")
    seen: set[str] = set()
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"{len(row)} values instead of {len(header)}")
        if row[0] in seen:
            raise ValueError(f"the code {row[0]} is repeated")
        seen.add(row[0])
        yield convert(row)


def _province(row: Sequence[str]) -> Province:
    _check(row[0], 2, row[1], _PROVINCE_KINDS, row[2])
    return Province(row[0], row[1], row[2])


def _commune(row: Sequence[str], provinces: Container[str]) -> Commune:
    _check(row[0], 5, row[2], _COMMUNE_KINDS, row[3])
    _check_known(row[1], provinces)
    return Commune(row[0], row[1], row[2], row[3])


def _old_district(row: Sequence[str], provinces: Container[str], communes: Container[str]) -> OldDistrict:
    _check(row[0], 3, row[2], _DISTRICT_KINDS, row[3])
    _check_known(row[1], provinces)
    return OldDistrict(row[0], row[1], row[2], row[3], tuple(row[4].split()), _codes(row[5], communes))


def _old_commune(row: Sequence[str], districts: Container[str], communes: Container[str]) -> OldCommune:
    _check(row[0], 5, row[2], _OLD_COMMUNE_KINDS, row[3])
    _check_known(row[1], districts)
    became = _codes(row[5], communes)
    if not became:
        raise ValueError("no commune of today is named")
    return OldCommune(row[0], row[1], row[2], row[3], tuple(row[4].split()), became)


def _check(code: str, digits: int, kind: str, kinds: Container[str], name: str) -> None:
    if len(code) != digits or not (code.isascii() and code.isdigit()):
        raise ValueError(f"{code!r} is not a code of {digits} digits")
    if kind not in kinds:
        raise ValueError(f"{kind!r} is not a kind of unit")
    if not name or name != name.strip():
        raise ValueError(f"{name!r} is not a name")


def _check_known(code: str, known: Container[str]) -> None:
    if code not in known:
        raise ValueError(f"the unit {code!r} does not exist")


def _codes(text: str, communes: Container[str]) -> tuple[str, ...]:
    codes = tuple(text.split())
    for code in codes:
        _check_known(code, communes)
    return codes
