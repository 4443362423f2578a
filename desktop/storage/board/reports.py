"""Monthly reports as they were made, and what was taken in a month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Row, Select, distinct, func, insert, select

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest, moment_text
from desktop.storage.tables import hi_cards, monthly_reports, receipt_voids, receipts, si_cycles


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReport:
    """A report with its frozen content, who made it when."""

    id: UUID
    month: Month
    content: Mapping[str, Any]
    by: UUID
    at: datetime


class Taken(NamedTuple):
    """What was taken for one insurance: receipts that were not voided, the people in them, đồng."""

    receipts: int
    people: int
    amount: Money


def insert_report(tx: Transaction, report: StoredReport) -> None:
    """Add a report; it is never changed afterwards."""
    tx.connection.execute(
        insert(monthly_reports).values(
            id=report.id,
            month=report.month,
            content=dict(report.content),
            made_by=report.by,
            made_at=report.at,
        )
    )


def get(tx: Transaction, report_id: UUID) -> StoredReport | None:
    """The report with this key."""
    row = tx.connection.execute(select(monthly_reports).where(monthly_reports.c.id == report_id)).one_or_none()
    return None if row is None else _report(row)


def every(tx: Transaction) -> tuple[StoredReport, ...]:
    """All reports, the newest first."""
    query = select(monthly_reports).order_by(monthly_reports.c.made_at.desc(), monthly_reports.c.id.desc())
    return tuple(_report(row) for row in tx.connection.execute(query))


def newest_of(tx: Transaction, month: Month) -> StoredReport | None:
    """The newest report of a month."""
    query = select(monthly_reports).where(monthly_reports.c.month == month)
    query = query.order_by(monthly_reports.c.made_at.desc(), monthly_reports.c.id.desc()).limit(1)
    row = tx.connection.execute(query).one_or_none()
    return None if row is None else _report(row)


def report_digest(report: StoredReport) -> str:
    """SHA-256 over every column, for the journal."""
    told = [str(report.id), report.month.isoformat(), dict(report.content), str(report.by), moment_text(report.at)]
    return json_digest(told)


def taken_between(tx: Transaction, first: date, last: date) -> Mapping[Insurance, Taken]:
    """What was taken for each insurance from a day to a day, after voids; people once, however often they paid."""
    wanted = _counted(first, last).subquery("counted")
    sums = select(wanted.c.insurance, func.count(), func.sum(wanted.c.total)).group_by(wanted.c.insurance)
    people = {
        insurance: tx.connection.execute(
            select(func.count(distinct(table.c.person_id)))
            .join(wanted, wanted.c.id == table.c.receipt_id)
            .where(table.c.moved_from_id.is_(None))
        ).scalar_one()
        for insurance, table in _TABLES.items()
    }
    found = dict.fromkeys(Insurance, Taken(0, 0, Money(0)))
    for name, many, total in tx.connection.execute(sums):
        insurance = Insurance(name)
        found[insurance] = Taken(many, people[insurance], Money(int(total)))
    return found


_TABLES: Final = {Insurance.VOLUNTARY_SI: si_cycles, Insurance.HOUSEHOLD_HI: hi_cards}


def _counted(first: date, last: date) -> Select[Any]:
    voided = select(receipt_voids.c.receipt_id)
    query = select(receipts.c.id, receipts.c.insurance, receipts.c.total)
    return query.where(receipts.c.issued_on.between(first, last), receipts.c.id.not_in(voided))


def _report(row: Row[Any]) -> StoredReport:
    return StoredReport(id=row.id, month=row.month, content=row.content, by=row.made_by, at=row.made_at)
