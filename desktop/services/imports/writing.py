"""Writes plans into the book, many rows at once, and tells the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from desktop.domain.people import Address
from desktop.services.acts import about_household, about_person
from desktop.services.desk import Desk
from desktop.services.imports.plans.plan import GroupPlan, Outcome, RowPlan
from desktop.services.people.import_keys import about_import
from desktop.services.people.opening_seals import opening_sum
from desktop.services.people.openings import hi_told, si_told
from desktop.services.people.register_person import changed_fields, place_words
from desktop.services.plain import to_plain
from desktop.storage.book import Transaction
from desktop.storage.counter import journal
from desktop.storage.people import bulk, households, openings, people
from desktop.storage.people.bulk import Change

Entry = tuple[str, str, dict[str, Any]]


class Writer:
    """Writes the plans of one import; new people and households are told by its own entry in the journal."""

    def __init__(self, desk: Desk, file_name: str, import_key: UUID) -> None:
        """``file_name`` stands in what the journal says of changed people, ``import_key`` names the import."""
        self._desk, self._file, self._import = desk, file_name, import_key
        self._words = cache(self._place_words)

    def write(self, tx: Transaction, plans: Sequence[GroupPlan]) -> None:
        """Write everything that is not stopped. ``ConflictError`` when the book is not as it was planned."""
        done: dict[str, Any] = {"by": self._desk.user.id, "at": self._desk.now()}
        rows = [row for plan in plans for row in plan.written]
        new = (
            (row.person, self._words(row.person.address.commune_code))
            for row in rows
            if row.before is None and row.person
        )
        people.insert_many(tx, new, **done)
        changes = [
            Change(row.person, row.before.version, self._words(row.person.address.commune_code))
            for row in rows
            if row.before is not None and row.person is not None
        ]
        bulk.update_many(tx, changes, **done)
        whole = [plan.household for plan in plans if plan.household is not None and len(plan.written) == len(plan.rows)]
        households.insert_many(tx, whole, **done)
        households.add_members(tx, [one for plan in plans for one in plan.joining if plan.written], **done)
        self._correct(tx, plans, done)
        openings.insert_si(tx, [row.si for row in rows if row.si is not None], by=done["by"], at=done["at"])
        openings.insert_hi(tx, [row.hi for row in rows if row.hi is not None], by=done["by"], at=done["at"])
        journal.append_many(tx, [*self._entries(plans), self._part(rows)], **done)

    def _part(self, rows: Sequence[RowPlan]) -> Entry:
        """That something was written, which other windows look for; and the seal of new people's opening entries."""
        new = [row for row in rows if row.before is None]
        entries = [entry for row in new for entry in (row.si, row.hi) if entry is not None]
        told = {"file": self._file, "people": len(new), "openings": len(entries), "sum": opening_sum(entries)}
        return "people_import_part", about_import(self._import), told

    def _correct(self, tx: Transaction, plans: Sequence[GroupPlan], done: dict[str, Any]) -> None:
        for plan in plans:
            if not plan.written:
                continue
            for household_id, person_id, relation in plan.relations:
                households.change_relation(tx, household_id, person_id, relation, **done)
            if plan.code is not None:
                households.set_code(tx, *plan.code)

    def _entries(self, plans: Sequence[GroupPlan]) -> Iterator[Entry]:
        for plan in plans:
            for row in plan.written:
                yield from self._about_person(row)
            if plan.written:
                yield from self._about_household(plan)

    def _about_person(self, row: RowPlan) -> Iterator[Entry]:
        if row.before is None or row.outcome is Outcome.SAME:
            return
        subject, name = about_person(row.person_id), row.before.person.full_name
        where = {"file": self._file, "row": row.row.number}
        if row.person is not None:
            changes = changed_fields(row.before.person, row.person)
            yield "person_changed_by_import", subject, {"name": name, "changes": changes, **where}
        if row.si is not None:
            yield "si_opening_entered", subject, to_plain(si_told(row.si))
        if row.hi is not None:
            yield "hi_opening_entered", subject, to_plain(hi_told(row.hi))

    def _about_household(self, plan: GroupPlan) -> Iterator[Entry]:
        for household_id, member in plan.joining:
            data = {"person": member.person_id, "relation": member.relation}
            yield "member_added", about_household(household_id), to_plain(data)
        for household_id, person_id, relation in plan.relations:
            data = {"person": person_id, "relation": relation}
            yield "relation_changed", about_household(household_id), to_plain(data)
        if plan.code is not None:
            yield "household_code_set", about_household(plan.code[0]), {"code": plan.code[1]}

    def _place_words(self, commune_code: str) -> str:
        return place_words(self._desk.places, Address(commune_code=commune_code))
