"""Load from the book what the household HI page needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.covers import Card, HeldCard, held
from desktop.domain.household_hi.request import COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.openings import HiOpening
from desktop.domain.people import HEAD, Household, Insurance
from desktop.services.book.settings import Settings, read_settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow, MemberFacts, paid_by_budget, runs_on
from desktop.services.life.status import standing_of
from desktop.services.people.claims import groups_on
from desktop.services.people.person_form import PersonDraft
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment import covers, payers
from desktop.storage.people import claims, households, openings, people

CARD_YEAR = timedelta(days=366)
"""A card runs for a year at most."""


def load_hi_facts(desk: Desk, household_id: UUID, others: tuple[UUID, ...] = ()) -> HiFacts:
    """Facts of a household, and of other people of the book who were added to the page."""
    with desk.book.reading() as tx:
        return read_hi_facts(tx, desk, household_id, others)


def read_hi_facts(
    tx: Transaction, desk: Desk, household_id: UUID, others: tuple[UUID, ...] = (), settings: Settings | None = None
) -> HiFacts:
    """The same inside a transaction, which may have read the settings already."""
    found = households.get(tx, household_id)
    household = None if found is None else Household(id=household_id, code=found.household.code, members=found.current)
    member_ids = () if household is None else tuple(member.person_id for member in household.members)
    members = read_members(tx, tuple(dict.fromkeys((*member_ids, *others))))
    on = today(desk)
    newest = newest_receipt(household_id, members)
    return facts_of_household(
        HiFacts(
            household_id=household_id,
            household=household,
            members=members,
            odd_months_allowed=(settings or read_settings(tx)).odd_months_allowed,
            on=on,
            parameters=desk.parameters,
        ),
        paid=covers.places_paid(tx, household_id, on.year),
        before=openings.places_of_household(tx, household_id, on.year),
        newest=() if newest is None else covers.cards_of_receipt(tx, newest),
    )


def read_many_hi_facts(tx: Transaction, desk: Desk, household_ids: Sequence[UUID]) -> Mapping[UUID, HiFacts]:
    """The same for some hundred households, with one look-up of each kind; unknown keys are left out."""
    on, settings = today(desk), read_settings(tx)
    records = households.get_many(tx, household_ids)
    homes = {key: Household(id=key, code=one.household.code, members=one.current) for key, one in records.items()}
    ids = tuple(dict.fromkeys(member.person_id for home in homes.values() for member in home.members))
    known = read_members(tx, ids)
    paid, before = payers.places_paid(tx, household_ids, on.year), payers.places_before(tx, household_ids, on.year)
    members = {
        key: {one.person_id: known[one.person_id] for one in home.members if one.person_id in known}
        for key, home in homes.items()
    }
    newest = {key: newest_receipt(key, some) for key, some in members.items()}
    cards = payers.cards_of_receipts(tx, [receipt for receipt in newest.values() if receipt is not None])
    return {
        key: facts_of_household(
            HiFacts(
                household_id=key,
                household=home,
                members=members[key],
                odd_months_allowed=settings.odd_months_allowed,
                on=on,
                parameters=desk.parameters,
            ),
            paid=paid.get(key, {}),
            before=before.get(key, ()),
            newest=() if (receipt := newest[key]) is None else cards.get(receipt, ()),
        )
        for key, home in homes.items()
    }


def facts_of_household(
    facts: HiFacts, *, paid: Mapping[UUID, int], before: tuple[HiOpening, ...], newest: tuple[Card, ...]
) -> HiFacts:
    """The facts with what was paid: places of this year here and before this book, cards of the newest payment."""
    taken = (*paid, *(opening.person_id for opening in before), *_paid_elsewhere(facts.members, facts.on))
    return replace(
        facts,
        paid_this_year=frozenset(taken),
        places_unknown=_places_unknown(paid, before),
        last_cards=_last_cards(facts.household_id, facts.members, newest),
    )


def read_members(tx: Transaction, person_ids: tuple[UUID, ...]) -> Mapping[UUID, MemberFacts]:
    """What the book knows of these people for household HI, by key."""
    found = people.get_many(tx, person_ids)
    cards, made = covers.cards_of_people(tx, person_ids), claims.of_people(tx, person_ids)
    before, lives = openings.current_hi(tx, person_ids), standing_of(tx, person_ids)
    return {
        person_id: MemberFacts(
            person=found[person_id].person,
            cards=tuple(reversed(cards[person_id])),
            claims=made[person_id],
            opening=before.get(person_id),
            life=lives[person_id],
        )
        for person_id in person_ids
        if person_id in found
    }


def _paid_elsewhere(members: Mapping[UUID, MemberFacts], on: date) -> Iterator[UUID]:
    """Who took a place this year in the household they lived in then.

    The next place is that of the members who have paid as household this year and one more (L51 art 13(6)): who came
    here by a split, a move or out of another record counts here, and keeps the place that was paid.
    """
    for person_id, member in members.items():
        own = any(card.place is not None and card.paid_on.year == on.year for card in member.cards)
        opening = member.opening
        told = opening is not None and opening.place is not None and opening.place_year == on.year
        if own or told:
            yield person_id


def _places_unknown(paid: Mapping[UUID, int], before: tuple[HiOpening, ...]) -> int:
    """How many places lie below the highest one taken before this book without anyone of the book in them."""
    told = {opening.place for opening in before if opening.place is not None}
    known = told | set(paid.values())
    return sum(place not in known for place in range(1, max(told, default=0)))


def newest_receipt(household_id: UUID, members: Mapping[UUID, MemberFacts]) -> UUID | None:
    """The receipt of the household's newest payment; None where it has not paid here."""
    newest = _newest_card(household_id, members)
    return None if newest is None else newest.receipt_id


