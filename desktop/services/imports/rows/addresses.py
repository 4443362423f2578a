"""Addresses of a sheet: one column or several, units of 2025 or of before, by name or code."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.services.imports.rows.headings import heading_words


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """What the address cells of a row mean.

    Attributes:
        fields: given fields of the person's draft (``street, hamlet, commune_code, old_address``).
        problem: code of what stops the row, with the target it is about. note: likewise, of what only needs a look.
        told: what the sentence names.
    """

    fields: dict[str, str]
    problem: tuple[str, str] | None = None
    note: tuple[str, str] | None = None
    told: str = ""


class AddressCells:
    """Reads the address cells of one sheet; what was understood once is remembered, for neighbours share it."""

    def __init__(self, places: AdministrativeUnits, home: str) -> None:
        """Take the places and the commune whose province stands for one that is not named."""
        self._places = places
        self._province = places.place_name(home).rpartition(", ")[2] if places.knows(home) else ""
        self._known: dict[tuple[tuple[str, str], ...], FoundPlace] = {}

    def read(self, cells: dict[str, str]) -> FoundPlace:
        """Understand the cells of one row, by target; an address that stays open is kept as it is, with a note."""
        key = tuple(cells.items())
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._understood(cells)
        return found

    def _understood(self, cells: dict[str, str]) -> FoundPlace:
        near = {name: cells[name] for name in ("street", "hamlet") if cells.get(name)}
        code, name = cells.get("commune_code", ""), cells.get("commune", "")
        if not code and name.isdigit():
            code, name = name, ""
        if code:
            return self._by_code(code.zfill(5), name, cells, near)
        if name or cells.get("address"):
            return self._by_name(cells, near)
        if cells.get("old_address"):
            return self._open(cells["old_address"], near)
        return FoundPlace(near)

    def _by_code(self, code: str, name: str, cells: dict[str, str], near: dict[str, str]) -> FoundPlace:
        old = self._old_text(cells, near)
        if cells.get("district"):
            codes = self._places.old.successors(code) or ((code,) if self._places.knows(code) else ())
        else:
            codes = (code,) if self._places.knows(code) else self._places.old.successors(code)
        if not codes:
            return FoundPlace(near, problem=("commune_code", "unknown_commune"), told=code)
        if name and not any(self._bears(one, name) for one in codes):
            return FoundPlace(near, problem=("commune", "commune_mismatch"), told=self._places.place_name(codes[0]))
        if len(codes) > 1:
            kept = {"old_address": old} if old else {}
            return FoundPlace(near | kept, note=("commune_code", "commune_open"), told=self._names(codes))
        return FoundPlace(near | {"commune_code": codes[0]} | ({"old_address": old} if old else {}))

    def _by_name(self, cells: dict[str, str], near: dict[str, str]) -> FoundPlace:
        parts = [near.get("street", ""), near.get("hamlet", "")]
        parts += [cells.get(name, "") for name in ("address", "commune", "district")]
        province = cells.get("province", "")
        text = ", ".join(part for part in (*parts, province or self._missing_province(cells)) if part)
        return self._of_text(text, cells, near)

    def _missing_province(self, cells: dict[str, str]) -> str:
        """The office's province behind a commune that stands alone; a whole address names its own."""
        return "" if cells.get("address") and not cells.get("commune") else self._province

    def _of_text(self, text: str, cells: dict[str, str], near: dict[str, str]) -> FoundPlace:
        read = self._places.read_address(text)
        fields = dict(near)
        if cells.get("address"):
            fields |= {name: part for name in ("street", "hamlet") if (part := getattr(read.address, name))} | near
        old = cells.get("old_address") or read.address.old
        if read.address.commune_code:
            kept = {"commune_code": read.address.commune_code} | ({"old_address": old} if old else {})
            return FoundPlace(fields | kept)
        told = self._names(tuple(one.code for one in read.candidates))
        about = "commune" if cells.get("commune") else "address"
        note = "commune_open" if read.candidates else "commune_unknown"
        return FoundPlace(fields | {"old_address": old or text}, note=(about, note), told=told or text)

    def _open(self, text: str, near: dict[str, str]) -> FoundPlace:
        read = self._places.read_address(text)
        kept = {"old_address": text}
        if read.address.commune_code:
            return FoundPlace(near | kept | {"commune_code": read.address.commune_code})
        told = self._names(tuple(one.code for one in read.candidates)) or text
        note = "commune_open" if read.candidates else "commune_unknown"
        return FoundPlace(near | kept, note=("old_address", note), told=told)

    def _old_text(self, cells: dict[str, str], near: dict[str, str]) -> str:
        if cells.get("old_address"):
            return cells["old_address"]
        if not cells.get("district") or not cells.get("commune") or cells["commune"].isdigit():
            return ""
        parts = (*near.values(), cells["commune"], cells["district"], cells.get("province", ""))
        return ", ".join(part for part in parts if part)

    def _bears(self, code: str, name: str) -> bool:
        """Whether a commune has this name, or took over one that had it."""
        wanted = _bare(name)
        names = (self._places.commune(code).full_name, *self._places.old.names(code))
        return any(_bare(one) == wanted for one in names)

    def _names(self, codes: tuple[str, ...]) -> str:
        return "; ".join(self._places.place_name(code) for code in codes[:3])


def _bare(name: str) -> str:
    words = heading_words(name).split()
    for kind in (["xa"], ["phuong"], ["thi", "tran"], ["dac", "khu"], ["x"], ["p"], ["tt"]):
        if words[: len(kind)] == kind and len(words) > len(kind):
            words = words[len(kind) :]
    return "".join(words).replace("y", "i")
