"""The catalogue as a list: headings by subject, a line for each kind of paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.services.papers.catalogue import PaperKind, SubjectKind
from desktop.ui.i18n import mark, t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.tables.row_list import ROW_ROLE, Index, RowListModel, paint_row_ground

HEADINGS = {
    SubjectKind.RECEIPT: mark("Theo biên lai"),
    SubjectKind.PERSON: mark("Theo người"),
    SubjectKind.HOUSEHOLD: mark("Theo hộ"),
    SubjectKind.WORK_LIST: mark("Theo danh sách việc"),
    SubjectKind.DAY: mark("Theo ngày"),
    SubjectKind.BATCH: mark("Theo đợt gửi"),
    SubjectKind.NONE: mark("Khác"),
}
_HEADING_HEIGHT, _ROW_HEIGHT = 32, 44


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """A kind of paper, or the heading above those of one subject (``kind`` None)."""

    title: str
    kind: PaperKind | None = None


class _Model(RowListModel[CatalogueRow]):
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        return Qt.ItemFlag.NoItemFlags if row is None or row.kind is None else super().flags(index)


class CatalogueList(QListView):
    """Up and down pass the headings; Enter goes on to whose paper it is.

    Signals:
        kind_chosen: the kind of paper now chosen. entered: Enter.
    """

    kind_chosen = Signal(object)
    entered = Signal()

    def __init__(self, kinds: Sequence[PaperKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plain", "true")
        self._model = _Model(lambda row: row.title, self)
        self._model.set_rows(_rows(kinds))
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(t("Các loại giấy"))
        self.selectionModel().currentChanged.connect(self._changed)

    def chosen(self) -> PaperKind | None:
        """The kind of paper chosen."""
        row = self._model.row(self.currentIndex())
        return None if row is None else row.kind

    def choose(self, kind: PaperKind) -> None:
        """Choose a kind of paper."""
        for place in range(self._model.rowCount()):
            index = self._model.index(place)
            row = self._model.row(index)
            if row is not None and row.kind == kind:
                self._choose_at(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the page's wish to go on; Home passes the heading that stands first."""
        if event.key() == Qt.Key.Key_Home and not event.modifiers():
            self._choose_at(1)
            event.accept()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if not event.isAutoRepeat():
                self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _choose_at(self, place: int) -> None:
        index = self._model.index(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _changed(self, now: QModelIndex) -> None:
        row = self._model.row(now)
        if row is not None and row.kind is not None:
            self.kind_chosen.emit(row.kind)


def _rows(kinds: Sequence[PaperKind]) -> list[CatalogueRow]:
    rows: list[CatalogueRow] = []
    for subject, heading in HEADINGS.items():
        own = [kind for kind in kinds if kind.subject is subject]
        if own:
            rows += [CatalogueRow(t(heading)), *(CatalogueRow(t(kind.title), kind) for kind in own)]
    return rows


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        heading = isinstance(row, CatalogueRow) and row.kind is None
        return QSize(160, _HEADING_HEIGHT if heading else _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, CatalogueRow):
            return
        theme, frame = current_theme(), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if row.kind is None:
            painter.fillRect(frame, theme.colour("sunken"))
            painter.setFont(font(Type.HINT, bold=True))
            painter.setPen(theme.colour("text2"))
        else:
            chosen = paint_row_ground(painter, theme, frame, state)
            painter.setFont(font(Type.BODY, bold=chosen))
            painter.setPen(theme.colour("text"))
        room = QRectF(frame.left() + 16, frame.top(), frame.width() - 52, frame.height())
        if row.kind is None:
            room.setWidth(frame.width() - 24)
        text = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        if row.kind is not None:
            painter.setFont(font(Type.HINT))
            painter.setPen(theme.colour("text2"))
            right = QRectF(frame.right() - 40, frame.top(), 28, frame.height())
            painter.drawText(right, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), row.kind.size)
        painter.restore()
