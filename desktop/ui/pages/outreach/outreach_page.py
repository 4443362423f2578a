"""Đợt vận động: the rounds of visits with what they have come to, by round and by who went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.problem import Problem
from desktop.services.exports.listing import fixed_listing
from desktop.services.outreach.kinds import RoundState
from desktop.services.outreach.planning import RoundPlanned, TakeAlong, add_people, cancel_round
from desktop.services.outreach.round_page import RoundLine, RoundsView, list_rounds
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.arguments import OutreachArgument, RoundArgument
from desktop.ui.pages.outreach.round_dialog import RoundDialog
from desktop.ui.pages.outreach.round_tables import goer_columns, round_columns
from desktop.ui.pages.outreach.taken_words import taken_text
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.count_tabs import CountTabs
from desktop.ui.widgets.panels.card import Card, EmptyState, NoticeBox
from desktop.ui.widgets.tables.table import Table
from desktop.ui.worker import CancelToken

ROUNDS, GOERS = "rounds", "goers"


class OutreachPage(Page):
    """Enter opens a round; people who were chosen on another page wait above the list for the round they go into."""

    NAME = "outreach"
    TITLE = mark("Đợt vận động")
    ICON = "family"
    ACTS = (
        Act(key="Enter", label=mark("mở đợt"), method="open_chosen"),
        Act(key="Ctrl+N", label=mark("lập đợt mới"), method="plan"),
        Act(key="Del", label=mark("bỏ đợt chưa đi"), method="cancel"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export", in_bar=False),
        Act(key="Alt+1", label=mark("theo đợt"), method="show_rounds", in_bar=False),
        Act(key="Alt+2", label=mark("theo người đi"), method="show_goers"),
    )
    HELP = (
        mark("Một đợt là một buổi đi: thăm thôn, sinh hoạt hội phụ nữ, hội nông dân, phiên chợ. Ctrl+N lập đợt mới."),
        mark("Chọn người ở trang Tiềm năng rồi đưa vào đợt; mở đợt, Ctrl+P in phiếu mang theo."),
        mark("Đi về gõ kết quả trong đợt, hoặc nhập tệp phiếu bằng Ctrl+O. Hẹn ngày nào, ngày ấy có trong Gia hạn."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._found: RoundsView | None = None
        self._waiting: tuple[TakeAlong, ...] = ()
        self._venue = ""
        self._loading = CancelToken()
        self.head = PageHead(t(self.TITLE))
        self.note = NoticeBox()
        self.tabs = CountTabs(
            [(ROUNDS, t("Theo đợt")), (GOERS, t("Theo người đi"))],
            lambda title, count: t("{title}, {count} dòng", title=title, count=count),
        )
        self.rounds = Table(t("Các đợt vận động"), round_columns(), row_height=52)
        self.goers = Table(t("Kết quả theo người đi"), goer_columns(), row_height=44)
        self.empty = EmptyState(
            t("Chưa có đợt vận động nào trong mười hai tháng qua."), t("Lập đợt mới"), "Ctrl+N", "family"
        )
        self.new = SecondaryButton(t("Lập đợt mới"), key="Ctrl+N", icon_name="plus")
        self.exporter = Exporter(counter, self)
        self._build()

    def opened(self, argument: object = None) -> None:
        """Read everything anew; people handed in wait for the round they go into."""
        if isinstance(argument, OutreachArgument):
            self._waiting, self._venue = argument.people, argument.venue
        self._tell_waiting()
        self._load()

    def focus_first(self) -> None:
        """On the rows."""
        self._table().setFocus(Qt.FocusReason.OtherFocusReason)

    def open_chosen(self) -> None:
        """Enter: the round, or take the waiting people into it."""
        line = self.rounds.current_row()
        if not isinstance(line, RoundLine) or self._stack.currentWidget() is not self.rounds:
            return
        if self._waiting:
            self._take_into(line)
        else:
            self.counter.shell.open_page("outreach_round", RoundArgument(round_id=line.round.id))

    def plan(self) -> None:
        """Ctrl+N: a new round, with the waiting people if there are any."""
        window: object = self.counter.shell
        if isinstance(window, QWidget):
            dialog = RoundDialog(self.counter, window, people=self._waiting, venue=self._venue)
            dialog.closed.connect(self._planned)
            self.counter.shell.show_dialog(dialog)

    def cancel(self) -> None:
        """Del: people who wait are let go, else the chosen round is called off."""
        if self._waiting:
            self._let_go()
            return
        line = self.rounds.current_row()
        if not isinstance(line, RoundLine) or line.round.state is not RoundState.PLANNED:
            self.counter.shell.toast(t("Chỉ bỏ được đợt chưa đi. Xin chọn một đợt sắp đi."))
            return
        desk, made = self.counter.open_desk, line.round
        self.counter.worker.run(lambda: cancel_round(desk, made.id, made.version), self._cancelled, receiver=self)

    def export(self) -> None:
        """Ctrl+E: the list in view."""
        titles, *rows = self._table().shown_texts()
        stem = "theo-nguoi-di" if self._table() is self.goers else "dot-van-dong"
        self.exporter.ask(fixed_listing(t(self.TITLE), stem, titles, tuple(rows)))

    def show_rounds(self) -> None:
        """Alt+1."""
        self._show_tab(ROUNDS)

    def show_goers(self) -> None:
        """Alt+2."""
        self._show_tab(GOERS)

    def _load(self) -> None:
        self._loading.cancel()
        self._loading = self.counter.read(list_rounds, self._show, receiver=self)

    def _show(self, found: RoundsView) -> None:
        kept = self.rounds.current_row()
        self._found = found
        self.rounds.set_rows(found.lines)
        self.goers.set_rows(found.goers)
        if isinstance(kept, RoundLine):
            places = [place for place, line in enumerate(found.lines) if line.round.id == kept.round.id]
            self.rounds.selectRow(places[0] if places else 0)
        self.tabs.show_counts({ROUNDS: len(found.lines), GOERS: len(found.goers)})
        total = found.total
        told = (
            t("gặp {count} người", count=total.met + total.others),
            t("{count} hẹn", count=total.promised),
            t("{count} lỡ hẹn", count=total.late) if total.late else "",
            t("{count} đã đóng", count=total.paid),
        )
        self.head.subject.setText(in_row(told, " · ") if found.lines else "")
        self._show_tab(GOERS if self._stack.currentWidget() is self.goers else ROUNDS)

    def _show_tab(self, tab: object) -> None:
        has = self._found is not None and bool(self._found.lines)
        self.tabs.choose(tab)
        self._stack.setCurrentWidget((self.goers if tab == GOERS else self.rounds) if has else self.empty)
        if self.isVisible() and has:
            self.focus_first()

    def _table(self) -> Table:
        return self.goers if self._stack.currentWidget() is self.goers else self.rounds

    def _tell_waiting(self) -> None:
        count = len(self._waiting)
        told = t("Enter đưa vào đợt đang chọn, Ctrl+N lập đợt mới, Del thôi không đưa.")
        self.note.set(t("{count} người chờ vào một đợt", count=count) if count else "", told if count else "", "info")
        self.note.setVisible(bool(count))

    def _let_go(self) -> None:
        self._waiting, self._venue = (), ""
        self._tell_waiting()

    def _take_into(self, line: RoundLine) -> None:
        if line.round.state is RoundState.CANCELLED:
            self.counter.shell.toast(t("Đợt này đã bỏ. Xin chọn đợt khác hoặc lập đợt mới."))
            return
        desk, people, round_id = self.counter.open_desk, self._waiting, line.round.id
        self.counter.worker.run(lambda: add_people(desk, round_id, people), self._planned, receiver=self)

    def _planned(self, result: object) -> None:
        if isinstance(result, RoundPlanned):
            self._let_go()
            self.counter.announcer.announce(result)
            self.counter.shell.toast(taken_text(result))
            self.counter.shell.open_page("outreach_round", RoundArgument(round_id=result.round.id))
        elif isinstance(result, tuple) and result and isinstance(result[0], Problem):
            self.counter.shell.toast(t("Một đợt nhận nhiều nhất 500 người. Xin chia thành nhiều đợt."))

    def _cancelled(self, result: object) -> None:
        self.counter.announcer.announce(result)
        self.counter.shell.toast(t("Đã bỏ đợt này."))

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for part in (self.rounds, self.goers, self.empty):
            self._stack.addWidget(part)
        card = Card(padding=8)
        card.body.addWidget(self.tabs)
        card.body.addWidget(self._stack, 1)
        column = page_column(self)
        self.head.chips.addWidget(self.new)
        column.addWidget(self.head)
        column.addWidget(self.note)
        column.addWidget(card, 1)
        column.addWidget(self.exporter.bar)
        self.note.hide()
        self.new.clicked.connect(self.plan)
        self.empty.act_pressed.connect(self.plan)
        self.tabs.tab_chosen.connect(self._show_tab)
        self.rounds.row_opened.connect(lambda _row: self.open_chosen())
        self.reload_on_change(self._load)
