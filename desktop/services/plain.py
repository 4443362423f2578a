"""Dataclasses to plain JSON values and back: settings, drafts, frozen requests."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, TypeVar

import msgspec

from desktop.domain.money import Money
from desktop.domain.texts.phrases import Phrase

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """What JSON can hold of a dataclass; money as whole đồng, fractions as ``1/3``."""
    return msgspec.to_builtins(value, enc_hook=_encode)


def from_plain(kind: type[T], plain: object) -> T:
    """The dataclass again. ``ValueError`` when the values do not fit it."""
    return msgspec.convert(plain, kind, dec_hook=_decode)


def from_older(kind: type[T], plain: Mapping[str, Any]) -> T | None:
    """The dataclass again, or None when another version of the program wrote something that no longer fits."""
    try:
        return from_plain(kind, plain)
    except (ValueError, TypeError):
        return None


def _encode(value: object) -> object:
    if isinstance(value, Phrase):
        return str(value)
    if isinstance(value, Money):
        return int(value)
    if isinstance(value, Fraction):
        return str(value)
    raise NotImplementedError(f"not plain: {value!r}")


def _decode(kind: type, value: Any) -> object:
    if kind is Money:
        return Money(value)
    if kind is Fraction:
        return Fraction(value)
    raise NotImplementedError(f"not plain: {kind!r}")
