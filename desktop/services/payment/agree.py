"""Bring a part of a payment into the book's words: register who is new, store proofs, quote from the book's facts."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.people import HEAD, Household, Insurance, Member, Person
from desktop.domain.problem import Problem
from desktop.services.book.settings import Settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.household_hi.hi_loading import read_hi_facts
from desktop.services.payment.receipt_content import HiAgreed, SiAgreed
from desktop.services.people.claims import ClaimDraft, check_claim, insert_claim
from desktop.services.people.duplicates import DuplicateDecision
from desktop.services.people.households import (
    MemberEntry,
    add_in,
    change_relation_in,
    journal_household_created,
)
from desktop.services.people.openings import correct_months_in
from desktop.services.people.person_form import PersonDraft
from desktop.services.people.register_person import change_phone, register_in
from desktop.services.refused import Refused
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_facts import SiDraft, with_book_months
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.people import households, people

__all__ = ["Refused", "agree_hi", "agree_si"]


def agree_si(
    tx: Transaction, desk: Desk, settings: Settings, draft: SiDraft, decisions: tuple[DuplicateDecision, ...] = ()
) -> SiAgreed:
    """Register, store proofs and phone, quote. Raises :class:`Refused` with fields of the draft."""
    if draft.new_person is not None:
        _register(tx, desk, draft.new_person, "new_person", decisions)
    if draft.phone is not None:
        _raise_if(change_phone(tx, desk, draft.person_id, draft.phone), "")
    _store_claims(tx, desk, draft)
    facts = read_si_facts(tx, desk, draft.person_id, settings)
    if facts.person is None:
        raise Refused((Problem("person_id", "unknown_person"),))
    known = with_book_months(facts, replace(draft, new_person=None, phone=None))
    offer = offer_si(facts, known)
    if offer.request is None or offer.quote is None:
        raise Refused(offer.problems)
    correct_months_in(tx, desk, facts, known)
    return SiAgreed(facts=facts, draft=known, person=facts.person, request=offer.request, quote=offer.quote)


def agree_hi(
    tx: Transaction, desk: Desk, settings: Settings, draft: HiDraft, decisions: tuple[DuplicateDecision, ...] = ()
) -> HiAgreed:
    """Register people and household, quote. Raises :class:`Refused` with fields of the draft."""
    if problems := offer_problems_before(draft):
        raise Refused(problems)
    for index, person in enumerate(draft.new_people):
        _register(tx, desk, person, f"new_people[{index}]", decisions)
    if draft.phone is not None and draft.phone_of is not None:
        _raise_if(change_phone(tx, desk, draft.phone_of, draft.phone), "")
    _store_household(tx, desk, draft)
    for index, row in enumerate(draft.rows):
        if row.claim is not None and row.claim.paper_number.strip():
            _store_claim(tx, desk, row.person_id, (Insurance.HOUSEHOLD_HI, row.claim), f"rows[{index}].claim")
    facts = read_hi_facts(tx, desk, draft.household_id, tuple(row.person_id for row in draft.rows), settings)
    known = replace(draft, is_new=False, new_people=(), phone=None, phone_of=None)
    offer = offer_hi(facts, known)
    if offer.request is None or offer.quote is None:
        raise Refused(offer.problems)
    return HiAgreed(
        household_id=draft.household_id,
        head=_head(facts),
        people=tuple(facts.members[row.person_id].person for row in draft.rows),
        request=offer.request,
        quote=offer.quote,
        parameters=desk.parameters,
    )


def offer_problems_before(draft: HiDraft) -> tuple[Problem, ...]:
    """What would break the book's own rules before anything can be quoted: nobody, a person twice."""
    if not draft.rows:
        return (Problem("rows", "missing_field"),)
    ids = [row.person_id for row in draft.rows]
    return tuple(
        Problem(f"rows[{index}].person_id", "member_twice")
        for index, person_id in enumerate(ids)
        if person_id in ids[:index]
    )


def _raise_if(problems: tuple[Problem, ...], prefix: str) -> None:
    if problems:
        raise Refused(tuple(Problem(f"{prefix}{one.field}", one.code, one.values) for one in problems))


def _register(
    tx: Transaction, desk: Desk, draft: PersonDraft, field: str, decisions: tuple[DuplicateDecision, ...]
) -> None:
    """Register once: a person who is new in both parts of a payment is already there the second time."""
    if people.get(tx, draft.person_id) is not None:
        return
    own = tuple(decision for decision in decisions if decision.draft_id == draft.person_id)
    found = register_in(tx, desk, draft, own)
    if isinstance(found, tuple):
        _raise_if(found, f"{field}.")


def _store_claims(tx: Transaction, desk: Desk, draft: SiDraft) -> None:
    for index, claim in enumerate(draft.claims):
        if claim.group in draft.groups and claim.paper_number.strip():
            _store_claim(tx, desk, draft.person_id, (Insurance.VOLUNTARY_SI, claim), f"claims[{index}]")


def _store_claim(
    tx: Transaction, desk: Desk, person_id: UUID, claimed: tuple[Insurance, ClaimDraft], field: str
) -> None:
    checked = check_claim(person_id, *claimed)
    if isinstance(checked, tuple):
        _raise_if(checked, f"{field}.")
    else:
        insert_claim(tx, desk, checked)


def _store_household(tx: Transaction, desk: Desk, draft: HiDraft) -> None:
    """Create the household, or bring in the rows whose people are not in it yet."""
    found = households.get(tx, draft.household_id)
    try:
        if found is None:
            _create(tx, desk, draft)
            return
        current = {member.person_id: member for member in found.current}
        for index, row in enumerate(draft.rows):
            member = current.get(row.person_id)
            entry = MemberEntry(person_id=row.person_id, relation=row.relation)
            with _at_row(index):
                if member is None:
                    add_in(tx, desk, draft.household_id, entry)
                elif member.relation != row.relation:
                    change_relation_in(tx, desk, draft.household_id, entry)
    except ConflictError as conflict:
        raise Refused(conflict.problems) from conflict


def _create(tx: Transaction, desk: Desk, draft: HiDraft) -> None:
    members = tuple(Member(person_id=row.person_id, relation=row.relation, since=today(desk)) for row in draft.rows)
    household = Household(id=draft.household_id, members=members)
    households.insert_household(tx, household, by=desk.user.id, at=desk.now())
    journal_household_created(tx, desk, household)


class _at_row:  # noqa: N801 - reads as a with statement
    """A conflict of the book told at the row that causes it."""

    def __init__(self, index: int) -> None:
        self._index = index

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, ConflictError):
            field = f"rows[{self._index}].{error.field or 'person_id'}"
            raise Refused((Problem(field, error.code),)) from error


def _head(facts: HiFacts) -> Person:
    assert facts.household is not None
    head = next(member for member in facts.household.members if member.relation == HEAD)
    return facts.members[head.person_id].person
