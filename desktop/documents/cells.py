"""Cells of lists as printed texts, and the texts and numbers of a .csv."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from desktop.domain.money import Money, format_money
from desktop.domain.papers.agency_list import Cell
from desktop.domain.partial_date import format_date
from desktop.domain.texts.harmless import harmless

CROSS = "x"


def cell_text(cell: Cell) -> str:
    """A cell as it is printed: ``1.366.200``, ``23/11/2026``, ``12/2026``, ``0,5``, ``x``."""
    if cell is None or isinstance(cell, bool):
        return CROSS if cell else ""
    if isinstance(cell, Money):
        return format_money(cell)
    if isinstance(cell, Fraction):
        return decimal_text(cell).replace(".", ",")
    if isinstance(cell, datetime):
        return f"{format_date(cell)} {cell:%H:%M}"
    return format_date(cell) if isinstance(cell, date) else str(cell)


def csv_value(cell: Cell) -> str | int:
    """A cell of a .csv: whole numbers and amounts without dots, text that cannot be taken for a formula."""
    if isinstance(cell, str):
        return harmless(cell)
    if isinstance(cell, int) and not isinstance(cell, bool):
        return int(cell)
    return decimal_text(cell) if isinstance(cell, Fraction) else cell_text(cell)


def decimal_text(value: Fraction) -> str:
    """A fraction with as many decimals as it has, at most six, rounded half up: ``22``, ``0.5``."""
    scaled = int(abs(value) * 10**6 + Fraction(1, 2))
    whole, part = divmod(scaled, 10**6)
    sign = "-" if value < 0 and scaled else ""
    return f"{sign}{whole}.{part:06d}".rstrip("0").rstrip(".")
