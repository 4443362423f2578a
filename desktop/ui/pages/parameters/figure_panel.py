"""One figure with its whole history: values, dates, articles, status, day last checked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.book.parameter_pages import FigureRow
from desktop.ui.i18n import t
from desktop.ui.pages.parameters.figure_columns import ShownFigure, span_text
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Rule, Text


class FigurePanel(Card):
    """Shows the selected figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title_line = Text("", "card_title", wrap=True)
        self.body.addWidget(self.title_line)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        area = scrolling(self._inner)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(t("Các mức qua từng thời kỳ"))
        self.body.addWidget(area, 1)

    def show_figure(self, figure: ShownFigure | None) -> None:
        """Replace what is shown; None shows nothing."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.title_line.setText("" if figure is None else figure.group.description)
        if figure is None:
            return
        for place, row in enumerate(figure.group.rows):
            self._column.insertWidget(
                2 * place, _value(row, coming=figure.next is not None and row.since >= figure.next.since)
            )
            self._column.insertWidget(2 * place + 1, Rule())

    def texts(self) -> str:
        """Everything shown, line by line."""
        return "\n".join(label.text() for label in self.findChildren(Text) if label.isVisibleTo(self))


def _value(row: FigureRow, *, coming: bool) -> QWidget:
    frame = QFrame()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.addWidget(Text(row.value, "sum" if row.in_force else "strong"))
    head.addWidget(Text(row.change, "hint"))
    head.addStretch(1)
    column.addLayout(head)
    below = QHBoxLayout()
    below.addWidget(Text(span_text(row), "quiet"))
    below.addStretch(1)
    below.addWidget(_mark(row, coming=coming))
    column.addLayout(below)
    column.addWidget(Text(row.reference, "quiet", wrap=True))
    status = "ok" if row.status.is_confirmed else "unsure"
    checked = t("đối chiếu {day}", day=f"{row.checked:%d/%m/%Y}")
    column.addWidget(Text(f"{t(row.status_text)} · {checked}", "hint", tone=status, wrap=True))
    return frame


def _mark(row: FigureRow, *, coming: bool) -> Chip:
    if not row.status.is_confirmed:
        return Chip(t("chưa xác nhận"), "unsure")
    if coming:
        return Chip(t("sẽ áp dụng"), "info")
    return Chip(t("đang áp dụng"), "ok") if row.in_force else Chip(t("đã hết"), "plain")
