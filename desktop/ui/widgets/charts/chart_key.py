"""The key of a chart: a sample of each line or bar with its name, and what the figures are counted in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.charts import BarSeries, Chart, Level, LineChart, LineSeries
from desktop.ui.i18n import shown, t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.charts.strokes import bar_brush, bar_pen, level_pen, line_pen
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.wrap_layout import WrapLayout

_SAMPLE, _HEIGHT, _GAP = 22, 20, 6
Shown = BarSeries | LineSeries | Level


class ChartKey(QWidget):
    """A row of samples that wraps; a single bar or line needs none, lines that say their name at their end neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WrapLayout(self)
        self._row.setSpacing(14)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: tuple[object, ...] | None = None
        self._unit = ""

    def show_chart(self, chart: Chart) -> None:
        """Make the samples of a chart; nothing changes where they are the same as before."""
        samples: list[Shown] = [*needs_key(chart), *chart.levels]
        wanted = (shown(chart.axis.unit), *((_name(one), *_look(one)) for one in samples))
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._unit = t("Đơn vị: {unit}", unit=chart.axis.unit) if chart.axis.unit else ""
        if self._unit:
            self._row.addWidget(Text(self._unit, "hint"))
        for one in samples:
            self._row.addWidget(Sample(one))
        self.updateGeometry()

    def unit_text(self) -> str:
        """What the figures are counted in, as it is said here; empty when nothing is counted."""
        return self._unit

    def names(self) -> tuple[str, ...]:
        """What the samples say, in order."""
        return tuple(sample.text for sample in self.findChildren(Sample))


def needs_key(chart: Chart) -> tuple[BarSeries | LineSeries, ...]:
    """The series that the picture itself does not name."""
    if isinstance(chart, LineChart):
        return tuple(one for one in chart.series if not one.end_text) if len(chart.series) > 1 else ()
    return chart.series if len(chart.series) > 1 else ()


class Sample(QWidget):
    """One sample and its name."""

    def __init__(self, one: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one = one
        self.text = _name(one)
        self.setAccessibleName(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The sample and its text."""
        return QSize(_SAMPLE + _GAP + QFontMetrics(font(Type.HINT)).horizontalAdvance(self.text) + 2, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new theme's colours."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both."""
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(self._one, BarSeries):
            painter.setPen(bar_pen(theme, self._one))
            painter.setBrush(bar_brush(theme, self._one))
            painter.drawRect(QRectF(3.5, 3.5, 14, 13))
        else:
            painter.setPen(level_pen(theme, self._one) if isinstance(self._one, Level) else line_pen(theme, self._one))
            painter.drawLine(QPointF(0, _HEIGHT / 2), QPointF(_SAMPLE, _HEIGHT / 2))
        painter.setPen(theme.colour("text2"))
        painter.setFont(font(Type.HINT))
        painter.drawText(QRectF(_SAMPLE + _GAP, 0, self.width(), _HEIGHT), Qt.AlignmentFlag.AlignVCenter, self.text)


def _name(one: Shown) -> str:
    return shown(one.text if isinstance(one, Level) else one.name)


def _look(one: Shown) -> tuple[str, ...]:
    if isinstance(one, Level):
        return (one.tone,)
    return (one.tone, one.fill) if isinstance(one, BarSeries) else (one.tone, one.dash, str(one.strong))
