"""Which rows of a sheet belong together: households by number within a commune, or by the head and who follows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.domain.people import HEAD
from desktop.domain.texts.text import fold
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows.row import ReadRow


@dataclass(slots=True)
class Group:
    """Rows that come in together or not at all; a person without a household stands alone."""

    rows: list[ReadRow]
    is_household: bool = False
    code: str = field(default="")

    @property
    def first(self) -> int:
        """The sheet's number of its first row."""
        return self.rows[0].number


def grouped(rows: Sequence[ReadRow], mapped: Collection[str]) -> list[Group]:
    """The groups in the order of their first rows.

    A number 0, ``-`` or an empty one never groups anybody. Without a column of relations nobody can be the head, so
    numbers of households are left out.
    """
    if "relation" not in mapped:
        return [Group([row]) for row in rows]
    found = list(_by_code(rows)) if "household_code" in mapped else list(_by_head(rows))
    for group in found:
        _one_head(group)
    return sorted(found, key=lambda group: group.first)


def _by_head(rows: Sequence[ReadRow]) -> Iterator[Group]:
    """A head begins a household; who has a relation follows, who has none ends it and stands alone."""
    current: Group | None = None
    for row in rows:
        if row.relation == HEAD or (row.relation and current is None):
            if current is not None:
                yield current
            current = Group([row], is_household=True)
        elif row.relation:
            current = current or Group([], is_household=True)
            current.rows.append(row)
        else:
            if current is not None:
                yield current
            current = None
            yield Group([row])
    if current is not None:
        yield current


def _by_code(rows: Sequence[ReadRow]) -> Iterator[Group]:
    numbered: dict[str, list[ReadRow]] = defaultdict(list)
    for row in rows:
        if row.household_code:
            numbered[fold(row.household_code)].append(row)
        else:
            if row.relation:
                row.notes.append(Reason("relation", "no_household"))
            yield Group([row])
    for same in numbered.values():
        yield from _by_commune(same)


def _by_commune(rows: list[ReadRow]) -> Iterator[Group]:
    """Rows of one number; a row that names no commune is of the only one there is."""
    communes = {_commune(row) for row in rows} - {""}
    if len(communes) < 2:
        yield Group(rows, is_household=True, code=rows[0].household_code)
        return
    divided: dict[str, list[ReadRow]] = defaultdict(list)
    for row in rows:
        commune = _commune(row)
        if commune:
            divided[commune].append(row)
        else:
            row.reasons.append(Reason("household_code", "household_unclear"))
            yield Group([row])
    for same in divided.values():
        yield Group(same, is_household=True, code=same[0].household_code)


def _commune(row: ReadRow) -> str:
    return row.given.get("commune_code", "") or fold(row.given.get("old_address", "")).rpartition(", ")[2]


def _one_head(group: Group) -> None:
    heads = [row for row in group.rows if row.relation == HEAD]
    if len(heads) > 1:
        numbers = row_numbers(heads)
        for row in heads:
            row.reasons.append(Reason("relation", "two_heads_rows", {"rows": numbers}))


def row_numbers(rows: Sequence[ReadRow], most: int = 8) -> str:
    """``3, 7, 12``, the first ones of many."""
    shown = ", ".join(str(row.number) for row in rows[:most])
    return f"{shown} …" if len(rows) > most else shown
