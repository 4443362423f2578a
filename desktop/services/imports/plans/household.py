"""The plan of a household: a new one with its one head, or rows that join a household of the book."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from desktop.domain.people import HEAD, Household, Member
from desktop.services.imports.plans.facts import BookFacts, is_agency_code
from desktop.services.imports.plans.plan import GroupPlan, RowPlan
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows.groups import row_numbers
from desktop.storage.people.bulk import OpenHousehold


def plan_household(plan: GroupPlan, facts: BookFacts, new_id: UUID, on: date) -> None:
    """Find or make the household of a group; a member of another one stops."""
    living = {row.person_id: home for row in plan.rows if (home := facts.household_of.get(row.person_id)) is not None}
    home = _household_meant(plan, facts, living)
    if home is None and living:
        for row in plan.rows:
            if row.person_id in living:
                row.reasons.append(_elsewhere(facts.households[living[row.person_id]]))
    elif home is None:
        _new_household(plan, new_id, on)
    else:
        _join(plan, facts, facts.households[home], living, on)


def _household_meant(plan: GroupPlan, facts: BookFacts, living: Mapping[UUID, UUID]) -> UUID | None:
    """The household in which some of the rows live: the only one, or the head's; else the one of the agency's code."""
    homes = dict.fromkeys(living.values())
    head = next((row for row in plan.rows if row.row.relation == HEAD), None)
    if len(homes) == 1:
        (home,) = homes
        known_head = head is None or head.person_id in living
        return home if known_head else None
    if homes:
        return None if head is None else living.get(head.person_id)
    found = facts.with_code.get(plan.group.code, ())
    communes = {row.row.given.get("commune_code", "") for row in plan.rows} - {""}
    near = [one for one in found if facts.households[one].commune_code in communes]
    return near[0] if len(near) == 1 else None


def _new_household(plan: GroupPlan, new_id: UUID, on: date) -> None:
    group = plan.group
    if not any(row.row.relation == HEAD for row in plan.rows):
        numbers = row_numbers(group.rows)
        for row in plan.rows:
            row.reasons.append(Reason("relation", "head_needed_row", {"rows": numbers}))
        return
    for row in plan.rows:
        _need_relation(row)
        row.joins = True
    members = tuple(Member(person_id=row.person_id, relation=row.row.relation, since=on) for row in plan.rows)
    plan.household = Household(id=new_id, code=group.code, members=members)


def _join(plan: GroupPlan, facts: BookFacts, household: OpenHousehold, living: Mapping[UUID, UUID], on: date) -> None:
    for row in plan.rows:
        known = household.relations.get(row.person_id)
        relation = row.row.relation
        if known is not None:
            _keep_or_change(plan, row, household, known)
        elif row.person_id in living:
            row.reasons.append(_elsewhere(facts.households[living[row.person_id]]))
        elif relation == HEAD:
            row.reasons.append(Reason("relation", "other_head", {"name": household.head_name}))
        else:
            _need_relation(row)
            row.joins = True
            plan.joining.append((household.id, Member(person_id=row.person_id, relation=relation, since=on)))
    code = plan.group.code
    if code and code != household.code and (not household.code or is_agency_code(code)):
        plan.code = (household.id, code)
        plan.rows[0].joins = True


def _keep_or_change(plan: GroupPlan, row: RowPlan, household: OpenHousehold, known: str) -> None:
    relation = row.row.relation
    if not relation or relation == known:
        return
    if known == HEAD:
        row.reasons.append(Reason("relation", "head_stays"))
    elif relation == HEAD:
        row.reasons.append(Reason("relation", "other_head", {"name": household.head_name}))
    else:
        row.joins = True
        plan.relations.append((household.id, row.person_id, relation))


def _need_relation(row: RowPlan) -> None:
    if not row.row.relation:
        row.reasons.append(Reason("relation", "relation_needed"))


def _elsewhere(household: OpenHousehold) -> Reason:
    return Reason("relation", "in_other_household", {"name": household.head_name})
