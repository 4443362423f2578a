"""Whom papers are made for: every receipt of a filter, everyone of the work list, every household."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.texts.phrases import joined
from desktop.services.counter.work_kinds import Work, WorkRow
from desktop.services.counter.work_rows import found_work
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import SubjectKind
from desktop.services.papers.subjects import names_of
from desktop.services.payment.receipts import ListReceipts, receipt_filter
from desktop.storage.book import Transaction
from desktop.storage.payment import receipts
from desktop.storage.people import households


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRow:
    """A person or household to choose, and why they are in the list."""

    key: UUID
    name: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRows:
    """The first rows of a list and how many there are."""

    rows: tuple[SubjectRow, ...]
    count: int


def keys_of_receipts(desk: Desk, command: ListReceipts) -> tuple[UUID, ...]:
    """Every receipt that a list's filter shows, by day and number, as they lie in the binder."""
    with desk.book.reading() as tx:
        return receipts.keys(tx, receipt_filter(command))


def keys_of_work(desk: Desk, tab: Work, kind: SubjectKind) -> tuple[UUID, ...]:
    """Everyone of a tab of the work list, nearest due first, each once; or the households they live in."""
    with desk.book.reading() as tx:
        return tuple(_work(tx, desk, tab, kind))


def rows_of_work(desk: Desk, tab: Work, kind: SubjectKind, limit: int = 200) -> SubjectRows:
    """The same as rows to choose from, with what is due."""
    with desk.book.reading() as tx:
        found = _work(tx, desk, tab, kind)
        keys = list(found)[:limit]
        names = names_of(tx, kind, keys)
    rows = tuple(SubjectRow(key=key, name=names[key].text, detail=_detail(found[key])) for key in keys)
    return SubjectRows(rows=rows, count=len(found))


def row_of(desk: Desk, kind: SubjectKind, key: UUID) -> SubjectRow:
    """One person or household as a row; ``CounterError`` when it is not in the book."""
    with desk.book.reading() as tx:
        return SubjectRow(key=key, name=names_of(tx, kind, (key,))[key].text, detail="")


def keys_of_households(desk: Desk) -> tuple[UUID, ...]:
    """Every household of the book that has a member now, by its code."""
    with desk.book.reading() as tx:
        return households.keys(tx)


def _work(tx: Transaction, desk: Desk, tab: Work, kind: SubjectKind) -> dict[UUID, list[WorkRow]]:
    found: dict[UUID, list[WorkRow]] = {}
    for row in found_work(tx, desk):
        if tab in (Work.ALL, row.kind):
            key = row.person_id if kind is not SubjectKind.HOUSEHOLD else _home(tx, row)
            if key is not None:
                found.setdefault(key, []).append(row)
    return found


def _home(tx: Transaction, row: WorkRow) -> UUID | None:
    if row.household_id is not None:
        return row.household_id
    record = households.of_person(tx, row.person_id)
    return None if record is None else record.household.id


def _detail(rows: Sequence[WorkRow]) -> str:
    return joined("; ", (row.what for row in rows[:2]))
