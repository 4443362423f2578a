"""Plans groups of rows against the book: the one road of a dry run and of a real one."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk, today
from desktop.services.imports.plans.before_book import Source, hi_opening, repeated_places, si_opening
from desktop.services.imports.plans.facts import BookFacts, load_facts
from desktop.services.imports.plans.household import plan_household
from desktop.services.imports.plans.matching import Matches
from desktop.services.imports.plans.person import PersonPlanner, likely_known
from desktop.services.imports.plans.plan import GroupPlan, Outcome, RowPlan
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows.groups import Group
from desktop.services.imports.sheet import Strategy
from desktop.services.people.import_keys import ImportKeys
from desktop.storage.book import Transaction

ALONE = frozenset({"already_in_book", "not_in_book"})
"""Reasons that the clerk asked for by the way of importing; the others of the household still come in."""


class Planner:
    """Plans the groups of one sheet; a portion can be planned again when others have written meanwhile."""

    def __init__(self, desk: Desk, strategy: Strategy, file_name: str, keys: ImportKeys) -> None:
        """Take what stays the same for the whole sheet."""
        self._on, self._strategy, self._file, self._keys = today(desk), strategy, file_name, keys
        self._people = PersonPlanner(desk.places, strategy, self._on)

    def plan(self, tx: Transaction, groups: Sequence[Group], matches: Matches) -> list[GroupPlan]:
        """The plans of these groups as the book is now."""
        facts = load_facts(tx, groups, matches)
        return [self._plan(group, facts, matches) for group in groups]

    def _plan(self, group: Group, facts: BookFacts, matches: Matches) -> GroupPlan:
        rows = [self._people.plan(row, self._keys.person(row.number), facts, matches) for row in group.rows]
        plan = GroupPlan(group, rows)
        if group.is_household:
            plan_household(plan, facts, self._keys.household(group.first), self._on)
            for row, reason in repeated_places(group.rows):
                next(one for one in rows if one.row is row).reasons.append(reason)
        for row_plan in rows:
            if row_plan.row.openings is not None:
                self._open(row_plan, facts, _home(plan, row_plan, facts))
            self._judge(row_plan, facts)
        _stop_together(plan)
        return plan

    def _open(self, plan: RowPlan, facts: BookFacts, home: UUID | None) -> None:
        source = Source(text=say("{file}, dòng {row}", file=self._file, row=plan.row.number), on=self._on)
        si = si_opening(plan.row, plan.person_id, facts.si.get(plan.person_id), source)
        hi = hi_opening(plan.row, plan.person_id, home, facts.hi.get(plan.person_id), source)
        plan.reasons += [one for one in (si, hi) if isinstance(one, Reason)]
        plan.si = None if isinstance(si, Reason) else si
        plan.hi = None if isinstance(hi, Reason) else hi

    def _judge(self, plan: RowPlan, facts: BookFacts) -> None:
        """What the outcome itself forbids."""
        if plan.reasons or plan.before is None or plan.outcome is Outcome.SAME:
            return
        if plan.only_same:
            plan.reasons.append(likely_known([facts.people[plan.person_id]]))
        elif self._strategy is Strategy.INSERT:
            plan.reasons.append(Reason("", "already_in_book", {"name": plan.before.person.full_name}))


def _home(plan: GroupPlan, row: RowPlan, facts: BookFacts) -> UUID | None:
    """Where the person lives after the import."""
    if plan.household is not None:
        return plan.household.id
    joined = next((household for household, member in plan.joining if member.person_id == row.person_id), None)
    return joined or facts.household_of.get(row.person_id)


def _stop_together(plan: GroupPlan) -> None:
    """A household comes in whole or not at all, so that its places and its head are right."""
    stopping = [row for row in plan.rows if any(reason.code not in ALONE for reason in row.reasons)]
    if plan.household is not None:
        stopping = [row for row in plan.rows if row.reasons]
    if not stopping:
        _leave_out(plan)
        return
    numbers = ", ".join(str(row.row.number) for row in stopping[:8])
    for row in plan.rows:
        if not row.reasons:
            row.reasons.append(Reason("", "household_stopped", {"rows": numbers}))


def _leave_out(plan: GroupPlan) -> None:
    """Take people who do not come in out of what is written for their household."""
    staying = {row.person_id for row in plan.rows if row.reasons}
    if staying:
        plan.joining = [one for one in plan.joining if one[1].person_id not in staying]
        plan.relations = [one for one in plan.relations if one[1] not in staying]
        plan.code = None if plan.rows[0].reasons else plan.code
