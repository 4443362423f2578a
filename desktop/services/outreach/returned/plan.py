"""What each row of a returned sheet would do to its round; the same for the dry run and for the import itself."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop.domain.identity import read_personal_id
from desktop.domain.people import Person
from desktop.domain.texts.phrases import joined
from desktop.domain.texts.text import fold
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.services.imports.rows.cells import read_birth_cell, read_sex_cell
from desktop.services.imports.rows.numbers import read_numbers
from desktop.services.life.status import standing_of
from desktop.services.outreach.results import (
    RecordResult,
    VisitResult,
    contact_of,
    result_problems,
    result_text,
    says_same,
    standing_results,
)
from desktop.services.outreach.returned.answers import read_answer
from desktop.services.outreach.returned.reasons import Stop
from desktop.services.outreach.returned.sheet import ReturnedRow, ReturnedSheet
from desktop.services.people.duplicates import find_in
from desktop.services.people.likeness import names_alike
from desktop.services.people.person_form import PersonDraft, check_person, cleaned, new_person_draft
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter.contacts import Contact
from desktop.storage.outreach import rounds, taken
from desktop.storage.outreach.rounds import Round
from desktop.storage.outreach.taken import Taken
from desktop.storage.people import people


class Verdict(StrEnum):
    """What becomes of a row."""

    RESULT = "result"
    REPLACES = "replaces"
    NEW_PERSON = "new_person"
    KNOWN_PERSON = "known_person"
    SAME = "same"
    EMPTY = "empty"
    STOPPED = "stopped"


WRITES = frozenset({Verdict.RESULT, Verdict.REPLACES, Verdict.NEW_PERSON, Verdict.KNOWN_PERSON})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """A row and what it would do.

    Attributes:
        person_id: whose result it is; of a new person the key of the draft.
        new: the person to register. stops: everything that is wrong with the row.
    """

    row: ReturnedRow
    verdict: Verdict
    name: str
    person_id: UUID | None = None
    result: VisitResult | None = None
    new: PersonDraft | None = None
    stops: tuple[Stop, ...] = ()

    def stopped(self, *stops: Stop) -> PlannedRow:
        """The same row, stopped for these reasons as well."""
        return replace(self, verdict=Verdict.STOPPED, stops=(*self.stops, *stops))


def plan_rows(
    tx: Transaction, desk: Desk, made: Round, sheet: ReturnedSheet, *, replace_results: bool
) -> tuple[PlannedRow, ...]:
    """Every row of the sheet; a result that stands already is written over only where that is wanted."""
    planner = _Planner(tx, desk, made, sheet)
    planned = [planner.planned(row) for row in sheet.rows]
    return tuple(_checked(one, planner, replace_results=replace_results) for one in _repeats_stopped(planned))


class _Planner:
    """A round and the book, looked up for row after row."""

    def __init__(self, tx: Transaction, desk: Desk, made: Round, sheet: ReturnedSheet) -> None:
        self.tx, self.desk, self.made, self.sheet = tx, desk, made, sheet
        own = taken.of_round(tx, made.id)
        self.by_place: Mapping[int, Taken] = {one.place: one for one in own}
        self.homes: Mapping[UUID, UUID | None] = {one.person_id: one.household_id for one in own}
        self.persons = {key: found.person for key, found in people.get_many(tx, list(self.homes)).items()}
        self.standing = standing_results(tx, made.id)
        self.commune = read_settings(tx).commune_code
        hamlets = dict(rounds.hamlet_names(tx))
        self.hamlet = hamlets.get(made.hamlet_id, "") if made.hamlet_id is not None else ""

    def planned(self, row: ReturnedRow) -> PlannedRow:
        """A row with its person and its result, before it is compared with other rows and the book."""
        name = row.text("full_name")
        if not row.is_answered:
            return PlannedRow(row=row, verdict=Verdict.EMPTY, name=name)
        result, stops = read_answer(row, self.sheet.date_system, self.made.held_on)
        found = PlannedRow(row=row, verdict=Verdict.RESULT, name=name, result=result)
        if stops:
            return found.stopped(*stops)
        return self._on_the_sheet(found) if row.text("place") else self._met_there(found)

    def _on_the_sheet(self, found: PlannedRow) -> PlannedRow:
        """Somebody whom the sheet had: place and name, or place and number, must agree."""
        text = found.row.text("place")
        one = self.by_place.get(int(text)) if re.fullmatch("[0-9]{1,9}", text) else None
        if one is None:
            return found.stopped(Stop("place_unknown", "place", {"place": text}))
        person = self.persons[one.person_id]
        number = found.row.text("number")
        told_by_number = number and number in (person.personal_id, person.si_number, person.old_id)
        if not told_by_number and fold(found.name) != fold(person.full_name):
            values = {"place": text, "name": person.full_name}
            return found.stopped(Stop("place_of_another", "place", values))
        return replace(found, person_id=one.person_id, name=person.full_name)

    def _met_there(self, found: PlannedRow) -> PlannedRow:
        """Somebody written into an empty row: known by a number, or registered anew."""
        draft, stops = _draft(found.row, self.sheet, self.hamlet, self.commune)
        if stops:
            return found.stopped(*stops)
        known = _by_numbers(self.tx, draft)
        if known is not None:
            return self._known(found, known, draft)
        person = check_person(draft, today(self.desk), self.desk.places)
        if isinstance(person, tuple):
            return found.stopped(*(Stop(one.code, _TARGETS.get(one.field, one.field), one.values) for one in person))
        if alike := find_in(self.tx, draft):
            names = "; ".join(f"{one.person.full_name}, {one.person.birth}" for one in alike)
            return found.stopped(Stop("likely_known", "full_name", {"names": names}))
        return replace(found, verdict=Verdict.NEW_PERSON, person_id=draft.person_id, new=draft, name=person.full_name)

    def _known(self, found: PlannedRow, person: Person, draft: PersonDraft) -> PlannedRow:
        if draft.full_name and not names_alike(fold(draft.full_name), fold(person.full_name)):
            values = {"number": found.row.text("number"), "name": person.full_name}
            return found.stopped(Stop("numbers_differ", "number", values))
        verdict = Verdict.RESULT if person.id in self.homes else Verdict.KNOWN_PERSON
        return replace(found, verdict=verdict, person_id=person.id, name=person.full_name)


_TARGETS = {"personal_id": "number", "si_number": "number", "old_id": "number", "hamlet": "home"}
"""Fields of the person's check that have another column in the sheet."""


