"""Two people in one record: a new person is made, and chosen receipts, proofs and entries go to them; with its undo."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.identity import RELATIONS
from desktop.domain.life import LifeKind
from desktop.domain.people import HEAD, Person
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.life import opening_moves
from desktop.services.life.leave import rearranged
from desktop.services.life.merge_people import move_back
from desktop.services.life.noting import Happened, note, read_told, reason_problems, told
from desktop.services.life.record_fields import numbers_of, save, with_texts
from desktop.services.people.person_form import PersonDraft
from desktop.services.people.register_person import register_in
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.people import households, moves, openings, people
from desktop.storage.people.arrangement import arrangement
from desktop.storage.people.life_events import LifeEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPerson:
    """The record, the other person in it, and what is theirs.

    Attributes:
        new_person: a draft that is not in the book; a number of it that the record has leaves the record.
        receipts: whose covers of the record belong to the new person.
        claims: proofs that are the new person's.
        si_opening, hi_opening: what was before the book is the new person's.
        relation: in the record's household; empty when the new person does not live there.
    """

    person_id: UUID
    version: int
    new_person: PersonDraft
    receipts: tuple[UUID, ...]
    reason: str
    claims: tuple[UUID, ...] = ()
    si_opening: bool = False
    hi_opening: bool = False
    relation: str = ""


def split_person(desk: Desk, command: SplitPerson) -> Happened | tuple[Problem, ...]:
    """Split; problems of the new person name ``new_person.<field>``."""
    problems = list(reason_problems(command.reason))
    if command.relation and (command.relation not in RELATIONS or command.relation == HEAD):
        problems.append(Problem("relation", "two_heads" if command.relation == HEAD else "unknown_relation"))
    if problems:
        return tuple(problems)
    try:
        with desk.book.writing() as tx:
            return _split_in(tx, desk, command)
    except Refused as refused:
        return refused.problems


def _split_in(tx: Transaction, desk: Desk, command: SplitPerson) -> Happened:
    found = people.get(tx, command.person_id)
    if found is None or people.merged_into(tx, command.person_id) is not None:
        raise Refused((Problem("person_id", "unknown_person"),))
    if found.version != command.version:
        raise ConflictError("stale", "person_id")
    given = _numbers_given(found.person, command.new_person)
    save(tx, desk, with_texts(found.person, dict.fromkeys(given, "")))
    made = register_in(tx, desk, command.new_person)
    if isinstance(made, tuple):
        raise Refused(tuple(Problem(f"new_person.{one.field}", one.code, one.values) for one in made))
    own, new = command.person_id, made.person_id
    data: dict[str, object] = {"new": str(new), "reason": clean(command.reason), "numbers": given}
    data |= _home(tx, desk, command, new)
    ids = moves.cover_ids(tx, own, command.receipts)
    moved = moves.move_covers(tx, ids, new, by=desk.user.id, at=desk.now())
    data["moved"] = [[str(one.old_id), str(one.new_id)] for one in moved]
    data["covers"] = len(moved)
    data["claims"] = [str(key) for key in moves.move_claims(tx, own, new, command.claims)]
    data["openings"] = _openings(tx, desk, command, new)
    rows = [row for one in moved for row in one.rows]
    return note(tx, desk, LifeKind.PERSON_SPLIT, own, data, on=today(desk), rows=rows)


def _numbers_given(person: Person, draft: PersonDraft) -> dict[str, str]:
    """Numbers of the record that are the new person's."""
    return {name: number for name, number in numbers_of(person).items() if clean(getattr(draft, name)) == number}


def _home(tx: Transaction, desk: Desk, command: SplitPerson, new: UUID) -> dict[str, object]:
    home = households.of_person(tx, command.person_id)
    if not command.relation or home is None:
        return {}
    before = arrangement(tx, [home.household.id])
    after = {home.household.id: {**before[home.household.id], new: command.relation}}
    rearranged(tx, desk, after, today(desk))
    return {"before": told(before), "after": told(after)}


def _openings(tx: Transaction, desk: Desk, command: SplitPerson, new: UUID) -> dict[str, list[str]]:
    done = {}
    if command.si_opening and (si := opening_moves.clear_si(tx, desk, command.person_id)) is not None:
        done["si"] = [str(si.id), str(opening_moves.give_si(tx, desk, si, new))]
    if command.hi_opening and (hi := opening_moves.clear_hi(tx, desk, command.person_id)) is not None:
        done["hi"] = [str(hi.id), str(opening_moves.give_hi(tx, desk, hi, new))]
    return done


def undo_split(tx: Transaction, desk: Desk, event: LifeEvent, reason: str) -> Happened:
    """One record again, while the new person has nothing of their own; ``Refused`` says what stands against it."""
    own, new = event.person_id, UUID(str(event.data["new"]))
    if people.merged_into(tx, new) is not None or people.merged_into(tx, own) is not None:
        raise Refused((Problem("event_id", "record_moved_on"),))
    _leave_home(tx, desk, event, new)
    moved = move_back(tx, desk, event, new, own)
    if moves.cover_ids(tx, new):
        raise Refused((Problem("event_id", "new_person_paid"),))
    _openings_back(tx, desk, event, own, new)
    moves.move_claims(tx, new, own)
    moves.move_enrolments(tx, new, own)
    moves.hide(tx, new, own, by=desk.user.id, at=desk.now())
    record = people.get(tx, own)
    assert record is not None
    held = numbers_of(record.person)
    save(tx, desk, with_texts(record.person, {k: v for k, v in dict(event.data["numbers"]).items() if k not in held}))
    data = {"reason": reason, "covers": len(moved), "moved": [[str(one.old_id), str(one.new_id)] for one in moved]}
    rows = [row for one in moved for row in one.rows]
    happened = note(tx, desk, LifeKind.UNDONE, own, data, on=today(desk), undoes=event, rows=rows)
    journal_act(tx, desk, "record_gone", about_person(new), person=str(own))
    return happened


def _leave_home(tx: Transaction, desk: Desk, event: LifeEvent, new: UUID) -> None:
    """The new person lives where the split put them, or nowhere."""
    home = households.of_person(tx, new)
    if home is None:
        return
    put = read_told(event.data["after"]) if "after" in event.data else {}
    now = arrangement(tx, [home.household.id])
    if home.household.id not in put or now[home.household.id][new] == HEAD:
        raise Refused((Problem("event_id", "household_moved_on"),))
    rest = {key: relation for key, relation in now[home.household.id].items() if key != new}
    rearranged(tx, desk, {home.household.id: rest}, today(desk))


def _openings_back(tx: Transaction, desk: Desk, event: LifeEvent, own: UUID, new: UUID) -> None:
    told_openings = dict(event.data["openings"])
    si, hi = openings.si_of(tx, new), openings.hi_of(tx, new)
    if "si" in told_openings and si is not None:
        opening_moves.clear_si(tx, desk, new)
        opening_moves.give_si(tx, desk, si, own)
    if "hi" in told_openings and hi is not None:
        opening_moves.clear_hi(tx, desk, new)
        opening_moves.give_hi(tx, desk, hi, own)
