"""Method, income or group of voluntary SI from the next cycle on (D159 art 4): planned now, used at the renewal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.life import LifeKind
from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import clean
from desktop.domain.voluntary_si.figures import GROUP_NAMES, GROUPS, POVERTY_LINE, PROVED_BY_PAPER
from desktop.domain.voluntary_si.request import CYCLE_MONTHS
from desktop.services.desk import Desk, today
from desktop.services.life.noting import LONGEST_REASON, note
from desktop.services.life.status import status_of
from desktop.services.people.claims import ClaimDraft, check_claim, groups_on, holds, insert_claim
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import claims, life_events, openings, people


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedChange:
    """What the next cycle is to be: ``method`` and ``income`` always, ``groups`` None when they stay as they are.

    ``event_id`` takes it back; ``start`` is the first month it holds for.
    """

    event_id: UUID
    start: Month
    method: str
    income: Money
    groups: tuple[str, ...] | None = None

    @property
    def sentence(self) -> str:
        """``từ 12/2026: 6 tháng, 2.000.000 đ``."""
        told = say("{months} tháng", months=self.method) if self.method.isdigit() else self.method
        named = () if self.groups is None else tuple(GROUP_NAMES.get(group, group) for group in self.groups)
        parts = joined(", ", (told, f"{format_money(self.income)} đ", *named))
        return say("từ {start}: {parts}", start=self.start, parts=parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """Plan it; ``claim`` is the proof of a group typed with it. An earlier plan is taken back by the new one."""

    person_id: UUID
    method: str
    income: Money
    groups: tuple[str, ...] | None = None
    claim: ClaimDraft | None = None
    note: str = ""


def plan_change(desk: Desk, command: PlanChange) -> PlannedChange | tuple[Problem, ...]:
    """Register the change for the month after the last paid one; nothing is paid now."""
    problems = list(_problems(desk, command))
    claim = None
    if command.claim is not None:
        checked = check_claim(command.person_id, Insurance.VOLUNTARY_SI, command.claim)
        if isinstance(checked, tuple):
            problems += [Problem(f"claim.{one.field}", one.code, one.values) for one in checked]
        else:
            claim = checked
    if problems:
        return tuple(problems)
    try:
        with desk.book.writing() as tx:
            start = _first_month(tx, command.person_id)
            _require_proofs(tx, command, claim, start)
            if claim is not None:
                insert_claim(tx, desk, claim)
            return _planned_in(tx, desk, command, start)
    except Refused as refused:
        return refused.problems


def _problems(desk: Desk, command: PlanChange) -> list[Problem]:
    found = []
    if command.method not in CYCLE_MONTHS:
        found.append(Problem("method", "unknown_method", {"allowed": ", ".join(CYCLE_MONTHS)}))
    floor = Money(desk.parameters.value(POVERTY_LINE, today(desk)).whole)
    if command.income < floor:
        found.append(Problem("income", "below_floor", {"floor": format_money(floor)}))
    if command.groups is not None and (not command.groups or not set(command.groups) <= set(GROUPS)):
        found.append(Problem("groups", "unknown_group", {"allowed": ", ".join(GROUPS)}))
    if len(clean(command.note)) > LONGEST_REASON:
        found.append(Problem("note", "too_long", {"limit": str(LONGEST_REASON)}))
    return found


def _first_month(tx: Transaction, person_id: UUID) -> Month:
    if people.get(tx, person_id) is None or people.merged_into(tx, person_id) is not None:
        raise Refused((Problem("person_id", "unknown_person"),))
    if (refusal := status_of(tx, person_id).refusal("person_id")) is not None:
        raise Refused((refusal,))
    last = last_paid_month(tx, person_id)
    if last is None:
        raise Refused((Problem("method", "nothing_paid_yet"),))
    return last + 1


def _require_proofs(tx: Transaction, command: PlanChange, claim: SupportClaim | None, start: Month) -> None:
    """A group that a paper proves needs one that holds when the next cycle begins: in the book, or typed now."""
    asked = PROVED_BY_PAPER.intersection(command.groups or ())
    on = start.first_day
    held = set(groups_on(claims.of_person(tx, command.person_id), Insurance.VOLUNTARY_SI, on))
    if claim is not None and claim.group in asked:
        if not claim.paper_number:
            raise Refused((Problem("claim.paper_number", "missing_proof"),))
        if not holds(claim, on):
            raise Refused((Problem("claim.valid_to", "proof_does_not_hold", {"day": format_date(on)}),))
        held.add(claim.group)
    if asked - held:
        raise Refused((Problem("claim.paper_number", "missing_proof"),))


def _planned_in(tx: Transaction, desk: Desk, command: PlanChange, start: Month) -> PlannedChange:
    earlier = life_events.standing(tx, [command.person_id], [LifeKind.PLANNED])
    for event in earlier:
        data = {"reason": say("có thay đổi mới")}
        note(tx, desk, LifeKind.UNDONE, command.person_id, data, on=today(desk), undoes=event)
    plan = {
        "method": command.method,
        "income": int(command.income),
        "groups": None if command.groups is None else list(command.groups),
        "start": start.isoformat(),
        "reason": clean(command.note),
    }
    happened = note(tx, desk, LifeKind.PLANNED, command.person_id, plan, on=start.first_day)
    return _plan(happened.event_id, plan)


def last_paid_month(tx: Transaction, person_id: UUID) -> Month | None:
    """The last month paid, here or before this book."""
    here = covers.last_months(tx, [person_id]).get(person_id)
    before = openings.si_of(tx, person_id)
    months = [month for month in (here, None if before is None else before.last_month) if month is not None]
    return max(months, default=None)


def planned_of(tx: Transaction, person_id: UUID, last_paid: Month | None) -> PlannedChange | None:
    """The plan that waits: what was planned for a month that is paid meanwhile is done and over."""
    return planned_of_people(tx, {person_id: last_paid}).get(person_id)


def planned_of_people(tx: Transaction, last_paid: Mapping[UUID, Month | None]) -> Mapping[UUID, PlannedChange]:
    """The plans that wait of several people, given with their last paid month; who has none is left out."""
    events = life_events.standing(tx, list(last_paid), [LifeKind.PLANNED])
    newest = {event.person_id: _plan(event.id, event.data) for event in events}
    months = {person_id: last_paid[person_id] for person_id in newest}
    return {
        person_id: plan
        for person_id, plan in newest.items()
        if (last := months[person_id]) is None or plan.start > last
    }


def _plan(event_id: UUID, data: Mapping[str, Any]) -> PlannedChange:
    groups = data["groups"]
    return PlannedChange(
        event_id=event_id,
        start=Month.parse(str(data["start"])),
        method=str(data["method"]),
        income=Money(int(data["income"])),
        groups=None if groups is None else tuple(str(group) for group in groups),
    )
