"""The figures of a chart as a table: exact, with units, sorted by their values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from desktop.domain.charts import Figures
from desktop.ui.i18n import shown
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.widgets.tables.table import Cell, Column, Table

_ROW = 32
_NARROWEST = 88


@dataclass(frozen=True, slots=True)
class _Line:
    place: int
    values: tuple[Any, ...]
    texts: tuple[str, ...]


class FiguresTable(Table):
    """A table whose columns are those of the chart that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", (), row_height=_ROW, parent=parent)

    def show_figures(self, label: str, figures: Figures) -> None:
        """Show a chart's figures under its title; the row of the clerk's choice stays chosen where it still exists."""
        chosen = self.place()
        self.setAccessibleName(shown(label))
        lines = [
            _Line(place, row, texts) for place, (row, texts) in enumerate(zip(figures.rows, figures.texts, strict=True))
        ]
        columns = tuple(_column(number, title, lines) for number, title in enumerate(figures.columns))
        self.table_model.beginResetModel()
        self.table_model.columns = columns
        self.table_model.endResetModel()
        self._arrange(columns)
        self.set_rows(lines)
        self.select_place(chosen)

    def place(self) -> int:
        """The number of the chosen row's place; 0 without rows."""
        line = self.current_row()
        return 0 if line is None else int(line.place)

    def select_place(self, place: int) -> None:
        """Choose the row of a place, wherever sorting has put it."""
        for row, line in enumerate(self.table_model.rows()):
            if line.place == place:
                self.selectRow(row)


def _column(number: int, title: str, lines: list[_Line]) -> Column[_Line]:
    head, body = QFontMetrics(font(Type.HINT, bold=True)), QFontMetrics(font(Type.BODY))
    widest = max((body.horizontalAdvance(shown(line.texts[number])) for line in lines), default=0)
    width = 0 if number == 0 else max(_NARROWEST, widest + 20, head.horizontalAdvance(shown(title).upper()) + 28)
    return Column(
        shown(title).upper(), partial(_cell, number), order=partial(_order, number), width=width, right=number > 0
    )


def _cell(number: int, line: _Line) -> Cell:
    return Cell(line.texts[number], bold=number == 0)


def _order(number: int, line: _Line) -> Any:
    """Places in their own order, figures by value, those that are missing first."""
    value = line.values[number]
    return line.place if number == 0 else (value is not None, value or 0)
