"""The journal (nhật ký): who did what and when, each entry chained to the one before by its hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, func, insert, select

from desktop.storage.book import Transaction
from desktop.storage.column_types import canonical_json, moment_text
from desktop.storage.tables import journal

FIRST_PREVIOUS: Final = "0" * 64
"""What stands for the hash before the first entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One entry; ``digest`` is SHA-256 over all the rest."""

    seq: int
    by: UUID
    at: datetime
    act: str
    subject: str
    data: Mapping[str, Any]
    previous: str
    digest: str


def append(tx: Transaction, act: str, subject: str, data: Mapping[str, Any], *, by: UUID, at: datetime) -> JournalEntry:
    """Write an entry. Only inside ``writing``, which is alone, so the chain cannot fork.

    ``act`` is a stable name (``payment_taken``), ``subject`` what it is about (``person:UUID``, ``receipt:UUID``),
    ``data`` JSON values without secrets.
    """
    last = tx.connection.execute(
        select(journal.c.seq, journal.c.digest).order_by(journal.c.seq.desc()).limit(1)
    ).one_or_none()
    seq, previous = (1, FIRST_PREVIOUS) if last is None else (last.seq + 1, last.digest)
    written = canonical_json(dict(data))
    digest = _digest((seq, str(by), moment_text(at), act, subject, written, previous))
    tx.connection.execute(
        insert(journal).values(
            seq=seq, by=by, at=at, act=act, subject=subject, data=written, previous=previous, digest=digest
        )
    )
    return JournalEntry(seq=seq, by=by, at=at, act=act, subject=subject, data=data, previous=previous, digest=digest)


def page(
    tx: Transaction, *, before: int | None = None, limit: int = 100, subject: str = ""
) -> tuple[JournalEntry, ...]:
    """Entries, the latest first, those before a sequence number; of one subject if told."""
    query = select(journal).order_by(journal.c.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(journal.c.seq < before)
    if subject:
        query = query.where(journal.c.subject == subject)
    return tuple(entry(row) for row in tx.connection.execute(query))


def count(tx: Transaction) -> int:
    """How many entries there are."""
    return int(tx.connection.execute(select(func.count()).select_from(journal)).scalar_one())


def verify(tx: Transaction) -> tuple[int, ...]:
    """Sequence numbers where the chain breaks: an entry changed, missing before it, or put between."""
    broken: list[int] = []
    expected, previous = 1, FIRST_PREVIOUS
    for row in tx.connection.execute(select(journal).order_by(journal.c.seq)):
        told = (row.seq, str(row.by), moment_text(row.at), row.act, row.subject, row.data, row.previous)
        digest = _digest(told)
        if row.seq != expected or row.previous != previous or row.digest != digest:
            broken.append(row.seq)
        expected, previous = row.seq + 1, row.digest
    return tuple(broken)


def _digest(told: tuple[int | str, ...]) -> str:
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def entry(row: Row[Any]) -> JournalEntry:
    """A row of the table as an entry."""
    return JournalEntry(
        seq=row.seq,
        by=row.by,
        at=row.at,
        act=row.act,
        subject=row.subject,
        data=json.loads(row.data),
        previous=row.previous,
        digest=row.digest,
    )
