"""The person form behind its fields: what was loaded, who it may be already, saving, and someone else's change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.counter.draft_people import joined
from desktop.services.counter.drafts import Draft, delete_draft, from_state, load_draft, to_state
from desktop.services.desk import Desk
from desktop.services.people.duplicates import Candidate, DuplicateDecision, find_duplicates
from desktop.services.people.person_form import PersonDraft
from desktop.services.people.register_person import RegisteredPerson, RegisterPerson, load_person_draft, register_person
from desktop.services.shown import Difference
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.person.form.card_values import differences
from desktop.ui.worker import CancelToken

PAGE = "person_form"
_DUPLICATES_AFTER = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What the form starts from; ``saved_at`` when an unsaved draft was found."""

    draft: PersonDraft
    decisions: tuple[DuplicateDecision, ...] = ()
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Someone saved this person meanwhile: what they wrote, and how the form differs from it."""

    error: CounterError
    book: PersonDraft
    differences: tuple[Difference, ...]


class FormSitting(QObject):
    """One person at a time.

    Signals:
        loaded: a ``Loaded`` to show.
        candidates_found: possible duplicates of what is typed now (tuple of ``Candidate``).
        saved: a ``RegisteredPerson``. refused: problems of the book. conflicted: a ``Conflict``.
    """

    loaded = Signal(object)
    candidates_found = Signal(object)
    saved = Signal(object)
    refused = Signal(object)
    conflicted = Signal(object)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self.draft: PersonDraft | None = None
        self.decisions: tuple[DuplicateDecision, ...] = ()
        self._busy = False
        self._search = CancelToken()
        self._loading = CancelToken()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DUPLICATES_AFTER)
        self._timer.timeout.connect(self.look_for_duplicates)

    def load(self, argument: PersonArgument) -> None:
        """The kept draft, else the argument's, else the book's person."""
        self._loading.cancel()
        desk = self._counter.open_desk
        self._loading = self._counter.worker.run(lambda: _load(desk, argument), self._loaded)

    def edited(self, draft: PersonDraft) -> None:
        """Something was typed."""
        self.draft = draft
        self._timer.start()

    def look_for_duplicates(self) -> None:
        """Ask the book who this may be; the last question wins."""
        draft = self.draft
        if draft is None:
            return
        self._search.cancel()
        desk = self._counter.open_desk
        self._search = self._counter.worker.run(lambda: find_duplicates(desk, draft), self._found)

    def pause(self) -> None:
        """The page is left: nothing more is asked of the book."""
        self._timer.stop()

    def decide(self, candidate: Candidate, *, same: bool, reason: str) -> DuplicateDecision | None:
        """Keep an answer; it is stored together with the person."""
        if self.draft is None:
            return None
        decision = DuplicateDecision(
            draft_id=self.draft.person_id, candidate_id=candidate.person.id, same_person=same, reason=reason
        )
        self.decisions = (*self.decisions, decision)
        return decision

    def save(self) -> None:
        """Register or change; a second press while the book works does nothing."""
        if self._busy or self.draft is None:
            return
        self._busy = True
        self._timer.stop()
        desk, command = self._counter.open_desk, RegisterPerson(draft=self.draft, decisions=self.decisions)
        self._counter.worker.run(lambda: _save(desk, command), self._saved, self._failed)

    def take_book(self, conflict: Conflict) -> None:
        """The book's person replaces what was typed."""
        self._loaded(Loaded(draft=conflict.book))

    def keep_typed(self, conflict: Conflict) -> None:
        """What was typed is to be saved over the newer version."""
        if self.draft is not None:
            self.draft = replace(self.draft, version=conflict.book.version)
            self.save()

    def as_draft(self) -> Draft:
        """What is kept of the form."""
        assert self.draft is not None
        name = self.draft.full_name or t("chưa có tên")
        title = say("Người mới: {name}", name=name) if self.draft.is_new else say("Sửa thông tin: {name}", name=name)
        state = {"draft": to_state(self.draft), "decisions": [to_state(one) for one in self.decisions]}
        return Draft(page=PAGE, subject=str(self.draft.person_id), title=title, state=state)

    def _loaded(self, loaded: Loaded) -> None:
        self.draft, self.decisions = loaded.draft, loaded.decisions
        self.loaded.emit(loaded)
        self.look_for_duplicates()

    def _found(self, candidates: tuple[Candidate, ...]) -> None:
        decided = {decision.candidate_id for decision in self.decisions}
        self.candidates_found.emit(tuple(one for one in candidates if one.person.id not in decided))

    def _saved(self, answer: RegisteredPerson | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(answer, tuple):
            self.refused.emit(answer)
            self.look_for_duplicates()  # F9 came before they were looked for
        else:
            self.draft = None
            self._search.cancel()
            self.saved.emit(answer)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        draft = self.draft
        if isinstance(error, CounterError) and getattr(error, "code", "") == "stale" and draft is not None:
            desk = self._counter.open_desk
            self._counter.worker.run(lambda: _conflict(desk, draft, error), self.conflicted.emit, receiver=self)
        else:
            self._counter.shell.show_error(error)


def _load(desk: Desk, argument: PersonArgument) -> Loaded:
    kept = load_draft(desk, PAGE, str(argument.person_id))
    kept = None if kept is None else joined(desk, kept)
    if kept is not None and (found := _kept(kept.state)) is not None:
        return replace(found, saved_at=kept.saved_at)
    if argument.new_person is not None:
        return Loaded(draft=argument.new_person, decisions=argument.decisions)
    return Loaded(draft=load_person_draft(desk, argument.person_id))


def _kept(state: Mapping[str, Any]) -> Loaded | None:
    draft = from_state(PersonDraft, state.get("draft", {}))
    decisions = [from_state(DuplicateDecision, one) for one in state.get("decisions", ())]
    if draft is None:
        return None
    return Loaded(draft=draft, decisions=tuple(one for one in decisions if one is not None))


def _save(desk: Desk, command: RegisterPerson) -> RegisteredPerson | tuple[Problem, ...]:
    answer = register_person(desk, command)
    if isinstance(answer, RegisteredPerson):
        delete_draft(desk, PAGE, str(answer.person_id))
    return answer


def _conflict(desk: Desk, draft: PersonDraft, error: CounterError) -> Conflict:
    book = load_person_draft(desk, draft.person_id)
    return Conflict(error, book, differences(desk, book, draft))


def drop_kept(desk: Desk, person_id: UUID) -> None:
    """Forget the draft of a person."""
    delete_draft(desk, PAGE, str(person_id))
