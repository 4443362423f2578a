"""Tables: columns of measured width, cells wrapped, rows framed by thin lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.flow import Block
from desktop.documents.fonts import Style, fit, wrap
from desktop.documents.page import EVERYTHING, NOTHING, Align, Paper

_PADDING = 4.0
_MOST_LINES = 18


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, width in points, where its texts stand; ``whole`` texts shrink instead of breaking."""

    heading: str
    width: float
    align: Align = Align.LEFT
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The shape of a table at x; ``air`` is the space above and below the text of a row."""

    x: float
    columns: tuple[Column, ...]
    style: Style
    heading_style: Style
    air: float = 2.5

    @property
    def width(self) -> float:
        """All columns together."""
        return sum(column.width for column in self.columns)

    def head(self) -> Block:
        """The headings; give it to every row as its ``head``."""
        style = self.heading_style
        cells = [[(line, style) for line in wrap(column.heading, style, column.width - 3)] for column in self.columns]
        return self._block(cells, [Align.CENTRE] * len(cells), style, None, ())

    def row(
        self, texts: Sequence[str], head: Block, *, notes: tuple[int, ...] = (), style: Style | None = None
    ) -> list[Block]:
        """One row; its texts wrap, and one that would not fit on a page goes on in a row below."""
        style = style or self.style
        cells = [self._cell(text, column, style) for text, column in zip(texts, self.columns, strict=True)]
        aligns = [column.align for column in self.columns]
        longest = max(len(cell) for cell in cells)
        return [
            self._block([cell[start : start + _MOST_LINES] for cell in cells], aligns, style, head, notes)
            for start in range(0, max(longest, 1), _MOST_LINES)
        ]

    def _cell(self, text: str, column: Column, style: Style) -> list[tuple[str, Style]]:
        room = column.width - 2 * _PADDING
        if column.whole:
            style = fit(text, style, room, smallest=4)
            return [(text, style)] if text else []
        return [(line, style) for line in wrap(text, style, room)]

    def _block(
        self,
        cells: list[list[tuple[str, Style]]],
        aligns: list[Align],
        style: Style,
        head: Block | None,
        notes: tuple[int, ...],
    ) -> Block:
        leading = style.leading
        height = max(1, *(len(cell) for cell in cells)) * leading + 2 * self.air
        fixed = EVERYTHING if head is None else NOTHING  # the heads of the columns are the form's

        def draw(paper: Paper, top: float) -> None:
            self._frame(paper, top, height)
            x = self.x
            for lines, column, align in zip(cells, self.columns, aligns, strict=True):
                place = x + _PADDING + (column.width - 2 * _PADDING) * align.value
                # The short cells of a tall row stand in its middle; a base line lies under 0.78 of its line.
                y = top - (height - leading * len(lines)) / 2 - leading * 0.78
                for line, line_style in lines:
                    paper.text(place, y, line, line_style, align, fixed=fixed)
                    y -= leading
                x += column.width

        return Block(height, draw, head, notes)

    def _frame(self, paper: Paper, top: float, height: float) -> None:
        paper.box(self.x, top - height, self.width, height)
        x = self.x
        for column in self.columns[:-1]:
            x += column.width
            paper.rule(x, top, x, top - height)
