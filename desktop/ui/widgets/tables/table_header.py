"""The heads of a table's columns: the sort arrow stands beside the title, never on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme

_PADDING, _ARROW, _APART, _HEIGHT = 8, 8, 4, 28


class TableHeader(QHeaderView):
    """Draws each title in the theme's colours; what has no room ends in an ellipsis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(40)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Room for the title and the arrow."""
        width = QFontMetrics(_font()).horizontalAdvance(self._title(section))
        return QSize(width + _ARROW + _APART + 2 * _PADDING, _HEIGHT)

    def places(self, section: int) -> tuple[str, QRect, QRect]:
        """The title as drawn, where it stands, and where the arrow stands (empty without one)."""
        frame = QRect(self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height())
        inner = frame.adjusted(_PADDING, 0, -_PADDING, -1)
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        taken = _ARROW + _APART if sorted_by else 0
        metrics = QFontMetrics(_font())
        title = metrics.elidedText(self._title(section), Qt.TextElideMode.ElideRight, max(inner.width() - taken, 0))
        width = metrics.horizontalAdvance(title)
        left = inner.right() + 1 - width if self._is_right(section) else inner.left()
        text = QRect(left, inner.top(), width, inner.height())
        if not sorted_by:
            return title, text, QRect()
        start = text.left() - taken if self._is_right(section) else text.right() + 1 + _APART
        return title, text, QRect(start, inner.center().y() - 2, _ARROW, 5)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one head."""
        theme = current_theme()
        title, text, arrow = self.places(section)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        painter.setPen(theme.colour("text2"))
        painter.setFont(_font())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), title)
        if not arrow.isEmpty():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text2"))
            painter.drawPolygon(_triangle(QRectF(arrow), up=self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder))
        painter.restore()

    def _title(self, section: int) -> str:
        model = self.model()
        return "" if model is None else str(model.headerData(section, Qt.Orientation.Horizontal) or "")

    def _is_right(self, section: int) -> bool:
        found = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        return isinstance(found, Qt.AlignmentFlag) and bool(found & Qt.AlignmentFlag.AlignRight)


def _font() -> QFont:
    return font(Type.HINT, bold=True)


def _triangle(place: QRectF, *, up: bool) -> QPolygonF:
    base, tip = (place.bottom(), place.top()) if up else (place.top(), place.bottom())
    return QPolygonF([QPointF(place.left(), base), QPointF(place.right(), base), QPointF(place.center().x(), tip)])
