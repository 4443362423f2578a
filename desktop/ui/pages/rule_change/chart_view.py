"""The preview as a chart: by hamlet, by group, by how much it changes; a bar opens its people in the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.rule_change.chart import ChartBy, hamlet_of_place, preview_chart
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.query import PreviewView
from desktop.ui.i18n import mark, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.charts.chart_panel import ChartPanel
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.quick_chips import QuickChips

_NAMES = {
    ChartBy.HAMLET: mark("Theo thôn"),
    ChartBy.GROUP: mark("Theo nhóm"),
    ChartBy.BAND: mark("Theo mức thay đổi"),
}


class ChartView(Card):
    """Follows the list: the same rows, the same sums.

    Signals:
        hamlet_wanted: a hamlet's key, of the bar that was opened.
    """

    hamlet_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._by = ChartBy.HAMLET
        self._found: Preview | None = None
        self._view: PreviewView | None = None
        self.choices = QuickChips([(t(name), by) for by, name in _NAMES.items()])
        self.choices.set_current(self._by)
        self.panel = ChartPanel(height=140)
        column = QVBoxLayout()
        column.setSpacing(Space.STEP)
        column.addWidget(self.choices)
        column.addWidget(self.panel, 1)
        self.body.addLayout(column, 1)
        self.choices.chosen.connect(self._choose)
        self.panel.place_opened.connect(self._open)

    def show_view(self, found: Preview, view: PreviewView) -> None:
        """Another preview, or another view of it."""
        self._found, self._view = found, view
        self.panel.show_chart(preview_chart(found, view, self._by))

    def _choose(self, by: object) -> None:
        self._by = ChartBy(str(by))
        if self._found is not None and self._view is not None:
            self.show_view(self._found, self._view)

    def _open(self, place: object) -> None:
        if self._by is ChartBy.HAMLET and self._view is not None:
            key = hamlet_of_place(self._view, int(str(place)))
            if key:
                self.hamlet_wanted.emit(key)
