"""Biến động: what happened to a person, noted and taken back; the ways to merge and split records."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.services.corrections.causes import cause_in_life
from desktop.services.desk import Desk
from desktop.services.life.leave import Died, die
from desktop.services.life.life_page import EventRow, LifeView, load_life
from desktop.services.life.noting import Happened
from desktop.services.life.other_cover import NoteChange, note_change
from desktop.services.life.plan_si import PlannedChange, plan_change
from desktop.services.life.undo import TakeBack, take_back
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import LifeArgument, PersonArgument
from desktop.ui.pages.corrections.opening import open_refund
from desktop.ui.pages.life.events_card import EventsCard
from desktop.ui.pages.life.life_form import Command, LifeForm
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column, scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox

Answer = Happened | PlannedChange | tuple[Problem, ...]


class LifePage(Page):
    """The events at the left, the form at the right; F9 notes, Ctrl+Z takes back."""

    NAME = "life"
    TITLE = mark("Biến động")
    ICON = "user"
    ACTS = (
        Act(key="F9", label=mark("ghi biến động"), method="save"),
        Act(key="Ctrl+Z", label=mark("hoàn tác"), method="start_undo"),
        Act(key="F6", label=mark("thay đổi kỳ tới"), method="start_plan"),
        Act(key="F8", label=mark("hoàn trả"), method="to_refund"),
        Act(key="Alt+1", label=mark("gộp hồ sơ trùng"), method="to_merge"),
        Act(key="Alt+2", label=mark("tách hai người"), method="to_split"),
        Act(key="Esc", label=mark("quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Chọn việc xảy ra, gõ ngày, F9 để ghi. Ghi nhầm thì chọn dòng, Ctrl+Z, gõ lý do rồi Enter."),
        mark("Đổi mức hoặc kỳ đóng BHXH khi kỳ đang đóng chưa hết: bấm F6, phần mềm dùng khi gia hạn."),
        mark("Một người có hai hồ sơ: Alt+1. Hai người chung một hồ sơ: Alt+2. Cả hai đều hoàn tác được."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._person_id: UUID | None = None
        self._view: LifeView | None = None
        self._busy = False
        self._plan_wanted: LifeArgument | None = None
        self.head = PageHead(t(self.TITLE))
        self.events, self.form, self.state = EventsCard(), LifeForm(), NoticeBox()
        self._build()
        self.form.save.clicked.connect(self.save)
        self.events.undo_wanted.connect(self._take_back)
        self.track(counter.announcer.changed, self._something_changed)

    def opened(self, argument: object = None) -> None:
        """A person; None shows the same one again."""
        if isinstance(argument, LifeArgument):
            self._person_id, self._plan_wanted = argument.person_id, argument if argument.plan else None
        elif isinstance(argument, PersonArgument):
            self._person_id = argument.person_id
        self._load()

    def focus_first(self) -> None:
        """On what happened."""
        self.form.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """F9: note it; problems stand beside their fields."""
        command = self.form.command()
        if isinstance(command, tuple):
            self.form.show_problems(command)
        elif not self._busy:
            self._busy = True
            desk = self.counter.open_desk
            self.counter.worker.run(lambda: _note(desk, command), self._saved, self._failed, receiver=self)

    def start_undo(self) -> None:
        """Ctrl+Z: the chosen event, or the latest."""
        self.events.start_undo()

    def start_plan(self) -> None:
        """F6: method or income of the next cycle."""
        self.form.plan()

    def to_refund(self) -> None:
        """F8: the worksheet of the covers that run on, for what happened and from its day."""
        if self._view is None or not self._view.refundable:
            self.counter.shell.toast(t("Không còn kỳ hoặc thẻ nào đã đóng cho thời gian sau hôm nay."))
        else:
            open_refund(self.counter, self._view.person_id, *cause_in_life(self._view.status))

    def to_merge(self) -> None:
        """Alt+1: another record is the same person."""
        if self._view is not None:
            self.counter.shell.open_page("merge_people", PersonArgument(person_id=self._view.person_id))

    def to_split(self) -> None:
        """Alt+2: this record is two people."""
        if self._view is not None:
            self.counter.shell.open_page("split_person", PersonArgument(person_id=self._view.person_id))

    def leave(self) -> None:
        """Esc: close the undo, else go back."""
        if self.events.undo_bar.isVisible():
            self.events.undo_bar.hide()
            self.focus_first()
        else:
            self.counter.shell.back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the reason of an undo agrees."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if entered and QApplication.focusWidget() is self.events.undo_bar.reason:
            self.events.undo_bar.agree()
            event.accept()
            return
        super().keyPressEvent(event)

    def _load(self) -> None:
        if self._person_id is not None:
            desk, person_id = self.counter.open_desk, self._person_id
            self.counter.worker.run(lambda: load_life(desk, person_id), self._show, receiver=self)

    def _show(self, view: LifeView) -> None:
        self._view, self._person_id = view, view.person_id
        self.head.subject.setText(view.name)
        self.form.show_person(view)
        self.events.show_events(view.events)
        told = [view.status.sentence, "" if view.planned is None else view.planned.sentence]
        sentence = ". ".join(shown(one) for one in told if one)
        self.state.set(t("Hiện nay"), sentence, "warn" if view.status.sentence else "info")
        self.state.setVisible(bool(sentence))
        if self._plan_wanted is not None:
            self.form.plan(self._plan_wanted.method, self._plan_wanted.income)
            self._plan_wanted = None

    def _saved(self, answer: Answer) -> None:
        self._busy = False
        if isinstance(answer, tuple):
            self.form.show_problems(answer)
            return
        planned = isinstance(answer, PlannedChange)
        self.counter.shell.toast(
            t("Đã ghi thay đổi, dùng khi gia hạn.") if planned else t("Đã ghi biến động. Ctrl+Z để hoàn tác.")
        )
        self.form.clear()
        self.counter.announcer.announce(answer)
        self._load()

    def _take_back(self, row: EventRow, reason: str) -> None:
        if self._busy:
            return
        self._busy = True
        desk, command = self.counter.open_desk, TakeBack(event_id=row.event_id, reason=reason)
        self.counter.worker.run(lambda: take_back(desk, command), self._taken_back, self._failed, receiver=self)

    def _taken_back(self, answer: Happened | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(answer, tuple):
            self.events.undo_bar.show_problems(answer)
            return
        self.counter.shell.toast(t("Đã hoàn tác."))
        self.counter.announcer.announce(answer)
        self._load()
        self.focus_first()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self.counter.shell.show_error(error)

    def _something_changed(self, _notice: object) -> None:
        if self.isVisible() and not self._busy and not self.events.undo_bar.isVisible():
            self._load()

    def _build(self) -> None:
        main, side = QWidget(), QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        column.addWidget(self.state)
        column.addWidget(self.events, 1)
        self.state.hide()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.STEP)
        right.addWidget(self.form, 1)
        for label, key, act in (
            (t("Hoàn trả tiền đã đóng"), "F8", self.to_refund),
            (t("Gộp hồ sơ trùng"), "Alt+1", self.to_merge),
            (t("Tách hai người"), "Alt+2", self.to_split),
        ):
            button = SecondaryButton(label, key=key)
            button.clicked.connect(act)
            right.addWidget(button)
        outer = page_column(self)
        outer.addWidget(self.head)
        outer.addWidget(SplitPage(main, scrolling(side), side_width=400), 1)


def _note(desk: Desk, command: Command) -> Answer:
    if isinstance(command, Died):
        return die(desk, command)
    if isinstance(command, NoteChange):
        return note_change(desk, command)
    return plan_change(desk, command)
