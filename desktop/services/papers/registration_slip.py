"""The registration slips of both insurances: what is chosen now, what it costs, what to bring, whom to call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.money import Money, format_money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.registration_slip import RegistrationSlip, SlipMember
from desktop.domain.partial_date import format_date
from desktop.domain.people import HEAD, Insurance, Person
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.phrases import say
from desktop.domain.texts.words import in_words
from desktop.domain.voluntary_si import CYCLE_MONTHS, SiQuote
from desktop.services.book.settings import Settings, office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_enrolment import HiShownRow
from desktop.services.papers.amounts import confirmed, references_of, transfer_of
from desktop.services.papers.chosen import HiChosen, SiChosen, chosen_hi, chosen_si
from desktop.services.payment.si_schedule import method_text
from desktop.services.people.register_person import loaded
from desktop.services.shown import spaced_phone
from desktop.services.voluntary_si.si_groups import group_name, needs_proof
from desktop.storage.book import Transaction
from desktop.storage.people import people


def si_slip_content(tx: Transaction, desk: Desk, person_id: UUID) -> RegistrationSlip:
    """The slip of voluntary SI; while nothing is chosen its items are boxes.

    Raises:
        CounterError: no such person.
    """
    person, _version = loaded(tx, person_id)
    chosen, settings = chosen_si(tx, desk, person_id), read_settings(tx)
    slip = _blank(desk, settings, person, Insurance.VOLUNTARY_SI)
    quote = None if chosen.offer is None else chosen.offer.quote
    values = {**slip.values, **_si_values(slip.form, chosen)}
    groups = () if chosen.draft is None else chosen.draft.groups
    bring = ("card", *(() if chosen.facts.took_part else ("si_number",)), *_proof(groups), "money")
    if quote is None:
        return replace(slip, values=_known(values), bring=bring)
    deadline = slip.form.texts["at_once"] if quote.pay_by is None else format_date(quote.pay_by)
    values |= {"money.deadline": deadline, **_si_amounts(slip.form, quote)}
    transfer = transfer_of(settings, (slip.insurance,), quote.participant_pays, person)
    return _priced(replace(slip, values=values, bring=bring, transfer=transfer), quote.participant_pays, quote.lines)


def hi_slip_content(tx: Transaction, desk: Desk, household_id: UUID) -> RegistrationSlip:
    """The slip of household HI, with everyone who pays now.

    Raises:
        CounterError: no such household, or nobody in it.
    """
    chosen, settings = chosen_hi(tx, desk, household_id), read_settings(tx)
    head = _head(tx, chosen)
    slip = _blank(desk, settings, head, Insurance.HOUSEHOLD_HI)
    quote, rows = None if chosen.offer is None else chosen.offer.quote, _paying(chosen)
    groups = {row.group for row in (() if chosen.draft is None else chosen.draft.rows) if row.months}
    proofs = ("proof",) if groups - {HOUSEHOLD} else ()
    slip = replace(slip, members=_members(chosen, rows), bring=("cards", "hi_card", *proofs, "money"))
    values = dict(slip.values)
    if rows:
        months = sorted({row.months for row in rows}, reverse=True)
        values |= {"household_hi.people": str(len(rows)), "household_hi.months": ", ".join(map(str, months))}
    if quote is None:
        return replace(slip, values=_known(values))
    values["money.deadline"] = _last_safe_day(chosen, rows)
    transfer = transfer_of(settings, (slip.insurance,), quote.total, head)
    return _priced(replace(slip, values=values, transfer=transfer), quote.total, quote.lines)


def _blank(desk: Desk, settings: Settings, person: Person, insurance: Insurance) -> RegistrationSlip:
    on, office = today(desk), office_of(desk, settings)
    values = {
        "person.full_name": person.full_name,
        "person.number": person.personal_id or person.si_number,
        "person.phone": spaced_phone(person.phone),
        "person.address": desk.places.address_line(person.address, on),
        "call.collector": office.collector_name,
        "call.phone": settings.office_phone,
    }
    return RegistrationSlip(
        form=desk.forms().on("registration_slip", on),
        office=office,
        insurance=insurance,
        person_name=person.full_name,
        made_on=on,
        values=_known(values),
        practice=settings.practice,
    )


def _known(values: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in values.items() if value}


def _priced(slip: RegistrationSlip, amount: Money, lines: Sequence[QuoteLine]) -> RegistrationSlip:
    """The slip with its amount in figures and words, and the articles on which it rests."""
    shown = slip.form.texts["amount"].format(amount=format_money(amount))
    return replace(
        slip,
        values=_known({**slip.values, "money.amount": shown, "money.in_words": in_words(amount)}),
        amount=amount,
        references=references_of(lines),
        confirmed=confirmed(lines),
    )


def _si_values(form: Form, chosen: SiChosen) -> dict[str, str]:
    draft = chosen.draft
    if draft is None:
        return {}
    months = draft.months or CYCLE_MONTHS.get(draft.method, 0)
    income = "" if draft.income is None else form.texts["amount"].format(amount=format_money(draft.income))
    return {
        "voluntary_si.income": income,
        "voluntary_si.method": method_text(draft.method, months) if draft.method else "",
        "voluntary_si.group": ", ".join(group_name(group) for group in draft.groups),
    }


def _si_amounts(form: Form, quote: SiQuote) -> dict[str, str]:
    def shown(amount: Money) -> str:
        return form.texts["amount"].format(amount=format_money(amount)) if amount else ""

    period = form.texts["months"].format(months=quote.months)
    if quote.first_month is not None and quote.last_month is not None:
        period = form.texts["period"].format(first=quote.first_month, last=quote.last_month)
    return {
        "voluntary_si.period": period,
        "voluntary_si.gross": shown(quote.gross),
        "voluntary_si.state_support": shown(quote.state_support),
        "voluntary_si.extra_support": shown(quote.extra_support),
    }


def _proof(groups: Iterable[str]) -> tuple[str, ...]:
    return ("proof",) if any(needs_proof(group) for group in groups) else ()


def _head(tx: Transaction, chosen: HiChosen) -> Person:
    members = () if chosen.facts.household is None else chosen.facts.household.members
    head_id = next((member.person_id for member in members if member.relation == HEAD), None)
    found = None if head_id is None else people.get(tx, head_id)
    if found is None:
        raise CounterError(say("Hộ này chưa có chủ hộ."), say("Xin chọn chủ hộ ở trang của hộ."))
    return found.person


def _paying(chosen: HiChosen) -> tuple[HiShownRow, ...]:
    return () if chosen.offer is None else tuple(row for row in chosen.offer.rows if row.counted)


def _members(chosen: HiChosen, rows: Iterable[HiShownRow]) -> tuple[SlipMember, ...]:
    """Who pays now; while nothing is chosen, everyone of the household without amounts."""
    known = [
        SlipMember(
            name=row.name,
            id_number=row.number,
            place=row.place,
            months=str(row.months),
            validity=row.validity,
            amount=None if chosen.offer is None or chosen.offer.quote is None else row.amount,
        )
        for row in rows
    ]
    if known or chosen.facts.household is None:
        return tuple(known)
    persons = [chosen.facts.members[member.person_id].person for member in chosen.facts.household.members]
    return tuple(SlipMember(name=one.full_name, id_number=one.personal_id or one.si_number) for one in persons)


def _last_safe_day(chosen: HiChosen, rows: Iterable[HiShownRow]) -> str:
    """The earliest last day of a card that still runs: paying later leaves a gap. Empty where nobody has one."""
    ends = [
        card.valid_to
        for row in rows
        if row.person_id in chosen.facts.members
        and (card := chosen.facts.members[row.person_id].last_card) is not None
        and card.valid_to >= chosen.facts.on
    ]
    return format_date(min(ends)) if ends else ""
