"""Two records that are one person: one stays, the other stands under it and is found no more; with its undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.life import LifeKind
from desktop.domain.people import HEAD, Person
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.life import opening_moves
from desktop.services.life.leave import rearranged
from desktop.services.life.noting import Happened, note, read_told, reason_problems, told
from desktop.services.life.record_fields import FIELDS, numbers_of, save, texts_of, with_texts
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.people import households, moves, openings, people
from desktop.storage.people.arrangement import arrangement, rearrange
from desktop.storage.people.life_events import LifeEvent
from desktop.storage.people.people import PersonRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePeople:
    """Which record stays, and what it takes over.

    Attributes:
        taken: fields (names of ``FIELDS``) whose value comes from the record that goes.
        take_si_opening, take_hi_opening: what was before the book counts as the record that goes says.
        take_household: the person lives where the record that goes lives.
        stays_version, gone_version: as the clerk saw them; another one is ``stale``.
    """

    stays_id: UUID
    gone_id: UUID
    taken: frozenset[str]
    reason: str
    stays_version: int
    gone_version: int
    take_si_opening: bool = False
    take_hi_opening: bool = False
    take_household: bool = False


def merge_people(desk: Desk, command: MergePeople) -> Happened | tuple[Problem, ...]:
    """Merge in one act; receipts and sent lists stay as they are and are found from who stays."""
    problems = list(reason_problems(command.reason))
    if command.stays_id == command.gone_id:
        problems.append(Problem("gone_id", "same_record"))
    problems += [Problem("taken", "unknown_field") for name in sorted(command.taken - set(FIELDS))[:1]]
    if problems:
        return tuple(problems)
    try:
        with desk.book.writing() as tx:
            return _merge_in(tx, desk, command)
    except Refused as refused:
        return refused.problems


def _merge_in(tx: Transaction, desk: Desk, command: MergePeople) -> Happened:
    stays = _whole(tx, "stays_id", command.stays_id, command.stays_version)
    gone = _whole(tx, "gone_id", command.gone_id, command.gone_version)
    homes = _one_home(tx, desk, command)
    data: dict[str, object] = {
        "gone": str(gone.person.id),
        "reason": clean(command.reason),
        "numbers": numbers_of(gone.person),
        "search_text": moves.search_text(tx, gone.person.id),
        "texts_before": {name: texts_of(stays.person)[name] for name in sorted(command.taken)},
        "texts_after": {name: texts_of(gone.person)[name] for name in sorted(command.taken)},
        **homes,
    }
    moves.hide(tx, gone.person.id, stays.person.id, by=desk.user.id, at=desk.now())
    merged = with_texts(stays.person, {name: texts_of(gone.person)[name] for name in command.taken})
    save(tx, desk, merged)
    moved = _move_all(tx, desk, gone.person, stays.person)
    data["openings"] = _openings(tx, desk, command)
    data["moved"] = [[str(one.old_id), str(one.new_id)] for one in moved]
    data["covers"] = len(moved)
    data["claims"] = [str(key) for key in moves.move_claims(tx, gone.person.id, stays.person.id)]
    data["enrolments"] = [str(key) for key in moves.move_enrolments(tx, gone.person.id, stays.person.id)]
    typed = moves.move_drafts(tx, gone.person.id, stays.person.id)
    data["drafts"] = [[str(user), page] for user, page in typed]
    rows = [row for one in moved for row in one.rows]
    happened = note(tx, desk, LifeKind.PEOPLE_MERGED, stays.person.id, data, on=today(desk), rows=rows)
    journal_act(tx, desk, "record_gone", about_person(gone.person.id), person=str(stays.person.id))
    return happened


def _whole(tx: Transaction, field: str, person_id: UUID, version: int) -> PersonRecord:
    found = people.get(tx, person_id)
    if found is None:
        raise Refused((Problem(field, "unknown_person"),))
    if people.merged_into(tx, person_id) is not None:
        raise Refused((Problem(field, "person_merged"),))
    if found.version != version:
        raise ConflictError("stale", field)
    return found


def _one_home(tx: Transaction, desk: Desk, command: MergePeople) -> Mapping[str, object]:
    """One place to live for both records; who is head of others elsewhere must hand that over first."""
    own, other = households.of_person(tx, command.stays_id), households.of_person(tx, command.gone_id)
    ids = list(dict.fromkeys(home.household.id for home in (own, other) if home is not None))
    if not ids:
        return {}
    before = arrangement(tx, ids)
    after = {household: dict(living) for household, living in before.items()}
    home, relation = _home_after(before, command)
    for living in after.values():
        living.pop(command.stays_id, None)
        living.pop(command.gone_id, None)
    after[home][command.stays_id] = relation
    for living in after.values():
        if living and HEAD not in living.values():
            raise Refused((Problem("take_household", "hand_over_first"),))
    rearranged(tx, desk, after, today(desk))
    return {"before": told(before), "after": told(after)}


def _home_after(before: Mapping[UUID, Mapping[UUID, str]], command: MergePeople) -> tuple[UUID, str]:
    """Where the person lives then, and as what: the head stays head when both records are of one household."""
    homes = {key: household for household, living in before.items() for key in living}
    wanted = command.gone_id if command.take_household else command.stays_id
    home = homes.get(wanted) or homes[command.gone_id if wanted == command.stays_id else command.stays_id]
    relations = {key: before[home][key] for key in (command.stays_id, command.gone_id) if key in before[home]}
    if HEAD in relations.values():
        return home, HEAD
    return home, relations.get(wanted) or next(iter(relations.values()))


def _move_all(tx: Transaction, desk: Desk, gone: Person, stays: Person) -> Sequence[moves.MovedCover]:
    ids = moves.cover_ids(tx, gone.id)
    return moves.move_covers(tx, ids, stays.id, by=desk.user.id, at=desk.now())


def _openings(tx: Transaction, desk: Desk, command: MergePeople) -> dict[str, list[str | None]]:
    """By insurance: the entry that counted for the record that goes, what stays had, and what was written for stays."""
    stays, done = command.stays_id, {}
    own_si, own_hi = openings.si_of(tx, stays), openings.hi_of(tx, stays)
    if (si := opening_moves.clear_si(tx, desk, command.gone_id)) is not None:
        given = opening_moves.give_si(tx, desk, si, stays) if own_si is None or command.take_si_opening else None
        done["si"] = [str(si.id), _key(own_si), None if given is None else str(given)]
    if (hi := opening_moves.clear_hi(tx, desk, command.gone_id)) is not None:
        given = opening_moves.give_hi(tx, desk, hi, stays) if own_hi is None or command.take_hi_opening else None
        done["hi"] = [str(hi.id), _key(own_hi), None if given is None else str(given)]
    return done


def _key(entry: object) -> str | None:
    found = getattr(entry, "id", None)
    return None if found is None else str(found)


def undo_merge(tx: Transaction, desk: Desk, event: LifeEvent, reason: str) -> Happened:
    """Two records again; what was paid after the merge stays with who stayed. ``Refused`` says what stands against."""
    stays_id, gone_id = event.person_id, UUID(str(event.data["gone"]))
    if people.merged_into(tx, gone_id) != stays_id or people.merged_into(tx, stays_id) is not None:
        raise Refused((Problem("event_id", "record_moved_on"),))
    _put_home(tx, desk, event)
    stays = people.get(tx, stays_id)
    assert stays is not None
    _restore_fields(tx, desk, event, stays.person)
    _require_free(tx, event, gone_id)
    numbers: dict[str, str | None] = {**dict.fromkeys(people.NUMBERS), **event.data["numbers"]}
    moves.reveal(tx, gone_id, numbers, str(event.data["search_text"]), by=desk.user.id, at=desk.now())
    moved = move_back(tx, desk, event, stays_id, gone_id)
    openings_back(tx, desk, event, stays_id, gone_id)
    moves.move_claims(tx, stays_id, gone_id, [UUID(str(key)) for key in event.data["claims"]])
    moves.give_enrolments(tx, [UUID(str(key)) for key in event.data["enrolments"]], gone_id)
    typed = {(UUID(str(user)), str(page)) for user, page in event.data.get("drafts", ())}
    moves.move_drafts(tx, stays_id, gone_id, typed)
    data = {
        "reason": reason,
        "covers": len(moved),
        "moved": [[str(one.old_id), str(one.new_id)] for one in moved],
    }
    rows = [row for one in moved for row in one.rows]
    happened = note(tx, desk, LifeKind.UNDONE, stays_id, data, on=today(desk), undoes=event, rows=rows)
    journal_act(tx, desk, "record_back", about_person(gone_id), person=str(stays_id))
    return happened


def _put_home(tx: Transaction, desk: Desk, event: LifeEvent) -> None:
    if "before" not in event.data:
        return
    before, after = read_told(event.data["before"]), read_told(event.data["after"])
    if arrangement(tx, after) != after:
        raise Refused((Problem("event_id", "household_moved_on"),))
    try:
        rearrange(tx, before, on=today(desk), by=desk.user.id, at=desk.now(), returning=True)
    except ConflictError as conflict:
        raise Refused((Problem("event_id", conflict.code),)) from conflict


def _restore_fields(tx: Transaction, desk: Desk, event: LifeEvent, stays: Person) -> None:
    """What was taken over and is still so goes back to what it was; what was changed since stays."""
    now = texts_of(stays)
    before, after = dict(event.data["texts_before"]), dict(event.data["texts_after"])
    back = {name: text for name, text in before.items() if now[name] == after[name]}
    save(tx, desk, with_texts(stays, back))


def _require_free(tx: Transaction, event: LifeEvent, gone_id: UUID) -> None:
    problems = [
        Problem("event_id", "number_taken", {"number": str(number), "name": holder.person.full_name})
        for name, number in dict(event.data["numbers"]).items()
        for holder in people.by_number(tx, str(number))
        if holder.person.id != gone_id and getattr(holder.person, name) == number
    ]
    if problems:
        raise Refused(tuple(problems))


def move_back(
    tx: Transaction, desk: Desk, event: LifeEvent, from_person: UUID, to_person: UUID
) -> tuple[moves.MovedCover, ...]:
    """The covers of a move that still stand under the one go back to the other."""
    latest = {moves.latest_of(tx, UUID(str(new))) for _old, new in event.data["moved"]}
    still = [key for key in moves.cover_ids(tx, from_person) if key in latest]
    return moves.move_covers(tx, still, to_person, by=desk.user.id, at=desk.now())


def openings_back(tx: Transaction, desk: Desk, event: LifeEvent, stays_id: UUID, gone_id: UUID) -> None:
    """Entries that count are those of before; an entry corrected since stands against it."""
    told_openings = dict(event.data["openings"])
    if "si" in told_openings:
        of_gone, own, given = told_openings["si"]
        if given is not None:
            _require_current(_key(openings.si_of(tx, stays_id)), given)
            opening_moves.clear_si(tx, desk, stays_id)
            if own is not None:
                opening_moves.give_si(tx, desk, opening_moves.entry_si(tx, stays_id, own), stays_id)
        opening_moves.give_si(tx, desk, opening_moves.entry_si(tx, gone_id, of_gone), gone_id)
    if "hi" in told_openings:
        of_gone, own, given = told_openings["hi"]
        if given is not None:
            _require_current(_key(openings.hi_of(tx, stays_id)), given)
            opening_moves.clear_hi(tx, desk, stays_id)
            if own is not None:
                opening_moves.give_hi(tx, desk, opening_moves.entry_hi(tx, stays_id, own), stays_id)
        opening_moves.give_hi(tx, desk, opening_moves.entry_hi(tx, gone_id, of_gone), gone_id)


def _require_current(current: str | None, given: str) -> None:
    if current != given:
        raise Refused((Problem("event_id", "opening_moved_on"),))
