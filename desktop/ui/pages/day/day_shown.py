"""What the page of the day shows: a session with what was counted of it, or the list of days."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.counter.counter_today import WEEKDAYS
from desktop.services.counter.drafts import Draft, from_state, load_draft, to_state
from desktop.services.day.count_draft import DRAFT_PAGE, CountDraft, subject_of
from desktop.services.day.day_state import DayList, DayState, ListDays, day_state, list_days
from desktop.services.exports.days import day_listing
from desktop.services.payment.collect_payment import new_command_id
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.day.day_view import DayView
from desktop.ui.pages.day.days_view import DaysView
from desktop.ui.pages.shared.backup_notice import BackupNotice
from desktop.ui.pages.shared.draft_keeper import DraftKeeper
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.chip import Chip

ROWS = 50
Opened = tuple[DayState, CountDraft]


class DayShown(Page):
    """One session at a time, an earlier day that is still open first; or all days with their seals."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.state: DayState | None = None
        self._command_id, self._running = new_command_id(), False
        self._everyone, self._offset, self._count = False, 0, 0
        self._wanted: UUID | None = None
        self.exporter, self.backup = Exporter(counter, self), BackupNotice(counter, self)
        self.head = PageHead(t(self.TITLE))
        self.waiting, self.unclosed = Chip(), Chip()
        for chip in (self.unclosed, self.waiting):
            self.head.chips.addWidget(chip)
        self.awaited = LinkButton(t("xem khoản chờ"), key="Alt+6")
        self.awaited.clicked.connect(self.open_awaited)
        self.awaited.hide()
        self.head.chips.addWidget(self.awaited)
        self.view, self.days = DayView(), DaysView()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.days)
        self.keeper = DraftKeeper(counter, self._draft, self)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.backup)
        column.addWidget(self.stack, 1)
        column.addWidget(self.exporter.bar)
        self.view.changed.connect(self.keeper.touch)
        self.days.opened.connect(lambda row: self.opened(row.session_id))
        self.days.everyone_wanted.connect(self.toggle_everyone)

        def reload() -> None:
            if not self._running:
                self._load()

        self.reload_on_change(reload)

    def opened(self, argument: object = None) -> None:
        """A session by its key; else what there is to close or to open."""
        self._wanted = argument if isinstance(argument, UUID) else None
        self.stack.setCurrentWidget(self.view)
        self._load(focus=True)
        self.backup.reload()

    def returned(self) -> None:
        """The days may have changed meanwhile; what was typed stays."""
        self._load()
        self.backup.reload()

    def closing(self) -> None:
        """Keep what was counted."""
        self.keeper.flush()

    def focus_first(self) -> None:
        """The largest note, or the list."""
        first = self.days.table if self.stack.currentWidget() is self.days else self.view.counting.rows[0].field
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def open_chosen(self) -> None:
        """Enter in the list of days."""
        row = self.days.table.current_row()
        if self.stack.currentWidget() is self.days and row is not None:
            self.opened(row.session_id)

    def open_awaited(self) -> None:
        """Alt+6: what is still awaited, to post it before the day is closed."""
        self.counter.shell.open_page("transfers")

    def open_remittances(self) -> None:
        """Alt+5."""
        self.counter.shell.open_page("remittances")

    def show_current(self) -> None:
        """Alt+1: what there is to close or to open."""
        self.keeper.flush()
        self.opened()

    def show_days(self) -> None:
        """Alt+2: the list."""
        self.keeper.flush()
        self._offset = 0
        self.stack.setCurrentWidget(self.days)
        self._load_days()
        self.focus_first()

    def toggle_everyone(self) -> None:
        """Alt+3: one's own days or everybody's."""
        self._everyone = not self._everyone
        self.show_days()

    def next_rows(self) -> None:
        """PgDn: the next page of days."""
        if self._offset + ROWS < self._count:
            self._offset += ROWS
            self._load_days()

    def rows_before(self) -> None:
        """PgUp: the page before."""
        if self._offset:
            self._offset = max(self._offset - ROWS, 0)
            self._load_days()

    def export(self) -> None:
        """Ctrl+E: every day of the list with its seal."""
        self.exporter.ask(day_listing(everyone=self._everyone))

    def _draft(self) -> Draft:
        state = self.state
        assert state is not None
        title = say("Đếm két: {name}", name=format_date(state.facts.day))
        return Draft(page=DRAFT_PAGE, subject=subject_of(state.session), title=title, state=to_state(self.view.draft()))

    def _load(self, *, focus: bool = False) -> None:
        self.keeper.flush()
        desk, wanted = self.counter.open_desk, self._wanted

        def read() -> Opened:
            state = day_state(desk, wanted)
            found = load_draft(desk, DRAFT_PAGE, subject_of(state.session))
            draft = None if found is None else from_state(CountDraft, found.state)
            return state, draft or CountDraft()

        self.counter.worker.run(read, partial(self._show, focus=focus), receiver=self)
        if self.stack.currentWidget() is self.days:
            self._load_days()

    def _load_days(self) -> None:
        desk = self.counter.open_desk
        command = ListDays(everyone=self._everyone, offset=self._offset, limit=ROWS)
        self.counter.worker.run(lambda: list_days(desk, command), self._show_days, receiver=self)

    def _show_days(self, found: DayList) -> None:
        self._count = found.count
        self.days.show_days(found, self._offset, everyone=self._everyone)

    def _show(self, opened: Opened, *, focus: bool = False) -> None:
        state, draft = opened
        self.state = state
        self.view.show_state(state, draft)
        self._show_head(state)
        if focus and self.isVisible():
            self.focus_first()

    def _show_head(self, state: DayState) -> None:
        facts = state.facts
        day = format_date(facts.day)
        since = t("mở lúc {time}", time=facts.opened_at) if facts.opened_at else t("chưa mở quầy")
        named = in_row((WEEKDAYS[facts.day.weekday()], day))
        self.head.subject.setText(in_row((named, facts.user, since), " · "))
        waiting = facts.waiting or ()
        text = t("Chờ tiền về: {count}", count=len(waiting))
        self.waiting.set(text, "warn" if waiting else "ok")
        self.waiting.show()
        self.awaited.setVisible(bool(waiting))
        late = t("Ngày {day} chưa chốt", day=day) if state.is_late else ""
        self.unclosed.set(late, "bad")
        self.unclosed.setVisible(bool(late))
