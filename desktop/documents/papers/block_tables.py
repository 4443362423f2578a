"""Small tables of a form: a block whose items are the columns, its rows given by the items' keys."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from desktop.documents.flow import Block, gap, keep_last, paragraph, stack
from desktop.documents.fonts import BOLD, REGULAR, Style
from desktop.documents.page import Align
from desktop.documents.table import Column, Table
from desktop.domain.papers.forms import FormBlock

Cells = Mapping[str, str]
"""Texts by the key of a column; a key that is missing stays empty."""

_LEFT = frozenset(
    {"kind", "name", "payer", "reason", "purpose", "relation", "method", "choice", "note", "si", "hi", "source"}
    | {"remark", "cut", "insurance"}
)
_RIGHT = frozenset(
    {"cash", "transfer", "total", "amount", "due", "tendered", "odd", "denomination", "pieces", "income"}
    | {"expected", "counted"}
    | {"voluntary_si", "household_hi"}
    | {"monthly", "year", "pension_15", "pension_end", "payback", "state_support", "each_month", "saved"}
    | {"residents", "hi_percent", "hi_target", "missing", "households", "eligible", "si_percent", "si_target"}
    | {"receipts", "people", "state", "ended", "renewed", "in_time", "lost"}
    | {"hi_count", "si_count", "hi_of", "si_of"}
)
_SIZE, _HEADING_SIZE, _AIR = 10.0, 11.5, 0.28


def heading(text: str, x: float, width: float, size: float = _HEADING_SIZE) -> Block:
    """The title of a block; it moves to a new page together with what stands under it."""
    return keep_last([stack([gap(4), paragraph(x, width, text, Style(BOLD, size)), gap(size * 0.26)])])[0]


def filled_columns(block: FormBlock, rows: Sequence[Cells]) -> FormBlock:
    """The same block without the columns in which no row says anything."""
    return replace(block, fields=tuple(one for one in block.fields if any(row.get(one.key) for row in rows)))


def block_table(
    block: FormBlock,
    shares: Mapping[str, int],
    rows: Sequence[Cells],
    place: tuple[float, float],
    *,
    total: Cells | None = None,
    size: float = _SIZE,
    air: float = _AIR,
    strong: Collection[int] = (),
    whole: Collection[str] = (),
) -> list[Block]:
    """The rows under the block's column heads, and a total that never stands alone on a page.

    ``shares`` are the columns' widths by their keys, as shares of the whole; ``place`` is x and width; ``air`` is
    the space above and below a text in sizes of the type; ``strong`` are the numbers of rows in bold;
    ``whole`` are keys of columns whose texts shrink instead of breaking.
    """
    x, width = place
    shared = sum(shares[field.key] for field in block.fields)
    columns = tuple(
        Column(
            field.label,
            width * shares[field.key] / shared,
            Align.LEFT if field.key in _LEFT else Align.RIGHT if field.key in _RIGHT else Align.CENTRE,
            whole=field.key not in _LEFT or field.key in whole,
        )
        for field in block.fields
    )
    bold = Style(BOLD, size)
    table = Table(x, columns, Style(REGULAR, size), Style(BOLD, size * 0.95), size * air)
    top, keys = table.head(), [field.key for field in block.fields]
    lines = [
        line
        for number, row in enumerate(rows)
        for line in table.row([row.get(key, "") for key in keys], top, style=bold if number in strong else None)
    ]
    if total is None:
        return lines
    return [*keep_last(lines), *table.row([total.get(key, "") for key in keys], top, style=bold)]


def whole_table(
    block: FormBlock,
    shares: Mapping[str, int],
    rows: Sequence[Cells],
    place: tuple[float, float],
    *,
    total: Cells | None = None,
    size: float = _SIZE,
    air: float = _AIR,
    strong: Collection[int] = (),
) -> Block:
    """The same in one piece, for tables that stand beside something else."""
    lines = block_table(block, shares, rows, place, total=total, size=size, air=air, strong=strong)
    heads = [lines[0].head] if lines and lines[0].head is not None else []
    return stack([*heads, *lines])
