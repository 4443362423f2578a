"""Whole đồng as their own type: exact integers that refuse to become floats."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Self

_SHORTHAND = re.compile(r"^(\d+)(?:[.,](\d+))?\s*(k|n|nghìn|ngàn|tr|triệu|tỷ|ty)$")
_GROUPED = re.compile(r"^\d{1,3}(?:[.,\s]\d{3})+$")
_SCALES = {"k": 10**3, "n": 10**3, "nghìn": 10**3, "ngàn": 10**3, "tr": 10**6, "triệu": 10**6, "tỷ": 10**9, "ty": 10**9}
MINUS = "\N{MINUS SIGN}"


class Money(int):
    """An amount in whole đồng.

    Sums, differences and whole multiples stay ``Money``; anything that could lose a đồng raises ``TypeError``
    (use :func:`half_up` on an exact fraction instead).
    """

    __slots__ = ()

    def __new__(cls, dong: int = 0) -> Self:
        """Take an exact integer; a bool, float or text is refused."""
        if not isinstance(dong, int) or isinstance(dong, bool):
            raise TypeError(f"whole đồng expected, not {dong!r}")
        return super().__new__(cls, dong)

    def __add__(self, other: int) -> Self:
        return type(self)(int.__add__(self, _whole(other)))

    __radd__ = __add__

    def __sub__(self, other: int) -> Self:
        return type(self)(int.__sub__(self, _whole(other)))

    def __rsub__(self, other: int) -> Self:
        return type(self)(int.__sub__(_whole(other), self))

    def __mul__(self, times: int) -> Self:
        return type(self)(int.__mul__(self, _whole(times)))

    __rmul__ = __mul__

    def __neg__(self) -> Self:
        return type(self)(int.__neg__(self))

    def __truediv__(self, _other: object) -> float:
        raise TypeError("money is not divided: use half_up(Fraction(...))")

    def __repr__(self) -> str:
        return f"Money({int(self)})"


def _whole(value: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"whole number expected, not {value!r}")
    return int(value)


def half_up(exact: Fraction) -> Money:
    """Round an exact amount to whole đồng, halves away from zero (the official examples round this way)."""
    magnitude = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return Money(magnitude if exact >= 0 else -magnitude)


def format_money(amount: int) -> str:
    """Write an amount with dots between thousands and a true minus: ``1.366.200``, ``−792.000``."""
    digits = f"{abs(int(amount)):,}".replace(",", ".")
    return f"{MINUS}{digits}" if amount < 0 else digits


def format_signed(amount: int) -> str:
    """Write a difference with its sign: ``+189.200``, ``−136.620``, ``0``."""
    return f"+{format_money(amount)}" if amount > 0 else format_money(amount)


def parse_money(text: str) -> Money | None:
    """Read what a clerk types or pastes: ``1500000``, ``1.500.000``, ``1,5tr``, ``500k``; None if it is no amount."""
    cleaned = text.strip().lower().removesuffix("đ").removesuffix("đồng").strip()
    if cleaned.isascii() and cleaned.isdigit() and len(cleaned) <= 18:
        return Money(int(cleaned))
    if _GROUPED.match(cleaned) and len(cleaned) <= 24:
        return Money(int(re.sub(r"[.,\s]", "", cleaned)))
    shorthand = _SHORTHAND.match(cleaned)
    if shorthand is None or len(cleaned) > 24:
        return None
    whole, decimals, scale = shorthand[1], shorthand[2] or "", _SCALES[shorthand[3]]
    exact = Fraction(int(whole + decimals) * scale, 10 ** len(decimals))
    return Money(exact.numerator) if exact.denominator == 1 else None
