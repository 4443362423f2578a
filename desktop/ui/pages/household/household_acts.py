"""What the bars of the household page do: one service call each, problems back beside the fields."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import CounterError
from desktop.domain.people import Household
from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.services.life.leave import Cover, LeaveHousehold, NewHead, leave_household, name_head
from desktop.services.life.life_page import EventRow, events_of_household
from desktop.services.life.noting import Happened
from desktop.services.life.split_household import MergeHouseholds, SplitHousehold, merge_households, split_household
from desktop.services.life.undo import TakeBack, take_back
from desktop.services.people.household_overview import HouseholdOverview, household_of, household_overview
from desktop.services.people.households import SetHouseholdCode, set_code
from desktop.services.people.person_form import new_person_draft
from desktop.services.people.scan import KnownPerson, NewPerson, ScanResult, read_scan
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.household.bars import AddBar, Bar, Chosen, CodeBar
from desktop.ui.pages.household.joining import add_person
from desktop.ui.pages.household.leaving_bars import HeadBar, JoinBar, RemoveBar, SplitBar, UndoBar

Answer = Household | Happened | tuple[Problem, ...]


class HouseholdActs(QObject):
    """One act at a time; a second Enter while the book works does nothing.

    Signals:
        done: the household changed; its bar can go.
        scan_unread: a scan that is no card (the ``DamagedScan``).
        undo_shown: the bar of the undo comes into view.
    """

    done = Signal()
    scan_unread = Signal(object)
    undo_shown = Signal()

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._busy = False
        self.household_id: UUID | None = None
        self.add, self.remove, self.new_head, self.code = AddBar(counter), RemoveBar(), HeadBar(), CodeBar()
        self.split, self.join, self.undo = SplitBar(), JoinBar(counter), UndoBar()
        self.bars: tuple[Bar, ...] = (
            *(self.add, self.remove, self.new_head, self.code),
            *(self.split, self.join, self.undo),
        )
        acts = (
            *(self._add, self._remove, self._change_head, self._set_code),
            *(self._split, self._join, self._undo),
        )
        self.join.household_wanted.connect(self.find_other)
        for bar, act in zip(self.bars, acts, strict=True):
            bar.act_wanted.connect(act)

    def read_scan(self, text: str) -> None:
        """A scanned card is the person to add."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: read_scan(desk, text), self._scanned)

    def _scanned(self, found: ScanResult) -> None:
        if isinstance(found, KnownPerson):
            self.add.choose(Chosen(found.person_id, found.name))
        elif isinstance(found, NewPerson) and not found.candidates:
            self.add.choose(Chosen(found.draft.person_id, found.draft.full_name, found.draft))
        elif isinstance(found, NewPerson):
            argument = PersonArgument(
                person_id=found.draft.person_id, new_person=found.draft, candidates=found.candidates
            )
            self._counter.shell.open_page("person", argument)
        else:
            self.scan_unread.emit(found)

    def _add(self) -> None:
        problems, chosen = self.add.problems(), self.add.chosen
        if problems or chosen is None:
            self.add.show_problems(problems)
            return
        relation = str(self.add.relation.value())
        self._run(
            self.add,
            lambda household_id: add_person(self._counter.open_desk, household_id, chosen, relation),
            t("Đã thêm {name} vào hộ.", name=chosen.name),
        )

    def find_other(self, key: object) -> None:
        """The household of a person found, or the household itself, to be merged into this one."""
        desk = self._counter.open_desk
        if isinstance(key, UUID):
            self._counter.worker.run(lambda: other_household(desk, key), self._found_other, receiver=self)

    def _found_other(self, other: HouseholdOverview | None) -> None:
        if other is None:
            self.join.say_none()
        else:
            self.join.show_other(other)

    def ask_undo(self) -> None:
        """Ctrl+Z: the latest change of this household that can be taken back."""
        desk, household_id = self._counter.open_desk, self.household_id
        if household_id is not None:
            self._counter.worker.run(lambda: events_of_household(desk, household_id), self._ask_undo, receiver=self)

    def _ask_undo(self, rows: tuple[EventRow, ...]) -> None:
        latest = next((row for row in rows if row.can_undo), None)
        if latest is None:
            self._counter.shell.toast(t("Hộ này chưa có thay đổi nào để hoàn tác."))
            return
        self.undo_shown.emit()
        self.undo.start(latest)

    def _remove(self) -> None:
        bar, member = self.remove, self.remove.member
        if member is None:
            return
        self._run(
            bar,
            lambda household_id: leave_household(
                self._counter.open_desk,
                LeaveHousehold(
                    household_id=household_id,
                    person_id=member.person_id,
                    cover=Cover(str(bar.cover.value())),
                    reason=bar.reason.value(),
                    relations=bar.relations.entries(),
                ),
            ),
            t("Đã ghi {name} rời hộ. Ctrl+Z để hoàn tác.", name=member.name),
        )

    def _change_head(self) -> None:
        problems, member = self.new_head.problems(), self.new_head.member
        if problems or member is None:
            self.new_head.show_problems(problems)
            return
        entries, reason = self.new_head.entries(), self.new_head.reason.value()
        self._run(
            self.new_head,
            lambda household_id: name_head(
                self._counter.open_desk, NewHead(household_id=household_id, relations=entries, reason=reason)
            ),
            t("{name} đã là chủ hộ. Ctrl+Z để hoàn tác.", name=member.name),
        )

    def _split(self) -> None:
        bar = self.split
        new_id, going, staying = new_person_draft().person_id, bar.going(), bar.stay()
        reason, code = bar.reason.value(), bar.code.value()
        self._run(
            bar,
            lambda household_id: split_household(
                self._counter.open_desk,
                SplitHousehold(
                    household_id=household_id,
                    new_household_id=new_id,
                    going=going,
                    staying=staying,
                    code=code,
                    reason=reason,
                ),
            ),
            t("Đã tách hộ. Ctrl+Z để hoàn tác."),
        )

    def _join(self) -> None:
        bar, other = self.join, self.join.other
        if other is None:
            bar.show_problems((Problem("other_id", "missing_field"),))
            return
        coming, reason = bar.relations.entries(), bar.reason.value()
        self._run(
            bar,
            lambda household_id: merge_households(
                self._counter.open_desk,
                MergeHouseholds(household_id=household_id, other_id=other.household_id, coming=coming, reason=reason),
            ),
            t("Đã nhập hộ. Ctrl+Z để hoàn tác."),
        )

    def _undo(self) -> None:
        event_id, reason = self.undo.event_id, self.undo.reason.value()
        if event_id is not None:
            self._run(
                self.undo,
                lambda _household: take_back(self._counter.open_desk, TakeBack(event_id=event_id, reason=reason)),
                t("Đã hoàn tác."),
            )

    def _set_code(self) -> None:
        code = self.code.code.value()
        self._run(
            self.code,
            lambda household_id: set_code(
                self._counter.open_desk, SetHouseholdCode(household_id=household_id, code=code)
            ),
            t("Đã lưu mã hộ."),
        )

    def _run(self, bar: Bar, work: Callable[[UUID], Answer], told: str) -> None:
        household_id = self.household_id
        if self._busy or household_id is None:
            return
        self._busy = True
        self._counter.worker.run(
            lambda: work(household_id),
            lambda answer: self._answered(bar, answer, told),
            self._failed,
            receiver=self,
        )

    def _answered(self, bar: Bar, answer: Answer, told: str) -> None:
        self._busy = False
        if isinstance(answer, tuple):
            bar.show_problems(answer)
            return
        self._counter.shell.toast(told)
        self._counter.announcer.announce(answer)
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._counter.shell.show_error(error)


def other_household(desk: Desk, key: UUID) -> HouseholdOverview | None:
    """A household by its own key, or by one of its people; None for a person who lives in none."""
    try:
        return household_overview(desk, key)
    except CounterError:
        found = household_of(desk, key)
        return None if found is None else household_overview(desk, found)
