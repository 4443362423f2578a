"""Found people as a list: the rows and how one is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.i18n import in_row, shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.chip import ICONS, chip_width, paint_chip
from desktop.ui.widgets.painting import icon as paint_icon
from desktop.ui.widgets.tables.row_list import ROW_ROLE, Index, paint_row_ground

_HEIGHT = 52
_ICON = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One found person or household, texts ready to show.

    Attributes:
        key: what ``person_chosen`` carries.
        icon: drawn before the name; people have none.
        covers: chips as (text, tone): ``("BHYT: còn 21 ngày", "warn")``.
    """

    key: object
    name: str
    birth: str = ""
    number: str = ""
    hamlet: str = ""
    covers: tuple[tuple[str, str], ...] = ()
    icon: str = ""

    def spoken(self) -> str:
        """The row in one line."""
        return in_row((self.name, self.birth, self.number, self.hamlet, *(cover[0] for cover in self.covers)))


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Rows ready to show and how many people there are in all (None: not counted yet, "hơn 1.000").

    The last ``households`` rows are households; there may be more of them than are shown.
    """

    rows: tuple[PersonRow, ...]
    count: int | None = None
    households: int = 0
    to_come: int = 0
    more_households: bool = False


class PersonDelegate(QStyledItemDelegate):
    """Draws name and birth over number and hamlet, covers as chips at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows of 52 px."""
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PersonRow):
            return
        theme = current_theme()
        frame: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        paint_row_ground(painter, theme, frame, state)
        right = _paint_covers(painter, frame, row)
        indent = 16 + (_ICON + 12 if row.icon else 0)
        if row.icon:
            middle = frame.top() + frame.height() / 2
            paint_icon(painter, theme.pixmap(row.icon, "text2", _ICON), frame.left() + 16, middle)
        place = QRectF(frame.left() + indent, frame.top() + 7, right - frame.left() - indent - 8, 20)
        _write(painter, place, row.name, "text", size=Type.BODY, bold=True)
        below = " · ".join(part for part in (row.birth, row.number, row.hamlet) if part)
        _write(painter, place.translated(0, 21), below, "text2", size=Type.HINT)
        painter.restore()


def _paint_covers(painter: QPainter, frame: QRect, row: PersonRow) -> float:
    right = float(frame.right() - 12)
    for text, tone in reversed(row.covers):
        width = chip_width(text, has_icon=tone in ICONS)
        place = QRectF(right - width, frame.top() + (frame.height() - 24) / 2, width, 24)
        paint_chip(painter, place, text, tone, ICONS.get(tone, ""))
        right -= width + 8
    return right


def _write(painter: QPainter, place: QRectF, text: str, tone: str, *, size: Type, bold: bool = False) -> None:
    painter.setFont(font(size, bold=bold))
    painter.setPen(current_theme().colour(tone))
    cut = painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
