"""The frozen content of a receipt: canonical JSON bytes and back, and the digest that seals and checks rest on."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import types
import typing
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any, get_args, get_origin

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.partial_date import PartialDate

VERSION = 1
Reader = Callable[[Any], Any]


class FrozenContentError(ValueError):
    """The bytes are not the frozen content of a receipt."""


def versioned_bytes(name: str, plain: object) -> bytes:
    """Canonical JSON of a plain value under its name, with the version of how it was frozen."""
    told = {"version": VERSION, name: plain}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read_versioned(frozen: bytes, name: str) -> Any:
    """The plain value again.

    Raises:
        FrozenContentError: not JSON, or another version.
    """
    try:
        plain = json.loads(frozen)
    except (ValueError, RecursionError) as error:
        raise FrozenContentError("not JSON") from error
    if not isinstance(plain, dict) or plain.get("version") != VERSION:
        raise FrozenContentError(f"unknown version of frozen {name}")
    return plain.get(name)


def freeze(content: ReceiptContent) -> bytes:
    """Write a receipt's content as canonical bytes: UTF-8 JSON, keys sorted, texts NFC, dates ISO, money whole đồng.

    Equal contents give equal bytes. ``content.request`` may hold what JSON can hold, and dates and months, which
    come back as text.

    Raises:
        TypeError: a float or another value that could not come back exactly.
        ValueError: text that is no Unicode (a lone surrogate).
    """
    return versioned_bytes("content", plain_value(content))


def thaw(frozen: bytes) -> ReceiptContent:
    """Read what :func:`freeze` wrote. A field that an older program did not know takes its default.

    Raises:
        FrozenContentError: not JSON, another version, a missing, unknown or mistyped field.
    """
    content = typed_value(read_versioned(frozen, "content"), ReceiptContent)
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
    return _reader(wanted)(value)


@functools.cache
def _reader(wanted: Any) -> Reader:
    """What reads one type: found once, because a list or a batch of papers reads thousands of contents."""
    origin = get_origin(wanted)
    if wanted is Any:
        return lambda value: value
    if origin is tuple:
        return _tuple_reader(get_args(wanted))
    if origin is Mapping:
        return _mapping_reader(_reader(get_args(wanted)[1]))
    if origin is types.UnionType:
        read = _reader(get_args(wanted)[0])
        return lambda value: None if value is None else read(value)
    if dataclasses.is_dataclass(wanted) and wanted not in _TEXTS:
        return _record_reader(typing.cast("type", wanted))
    return _scalar_reader(wanted)


def _tuple_reader(parts: tuple[Any, ...]) -> Reader:
    any_length = parts[-1] is Ellipsis
    readers = [_reader(part) for part in parts if part is not Ellipsis]
    first = readers[0]

    def read(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise FrozenContentError(f"a list expected, not {value!r}")
        if any_length:
            return tuple([first(item) for item in value])
        if len(parts) != len(value):
            raise FrozenContentError(f"{len(parts)} parts expected, not {len(value)}")
        return tuple([read_part(item) for item, read_part in zip(value, readers, strict=True)])

    return read


def _mapping_reader(read_item: Reader) -> Reader:
    def read(value: object) -> dict[str, object]:
        if not isinstance(value, dict):
            raise FrozenContentError(f"an object expected, not {value!r}")
        return {key: read_item(item) for key, item in value.items()}

    return read


def _record_reader(kind: type) -> Reader:
    readers = {name: _reader(wanted) for name, wanted in _field_types(kind).items()}

    def read(value: object) -> object:
        if not isinstance(value, dict):
            raise FrozenContentError(f"an object expected, not {value!r}")
        if unknown := value.keys() - readers.keys():
            raise FrozenContentError(f"unknown fields of {kind.__name__}: {sorted(unknown)}")
        try:
            return kind(**{name: readers[name](item) for name, item in value.items()})
        except TypeError as error:
            raise FrozenContentError(str(error)) from error

    return read


_TEXTS: Mapping[type, Reader] = {date: date.fromisoformat, Month: Month.parse}
"""What stands as ISO text and how it is read."""


def _scalar_reader(wanted: type) -> Reader:
    """A text, number, date or choice; the JSON type must fit exactly."""
    expected = {int: int, Money: int, bool: bool}.get(wanted, str)
    made: Reader = _TEXTS.get(wanted, wanted)

    def read(value: object) -> object:
        if type(value) is not expected:
            raise FrozenContentError(f"{wanted.__name__} expected, not {value!r}")
        if wanted is expected:
            return value
        try:
            return made(value)
        except ValueError as error:
            raise FrozenContentError(f"{wanted.__name__} expected, not {value!r}") from error

    return read
