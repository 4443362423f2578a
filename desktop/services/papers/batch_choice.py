"""Whom a batch prints for: every receipt of a filter, everyone of the work list, every household."""

from __future__ import annotations

from uuid import UUID

from desktop.services.counter.work_rows import Work, found_work
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import SubjectKind
from desktop.services.payment.receipts import ListReceipts, receipt_filter
from desktop.storage.payment import receipts
from desktop.storage.people import households


def keys_of_receipts(desk: Desk, command: ListReceipts) -> tuple[UUID, ...]:
    """Every receipt that a list's filter shows, by day and number, as they lie in the binder."""
    with desk.book.reading() as tx:
        return receipts.keys(tx, receipt_filter(command))


def keys_of_work(desk: Desk, tab: Work, kind: SubjectKind) -> tuple[UUID, ...]:
    """Everyone of a tab of the work list, nearest due first, each once; or the households they live in."""
    with desk.book.reading() as tx:
        rows = [row for row in found_work(tx, desk) if tab in (Work.ALL, row.kind)]
        if kind is not SubjectKind.HOUSEHOLD:
            return tuple(dict.fromkeys(row.person_id for row in rows))
        found: dict[UUID, None] = {}
        for row in rows:
            home = row.household_id
            if home is None:
                record = households.of_person(tx, row.person_id)
                home = None if record is None else record.household.id
            if home is not None:
                found[home] = None
        return tuple(found)


def keys_of_households(desk: Desk) -> tuple[UUID, ...]:
    """Every household of the book that has a member now, by its code."""
    with desk.book.reading() as tx:
        return households.keys(tx)
