"""The journal (nhật ký): who did what and when, each entry chained to the one before by its hash.

The last entry stands under a seal made with the book's secret key: a chain made anew or cut short does not bear it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, func, insert, select, true, update

from desktop.storage.book import Transaction
from desktop.storage.column_types import canonical_json, moment_text
from desktop.storage.tables import book, journal, journal_head

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
    return append_many(tx, [(act, subject, data)], by=by, at=at)[0]


def append_many(
    tx: Transaction, acts: Sequence[tuple[str, str, Mapping[str, Any]]], *, by: UUID, at: datetime
) -> tuple[JournalEntry, ...]:
    """Write many entries (act, subject, data) one behind the other, as an import needs them."""
    query = select(book.c.private_key, journal.c.seq, journal.c.digest)
    query = query.select_from(book.outerjoin(journal, true())).order_by(journal.c.seq.desc()).limit(1)
    last = tx.connection.execute(query).one()
    seq, previous = last.seq or 0, last.digest or FIRST_PREVIOUS
    entries: list[JournalEntry] = []
    rows: list[dict[str, Any]] = []
    for act, subject, data in acts:
        seq, written = seq + 1, canonical_json(dict(data))
        digest = _digest((seq, str(by), moment_text(at), act, subject, written, previous))
        row: dict[str, Any] = {
            "seq": seq,
            "by": by,
            "at": at,
            "act": act,
            "subject": subject,
            "previous": previous,
            "digest": digest,
        }
        rows.append({**row, "data": written})
        entries.append(JournalEntry(data=data, **row))
        previous = digest
    if entries:
        tx.connection.execute(insert(journal), rows)
        _set_head(tx, seq, previous, _seal(last.private_key, seq, previous))
    return tuple(entries)


def last_number(tx: Transaction) -> int:
    """The number of the latest entry; every act writes one, so the same number means that nothing was done since."""
    return int(tx.connection.execute(select(func.coalesce(func.max(journal.c.seq), 0))).scalar_one())


def _set_head(tx: Transaction, last: int, digest: str, seal: str) -> None:
    values = {"last": last, "digest": digest, "seal": seal}
    if not tx.connection.execute(update(journal_head).values(values)).rowcount:
        tx.connection.execute(insert(journal_head).values(seq=1, **values))


def _seal(key: bytes, last: int, digest: str) -> str:
    return hashlib.blake2b(f"{last} {digest}".encode(), key=key, digest_size=32, person=b"journal head").hexdigest()


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


def of_act(tx: Transaction, act: str, subjects: Sequence[str]) -> tuple[JournalEntry, ...]:
    """The entries of one act about these subjects, first to last."""
    query = select(journal).where((journal.c.act == act) & journal.c.subject.in_(subjects)).order_by(journal.c.seq)
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


def head_holds(tx: Transaction) -> bool:
    """Whether the journal ends at the entry that was sealed last."""
    query = select(journal.c.seq, journal.c.digest).order_by(journal.c.seq.desc()).limit(1)
    last, sealed = tx.connection.execute(query).one_or_none(), tx.connection.execute(select(journal_head)).one_or_none()
    if last is None or sealed is None:
        return last is None and sealed is None
    key: bytes = tx.connection.execute(select(book.c.private_key)).scalar_one()
    told = (sealed.last, sealed.digest) == (last.seq, last.digest)
    return told and hmac.compare_digest(sealed.seal, _seal(key, last.seq, last.digest))


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
