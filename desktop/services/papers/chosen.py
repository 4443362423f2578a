"""What a person or household has chosen: the draft on its page, else the renewal as last time, never a guess."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.people import HEAD
from desktop.services.counter.draft_people import HI, SI
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import HiOffer, offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.household_hi.hi_loading import draft_as_last_time, read_hi_facts
from desktop.services.plain import from_older
from desktop.services.voluntary_si.si_enrolment import SiOffer, initial_si_draft, offer_si
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.counter import drafts
from desktop.storage.people import households


@dataclass(frozen=True, slots=True, kw_only=True)
class SiChosen:
    """Voluntary SI: ``draft`` is None while the person has chosen nothing and never paid; ``offer`` quotes it."""

    facts: SiFacts
    draft: SiDraft | None
    offer: SiOffer | None
    typed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HiChosen:
    """Household HI likewise."""

    facts: HiFacts
    draft: HiDraft | None
    offer: HiOffer | None
    typed: bool


def chosen_si(tx: Transaction, desk: Desk, person_id: UUID) -> SiChosen:
    """The user's draft for this person, else the next cycle as last time."""
    facts = read_si_facts(tx, desk, person_id)
    stored = drafts.load(tx, desk.user.id, SI, str(person_id))
    typed = None if stored is None else from_older(SiDraft, stored.data.get("state", {}))
    draft = typed
    if draft is None and facts.last_time is not None and facts.last_time.renewable:
        draft = initial_si_draft(facts)
    offer = None if draft is None else offer_si(facts, draft)
    return SiChosen(facts=facts, draft=draft, offer=offer, typed=typed is not None)


def chosen_hi(tx: Transaction, desk: Desk, household_id: UUID) -> HiChosen:
    """The user's draft for this household, else its cards as last time."""
    household = households.get(tx, household_id)
    head = None
    if household is not None:
        head = next((member.person_id for member in household.current if member.relation == HEAD), None)
    stored = None if head is None else drafts.load(tx, desk.user.id, HI, str(head))
    typed = None if stored is None else from_older(HiDraft, stored.data.get("state", {}))
    others = () if typed is None else tuple(row.person_id for row in typed.rows)
    facts = read_hi_facts(tx, desk, household_id, others)
    draft = typed
    if draft is None and facts.last_cards:
        draft = draft_as_last_time(facts)
    offer = None if draft is None or facts.household is None else offer_hi(facts, draft)
    return HiChosen(facts=facts, draft=draft, offer=offer, typed=typed is not None)
