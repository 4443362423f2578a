"""The consultation sheet: of a person as advice stands now, and of a consultation as it was kept."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.consultation import ConsultationSheet, SheetContent, thaw_content
from desktop.domain.papers.frozen import FrozenContentError
from desktop.domain.texts.phrases import say
from desktop.services.advice.advise import advise
from desktop.services.advice.facts import initial_inputs, read_advice
from desktop.services.advice.kept import PAGE, SHEET, inputs_of
from desktop.services.advice.sheet import sheet_content
from desktop.services.book.settings import office_of, read_settings
from desktop.services.counter.drafts import read_draft
from desktop.services.desk import Desk
from desktop.services.people.register_person import loaded
from desktop.storage.advice import consultations
from desktop.storage.book import Transaction


def consultation_content(tx: Transaction, desk: Desk, person_id: UUID) -> ConsultationSheet:
    """The sheet of a person: what is left open on the page of advice, else today's newest consultation, else afresh.

    Raises:
        CounterError: no such person.
    """
    loaded(tx, person_id)
    facts = read_advice(tx, desk, person_id)
    inputs = inputs_of(read_draft(tx, desk, PAGE, str(facts.si.person_id)))
    if inputs is None:
        for kept in consultations.of_person(tx, person_id, limit=1):
            if kept.consulted_on == facts.si.on and SHEET in kept.content:
                return replace(_sheet(tx, desk, _thawed(kept)), promised_on=kept.promised_on)
        inputs = initial_inputs(facts)
    return _sheet(tx, desk, sheet_content(facts, inputs, advise(facts, inputs)))


def kept_content(tx: Transaction, desk: Desk, consultation_id: UUID) -> ConsultationSheet:
    """The sheet of a consultation as it was kept, also of a passer-by.

    Raises:
        CounterError: no such consultation, or it was kept without a sheet.
    """
    kept = consultations.get(tx, consultation_id)
    if kept is None:
        raise CounterError(say("Không thấy lần tư vấn này trong sổ."), say("Xin mở lại trang Tư vấn."))
    return replace(_sheet(tx, desk, _thawed(kept)), promised_on=kept.promised_on)


def _thawed(kept: consultations.Consultation) -> SheetContent:
    try:
        return thaw_content(kept.content.get(SHEET) or {})
    except FrozenContentError as error:
        raise CounterError(
            say("Lần tư vấn này không có tờ để in."), say("Xin mở trang Tư vấn và in tờ mới.")
        ) from error


def _sheet(tx: Transaction, desk: Desk, content: SheetContent) -> ConsultationSheet:
    settings = read_settings(tx)
    return ConsultationSheet(
        form=desk.forms().on("consultation", content.made_on),
        office=office_of(desk, settings),
        content=content,
        phone=settings.office_phone,
        practice=settings.practice,
    )
