"""Giấy tờ hết hạn: which support papers end, whose next payment changes when and by how much."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.services.proofs.proof_list import CHIP_DAYS, ProofList, ProofRow, effects_of, in_order, proof_list
from desktop.services.proofs.query import ProofQuery, Sort, When
from desktop.services.proofs.view_files import BY_EFFECT
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.proofs.proof_columns import ProofTable, told_of
from desktop.ui.pages.proofs.proof_files import ProofFiles
from desktop.ui.pages.proofs.proof_filter import ProofFilter
from desktop.ui.pages.shared.filtered_lists.row_filling import RowFilling
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.counted_chips import CountedChips
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken

_CHOICES: tuple[tuple[object, str], ...] = (
    (When.ENDED, mark("Đã hết hạn")),
    *((days, mark("Đến {days} ngày")) for days in CHIP_DAYS),
    (When.ALL, mark("Tất cả")),
)


class ProofsPage(Page):
    """The list; counts, filters and order are the service's, effects follow for what is in view."""

    NAME = "proofs"
    TITLE = mark("Giấy tờ hết hạn")
    ICON = "calendar"
    ACTS: tuple[Act, ...] = (
        Act(key="Enter", label=mark("mở người đang chọn"), method="open_selected"),
        Act(key="F8", label=mark("tư vấn cách đóng"), method="try_otherwise"),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_contact"),
        Act(key="Ctrl+P", label=mark("in danh sách gọi"), method="print_calls"),
        Act(key="Ctrl+T", label=mark("giấy báo"), method="print_letters"),
        Act(key="Ctrl+F", label=mark("lọc"), method="focus_filter"),
        Act(key="Ctrl+E", label=mark("xuất danh sách ra tệp"), method="export", in_bar=False),
        Act(key="Alt+9", label=mark("mở giấy báo vừa lập"), method="open_letters", in_bar=False),
        *(
            Act(key=f"Alt+{place}", label=mark("chọn số ngày"), method=f"show_choice_{place}", in_bar=False)
            for place in range(1, len(_CHOICES) + 1)
        ),
    )
    HELP = (
        mark("Danh sách giấy chứng minh nhóm được hỗ trợ sắp hết hạn hoặc đã hết mà chưa có giấy mới, chưa đóng lại."),
        mark("Mỗi dòng cho biết lần đóng nào đổi mức, có giấy và không có giấy đóng bao nhiêu, trong hộ ai đổi theo."),
        mark("Ctrl+P in danh sách gọi, Ctrl+T lập giấy báo từng người, Ctrl+E xuất ra tệp, Ctrl+L ghi kết quả gọi."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.query = ProofQuery()
        self._found: ProofList | None = None
        self._loading: CancelToken | None = None
        self._stale = True
        self.head = PageHead(t(self.TITLE))
        self.chips = CountedChips([(value, _chip_title(value, title)) for value, title in _CHOICES])
        self.filter, self.table = ProofFilter(), ProofTable()
        self.sentence, self.moved = Text("", "strong", wrap=True), Text("", "label", tone="text2", wrap=True)
        self.files = ProofFiles(counter, self)
        self.effects = RowFilling(counter, self.table.visible_rows, effects_of, parent=self)
        for name in (
            *("open_selected", "try_otherwise", "log_contact"),
            *("export", "print_calls", "print_letters", "open_letters"),
        ):
            setattr(self, name, getattr(self.files, name))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._stack = QStackedWidget()
        for place, (value, _title) in enumerate(_CHOICES, 1):
            setattr(self, f"show_choice_{place}", partial(self.choose_days, value))
        self._build()
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Read again; a :class:`ProofQuery` shows that view."""
        if isinstance(argument, ProofQuery):
            self.query = argument
            self.chips.choose(argument.ahead if argument.when is When.AHEAD else argument.when)
        self._stale = True
        self._soon.start()

    def closing(self) -> None:
        """Nobody waits for effects any more."""
        self.effects.stop()
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
        self.chips.choose(value)
        if isinstance(value, When):
            self.query = replace(self.query, when=value)
        elif isinstance(value, int):
            self.query = replace(self.query, when=When.AHEAD, ahead=value)
        self._soon.start()

    def _load(self) -> None:
        if self.counter.desk is None or not self.isVisible():
            return
        if self._loading is not None:
            self._loading.cancel()
        self.query = self.filter.filtered(self.query)
        desk, query = self.counter.desk, self.query
        self._loading = self.counter.worker.run(lambda: proof_list(desk, query), self._show, receiver=self)

    def _show(self, found: ProofList) -> None:
        self._loading, self._found = None, found
        self.filter.show_choices(found)
        self.chips.show_counts(found.counts, more=found.more)
        rows = self.effects.begin(found.rows, keep=not self._stale)
        self._stale = False
        self._stack.setCurrentIndex(0 if rows else 1)
        self._put(rows)
        if self.query.sort in BY_EFFECT:
            self.effects.want_all()
        self._tell_sum()

    def _put(self, rows: tuple[ProofRow, ...]) -> None:
        row = self.table.current_row()
        self.table.show_sort(self.query.sort, descending=self.query.descending)
        self.table.show_rows(in_order(rows, self.query), None if row is None else row.key)
        self._tell_row()

    def _came(self, rows: tuple[ProofRow, ...]) -> None:
        for row in rows:
            self.table.change_row(row)
        self._tell_row()
        self._tell_sum()

    def _all_came(self) -> None:
        if self.query.sort in BY_EFFECT:
            self._put(self.effects.rows())

    def _tell_row(self) -> None:
        row = self.table.current_row()
        sentence, moved = ("", "") if row is None else told_of(row)
        self.sentence.setText(sentence)
        self.moved.setText(moved)

    def _tell_sum(self) -> None:
        rows = self.effects.rows()
        told = t("{count} giấy", count=format_money(len(rows)))
        if self.effects.complete and rows:
            effects = [row.effect for row in rows if row.effect is not None]
            more = sum((effect.more for effect in effects), Money(0))
            told = t(
                "{told} · {count} lần đóng đổi mức, cộng {more} đ (ước tính)",
                told=told,
                count=format_money(sum(bool(effect.more) for effect in effects)),
                more=format_money(more),
            )
        self.head.subject.setText(told)

    def _sort_by(self, sort: Sort) -> None:
        again = sort is self.query.sort
        self.query = replace(self.query, sort=sort, descending=again and not self.query.descending)
        if sort in BY_EFFECT:
            self.effects.want_all()
        self._put(self.effects.rows())

    def _changed(self) -> None:
        self._stale = True
        self._soon.start()

    def _connect(self) -> None:
        self.chips.choose(self.query.ahead)
        self.chips.chosen.connect(self.choose_days)
        self.filter.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._load)
        self.effects.arrived.connect(self._came)
        self.effects.finished.connect(self._all_came)
        self.table.scrolled.connect(self.effects.look)
        self.table.sort_wanted.connect(self._sort_by)
        self.table.row_opened.connect(lambda _row: self.files.open_selected())
        self.table.row_changed.connect(lambda _row: self._tell_row())
        self.reload_on_change(self._changed)

    def _build(self) -> None:
        nobody = t("Không có giấy tờ nào trong danh sách này. Chọn số ngày khác hoặc bỏ bớt điều kiện lọc.")
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(nobody))
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.chips)
        column.addWidget(self.filter)
        column.addWidget(self._stack, 1)
        for widget in self.files.widgets:
            column.addWidget(widget)
        column.addLayout(_below(self))


def _below(page: ProofsPage) -> QHBoxLayout:
    """The selected row in a sentence, and the page's acts."""
    told = QVBoxLayout()
    told.setSpacing(2)
    told.addWidget(page.sentence)
    told.addWidget(page.moved)
    calls = SecondaryButton(t("In danh sách gọi"), key="Ctrl+P", icon_name="print", height=48)
    letters = PrimaryButton(t("Lập giấy báo"), key="Ctrl+T", icon_name="print")
    calls.clicked.connect(page.files.print_calls)
    letters.clicked.connect(page.files.print_letters)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addLayout(told, 1)
    row.addWidget(calls)
    row.addWidget(letters)
    return row


def _chip_title(value: object, title: str) -> str:
    return t(title, days=value) if isinstance(value, int) else t(title)
