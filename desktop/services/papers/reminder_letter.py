"""The reminder letter of a person: what is due of both covers, as the renewal of today would quote it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.household_hi import last_safe_day
from desktop.domain.household_hi.figures import GAP_DAYS, WAITING_DAYS
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.forms import Form
from desktop.domain.papers.reminder_letter import ReminderItem, ReminderLetter
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.words import in_words
from desktop.domain.voluntary_si import pay_by
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.papers.amounts import confirmed, references_of, transfer_of
from desktop.services.payment.renewal import HiRenewal, RenewalProposal, SiRenewal, propose_in
from desktop.services.payment.si_schedule import method_text
from desktop.services.people.claims import holds
from desktop.services.people.register_person import loaded
from desktop.services.voluntary_si.si_groups import group_name
from desktop.storage.book import Transaction
from desktop.storage.people import claims

PROOF_DAYS = 45
"""A proof that ends within so many days is named in the letter, as in the work list."""


def reminder_content(tx: Transaction, desk: Desk, person_id: UUID) -> ReminderLetter:
    """The letter to one person.

    Raises:
        CounterError: no such person, or nothing is due.
    """
    person, _version = loaded(tx, person_id)
    on, proposal, settings = today(desk), propose_in(tx, desk, person_id), read_settings(tx)
    form = desk.forms().on("reminder_letter", on)
    items = tuple(_items(form, proposal, on))
    if not items:
        reason = joined(" ", proposal.notes) or say("Chưa có kỳ nào hay thẻ nào đến hạn.")
        raise CounterError(say("Chưa có gì cần nhắc người này."), reason)
    total = sum((item.amount for item in items), Money(0))
    lines = tuple(_lines(proposal))
    return ReminderLetter(
        form=form,
        office=office_of(desk, settings),
        name=person.full_name,
        address=desk.places.address_line(person.address, on),
        items=items,
        total=total,
        in_words=in_words(total),
        made_on=on,
        phone=settings.office_phone,
        notes=tuple(_proofs(tx, form, person_id, on)),
        references=references_of(lines),
        confirmed=confirmed(lines),
        transfer=transfer_of(settings, proposal.insurances, total, person),
        practice=settings.practice,
    )


def _items(form: Form, proposal: RenewalProposal, on: date) -> Iterator[ReminderItem]:
    if proposal.hi is not None:
        yield _hi_item(form, proposal.hi, on)
    if proposal.si is not None:
        yield _si_item(form, proposal.si, on)


def _hi_item(form: Form, part: HiRenewal, on: date) -> ReminderItem:
    """The household's cards: the last safe day is that of the first card to end."""
    rows = [row for row in part.offer.rows if row.counted]
    cards = (part.facts.members[row.person_id].last_card for row in rows if row.person_id in part.facts.members)
    ends = min((card.valid_to for card in cards if card is not None), default=None)
    value = part.facts.parameters.value
    days = {"gap": value(GAP_DAYS, on).whole, "wait": value(WAITING_DAYS, on).whole}
    due = None if ends is None else last_safe_day(ends)
    after = ""
    if due is not None:
        after = form.texts["hi_late" if due >= on else "hi_past"].format(day=format_date(due), **days)
    return ReminderItem(
        what=form.texts["household_hi"].format(count=len(rows)),
        due="" if due is None else format_date(due),
        amount=part.change.now,
        last=part.change.last,
        reason=part.change.reason,
        after=after,
    )


def _si_item(form: Form, part: SiRenewal, on: date) -> ReminderItem:
    """The next cycle: its deadline, or that the one before is past and the person joins again."""
    quote, last = part.offer.quote, part.facts.last_paid_month
    assert quote is not None
    due = form.texts["at_once"] if quote.pay_by is None else format_date(quote.pay_by)
    after = "" if quote.pay_by is None else form.texts["si_late"].format(day=due)
    if last is not None and quote.first_month is not None and quote.first_month > last + 1:
        missed = pay_by(part.draft.method, last + 1, on, part.facts.parameters) or (last + 1).last_day
        after = form.texts["si_past"].format(day=format_date(missed), month=Month.of(on))
    return ReminderItem(
        what=form.texts["voluntary_si"].format(what=method_text(part.draft.method, quote.months)),
        due=due,
        amount=part.change.now,
        last=part.change.last,
        reason=part.change.reason,
        after=after,
    )


def _lines(proposal: RenewalProposal) -> Iterator[QuoteLine]:
    for part in (proposal.hi, proposal.si):
        if part is not None and part.offer.quote is not None:
            yield from part.offer.quote.lines


def _proofs(tx: Transaction, form: Form, person_id: UUID, on: date) -> Iterator[str]:
    """Proofs of voluntary SI that end soon."""
    for claim in claims.of_person(tx, person_id):
        if claim.insurance is not Insurance.VOLUNTARY_SI or claim.valid_to is None or not holds(claim, on):
            continue
        if (claim.valid_to - on).days <= PROOF_DAYS:
            day = format_date(claim.valid_to)
            what = say("Giấy {group} hết hạn {day}", group=group_name(claim.group), day=day)
            yield form.texts["proof"].format(what=what)
