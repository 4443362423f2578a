"""Logging a contact (ghi liên hệ): who was reached how, what came of it, on which day they promised to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import clean
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.people.person_form import LONGEST_TEXT
from desktop.services.people.register_person import loaded
from desktop.services.shown import Chip, Tone
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import contacts, users
from desktop.storage.counter.contacts import Channel, Contact, Outcome
from desktop.storage.people import households, people
from desktop.storage.row_sums import rows_sum

__all__ = ["CHANNELS", "OUTCOMES", "Channel", "Contact", "ContactLine", "LogContact", "Outcome", "log_contact"]

FARTHEST_DAYS = 366
"""A promise further away than a year is a slip of the hand."""
CHANNELS: Mapping[Channel, str] = {
    Channel.CALL: say("Gọi điện"),
    Channel.MESSAGE: say("Nhắn tin"),
    Channel.VISIT: say("Đến nhà"),
    Channel.LETTER: say("Gửi thư"),
    Channel.COUNTER: say("Tại quầy"),
}
OUTCOMES: Mapping[Outcome, Chip] = {
    Outcome.NOT_REACHED: Chip(Tone.WARN, say("Chưa gặp")),
    Outcome.REACHED: Chip(Tone.INFO, say("Đã báo")),
    Outcome.PROMISED: Chip(Tone.INFO, say("Hẹn đến")),
    Outcome.AGREED: Chip(Tone.OK, say("Đồng ý")),
    Outcome.REFUSED: Chip(Tone.NEUTRAL, say("Từ chối")),
    Outcome.WRONG_NUMBER: Chip(Tone.BAD, say("Sai số")),
    Outcome.SENT: Chip(Tone.INFO, say("Đã nhắn")),
    Outcome.MOVED: Chip(Tone.NEUTRAL, say("Đã chuyển đi")),
}
NOT_CALLED = Chip(Tone.NEUTRAL, say("Chưa gọi"))
NO_MESSAGES = frozenset({Outcome.REFUSED, Outcome.WRONG_NUMBER, Outcome.MOVED})
"""Who said so gets no message (không nhắn) until another contact says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogContact:
    """One contact as the dialog has it.

    Attributes:
        contact_id: made when the dialog opens; a repeated key or retry writes nothing twice.
        household_id: the household when it was about all of it.
        promised_on: the day they said they would come; needed with ``PROMISED``, allowed with ``AGREED``.
    """

    contact_id: UUID
    person_id: UUID
    household_id: UUID | None = None
    channel: Channel = Channel.CALL
    outcome: Outcome = Outcome.REACHED
    promised_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One line of the history: when, how, what came of it, who."""

    contact: Contact
    text: str
    by: str


def new_contact_id() -> UUID:
    """The id of one contact, made when the dialog opens."""
    return new_key()


def log_contact(desk: Desk, command: LogContact) -> Contact | tuple[Problem, ...]:
    """Write the contact and its journal entry, or every problem (``promised_on``, ``note``) and nothing.

    Raises:
        CounterError: the book does not have this person or household.
    """
    note = clean(command.note)
    if problems := tuple(_problems(command, note, today(desk))):
        return problems
    with desk.book.writing() as tx:
        known = contacts.get(tx, command.contact_id)
        if known is not None:
            return known
        _require_known(tx, command)
        return log_contact_in(tx, desk, replace(command, note=note))


def log_contact_in(tx: Transaction, desk: Desk, command: LogContact) -> Contact:
    """Write a contact that was checked, with its journal entry, inside the transaction of another act."""
    command = replace(command, person_id=people.who_stays(tx, command.person_id))
    made = _contact(desk, command, command.note)
    contacts.insert_many(tx, [made])
    journal_act(
        tx,
        desk,
        "contact_logged",
        about_person(made.person_id),
        person=made.person_id,
        channel=made.channel.value,
        outcome=made.outcome.value,
        promised_on=made.promised_on,
        note=made.note,
        rows=rows_sum([made]),
    )
    return made


def contact_problems(command: LogContact, on: date) -> tuple[Problem, ...]:
    """What is wrong with a contact: ``promised_on``, ``note``."""
    return tuple(_problems(command, clean(command.note), on))


def log_messages(desk: Desk, person_ids: Sequence[tuple[UUID, UUID | None]], note: str = "") -> int:
    """Write that a message went to each of these people (person, household); how many. One journal entry."""
    with desk.book.writing() as tx:
        made = [
            _contact(
                desk,
                LogContact(
                    contact_id=new_key(),
                    person_id=person_id,
                    household_id=household_id,
                    channel=Channel.MESSAGE,
                    outcome=Outcome.SENT,
                ),
                clean(note),
            )
            for person_id, household_id in person_ids
        ]
        if not made:
            return 0
        contacts.insert_many(tx, made)
        journal_act(tx, desk, "messages_logged", "book", people=len(made), rows=rows_sum(made))
    return len(made)


def history_of(desk: Desk, person_id: UUID, *, limit: int = 20) -> tuple[ContactLine, ...]:
    """The newest contacts with a person and with their household, the newest first."""
    with desk.book.reading() as tx:
        own = contacts.of_person(tx, person_id, limit=limit)
        home = households.of_person(tx, person_id)
        shared = () if home is None else contacts.of_household(tx, home.household.id, limit=limit)
        names = {user.id: user.name for user in users.all_users(tx)}
    found = {one.id: one for one in (*own, *shared)}
    newest = sorted(found.values(), key=lambda one: one.order, reverse=True)[:limit]
    return tuple(ContactLine(contact=one, text=contact_text(one), by=names.get(one.by, "")) for one in newest)


def person_of(desk: Desk, person_id: UUID) -> Person:
    """The person to be contacted; ``CounterError`` when the book has no such person."""
    with desk.book.reading() as tx:
        return loaded(tx, person_id)[0]


def contact_text(contact: Contact) -> str:
    """``20/11/2026 · Gọi điện · Hẹn đến 24/11/2026 · sáng thứ Ba``."""
    outcome = OUTCOMES[contact.outcome].text
    promised = "" if contact.promised_on is None else format_date(contact.promised_on)
    what = joined(" ", (outcome, promised))
    told = (format_date(contact.contacted_on), CHANNELS[contact.channel], what, *visit_parts(contact), contact.note)
    return joined(" · ", told)


def visit_parts(contact: Contact) -> tuple[str, str]:
    """``gặp vợ``, ``để lại tờ rơi``: what only a visit has; empty for what it has not."""
    met = say("gặp {who}", who=contact.met) if contact.met else ""
    left = say("để lại {what}", what=contact.papers_left) if contact.papers_left else ""
    return met, left


def state_chip(contact: Contact | None, on: date) -> Chip:
    """The chip of the list: a promise of today or an overdue one says so."""
    if contact is None:
        return NOT_CALLED
    if contact.promised_on is not None and contact.promised_on < on:
        return Chip(Tone.BAD, say("Lỡ hẹn"))
    if contact.promised_on == on:
        return Chip(Tone.WARN, say("Hẹn hôm nay"))
    return OUTCOMES[contact.outcome]


def _problems(command: LogContact, note: str, on: date) -> Iterator[Problem]:
    day = command.promised_on
    if day is None and command.outcome is Outcome.PROMISED:
        yield Problem("promised_on", "missing_field")
    if day is not None and not on <= day <= on + timedelta(days=FARTHEST_DAYS):
        bounds = {"lowest": format_date(on), "highest": format_date(on + timedelta(days=FARTHEST_DAYS))}
        yield Problem("promised_on", "out_of_range", bounds)
    if len(note) > LONGEST_TEXT:
        yield Problem("note", "too_long", {"limit": str(LONGEST_TEXT)})


def _require_known(tx: Transaction, command: LogContact) -> None:
    person = people.get(tx, command.person_id)
    household = None if command.household_id is None else households.get(tx, command.household_id)
    if person is None or (command.household_id is not None and household is None):
        raise CounterError(say("Không thấy người hoặc hộ này trong sổ."), say("Xin tìm lại ở trang Quầy."))


def _contact(desk: Desk, command: LogContact, note: str) -> Contact:
    return Contact(
        id=command.contact_id,
        person_id=command.person_id,
        household_id=command.household_id,
        channel=command.channel,
        outcome=command.outcome,
        promised_on=command.promised_on if command.outcome in {Outcome.PROMISED, Outcome.AGREED} else None,
        note=note,
        contacted_on=today(desk),
        by=desk.user.id,
        at=desk.now(),
    )
