"""The tabs of the work list, each with its count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.counter.counter_today import Work
from desktop.ui.i18n import mark, t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme

TITLES = {
    Work.ALL: mark("Tất cả"),
    Work.HI_ENDING: mark("BHYT sắp hết hạn"),
    Work.SI_DUE: mark("BHXH đến kỳ đóng"),
    Work.PROOF_ENDING: mark("Giấy tờ sắp hết hạn"),
}


class _Tab(QAbstractButton):
    def __init__(self, title: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(key)
        self._count = 0
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(t("{title}, {count} việc", title=self.text(), count=count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._text_width() + 8 + self._pill_width() + 16, 40)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setFont(font(Type.BODY, bold=chosen))
        painter.setPen(theme.colour("primary" if chosen else "text2"))
        left, middle = 8, self.height() / 2
        text = QRectF(left, 0, self._text_width() + 2, self.height())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        pill = QRectF(left + self._text_width() + 8, middle - 10, self._pill_width(), 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary" if chosen else "bg"))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setFont(font(Type.HINT, bold=True))
        painter.setPen(theme.colour("on" if chosen else "text2"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, format_money(self._count))
        if self.hasFocus():
            painter.fillRect(QRectF(0, self.height() - 2, self.width(), 2), theme.colour("focus"))

    def _text_width(self) -> int:
        return QFontMetrics(font(Type.BODY, bold=True)).horizontalAdvance(self.text())

    def _pill_width(self) -> int:
        return max(QFontMetrics(font(Type.HINT, bold=True)).horizontalAdvance(format_money(self._count)) + 16, 24)


class WorkTabs(QWidget):
    """One of four kinds of work; Alt+1 … Alt+4 on the page, Tab and Space, or the mouse.

    Signals:
        tab_chosen: the kind of work (``Work``).
    """

    tab_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self._tabs: dict[Work, _Tab] = {}
        for place, (work, title) in enumerate(TITLES.items(), 1):
            tab = _Tab(t(title), f"Alt+{place}", self)
            tab.clicked.connect(lambda _checked=False, chosen=work: self.tab_chosen.emit(chosen))
            row.addWidget(tab)
            self._tabs[work] = tab
        row.addStretch(1)
        self.choose(Work.ALL)

    def choose(self, work: Work) -> None:
        """Mark a tab without telling anyone."""
        self._tabs[work].setChecked(True)

    def show_counts(self, counts: Mapping[Work, int]) -> None:
        """Show how much work there is of each kind."""
        for work, tab in self._tabs.items():
            tab.show_count(counts.get(work, 0))
