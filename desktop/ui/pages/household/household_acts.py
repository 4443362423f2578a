"""What the bars of the household page do: one service call each, problems back beside the fields."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.domain.people import Household
from desktop.domain.problem import Problem
from desktop.services.people.households import (
    ChangeHead,
    RemoveMember,
    SetHouseholdCode,
    change_head,
    remove_member,
    set_code,
)
from desktop.services.people.scan import KnownPerson, NewPerson, ScanResult, read_scan
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.household.bars import AddBar, Bar, Chosen, CodeBar, HeadBar, RemoveBar
from desktop.ui.pages.household.joining import add_person

Answer = Household | tuple[Problem, ...]


class HouseholdActs(QObject):
    """One act at a time; a second Enter while the book works does nothing.

    Signals:
        done: the household changed; its bar can go.
        scan_unread: a scan that is no card (the ``DamagedScan``).
    """

    done = Signal()
    scan_unread = Signal(object)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._busy = False
        self.household_id: UUID | None = None
        self.add, self.remove, self.new_head, self.code = AddBar(counter), RemoveBar(), HeadBar(), CodeBar()
        self.bars: tuple[Bar, ...] = (self.add, self.remove, self.new_head, self.code)
        acts = (self._add, self._remove, self._change_head, self._set_code)
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

    def _remove(self) -> None:
        member, reason = self.remove.member, self.remove.reason.value()
        if member is None or not reason:
            self.remove.show_problems((Problem("reason", "missing_field"),))
            return
        self._run(
            self.remove,
            lambda household_id: remove_member(
                self._counter.open_desk,
                RemoveMember(household_id=household_id, person_id=member.person_id, reason=reason),
            ),
            t("Đã ghi {name} rời hộ.", name=member.name),
        )

    def _change_head(self) -> None:
        problems, member = self.new_head.problems(), self.new_head.member
        if problems or member is None:
            self.new_head.show_problems(problems)
            return
        entries = self.new_head.entries()
        self._run(
            self.new_head,
            lambda household_id: change_head(
                self._counter.open_desk,
                ChangeHead(household_id=household_id, new_head_id=member.person_id, relations=entries),
            ),
            t("{name} đã là chủ hộ.", name=member.name),
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
