"""What a person or household has chosen: the draft on its page, else the renewal as last time, never a guess."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    """Voluntary SI: ``draft`` is None while the person has chosen nothing and never paid; ``offer`` quotes it.

    Attributes:
        refused: what is typed on the page has a problem; the values at fault are not in ``draft``.
    """

    facts: SiFacts
    draft: SiDraft | None
    offer: SiOffer | None
    typed: bool
    refused: bool = False


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
    if typed is not None:
        offer = offer_si(facts, typed)
        sound = _without_mistakes(typed, offer)
        return SiChosen(facts=facts, draft=sound, offer=offer, typed=True, refused=bool(offer.problems))
    if facts.last_time is None or not facts.last_time.renewable:
        return SiChosen(facts=facts, draft=None, offer=None, typed=False)
    draft = initial_si_draft(facts)
    return SiChosen(facts=facts, draft=draft, offer=offer_si(facts, draft), typed=False)


def _without_mistakes(draft: SiDraft, offer: SiOffer) -> SiDraft:
    """Nobody signs a figure that the counter would refuse: on the paper it is a box."""
    wrong = {problem.field for problem in offer.problems}
    income = None if "income" in wrong else draft.income
    start = None if "start" in wrong else draft.start
    if wrong & {"method", "months"}:
        return replace(draft, income=income, start=start, method="", months=None)
    return replace(draft, income=income, start=start)


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
