"""What a reply says otherwise of people than the book: shown as before → after, taken over only when told to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.identity import read_health_card, read_si_number
from desktop.domain.people import Person
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.domain.texts.phrases import joined, say
from desktop.services.acts import about_batch, journal_act
from desktop.services.desk import Desk
from desktop.services.lists.building import batch_title, loaded_batch
from desktop.services.lists.replies.differences import LABELS, book_value
from desktop.services.lists.replies.reply_words import hi_number, si_number
from desktop.services.people.person_form import PersonDraft, draft_from_person
from desktop.services.people.register_person import change_many, unknown_person
from desktop.storage.book import Transaction
from desktop.storage.lists import lines, replies
from desktop.storage.lists.replies import RowOutcome
from desktop.storage.people import bulk, people
from desktop.storage.people.people import PersonRecord

NUMBERS = {"si_number": (si_number, read_si_number), "hi_number": (hi_number, read_health_card)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChange:
    """One field of one person.

    Attributes:
        field: ``si_number``, ``hi_number``; for corrections also ``full_name``, ``birth``, ``personal_id``.
        label: the field's name on screen. before: in the book, empty if unknown. after: in the reply.
        refused: why it cannot be taken over (the number belongs to another person, by name; it is malformed); empty if
            it can.
    """

    person_id: UUID
    name: str
    field: str
    label: str
    before: str
    after: str
    refused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver:
    """Take over these changes, which the clerk has seen."""

    batch_id: UUID
    changes: tuple[PersonChange, ...]


def number_changes(desk: Desk, batch_id: UUID) -> tuple[PersonChange, ...]:
    """SI and card numbers in the replies to a batch that the book does not have yet."""
    with desk.book.reading() as tx:
        person_of = {line.id: line.person_id for line in lines.of_batch(tx, batch_id)}
        told: dict[UUID, dict[str, str]] = {}
        for row in replies.rows_of_batch(tx, batch_id):
            if row.outcome is RowOutcome.ACCEPTED and row.line_id in person_of:
                told.setdefault(person_of[row.line_id], {}).update(_given(row.si_number, row.hi_number))
        return changes_of(tx, told)


def take_over(desk: Desk, command: TakeOver) -> int:
    """Store the changes, all or none; how many fields changed.

    Raises:
        CounterError: a number belongs to another person, who is named; the book no longer says what was shown.
    """
    with desk.book.writing() as tx:
        count = take_over_in(tx, desk, command.changes)
        if count:
            title = batch_title(loaded_batch(tx, command.batch_id))
            journal_act(tx, desk, "list_numbers_taken", about_batch(command.batch_id), batch=title, fields=count)
        return count


def changes_of(tx: Transaction, told: Mapping[UUID, Mapping[str, str]]) -> tuple[PersonChange, ...]:
    """Changes for people by what was told of them (``si_number``, ``hi_number``); what the book has is left out."""
    known = {person_id: record.person for person_id, record in people.who_stand(tx, list(told)).items()}
    found = [
        change
        for person_id, numbers in told.items()
        if person_id in known
        for change in _changes(known[person_id], numbers)
    ]
    return _without_twins(_without_taken(tx, found))


def take_over_in(tx: Transaction, desk: Desk, changes: Iterable[PersonChange]) -> int:
    """Store changes inside a transaction; how many fields changed."""
    by_person: dict[UUID, list[PersonChange]] = {}
    for change in changes:
        by_person.setdefault(change.person_id, []).append(change)
    known = people.get_many(tx, list(by_person))
    drafts = [_changed_draft(_as_shown(known.get(person_id), own), own) for person_id, own in by_person.items()]
    for person_id, problems in change_many(tx, desk, drafts, known).items():
        told = joined(" ", (message(problem) for problem in problems))
        raise CounterError(
            say(
                "Chưa lưu được thông tin của {name}: {problems}", name=known[person_id].person.full_name, problems=told
            ),
            say("Xin sửa ở trang người tham gia rồi làm lại. Chưa có gì được lưu."),
            problems,
        )
    return sum(len(own) for own in by_person.values())


def _given(si: str, hi: str) -> dict[str, str]:
    return {field: text for field, text in (("si_number", si), ("hi_number", hi)) if text}


def _changes(person: Person, numbers: Mapping[str, str]) -> Iterable[PersonChange]:
    for field, (written, read) in NUMBERS.items():
        after = written(numbers.get(field, ""))
        before = book_value(person, field)
        if not after or after == before:
            continue
        checked = read(after, field)
        yield PersonChange(
            person_id=person.id,
            name=person.full_name,
            field=field,
            label=LABELS[field],
            before=before,
            after=after,
            refused=message(checked) if isinstance(checked, Problem) else "",
        )


def _without_taken(tx: Transaction, found: Sequence[PersonChange]) -> list[PersonChange]:
    """Refuse a number that belongs to somebody else of the book, who is named."""
    owners = {
        field: bulk.holders(
            tx, field, {change.after for change in found if change.field == field and not change.refused}
        )
        for field in NUMBERS
    }
    taken = {
        change: owner
        for change in found
        if not change.refused
        and (owner := owners[change.field].get(change.after, change.person_id)) != change.person_id
    }
    named = people.get_many(tx, list(set(taken.values())))
    return [
        replace(change, refused=_taken(change.after, named[taken[change]].person)) if change in taken else change
        for change in found
    ]


def _taken(number: str, owner: Person) -> str:
    return say("Số {number} đã thuộc về {name}.", number=number, name=owner.full_name)


def _without_twins(found: Sequence[PersonChange]) -> tuple[PersonChange, ...]:
    """Refuse a number that the reply gives to two people."""
    owners: dict[tuple[str, str], list[PersonChange]] = {}
    for change in found:
        owners.setdefault((change.field, change.after), []).append(change)
    return tuple(
        change
        if change.refused or len(twins := owners[change.field, change.after]) == 1
        else replace(change, refused=_twin(change, twins))
        for change in found
    )


def _twin(change: PersonChange, twins: Sequence[PersonChange]) -> str:
    other = next(one for one in twins if one.person_id != change.person_id)
    return say("Trả lời ghi cùng số {number} cho {name}.", number=change.after, name=other.name)


def _as_shown(record: PersonRecord | None, changes: Sequence[PersonChange]) -> PersonRecord:
    """The person, while the book still says what the clerk was shown and every change can be made."""
    if record is None:
        raise unknown_person()
    if gone := next((change for change in changes if book_value(record.person, change.field) != change.before), None):
        raise CounterError(
            say("{label} của {name} vừa được sửa ở nơi khác.", label=gone.label, name=record.person.full_name),
            say("Xin mở lại để xem thông tin mới rồi làm tiếp."),
        )
    if refused := next((change.refused for change in changes if change.refused), ""):
        raise CounterError(refused, say("Xin bỏ thay đổi này ra rồi làm lại. Chưa có gì được lưu."))
    return record


def _changed_draft(record: PersonRecord, changes: Sequence[PersonChange]) -> PersonDraft:
    fields: dict[str, Any] = {change.field: change.after for change in changes}
    return replace(draft_from_person(record.person, record.version), **fields)
