"""What the book says of the people and households that some rows of a sheet may mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.openings import HiOpening, SiOpening
from desktop.services.imports.plans.matching import Matches
from desktop.services.imports.rows.groups import Group
from desktop.storage.book import Transaction
from desktop.storage.people import bulk, openings, people
from desktop.storage.people.bulk import OpenHousehold
from desktop.storage.people.people import PersonRecord

AGENCY_CODE_DIGITS = 10
"""Household codes of the agency have ten digits; shorter ones are numbers of one list and mean nothing elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookFacts:
    """People by key, the household each lives in, opening entries that count, households by the agency's code."""

    people: Mapping[UUID, PersonRecord]
    household_of: Mapping[UUID, UUID]
    households: Mapping[UUID, OpenHousehold]
    si: Mapping[UUID, SiOpening]
    hi: Mapping[UUID, HiOpening]
    with_code: Mapping[str, tuple[UUID, ...]]


def is_agency_code(code: str) -> bool:
    """Whether a household's code means the same everywhere."""
    return len(code) == AGENCY_CODE_DIGITS and code.isdigit()


def load_facts(tx: Transaction, groups: Sequence[Group], matches: Matches) -> BookFacts:
    """Load what the groups need."""
    ids = matches.person_ids(row for group in groups for row in group.rows)
    codes = {group.code for group in groups if is_agency_code(group.code)}
    with_code = bulk.households_with_code(tx, codes) if codes else {}
    if not ids and not with_code:
        return BookFacts(people={}, household_of={}, households={}, si={}, hi={}, with_code={})
    household_of = bulk.households_of(tx, ids)
    wanted = dict.fromkeys((*household_of.values(), *(one for found in with_code.values() for one in found)))
    return BookFacts(
        people=people.get_many(tx, ids),
        household_of=household_of,
        households=bulk.open_households(tx, list(wanted)),
        si=openings.current_si(tx, ids),
        hi=openings.current_hi(tx, ids),
        with_code=with_code,
    )
