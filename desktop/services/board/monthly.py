"""The one-page monthly report for the People's Committee and the agency: filled from the board, frozen in the book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop.domain.month import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """A report that was made: which month, when, by whom."""

    id: UUID
    month: Month
    as_of: date
    made_at: datetime
    made_by: str
