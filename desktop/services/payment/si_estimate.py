"""Papers before any money: the contribution schedule and the explanation of an amount, marked as an estimate."""

from __future__ import annotations

from dataclasses import replace

from desktop.documents.schedule import render_schedule
from desktop.documents.why import WhyPaper, render_why
from desktop.domain.people import Person
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.book.settings import load_settings, office_of
from desktop.services.desk import Desk, today
from desktop.services.papers.paper import Paper, file_part
from desktop.services.payment.receipt_content import si_sentence
from desktop.services.payment.si_schedule import si_schedule
from desktop.services.payment.transfer_account import account_of, with_next_transfer
from desktop.services.people.person_form import check_person
from desktop.services.voluntary_si.si_enrolment import SiOffer, offer_si
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts

ESTIMATE = "dự kiến"


def estimated_schedule(desk: Desk, facts: SiFacts, draft: SiDraft) -> Paper | tuple[Problem, ...]:
    """The schedule of a draft as if it were paid today; nothing is recorded. Problems when it cannot be quoted."""
    person, offer = _person(desk, facts, draft), offer_si(facts, draft)
    if isinstance(person, tuple) or offer.quote is None or offer.request is None:
        return _problems(person, offer)
    schedule = si_schedule(facts, draft, person, offer.request, offer.quote)
    rows = (replace(schedule.rows[0], label="Kỳ này", paid=False), *schedule.rows[1:])
    schedule = replace(schedule, title=f"{schedule.title} ({ESTIMATE.upper()})", rows=rows)
    settings = load_settings(desk)
    schedule = with_next_transfer(schedule, account_of(settings), "")
    return Paper(
        pdf=render_schedule(schedule, office_of(desk, settings), today(desk), practice=settings.practice),
        file_name=f"lich-dong-du-kien-{file_part(person.full_name)}.pdf",
        size="A4",
        title=say("Lịch đóng dự kiến, {name}", name=person.full_name),
    )


def estimated_why(desk: Desk, facts: SiFacts, draft: SiDraft) -> Paper | tuple[Problem, ...]:
    """The page "Vì sao tôi đóng số này" of a draft; nothing is recorded."""
    person, offer = _person(desk, facts, draft), offer_si(facts, draft)
    if isinstance(person, tuple) or offer.quote is None:
        return _problems(person, offer)
    settings, quote = load_settings(desk), offer.quote
    page = WhyPaper(
        office=office_of(desk, settings),
        person_name=person.full_name,
        subject=f"{si_sentence(quote)} ({ESTIMATE}, chưa đóng)",
        lines=quote.lines,
        total=quote.participant_pays,
        in_words=quote.in_words,
        made_on=today(desk),
        warnings=tuple(notice.text for notice in offer.notices),
        unconfirmed=tuple(desk.parameters.description(path) for path in quote.unconfirmed),
        practice=settings.practice,
    )
    return Paper(
        pdf=render_why(page),
        file_name=f"vi-sao-du-kien-{file_part(person.full_name)}.pdf",
        size="A4",
        title=say("Vì sao tôi đóng số này (dự kiến), {name}", name=person.full_name),
    )


def _person(desk: Desk, facts: SiFacts, draft: SiDraft) -> Person | tuple[Problem, ...]:
    if facts.person is not None:
        return facts.person
    if draft.new_person is None:
        return (Problem("person_id", "unknown_person"),)
    return check_person(draft.new_person, today(desk), desk.places)


def _problems(person: Person | tuple[Problem, ...], offer: SiOffer) -> tuple[Problem, ...]:
    return (*(person if isinstance(person, tuple) else ()), *offer.problems)
