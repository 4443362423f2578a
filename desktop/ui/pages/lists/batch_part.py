"""The right part: how far the open batch has come, its lines by tab and filter, the box of the chosen line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.lists.batches import BatchState, BatchView, Handling, LineView
from desktop.ui.i18n import t
from desktop.ui.pages.lists.detail_box import DetailBox
from desktop.ui.pages.lists.line_table import LineTable, ShownLine, Tab, chosen_lines, counts
from desktop.ui.pages.lists.step_chips import StepChips
from desktop.ui.pages.shared.tones import as_pair
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.count_tabs import CountTabs
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import EmptyState, NoticeBox
from desktop.ui.widgets.wrap_layout import WrapLayout

TAKES_REPLY = {BatchState.SENT, BatchState.ANSWERED}
"""Batches that the agency may still answer."""
_LOW = 470


class BatchPart(QWidget):
    """Shows one batch, or says that there is none.

    Signals:
        act_wanted: name of the page's method.
    """

    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: BatchView | None = None
        self._numbers, self._low = 0, False
        self._tab = Tab.ALL
        self.note, self.steps = NoticeBox(), StepChips()
        self.note.hide()
        self.tabs = CountTabs(
            [
                (Tab.ALL, t("Tất cả")),
                (Tab.TO_SEE, t("Cần xem")),
                (Tab.GOOD, t("Đã khớp")),
                (Tab.OUTSIDE, t("Ngoài đợt")),
            ],
            _spoken,
        )
        self.filter = TextField(t("Lọc dòng"), placeholder=t("Lọc: tên, số, biên lai"))
        self.filter.setFixedWidth(200)
        self._tools, self._reply = QWidget(), SecondaryButton(t("Nhập trả lời"))
        self.table, self.detail = LineTable(), DetailBox()
        self._none = EmptyState(
            t("Chưa lập danh sách nào. Bấm Ctrl+N để lập từ những dòng đang chờ."), icon_name="list"
        )
        self._empty = EmptyState(t("Không có dòng nào ở đây. Chọn mục khác hoặc xóa chữ lọc."), icon_name="list")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._none)
        self._build()
        self.tabs.tab_chosen.connect(self.choose_tab)
        self.filter.value_changed.connect(lambda _typed: self._fill())
        self.table.row_changed.connect(self._show_line)
        self.detail.act_wanted.connect(self.act_wanted)

    def line(self) -> ShownLine | None:
        """The chosen line."""
        row: ShownLine | None = self.table.current_row() if self._stack.currentWidget() is self.table else None
        return row

    def sent_line(self) -> LineView | None:
        """The chosen line, unless it is a row of the reply that belongs to none."""
        line = self.line()
        return line if isinstance(line, LineView) else None

    def show_batch(self, view: BatchView | None, new_numbers: int) -> None:
        """Show a batch; the same one keeps its tab, filter and chosen line."""
        other = view is None or self.view is None or view.row.batch_id != self.view.row.batch_id
        moved_on = other or (view is not None and self.view is not None and view.row.state is not self.view.row.state)
        self.view, self._numbers = view, new_numbers
        if other:
            self._tab = Tab.ALL
            self.tabs.choose(Tab.ALL)
            self.filter.clear()
        self._tools.setVisible(view is not None)
        self.filter.setVisible(view is not None)
        self._reply.setVisible(view is not None and view.row.state in TAKES_REPLY)
        self.tabs.name(Tab.GOOD, _good_name(view))
        self.tabs.show_counts({} if view is None else counts(view))
        outside = view is not None and bool(view.unknown)
        self.tabs.show_tab(Tab.OUTSIDE, shown=outside)
        if not outside and self._tab is Tab.OUTSIDE:
            self._tab = Tab.ALL
            self.tabs.choose(Tab.ALL)
        self.steps.show_steps([as_pair(chip) for chip in view.steps] if view is not None else [])
        self._fill()
        if moved_on and self.line() is not None:
            self.table.selectRow(0)  # sent, answered: what must be looked at first has changed

    def choose_tab(self, tab: object) -> None:
        """Show the lines of a tab from the first."""
        self._tab = Tab(str(tab))
        self.tabs.choose(self._tab)
        self._fill()

    def choose_line(self, key: object) -> None:
        """Go to a line, whatever tab and filter hide it."""
        if self.table.choose(key):
            return
        self.filter.clear()
        self.choose_tab(Tab.ALL)
        self.table.choose(key)

    def say(self, title: str, advice: str = "", tone: str = "bad") -> None:
        """Tell above the lines; two empty texts take it away."""
        self.note.set(title, advice, tone)
        self.note.setVisible(bool(title or advice))

    def focus(self) -> None:
        """On the lines."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the box scrolls with the lines; its act stays in view."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW
        if low != self._low:
            self._low = low
            (self._upper if low else self._outer).addWidget(self.detail)
            if low:
                self._outer.addWidget(self.detail.acts)
            else:
                self.detail.take_acts()

    def _fill(self) -> None:
        view = self.view
        lines = () if view is None else chosen_lines(view, self._tab, self.filter.value())
        self._stack.setCurrentWidget(self.table if lines else self._none if view is None else self._empty)
        self.table.show_lines(BatchState.DRAFT if view is None else view.row.state, lines)
        self._show_line()

    def _show_line(self, _row: object = None) -> None:
        self.detail.show_line(self.view, self.line(), new_numbers=self._numbers)

    def _build(self) -> None:
        row = WrapLayout(self._tools)
        row.addWidget(self.tabs)
        for button, key, method in (
            (self._reply, "Ctrl+O", "bring_reply"),
            (SecondaryButton(t("Xuất tệp")), "Ctrl+E", "export"),
            (SecondaryButton(t("Xem, in")), "Ctrl+P", "preview"),
        ):
            # the key bar shows the keys; with caps the row would not hold four tabs
            button.setToolTip(key)
            button.setAccessibleName(f"{button.text()}, {key}")
            button.clicked.connect(lambda _checked=False, name=method: self.act_wanted.emit(name))
            row.addWidget(button)
        above = QHBoxLayout()
        above.setSpacing(Space.STEP)
        above.addWidget(self.steps, 1)
        above.addWidget(self.filter)
        upper = QWidget()
        self._upper = QVBoxLayout(upper)
        self._upper.setContentsMargins(0, 0, 0, 0)
        self._upper.setSpacing(Space.STEP)
        self._upper.addWidget(self.note)
        self._upper.addLayout(above)
        self._upper.addWidget(self._tools)
        self._upper.addWidget(self._stack, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(Space.STEP)
        self._outer.addWidget(scrolling(upper), 1)
        self._outer.addWidget(self.detail)


def _good_name(view: BatchView | None) -> str:
    """A line that was refused and then dealt with is done, but it does not agree."""
    if view is not None and view.row.state is BatchState.DRAFT:
        return t("Đủ dữ liệu")
    dealt_with = view is not None and any(line.handling is not Handling.NONE for line in view.lines)
    return t("Đã xong") if dealt_with else t("Đã khớp")


def _spoken(title: str, count: int) -> str:
    return t("{title}, {count} dòng", title=title, count=count)
