"""Khi mức đóng đổi: a dated figure or a trial value, and what everyone's next payment is before and after."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.money import format_money, format_signed
from desktop.domain.problem import Problem
from desktop.domain.rule_change import RuleChange, read_trial
from desktop.services.renewals.contact_log import Contact
from desktop.services.rule_change.choices import change_chip, change_title, changes_ahead, figures_to_try
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.query import PreviewQuery, PreviewView, Sort, view_of
from desktop.services.rule_change.rows import PreviewRow
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.look import LookWanted
from desktop.ui.pages.arguments import RuleChangeArgument
from desktop.ui.pages.rule_change.change_bar import ChangeBar, TypedChange
from desktop.ui.pages.rule_change.chart_view import ChartView
from desktop.ui.pages.rule_change.filter_row import FilterRow
from desktop.ui.pages.rule_change.list_and_panel import ListAndPanel
from desktop.ui.pages.rule_change.preview_columns import PreviewTable
from desktop.ui.pages.rule_change.preview_runner import PreviewRunner
from desktop.ui.pages.rule_change.row_panel import RowPanel
from desktop.ui.pages.rule_change.view_acts import ViewActs
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import EmptyState, NoticeBox
from desktop.ui.widgets.text import Text

KEPT = "rule_change"
"""Where the window keeps what is typed, for a page made anew in another language."""
_LIST, _CHART, _EMPTY, _WAITING = range(4)


class RuleChangePage(Page):
    """Nothing here is stored: a trial is a question, and everything made of it says so."""

    NAME = "rule_change"
    TITLE = mark("Khi mức đóng đổi")
    ICON = "law"
    ACTS = (
        Act(key="F9", label=mark("xem trước"), method="run_preview"),
        Act(key="Alt+1", label=mark("danh sách"), method="show_list"),
        Act(key="Alt+2", label=mark("biểu đồ"), method="show_chart"),
        Act(key="F4", label=mark("vì sao"), method="show_why"),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_contact", in_bar=False),
        Act(key="Ctrl+P", label=mark("in danh sách gọi"), method="print_calls"),
        Act(key="Ctrl+T", label=mark("thư báo"), method="print_letters"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export"),
        Act(key="Ctrl+F", label=mark("lọc"), method="focus_filter", in_bar=False),
        Act(key="Alt+9", label=mark("mở thư vừa lập"), method="open_letters", in_bar=False),
    )
    HELP = (
        mark("Chọn một mức đã có ngày đổi, hoặc thử một mức khác từ một ngày; F9 tính lần đóng tới của mọi người."),
        mark("Trước và sau là số tiền nếu đóng như lần trước vào ngày trước khi đổi và đúng ngày đổi."),
        mark("Ai có thu nhập chọn dưới mức thấp nhất mới thì tính theo mức ấy; ai chưa tính được thì nêu lý do."),
        mark("Mức thử không lưu vào đâu; danh sách, thư và tệp làm từ mức thử đều ghi rõ là mức thử."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.query = PreviewQuery()
        self.found: Preview | None = None
        self.view: PreviewView | None = None
        self.head, self.state = PageHead(t(self.TITLE)), Chip("", "unsure")
        self.bar, self.filter, self.table = ChangeBar(), FilterRow(), PreviewTable()
        self.sums, self.notice = Text("", "strong", wrap=True), NoticeBox()
        self.chart, self.panel = ChartView(), RowPanel()
        self.runner = PreviewRunner(counter, self)
        self.acts = ViewActs(counter, self, self.selected)
        self.log_contact, self.open_letters = self.acts.log_contact, self.acts.open_letters
        self.print_calls, self.print_letters = self.acts.print_calls, self.acts.print_letters
        self.export, self.exporter = self.acts.export, self.acts.exporter
        self._stack = QStackedWidget()
        self.parts = ListAndPanel(self._stack, self.panel)
        self._build()
        self._connect()

    def opened(self, argument: object = None) -> None:
        """As it was left; an argument chooses a figure. Dated changes and a trial left before run at once."""
        if self.counter.desk is None:
            return
        self.bar.offer(changes_ahead(self.counter.desk), figures_to_try(self.counter.desk))
        kept = self.counter.drafts.get(KEPT)
        if isinstance(argument, RuleChangeArgument):
            self.bar.choose(argument.path)
            self._chosen(self.bar.dated())
            return
        if self.found is not None:
            return
        self.bar.choose("")
        if isinstance(kept, TypedChange) and kept.option:
            self.bar.show_typed(kept)
        self._chosen(_wanted(self.bar, self.counter))

    def closing(self) -> None:
        """What is typed stays; nobody waits for a preview any more."""
        self.counter.drafts[KEPT] = self.bar.typed()
        self.runner.stop()
        self.acts.leave()

    def focus_first(self) -> None:
        """On the choice of the figure, or on the rows once there are some."""
        target = self.table if self.view is not None and self.view.rows else self.bar.option
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.filter.text.setFocus(Qt.FocusReason.TabFocusReason)

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in the search goes to the rows; on the last field of a trial it works the trial out."""
        if forward and self.filter.text.hasFocus() and self.table.table_model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if forward and self.bar.since.hasFocus() and not self.bar.since.isReadOnly():
            self.run_preview()
            return True
        return super().next_input(forward=forward)

    def selected(self) -> PreviewRow | None:
        """The row that is selected in the list."""
        row = self.table.current_row()
        return row if isinstance(row, PreviewRow) else None

    def run_preview(self) -> None:
        """F9: work out the dated change or the trial as typed; what is wrong stands beside its field."""
        change = _wanted(self.bar, self.counter)
        if isinstance(change, RuleChange):
            self.bar.show_problems(())
            self.runner.run(change)
        else:
            self.bar.show_problems(change)

    def show_list(self) -> None:
        """Alt+1."""
        self._show(_LIST)
        self.parts.show_why(shown=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_chart(self) -> None:
        """Alt+2."""
        self._show(_CHART)
        self.parts.show_why(shown=False)

    def show_why(self) -> None:
        """F4: the lines of both quotes of the selected row; again goes back to the list."""
        if self.parts.why_in_front:
            self.show_list()
            return
        self.parts.show_why(shown=True)
        self.panel.area.setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self, dated: object) -> None:
        """A dated change is shown at once; a trial waits for its value and day."""
        if isinstance(dated, RuleChange):
            self.runner.run(dated)

    def _arrived(self, found: Preview) -> None:
        self.found = found
        told = _told(found)
        self.notice.set("", told, "unsure" if found.change.trial else "info")
        self.notice.setVisible(bool(told))
        chip = change_chip(found.change)
        self.state.set(shown(chip.text), chip_tone(chip.tone))
        self.state.show()
        self.head.subject.setText(change_title(found.change))
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self._refresh()

    def _refresh(self) -> None:
        if self.found is None:
            return
        self.query = self.filter.filtered(self.query)
        view = self.view = view_of(self.found, self.query)
        self.filter.show_choices(view)
        self.acts.take(self.found, view)
        row = self.selected()
        self.table.show_sort(self.query.sort, descending=self.query.descending)
        self.table.show_rows(view.rows, None if row is None else row.key)
        self.panel.show_row(self.selected() if view.rows else None, self.found.change)
        self.chart.show_view(self.found, view)
        self.sums.setText(_sums(view))
        self._show(_CHART if self._stack.currentIndex() == _CHART else _LIST)

    def _show(self, part: int) -> None:
        none = part == _LIST and (self.view is None or not self.view.rows)
        self._stack.setCurrentIndex(part if not none else _WAITING if self.view is None else _EMPTY)

    def _sort_by(self, sort: Sort) -> None:
        again = sort is self.query.sort
        self.query = replace(self.query, sort=sort, descending=not self.query.descending if again else False)
        self._refresh()

    def _open_hamlet(self, key: object) -> None:
        self.filter.hamlet.set_value(key)
        self._refresh()
        self.show_list()

    def _book_changed(self, notice: object) -> None:
        """The amounts are those of the book as it was; F9 works them out again."""
        if self.found is not None and not isinstance(notice, LookWanted | Contact):
            self.notice.set("", t("Sổ đã thay đổi từ lúc tính. Bấm F9 để tính lại."), "warn")
            self.notice.show()

    def _connect(self) -> None:
        self.bar.chosen.connect(self._chosen)
        self.bar.run_wanted.connect(self.run_preview)
        self.filter.changed.connect(self._refresh)
        self.runner.found.connect(self._arrived)
        self.table.sort_wanted.connect(self._sort_by)
        self.table.row_opened.connect(lambda _row: self.acts.open_selected())
        self.table.row_changed.connect(
            lambda row: self.panel.show_row(row, None if self.found is None else self.found.change)
        )
        self.chart.hamlet_wanted.connect(self._open_hamlet)
        self.track(self.counter.announcer.changed, self._book_changed)

    def _build(self) -> None:
        self.head.chips.addWidget(self.state)
        self.notice.hide()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(EmptyState(t("Không có lần đóng nào trong danh sách này. Bỏ bớt điều kiện lọc.")))
        self._stack.addWidget(EmptyState(t("Chọn mức đóng, nhập mức mới và ngày rồi bấm F9 để xem trước.")))
        self._stack.setCurrentIndex(_WAITING)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self.runner.bar)
        column.addWidget(self.notice)
        column.addWidget(self.filter)
        column.addWidget(self.sums)
        column.addWidget(self.parts, 1)
        for widget in self.acts.widgets:
            column.addWidget(widget)


