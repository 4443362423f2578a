"""Which column of a sheet means what, remembered by the sheet's headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, select, update

from desktop.domain.texts.text import fold
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest
from desktop.storage.tables import sheet_columns


def headings_digest(headings: Sequence[str]) -> str:
    """What tells one layout of a sheet from another: its headings in their order, without case and marks."""
    plain = [" ".join(fold(heading).split()) for heading in headings]
    return json_digest(plain)


def remembered(tx: Transaction, kind: str, headings: Sequence[str]) -> Mapping[str, int] | None:
    """The columns chosen last time for a sheet of these headings, by the name of what they hold; None if new."""
    table = sheet_columns
    matching = (table.c.kind == kind) & (table.c.headings == headings_digest(headings))
    found = tx.connection.execute(select(table.c["columns"]).where(matching)).scalar_one_or_none()
    return None if found is None else {str(name): int(column) for name, column in found.items()}


def remember(tx: Transaction, kind: str, headings: Sequence[str], columns: Mapping[str, int], *, at: datetime) -> None:
    """Keep what was chosen for sheets of these headings; ``kind`` tells replies from other sheets."""
    table = sheet_columns
    digest = headings_digest(headings)
    values = {"columns": dict(columns), "used_at": at}
    matching = (table.c.kind == kind) & (table.c.headings == digest)
    if tx.connection.execute(update(table).where(matching).values(**values)).rowcount == 0:
        tx.connection.execute(insert(table).values(kind=kind, headings=digest, **values))