def _newest_card(household_id: UUID, members: Mapping[UUID, MemberFacts]) -> Card | None:
    own = [card for member in members.values() for card in member.cards if card.household_id == household_id]
    return max(own, key=lambda card: (card.paid_on, card.id), default=None)


def _last_cards(
    household_id: UUID, members: Mapping[UUID, MemberFacts], together: tuple[Card, ...]
) -> tuple[HeldCard, ...]:
    """All cards of the household's newest payment, those of people who have left too, then those from before."""
    newest = _newest_card(household_id, members)
    paid = tuple(held(card) for card in together)
    before = [card for member in members.values() if (card := _from_before(member, household_id)) is not None]
    # Whose card still held when the household paid was not due; one that ended a year before the others belongs to
    # an earlier time.
    since = max((card.valid_to for card in (*paid, *before)), default=None)
    left = [
        card
        for card in before
        if since is not None
        and card.valid_to > since - CARD_YEAR
        and (newest is None or card.valid_to >= newest.paid_on)
    ]
    return (*paid, *sorted(left, key=lambda card: (card.place is None, card.place)))


def _from_before(member: MemberFacts, household_id: UUID) -> HeldCard | None:
    """The card from before this book of someone who has not paid in this household here."""
    opening = member.opening
    if opening is None or not opening.paid_as_household or opening.household_id not in (None, household_id):
        return None
    return None if any(card.household_id == household_id for card in member.cards) else opening.card


def initial_hi_draft(desk: Desk, person_id: UUID, new_person: PersonDraft | None = None) -> HiDraft:
    """The person's household as it paid last time; a new household with the person as head where there is none."""
    with desk.book.reading() as tx:
        found = households.of_person(tx, person_id)
        if found is None:
            row = HiRow(person_id=person_id, relation=HEAD)
            new_people = () if new_person is None else (new_person,)
            return HiDraft(household_id=new_key(), is_new=True, rows=(row,), new_people=new_people)
        return draft_as_last_time(read_hi_facts(tx, desk, found.household.id))


def draft_as_last_time(facts: HiFacts) -> HiDraft:
    """The household in the order and for the months of last time; who did not pay then does not pay now.

    A group whose proof has ended becomes the household form. Whose card is not due yet stays out with no months, so
    that no key pays for a year nobody needs yet; on the HI page typing months brings them in.
    """
    assert facts.household is not None
    paid = {card.person_id: card for card in facts.last_cards}
    order = {card.person_id: place for place, card in enumerate(facts.last_cards)}
    members = sorted(facts.household.members, key=lambda member: order.get(member.person_id, len(order)))
    rows = tuple(
        _row(facts, member.person_id, member.relation, paid.get(member.person_id), first_time=not paid)
        for member in members
    )
    return HiDraft(household_id=facts.household_id, is_new=False, rows=rows)


def _row(facts: HiFacts, person_id: UUID, relation: str, card: HeldCard | None, *, first_time: bool) -> HiRow:
    birth = facts.members[person_id].person.birth
    told = _told_elsewhere(facts, person_id)
    if told or (card is None and not first_time) or paid_by_budget(birth, facts.on, facts.parameters):
        return HiRow(person_id=person_id, relation=relation, months=0, group=told or COVERED_ELSEWHERE)
    group = HOUSEHOLD if card is None or _proof_ended(facts, person_id, card.group) else card.group
    if runs_on(facts.members[person_id].last_card, facts.on):
        return HiRow(person_id=person_id, relation=relation, months=0, group=group)
    months = 12 if card is None else card.months
    if months not in (3, 6, 12) and not facts.odd_months_allowed:
        months = 12
    return HiRow(person_id=person_id, relation=relation, months=months, group=group)


def _told_elsewhere(facts: HiFacts, person_id: UUID) -> str:
    """The group of a person who is covered elsewhere, as an event or an entry of before this book says; else empty."""
    member = facts.members[person_id]
    stops = None if member.life is None else member.life.stops(Insurance.HOUSEHOLD_HI)
    if stops is not None and stops <= facts.on:
        return COVERED_ELSEWHERE
    opening = member.opening
    if opening is None or opening.paid_as_household or member.cards:
        return ""
    return opening.group if opening.valid_to is None or opening.valid_to >= facts.on else ""


def _proof_ended(facts: HiFacts, person_id: UUID, group: str) -> bool:
    """Whether the book has a proof of the group and none that still holds."""
    proofs = [claim for claim in facts.members[person_id].claims if claim.group == group]
    return bool(proofs) and group not in groups_on(tuple(proofs), Insurance.HOUSEHOLD_HI, facts.on)
