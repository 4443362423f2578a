"""The left card: what waits for a list, and the batches with their states."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListView, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.lists.batches import BatchRow
from desktop.services.lists.waiting import Waiting, WaitingForm
from desktop.ui.i18n import t
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.home.today_cards import clear
from desktop.ui.pages.lists.batch_rows import BatchDelegate, spoken
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.tables.row_list import RowListModel
from desktop.ui.widgets.text import Rule, Text

_WIDE = 480


class BatchList(QListView):
    """The batches; ↑ ↓ open one, Enter goes on to its lines.

    Signals:
        entered: Enter or a double click on a batch.
    """

    entered = Signal()

    def __init__(self, model: RowListModel[BatchRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plain", "true")
        self.setModel(model)
        self.setItemDelegate(BatchDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(t("Danh sách đã lập"))
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(64)
        self.doubleClicked.connect(lambda _index: self.entered.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; bare letters search nothing (input methods own them)."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if not event.isAutoRepeat():
                self.entered.emit()
            event.accept()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint rows when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.viewport().update()


class BatchCard(Card):
    """What waits, by form, above the batches.

    Signals:
        new_wanted: a new list; the form's code, or an empty text for any.
        batch_chosen: key of the batch that the clerk moved to.
        lines_wanted: go on to the lines of the chosen batch.
    """

    new_wanted = Signal(str)
    batch_chosen = Signal(object)
    lines_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Danh sách đã lập"), padding=1, parent=parent)
        self._showing = False
        self.head.setContentsMargins(15, 8, 7, 0)
        new = SecondaryButton(t("Lập mới"), key="Ctrl+N")
        new.clicked.connect(lambda: self.new_wanted.emit(""))
        self.head.addWidget(new)
        self.model: RowListModel[BatchRow] = RowListModel(spoken, self)
        self.list = BatchList(self.model)
        self._waiting, self._no_batch = Text("", "quiet", wrap=True), Text("", "quiet", wrap=True)
        self._no_batch.setText(t("Chưa lập danh sách nào. Bấm Ctrl+N để lập từ những dòng đang chờ."))
        self._no_batch.setContentsMargins(15, 8, 15, 15)
        self._forms = QVBoxLayout()
        self._forms.setSpacing(0)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(15, 0, 15, 4)
        column.setSpacing(0)
        column.addWidget(self._waiting)
        column.addLayout(self._forms)
        column.addStretch(1)
        holder = QWidget()
        below = QVBoxLayout(holder)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.list, 1)
        below.addWidget(self._no_batch, 1, Qt.AlignmentFlag.AlignTop)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.addWidget(above)
        self._parts.addWidget(Rule())
        self._parts.addWidget(holder, 1)
        self.body.addLayout(self._parts, 1)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.entered.connect(self.lines_wanted)

    def show_waiting(self, waiting: Waiting) -> None:
        """One line a form; a click begins its list."""
        clear(self._forms)
        for form in waiting.forms:
            row = SideRow("", _waiting_form(form), t("{amount} đ", amount=format_money(form.total)))
            row.clicked.connect(lambda _checked=False, code=form.form_code: self.new_wanted.emit(code))
            self._forms.addWidget(row)
            if form.problem:
                self._forms.addWidget(Text(form.problem, "hint", tone="warn", wrap=True))
        self._waiting.setText(t("Chờ lập danh sách") if waiting.forms else t("Không còn dòng nào chờ lập danh sách."))

    def show_batches(self, batches: tuple[BatchRow, ...], chosen: UUID | None) -> None:
        """Show these, the chosen one marked; nobody is told."""
        self._showing = True
        self.model.set_rows(batches)
        places = [place for place, row in enumerate(batches) if row.batch_id == chosen]
        if places:
            index = self.model.index(places[0])
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        self._showing = False
        self.list.setVisible(bool(batches))
        self._no_batch.setVisible(not batches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the card is wide it is low: what waits stands beside the batches."""
        wide = event.size().width() > _WIDE
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row(now)
        if row is not None and not self._showing:
            self.batch_chosen.emit(row.batch_id)


def _waiting_form(form: WaitingForm) -> str:
    return t("{form}: {count} dòng", form=form.form_name, count=format_money(form.count))
