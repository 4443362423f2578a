"""Whom of the book a row means: certain by a number, likely by name and birth; never the first of several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.text import fold
from desktop.services.imports.rows.repeats import told_apart_by_numbers
from desktop.services.imports.rows.row import DIFFERENT, ReadRow
from desktop.services.people.likeness import WINDOW, edits_allowed, likely_same_birth, names_alike
from desktop.storage.book import Transaction
from desktop.storage.people import bulk
from desktop.storage.people.bulk import Known
from desktop.storage.people.people import NUMBERS

_FIRST_YEAR, _LAST_YEAR = 1800, 9_000
_LETTERS = {chr(code): 1 << place for place, code in enumerate((*range(ord("a"), ord("z") + 1), ord(" ")))}


@dataclass(slots=True)
class Matches:
    """What was found for each row by its number in the sheet.

    Attributes:
        certain: kind of number and its holder; several holders for one row if the numbers disagree.
        likely: people of like name and birth whom no number tells apart, for rows without a certain one.
        claimed: everyone who is certainly meant by some row: nobody else's double.
    """

    certain: dict[int, dict[str, UUID]]
    likely: dict[int, tuple[UUID, ...]]
    claimed: set[UUID]

    def person_ids(self, rows: Iterable[ReadRow]) -> list[UUID]:
        """Everyone whom these rows may mean."""
        found: dict[UUID, None] = {}
        for row in rows:
            found.update(dict.fromkeys(self.certain.get(row.number, {}).values()))
            found.update(dict.fromkeys(self.likely.get(row.number, ())))
        return list(found)


def match(tx: Transaction, rows: Sequence[ReadRow], tick: Callable[[], None]) -> Matches:
    """Look all rows up in the book; ``tick`` is called between steps."""
    certain: dict[int, dict[str, UUID]] = defaultdict(dict)
    for kind in NUMBERS:
        _look_up(tx, kind, rows, certain)
        tick()
    claimed = {person_id for found in certain.values() for person_id in found.values()}
    matches = Matches(dict(certain), {}, claimed)
    open_rows = [row for row in rows if _is_open(row, matches)]
    with_id = [row for row in open_rows if "personal_id" in row.given]
    # who has a personal ID is told by it from everyone who has another: only people without one can be meant
    if with_id:
        _find_likely(matches, with_id, lambda _year: (), list(bulk.without_personal_id(tx)))
        tick()
    without_id = [row for row in open_rows if "personal_id" not in row.given]
    _find_likely(matches, without_id, lambda year: _ticked(bulk.born_in_year(tx, year), tick), [])
    return matches


def match_again(tx: Transaction, rows: Sequence[ReadRow], before: Matches, newest: int) -> Matches:
    """Look some rows up again after others have written: their numbers, and whoever has come into the book since."""
    certain: dict[int, dict[str, UUID]] = defaultdict(dict)
    for kind in NUMBERS:
        _look_up(tx, kind, rows, certain)
    claimed = before.claimed | {person_id for found in certain.values() for person_id in found.values()}
    likely = {row.number: before.likely[row.number] for row in rows if row.number in before.likely}
    matches = Matches(dict(certain), {}, claimed)
    open_rows = [row for row in rows if _is_open(row, matches)]
    _find_likely(matches, open_rows, lambda _year: (), list(bulk.registered_after(tx, newest)))
    for number, found in likely.items():
        matches.likely[number] = tuple(dict.fromkeys((*found, *matches.likely.get(number, ()))))
    return matches


def _look_up(tx: Transaction, kind: str, rows: Sequence[ReadRow], certain: dict[int, dict[str, UUID]]) -> None:
    numbers = {row.given[kind] for row in rows if kind in row.given}
    holders = bulk.holders(tx, kind, numbers) if numbers else {}
    if not holders:
        return
    for row in rows:
        if kind in row.given and (holder := holders.get(row.given[kind])) is not None:
            certain[row.number][kind] = holder


def _is_open(row: ReadRow, matches: Matches) -> bool:
    named = "full_name" in row.given and row.birth is not None and _FIRST_YEAR < row.birth.year < _LAST_YEAR
    return named and row.number not in matches.certain and row.decision != DIFFERENT and not row.reasons


def _ticked(found: Iterable[Known], tick: Callable[[], None]) -> Iterator[Known]:
    tick()
    return iter(found)


def _find_likely(
    matches: Matches,
    rows: Sequence[ReadRow],
    born_in: Callable[[int], Iterable[Known]],
    everyone: Sequence[Known],
) -> None:
    """Compare rows with people year by year: three years of the book are in memory at a time."""
    years: dict[int, list[ReadRow]] = defaultdict(list)
    for row in rows:
        assert row.birth is not None
        years[row.birth.year].append(row)
    fixed = _ByBirth(everyone) if everyone else None
    loaded: dict[int, _ByBirth] = {}
    for year in sorted(years):
        loaded = {near: known for near, known in loaded.items() if near >= year - 1}
        for near in (year - 1, year, year + 1):
            if fixed is None and near not in loaded:
                loaded[near] = _ByBirth(born_in(near))
        indexes = [fixed] if fixed is not None else [loaded[near] for near in (year - 1, year, year + 1)]
        for row in years[year]:
            if found := _likely(row, indexes, matches.claimed):
                matches.likely[row.number] = found


def _likely(row: ReadRow, indexes: Sequence[_ByBirth], claimed: set[UUID]) -> tuple[UUID, ...]:
    assert row.birth is not None
    name = fold(row.given["full_name"])
    letters = _letters(name)
    found = []
    for index in indexes:
        for known_letters, known in index.near(row.birth):
            edits = edits_allowed(min(len(name), len(known.folded_name)))
            # a letter more or less changes at most two of the letters that occur: most names fall out here
            if (letters ^ known_letters).bit_count() > 2 * edits or known.person_id in claimed:
                continue
            if likely_same_birth(row.birth, known.birth) and names_alike(name, known.folded_name):
                numbers = {kind: getattr(known, kind) for kind in NUMBERS[:3]}
                if not told_apart_by_numbers(row.given, numbers):
                    found.append(known.person_id)
    return tuple(found)


class _ByBirth:
    """People by their day of birth, or as far as it is known."""

    def __init__(self, everyone: Iterable[Known]) -> None:
        self._days: dict[tuple[int, int, int], list[tuple[int, Known]]] = defaultdict(list)
        for known in everyone:
            birth = known.birth
            entry = (_letters(known.folded_name), known)
            self._days[birth.year, birth.month or 0, birth.day or 0].append(entry)
        self._empty = not self._days

    def near(self, birth: PartialDate) -> Iterator[tuple[int, Known]]:
        """Everyone whose birth may be likely the same, and perhaps some others."""
        if self._empty:
            return
        for key in _keys_near(birth):
            yield from self._days.get(key, ())


def _keys_near(birth: PartialDate) -> Iterable[tuple[int, int, int]]:
    year, month, day = birth.year, birth.month, birth.day
    if month is None:
        return ((year, other, one) for other in range(13) for one in range(32))
    if day is None:
        return ((year, 0, 0), *((year, month, one) for one in range(32)))
    keys = {(year, 0, 0), (year, month, 0), (year, day, month), (year - 1, month, day), (year + 1, month, day)}
    middle = date(year, month, day)
    for days in range(-WINDOW.days, WINDOW.days + 1):
        near = middle + timedelta(days=days)
        keys.add((near.year, near.month, near.day))
    return keys


def _letters(folded: str) -> int:
    """Which letters occur in a name, as bits."""
    bits = 0
    for letter in set(folded):
        bits |= _LETTERS.get(letter, 1 << 30)
    return bits
