"""Records of copies of the book (bản sao lưu): where, when, how much was in it, whether it passed its check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select

from desktop.storage.book import Transaction
from desktop.storage.book_file.backup_names import BackupReason
from desktop.storage.column_types import json_digest, moment_text
from desktop.storage.tables import backups


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRecord:
    """One copy, or one that could not be made.

    Attributes:
        place: the folder. file_name: empty when nothing was written.
        journal_seq: the last entry that is in it.
        problem: empty after it was opened and checked; else why it cannot be relied on.
    """

    id: UUID
    reason: BackupReason
    place: str
    file_name: str
    bytes: int
    journal_seq: int
    people: int
    receipts: int
    problem: str
    made_by: UUID
    made_at: datetime


def add(tx: Transaction, record: BackupRecord) -> None:
    """Write a record; it is never changed."""
    tx.connection.execute(insert(backups).values(**_values(record)))


def digest(record: BackupRecord) -> str:
    """SHA-256 over every column, kept in the journal: the check sees a later change."""
    told = {**_values(record), "id": str(record.id), "made_by": str(record.made_by)}
    told["made_at"] = moment_text(record.made_at)
    return json_digest(told)


def told_in_journal(record: BackupRecord) -> dict[str, str]:
    """What the journal says of a copy."""
    return {
        "place": record.place,
        "file": record.file_name,
        "backup_reason": record.reason.value,
        "problem": record.problem,
        "rows": digest(record),
    }


def last_good(tx: Transaction) -> BackupRecord | None:
    """The newest copy that passed its check; what was kept before a restore counts too."""
    query = select(backups).where(backups.c.problem == "", backups.c.file_name != "")
    return _first(tx, query.order_by(backups.c.made_at.desc(), backups.c.id.desc()))


def last(tx: Transaction) -> BackupRecord | None:
    """The newest record, good or not."""
    return _first(tx, select(backups).order_by(backups.c.made_at.desc(), backups.c.id.desc()))


def since(tx: Transaction, moment: datetime | None, limit: int = 20) -> tuple[BackupRecord, ...]:
    """Records from a moment on (all when None), the newest first."""
    query = select(backups).order_by(backups.c.made_at.desc(), backups.c.id.desc()).limit(limit)
    if moment is not None:
        query = query.where(backups.c.made_at >= moment)
    return tuple(_record(row) for row in tx.connection.execute(query))


def every(tx: Transaction) -> tuple[BackupRecord, ...]:
    """All records."""
    return tuple(_record(row) for row in tx.connection.execute(select(backups)))


def _first(tx: Transaction, query: Any) -> BackupRecord | None:
    row = tx.connection.execute(query.limit(1)).one_or_none()
    return None if row is None else _record(row)


def _record(row: Row[Any]) -> BackupRecord:
    return BackupRecord(
        id=row.id,
        reason=BackupReason(row.reason),
        place=row.place,
        file_name=row.file_name,
        bytes=row.bytes,
        journal_seq=row.journal_seq,
        people=row.people,
        receipts=row.receipts,
        problem=row.problem,
        made_by=row.made_by,
        made_at=row.made_at,
    )


def _values(record: BackupRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "reason": record.reason.value,
        "place": record.place,
        "file_name": record.file_name,
        "bytes": record.bytes,
        "journal_seq": record.journal_seq,
        "people": record.people,
        "receipts": record.receipts,
        "problem": record.problem,
        "made_by": record.made_by,
        "made_at": record.made_at,
    }
