"""The consultation sheet of a person, with today's prices of every way to pay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

from desktop.domain.identity import RELATIONS
from desktop.domain.money import format_money
from desktop.domain.papers.consultation import Consultation
from desktop.domain.papers.forms import Form
from desktop.domain.partial_date import age_on, format_date
from desktop.domain.people import Member
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.phrases import joined
from desktop.domain.voluntary_si.figures import SUPPORT_MONTHS_LIMIT
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_choices import what_ifs
from desktop.services.papers.amounts import confirmed, references_of
from desktop.services.papers.chosen import HiChosen, SiChosen, chosen_hi, chosen_si
from desktop.services.people.cover_chips import CoverChips, cover_chips
from desktop.services.people.register_person import loaded
from desktop.services.shown import spaced_phone
from desktop.services.voluntary_si.si_choices import method_tiles, next_rule
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.storage.book import Transaction
from desktop.storage.people import households

Rows = tuple[Mapping[str, str], ...]


def consultation_content(tx: Transaction, desk: Desk, person_id: UUID) -> Consultation:
    """The sheet of a person; prices rest on what they have chosen, else on the lowest income and the household form.

    Raises:
        CounterError: no such person.
    """
    person, _version = loaded(tx, person_id)
    on, settings = today(desk), read_settings(tx)
    form = desk.forms().on("consultation", on)
    si, household = chosen_si(tx, desk, person_id), households.of_person(tx, person_id)
    hi = None if household is None else chosen_hi(tx, desk, household.household.id)
    draft = _draft_to_price(si)
    lines = tuple(_lines(si, draft, hi))
    tables = {"si_options": _si_options(si, draft), "hi_options": () if hi is None else _hi_options(form, hi)}
    if household is not None:
        tables["household"] = _household(tx, desk, household.current, hi)
    rule = next_rule(si.facts, draft)
    return Consultation(
        form=form,
        office=office_of(desk, settings),
        person_name=person.full_name,
        made_on=on,
        values={
            "person.full_name": person.full_name,
            "person.birth": str(person.birth),
            "person.age": str(age_on(person.birth, on)),
            "person.phone": spaced_phone(person.phone),
            **_months(form, si),
            "person.card": _card_end(hi, person_id),
        },
        tables={key: rows for key, rows in tables.items() if rows},
        notes=() if rule is None else (joined(": ", (rule.title, rule.text)),),
        references=references_of(lines),
        confirmed=confirmed(lines),
        practice=settings.practice,
    )


def _draft_to_price(chosen: SiChosen) -> SiDraft:
    """What is chosen, or where nothing or something impossible is, what the page would offer."""
    if chosen.draft is None or chosen.refused:
        return initial_si_draft(chosen.facts)
    return chosen.draft


def _months(form: Form, chosen: SiChosen) -> dict[str, str]:
    facts = chosen.facts
    if not facts.took_part:
        return {}
    limit = facts.parameters.value(SUPPORT_MONTHS_LIMIT, facts.on).whole
    paid, supported = facts.paid_here + facts.paid_elsewhere, facts.supported_here + facts.supported_elsewhere
    return {
        "person.paid": form.texts["months"].format(months=paid),
        "person.supported": form.texts["months_of"].format(months=supported, limit=limit),
    }


def _card_end(hi: HiChosen | None, person_id: UUID) -> str:
    known = None if hi is None else hi.facts.members.get(person_id)
    card = None if known is None else known.last_card
    return "" if card is None else format_date(card.valid_to)


def _household(tx: Transaction, desk: Desk, members: tuple[Member, ...], hi: HiChosen | None) -> Rows:
    chips = cover_chips(tx, [member.person_id for member in members], today(desk))
    rows = []
    for member in members:
        known = None if hi is None else hi.facts.members.get(member.person_id)
        if known is not None:
            own: CoverChips = chips[member.person_id]
            rows.append(
                {
                    "name": known.person.full_name,
                    "relation": RELATIONS.get(member.relation, ""),
                    "birth": str(known.person.birth.year),
                    "si": "" if own.si is None else own.si.text,
                    "hi": "" if own.hi is None else own.hi.text,
                }
            )
    return tuple(rows)


def _si_options(chosen: SiChosen, draft: SiDraft) -> Rows:
    """Every way to pay at the chosen income: its price, or why it cannot be chosen."""
    income = "" if draft.income is None else format_money(draft.income)
    return tuple(
        {
            "method": tile.title,
            "months": "" if tile.months is None else str(tile.months),
            "income": income,
            "amount": "" if tile.price is None else format_money(tile.price),
            "note": "" if tile.allowed else tile.text,
        }
        for tile in method_tiles(chosen.facts, draft)
        if tile.price is not None or not tile.allowed
    )


def _hi_options(form: Form, chosen: HiChosen) -> Rows:
    """What the household pays now and what other choices would cost."""
    if chosen.draft is None or chosen.offer is None or chosen.offer.quote is None:
        return ()
    paying = [row.months for row in chosen.draft.rows if row.months]
    months = "/".join(str(count) for count in sorted(set(paying), reverse=True))
    everyone = form.texts["everyone"].format(count=len(paying))
    rows = [{"choice": everyone, "months": months, "amount": format_money(chosen.offer.quote.total)}]
    for one in what_ifs(chosen.facts, chosen.draft):
        tried = sorted({row.months for row in one.draft.rows if row.months}, reverse=True)
        shown = "/".join(str(count) for count in tried)
        note = joined(", ", (one.text, one.difference_text))
        rows.append({"choice": one.title, "months": shown, "amount": format_money(one.total), "note": note})
    return tuple(rows)


def _lines(si: SiChosen, draft: SiDraft, hi: HiChosen | None) -> Iterator[QuoteLine]:
    offer = offer_si(si.facts, draft)
    if offer.quote is not None:
        yield from offer.quote.lines
    if hi is not None and hi.offer is not None and hi.offer.quote is not None:
        yield from hi.offer.quote.lines
