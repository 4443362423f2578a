"""The card of the work list: tabs, column heads, a page of rows, how many of how many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.counter.work_kinds import Work, WorkPage, WorkRow
from desktop.ui.i18n import t
from desktop.ui.pages.home.work_rows import ROW_HEIGHT, Columns, WorkDelegate, spoken
from desktop.ui.pages.home.work_tabs import WorkTabs
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.tables.row_list import RowListModel
from desktop.ui.widgets.text import Rule, Text

_FOOT = 34
"""Height of the line below the rows."""


class _Heads(QWidget):
    """Column heads that keep the rows' own geometry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, columns = QPainter(self), current_theme(), Columns.at(self.width())
        painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        painter.setFont(font(Type.HINT, bold=True))
        painter.setPen(theme.colour("text2"))
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        heads = (
            (columns.due, t("HẠN"), left),
            (columns.person, t("NGƯỜI THAM GIA"), left),
            (columns.what, t("VIỆC"), left),
            (columns.amount, t("SỐ TIỀN (đ)"), right),
            (columns.contact, t("LIÊN HỆ"), left),
        )
        for (start, width), title, side in heads:
            place = QRectF(start, 0, max(width - 8, 0), self.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), title)


class WorkList(QListView):
    """The rows; Enter is left to the page, a click opens.

    Signals:
        resized: another number of rows fits.
    """

    resized = Signal()

    def __init__(self, model: RowListModel[WorkRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plain", "true")
        self.setModel(model)
        self.setItemDelegate(WorkDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(t("Việc hôm nay"))

    def fitting_rows(self) -> int:
        """How many rows fit now, at least one."""
        return max(self.viewport().height() // ROW_HEIGHT, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when another number of rows fits."""
        before = max(event.oldSize().height() // ROW_HEIGHT, 1)
        super().resizeEvent(event)
        if self.fitting_rows() != before:
            self.resized.emit()


class WorkCard(QFrame):
    """Shows one :class:`WorkPage`; which one is the page's business.

    Signals:
        page_wanted: (kind of work, offset) to be loaded.
        row_opened: a row was clicked. renewals_wanted: the page with filters and calls is wanted.
    """

    page_wanted = Signal(object, int)
    row_opened = Signal(object)
    renewals_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.tabs = WorkTabs()
        self.model = RowListModel(spoken, self)
        self.list = WorkList(self.model)
        self._tab, self._offset, self._total = Work.ALL, 0, 0
        self._empty = EmptyState(t("Không có việc nào đến hạn. Quét thẻ hoặc gõ tên để đón người tới quầy."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._footer = Text("", "hint", tone="text2")
        self._previous = LinkButton(t("trang trước"), key="PgUp", height=_FOOT)
        self._next = LinkButton(t("trang sau"), key="PgDn", height=_FOOT)
        self._renewals = LinkButton(t("lọc, gọi, nhắn tin"), key="Ctrl+2", height=_FOOT)
        self._renewals.clicked.connect(self.renewals_wanted)
        self._build()
        self.tabs.tab_chosen.connect(self.choose_tab)
        self.list.resized.connect(self.reload)
        self.list.clicked.connect(self._clicked)
        self._previous.clicked.connect(self.previous_page)
        self._next.clicked.connect(self.next_page)

    def limit(self) -> int:
        """How many rows a page has."""
        return self.list.fitting_rows()

    def current_row(self) -> WorkRow | None:
        """The selected row."""
        return self.model.row(self.list.currentIndex())

    def choose_tab(self, work: Work) -> None:
        """Show another kind of work from its beginning."""
        self.tabs.choose(work)
        self._tab, self._offset = work, 0
        self.reload()

    def reload(self) -> None:
        """Ask for the page again."""
        self.page_wanted.emit(self._tab, self._offset)

    def next_page(self) -> None:
        """PgDn."""
        if self._offset + self.limit() < self._total:
            self._offset += self.limit()
            self.reload()

    def previous_page(self) -> None:
        """PgUp."""
        if self._offset:
            self._offset = max(self._offset - self.limit(), 0)
            self.reload()

    def step(self, rows: int) -> None:
        """↑ ↓ with the focus in the search field."""
        row = self.list.currentIndex().row() + rows
        self._select(min(max(row, 0), self.model.rowCount() - 1))

    def show_page(self, page: WorkPage) -> None:
        """Show rows and counts; the selection stays on the same person where it can."""
        kept = self.current_row()
        self._offset, self._total = page.offset, page.counts.get(self._tab, 0)
        self.tabs.show_counts(page.counts)
        self.model.set_rows(page.rows)
        same = [place for place, row in enumerate(page.rows) if kept is not None and _same(row, kept)]
        self._select(same[0] if same else 0)
        self._stack.setCurrentWidget(self.list if page.rows else self._empty)
        self._footer.setText(page.footer)
        self._previous.setVisible(page.offset > 0)
        self._next.setVisible(page.offset + len(page.rows) < self._total)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint rows when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.list.viewport().update()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(Rule())
        column.addWidget(_Heads())
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 4, 0)
        foot.setSpacing(0)
        foot.addWidget(self._footer, 1)
        foot.addWidget(self._renewals)
        foot.addWidget(self._previous)
        foot.addWidget(self._next)
        holder = QWidget()
        holder.setLayout(foot)
        holder.setFixedHeight(_FOOT)
        column.addWidget(holder)
        self._previous.hide()
        self._next.hide()

    def _select(self, place: int) -> None:
        if self.model.rowCount() and place >= 0:
            index = self.model.index(place)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _clicked(self) -> None:
        row = self.current_row()
        if row is not None:
            self.row_opened.emit(row)


def _same(row: WorkRow, other: WorkRow) -> bool:
    return (row.kind, row.person_id, row.due) == (other.kind, other.person_id, other.due)
