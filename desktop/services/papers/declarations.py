"""TK1-TS (voluntary SI) and Mẫu số 2 (health insurance), filled from what the book knows of a person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.papers.declaration import Declaration
from desktop.domain.papers.forms import Form
from desktop.domain.people import Insurance, Person, SupportClaim
from desktop.domain.voluntary_si import MISSING_TIME, YEARS_AHEAD
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.papers.chosen import SiChosen, chosen_si
from desktop.services.papers.person_items import clinic_text, person_values, proof_texts
from desktop.services.people.claims import check_claim
from desktop.services.people.register_person import loaded
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import claims, openings

FIRST, AGAIN, CHANGE = "first", "again", "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundAccount:
    """Where a refund goes: name of the account, its number, the bank; what is empty is a box on the paper."""

    name: str = ""
    number: str = ""
    bank: str = ""


def tk1_ts_content(tx: Transaction, desk: Desk, person_id: UUID) -> Declaration:
    """TK1-TS for a first registration, for re-joining or for a change, as the book and the page's draft say.

    Raises:
        CounterError: no such person.
    """
    person, _version = loaded(tx, person_id)
    form, chosen = desk.forms().on("tk1_ts", today(desk)), chosen_si(tx, desk, person_id)
    what = _occasion(chosen)
    asked = form.texts.get(what, "")
    if chosen.draft is not None and chosen.draft.start is not None and asked:
        asked = f"{asked}, {form.texts['from_month'].format(month=chosen.draft.start)}"
    values = {**_si_values(tx, desk, form, person), **_chosen_values(form, chosen), "asked_for": asked}
    blank = replace(_blank(tx, desk, form, person), left_out=frozenset({"refund"}))
    return _filled(blank, values, {**_chosen_ticks(chosen), "occasion": (what,) if what else ()})


def tk1_ts_refund_content(
    tx: Transaction, desk: Desk, person_id: UUID, account: RefundAccount | None = None
) -> Declaration:
    """TK1-TS by which a refund is asked for, with the account it goes to."""
    person, _version = loaded(tx, person_id)
    form, to = desk.forms().on("tk1_ts", today(desk)), account or RefundAccount(name=person.full_name)
    values = {
        **_si_values(tx, desk, form, person),
        "income": form.texts["not_declared"],
        "occupation": form.texts["not_declared"],
        "asked_for": form.texts["refund"],
        "papers": "",
        "account_name": to.name,
        "account_number": to.number,
        "bank": to.bank,
    }
    return _filled(_blank(tx, desk, form, person), values, {})


def mau_so_2_content(tx: Transaction, desk: Desk, person_id: UUID) -> Declaration:
    """Mẫu số 2 of Decree 188/2025: the name in capitals, where the card goes, what is registered or changes.

    Raises:
        CounterError: no such person.
    """
    person, _version = loaded(tx, person_id)
    on = today(desk)
    form = desk.forms().on("mau_so_2", on)
    first = not covers.cards_of(tx, person_id) and openings.hi_of(tx, person_id) is None
    values = {
        **person_values(desk, form, person),
        "full_name": person.full_name.upper(),
        "clinic": clinic_text(tx, person),
        "changes": form.texts["first"] if first else "",
        "papers": proof_texts(form, claims.of_person(tx, person_id), Insurance.HOUSEHOLD_HI, on),
    }
    return _filled(_blank(tx, desk, form, person), values, {})


def _blank(tx: Transaction, desk: Desk, form: Form, person: Person) -> Declaration:
    settings = read_settings(tx)
    return Declaration(
        form=form,
        office=office_of(desk, settings),
        person_name=person.full_name,
        made_on=today(desk),
        ticks={"sex": (person.sex.value,)},
        signers=(person.full_name,),
        practice=settings.practice,
    )


def _filled(blank: Declaration, values: dict[str, str], ticks: dict[str, tuple[str, ...]]) -> Declaration:
    known = {key: value for key, value in values.items() if value}
    return replace(blank, values=known, ticks={**blank.ticks, **ticks})


def _si_values(tx: Transaction, desk: Desk, form: Form, person: Person) -> dict[str, str]:
    """The items of A.I and the papers that prove the person's group."""
    held = claims.of_person(tx, person.id)
    return {
        **person_values(desk, form, person),
        "si_number": person.si_number,
        "clinic": form.texts["clinic_not_asked"],
        "occupation": person.occupation,
        "papers": proof_texts(form, held, Insurance.VOLUNTARY_SI, today(desk)),
    }


def _occasion(chosen: SiChosen) -> str:
    """Whether it is a first registration, re-joining after a gap, or a change; empty for going on as before."""
    facts, draft = chosen.facts, chosen.draft
    last = facts.last_time
    if not facts.took_part:
        return FIRST
    start = Month.of(facts.on) if draft is None or draft.start is None else draft.start
    if facts.last_paid_month is not None and start > facts.last_paid_month + 1:
        return AGAIN
    if last is None or draft is None or chosen.refused:
        return ""
    differs = (draft.method, draft.income, set(draft.groups)) != (last.method, last.income, set(last.groups))
    return CHANGE if differs else ""


def _chosen_values(form: Form, chosen: SiChosen) -> dict[str, str]:
    draft, values = chosen.draft, {}
    if draft is None:
        return {}
    if draft.income is not None:
        values["income"] = form.texts["income"].format(amount=format_money(Money(draft.income)))
    if draft.months and draft.method == YEARS_AHEAD:
        values["method"] = form.texts["years_ahead"].format(years=draft.months // 12)
    if draft.months and draft.method == MISSING_TIME:
        values["method"] = form.texts["missing_time"].format(months=draft.months)
    if typed := _typed_proofs(chosen):
        told = proof_texts(form, (*chosen.facts.claims, *typed), Insurance.VOLUNTARY_SI, chosen.facts.on)
        values["papers"] = told
    return values


def _typed_proofs(chosen: SiChosen) -> tuple[SupportClaim, ...]:
    """Proofs typed on the page that the book does not hold yet."""
    typed = () if chosen.draft is None else chosen.draft.claims
    read = (check_claim(chosen.facts.person_id, Insurance.VOLUNTARY_SI, claim) for claim in typed)
    return tuple(claim for claim in read if isinstance(claim, SupportClaim))


def _chosen_ticks(chosen: SiChosen) -> dict[str, tuple[str, ...]]:
    if chosen.draft is None:
        return {}
    method = (chosen.draft.method,) if chosen.draft.method else ()
    return {"method": method, "group": chosen.draft.groups}
