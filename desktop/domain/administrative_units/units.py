"""Administrative units before and since 2025-07-01 and finding them by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from desktop.domain.administrative_units.address_text import NamedPart, accents, squash


class Province(NamedTuple):
    """Tỉnh, thành phố: one of 34 since 2025-07-01 (two-digit code of Decision 19/2025/QĐ-TTg), one of 63 before."""

    code: str
    kind: str
    name: str

    @property
    def full_name(self) -> str:
        """``Tỉnh Bắc Ninh``."""
        return full_name(self.kind, self.name)


class Commune(NamedTuple):
    """Xã, phường, đặc khu since 2025-07-01: five-digit code, code of its province."""

    code: str
    province: str
    kind: str
    name: str

    @property
    def full_name(self) -> str:
        """``Xã Tân Tiến``."""
        return full_name(self.kind, self.name)


class OldDistrict(NamedTuple):
    """Quận, huyện, thị xã, thành phố until 2025-06-30.

    Attributes:
        earlier_names: keys of names it had before, or of districts it was made from.
        communes: communes of 2025 of a district that had no communes (islands).
    """

    code: str
    province: str
    kind: str
    name: str
    earlier_names: tuple[str, ...]
    communes: tuple[str, ...]

    @property
    def full_name(self) -> str:
        """``Huyện Yên Sơn``."""
        return full_name(self.kind, self.name)


class OldCommune(NamedTuple):
    """Xã, phường, thị trấn until 2025-06-30.

    Attributes:
        earlier_names: keys of communes merged into it in the years before.
        communes: the communes of 2025 that took it over, the one that took the most first.
    """

    code: str
    district: str
    kind: str
    name: str
    earlier_names: tuple[str, ...]
    communes: tuple[str, ...]

    @property
    def full_name(self) -> str:
        """``Thị trấn Tân Bình``."""
        return full_name(self.kind, self.name)


Unit = TypeVar("Unit", Province, Commune, OldDistrict, OldCommune)


def full_name(kind: str, name: str) -> str:
    """Kind and name as papers write them: ``Xã Tân Tiến``."""
    return f"{kind[:1].upper()}{kind[1:]} {name}"


class NameIndex(Generic[Unit]):
    """Finds units by name within the unit above them, whatever the spelling; marks decide where there are any."""

    def __init__(self, units: Iterable[tuple[str, Unit, Sequence[str]]]) -> None:
        """Take units, each with the code above it and the keys of its earlier names."""
        self._named: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        self._earlier: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for above, unit, earlier_names in units:
            self._named[above, squash(unit.name)].append(unit)
            for key in earlier_names:
                self._earlier[above, key.replace("y", "i")].append(unit)

    def find(self, above: str, part: NamedPart, *, any_kind: bool = False) -> list[Unit]:
        """Units that the part can mean; ``any_kind`` also takes those of another kind when none is of the part's."""
        if part.name.isdigit() and not part.kind:
            return []
        found = _closest(self._named.get((above, squash(part.name)), []), part)
        same_kind = [unit for unit in found if part.kind in ("", unit.kind)]
        return same_kind or (found if any_kind else [])

    def find_earlier(self, above: str, part: NamedPart) -> list[Unit]:
        """Units that once bore the name or took over one that did."""
        by_name = [] if part.name.isdigit() else self._earlier.get((above, squash(part.name)), [])
        return by_name or self._earlier.get((above, squash(part.kind + part.name)), [])


def _closest(units: list[Unit], part: NamedPart) -> list[Unit]:
    if len(units) < 2 or not part.marked:
        return units
    key = accents(part.name)
    return [unit for unit in units if accents(unit.name) == key] or units
