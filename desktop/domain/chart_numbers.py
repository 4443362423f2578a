"""The numbers of a chart: ticks at round values, zero among them, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from desktop.domain.money import MINUS, format_money, half_up
from desktop.domain.texts.phrases import mark, say
from desktop.domain.texts.shown import decimal_text, percent_text

_STEPS = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5), Fraction(10))
_SIZES = ((10**9, mark("{number} tỷ")), (10**6, mark("{number} triệu")), (10**3, mark("{number} nghìn")))
_INTERVALS = 4


class Numbers(StrEnum):
    """What the figures are: đồng, things that are counted, per cent, years."""

    MONEY = "money"
    COUNT = "count"
    PERCENT = "percent"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Tick:
    """A round value on the axis and its short text: ``2 triệu``."""

    value: Fraction
    text: str


@dataclass(frozen=True, slots=True)
class Scale:
    """From where to where an axis goes; zero is always a tick on it."""

    least: Fraction
    most: Fraction
    ticks: tuple[Tick, ...]

    def part(self, value: int | Fraction) -> Fraction:
        """How far a value lies along the axis, from 0 to 1."""
        return (Fraction(value) - self.least) / (self.most - self.least)


def number_text(value: int | Fraction, numbers: Numbers) -> str:
    """A figure whole: ``1.518.000 đ``, ``1.366``, ``92,3 %``, ``25,5 năm``."""
    if numbers is Numbers.MONEY:
        return f"{format_money(half_up(Fraction(value)))} đ"
    if numbers is Numbers.PERCENT:
        return percent_text(_to_tenths(value))
    if numbers is Numbers.YEARS:
        return say("{number} năm", number=decimal_text(_to_tenths(value)))
    exact = Fraction(value)
    return format_money(exact.numerator) if exact.denominator == 1 else decimal_text(_to_tenths(exact))


def nice_scale(values: Iterable[int | Fraction], numbers: Numbers) -> Scale:
    """Round ticks around the values and zero; whole ones where things are counted. No values: from 0 to 1."""
    known = [Fraction(value) for value in values]
    least, most = min([Fraction(0), *known]), max([Fraction(0), *known])
    if least == most:
        most = Fraction(1)
    step = _step((most - least) / _INTERVALS)
    if numbers is Numbers.COUNT and step < 1:
        step = Fraction(1)
    first, last = least // step, -(-most // step)
    ticks = tuple(Tick(count * step, _short(count * step, numbers)) for count in range(first, last + 1))
    return Scale(ticks[0].value, ticks[-1].value, ticks)


def _step(wished: Fraction) -> Fraction:
    """The round step that is no smaller: 1, 2, 2.5 or 5 times a power of ten."""
    power = Fraction(1)
    while power * 10 <= wished:
        power *= 10
    while power > wished:
        power /= 10
    return next(step * power for step in _STEPS if step * power >= wished)


def _short(value: Fraction, numbers: Numbers) -> str:
    if numbers is Numbers.PERCENT:
        return percent_text(value) if value >= 0 else f"{MINUS}{percent_text(-value)}"
    if value and (numbers is Numbers.MONEY or abs(value) >= 10**6):
        for size, template in _SIZES:
            if abs(value) >= size:
                return say(template, number=_scaled(value / size))
    return decimal_text(value) if value.denominator != 1 else format_money(value.numerator)


def _scaled(value: Fraction) -> str:
    """A number of thousands or millions with a true minus."""
    return f"{MINUS if value < 0 else ''}{decimal_text(abs(value))}"


def _to_tenths(value: int | Fraction) -> Fraction:
    """Rounded to one decimal, halves away from zero."""
    return Fraction(int(half_up(Fraction(value) * 10)), 10)


def thinned(places: Sequence[float], widths: Sequence[float], gap: float) -> tuple[int, ...]:
    """Which of the centred texts at these places stand side by side without touching; the last one is among them."""
    for stride in range(1, len(places) + 1):
        kept = [*range(0, len(places) - 1, stride), len(places) - 1] if places else []
        if len(kept) > 2 and stride > 1 and (kept[-1] - kept[-2]) < stride:
            del kept[-2]
        pairs = pairwise(kept)
        if all(places[two] - places[one] >= (widths[one] + widths[two]) / 2 + gap for one, two in pairs):
            return tuple(kept)
    return (len(places) - 1,) if places else ()


def spread(wished: Sequence[float], least: float, low: float, high: float) -> tuple[float, ...]:
    """Places as near to those wished as they can be, at least ``least`` apart, between ``low`` and ``high``."""
    order = sorted(range(len(wished)), key=lambda index: wished[index])
    placed = list(wished)
    before = low - least
    for index in order:
        placed[index] = before = max(wished[index], before + least)
    after = high + least
    for index in reversed(order):
        placed[index] = after = min(placed[index], after - least)
    return tuple(placed)
