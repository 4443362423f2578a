"""Column types that hold exactly the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any, Final
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import BigInteger, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from desktop.domain.money import Money
from desktop.domain.month import Month

VIETNAM: Final = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
"""The counter's time: no daylight saving since 1975, so a fixed offset needs no zone files."""


def new_key() -> UUID:
    """A fresh UUIDv7, made where the row is born."""
    return uuid_utils.compat.uuid7()


def canonical_json(value: object) -> str:
    """JSON text that is the same for the same value: sorted keys, no spaces, no NaN, Vietnamese as it is."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def moment_text(moment: datetime) -> str:
    """A moment as ISO text in the counter's time; ``ValueError`` for one without an offset.

    The width and offset are fixed, so the order of the texts is the order of the moments.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs its offset")
    return moment.astimezone(VIETNAM).isoformat(timespec="microseconds")


class Key(TypeDecorator[UUID]):
    """A UUID as 36 characters of text."""

    impl = String(36)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> str | None:
        """Write the usual form with hyphens."""
        return None if value is None else str(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> UUID | None:
        """Read it back."""
        return None if value is None else UUID(value)


class Amount(TypeDecorator[Money]):
    """Whole đồng, 64 bits."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> int | None:
        """Hand the driver a plain integer."""
        return None if value is None else int(Money(value))

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Money | None:
        """Come back as money (PostgreSQL sums arrive as decimals)."""
        return None if value is None else Money(int(value))


class Moment(TypeDecorator[datetime]):
    """A moment as ISO text with the counter's offset."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Refuse a moment without an offset."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Read it back, aware."""
        return None if value is None else datetime.fromisoformat(value).astimezone(VIETNAM)


class MonthText(TypeDecorator[Month]):
    """A month as ``YYYY-MM``."""

    impl = String(7)
    cache_ok = True

    def process_bind_param(self, value: Month | None, dialect: Dialect) -> str | None:
        """Write the ISO form, whose order is the months' order."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Month | None:
        """Read it back."""
        return None if value is None else Month.parse(value)


class JsonText(TypeDecorator[Any]):
    """A JSON value as canonical text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write canonical JSON; None stays NULL."""
        return None if value is None else canonical_json(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        """Read it back."""
        return None if value is None else json.loads(value)


class Utf8(TypeDecorator[bytes]):
    """Bytes that are UTF-8 text, kept readable in the book and given back to the byte."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> str | None:
        """Refuse bytes that are no UTF-8."""
        return None if value is None else value.decode()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> bytes | None:
        """Read it back."""
        return None if value is None else str(value).encode()


OrderText: Final = Text().with_variant(Text(collation="C"), "postgresql")
"""Text compared byte by byte on both engines, for sort keys and numbers looked up by prefix."""
