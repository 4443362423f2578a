"""Counts what plans do, row by row, and tells every reason in the sheet's own row and column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop.documents.sheet_reading.sheet import column_letters
from desktop.services.desk import Desk
from desktop.services.imports.changes import MOST_CHANGES, changed_row
from desktop.services.imports.plans.plan import GroupPlan, Outcome, RowPlan
from desktop.services.imports.reasons import Reason, sentence
from desktop.services.imports.report import ChangedRow, ImportReport, RowNote, StoppedRow
from desktop.services.imports.rows.targets import is_target, target
from desktop.services.imports.sheet import ImportSheet

_COLUMNS_OF = {
    "full_name": ("full_name", "family_name", "given_name"),
    "birth": ("birth", "male", "female"),
    "sex": ("sex", "female", "male"),
    "commune_code": ("commune_code", "commune", "address", "old_address"),
    "commune": ("commune", "commune_code", "address"),
    "old_address": ("old_address", "address", "commune"),
    "street": ("street", "address"),
    "hamlet": ("hamlet", "address"),
    "old_id": ("old_id", "personal_id"),
    "personal_id": ("personal_id", "old_id"),
    "relation": ("relation", "household_code"),
}
"""Columns in which the field of a person may stand, the likeliest first."""


class Tally:
    """Grows with every portion of plans."""

    def __init__(self, desk: Desk, sheet: ImportSheet) -> None:
        """``sheet`` names the columns."""
        self._desk, self._sheet = desk, sheet
        self._outcomes: Counter[Outcome] = Counter()
        self._rows = self._households = self._openings = 0
        self._stopped: list[StoppedRow] = []
        self._notes: list[RowNote] = []
        self._changes: list[ChangedRow] = []

    def add(self, plans: Iterable[GroupPlan]) -> None:
        """Count these."""
        for plan in plans:
            self._rows += len(plan.rows)
            written = plan.written
            self._households += plan.household is not None and len(written) == len(plan.rows)
            for row in plan.rows:
                if row.reasons:
                    self._stopped += (StoppedRow(row.row.number, *self._told(reason)) for reason in row.reasons)
                    continue
                self._outcomes[row.outcome] += 1
                self._change(row)
                self._openings += (row.si is not None) + (row.hi is not None)
                self._notes += (RowNote(row.row.number, *self._told(note)) for note in row.row.notes)

    def note(self, row: int, reason: Reason, column: str = "") -> None:
        """Add a note about the sheet itself."""
        _heading, code, message = self._told(reason)
        self._notes.append(RowNote(row, column, code, message))

    def report(self) -> ImportReport:
        """The counts so far."""
        return ImportReport(
            rows=self._rows,
            new=self._outcomes[Outcome.NEW],
            changed=self._outcomes[Outcome.CHANGED],
            same=self._outcomes[Outcome.SAME],
            households=self._households,
            openings=self._openings,
            stopped=tuple(sorted(self._stopped, key=lambda one: one.row)),
            notes=tuple(sorted(self._notes, key=lambda one: one.row)),
            changes=tuple(sorted(self._changes, key=lambda one: one.row)),
        )

    def _change(self, plan: RowPlan) -> None:
        if plan.outcome is Outcome.CHANGED and len(self._changes) < MOST_CHANGES:
            changed = changed_row(self._desk, plan)
            if changed is not None:
                self._changes.append(changed)

    def _told(self, reason: Reason) -> tuple[str, str, str]:
        return self._column(reason.target), reason.code, sentence(reason)

    def _column(self, key: str) -> str:
        """The heading as the sheet writes it; a column that the sheet lacks by its usual name."""
        for one in _COLUMNS_OF.get(key, (key,)):
            column = self._sheet.columns.get(one)
            if column is not None:
                return self._sheet.headings[column] or column_letters(column)
        return target(key).label if is_target(key) else ""
