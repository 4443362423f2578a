"""Chốt ngày: count the drawer, see why it differs, close and seal; open the day; look at days before."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.money import Money
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.day.closing import CloseDay, DayClosed, close_day
from desktop.services.day.count_draft import CountDraft
from desktop.services.day.day_paper import session_paper
from desktop.services.day.day_state import DayList, DayRow, DayState, ListDays, list_days
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.day.sessions import CashSession
from desktop.services.payment.collect_payment import new_command_id
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.day.day_shown import DayShown
from desktop.ui.pages.day.movement_dialog import MovementDialog
from desktop.ui.pages.receipts.paper_dialog import show_paper

ROWS = 50
Opened = tuple[DayState, CountDraft]


class DayPage(DayShown):
    """One session at a time; an earlier day that is still open comes first."""

    NAME = "day"
    TITLE = mark("Chốt ngày")
    ICON = "cash"
    ACTS = (
        Act(key="Enter", label=mark("dòng tiếp"), method="open_chosen"),
        Act(key="F9", label=mark("chốt ngày"), method="close_or_open"),
        Act(key="Ctrl+P", label=mark("in sổ quỹ"), method="print_paper"),
        Act(key="Ins", label=mark("tiền vào, ra két"), method="move_money"),
        Act(key="Alt+1", label=mark("ngày đang làm"), method="show_current", in_bar=False),
        Act(key="Alt+2", label=mark("các ngày trước"), method="show_days"),
        Act(key="Alt+3", label=mark("xem của mọi người thu"), method="toggle_everyone", in_bar=False),
        Act(key="Alt+4", label=mark("mở quầy, mang sang chưa đếm"), method="take_over", in_bar=False),
        Act(key="Alt+5", label=mark("nộp tiền cho cơ quan BHXH"), method="open_remittances", in_bar=False),
        Act(key="Alt+6", label=mark("các khoản chờ tiền về"), method="open_awaited", in_bar=False),
        Act(key="Ctrl+E", label=mark("xuất các ngày ra tệp"), method="export", in_bar=False),
        Act(key="PgDn", label=mark("trang sau"), method="next_rows", in_bar=False),
        Act(key="PgUp", label=mark("trang trước"), method="rows_before", in_bar=False),
    )
    HELP = (
        mark("Gõ số tờ của từng mệnh giá, Enter xuống dòng; F9 chốt ngày khi đã đếm xong."),
        mark("Lệch thì chọn lý do. Tiền lẻ dưới 500 đ được đối chiếu với các lần thu trong ngày."),
        mark("Ins ghi tiền lẻ thêm vào két, nộp ngân hàng, bàn giao két sắt, hoặc điều chỉnh một ngày đã chốt."),
        mark("Ngày đã chốt không sửa được; Alt+2 xem các ngày trước với dấu niêm phong của chúng."),
        mark("Esc về quầy, số đã đếm được giữ lại."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        bar = self.view.bar
        bar.act.clicked.connect(self.close_or_open)
        bar.paper.clicked.connect(self.print_paper)
        bar.take_over.clicked.connect(self.take_over)

    def print_paper(self) -> None:
        """Ctrl+P: the day book of the session in view, or of the one chosen in the list."""
        session_id = self._shown_session()
        if session_id is None:
            self.counter.shell.toast(t("Chưa mở quầy nên chưa có sổ thu để in."))
            return
        self.keeper.flush()
        desk = self.counter.open_desk
        self.counter.worker.run(
            lambda: session_paper(desk, session_id), partial(show_paper, self.counter), receiver=self
        )

    def _shown_session(self) -> UUID | None:
        if self.stack.currentWidget() is self.days:
            row = self.days.table.current_row()
            return row.session_id if isinstance(row, DayRow) else None
        return None if self.state is None or self.state.session is None else self.state.session.id

    def move_money(self) -> None:
        """Ins: money into or out of the drawer."""
        desk = self.counter.open_desk
        self.keeper.flush()

        def show(found: DayList) -> None:
            window = self.counter.shell
            if isinstance(window, QWidget):
                dialog = MovementDialog(self.counter, [row for row in found.rows if not row.is_open], window)
                dialog.closed.connect(self._moved)
                window.show_dialog(dialog)

        self.counter.worker.run(lambda: list_days(desk, ListDays(everyone=True)), show, receiver=self)

    def close_or_open(self) -> None:
        """F9: close the day in view, or open today."""
        state = self.state
        if self._running or state is None or self.stack.currentWidget() is not self.view:
            return
        if state.session is None:
            self._open(OpenDay(command_id=self._command_id, notes=self.view.counting.pieces()))
        elif state.session.is_open:
            self._close(state.session)

    def take_over(self) -> None:
        """Alt+4: open today with what was carried over, marked as not counted."""
        if self.state is not None and self.state.session is None and not self._running:
            self._open(OpenDay(command_id=self._command_id))

    def _open(self, command: OpenDay) -> None:
        desk = self.counter.open_desk
        self._run()
        self.counter.worker.run(lambda: open_day(desk, command), self._opened_day, self._failed, receiver=self)

    def _close(self, session: CashSession) -> None:
        if problems := self.view.problems():
            self._show_problems(problems)
            return
        desk, typed = self.counter.open_desk, self.view.draft()
        command = CloseDay(
            command_id=self._command_id,
            session_id=session.id,
            notes=self.view.counting.pieces(),
            reason=typed.reason,
            reason_note=typed.reason_note,
            handed_over=self.view.reason.handed_over.value() or Money(0),
        )
        self._run()
        self.counter.worker.run(lambda: close_day(desk, command), self._closed_day, self._failed, receiver=self)

    def _run(self) -> None:
        self._running = True
        self.keeper.flush()
        self.keeper.let_go()

    def _opened_day(self, result: CashSession | tuple[Problem, ...]) -> None:
        self._running = False
        if isinstance(result, tuple):
            self._show_problems(result)
            return
        self._done(result, t("Đã mở quầy ngày {day}.", day=format_date(result.day)))

    def _closed_day(self, result: DayClosed | tuple[Problem, ...]) -> None:
        self._running = False
        if isinstance(result, tuple):
            self._show_problems(result)
            return
        self._wanted = result.session.id
        self._done(result, t("Đã chốt ngày {day}.", day=format_date(result.session.day)))
        self.backup.after_close()

    def _done(self, result: object, sentence: str) -> None:
        self._command_id = new_command_id()
        self.counter.announcer.announce(result)
        self.counter.shell.toast(sentence)
        self._load(focus=True)

    def _failed(self, error: BaseException) -> None:
        self._running = False
        self.counter.shell.show_error(error)

    def _moved(self, result: object) -> None:
        if result is not None:
            self.counter.announcer.announce(result)
            self._load()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.view.show_problems(problems, [message(problem, t) for problem in problems])
