"""The frozen content of a receipt: canonical JSON bytes and back, and the digest that seals and checks rest on."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import types
import typing
import unicodedata
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any, get_args, get_origin

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.partial_date import PartialDate

VERSION = 1


class FrozenContentError(ValueError):
    """The bytes are not the frozen content of a receipt."""


def freeze(content: ReceiptContent) -> bytes:
    """Write a receipt's content as canonical bytes: UTF-8 JSON, keys sorted, texts NFC, dates ISO, money whole đồng.

    Equal contents give equal bytes. ``content.request`` may hold what JSON can hold, and dates and months, which
    come back as text.

    Raises:
        TypeError: a float or another value that could not come back exactly.
        ValueError: text that is no Unicode (a lone surrogate).
    """
    plain = {"version": VERSION, "content": plain_value(content)}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def thaw(frozen: bytes) -> ReceiptContent:
    """Read what :func:`freeze` wrote. A field that an older program did not know takes its default.

    Raises:
        FrozenContentError: not JSON, another version, a missing, unknown or mistyped field.
    """
    try:
        plain = json.loads(frozen)
    except (ValueError, RecursionError) as error:
        raise FrozenContentError("not JSON") from error
    if not isinstance(plain, dict) or plain.get("version") != VERSION:
        raise FrozenContentError("unknown version of frozen content")
    content = typed_value(plain.get("content"), ReceiptContent)
    assert isinstance(content, ReceiptContent)
    return content


def digest(frozen: bytes) -> bytes:
    """SHA-256 of the frozen bytes, 32 bytes."""
    return hashlib.sha256(frozen).digest()


def plain_value(value: object) -> object:
    """What JSON can hold of a value; ``TypeError`` for one that could not come back exactly."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value.value if isinstance(value, Enum) else value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, date | Month | PartialDate):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {_key(key): plain_value(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain_value(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: plain_value(getattr(value, name)) for name in _field_types(type(value))}
    raise TypeError(f"cannot be frozen exactly: {value!r}")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a key must be text: {key!r}")
    return unicodedata.normalize("NFC", key)


@functools.cache
def _field_types(kind: type) -> dict[str, Any]:
    """The fields of a dataclass with their evaluated types, in order."""
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def typed_value(value: object, wanted: Any) -> object:
    """Turn plain JSON back into the wanted type; ``FrozenContentError`` where it does not fit."""
    origin = get_origin(wanted)
    if wanted is Any:
        return value
    if origin is tuple:
        return _typed_tuple(value, get_args(wanted))
    if origin is Mapping:
        return _typed_mapping(value, get_args(wanted)[1])
    if origin is types.UnionType:
        return None if value is None else typed_value(value, get_args(wanted)[0])
    if dataclasses.is_dataclass(wanted):
        return _typed_record(value, typing.cast("type", wanted))
    return _typed_scalar(value, wanted)


def _typed_tuple(value: object, parts: tuple[Any, ...]) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise FrozenContentError(f"a list expected, not {value!r}")
    if parts[-1] is Ellipsis:
        return tuple(typed_value(item, parts[0]) for item in value)
    if len(parts) != len(value):
        raise FrozenContentError(f"{len(parts)} parts expected, not {len(value)}")
    return tuple(typed_value(item, part) for item, part in zip(value, parts, strict=True))


def _typed_mapping(value: object, wanted: Any) -> dict[str, object]:
    if not isinstance(value, dict):
        raise FrozenContentError(f"an object expected, not {value!r}")
    return {key: typed_value(item, wanted) for key, item in value.items()}


def _typed_record(value: object, kind: type) -> object:
    fields = _field_types(kind)
    if not isinstance(value, dict):
        raise FrozenContentError(f"an object expected, not {value!r}")
    if unknown := value.keys() - fields.keys():
        raise FrozenContentError(f"unknown fields of {kind.__name__}: {sorted(unknown)}")
    try:
        return kind(**{name: typed_value(item, fields[name]) for name, item in value.items()})
    except TypeError as error:
        raise FrozenContentError(str(error)) from error


def _typed_scalar(value: object, wanted: type) -> object:
    """A text, number, date or choice; the JSON type must fit exactly."""
    expected = {int: int, Money: int, bool: bool}.get(wanted, str)
    if type(value) is not expected:
        raise FrozenContentError(f"{wanted.__name__} expected, not {value!r}")
    try:
        if wanted is date:
            return date.fromisoformat(str(value))
        return wanted(value)
    except ValueError as error:
        raise FrozenContentError(f"{wanted.__name__} expected, not {value!r}") from error
