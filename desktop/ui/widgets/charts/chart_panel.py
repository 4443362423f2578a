"""A chart with its key, its note and the same figures as a table; the drawing is loaded when it is first needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.charts import Chart, figures_of, sentences_of
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.charts.chart_key import ChartKey
from desktop.ui.widgets.charts.chart_picture import ChartPicture
from desktop.ui.widgets.charts.figures_table import FiguresTable
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import ElidedText, Text

_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class ChartPanel(QWidget):
    """Any chart of ``domain/charts``: Tab leads from the picture to the table of its figures and on.

    Arrow keys on the picture read one place after the other; Enter or a double click opens it, as in the table.

    Signals:
        place_opened: the number of the place (int) that the clerk wants to look into.
        place_changed: the number of the place that is being read (int).
    """

    place_opened = Signal(object)
    place_changed = Signal(object)

    def __init__(self, *, height: int = 200, titled: bool = True, parent: QWidget | None = None) -> None:
        """Make an empty panel.

        Args:
            height: pixels that the picture has at least; it grows with its layout.
            titled: whether the chart's title is shown; a card that has it already leaves it out.
            parent: as ever.
        """
        super().__init__(parent)
        self._chart: Chart | None = None
        self._by_tab = self._told = False
        self.title, self.reading = ElidedText("", "card_title"), ElidedText("", "hint")
        if not titled:
            self.title.hide()  # showing it here, without a parent yet, would open a window of its own
        self.switch = LinkButton(t("Bảng số"))
        self.unit, self.key, self.note = ElidedText("", "hint"), ChartKey(), Text("", "hint", wrap=True)
        self.picture, self.table, self.empty = ChartPicture(height), FiguresTable(), Text("", "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.window_on_picture = QScrollArea()
        self.window_on_picture.setWidgetResizable(True)
        self.window_on_picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.window_on_picture.setWidget(self.picture)
        self.stack = QStackedWidget()
        for part in (self.window_on_picture, self.table, self.empty):
            self.stack.addWidget(part)
        self._note_icon = IconLabel("question", "unsure", 16)
        self._lay_out()
        self._connect()
        self.show_chart(None)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def shows_table(self) -> bool:
        """Whether the figures are in view instead of the picture."""
        return self.stack.currentWidget() is self.table

    def show_chart(self, chart: Chart | None) -> None:
        """Show a chart; one without figures says so in a sentence, None shows nothing."""
        self._chart = chart
        filled = chart is not None and not chart.is_empty
        self.switch.setVisible(filled)
        self._show_key(chart if filled else None)
        if chart is None:
            self._show_texts("", "", "")
            self.stack.setCurrentWidget(self.empty)
            return
        self._show_texts(chart.title, chart.note, "" if filled else chart.said_when_empty)
        self._note_icon.setVisible(chart.estimate)
        words = in_row(sentences_of(chart), ". ")
        self.setAccessibleName(shown(chart.title))
        self.setAccessibleDescription(words)
        self.picture.describe(chart.title, words)
        if not filled:
            self.stack.setCurrentWidget(self.empty)
            return
        self.picture.show_chart(chart)
        self._told = False
        if self.shows_table:
            self._fill_table()
        if self.stack.currentWidget() is self.empty:
            self.stack.setCurrentWidget(self.window_on_picture)

    def show_table(self, *, shown: bool) -> None:
        """Show the table of figures, or the picture again."""
        if self._chart is None or self._chart.is_empty:
            return
        if shown:
            self._fill_table()
        self.stack.setCurrentWidget(self.table if shown else self.window_on_picture)
        self.switch.set_text(t("Biểu đồ") if shown else t("Bảng số"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from the picture to the table, Shift+Tab back; the picture returns when the table is left."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            return self._tabbed(watched, back=event.key() == Qt.Key.Key_Backtab)
        if watched is self.table and isinstance(event, QFocusEvent) and event.lostFocus() and self._by_tab:
            kept = event.reason() in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
            if not kept:
                self._by_tab = False
                self.show_table(shown=False)
        return super().eventFilter(watched, event)

    def _tabbed(self, watched: QObject, *, back: bool) -> bool:
        if watched is self.picture and not back:
            self._by_tab = True
            self.show_table(shown=True)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self.table and back:
            self._by_tab = False
            self.show_table(shown=False)
            self.picture.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return False

    def _fill_table(self) -> None:
        """Bring the table up to date; what nobody looks at is not filled at each change of a slider."""
        if self._chart is not None and not self._told:
            self._told = True
            self.table.show_figures(self._chart.title, figures_of(self._chart))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.setSpacing(Space.STEP)
        head.addWidget(self.title)
        head.addWidget(self.unit, 1)
        head.addWidget(self.switch)
        column.addLayout(head)
        column.addWidget(self.key)
        column.addWidget(self.stack, 1)
        column.addWidget(self.reading)
        below = QHBoxLayout()
        below.addWidget(self._note_icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.note, 1)
        column.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.switch.clicked.connect(lambda: self.show_table(shown=not self.shows_table))
        self.picture.place_opened.connect(self.place_opened)
        self.picture.place_changed.connect(self._read)
        self.table.row_opened.connect(lambda line: self.place_opened.emit(line.place))
        self.table.row_changed.connect(self._chosen)
        self.picture.installEventFilter(self)
        self.table.installEventFilter(self)
        QWidget.setTabOrder(self.switch, self.picture)
        QWidget.setTabOrder(self.picture, self.table)

    def _chosen(self, line: object) -> None:
        place = getattr(line, "place", None)
        if place is not None and self.shows_table:
            self.place_changed.emit(place)

    def _read(self, place: object) -> None:
        self.reading.setText(self.picture.read_out())
        self.reading.show()
        self.window_on_picture.ensureVisible(0, self.picture.middle_of(int(str(place))), 0, 40)
        self.place_changed.emit(place)

    def _show_key(self, chart: Chart | None) -> None:
        """Samples in a row of their own; where there are none the unit stands by the title."""
        if chart is not None:
            self.key.show_chart(chart)
        sampled = chart is not None and bool(self.key.names())
        self.key.setVisible(sampled)
        self.unit.setText("" if sampled or chart is None else self.key.unit_text())

    def _show_texts(self, title: str, note: str, empty: str) -> None:
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._note_icon.setVisible(False)
        self.empty.setText(empty)
        self.reading.setText(self.picture.read_out() if self._chart is not None else "")
        self.reading.setVisible(bool(self.reading.text()))
