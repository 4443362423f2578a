"""People who may be the same person, and what was decided about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, insert, or_, select

from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.text import fold
from desktop.storage.book import Transaction
from desktop.storage.people.people import PersonRecord, record
from desktop.storage.tables import duplicate_decisions, people

STRONG: Final = ("personal_id", "old_id", "si_number")
"""Keys that belong to one person only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """What is known of the person being typed or scanned; empty parts match nobody."""

    full_name: str = ""
    birth: PartialDate | None = None
    personal_id: str = ""
    old_id: str = ""
    si_number: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person of the book who may be the one meant.

    Attributes:
        reasons: what agrees: ``personal_id, old_id, si_number, phone, name_and_birth_year``, strongest first.
    """

    record: PersonRecord
    reasons: tuple[str, ...]

    @property
    def is_certain(self) -> bool:
        """Whether a number agrees that belongs to one person only."""
        return self.reasons[0] in STRONG


class Verdict(StrEnum):
    """The clerk's decision: cùng một người, hai người khác nhau."""

    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision with its reason. ``other_id`` is None while the other is only a draft, named by ``draft``."""

    id: UUID
    person_id: UUID
    other_id: UUID | None
    draft: str
    verdict: Verdict
    reason: str


def candidates(tx: Transaction, probe: Probe, *, exclude: UUID | None = None, limit: int = 10) -> tuple[Candidate, ...]:
    """People who share a number, the phone, or the folded name with the birth year; certain ones first."""
    conditions = [people.c[key] == getattr(probe, key) for key in (*STRONG, "phone") if getattr(probe, key)]
    if probe.full_name and probe.birth is not None:
        conditions.append(_same_name(probe.full_name, probe.birth.year))
    if not conditions:
        return ()
    found: dict[UUID, Candidate] = {}
    # One look-up a key: a single OR would make PostgreSQL and SQLite read the table.
    for condition in conditions:
        query = select(people).where(condition, people.c.merged_into_id.is_(None))
        for row in tx.connection.execute(query.order_by(people.c.seq).limit(limit + 1)):
            if row.id != exclude and row.id not in found:
                found[row.id] = Candidate(record=record(row), reasons=_reasons(probe, row))
    return tuple(sorted(found.values(), key=lambda candidate: not candidate.is_certain)[:limit])


@dataclass(frozen=True, slots=True)
class Born:
    """Just enough of a person to judge whether name and birth are alike."""

    person_id: UUID
    folded_name: str
    birth: PartialDate


def born_in(tx: Transaction, months: Iterable[tuple[int, int | None]]) -> Iterator[Born]:
    """People by (year, month) of birth, an index look-up each; month None finds those known by the year alone."""
    columns = (people.c.id, people.c.folded_name, people.c.birth_year, people.c.birth_month, people.c.birth_day)
    for year, month in months:
        known = people.c.birth_month.is_(None) if month is None else people.c.birth_month == month
        born = (people.c.birth_year == year) & known & people.c.merged_into_id.is_(None)
        for row in tx.connection.execute(select(*columns).where(born)):
            yield Born(row.id, row.folded_name, PartialDate(row.birth_year, row.birth_month, row.birth_day))


def insert_decision(tx: Transaction, decision: Decision, *, by: UUID, at: datetime) -> None:
    """Keep a decision with who made it."""
    tx.connection.execute(
        insert(duplicate_decisions).values(
            id=decision.id,
            person_id=decision.person_id,
            other_id=decision.other_id,
            draft=decision.draft,
            decision=decision.verdict.value,
            reason=decision.reason,
            by=by,
            at=at,
        )
    )


def decisions(tx: Transaction, person_id: UUID) -> tuple[Decision, ...]:
    """The decisions about a person, on either side, first to last."""
    about = or_(duplicate_decisions.c.person_id == person_id, duplicate_decisions.c.other_id == person_id)
    query = select(duplicate_decisions).where(about).order_by(duplicate_decisions.c.id)
    return tuple(
        Decision(
            id=row.id,
            person_id=row.person_id,
            other_id=row.other_id,
            draft=row.draft,
            verdict=Verdict(row.decision),
            reason=row.reason,
        )
        for row in tx.connection.execute(query)
    )


def told_apart(tx: Transaction, draft: str) -> tuple[UUID, ...]:
    """The people whom a draft was decided not to be, before or after it came into the book."""
    different = duplicate_decisions.c.decision == Verdict.DIFFERENT.value
    query = select(duplicate_decisions.c.person_id).where(duplicate_decisions.c.draft == draft, different)
    return tuple(tx.connection.execute(query).scalars())


def _same_name(full_name: str, birth_year: int) -> ColumnElement[bool]:
    return and_(people.c.folded_name == fold(full_name), people.c.birth_year == birth_year)


def _reasons(probe: Probe, row: Any) -> tuple[str, ...]:
    agreeing = [key for key in (*STRONG, "phone") if getattr(probe, key) and getattr(row, key) == getattr(probe, key)]
    same_name = probe.full_name and fold(probe.full_name) == row.folded_name
    if same_name and probe.birth is not None and probe.birth.year == row.birth_year:
        agreeing.append("name_and_birth_year")
    return tuple(agreeing)
