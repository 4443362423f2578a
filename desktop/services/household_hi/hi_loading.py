"""Load from the book what the household HI page needs."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from desktop.domain.covers import Card
from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.people import HEAD, Household, Insurance
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow, MemberFacts, paid_by_budget, runs_on
from desktop.services.people.claims import groups_on
from desktop.services.people.person_form import PersonDraft
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment import covers
from desktop.storage.people import claims, households, people


def load_hi_facts(desk: Desk, household_id: UUID, others: tuple[UUID, ...] = ()) -> HiFacts:
    """Facts of a household, and of other people of the book who were added to the page."""
    with desk.book.reading() as tx:
        return read_hi_facts(tx, desk, household_id, others)


def read_hi_facts(tx: Transaction, desk: Desk, household_id: UUID, others: tuple[UUID, ...] = ()) -> HiFacts:
    """The same inside a transaction."""
    found = households.get(tx, household_id)
    household = None if found is None else Household(id=household_id, code=found.household.code, members=found.current)
    member_ids = () if household is None else tuple(member.person_id for member in household.members)
    members = _members(tx, tuple(dict.fromkeys((*member_ids, *others))))
    on = today(desk)
    return HiFacts(
        household_id=household_id,
        household=household,
        members=members,
        paid_this_year=frozenset(covers.places_paid(tx, household_id, on.year)),
        last_cards=_last_cards(tx, household_id, members),
        odd_months_allowed=read_settings(tx).odd_months_allowed,
        on=on,
        parameters=desk.parameters,
    )


def _members(tx: Transaction, person_ids: tuple[UUID, ...]) -> Mapping[UUID, MemberFacts]:
    found = people.get_many(tx, person_ids)
    cards, made = covers.cards_of_people(tx, person_ids), claims.of_people(tx, person_ids)
    return {
        person_id: MemberFacts(
            person=found[person_id].person, cards=tuple(reversed(cards[person_id])), claims=made[person_id]
        )
        for person_id in person_ids
        if person_id in found
    }


def _last_cards(tx: Transaction, household_id: UUID, members: Mapping[UUID, MemberFacts]) -> tuple[Card, ...]:
    """All cards of the household's newest payment, those of people who have left too."""
    own = [card for member in members.values() for card in member.cards if card.household_id == household_id]
    newest = max(own, key=lambda card: (card.paid_on, card.id), default=None)
    return () if newest is None else covers.cards_of_receipt(tx, newest.receipt_id)


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


def _row(facts: HiFacts, person_id: UUID, relation: str, card: Card | None, *, first_time: bool) -> HiRow:
    birth = facts.members[person_id].person.birth
    if (card is None and not first_time) or paid_by_budget(birth, facts.on, facts.parameters):
        return HiRow(person_id=person_id, relation=relation, months=0, group="covered_elsewhere")
    group = HOUSEHOLD if card is None or _proof_ended(facts, person_id, card.group) else card.group
    if runs_on(facts.members[person_id].last_card, facts.on):
        return HiRow(person_id=person_id, relation=relation, months=0, group=group)
    months = 12 if card is None else card.months
    if months not in (3, 6, 12) and not facts.odd_months_allowed:
        months = 12
    return HiRow(person_id=person_id, relation=relation, months=months, group=group)


def _proof_ended(facts: HiFacts, person_id: UUID, group: str) -> bool:
    """Whether the book has a proof of the group and none that still holds."""
    proofs = [claim for claim in facts.members[person_id].claims if claim.group == group]
    return bool(proofs) and group not in groups_on(tuple(proofs), Insurance.HOUSEHOLD_HI, facts.on)
