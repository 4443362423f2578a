"""A stacked bar as plain data: its parts, its whole, and the place of the target."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QRectF

_APART = 2.0


@dataclass(frozen=True, slots=True)
class BarPart:
    """One part: which people it stands for, how many, its colour token; ``hatched`` is what is missing."""

    key: Hashable
    label: str
    count: int
    tone: str
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """Parts of one whole, from left to right.

    Attributes:
        whole: how many a full bar stands for; at least the sum of the parts.
        target: the share that is aimed at, 0 to 1; None when there is none.
    """

    parts: tuple[BarPart, ...]
    whole: int
    target: Fraction | None = None

    def spoken(self) -> str:
        """``đi làm 391, hộ gia đình 398, chưa có 114``."""
        return ", ".join(f"{part.label} {part.count}" for part in self.parts)


def part_places(bar: Bar, frame: QRectF) -> tuple[tuple[BarPart, QRectF], ...]:
    """Where the parts that are not empty stand in a frame, two pixels apart; what is there is seen."""
    shown = [part for part in bar.parts if part.count]
    if not shown or not bar.whole:
        return ()
    share = frame.width() * min(Fraction(sum(part.count for part in shown), bar.whole), Fraction(1))
    room = max(float(share) - _APART * (len(shown) - 1), 3.0 * len(shown))
    widths = _at_least([part.count for part in shown], room, 3.0)
    places, left = [], frame.left()
    for part, width in zip(shown, widths, strict=True):
        places.append((part, QRectF(left, frame.top(), width, frame.height())))
        left += width + _APART
    return tuple(places)


def target_place(bar: Bar, frame: QRectF) -> float | None:
    """Where the line of the target stands."""
    return None if bar.target is None else frame.left() + frame.width() * float(bar.target)


def _at_least(counts: list[int], room: float, least: float) -> list[float]:
    """Widths by count; what would be too thin to see gets ``least``, the widest gives it."""
    total = sum(counts)
    widths = [max(room * count / total, least) for count in counts]
    widest = max(range(len(widths)), key=widths.__getitem__)
    widths[widest] -= sum(widths) - room
    return widths
