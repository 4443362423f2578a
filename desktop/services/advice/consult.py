"""A consultation is kept: what was asked, what was shown, what came of it; a promise goes into the contact log too."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import clean
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk, today
from desktop.services.people.person_form import LONGEST_TEXT
from desktop.services.renewals.contact_log import Channel, LogContact, Outcome, contact_problems, log_contact_in
from desktop.services.shown import Chip, Tone
from desktop.storage.advice import consultations
from desktop.storage.advice.consultations import Consultation, ConsultationOutcome
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.people import households, people
from desktop.storage.row_sums import rows_sum

__all__ = ["OUTCOMES", "Consultation", "ConsultationLine", "ConsultationOutcome", "KeepConsultation"]

OUTCOMES: Mapping[ConsultationOutcome, Chip] = {
    ConsultationOutcome.ENROLS: Chip(Tone.OK, say("Đồng ý tham gia")),
    ConsultationOutcome.THINKS: Chip(Tone.INFO, say("Về suy nghĩ")),
    ConsultationOutcome.DECLINES: Chip(Tone.NEUTRAL, say("Chưa tham gia")),
    ConsultationOutcome.ADVISED: Chip(Tone.INFO, say("Đã tư vấn")),
}
DATED = frozenset({ConsultationOutcome.ENROLS, ConsultationOutcome.THINKS})
"""Outcomes with which a day may be promised."""
_CONTACT = {
    ConsultationOutcome.ENROLS: Outcome.AGREED,
    ConsultationOutcome.THINKS: Outcome.REACHED,
    ConsultationOutcome.DECLINES: Outcome.REFUSED,
    ConsultationOutcome.ADVISED: Outcome.REACHED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepConsultation:
    """A consultation as the page has it.

    Attributes:
        consultation_id: made when the page opens its dialog; a repeated key or retry writes nothing twice.
        person_id: None for a passer-by, and for someone whom the book does not hold yet.
        inputs, content: plain JSON: what was entered, and what was shown or printed.
    """

    consultation_id: UUID
    person_id: UUID | None
    outcome: ConsultationOutcome = ConsultationOutcome.ADVISED
    promised_on: date | None = None
    inputs: Mapping[str, Any]
    content: Mapping[str, Any]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationLine:
    """One line of the history: ``23/11/2026 · Về suy nghĩ · hẹn 01/12/2026 · …``, and who advised."""

    consultation: Consultation
    text: str
    by: str


def new_consultation_id() -> UUID:
    """The id of one consultation."""
    return new_key()


def keep_consultation(desk: Desk, command: KeepConsultation) -> Consultation | tuple[Problem, ...]:
    """Write the consultation, for a person of the book its contact too, in one transaction; problems write nothing.

    Raises:
        CounterError: the book does not have this person.
    """
    if problems := tuple(_problems(command, today(desk))):
        return problems
    with desk.book.writing() as tx:
        known = consultations.get(tx, command.consultation_id)
        if known is not None:
            return known
        made = _consultation(tx, desk, command)
        consultations.insert_consultation(tx, made)
        subject = "book" if made.person_id is None else about_person(made.person_id)
        journal_act(
            tx,
            desk,
            "consultation_kept",
            subject,
            consultation=made.id,
            outcome=OUTCOMES[made.outcome].text,
            promised=_promise(made.promised_on),
            rows=rows_sum([made]),
        )
        if made.person_id is not None:
            log_contact_in(tx, desk, _contact(command, made.person_id))
    return made


def read_consultations(tx: Transaction, person_id: UUID) -> tuple[ConsultationLine, ...]:
    """A person's consultations, the newest first, inside a transaction."""
    names = {user.id: user.name for user in users.all_users(tx)}
    found = consultations.of_person(tx, person_id)
    return tuple(ConsultationLine(consultation=one, text=_text(one), by=names.get(one.by, "")) for one in found)


def _text(one: Consultation) -> str:
    told = str(one.content.get("summary", ""))
    return joined(" · ", (format_date(one.consulted_on), OUTCOMES[one.outcome].text, _promise(one.promised_on), told))


def _promise(day: date | None) -> str:
    return "" if day is None else say("hẹn {day}", day=format_date(day))


def _problems(command: KeepConsultation, on: date) -> Iterator[Problem]:
    promised = command.promised_on if command.outcome in DATED else None
    checked = LogContact(
        contact_id=command.consultation_id,
        person_id=command.person_id or command.consultation_id,
        outcome=Outcome.AGREED,
        promised_on=promised,
        note=command.note,
    )
    yield from contact_problems(checked, on)


def _consultation(tx: Transaction, desk: Desk, command: KeepConsultation) -> Consultation:
    person_id = command.person_id
    if person_id is not None:
        if people.get(tx, person_id) is None:
            raise CounterError(say("Không thấy người này trong sổ."), say("Xin tìm lại ở trang Quầy."))
        person_id = people.who_stays(tx, person_id)
    home = None if person_id is None else households.of_person(tx, person_id)
    return Consultation(
        id=command.consultation_id,
        person_id=person_id,
        household_id=None if home is None else home.household.id,
        outcome=command.outcome,
        promised_on=command.promised_on if command.outcome in DATED else None,
        inputs=_storable(command.inputs),
        content=_storable(command.content),
        consulted_on=today(desk),
        by=desk.user.id,
        at=desk.now(),
    )


def _storable(kept: Mapping[str, Any]) -> Mapping[str, Any]:
    """Half characters that a broken keyboard or a paste leaves cannot be stored: a question mark stands for each."""
    told = json.dumps(kept, ensure_ascii=False).encode("utf-8", "replace")
    return cast("Mapping[str, Any]", json.loads(told))


def _contact_note(command: KeepConsultation) -> str:
    """What was said, and what was advised, so that the person's page tells it."""
    told = say("Tư vấn BHXH: {summary}", summary=command.content.get("summary", ""))
    return clean(joined(" · ", (command.note, told)))[:LONGEST_TEXT]


def _contact(command: KeepConsultation, person_id: UUID) -> LogContact:
    """What came of it as the contact log says it: a day promised makes it a promise, so that it is followed."""
    promised = command.promised_on if command.outcome in DATED else None
    thinks = command.outcome is ConsultationOutcome.THINKS
    return LogContact(
        contact_id=new_key(),
        person_id=person_id,
        channel=Channel.COUNTER,
        outcome=Outcome.PROMISED if promised is not None and thinks else _CONTACT[command.outcome],
        promised_on=promised,
        note=_contact_note(command),
    )
