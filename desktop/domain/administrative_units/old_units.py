"""The communes, districts and provinces of before 2025-07-01, and what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from desktop.domain.administrative_units.units import Commune, OldCommune, OldDistrict, Province


class OldUnits:
    """Looked up by today's commune; immutable, its indexes are built at first use."""

    def __init__(
        self,
        communes: Mapping[str, Commune],
        old_provinces: Mapping[str, Province],
        old_districts: Mapping[str, OldDistrict],
        old_communes: Sequence[OldCommune],
    ) -> None:
        """Take units by their codes; ``communes`` are today's."""
        self._today = communes
        self._provinces, self._districts, self._communes = old_provinces, old_districts, old_communes

    def names(self, commune_code: str) -> tuple[str, ...]:
        """Full names of the communes of before that went into this one, whole or in part."""
        return tuple(dict.fromkeys(self._names.get(commune_code, ())))

    def words(self, commune_code: str) -> str:
        """Full names of the communes, districts and provinces of before of which this one has a part, each once."""
        return " ".join(dict.fromkeys(self._words.get(commune_code, ())))

    def places(self, commune_code: str) -> tuple[str, ...]:
        """``Xã A, Huyện B, Tỉnh C`` of each commune of before that went into this one undivided."""
        return tuple(
            ", ".join((unit.full_name, *self._above(self._districts[unit.district])))
            for unit in self._undivided.get(commune_code, ())
        )

    def merged_from(self, province_code: str) -> tuple[str, ...]:
        """Codes of the provinces of before that make up a province of today."""
        merged = {
            self._districts[unit.district].province
            for unit in self._communes
            if self._today[unit.communes[0]].province == province_code
        }
        return tuple(sorted(merged))

    def successors(self, old_code: str) -> tuple[str, ...]:
        """Codes of today's communes that took over the commune of before with this code, the largest part first.

        Codes live on: a code of before may today belong to another commune.
        """
        return self._successors.get(old_code, ())

    def _above(self, district: OldDistrict) -> tuple[str, str]:
        return district.full_name, self._provinces[district.province].full_name

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = defaultdict(list)
        units: list[OldCommune | OldDistrict] = [*self._communes, *self._districts.values()]
        for unit in units:
            for code in unit.communes:
                names[code].append(unit.full_name)
        return names

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """Old communes, their districts and provinces by the code of today's commune."""
        names: dict[str, list[str]] = defaultdict(list)
        for unit in self._communes:
            for code in unit.communes:
                names[code] += (unit.full_name, *self._above(self._districts[unit.district]))
        for district in self._districts.values():
            for code in district.communes:
                names[code] += self._above(district)
        return names

    @cached_property
    def _successors(self) -> dict[str, tuple[str, ...]]:
        return {unit.code: unit.communes for unit in self._communes}

    @cached_property
    def _undivided(self) -> dict[str, list[OldCommune]]:
        found: dict[str, list[OldCommune]] = defaultdict(list)
        for unit in self._communes:
            if len(unit.communes) == 1:
                found[unit.communes[0]].append(unit)
        return found
