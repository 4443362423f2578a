"""JSON text as Python values, numbers exact; what cannot be trusted is marked in its place instead of guessed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

LONGEST_NUMBER = 1000
DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Unusable:
    """Stands where the text held something that JSON allows or Python reads, but a request must not hold."""

    reason: str


def parse(text: str | bytes) -> Any:
    """Read JSON. What is no JSON at all comes back as :class:`Unusable`; nothing is raised."""
    try:
        decoded = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
        return json.loads(
            decoded, parse_int=_whole, parse_float=_decimal, parse_constant=_constant, object_pairs_hook=_object
        )
    except UnicodeDecodeError:
        return Unusable("không phải UTF-8")
    except RecursionError:
        return Unusable("lồng quá sâu")
    except ValueError:
        return Unusable("không phải JSON")


def fault_in(value: Any) -> str | None:
    """Why a value cannot be a request: the first mark, lone surrogate or excess of depth found in it."""
    level = [value]
    for _ in range(DEEPEST):
        if not level:
            return None
        for part in level:
            if reason := _own_fault(part):
                return reason
        level = [child for part in level for child in _children(part)]
    return "lồng quá sâu"


def _own_fault(value: Any) -> str | None:
    if isinstance(value, Unusable):
        return value.reason
    texts = value if isinstance(value, dict) else (value,)
    if any(isinstance(text, str) and not _is_unicode(text) for text in texts):
        return "có ký tự không hợp lệ"
    return None


def _children(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text)


def _whole(digits: str) -> int | Unusable:
    return int(digits) if len(digits) <= LONGEST_NUMBER else Unusable("có số quá dài")


def _decimal(digits: str) -> Decimal | Unusable:
    if len(digits) > LONGEST_NUMBER:
        return Unusable("có số quá dài")
    try:
        return Decimal(digits)
    except InvalidOperation:
        return Unusable("có số quá lớn")


def _constant(name: str) -> Unusable:
    return Unusable(f"{name} không phải số")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Unusable:
    read = dict(pairs)
    return read if len(read) == len(pairs) else Unusable("có khóa bị lặp")
