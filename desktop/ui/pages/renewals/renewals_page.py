"""Gia hạn (Ctrl+2): who is due in the days ahead, what was agreed with them, renewed with one key."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.domain.money import Money, format_money
from desktop.services.counter.work_kinds import Work
from desktop.services.renewals.query import LONGEST_DAYS, RenewalQuery, Sort, When
from desktop.services.renewals.renewal_list import (
    CHIP_DAYS,
    RenewalList,
    RenewalRow,
    amounts_of,
    in_order,
    renewal_list,
)
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.renewals.below_list import BelowList
from desktop.ui.pages.renewals.filter_row import FilterRow
from desktop.ui.pages.renewals.renewal_columns import WITH_AMOUNT, RenewalTable
from desktop.ui.pages.renewals.row_acts import RowActs
from desktop.ui.pages.renewals.view_files import ViewFiles
from desktop.ui.pages.shared.filtered_lists.row_filling import RowFilling
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.counted_chips import CountedChips
from desktop.ui.widgets.fields.line_field import DigitsField
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken

_CHOICES: tuple[tuple[object, str], ...] = (
    (When.OVERDUE, mark("Quá hạn")),
    *((days, mark("Đến {days} ngày")) for days in CHIP_DAYS),
    (When.PROMISED, mark("Hẹn đến")),
    (When.ALL, mark("Tất cả")),
)
_TYPED = "typed"
_IN_SUM = (Work.HI_ENDING, Work.SI_DUE)


class RenewalsPage(Page):
    """The list of picture 07; counts, filters and order are the service's, amounts follow for what is in view."""

    NAME = "renewals"
    TITLE = mark("Gia hạn")
    ICON = "renew"
    ACTS: tuple[Act, ...] = (
        Act(key="Enter", label=mark("mở người đang chọn"), method="open_selected"),
        Act(key="F5", label=mark("gia hạn"), method="renew_selected"),
        Act(key="F4", label=mark("vì sao"), method="show_changes"),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_contact"),
        Act(key="Ctrl+P", label=mark("in danh sách gọi"), method="print_calls", in_bar=False),
        Act(key="Ctrl+T", label=mark("thư nhắc"), method="print_letters"),
        Act(key="Ctrl+M", label=mark("tin nhắn"), method="write_messages"),
        Act(key="Ctrl+F", label=mark("lọc"), method="focus_filter"),
        Act(key="Ctrl+E", label=mark("xuất danh sách ra tệp"), method="export", in_bar=False),
        Act(key="Alt+9", label=mark("mở thư vừa lập"), method="open_letters", in_bar=False),
        Act(key="Alt+8", label=mark("giấy tờ hết hạn"), method="to_proofs", in_bar=False),
        *(
            Act(key=f"Alt+{place}", label=mark("chọn số ngày"), method=f"show_choice_{place}", in_bar=False)
            for place in range(1, len(_CHOICES) + 1)
        ),
    )
    HELP = (
        mark("Chọn số ngày bằng Alt+1 đến Alt+7, hoặc gõ số ngày; lọc theo loại việc, thôn, người thu, kết quả gọi."),
        mark("F5 mở phần thu tiền như lần trước; Ctrl+L ghi kết quả gọi, ngày hẹn đưa người đó trở lại đúng ngày."),
        mark("Nộp chung cho nhiều người: phím cách chọn từng dòng, F5 gom vào một lần nộp, F9 thu."),
        mark("Ctrl+P in danh sách gọi đang xem; Ctrl+E xuất ra tệp. Người đã mất, chuyển đi không có trong danh sách."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.query = RenewalQuery()
        self._found: RenewalList | None = None
        self._loading: CancelToken | None = None
        self._stale = True
        self.head = PageHead(t(self.TITLE))
        self.chips = CountedChips([*((value, _chip_title(value, title)) for value, title in _CHOICES), (_TYPED, "")])
        self.days = DigitsField(t("Số ngày"), length=3, placeholder=t("số ngày"))
        self.filter, self.table, self.below = FilterRow(), RenewalTable(), BelowList()
        self.contacted = Text("", "strong", tone="text2")
        self.files = ViewFiles(counter, self)
        self.amounts = RowFilling(
            counter, self.table.visible_rows, amounts_of, wanted=lambda row: row.work.kind in WITH_AMOUNT, parent=self
        )
        self.export, self.print_calls = self.files.export, self.files.print_calls
        self.open_letters = self.files.open_letters
        self.print_letters, self.write_messages = self.files.print_letters, self.files.write_messages
        acts = RowActs(counter, self, self.table)
        self.to_proofs = partial(counter.shell.open_page, "proofs")
        self.open_selected, self.renew_selected = acts.open_selected, acts.renew_selected
        self.show_changes, self.log_contact = acts.show_changes, acts.log_contact
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._stack = QStackedWidget()
        for place, (value, _title) in enumerate(_CHOICES, 1):
            setattr(self, f"show_choice_{place}", partial(self.choose_days, value))
        self._build()
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Read again; a :class:`RenewalQuery` shows that view."""
        if isinstance(argument, RenewalQuery):
            self.query = argument
            self.filter.clear()
        self._stale = True
        self._want()

    def closing(self) -> None:
        """Nobody waits for amounts any more."""
        self.amounts.stop()
        self.files.leave()

    def focus_first(self) -> None:
        """On the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.filter.text.setFocus(Qt.FocusReason.TabFocusReason)

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in the filter text goes to the rows."""
        if forward and self.filter.text.hasFocus() and self.table.table_model.rowCount():
            self.focus_first()
            return True
        return super().next_input(forward=forward)

    def choose_days(self, value: object) -> None:
        """A chip, or Alt and its number."""
        if value == _TYPED:
            return
        self.chips.show_choice(_TYPED, shown=False)
        self.chips.choose(value)
        if isinstance(value, int) and not isinstance(value, bool):
            self.query = replace(self.query, when=When.AHEAD, ahead=value)
        else:
            self.query = replace(self.query, when=When(str(value)))
        self._want()

    def _want(self) -> None:
        self._soon.start()

    def _load(self) -> None:
        if self.counter.desk is None or not self.isVisible():
            return
        if self._loading is not None:
            self._loading.cancel()
        self.query = self.filter.filtered(self.query)
        desk, query = self.counter.desk, self.query
        self._loading = self.counter.worker.run(lambda: renewal_list(desk, query), self._show, receiver=self)

    def _show(self, found: RenewalList) -> None:
        self._loading, self._found = None, found
        self.filter.show_choices(found)
        counts: dict[object, int] = {
            **dict(found.counts.ahead.items()),
            When.OVERDUE: found.counts.overdue,
            When.PROMISED: found.counts.promised,
            When.ALL: found.counts.every,
            _TYPED: found.counts.ahead[self.query.ahead],
        }
        self.chips.show_counts(counts, more=found.counts.more)
        rows = self.amounts.begin(found.rows, keep=not self._stale)
        self._stale = False
        self._put(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.contacted.setText(t("Đã liên hệ {done}/{count}", done=found.contacted, count=len(rows)) if rows else "")
        self._tell_sum()

    def _put(self, rows: tuple[RenewalRow, ...]) -> None:
        row = self.table.current_row()
        self.table.show_sort(self.query.sort, descending=self.query.descending)
        self.table.show_rows(in_order(rows, self.query), None if row is None else row.key)
        self.below.show_row(self.table.current_row())

    def _amounts_came(self, rows: tuple[RenewalRow, ...]) -> None:
        for row in rows:
            self.table.change_row(row)
        current = self.table.current_row()
        if current is not None and current.key in {row.key for row in rows}:
            self.below.show_row(current)
        self._tell_sum()

    def _amounts_ended(self) -> None:
        if self.query.sort in (Sort.AMOUNT, Sort.DIFFERENCE):
            self._put(self.amounts.rows())

    def _tell_sum(self) -> None:
        if self._found is None:
            return
        rows = self.amounts.rows()
        count = format_money(len(rows))
        counted = t("hơn {count}", count=count) if self._found.counts.more else count
        told = [_what(self.query, counted)]
        if marked := len(self.table.marked_rows()):
            told.append(t("đã chọn {count}", count=marked))
        if self.amounts.complete and rows:
            due = sum((row.work.amount or Money(0) for row in rows if row.work.kind in _IN_SUM), Money(0))
            told.append(t("cần thu {amount} đ", amount=format_money(Money(due))))
        self.head.subject.setText(" · ".join(told))

    def _sort_by(self, sort: Sort) -> None:
        again = sort is self.query.sort
        self.query = replace(self.query, sort=sort, descending=again and not self.query.descending)
        if sort in (Sort.AMOUNT, Sort.DIFFERENCE):
            self.amounts.want_all()
        self._put(self.amounts.rows())

    def _days_typed(self, digits: object) -> None:
        days = min(int(str(digits)), LONGEST_DAYS) if str(digits) else 0
        if not days:
            return
        if self.query.when is When.OVERDUE:
            self.query = replace(self.query, back=days)
        else:
            self.query = replace(self.query, when=When.AHEAD, ahead=days)
            self.chips.rename(_TYPED, t("Đến {days} ngày", days=days))
            self.chips.show_choice(_TYPED, shown=days not in CHIP_DAYS)
            self.chips.choose(days if days in CHIP_DAYS else _TYPED)
        self._want()

    def _something_changed(self, _notice: object) -> None:
        self._stale = True
        if self.isVisible():
            self._want()

    def _connect(self) -> None:
        self.chips.show_choice(_TYPED, shown=False)
        self.chips.choose(self.query.ahead)
        self.chips.chosen.connect(self.choose_days)
        self.days.value_changed.connect(self._days_typed)
        self.filter.changed.connect(self._want)
        self._soon.timeout.connect(self._load)
        self.amounts.arrived.connect(self._amounts_came)
        self.amounts.finished.connect(self._amounts_ended)
        self.table.scrolled.connect(self.amounts.look)
        self.table.sort_wanted.connect(self._sort_by)
        self.table.row_opened.connect(lambda _row: self.open_selected())
        self.table.row_changed.connect(self.below.show_row)
        self.table.marks_changed.connect(self._tell_sum)
        self.below.contact.clicked.connect(self.log_contact)
        self.below.print.clicked.connect(self.print_calls)
        self.below.renew.clicked.connect(self.renew_selected)
        self.track(self.counter.announcer.changed, self._something_changed)

    def _build(self) -> None:
        self.days.setFixedWidth(96)
        nobody = t("Không có ai trong danh sách này. Chọn số ngày khác hoặc bỏ bớt điều kiện lọc.")
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(nobody))
        self.head.chips.addWidget(self.contacted)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.chips, 1)
        choices.addWidget(self.days, 0, Qt.AlignmentFlag.AlignTop)
        column = page_column(self)
        column.addWidget(self.head)
        column.addLayout(choices)
        column.addWidget(self.filter)
        column.addWidget(self._stack, 1)
        for widget in self.files.widgets:
            column.addWidget(widget)
        column.addWidget(self.below)


def _chip_title(value: object, title: str) -> str:
    return t(title, days=value) if isinstance(value, int) and not isinstance(value, bool) else t(title)


def _what(query: RenewalQuery, count: str) -> str:
    if query.when is When.AHEAD:
        return t("{count} người, hộ đến hạn trong {days} ngày", count=count, days=query.ahead)
    if query.when is When.OVERDUE:
        return t("{count} người, hộ đã quá hạn, trong {days} ngày qua", count=count, days=query.back)
    if query.when is When.PROMISED:
        return t("{count} người, hộ đã hẹn đến hôm nay hoặc trước đó", count=count)
    return t("{count} việc", count=count)
