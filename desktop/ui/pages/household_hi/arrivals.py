"""How people come to the table: scanned, found, written down; known, new, twice, from elsewhere, damaged."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.texts.messages import message
from desktop.services.people.duplicates import Candidate, DuplicateDecision, find_duplicates, record_decision
from desktop.services.people.person_form import PersonDraft, draft_from_person
from desktop.services.people.scan import DamagedScan, NewPerson
from desktop.services.shown import Difference
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.damaged_scan import DamagedScanDialog
from desktop.ui.pages.household_hi import hi_edits
from desktop.ui.pages.household_hi.add_member import AddMemberDialog
from desktop.ui.pages.household_hi.hi_checks import too_many
from desktop.ui.pages.household_hi.hi_opening import Arrival, arrive, scan_arrives
from desktop.ui.pages.household_hi.hi_state import HiState

Say = Callable[[str, str, str], object]


class Arrivals(QObject):
    """Works on the state of one visit; ``arrived`` is called with the person whose row is to be filled in."""

    def __init__(self, counter: Counter, arrived: Callable[[UUID], object], say: Say, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._arrived, self._say = counter, arrived, say
        self.state: HiState | None = None

    def scan(self, text: str) -> None:
        """A card was scanned; before the book has answered the page it waits for its turn on the same worker."""
        desk, worker = self._counter.open_desk, self._counter.worker
        if self.state is None:
            worker.run(lambda: text, self._scan_again, receiver=self)
            return
        state = self.state
        draft = state.draft
        worker.run(lambda: scan_arrives(desk, draft, text), lambda found: self._scanned(state, found), receiver=self)

    def ask(self, window: QWidget) -> None:
        """Ins: search, or a new person without a card."""
        state = self.state
        if state is None or self._is_full(state):
            return
        dialog = AddMemberDialog(self._counter, window, _waiting_members(state), _near(state))
        dialog.closed.connect(lambda result: self._asked(state, result))
        self._counter.shell.show_dialog(dialog)

    def same(self, candidate: Candidate) -> None:
        """The new person is the candidate: the row becomes theirs, the decision is written at once."""
        state = self.state
        undecided = None if state is None else state.undecided()
        if state is None or undecided is None:
            return
        new_id, known_id = undecided[0], candidate.person.id
        decision = DuplicateDecision(draft_id=new_id, candidate_id=known_id, same_person=True, reason="")
        state.decide(decision)
        desk, draft = self._counter.open_desk, state.draft

        def work() -> Arrival:
            record_decision(desk, decision)
            return arrive(desk, draft, known_id)

        self._counter.worker.run(work, lambda arrival: self._merged(state, new_id, arrival), receiver=self)

    def other(self, candidate: Candidate, reason: str) -> None:
        """They are two people; the reason is kept with the payment."""
        state = self.state
        undecided = None if state is None else state.undecided()
        if state is None or undecided is None:
            return
        new_id = undecided[0]
        state.decide(
            DuplicateDecision(draft_id=new_id, candidate_id=candidate.person.id, same_person=False, reason=reason)
        )
        self._arrived(new_id)

    def _scan_again(self, text: str) -> None:
        if self.state is not None:
            self.scan(text)

    def _scanned(self, state: HiState, found: Arrival | NewPerson | DamagedScan) -> None:
        if state is not self.state:
            return
        if isinstance(found, DamagedScan):
            window = self._counter.shell
            if isinstance(window, QWidget):
                window_dialog = DamagedScanDialog(window, found.raw, found.messages, self.scan)
                self._counter.shell.show_dialog(window_dialog)
        elif isinstance(found, Arrival):
            self._add_known(state, found)
        else:
            self._add_new(state, found.draft, found.candidates)

    def _asked(self, state: HiState, result: object) -> None:
        desk, worker = self._counter.open_desk, self._counter.worker
        if state is not self.state:
            return
        if isinstance(result, UUID):
            person_id, draft = result, state.draft
            worker.run(
                lambda: arrive(desk, draft, person_id), lambda found: self._add_known(state, found), receiver=self
            )
        elif isinstance(result, PersonDraft):
            person = result
            worker.run(
                lambda: find_duplicates(desk, person),
                lambda found: self._add_new(state, person, found),
                receiver=self,
            )

    def _add_known(self, state: HiState, arrival: Arrival) -> None:
        if state is not self.state:
            return
        if hi_edits.place_of(state.draft, arrival.person_id) >= 0:
            self._already(state, arrival.person_id)
        elif not self._is_full(state):
            state.take_in(arrival)
            state.change(hi_edits.with_known(state.draft, state.facts, arrival.person_id))
            self._arrived(arrival.person_id)
            self._tell_differences(state.name(arrival.person_id), arrival.differences)

    def _add_new(self, state: HiState, person: PersonDraft, candidates: tuple[Candidate, ...]) -> None:
        there = state.row_with(person)
        if there is not None:
            self._already(state, there)
        elif not self._is_full(state):
            state.take_new(person, candidates)
            self._arrived(person.person_id)

    def _merged(self, state: HiState, new_id: UUID, arrival: Arrival) -> None:
        if state is not self.state:
            return
        state.take_in(arrival)
        known_id = arrival.person_id
        if hi_edits.place_of(state.draft, known_id) >= 0:
            state.change(hi_edits.without(state.draft, new_id))
            self._already(state, known_id)
        else:
            state.change(hi_edits.with_same_person(state.draft, new_id, known_id))
            self._arrived(known_id)

    def _already(self, state: HiState, person_id: UUID) -> None:
        self._arrived(person_id)
        self._say(t("{name} đã có trong bảng", name=state.name(person_id)), t("Mỗi người chỉ một dòng."), "info")

    def _is_full(self, state: HiState) -> bool:
        problem = too_many(state.draft)
        if problem is not None:
            self._say(t("Chưa thêm được"), message(problem, t), "warn")
        return problem is not None

    def _tell_differences(self, name: str, differences: tuple[Difference, ...]) -> None:
        if differences:
            told = "; ".join(
                t("{label}: sổ ghi {book}, thẻ ghi {card}", label=t(one.label), book=one.book, card=one.card)
                for one in differences
            )
            self._say(t("Thẻ của {name} khác sổ", name=name), t("{told}. Bấm Alt+5 để sửa.", told=told), "warn")


def _waiting_members(state: HiState) -> list[tuple[str, UUID]]:
    """Members of the household who are not on the page."""
    household = state.facts.household
    here = {row.person_id for row in state.draft.rows}
    members = () if household is None else household.members
    return [(state.name(one.person_id), one.person_id) for one in members if one.person_id not in here]


def _near(state: HiState) -> PersonDraft | None:
    """Whose address a new member shares."""
    payer = state.payer()
    if payer is None:
        return None
    known = state.facts.members.get(payer)
    return draft_from_person(known.person, None) if known is not None else state.draft.new_person(payer)
