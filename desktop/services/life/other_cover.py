"""A person gets other cover: health insurance elsewhere, compulsory SI, one-time withdrawal, pension; or moves away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.life import LifeKind
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.services.desk import Desk
from desktop.services.life.noting import Happened, day_problems, note, read_day
from desktop.services.life.status import LifeStatus, status_of
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.people import people

OTHER_GROUPS = {
    "employee": say("người lao động đóng qua nơi làm việc"),
    "budget": say("ngân sách nhà nước đóng"),
    "pension": say("cơ quan BHXH đóng (hưu trí, trợ cấp)"),
    "pupil": say("học sinh, sinh viên đóng qua trường"),
    "other": say("nhóm khác"),
}
"""By whom other health insurance is paid."""
NOTED: dict[LifeKind, tuple[Insurance, ...]] = {
    LifeKind.OTHER_COVER: (Insurance.HOUSEHOLD_HI,),
    LifeKind.COMPULSORY_SI: (Insurance.VOLUNTARY_SI,),
    LifeKind.ONE_TIME: (Insurance.VOLUNTARY_SI,),
    LifeKind.PENSION: (Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI),
    LifeKind.MOVED_AWAY: (),
}
"""What this module notes, and which insurance's paid cover may be paid back after it."""
_FIELDS = {
    LifeKind.OTHER_COVER: "other_cover_from",
    LifeKind.COMPULSORY_SI: "compulsory_from",
    LifeKind.ONE_TIME: "one_time_on",
    LifeKind.PENSION: "pension_from",
    LifeKind.MOVED_AWAY: "moved_on",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteChange:
    """A change from a day (as typed); ``group`` of :data:`OTHER_GROUPS` for other health insurance."""

    person_id: UUID
    kind: LifeKind
    day: str
    group: str = ""
    reason: str = ""


def note_change(desk: Desk, command: NoteChange) -> Happened | tuple[Problem, ...]:
    """Note it; a day to come is fine, a second one of the same kind is refused until the first is taken back."""
    if command.kind not in NOTED:
        return (Problem("kind", "unknown_kind", {"allowed": ", ".join(kind.value for kind in NOTED)}),)
    problems = list(day_problems(desk, command.day, "day", future=command.kind is not LifeKind.ONE_TIME))
    if command.kind is LifeKind.OTHER_COVER and command.group not in OTHER_GROUPS:
        problems.append(Problem("group", "missing_field"))
    day = read_day(command.day)
    if problems or day is None:
        return tuple(problems)
    try:
        with desk.book.writing() as tx:
            _require_new(tx, command, day)
            data = {"group": command.group, "reason": clean(command.reason)}
            return note(tx, desk, command.kind, command.person_id, data, on=day)
    except Refused as refused:
        return refused.problems


def _require_new(tx: Transaction, command: NoteChange, day: date) -> None:
    person = people.get(tx, command.person_id)
    if person is None or people.merged_into(tx, command.person_id) is not None:
        raise Refused((Problem("person_id", "unknown_person"),))
    if person.person.birth.earliest > day:
        raise Refused((Problem("day", "before_birth"),))
    status = status_of(tx, command.person_id)
    if (refusal := status.refusal("person_id")) is not None:
        raise Refused((refusal,))
    if _day_of(status, command.kind) is not None:
        raise Refused((Problem("kind", "noted_already"),))


def _day_of(status: LifeStatus, kind: LifeKind) -> date | None:
    found: date | None = getattr(status, _FIELDS[kind])
    return found
