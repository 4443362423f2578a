"""Digests of rows as the journal keeps them: the same in any order, so that the check sees a later change of any."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from desktop.storage.column_types import json_digest, moment_text

_BITS: Final = 256
LATER: Final = "later"
"""Metadata of a column that came with a later schema: where it is empty, a digest of before it still holds."""


def rows_sum(rows: Iterable[Any], left_out: Collection[str] = ()) -> str:
    """The sum of the SHA-256 digests of records (dataclasses) in hex, without the columns that may change later."""
    return added(_digest(row, left_out) for row in rows)


def added(sums: Iterable[str]) -> str:
    """Several sums as one."""
    return f"{sum(int(one, 16) for one in sums) % (1 << _BITS):064x}"


def _digest(row: Any, left_out: Collection[str]) -> str:
    told = {
        one.name: _plain(getattr(row, one.name))
        for one in fields(row)
        if one.name not in left_out and not (LATER in one.metadata and getattr(row, one.name) == one.default)
    }
    return json_digest(told)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, UUID) else value
