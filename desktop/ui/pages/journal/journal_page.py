"""Nhật ký: who did what and when, of a person (with their receipts), of a household, or of the whole book."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.book.journal_pages import JournalRow
from desktop.services.desk import Desk
from desktop.services.exports.journal import book_journal, household_journal, person_journal
from desktop.services.exports.listing import Listing
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument, ReceiptArgument
from desktop.ui.pages.journal.journal_loading import ROWS, Journal, load_book, load_household, load_person
from desktop.ui.pages.journal.receipts_card import ReceiptsCard
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken

BOOK = "book"
"""The argument for the whole book's journal."""
_SIDE = 336
_Subject = PersonArgument | HouseholdArgument | None


class JournalPage(Page):
    """Newest first; Enter goes to whom or what the act was about. The whole sentence stands below the rows."""

    NAME = "journal"
    TITLE = mark("Nhật ký")
    ICON = "journal"
    ACTS = (
        Act(key="Enter", label=mark("mở người, hộ, biên lai"), method="open_chosen"),
        Act(key="PgDn", label=mark("cũ hơn"), method="older"),
        Act(key="PgUp", label=mark("mới hơn"), method="newer"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export"),
        Act(key="Alt+1", label=mark("mọi biên lai của người này"), method="all_receipts", in_bar=False),
        Act(key="Alt+2", label=mark("nhật ký của cả sổ"), method="whole_book", in_bar=False),
    )
    HELP = (
        mark("Mọi việc đã làm trong sổ đều ghi ở đây với giờ và người làm; không ai sửa hay xóa được."),
        mark("F3 ở trang một người mở biên lai và nhật ký của người đó, ở trang hộ mở nhật ký của hộ."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._subject: _Subject = None
        self._before: list[int] = []
        self._loading = CancelToken()
        self.head = PageHead(t(self.TITLE))
        self.table = Table(t(self.TITLE), _columns(), row_height=50)
        self.table.setProperty("plain", "true")
        self._empty = EmptyState(t("Chưa có việc nào được ghi."), icon_name="journal")
        self.whole, self._range = Text("", "body", wrap=True), Text("", "hint")
        self.receipts = ReceiptsCard()
        self.exporter = Exporter(counter, self)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(SplitPage(self._list(), self.receipts, side_width=_SIDE), 1)
        column.addWidget(self.exporter.bar)
        self.table.installEventFilter(self)
        self.table.row_opened.connect(self._open)
        self.table.row_changed.connect(self._show_whole)
        self.receipts.receipt_wanted.connect(self._open_receipt)
        self.receipts.all_wanted.connect(self.all_receipts)
        self.reload_on_change(self._load)

    def opened(self, argument: object = None) -> None:
        """A person's, a household's, the book's (``BOOK``); None shows the same one again."""
        if argument is not None:
            self._subject = argument if isinstance(argument, PersonArgument | HouseholdArgument) else None
            self._before = []
        self._load()

    def focus_first(self) -> None:
        """On the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_chosen(self) -> None:
        """Enter."""
        row = self.table.current_row()
        if row is not None:
            self._open(row)

    def older(self) -> None:
        """PgDn: the book's acts before those in view."""
        rows = self.table.table_model.rows()
        if self._subject is None and len(rows) == ROWS:
            self._before.append(min(row.number for row in rows))
            self._load()

    def newer(self) -> None:
        """PgUp."""
        if self._before:
            self._before.pop()
            self._load()

    def all_receipts(self) -> None:
        """Alt+1: the list of receipts, this person's only."""
        if isinstance(self._subject, PersonArgument):
            self.counter.shell.open_page("receipts", self._subject.person_id)

    def export(self) -> None:
        """Ctrl+E: every act of the book, the person or the household in view, not only the rows shown."""
        self.exporter.ask(_listing(self._subject))

    def whole_book(self) -> None:
        """Alt+2."""
        self.opened(BOOK)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """PgDn and PgUp go through the rows first, beyond the last or first one to the next page."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            place, last = self.table.currentIndex().row(), self.table.table_model.rowCount() - 1
            if event.key() == Qt.Key.Key_PageDown and place == last:
                self.older()
            elif event.key() == Qt.Key.Key_PageUp and place <= 0:
                self.newer()
        return False

    def _load(self) -> None:
        self._loading.cancel()
        desk, subject, before = self.counter.open_desk, self._subject, self._before[-1] if self._before else None
        work = partial(_read, desk, subject, before)
        self._loading = self.counter.worker.run(work, self._show, receiver=self)

    def _show(self, found: Journal) -> None:
        self.head.subject.setText(found.subject or t("cả sổ"))
        self.table.set_rows(found.rows)
        self.table.setVisible(bool(found.rows))
        self._empty.setVisible(not found.rows)
        self.receipts.setVisible(found.receipts is not None)
        if found.receipts is not None:
            self.receipts.show_receipts(found.receipts)
        more = self._subject is None and len(found.rows) == ROWS
        self._range.setText(t("{count} việc; PgDn xem việc cũ hơn", count=ROWS) if more else "")
        if not found.rows:
            self.whole.setText("")

    def _show_whole(self, row: JournalRow | None) -> None:
        self.whole.setText("" if row is None else row.sentence)

    def _open(self, row: JournalRow) -> None:
        kind, key = row.subject.partition(":")[0], row.subject_id
        if key is None:
            return
        if kind == "receipt":
            self._open_receipt(key)
        elif kind == "household":
            self.counter.shell.open_page("household", HouseholdArgument(household_id=key))
        else:
            self.counter.shell.open_page("person", PersonArgument(person_id=key))

    def _open_receipt(self, receipt_id: UUID) -> None:
        self.counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(receipt_id,)))

    def _list(self) -> QWidget:
        card = Card(padding=1)
        self.whole.setContentsMargins(16, 8, 16, 4)
        self._range.setContentsMargins(16, 0, 16, 8)
        for part, stretch in ((self.table, 1), (self._empty, 1), (self.whole, 0), (self._range, 0)):
            card.body.addWidget(part, stretch)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 1)
        return holder


def _read(desk: Desk, subject: _Subject, before: int | None) -> Journal:
    if isinstance(subject, PersonArgument):
        return load_person(desk, subject.person_id)
    return load_book(desk, before) if subject is None else load_household(desk, subject.household_id)


def _listing(subject: _Subject) -> Listing:
    if isinstance(subject, PersonArgument):
        return person_journal(subject.person_id)
    return book_journal() if subject is None else household_journal(subject.household_id)


def _columns() -> tuple[Column[JournalRow], ...]:
    return (
        Column(
            t("LÚC"), lambda row: Cell(f"{row.at:%d/%m/%Y}", f"{row.at:%H:%M}"), order=lambda row: row.number, width=112
        ),
        Column(t("VIỆC"), lambda row: Cell(row.sentence, row.about)),
        Column(t("NGƯỜI LÀM"), lambda row: Cell(row.user), width=150),
    )
