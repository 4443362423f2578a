"""The parameters page: figures with their dates, articles and status."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.quote import Status
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One dated value of one figure, texts ready to show."""

    path: str
    description: str
    value: str
    unit: str
    since: date
    until: date | None
    reference: str
    status: Status
    checked: date | None
    in_force: bool
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureGroup:
    """The history of one figure, newest first; ``current`` is None where no value holds on the day."""

    path: str
    description: str
    branch: str
    current: FigureRow | None
    rows: tuple[FigureRow, ...]


def list_figures(desk: Desk, on: date | None = None) -> tuple[FigureGroup, ...]:
    """All figures by path, judged on a day (today when None)."""
    raise NotImplementedError


def figures_updated_on(desk: Desk) -> date:
    """The latest day up to today since when a figure holds ("mức đóng cập nhật 01/07/2026")."""
    raise NotImplementedError
