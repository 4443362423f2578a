"""One round of visits: its people, the results by keyboard, the sheet to take along and back, who came and paid."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.domain.partial_date import format_date
from desktop.services.outreach.kinds import OUTCOME_NAMES, Step
from desktop.services.outreach.results import RecordResult, new_result_id, record_result
from desktop.services.outreach.round_page import RoundRow, RoundView, load_round
from desktop.services.outreach.typed import TypedResult, read_typed
from desktop.services.renewals.contact_log import Outcome
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.arguments import RoundArgument
from desktop.ui.pages.outreach.result_card import ResultCard
from desktop.ui.pages.outreach.round_acts import RoundActs
from desktop.ui.pages.outreach.round_tables import person_columns
from desktop.ui.pages.outreach.typed_results import TypedResults
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.count_tabs import CountTabs
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.tables.table import Table
from desktop.ui.worker import CancelToken

_SIDE = 464


class Tab(StrEnum):
    """Which people of the round are in view."""

    ALL = "all"
    TO_DO = "to_do"
    PROMISED = "promised"
    LATE = "late"
    PAID = "paid"


_TABS: tuple[tuple[Tab, str], ...] = (
    (Tab.ALL, mark("Tất cả")),
    (Tab.TO_DO, mark("Chưa ghi")),
    (Tab.PROMISED, mark("Hẹn đến")),
    (Tab.LATE, mark("Lỡ hẹn")),
    (Tab.PAID, mark("Đã đóng")),
)
_SHOWN: dict[Tab, Callable[[RoundRow], bool]] = {
    Tab.ALL: lambda _row: True,
    Tab.TO_DO: lambda row: row.followed.step is Step.TO_VISIT and not row.gone,
    Tab.PROMISED: lambda row: row.followed.step in {Step.PROMISED, Step.TODAY},
    Tab.LATE: lambda row: row.followed.step is Step.LATE,
    Tab.PAID: lambda row: row.followed.step is Step.PAID,
}


class RoundPage(Page):
    """Alt and a number say what came of the visit to the chosen person; Enter on the last field goes to the next."""

    NAME = "outreach_round"
    TITLE = mark("Một đợt vận động")
    ICON = "family"
    ACTS = (
        Act(key="PgDn", label=mark("ghi, sang người kế tiếp"), method="write_result"),
        Act(key="Ins", label=mark("đưa người vào đợt"), method="add"),
        Act(key="Ctrl+N", label=mark("người mới gặp"), method="register"),
        Act(key="Ctrl+P", label=mark("in phiếu"), method="print_sheet"),
        Act(key="Ctrl+O", label=mark("nhập phiếu kết quả"), method="bring_back"),
        Act(key="F6", label=mark("sửa đợt"), method="change"),
        Act(key="Ctrl+E", label=mark("xuất phiếu .xlsx"), method="export_sheet", in_bar=False),
        Act(key="PgUp", label=mark("người trước"), method="go_up", in_bar=False),
        Act(key="Del", label=mark("bỏ người đang chọn khỏi đợt"), method="remove", in_bar=False),
        Act(key="F4", label=mark("mở người này"), method="open_person", in_bar=False),
        Act(key="F8", label=mark("tư vấn"), method="advise", in_bar=False),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="contact", in_bar=False),
        Act(key="Ctrl+F", label=mark("lọc: chưa ghi, hẹn, lỡ hẹn, đã đóng"), method="next_tab", in_bar=False),
        *(
            Act(key=f"Alt+{place}", label=str(name), method=f"choose_{outcome.value}", in_bar=False)
            for place, (outcome, name) in enumerate(OUTCOME_NAMES.items(), 1)
        ),
    )
    HELP = (
        mark("Chọn người, Alt+1 đến Alt+6 chọn kết quả, gõ ngày hẹn, gặp ai, giấy để lại; Enter ở ghi chú là ghi."),
        mark("Chưa ghi mà rời trang thì những gì đã gõ vẫn còn, người ấy mang dấu Đang gõ."),
        mark(
            "Ctrl+P in phiếu, Ctrl+E lưu phiếu .xlsx mang theo; Ctrl+O nhập phiếu đã ghi, xem trước rồi mới ghi vào sổ."
        ),
        mark("Hẹn, đến quầy, đã đóng, lỡ hẹn tự theo sổ thu; người lỡ hẹn trở lại danh sách Gia hạn."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.found: RoundView | None = None
        self._round_id: UUID | None = None
        self._wanted: UUID | None = None
        self._shown: UUID | None = None
        self._loading = CancelToken()
        self.head = PageHead(t(self.TITLE))
        self.tabs = CountTabs(
            [(tab, t(title)) for tab, title in _TABS],
            lambda title, count: t("{title}, {count} người", title=title, count=count),
        )
        self._tab = Tab.ALL
        self.typed = TypedResults(counter, self)
        self.table = Table(t("Người trong đợt"), person_columns(self.typed.has), row_height=52)
        self.table.setSortingEnabled(False)
        self.card = ResultCard()
        acts = RoundActs(counter, self)
        self.acts, self.exporter = acts, acts.exporter
        self.change, self.add, self.register, self.remove = acts.change, acts.add, acts.register, acts.remove
        self.open_person, self.advise, self.contact = acts.open_person, acts.advise, acts.contact
        self.print_sheet, self.export_sheet, self.bring_back = acts.print_sheet, acts.export_sheet, acts.bring_back
        for outcome in OUTCOME_NAMES:
            setattr(self, f"choose_{outcome.value}", partial(self.choose, outcome))
        self._build()

    def opened(self, argument: object = None) -> None:
        """A round; None shows the same one again."""
        if isinstance(argument, RoundArgument) and argument.round_id != self._round_id:
            self._round_id, self.found, self._shown = argument.round_id, None, None
            self._choose_tab(Tab.ALL)
            self.typed.begin(argument.round_id)
        self.reload()
        self.acts.returned()

    def closing(self) -> None:
        """What was typed a moment ago is kept too."""
        self.typed.flush()

    def focus_first(self) -> None:
        """On the people."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self) -> RoundRow | None:
        """The chosen person."""
        row = self.table.current_row()
        return row if isinstance(row, RoundRow) else None

    def choose(self, outcome: Outcome) -> None:
        """Alt and a number."""
        if self.row() is not None:
            self.card.choose(outcome)

    def write_result(self) -> None:
        """PgDn, or Enter on the last field: write what is typed and go to the next person; nothing typed: go on."""
        row, found = self.row(), self.found
        if row is None or found is None:
            return
        if self.typed.has(row.person_id):
            typed = self.card.typed()
            read = read_typed(typed, found.round, self.counter.today())
            if isinstance(read, tuple):
                self.card.show_problems(read)
                return
            command = RecordResult(
                contact_id=new_result_id(), round_id=found.round.id, person_id=row.person_id, result=read
            )
            desk, person_id = self.counter.open_desk, row.person_id
            self.counter.worker.run(
                lambda: record_result(desk, command),
                lambda written: self._written(person_id, typed, written),
                self.counter.shell.show_error,
                receiver=self,
            )
        self._step(1)

    def go_up(self) -> None:
        """PgUp: the person above; what is typed stays."""
        self._step(-1)

    def next_tab(self) -> None:
        """Ctrl+F: the next choice of people."""
        tabs = list(Tab)
        self._choose_tab(tabs[(tabs.index(self._tab) + 1) % len(tabs)])

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter on the note writes; elsewhere it goes to the next field."""
        if forward and self.card.is_last(QApplication.focusWidget()):
            self.write_result()
            return True
        return super().next_input(forward=forward)

    def reload(self, select: UUID | None = None) -> None:
        """Read the round again; the chosen person, or ``select``, stays chosen."""
        if self._round_id is None:
            return
        self._wanted = select or self._wanted
        self._loading.cancel()
        desk, round_id = self.counter.open_desk, self._round_id
        self._loading = self.counter.worker.run(lambda: load_round(desk, round_id), self._show, receiver=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ and ↑ out of a field lead to the people."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not event.modifiers() and not self.table.hasFocus():
            self.focus_first()
            event.accept()
            return
        super().keyPressEvent(event)

    def _show(self, found: RoundView) -> None:
        self.found = found
        self.typed.show_round(found)
        made = found.round
        day = format_date(made.held_on)
        counts = found.counts
        self.head.title.setText(made.title)
        self.head.subject.setText(
            in_row(
                (
                    day,
                    made.who_went,
                    t("gặp {count} người", count=counts.met + counts.others),
                    t("{count} hẹn", count=counts.promised),
                    t("{count} lỡ hẹn", count=counts.late) if counts.late else "",
                    t("{count} đã đóng", count=counts.paid),
                ),
                " · ",
            )
        )
        self.tabs.show_counts({tab: sum(map(_SHOWN[tab], found.rows)) for tab in Tab})
        self._put()

    def _put(self, *, fresh: bool = False) -> None:
        """The people of the tab; the chosen one stays chosen, and is shown anew where something else was typed."""
        found = self.found
        if found is None:
            return
        rows = [row for row in found.rows if _SHOWN[self._tab](row)]
        wanted, self._wanted = self._wanted or self._shown, None
        self.table.blockSignals(True)
        self.table.set_rows(rows)
        place = next((place for place, row in enumerate(rows) if row.person_id == wanted), 0)
        if rows:
            self.table.selectRow(place)
        self.table.blockSignals(False)
        self._shown = None if fresh else self._shown
        self._stack.setCurrentIndex(0 if rows else 1)
        self._show_person()

    def _show_person(self) -> None:
        """The card follows the chosen row; what is being typed for the same person is left alone."""
        row, found = self.row(), self.found
        if found is None:
            return
        if row is not None and row.person_id == self._shown and self.typed.has(row.person_id):
            return
        self._shown = None if row is None else row.person_id
        self.card.show_person(row, TypedResult() if row is None else self.typed.of(row), found.round.held_on)

    def _edited(self) -> None:
        row = self.row()
        if row is not None:
            self.typed.take(row, self.card.typed())
            self.table.viewport().update()

    def _written(self, person_id: UUID, typed: TypedResult, written: object) -> None:
        """The result is in the book: its row is read again."""
        if isinstance(written, tuple):
            self._wanted = person_id
            self._put()
            self.card.show_problems(written)
            return
        self.typed.written(person_id, typed)
        self.counter.announcer.announce(written)

    def _step(self, step: int) -> None:
        place = self.table.currentIndex().row() + step
        if 0 <= place < self.table.table_model.rowCount():
            self.table.selectRow(place)
        self.focus_first()

    def _choose_tab(self, tab: object) -> None:
        self._tab = Tab(str(tab))
        self.tabs.choose(self._tab)
        self._put()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(t("Không có người nào ở mục này. Ins đưa người vào đợt."), icon_name="family"))
        main = Card(padding=8)
        main.body.addWidget(self.tabs)
        main.body.addWidget(self._stack, 1)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(SplitPage(main, self.card, side_width=_SIDE), 1)
        column.addWidget(self.exporter.bar)
        self.tabs.tab_chosen.connect(self._choose_tab)
        self.table.row_changed.connect(lambda _row: self._show_person())
        self.table.row_opened.connect(lambda _row: self.card.outcome.setFocus(Qt.FocusReason.TabFocusReason))
        self.card.edited.connect(self._edited)
        self.card.met_on.textEdited.connect(lambda text: setattr(self.typed, "met_on", text))
        self.typed.brought.connect(lambda: self._put(fresh=True))
        self.card.write_wanted.connect(self.write_result)
        self.reload_on_change(self.reload)
