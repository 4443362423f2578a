"""Keeps what is typed for the people of a round until it is written: over Esc, another row, a power cut."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.services.counter.drafts import Draft
from desktop.services.outreach.round_page import RoundRow, RoundView
from desktop.services.outreach.typed import DRAFT_PAGE, TypedResult, kept_results, typed_draft, typed_of
from desktop.ui.context import Counter
from desktop.ui.pages.shared.draft_keeper import DraftKeeper


class TypedResults(QObject):
    """The results of one round that are typed and not written.

    Attributes:
        met_on: the day of the visit as it was typed last; the next person's form begins with it.

    Signals:
        brought: what an earlier sitting left is there now.
    """

    brought = Signal()

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._found: RoundView | None = None
        self._round_id: UUID | None = None
        self._typed: dict[UUID, TypedResult] = {}
        self._keeper = DraftKeeper(counter, self._draft, self)
        self.met_on = ""

    def begin(self, round_id: UUID) -> None:
        """Another round: what is typed for the one before stays kept, what was typed for this one is brought."""
        self._keeper.flush()
        self._keeper.let_go()
        self._round_id, self._found, self._typed, self.met_on = round_id, None, {}, ""
        desk = self._counter.open_desk

        def kept(results: dict[UUID, TypedResult]) -> None:
            if round_id == self._round_id:
                self._typed = {**results, **self._typed}
                self.brought.emit()

        self._counter.worker.run(lambda: dict(kept_results(desk, round_id)), kept, receiver=self)

    def show_round(self, found: RoundView) -> None:
        """The round as it is read now."""
        self._found = found

    def has(self, person_id: UUID) -> bool:
        """Whether something is typed for a person and not written."""
        return person_id in self._typed

    def of(self, row: RoundRow) -> TypedResult:
        """What is typed for a person, else what stands for them, else an empty form with the day typed last."""
        return self._typed.get(row.person_id) or self._standing(row)

    def take(self, row: RoundRow, typed: TypedResult) -> None:
        """Something was typed for a person; what says the same as the book is no draft."""
        if typed == self._standing(row) or (typed.is_empty and row.followed.result is None):
            self._typed.pop(row.person_id, None)
        else:
            self._typed[row.person_id] = typed
        self._keep()

    def written(self, person_id: UUID, typed: TypedResult) -> None:
        """A result is in the book: it is typed no more, unless it was typed on meanwhile."""
        if self._typed.get(person_id) == typed:
            del self._typed[person_id]
        self._keep()

    def flush(self) -> None:
        """Keep now what was typed a moment ago."""
        self._keeper.flush()

    def _standing(self, row: RoundRow) -> TypedResult:
        result = row.followed.result
        if result is None or self._found is None:
            return TypedResult(met_on=self.met_on)
        return typed_of(result, self._found.round)

    def _keep(self) -> None:
        if self._typed:
            self._keeper.touch()
        elif self._round_id is not None:
            self._keeper.forget(DRAFT_PAGE, str(self._round_id))

    def _draft(self) -> Draft:
        assert self._found is not None
        return typed_draft(self._found.round, self._typed)