def _draft(row: ReturnedRow, sheet: ReturnedSheet, hamlet: str, commune: str) -> tuple[PersonDraft, tuple[Stop, ...]]:
    """A new person as the sheet has them; the hamlet of the round where none was written."""
    birth = read_birth_cell(row.cells.get("birth"), sheet.date_system)
    sex = read_sex_cell(row.text("sex")) or row.text("sex")
    number = row.text("number")
    kind = {9: "old_id", 10: "si_number"}.get(len(number), "personal_id")
    read = read_numbers({kind: number, "phone": row.text("phone")}, birth, sex)
    stops = tuple(
        Stop("zeros_lost", _TARGETS.get(target, target), {"text": text}) for target, _code, text in read.problems
    )
    numbers: dict[str, Any] = dict(read.numbers)
    draft = replace(
        new_person_draft(),
        full_name=row.text("full_name"),
        birth=row.text("birth") if birth is None else str(birth),
        sex=sex,
        hamlet=row.text("home") or hamlet,
        commune_code=commune,
        **numbers,
    )
    return cleaned(draft), stops


def _by_numbers(tx: Transaction, draft: PersonDraft) -> Person | None:
    """Whom of the book a number of the draft names."""
    digits = read_personal_id(draft.personal_id)
    for number in (draft.personal_id if digits is None else digits.digits, draft.si_number, draft.old_id):
        for found in people.by_number(tx, number):
            return found.person
    return None


def _repeats_stopped(planned: Sequence[PlannedRow]) -> Iterator[PlannedRow]:
    """Rows that mean one person stop together: neither of two results is the right one by itself."""
    rows: dict[object, list[int]] = defaultdict(list)
    for one in planned:
        if (key := _key(one)) is not None:
            rows[key].append(one.row.number)
    for one in planned:
        others = [number for number in rows.get(_key(one), ()) if number != one.row.number]
        told = ", ".join(str(number) for number in others)
        yield one.stopped(Stop("repeated_rows", "full_name", {"rows": told})) if others else one


def _key(one: PlannedRow) -> object:
    if one.verdict is Verdict.EMPTY or one.person_id is None:
        return None
    return one.person_id if one.new is None else (fold(one.new.full_name), one.new.birth)


def _checked(one: PlannedRow, planner: _Planner, *, replace_results: bool) -> PlannedRow:
    """The row after its result was held against the rules and against the one that stands."""
    if one.verdict in {Verdict.EMPTY, Verdict.STOPPED} or one.result is None or one.person_id is None:
        return one
    problems = tuple(result_problems(one.result, planner.made, today(planner.desk)))
    if problems:
        return one.stopped(*(Stop(problem.code, problem.field, problem.values) for problem in problems))
    status = standing_of(planner.tx, [one.person_id])[one.person_id]
    if status.died_on is not None:
        return one.stopped(Stop("gone", "full_name", {"name": one.name, "why": status.sentence}))
    before = planner.standing.get(one.person_id)
    return one if before is None else _beside(one, before, planner, replace_results=replace_results)


def _beside(one: PlannedRow, before: Contact, planner: _Planner, *, replace_results: bool) -> PlannedRow:
    """A row whose person has a result already."""
    if says_same(before, planned_contact(planner.desk, planner.made, one, planner.homes)):
        return replace(one, verdict=Verdict.SAME)
    if replace_results:
        return replace(one, verdict=Verdict.REPLACES)
    return one.stopped(Stop("written_otherwise", "outcome", {"told": result_text(before)}))


def planned_contact(desk: Desk, made: Round, one: PlannedRow, homes: Mapping[UUID, UUID | None]) -> Contact:
    """The contact that a row becomes."""
    assert one.result is not None
    assert one.person_id is not None
    command = RecordResult(contact_id=new_key(), round_id=made.id, person_id=one.person_id, result=one.result)
    return contact_of(desk, made, command, one.person_id, homes.get(one.person_id))


def reasons_text(one: PlannedRow) -> str:
    """Why a row stops, one line."""
    return joined(" ", [stop.sentence for stop in one.stops])
