"""The head of a list's table: headings under their groups, and below them the row of the columns' numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.documents.flow import Block
from desktop.documents.fonts import Style, bounded, wrap
from desktop.documents.lists.content import groups_of, marks_of
from desktop.documents.page import Align, Paper
from desktop.domain.papers.forms import FormColumn

_AIR, _SIDE = 2.5, 1.5
_MOST_LINES = 6


class _Cell(NamedTuple):
    """A framed text; ``down`` is how far below the head's top it begins."""

    x: float
    down: float
    width: float
    height: float
    text: str
    style: Style


def list_head(x: float, columns: Sequence[FormColumn], widths: Sequence[float], heading: Style, mark: Style) -> Block:
    """The head as one block; give it to every row so that it stands on each page.

    Args:
        x: the table's left edge.
        columns: those of the form.
        widths: theirs in points.
        heading: style of the headings, made smaller where a word would not fit.
        mark: style of the numbers below them.
    """
    wide = dict(zip((column.key for column in columns), widths, strict=True))
    groups = groups_of(columns)
    above = _tallest(_height(name, heading, sum(wide[one.key] for one in part)) for name, part in groups if name)
    under = _tallest(_height(one.heading, heading, wide[one.key]) for one in columns if one.group)
    alone = _tallest(_height(one.heading, heading, wide[one.key]) for one in columns if not one.group)
    under = max(under, alone - above)
    cells: list[_Cell] = []
    for name, part in groups:
        if name:
            cells.append(_Cell(x, 0, sum(wide[one.key] for one in part), above, name, heading))
        for one in part:
            cells.append(
                _Cell(x, above if name else 0, wide[one.key], under if name else above + under, one.heading, heading)
            )
            x += wide[one.key]
    first = x - sum(widths)
    return _block([*cells, *_marks(first, columns, widths, above + under, mark)])


def _marks(
    x: float, columns: Sequence[FormColumn], widths: Sequence[float], down: float, style: Style
) -> Iterator[_Cell]:
    height, start = style.leading + 2, 0
    for mark, count in marks_of(columns):
        width = sum(widths[start : start + count])
        yield _Cell(x, down, width, height, f"({mark})" if mark else "", style)
        x, start = x + width, start + count


def _tallest(heights: Iterable[float]) -> float:
    return max(heights, default=0.0)


def _set(text: str, style: Style, width: float) -> tuple[list[str], Style]:
    """The lines of a heading and the style in which no word of it is broken."""
    room = width - 2 * _SIDE
    style = min((bounded(word, style, room, 1) for word in text.split()), key=lambda one: one.size, default=style)
    style = bounded(text, style, room, _MOST_LINES)
    return wrap(text, style, room), style


def _height(text: str, style: Style, width: float) -> float:
    lines, style = _set(text, style, width)
    return len(lines) * style.leading + 2 * _AIR


def _block(cells: Sequence[_Cell]) -> Block:
    def draw(paper: Paper, top: float) -> None:
        for cell in cells:
            paper.box(cell.x, top - cell.down - cell.height, cell.width, cell.height)
            lines, style = _set(cell.text, cell.style, cell.width)
            y = top - cell.down - (cell.height - style.leading * len(lines)) / 2 - style.leading * 0.78
            for line in lines:
                paper.text(cell.x + cell.width / 2, y, line, style, Align.CENTRE)
                y -= style.leading

    return Block(max(cell.down + cell.height for cell in cells), draw)
