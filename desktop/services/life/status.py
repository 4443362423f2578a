"""How people stand to both insurances by what happened in their lives; for payments, renewals, lists and pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.life import LifeKind
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.storage.book import Transaction
from desktop.storage.people import life_events
from desktop.storage.people.life_events import STATUS_KINDS, LifeEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeStatus:
    """Since which day what holds; None for what does not.

    Attributes:
        died_on: the day of death; nothing is paid for the person any more.
        moved_on: lives elsewhere since; no reminders, payments are possible.
        other_cover_from: health insurance by another group since (employer, budget …), ``other_group`` says which.
        compulsory_from: takes part in compulsory social insurance since.
        merged: the record stands under another one; nothing is paid for it.
        one_time_on: the one-time withdrawal of social insurance (BHXH một lần).
        pension_from: draws a pension since.
    """

    person_id: UUID
    died_on: date | None = None
    moved_on: date | None = None
    other_cover_from: date | None = None
    other_group: str = ""
    compulsory_from: date | None = None
    one_time_on: date | None = None
    pension_from: date | None = None
    merged: bool = False

    def stops(self, insurance: Insurance) -> date | None:
        """The earliest day from which the person needs no cover of this insurance from this counter."""
        own = (
            (self.compulsory_from, self.one_time_on, self.pension_from)
            if insurance is Insurance.VOLUNTARY_SI
            else (self.other_cover_from, self.pension_from)
        )
        return min((day for day in (self.died_on, *own) if day is not None), default=None)

    def reminded(self, insurance: Insurance) -> bool:
        """Whether the counter still reminds the person of this insurance."""
        return self.moved_on is None and self.stops(insurance) is None

    def refusal(self, field: str) -> Problem | None:
        """Why nothing may be paid for the person at all, at this field; None for everyone alive."""
        if self.merged:
            return Problem(field, "person_merged")
        return None if self.died_on is None else Problem(field, "person_died", {"day": format_date(self.died_on)})

    @property
    def sentence(self) -> str:
        """``đã mất 12/03/2026``, ``có BHYT nhóm khác từ 01/05/2026``; empty when nothing holds."""
        return joined("; ", _told(self))


NOTHING_HAPPENED = LifeStatus(person_id=UUID(int=0))
"""Of whom the book knows no event."""


def standing_of(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, LifeStatus]:
    """The status of each of these people by the events that stand; who has none is there with nothing set."""
    found = {person_id: LifeStatus(person_id=person_id) for person_id in person_ids}
    for person_id in life_events.merged_records(tx, list(found)):
        found[person_id] = replace(found[person_id], merged=True)
    for event in life_events.standing(tx, list(found), STATUS_KINDS):
        found[event.person_id] = _with(found[event.person_id], event)
    return found


def status_of(tx: Transaction, person_id: UUID) -> LifeStatus:
    """The status of one person."""
    return standing_of(tx, [person_id])[person_id]


def _with(status: LifeStatus, event: LifeEvent) -> LifeStatus:
    if event.kind is LifeKind.OTHER_COVER:
        return replace(status, other_cover_from=event.happened_on, other_group=str(event.data.get("group", "")))
    field: str = {
        LifeKind.DIED: "died_on",
        LifeKind.MOVED_AWAY: "moved_on",
        LifeKind.COMPULSORY_SI: "compulsory_from",
        LifeKind.ONE_TIME: "one_time_on",
        LifeKind.PENSION: "pension_from",
    }[event.kind]
    values: dict[str, Any] = {field: event.happened_on}
    return replace(status, **values)


def _told(status: LifeStatus) -> Iterator[str]:
    if status.died_on is not None:
        yield say("đã mất {day}", day=format_date(status.died_on))
    if status.moved_on is not None:
        yield say("chuyển đi {day}", day=format_date(status.moved_on))
    if status.other_cover_from is not None:
        yield say("có BHYT nhóm khác từ {day}", day=format_date(status.other_cover_from))
    if status.compulsory_from is not None:
        yield say("BHXH bắt buộc từ {day}", day=format_date(status.compulsory_from))
    if status.one_time_on is not None:
        yield say("hưởng BHXH một lần {day}", day=format_date(status.one_time_on))
    if status.pension_from is not None:
        yield say("hưởng lương hưu từ {day}", day=format_date(status.pension_from))