def _wanted(bar: ChangeBar, counter: Counter) -> RuleChange | tuple[Problem, ...]:
    """The dated change that is chosen, or the trial as typed; else every problem of it."""
    dated, typed = bar.dated(), bar.typed()
    if dated is not None:
        return dated
    return read_trial(counter.open_desk.parameters, typed.path, typed.value, typed.since, counter.today())


def _told(found: Preview) -> str:
    """What else has to be known before the amounts are read."""
    others = in_row((change_title(one) for one in found.same_day), "; ")
    same_day = t("Cùng ngày còn đổi: {others}.", others=others) if others else ""
    trial = t("Mức thử, chưa phải quy định; không lưu vào sổ.") if found.change.trial else ""
    return in_row((trial, same_day), " ")


def _sums(view: PreviewView) -> str:
    """What the list comes to: the same figures as the chart's."""
    sums = view.sums
    told = [t("{count} lần đóng", count=format_money(sums.count))]
    if sums.quoted:
        told += [
            t("trước {amount} đ", amount=format_money(sums.before)),
            t("sau {amount} đ", amount=format_money(sums.after)),
            t("thay đổi {amount} đ", amount=format_signed(sums.difference)),
        ]
    if left := sums.count - sums.quoted:
        told.append(t("{count} chưa tính được, không có trong tổng", count=format_money(left)))
    return in_row(told, " · ")
