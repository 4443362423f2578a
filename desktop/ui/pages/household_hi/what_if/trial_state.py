"""What the page holds: the case, the trial, and the way back (Ctrl+Z)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from desktop.services.household_hi.hi_choices import with_months
from desktop.services.household_hi.hi_facts import HiDraft
from desktop.services.household_hi.what_if import (
    Comparison,
    Trial,
    Variation,
    WhatIfCase,
    case_of,
    compare,
    to_pay,
    variations,
)
from desktop.services.people.duplicates import DuplicateDecision
from desktop.ui.pages.household_hi import hi_edits
from desktop.ui.pages.household_hi.hi_opening import HiOpening

LEAVES = "leaves"
"""The choice "rời hộ" among the groups."""
_MOST_STEPS = 50


class TrialState:
    """One visit; every change compares again. Nothing of it is in the book."""

    def __init__(self, opening: HiOpening) -> None:
        self.subject: UUID = opening.subject
        self.decisions: Sequence[DuplicateDecision] = opening.decisions
        self.case: WhatIfCase = case_of(opening.facts, opening.draft, typed=opening.saved_at is not None)
        self.trial: Trial = self.case.now
        self.comparison: Comparison = compare(self.case, self.trial)
        self.variations: tuple[Variation, ...] = variations(self.case, self.trial)
        self._before: list[Trial] = []

    def change(self, trial: Trial) -> bool:
        """Take another trial; False when nothing changed."""
        if trial == self.trial:
            return False
        self._before = [*self._before[1 - _MOST_STEPS :], self.trial]
        self._take(trial)
        return True

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        if not self._before:
            return False
        self._take(self._before.pop())
        return True

    def reset(self) -> bool:
        """As the household pays now."""
        return self.change(self.case.now)

    def move(self, person_id: UUID, step: int) -> bool:
        """One place up (-1) or down (1)."""
        return self.change(replace(self.trial, draft=hi_edits.moved(self.trial.draft, person_id, step)))

    def set_form(self, person_id: UUID, form: str) -> bool:
        """The person's group, or :data:`LEAVES`."""
        left = self.trial.left
        if form == LEAVES:
            return self.change(replace(self.trial, left=left | {person_id}))
        draft = hi_edits.with_group(self.trial.draft, person_id, form)
        return self.change(Trial(draft=draft, left=left - {person_id}))

    def set_months(self, person_id: UUID, months: int) -> bool:
        """One person pays for other months."""
        return self.change(replace(self.trial, draft=hi_edits.with_months_of(self.trial.draft, person_id, months)))

    def set_all_months(self, months: int) -> bool:
        """Everyone who pays, pays for so many months."""
        return self.change(replace(self.trial, draft=with_months(self.trial.draft, months)))

    def toggle_leaving(self, person_id: UUID) -> bool:
        """Leaves the household, or stays after all."""
        return self.change(replace(self.trial, left=self.trial.left ^ {person_id}))

    def form_of(self, person_id: UUID) -> str:
        """What the person pays as in the trial."""
        row = hi_edits.row_of(self.trial.draft, person_id)
        if row is None or person_id in self.trial.left:
            return LEAVES
        return row.group

    def to_pay(self) -> HiDraft:
        """The trial as the HI page takes it."""
        return to_pay(self.case, self.trial)

    def _take(self, trial: Trial) -> None:
        self.trial = trial
        self.comparison = compare(self.case, trial)
        self.variations = variations(self.case, trial)
