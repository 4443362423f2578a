"""Work that no cover's end brings: lines the agency sent back, drafts left open, promises of people not due yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.texts.phrases import joined, say
from desktop.services.counter.drafts import Draft
from desktop.services.counter.work_kinds import Work, WorkRow
from desktop.services.counter.work_rows import due_chip, without_gone
from desktop.services.desk import Desk, today
from desktop.services.lists.titles import batch_title
from desktop.services.people.find_people import place_text
from desktop.services.shown import Chip, Tone
from desktop.storage.book import Transaction
from desktop.storage.counter import contacts, drafts, users, work
from desktop.storage.counter.contacts import Contact
from desktop.storage.counter.users import Role
from desktop.storage.lists import batches, lines
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.lines import BatchLine, Handling, Outcome
from desktop.storage.outreach import rounds
from desktop.storage.people import people

PROMISE_DAYS = 60
"""A promise older than this is forgotten."""
_PERSON_PAGES = ("voluntary_si", "household_hi", "person_form", "person")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a row opens besides the person: a line of a list, or a draft."""

    batch_id: UUID | None = None
    line_id: UUID | None = None
    draft: Draft | None = None


def returned_rows(tx: Transaction, desk: Desk) -> Iterator[tuple[WorkRow, Opening]]:
    """Lines that the agency did not accept and nobody has settled (bị trả lại)."""
    found = batches.find(tx, states=(BatchState.ANSWERED,))
    open_lines = [(batch, line) for batch in found for line in lines.of_batch(tx, batch.id) if _waits(line)]
    persons = people.get_many(tx, [line.person_id for _, line in open_lines])
    for batch, line in open_lines:
        if line.person_id in persons:
            row = _returned(desk, batch, line, persons[line.person_id].person)
            yield row, Opening(batch_id=batch.id, line_id=line.id)


def _waits(line: BatchLine) -> bool:
    return line.outcome not in {Outcome.PENDING, Outcome.ACCEPTED} and line.handling is Handling.NONE


def _returned(desk: Desk, batch: Batch, line: BatchLine, person: Person) -> WorkRow:
    chip = Chip(Tone.BAD, say("Bị trả lại"))
    detail = line.reason or say("chưa rõ trong trả lời")
    return _row(desk, Work.RETURNED, person, chip, what=batch_title(batch), detail=detail)


def draft_rows(tx: Transaction, desk: Desk) -> Iterator[tuple[WorkRow, Opening]]:
    """Drafts left open about people of the book: the user's own, all users' for a supervisor."""
    every = desk.user.role is Role.SUPERVISOR
    found = [one for one in (drafts.of_everyone(tx) if every else drafts.of_user(tx, desk.user.id)) if _personal(one)]
    persons = people.get_many(tx, [UUID(one.subject) for one in found])
    names = {user.id: user.name for user in users.all_users(tx)}
    for one in found:
        person = persons.get(UUID(one.subject))
        if person is not None:
            by = names.get(one.user_id, "") if one.user_id != desk.user.id else ""
            detail = joined(" · ", (one.updated_at.strftime("%d/%m %H:%M"), by))
            title = str(one.data.get("title", "")).partition(": ")[0]
            chip = Chip(Tone.NEUTRAL, say("Làm dở"))
            row = _row(desk, Work.DRAFT, person.person, chip, what=title, detail=detail)
            kept = Draft(page=one.page, subject=one.subject, title=title, state=one.data.get("state", {}))
            yield row, Opening(draft=kept if one.user_id == desk.user.id else None)


def _personal(draft: drafts.Draft) -> bool:
    try:
        UUID(draft.subject)
    except ValueError:
        return False
    return draft.page in _PERSON_PAGES


def promised_rows(
    tx: Transaction, desk: Desk, recent: Iterable[Contact], found: Sequence[WorkRow]
) -> Iterator[WorkRow]:
    """Who promised to come by today, has paid nothing since, and stands in the list for no other reason."""
    on = today(desk)
    listed = {person_id for row in found for person_id in (row.person_id, *row.people)}
    newest = contacts.newest(recent)
    promised = [
        one
        for one in newest.values()
        if one.promised_on is not None
        and on - timedelta(days=PROMISE_DAYS) <= one.promised_on <= on
        and one.person_id not in listed
    ]
    paid = work.last_paid(tx, [one.person_id for one in promised])
    waiting = [one for one in promised if (day := paid.get(one.person_id)) is None or day < one.contacted_on]
    persons = people.get_many(tx, [one.person_id for one in waiting])
    titles = rounds.titles(tx, list({one.round_id for one in waiting if one.round_id is not None}))
    rows = [_promised(desk, one, persons[one.person_id].person, titles) for one in waiting if one.person_id in persons]
    yield from without_gone(tx, rows)


def _promised(desk: Desk, contact: Contact, person: Person, titles: Mapping[UUID, str]) -> WorkRow:
    day = contact.promised_on or contact.contacted_on
    chip, detail = due_chip(day, today(desk)), say("hẹn {day}", day=format_date(day))
    title = None if contact.round_id is None else titles.get(contact.round_id)
    what = say("Hẹn đến đóng") if title is None else say("Hẹn đến đóng, đợt {title}", title=title)
    return _row(desk, Work.PROMISED, person, chip, what=what, detail=detail, due=day)


def _row(
    desk: Desk, kind: Work, person: Person, chip: Chip, *, what: str, detail: str, due: date | None = None
) -> WorkRow:
    return WorkRow(
        kind=kind,
        due=due or today(desk),
        chip=chip,
        person_id=person.id,
        household_id=None,
        name=person.full_name,
        number=person.personal_id or person.si_number,
        place=place_text(desk.places, person.address.hamlet, ""),
        what=what,
        detail=detail,
        amount=None,
        last="",
        phone=person.phone,
        hamlet=person.address.hamlet,
        people=(person.id,),
    )
