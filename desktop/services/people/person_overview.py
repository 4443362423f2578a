"""The participant page: both covers on one timeline, what was paid, what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.partial_date import age_on
from desktop.domain.people import HEAD, Insurance, Person
from desktop.domain.texts.phrases import capital, joined, say
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_facts import held_cards
from desktop.services.life.plan_si import PlannedChange
from desktop.services.life.status import LifeStatus
from desktop.services.payment.renewal import RenewalProposal, propose_in
from desktop.services.people.cover_chips import CoverChips, cover_chips
from desktop.services.people.cover_facts import CoverCard, hi_card, si_card
from desktop.services.people.find_people import place_text
from desktop.services.people.person_form import SEX_NAMES
from desktop.services.people.register_person import loaded
from desktop.services.people.timeline import Bar, Flag, Lane, flags, hi_lane, si_lane, window
from desktop.services.shown import Chip, Tone
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.payment import covers, receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.storage.people import households, openings, people
from desktop.storage.people.households import HouseholdRecord

__all__ = ["Bar", "CoverCard", "Flag", "Lane", "PersonOverview", "ReceiptBrief", "person_overview"]

RECEIPTS_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptBrief:
    """A receipt in one line."""

    receipt_id: UUID
    number: str
    issued_on: date
    insurance: Insurance
    total: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOverview:
    """Everything the participant page shows.

    Attributes:
        household_label: ``Hộ 0100070123 · chủ hộ``; empty without a household.
        first_day: first and last day of the timeline, as ``last_day``.
        renewal: the right column: amounts now and last time, drafts to pay.
    """

    person: Person
    version: int
    subtitle: str
    place: str
    chips: tuple[Chip, ...]
    household_id: UUID | None
    household_label: str
    household_size: int
    today: date
    first_day: date
    last_day: date
    lanes: tuple[Lane, ...]
    flags: tuple[Flag, ...]
    si: CoverCard
    hi: CoverCard
    receipts: tuple[ReceiptBrief, ...]
    renewal: RenewalProposal
    life: LifeStatus
    planned: PlannedChange | None = None


def person_overview(desk: Desk, person_id: UUID) -> PersonOverview:
    """Load the page; ``CounterError`` when there is no such person. A merged record shows the person who stays."""
    with desk.book.reading() as tx:
        return person_overview_in(tx, desk, person_id)


def person_overview_in(tx: Transaction, desk: Desk, person_id: UUID) -> PersonOverview:
    """The same inside a transaction."""
    on = today(desk)
    person_id = people.who_stays(tx, person_id)
    person, version = loaded(tx, person_id)
    household = households.of_person(tx, person_id)
    before = openings.hi_of(tx, person_id)
    cards = held_cards(covers.cards_of(tx, person_id), before)
    facts = read_si_facts(tx, desk, person_id)
    renewal = propose_in(tx, desk, person_id)
    chips = cover_chips(tx, [person_id], on)[person_id]
    briefs = _receipts(tx, person_id)
    own = (
        next((row for row in renewal.hi.offer.rows if row.person_id == person_id and row.counted), None)
        if (renewal.hi is not None)
        else None
    )
    first, last = window(on)
    return PersonOverview(
        person=person,
        version=version,
        subtitle=_subtitle(person, on),
        place=place_text(desk.places, person.address.hamlet or person.address.street, person.address.commune_code),
        chips=_chips(facts.life, chips),
        household_id=None if household is None else household.household.id,
        household_label="" if household is None else _household_label(household, person_id),
        household_size=0 if household is None else len(household.current),
        today=on,
        first_day=first,
        last_day=last,
        lanes=(si_lane(facts, renewal, on), hi_lane(cards, own, renewal, on)),
        flags=flags(cards, renewal, on),
        si=si_card(facts, renewal),
        hi=hi_card(cards, before, desk.parameters, on),
        receipts=briefs,
        renewal=renewal,
        life=facts.life or LifeStatus(person_id=person_id),
        planned=facts.planned,
    )


def _chips(life: LifeStatus | None, chips: CoverChips) -> tuple[Chip, ...]:
    """What happened in life first; how the person is covered, unless they died."""
    told = () if life is None or not life.sentence else (Chip(Tone.BAD, capital(life.sentence)),)
    if life is not None and life.died_on is not None:
        return told
    covered = tuple(chip for chip in (chips.si, chips.hi) if chip is not None)
    return (*told, *covered) or (Chip(Tone.INFO, say("Chưa từng đóng")),)


def _subtitle(person: Person, on: date) -> str:
    """``Nam · sinh 01/01/1990 · 36 tuổi · số định danh … · mã số BHXH …``."""
    born = say("sinh {birth}", birth=person.birth)
    parts: list[str] = [SEX_NAMES[person.sex], born, say("{age} tuổi", age=age_on(person.birth, on))]
    if person.personal_id:
        parts.append(say("số định danh {number}", number=person.personal_id))
    if person.si_number:
        parts.append(say("mã số BHXH {number}", number=person.si_number))
    return joined(" · ", parts)


def _household_label(household: HouseholdRecord, person_id: UUID) -> str:
    own = next(member for member in household.current if member.person_id == person_id)
    name = joined(" ", (say("Hộ"), household.household.code))
    return joined(" · ", (name, say("chủ hộ") if own.relation == HEAD else ""))


def _receipts(tx: Transaction, person_id: UUID) -> tuple[ReceiptBrief, ...]:
    return tuple(
        ReceiptBrief(
            receipt_id=receipt.id,
            number=f"{receipt.number:07d}",
            issued_on=receipt.issued_on,
            insurance=receipt.insurance,
            total=receipt.total,
        )
        for receipt in receipts.page(tx, ReceiptFilter(person_id=person_id), limit=RECEIPTS_SHOWN)
    )
