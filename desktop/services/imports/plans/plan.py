"""What an import will write: the plan of one person, and of a household or a person alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.people import Household, Member, Person
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows.groups import Group
from desktop.services.imports.rows.row import ReadRow
from desktop.storage.people.people import PersonRecord


class Outcome(StrEnum):
    """What becomes of a row: người mới, sửa, không đổi."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(slots=True)
class RowPlan:
    """One row that may come in.

    Attributes:
        reasons: why it stops; those of the sheet first.
        person: as it shall be; None when the book says so already, or when the row has problems of its own.
        before: whom of the book the row means. only_same: name and birth alone say so: nothing may change.
        joins: whether the person's place in a household changes.
    """

    row: ReadRow
    person_id: UUID
    reasons: list[Reason]
    person: Person | None = None
    before: PersonRecord | None = None
    only_same: bool = False
    joins: bool = False
    si: SiOpening | None = None
    hi: HiOpening | None = None

    @property
    def outcome(self) -> Outcome:
        """What becomes of the row when nothing stops it."""
        if self.before is None:
            return Outcome.NEW
        changed = self.person is not None or self.joins or self.si is not None or self.hi is not None
        return Outcome.CHANGED if changed else Outcome.SAME


@dataclass(slots=True)
class GroupPlan:
    """Rows that are written together.

    Attributes:
        household: a new one. joining: members for one of the book. relations: corrected ones by person.
        code: household of the book and its code.
    """

    group: Group
    rows: list[RowPlan]
    household: Household | None = None
    joining: list[tuple[UUID, Member]] = field(default_factory=list)
    relations: list[tuple[UUID, UUID, str]] = field(default_factory=list)
    code: tuple[UUID, str] | None = None

    @property
    def written(self) -> list[RowPlan]:
        """The rows that come in."""
        return [plan for plan in self.rows if not plan.reasons]

    @property
    def writes(self) -> bool:
        """Whether anything of it goes into the book."""
        return any(not plan.reasons and plan.outcome is not Outcome.SAME for plan in self.rows)
