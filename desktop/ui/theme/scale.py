"""Type sizes, spaces, radii and heights in logical pixels."""

from __future__ import annotations

from enum import IntEnum


class Type(IntEnum):
    """Font sizes; nothing is smaller than ``HINT``."""

    HINT = 12
    LABEL = 13
    BODY = 14
    FIELD = 15
    CARD_TITLE = 16
    PAGE_TITLE = 22
    NAME = 24
    AMOUNT = 32
    READ_BACK = 48


class Space(IntEnum):
    """Distances: an 8 px grid, 4 inside a component."""

    SMALL = 4
    STEP = 8
    GAP = 16
    CARD = 16
    MARGIN = 24


class Radius(IntEnum):
    """Corners."""

    KEY = 4
    CONTROL = 6
    CARD = 8
    DIALOG = 12


class Height(IntEnum):
    """Heights and widths that hold everywhere."""

    CONTROL = 40
    BIG_FIELD = 48
    PRIMARY = 56
    MONEY = 64
    ROW = 48
    RAIL_WIDTH = 96
    RAIL_NARROW = 56
    TOP_BAR = 56
    KEY_BAR = 32


NARROW = 900
"""At this window width and below the rail shows icons only and side panels dock below."""
