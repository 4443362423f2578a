"""Adds a member; a new person is registered first."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.people import Household
from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.services.people.households import AddMember, MemberEntry, add_member
from desktop.services.people.register_person import RegisterPerson, register_person
from desktop.ui.pages.household.bars import Chosen


def add_person(desk: Desk, household_id: UUID, chosen: Chosen, relation: str) -> Household | tuple[Problem, ...]:
    """Add someone of the book, or register a new person and add them."""
    if chosen.new_person is not None:
        saved = register_person(desk, RegisterPerson(draft=chosen.new_person))
        if isinstance(saved, tuple):
            return tuple(Problem("member.person_id", problem.code, problem.values) for problem in saved)
    member = MemberEntry(person_id=chosen.person_id, relation=relation)
    return add_member(desk, AddMember(household_id=household_id, member=member))
