"""Opening entries out of a row, over what the book already says of the time before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from desktop.domain.openings import HiOpening, SiOpening
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows.row import ReadRow
from desktop.storage.column_types import new_key

T = TypeVar("T", SiOpening, HiOpening)
_BESIDES = frozenset({"id", "as_of", "source", "replaces_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where an entry comes from and on which day it was brought in."""

    text: str
    on: date


def si_opening(row: ReadRow, person_id: UUID, current: SiOpening | None, source: Source) -> SiOpening | Reason | None:
    """The entry of social insurance; None when the row says nothing new, a reason when it cannot be."""
    given = {} if row.openings is None else row.openings.si
    if not given:
        return None
    paid = given.get("supported_months", 0) if current is None else current.paid_months
    entry = SiOpening(
        id=new_key(),
        person_id=person_id,
        as_of=source.on,
        source=source.text,
        **{"paid_months": paid, "supported_months": 0, **_kept(current), **given},
    )
    if entry.supported_months > entry.paid_months:
        return Reason("si_supported_months", "more_supported")
    return _if_new(entry, current)


def hi_opening(
    row: ReadRow, person_id: UUID, household_id: UUID | None, current: HiOpening | None, source: Source
) -> HiOpening | Reason | None:
    """The entry of health insurance; ``household_id`` is where the person lives after the import."""
    given = {} if row.openings is None else row.openings.hi
    if not given:
        return None
    if "place" in given:
        if household_id is None:
            return Reason("hi_place", "place_without_household")
        given = given | {"household_id": household_id}
    entry = HiOpening(
        id=new_key(), person_id=person_id, as_of=source.on, source=source.text, **{**_kept(current), **given}
    )
    if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
        return Reason("hi_to", "ends_before_start")
    return _if_new(entry, current)


def repeated_places(rows: list[ReadRow]) -> Iterator[tuple[ReadRow, Reason]]:
    """Rows of one household that take a place another row takes in the same year."""
    taken: dict[tuple[int, int], list[ReadRow]] = {}
    for row in rows:
        hi: dict[str, Any] = {} if row.openings is None else row.openings.hi
        if "place" in hi:
            taken.setdefault((hi["place_year"], hi["place"]), []).append(row)
    for (_year, place), same in taken.items():
        if len(same) > 1:
            numbers = ", ".join(str(row.number) for row in same)
            for row in same:
                yield row, Reason("hi_place", "repeated_place", {"place": str(place), "rows": numbers})


def _kept(current: SiOpening | HiOpening | None) -> dict[str, Any]:
    if current is None:
        return {}
    names = {one.name for one in fields(current)} - _BESIDES - {"person_id"}
    return {name: getattr(current, name) for name in names}


def _if_new(entry: T, current: T | None) -> T | None:
    if current is None:
        return entry
    same = all(
        getattr(entry, one.name) == getattr(current, one.name) for one in fields(entry) if one.name not in _BESIDES
    )
    return None if same else replace(entry, replaces_id=current.id)
