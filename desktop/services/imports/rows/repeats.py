"""Rows of a sheet that mean the same person twice: the same number, or name and birth without numbers to tell apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from desktop.domain.texts.text import fold
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows.groups import row_numbers
from desktop.services.imports.rows.row import DIFFERENT, ReadRow
from desktop.storage.people.people import NUMBERS

K = TypeVar("K")


def name_repeats(rows: Sequence[ReadRow]) -> None:
    """Give each row that repeats another its reason, which names the other rows."""
    for kind in NUMBERS:
        for number, same in _alike((row.given[kind], row) for row in rows if kind in row.given):
            for row in same:
                others = row_numbers([other for other in same if other is not row])
                row.reasons.append(Reason(kind, "repeated_number", {"number": number, "rows": others}))
    for _key, alike in _alike((_person_key(row), row) for row in rows if _is_told_by_name(row)):
        for row in alike:
            doubles = [one for one in alike if one is not row and not told_apart_by_numbers(row.given, one.given)]
            if doubles and row.decision != DIFFERENT and not row.reasons:
                row.reasons.append(Reason("full_name", "repeated_person", {"rows": row_numbers(doubles)}))


def told_apart_by_numbers(one: dict[str, str], other: dict[str, str]) -> bool:
    """Whether a number that a person has only one of differs."""
    return any(one.get(kind) and other.get(kind) and one[kind] != other[kind] for kind in NUMBERS[:3])


def _alike(keyed: Iterator[tuple[K, ReadRow]]) -> Iterator[tuple[K, list[ReadRow]]]:
    """Rows of the same key; most keys have one row, which costs no list."""
    first: dict[K, ReadRow] = {}
    same: dict[K, list[ReadRow]] = {}
    for key, row in keyed:
        before = first.setdefault(key, row)
        if before is not row:
            same.setdefault(key, [before]).append(row)
    return iter(same.items())


def _is_told_by_name(row: ReadRow) -> bool:
    return row.birth is not None and "full_name" in row.given


def _person_key(row: ReadRow) -> tuple[object, ...]:
    """Name and birth; people of whom only the year is known may be two where they live in different places."""
    assert row.birth is not None
    key: tuple[object, ...] = (fold(row.given["full_name"]), row.birth, row.given.get("sex", ""))
    if row.birth.day is not None:
        return key
    places = ("street", "hamlet", "commune_code", "old_address")
    return (*key, *(fold(row.given.get(place, "")) for place in places), row.household_code)
