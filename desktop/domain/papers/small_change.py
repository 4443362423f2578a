"""Change that no note can give back (tiền lẻ): the one rule of dialog and day book."""

from __future__ import annotations

from typing import Final

from desktop.domain.money import Money

SMALLEST_NOTE: Final = 500
"""Coins and notes below 500 đ are hardly in use any more."""


def odd_change(change: Money) -> Money:
    """What of a change is left when all that notes can give back is given back: 160 of 128.160, 0 of 128.500."""
    return Money(int(change) % SMALLEST_NOTE)
