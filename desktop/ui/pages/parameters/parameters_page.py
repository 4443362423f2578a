"""The figures of the law (mức đóng): value, dates, article, status; search, history, export."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.rule_change import PRICING
from desktop.services.book.parameter_pages import BRANCHES, FigureGroup, list_figures
from desktop.services.exports.figures import figure_listing
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import RuleChangeArgument
from desktop.ui.pages.parameters.figure_columns import ShownFigure, columns, matches, shown_figure
from desktop.ui.pages.parameters.figure_panel import FigurePanel
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import SplitPage, page_column
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.tables.table import Table
from desktop.ui.widgets.text import Text

_UNCONFIRMED = "unconfirmed"


class ParametersPage(Page):
    """All figures by branch; what is not confirmed is violet."""

    NAME = "parameters"
    TITLE = mark("Mức đóng")
    ICON = "law"
    OWN_SEARCH = True
    ACTS = (
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export"),
        Act(key="Ctrl+T", label=mark("mức đổi thì ai đóng bao nhiêu"), method="preview_change"),
        Act(key="Alt+9", label=mark("chỉ xem mức chưa xác nhận"), method="toggle_unconfirmed", in_bar=False),
    )
    HELP = (
        mark("Mỗi số tiền ở quầy dựa trên các mức ở đây; mỗi mức có ngày hiệu lực và điều luật."),
        mark("Mức màu tím có dấu “?” là mức chưa xác nhận: số tiền dựa trên nó có thể đổi."),
        mark("Gõ vài chữ để lọc; chọn một dòng để xem các mức trước đây và sắp tới."),
        mark("Ctrl+T xem trước ai sẽ đóng bao nhiêu khi mức đang chọn đổi, hoặc thử một mức khác."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._figures: tuple[ShownFigure, ...] = ()
        self._branch: str | None = None
        self._only_unconfirmed = False
        self.search = SearchField(t("Tìm mức đóng"), t("Gõ tên, điều luật hoặc số, không dấu cũng được"))
        self.branches = QuickChips(self._options())
        self.branches.set_current(None)
        self.table = Table(t("Các mức đóng"), columns(), row_height=52)
        self.count = Text("", "hint")
        self.empty = EmptyState(t("Không có mức nào khớp. Xóa bớt chữ đã gõ."), icon_name="law")
        self.empty.hide()
        self.panel = FigurePanel()
        self.exporter = Exporter(counter, self)
        column = page_column(self)
        column.addWidget(SplitPage(self._main(), self.panel, side_width=376), 1)
        column.addWidget(self.exporter.bar)
        self.search.line.textEdited.connect(lambda _text: self.apply_filter())
        self.search.line.moved.connect(self._move)
        self.search.line.left.connect(self._clear_search)
        self.branches.chosen.connect(self._choose_branch)
        self.table.row_changed.connect(self.panel.show_figure)

    def opened(self, argument: object = None) -> None:
        """Read the figures; what was typed and chosen stays."""
        del argument
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: list_figures(desk), self._arrived)

    def heading(self) -> tuple[str, str]:
        """Title and the day that the figures are judged on."""
        return t("Mức đóng"), t("xét vào ngày {day}", day=f"{self.counter.today():%d/%m/%Y}")

    def search_field(self) -> QWidget:
        """F2."""
        return self.search.line

    def focus_first(self) -> None:
        """The search."""
        self.search.line.setFocus()

    def toggle_unconfirmed(self) -> None:
        """Show only what is not confirmed, or everything again."""
        self._choose_branch(None if self._only_unconfirmed else _UNCONFIRMED)

    def preview_change(self) -> None:
        """Ctrl+T: what a change of the selected figure does to everyone's next payment."""
        figure = self.table.current_row()
        path = figure.group.path if figure is not None and figure.group.path in PRICING else ""
        self.counter.shell.open_page("rule_change", RuleChangeArgument(path=path))

    def apply_filter(self) -> None:
        """Show what matches; the count shown is the count there is."""
        text, unconfirmed = self.search.line.text(), self._only_unconfirmed
        shown = [one for one in self._figures if matches(one, text, self._branch, only_unconfirmed=unconfirmed)]
        self.table.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(bool(self._figures) and not shown)
        self.panel.show_figure(self.table.current_row() if shown else None)
        open_count = sum(not one.confirmed for one in shown)
        self.count.setText(
            t(
                "{shown} trong {total} mức · {open} chưa xác nhận",
                shown=len(shown),
                total=len(self._figures),
                open=open_count,
            )
        )

    def export(self) -> None:
        """Ctrl+E: every dated value of what is shown."""
        self.exporter.ask(figure_listing(row.group for row in self.table.table_model.rows()))

    def _arrived(self, groups: tuple[FigureGroup, ...]) -> None:
        day = self.counter.today()
        order: list[str] = list(BRANCHES.values())
        shown = [shown_figure(group, day) for group in groups]
        self._figures = tuple(sorted(shown, key=lambda one: order.index(one.group.branch) if one.group.branch else 99))
        self.apply_filter()

    def _options(self) -> list[tuple[str, object]]:
        named: list[tuple[str, object]] = [(t(name), name) for name in BRANCHES.values()]
        return [(t("Tất cả"), None), *named, (t("Chưa xác nhận"), _UNCONFIRMED)]

    def _choose_branch(self, choice: object) -> None:
        self._only_unconfirmed = choice == _UNCONFIRMED
        self._branch = None if self._only_unconfirmed or choice is None else str(choice)
        self.branches.set_current(choice)
        self.apply_filter()

    def _move(self, rows: int) -> None:
        here = self.table.currentIndex().row()
        self.table.selectRow(min(max(here + rows, 0), self.table.table_model.rowCount() - 1))

    def _clear_search(self) -> None:
        self.search.line.clear()
        self.apply_filter()

    def _main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        column.addWidget(self.search)
        column.addWidget(self.branches)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        column.addLayout(row)
        return main
