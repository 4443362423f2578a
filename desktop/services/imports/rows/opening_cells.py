"""What a row says of the time before this book: months of social insurance, the card in force, the place taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from desktop.documents.sheet_reading import CellValue, DateSystem
from desktop.domain.money import Money
from desktop.domain.month import add_months
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows import cells

SI_TARGETS = ("si_paid_months", "si_supported_months", "si_last_month", "si_method", "si_income")
HI_TARGETS = (
    "hi_group",
    "hi_from",
    "hi_to",
    "hi_months",
    "hi_continuous_since",
    "hi_five_years",
    "hi_place",
    "hi_place_year",
)
FIVE_YEARS = 60
_COUNTS = {
    "si_paid_months": ("paid_months", 0, 840),
    "si_supported_months": ("supported_months", 0, 120),
    "hi_months": ("months", 1, 12),
    "hi_place": ("place", 1, 50),
    "hi_place_year": ("place_year", 2009, 2100),
}
"""Field of the opening entry, lowest and highest; household HI has had places since the law of 2008."""
_DAYS = {"hi_from": "valid_from", "hi_to": "valid_to", "hi_continuous_since": "continuous_since"}


class _Cell(NamedTuple):
    key: str
    value: CellValue
    text: str
    system: DateSystem


@dataclass(slots=True)
class OpeningCells:
    """Given fields of ``SiOpening`` and ``HiOpening``; nothing given, no entry."""

    si: dict[str, Any] = field(default_factory=dict)
    hi: dict[str, Any] = field(default_factory=dict)


def read_openings(
    raw: dict[str, CellValue], texts: dict[str, str], system: DateSystem, year: int, reasons: list[Reason]
) -> OpeningCells | None:
    """The opening entries of a row, or None; ``year`` is meant by a place that names none."""
    found = OpeningCells()
    for key in SI_TARGETS:
        if key in texts:
            _take(found.si, _Cell(key, raw[key], texts[key], system), reasons)
    for key in HI_TARGETS:
        if key in texts:
            _take(found.hi, _Cell(key, raw[key], texts[key], system), reasons)
    if "place" in found.hi:
        found.hi.setdefault("place_year", year)
    else:
        found.hi.pop("place_year", None)
    return found if found.si or found.hi else None


def _take(given: dict[str, Any], cell: _Cell, reasons: list[Reason]) -> None:
    key = cell.key
    if key in _COUNTS:
        _take_count(given, cell, reasons)
    elif key in _DAYS:
        _take_day(given, _DAYS[key], cell, cells.read_day_cell(cell.value, cell.system), reasons)
    elif key == "hi_five_years":
        day = cells.read_day_cell(cell.value, cell.system)
        since = None if day is None else add_months(day, -FIVE_YEARS)
        if since is None or "continuous_since" not in given:
            _take_day(given, "continuous_since", cell, since, reasons)
    else:
        name, code, read = _READERS[key]
        value = read(cell)
        if value is None:
            reasons.append(Reason(key, code, {"text": cell.text[:40]}))
        else:
            given[name] = value


def _take_count(given: dict[str, Any], cell: _Cell, reasons: list[Reason]) -> None:
    name, lowest, highest = _COUNTS[cell.key]
    count = cells.read_count_cell(cell.text)
    if count is None or not lowest <= count <= highest:
        reasons.append(Reason(cell.key, "bad_count", {"lowest": str(lowest), "highest": str(highest)}))
    else:
        given[name] = count


def _take_day(given: dict[str, Any], name: str, cell: _Cell, day: date | None, reasons: list[Reason]) -> None:
    if day is None:
        reasons.append(Reason(cell.key, "bad_day"))
    else:
        given[name] = day


def _income(cell: _Cell) -> Money | None:
    amount = cells.read_amount_cell(cell.value)
    return None if amount is None else Money(amount)


_READERS: Mapping[str, tuple[str, str, Callable[[_Cell], Any]]] = {
    "si_last_month": ("last_month", "bad_month", lambda cell: cells.read_month_cell(cell.value, cell.system)),
    "si_method": ("method", "bad_method", lambda cell: cells.read_method_cell(cell.text)),
    "si_income": ("income", "bad_amount", _income),
    "hi_group": ("group", "unknown_hi_group", lambda cell: cells.read_group_cell(cell.text)),
}
"""Field of the entry, code of what cannot be read, reader."""
