"""What is typed into the cells of the page goes into the state."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.services.household_hi.hi_facts import HiDraft
from desktop.ui.pages.household_hi import hi_edits
from desktop.ui.pages.household_hi.hi_state import HiState
from desktop.ui.pages.household_hi.hi_view import HiView


class CellEdits(QObject):
    """Joins the fields of the view to the state of one visit; ``edited`` is called after each change."""

    def __init__(self, view: HiView, edited: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._edited = view, edited
        self.state: HiState | None = None
        view.payer.phone_typed.connect(self._phone)
        view.table.relation_chosen.connect(self._relation)
        view.table.months_typed.connect(self._months)
        view.details.group_chosen.connect(self._group)
        view.details.edited.connect(self._details)

    def _phone(self, phone: str) -> None:
        state = self.state
        payer = None if state is None else state.payer()
        if state is not None and payer is not None:
            self._take(hi_edits.with_phone(state.draft, state.facts, payer, phone))

    def _relation(self, person_id: object, code: str) -> None:
        if self.state is not None and isinstance(person_id, UUID):
            self._take(hi_edits.with_relation(self.state.draft, person_id, code))

    def _months(self, person_id: object, months: int) -> None:
        if self.state is not None and isinstance(person_id, UUID):
            self._take(hi_edits.with_months_of(self.state.draft, person_id, months))

    def _group(self, group: str) -> None:
        person_id = self._view.details.person_id
        if self.state is not None and person_id is not None:
            self._take(hi_edits.with_group(self.state.draft, person_id, group), step=True)

    def _details(self) -> None:
        details = self._view.details
        if self.state is not None and details.person_id is not None:
            until = details.covered_until.text().strip()
            self._take(hi_edits.with_details(self.state.draft, details.person_id, until, details.claim()))

    def _take(self, draft: HiDraft, *, step: bool = False) -> None:
        if self.state is not None and self.state.change(draft, step=step):
            self._edited()
