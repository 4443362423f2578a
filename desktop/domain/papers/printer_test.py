"""What stands on the test sheet of a printer (tờ thử máy in)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterTest:
    """The sheet; ``printer`` is its name (empty for the default one), the rest how papers are fitted to it now."""

    organisation: str
    made_on: date
    printer: str = ""
    right_mm: Fraction = Fraction(0)
    down_mm: Fraction = Fraction(0)
    scale_percent: Fraction = Fraction(100)
    practice: bool = False
