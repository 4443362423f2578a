"""The sheet that a gateway of the SI agency imports: its keys in the first row, one row a person, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.documents.lists.content import cells_of
from desktop.documents.sheets.workbook import CODE_TO_COME, PLAIN, SheetFile
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import Cell, Row
from desktop.domain.papers.forms import CellKind, Form

_HEAD = (("bold", True),)


def gateway_sheet(form: Form, rows: Iterable[Row], *, made_on: date | None = None) -> bytes:
    """Write an import sheet as .xlsx; numbers and full dates are real cells, months and codes are text.

    Args:
        form: ``gateway_si`` or ``gateway_hi``; its columns' keys are the heading row, in their order.
        rows: cells by those keys; ``STT`` is counted where a row does not state it.
        made_on: the day that the file's own description carries.
    """
    file = SheetFile(title=form.title, made_on=made_on)
    sheet = file.add("Sheet1")
    sheet.widths([column.width for column in form.columns])
    last = len(form.columns) - 1
    for place, column in enumerate(form.columns):
        sheet.text(0, place, column.key, _HEAD)
    count = 0
    for count, row in enumerate(rows, 1):
        for place, (column, cell) in enumerate(zip(form.columns, cells_of(form.columns, row, count), strict=True)):
            empty = column.kind is CellKind.CODE and not cell
            sheet.write(count, place, _plain(cell), CODE_TO_COME if empty else PLAIN, aligned=False)
    sheet.freeze(1)
    sheet.numbers_as_text(count, last)
    return file.finish()


def _plain(cell: Cell) -> Cell:
    """A month as the text that programs expect: a day is never invented where another program reads on."""
    return str(cell) if isinstance(cell, Month) else cell
