"""The digest of a correction's own rows, which its journal entry keeps, so that the check sees a later change."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.domain.month import Month
from desktop.storage.book import Transaction
from desktop.storage.column_types import json_digest, moment_text
from desktop.storage.payment import cover_changes, ledger
from desktop.storage.payment.cover_changes import ChangeKind
from desktop.storage.payment.ledger import LedgerAct
from desktop.storage.payment.refunds import StoredRefund
from desktop.storage.payment.voids import Void


def void_digest(tx: Transaction, void: Void) -> str:
    """SHA-256 in hex over every column of a void, its reversal entries and the covers it took away."""
    changes = [one for one in cover_changes.of_receipt(tx, void.receipt_id) if one.kind is ChangeKind.VOID]
    return _digest([void, *changes, *ledger.of_act(tx, LedgerAct.VOID, void.id)])


def refund_digest(tx: Transaction, refund: StoredRefund) -> str:
    """SHA-256 in hex over every column of a refund, its ledger entries and the cover it cut."""
    cover_id = refund.cycle_id or refund.card_id
    assert cover_id is not None
    changes = [one for one in cover_changes.of_cover(tx, cover_id) if one.kind is ChangeKind.REFUND]
    return _digest([refund, *changes, *ledger.of_act(tx, LedgerAct.REFUND, refund.id)])


def _digest(rows: Sequence[Any]) -> str:
    told = [[type(row).__name__, *_values(row)] for row in sorted(rows, key=lambda row: (type(row).__name__, row.id))]
    return json_digest(told)


def _values(row: Any) -> list[list[Any]]:
    return [[field.name, _plain(getattr(row, field.name))] for field in dataclasses.fields(row)]


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date | Month):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value.decode() if isinstance(value, bytes) else value
