"""What the page of changes in life shows: the person as they stand, every event, and what may be paid back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.domain.identity import RELATIONS
from desktop.domain.life import LifeKind
from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.people import HEAD, Insurance
from desktop.domain.texts.phrases import joined, say
from desktop.domain.voluntary_si.figures import GROUP_NAMES
from desktop.services.desk import Desk, today
from desktop.services.life.other_cover import NOTED, OTHER_GROUPS
from desktop.services.life.plan_si import PlannedChange, last_paid_month, planned_of
from desktop.services.life.status import LifeStatus, status_of
from desktop.services.people.register_person import loaded
from desktop.storage.book import Transaction
from desktop.storage.counter import users
from desktop.storage.payment import covers
from desktop.storage.people import households, life_events, people
from desktop.storage.people.life_events import LifeEvent, Noted

KIND_NAMES = {
    LifeKind.LEFT: say("Rời hộ"),
    LifeKind.DIED: say("Đã mất"),
    LifeKind.MOVED_AWAY: say("Chuyển đi"),
    LifeKind.OTHER_COVER: say("Có BHYT nhóm khác"),
    LifeKind.COMPULSORY_SI: say("Đóng BHXH bắt buộc"),
    LifeKind.ONE_TIME: say("Hưởng BHXH một lần"),
    LifeKind.PENSION: say("Hưởng lương hưu"),
    LifeKind.HEAD_CHANGED: say("Đổi chủ hộ"),
    LifeKind.HOUSEHOLD_SPLIT: say("Tách hộ"),
    LifeKind.HOUSEHOLD_MERGED: say("Nhập hộ"),
    LifeKind.PLANNED: say("Thay đổi mức hoặc kỳ đóng BHXH"),
    LifeKind.PEOPLE_MERGED: say("Gộp hồ sơ trùng"),
    LifeKind.PERSON_SPLIT: say("Tách hồ sơ hai người"),
    LifeKind.UNDONE: say("Hoàn tác"),
}
"""What happened, as a clerk calls it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One event in a line; ``undone`` once it was taken back."""

    event_id: UUID
    kind: LifeKind
    name: str
    day: date
    told: str
    noted_by: str
    noted_at: datetime
    undone: bool

    @property
    def can_undo(self) -> bool:
        """Whether it can be taken back as far as the line tells."""
        return not self.undone and self.kind is not LifeKind.UNDONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """Another member of the person's household."""

    person_id: UUID
    name: str
    relation: str
    relation_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeView:
    """The page; ``others`` are asked for their relation to a new head when the person is head and died."""

    person_id: UUID
    name: str
    version: int
    household_id: UUID | None
    is_head: bool
    others: tuple[Kin, ...]
    status: LifeStatus
    planned: PlannedChange | None
    last_paid: Month | None
    income: Money | None
    method: str
    events: tuple[EventRow, ...]
    refundable: tuple[UUID, ...]


def load_life(desk: Desk, person_id: UUID) -> LifeView:
    """Load the page; ``CounterError`` when there is no such person."""
    with desk.book.reading() as tx:
        person_id = people.who_stays(tx, person_id)
        person, version = loaded(tx, person_id)
        home = households.of_person(tx, person_id)
        current = () if home is None else home.current
        names = people.get_many(tx, [member.person_id for member in current])
        cycles = covers.cycles_of(tx, person_id)
        last = last_paid_month(tx, person_id)
        return LifeView(
            person_id=person_id,
            name=person.full_name,
            version=version,
            household_id=None if home is None else home.household.id,
            is_head=any(member.person_id == person_id and member.relation == HEAD for member in current),
            others=tuple(
                Kin(
                    person_id=member.person_id,
                    name=names[member.person_id].person.full_name,
                    relation=member.relation,
                    relation_label=RELATIONS.get(member.relation, ""),
                )
                for member in current
                if member.person_id != person_id
            ),
            status=status_of(tx, person_id),
            planned=planned_of(tx, person_id, last),
            last_paid=last,
            income=cycles[-1].income if cycles else None,
            method=cycles[-1].method if cycles else "",
            events=event_rows(tx, events_of(tx, person_id)),
            refundable=refundable_receipts(tx, person_id, today(desk)),
        )


def events_of_household(desk: Desk, household_id: UUID) -> tuple[EventRow, ...]:
    """Every event of a household, the latest first."""
    with desk.book.reading() as tx:
        return event_rows(tx, life_events.of_household(tx, household_id))


def events_of(tx: Transaction, person_id: UUID) -> tuple[Noted, ...]:
    """Every event of a person and of the records merged into theirs, the latest first."""
    found = [one for key in life_events.records_of(tx, person_id) for one in life_events.of_person(tx, key)]
    return tuple(sorted(found, key=lambda one: (one.noted_at, one.event.id), reverse=True))


def event_rows(tx: Transaction, events: tuple[Noted, ...]) -> tuple[EventRow, ...]:
    """Events as lines, in the same order."""
    clerks = {user.id: user.name for user in users.all_users(tx)}
    return tuple(
        EventRow(
            event_id=one.event.id,
            kind=one.event.kind,
            name=KIND_NAMES[one.event.kind],
            day=one.event.happened_on,
            told=_told(one.event),
            noted_by=clerks.get(one.noted_by, ""),
            noted_at=one.noted_at,
            undone=one.undone_by is not None,
        )
        for one in events
    )


def _told(event: LifeEvent) -> str:
    data: dict[str, Any] = dict(event.data)
    group = OTHER_GROUPS.get(str(data.get("group", "")), "")
    plan = ""
    if event.kind is LifeKind.PLANNED:
        plan = say("{months} tháng, {income} đ", months=data["method"], income=format_money(Money(data["income"])))
        plan = joined(", ", (plan, *(GROUP_NAMES.get(str(one), str(one)) for one in data.get("groups") or ())))
    kept = ""
    if event.kind is LifeKind.LEFT:
        kept = say("xin hoàn trả") if data.get("cover") == "refund" else say("giữ thẻ đến hết hạn")
    moved = say("chuyển {count} kỳ và thẻ", count=data["covers"]) if data.get("covers") else ""
    return joined(" · ", (group, plan, kept, moved, str(data.get("reason", ""))))


def refundable_receipts(tx: Transaction, person_id: UUID, on: date) -> tuple[UUID, ...]:
    """Receipts whose cover of the person runs on after a day: what a refund may be worked out for."""
    cycles = [
        one.receipt_id
        for one in covers.cycles_of(tx, person_id)
        if one.last_month is not None and one.last_month > Month.of(on)
    ]
    cards = [one.receipt_id for one in covers.cards_of(tx, person_id) if one.valid_to > on]
    return tuple(dict.fromkeys((*cycles, *cards)))


def refund_possible(kind: LifeKind) -> tuple[Insurance, ...]:
    """After which events a refund of which insurance may be asked for."""
    if kind in (LifeKind.DIED, LifeKind.LEFT):
        return (Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI) if kind is LifeKind.DIED else (Insurance.HOUSEHOLD_HI,)
    return NOTED.get(kind, ())


def day_text(row: EventRow) -> str:
    """The day an event holds from; of a planned change its first month."""
    return str(Month.of(row.day)) if row.kind is LifeKind.PLANNED else format_date(row.day)
