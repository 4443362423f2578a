"""Column types that hold exactly the same on SQLite and PostgreSQL."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta, timezone
from typing import Any, Final, TypeVar
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import BigInteger, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from desktop.domain.money import Money
from desktop.domain.month import Month

T = TypeVar("T")
VIETNAM: Final = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
"""The counter's time: no daylight saving since 1975, so a fixed offset needs no zone files."""


def new_key() -> UUID:
    """A fresh UUIDv7, made where the row is born."""
    return uuid_utils.compat.uuid7()


def canonical_json(value: object) -> str:
    """JSON text that is the same for the same value: sorted keys, no spaces, no NaN, Vietnamese as it is."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def json_digest(value: object) -> str:
    """SHA-256 in hex over the canonical JSON: what the journal keeps of rows, so that a later change is seen."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def moment_text(moment: datetime) -> str:
    """A moment as ISO text in the counter's time; ``ValueError`` for one without an offset.

    The width and offset are fixed, so the order of the texts is the order of the moments.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs its offset")
    return moment.astimezone(VIETNAM).isoformat(timespec="microseconds")


class _Converted(TypeDecorator[T]):
    """A type whose values are written and read by two plain functions."""

    impl: type[TypeEngine[Any]] | TypeEngine[Any] = Text
    cache_ok = True

    def process_bind_param(self, value: T | None, dialect: Dialect) -> Any:  # noqa: ARG002 -- the same on both engines
        """Write a value; None stays NULL."""
        return None if value is None else self.written(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> T | None:  # noqa: ARG002 -- the same on both engines
        """Read it back."""
        return None if value is None else self.read(value)

    def written(self, value: T) -> Any:
        """What the driver is handed."""
        raise NotImplementedError

    def read(self, stored: Any) -> T:
        """What the program gets."""
        raise NotImplementedError


class Key(_Converted[UUID]):
    """A UUID as 36 characters of text."""

    impl = String(36)
    cache_ok = True

    def written(self, value: UUID) -> str:
        """The usual form with hyphens."""
        return str(value)

    def read(self, stored: str) -> UUID:
        """The same key."""
        return UUID(stored)


class Amount(_Converted[Money]):
    """Whole đồng, 64 bits."""

    impl = BigInteger
    cache_ok = True

    def written(self, value: Money) -> int:
        """A plain integer; floats and bools are refused."""
        return int(Money(value))

    def read(self, stored: int) -> Money:
        """Money again."""
        return Money(int(stored))


class Moment(_Converted[datetime]):
    """A moment as ISO text with the counter's offset."""

    impl = String(32)
    cache_ok = True

    def written(self, value: datetime) -> str:
        """Refuse a moment without an offset."""
        return moment_text(value)

    def read(self, stored: str) -> datetime:
        """Aware, in the counter's time."""
        return datetime.fromisoformat(stored).astimezone(VIETNAM)


class MonthText(_Converted[Month]):
    """A month as ``YYYY-MM``, whose order is the months' order."""

    impl = String(7)
    cache_ok = True

    def written(self, value: Month) -> str:
        """The ISO form."""
        return value.isoformat()

    def read(self, stored: str) -> Month:
        """The same month."""
        return Month.parse(stored)


class JsonText(_Converted[Any]):
    """A JSON value as canonical text."""

    impl = Text
    cache_ok = True

    def written(self, value: Any) -> str:
        """Canonical JSON. A lone surrogate, which no engine takes, becomes a question mark: the rest is kept."""
        return canonical_json(value).encode("utf-8", "replace").decode()

    def read(self, stored: str) -> Any:
        """The value."""
        return json.loads(stored)


class Utf8(_Converted[bytes]):
    """Bytes that are UTF-8 text, kept readable in the book and given back to the byte."""

    impl = Text
    cache_ok = True

    def written(self, value: bytes) -> str:
        """Refuse bytes that are no UTF-8."""
        return value.decode()

    def read(self, stored: str) -> bytes:
        """The same bytes."""
        return stored.encode()


OrderText: Final = Text().with_variant(Text(collation="C"), "postgresql")
"""Text compared byte by byte on both engines, for sort keys and numbers looked up by prefix."""
