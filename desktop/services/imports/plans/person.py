"""The plan of one row: whom of the book it means, what the person shall be, every check of the person's form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.people import Person
from desktop.domain.texts.text import fold
from desktop.services.imports.plans.facts import BookFacts
from desktop.services.imports.plans.matching import Matches
from desktop.services.imports.plans.plan import RowPlan
from desktop.services.imports.reasons import Reason, reasons_of
from desktop.services.imports.rows.row import SAME, ReadRow
from desktop.services.imports.sheet import Strategy
from desktop.services.people.likeness import likely_same_birth, names_alike
from desktop.services.people.person_form import PersonDraft, check_cleaned, draft_from_person
from desktop.storage.people.people import PersonRecord

MOST_NAMED = 4


class PersonPlanner:
    """Plans rows one after the other; a person of the book can be meant by one row only."""

    def __init__(self, places: AdministrativeUnits, strategy: Strategy, on: date) -> None:
        """``on`` is the day of the import."""
        self._places, self._strategy, self._on = places, strategy, on
        self._meant: dict[UUID, int] = {}

    def plan(self, row: ReadRow, new_id: UUID, facts: BookFacts, matches: Matches) -> RowPlan:
        """The plan of a row, with its reasons to stop."""
        plan = RowPlan(row, new_id, list(row.reasons))
        if row.number in matches.certain or row.number in matches.likely:
            self._find(plan, facts, matches)
        if plan.before is None:
            if self._strategy is Strategy.UPDATE and not plan.reasons:
                plan.reasons.append(Reason("", "not_in_book"))
            given: dict[str, Any] = dict(row.given)
            self._check(plan, PersonDraft(person_id=new_id, **given))
        else:
            self._claim(plan, plan.before)
            self._change(plan, plan.before)
        return plan

    def _find(self, plan: RowPlan, facts: BookFacts, matches: Matches) -> None:
        row = plan.row
        held = matches.certain.get(row.number, {})
        holders = [facts.people[one] for one in dict.fromkeys(held.values()) if one in facts.people]
        if len(holders) > 1:
            plan.reasons.append(Reason(next(iter(held)), "numbers_differ", {"names": names_of(holders)}))
        elif holders:
            plan.before = holders[0]
            if is_someone_else(row, holders[0].person):
                plan.reasons.append(_other_person(row, next(iter(held)), holders[0].person))
        elif likely := matches.likely.get(row.number, ()):
            # whom an earlier row means is nobody else's double: twins stay two when a sheet is brought again
            free = (one for one in likely if self._meant.get(one, row.number) == row.number)
            self._choose(
                plan, [facts.people[one] for one in free if one in facts.people and one not in matches.claimed]
            )

    def _choose(self, plan: RowPlan, known: list[PersonRecord]) -> None:
        """Nobody certain: the clerk's word, or a row that says in every cell what the book says of just one person."""
        if not known:
            return
        if plan.row.decision == SAME:
            if len(known) == 1:
                plan.before = known[0]
            else:
                plan.reasons.append(Reason("told_apart", "not_one_likely", {"names": names_of(known)}))
            return
        same = [record for record in known if says_the_same(plan.row, record.person)]
        if len(same) == 1:
            plan.before, plan.only_same = same[0], True
        else:
            plan.reasons.append(likely_known(known))

    def _claim(self, plan: RowPlan, record: PersonRecord) -> None:
        plan.person_id = record.person.id
        first = self._meant.setdefault(record.person.id, plan.row.number)
        if first != plan.row.number:
            values = {"rows": str(first), "name": record.person.full_name}
            plan.reasons.append(Reason("full_name", "repeated_match", values))

    def _change(self, plan: RowPlan, record: PersonRecord) -> None:
        draft = draft_from_person(record.person, record.version)
        given: dict[str, Any] = dict(plan.row.given)
        if same_but_case(given.get("full_name", ""), draft.full_name):
            given.pop("full_name", None)
        if all(getattr(draft, name) == text for name, text in given.items()):
            return
        self._check(plan, replace(draft, **given))
        if plan.person == record.person:
            plan.person = None

    def _check(self, plan: RowPlan, draft: PersonDraft) -> None:
        checked = check_cleaned(draft, self._on, self._places)
        if isinstance(checked, Person):
            plan.person = checked
            return
        told = {(reason.target, reason.code) for reason in plan.reasons} | {
            (reason.target, "") for reason in plan.reasons if reason.target
        }
        # a cell that could not be read has its own, better reason
        plan.reasons += [reason for reason in reasons_of(checked) if (reason.target, "") not in told]


def is_someone_else(row: ReadRow, person: Person) -> bool:
    """Whether a row with a person's number has another name, and no birth that could be the person's."""
    name = row.given.get("full_name", "")
    if not name or names_alike(fold(name), fold(person.full_name)):
        return False
    return row.birth is None or not likely_same_birth(row.birth, person.birth)


def says_the_same(row: ReadRow, person: Person) -> bool:
    """Whether every given cell is what the book says."""
    draft = draft_from_person(person, None)
    given = row.given
    return same_but_case(given.get("full_name", ""), draft.full_name) and all(
        getattr(draft, name) == text for name, text in given.items() if name != "full_name"
    )


def same_but_case(one: str, other: str) -> bool:
    """Whether two names differ by large and small letters at most."""
    return one == other or one.casefold() == other.casefold()


def likely_known(records: Iterable[PersonRecord]) -> Reason:
    """The row stops: these people of the book may be meant."""
    return Reason("full_name", "likely_known", {"names": names_of(list(records))})


def names_of(records: list[PersonRecord]) -> str:
    """``Nguyễn Văn An, sinh 01/01/1990; …``."""
    shown = [f"{record.person.full_name}, {record.person.birth}" for record in records[:MOST_NAMED]]
    return "; ".join(shown) + (" …" if len(records) > MOST_NAMED else "")


def _other_person(row: ReadRow, kind: str, person: Person) -> Reason:
    values = {"number": row.given[kind], "name": person.full_name, "birth": str(person.birth)}
    return Reason(kind, "other_person", values)
