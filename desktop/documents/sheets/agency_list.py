"""A list to the SI agency as .xlsx: the same captions, columns and totals as on paper, one worksheet for each sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.documents.lists import content as says
from desktop.documents.page import date_in_words
from desktop.documents.sheets.workbook import BODY, BOLD, CODE_TO_COME, HEAD, Look, Sheet, SheetFile, lines_in
from desktop.documents.words import joined
from desktop.domain.papers.agency_list import AgencyList, Cell, ListSheet
from desktop.domain.papers.forms import CellKind, Form

_TITLE: Look = (("bold", True), ("font_size", 14), ("align", "center"))
_CENTRED: Look = (("italic", True), ("align", "center"))
_MARK: Look = (("border", 1), ("italic", True), ("align", "center"))
_TOTAL: Look = (*BODY, ("bold", True))
_SIGNED: Look = (("bold", True), ("align", "center"), ("valign", "top"), ("text_wrap", True))
_ITALIC: Look = (("italic", True),)
_UNITS_A_LETTER = 4.6
_NARROWEST = 5.0
_LARGER = 0.75
"""Lines over the whole width are set in larger type, so that fewer letters go into one."""


def list_sheet(agency_list: AgencyList, form: Form, progress: Callable[[int], None] | None = None) -> bytes:
    """Write a list as .xlsx.

    Args:
        agency_list: what was frozen when the list was made.
        form: the version by which it was made.
        progress: told after each sheet how many are done; what it raises ends the work.

    Raises:
        ValueError: the form is another one, or there is no sheet.
    """
    says.require_own_form(agency_list, form)
    file = SheetFile(
        title=f"{form.name} - {says.number_line(form, agency_list)}",
        author=agency_list.office.organisation or agency_list.office.agency,
        subject=form.title,
        made_on=agency_list.made_on,
    )
    for count, sheet in enumerate(agency_list.sheets, 1):
        _Writing(agency_list, form, sheet, file.add(_name(form, sheet, count))).write()
        if progress is not None:
            progress(count)
    return file.finish()


def _name(form: Form, sheet: ListSheet, count: int) -> str:
    return f"{count} {sheet.facts[0][1]}" if sheet.facts else form.name


class _Writing:
    """One worksheet, written from top to bottom."""

    def __init__(self, agency_list: AgencyList, form: Form, content: ListSheet, sheet: Sheet) -> None:
        self._list, self._form, self._content, self._sheet = agency_list, form, content, sheet
        self._last = len(form.columns) - 1
        self._widths = [max(column.width / _UNITS_A_LETTER, _NARROWEST) for column in form.columns]
        self._row = 0

    def write(self) -> None:
        """Everything that stands on the paper, in the same order."""
        sheet = self._sheet
        sheet.widths(self._widths)
        self._above()
        first = self._head()
        sheet.freeze(self._row, min(2, self._last))
        self._lines()
        sheet.numbers_as_text(self._row, self._last)
        self._below()
        footer = joined(self._form.name, says.number_line(self._form, self._list))
        mark = "TẬP" if self._list.practice else ""
        sheet.print_on_a4((first, first + 2), footer=footer, mark=mark)

    def _above(self) -> None:
        form, middle = self._form, self._last * 2 // 3
        left = says.office_lines(form, self._list)
        right = [says.form_caption(form), form.legal_line]
        for line, caption in zip(left, right, strict=True):
            self._sheet.merged(self._row, 0, middle, line, BOLD)
            style = (*_CENTRED, ("bold", True)) if self._row == 0 else _CENTRED
            self._sheet.merged(self._row, middle + 1, self._last, caption, style)
            self._row += 1
        self._whole_row(form.title, _TITLE)
        self._whole_row(joined(says.number_line(form, self._list), date_in_words(self._list.made_on)), _CENTRED)
        if self._list.practice:
            self._whole_row("TẬP", _TITLE)
        for label, value in self._content.facts:
            self._whole_row(f"{label}: {value}", ())
        self._row += 1

    def _whole_row(self, text: str, style: Look) -> None:
        self._sheet.merged(self._row, 0, self._last, text, (*style, ("text_wrap", True)))
        self._sheet.height(self._row, lines_in(text, sum(self._widths) * _LARGER, bold=True))
        self._row += 1

    def _head(self) -> int:
        """Groups, headings and numbers in three rows; returns the first of them."""
        sheet, first, column, under, alone = self._sheet, self._row, 0, 1, 1
        for name, part in says.groups_of(self._form.columns):
            if name:
                sheet.merged(first, column, column + len(part) - 1, name, HEAD)
            for one in part:
                lines = lines_in(one.heading, self._widths[column], bold=True)
                under, alone = (max(under, lines), alone) if name else (under, max(alone, lines))
                row, rows = (first + 1, 1) if name else (first, 2)
                sheet.merged(row, column, column, one.heading, HEAD, rows=rows)
                column += 1
        column = 0
        for mark, count in says.marks_of(self._form.columns):
            sheet.merged(first + 2, column, column + count - 1, mark, _MARK)
            column += count
        sheet.height(first, 1)
        sheet.height(first + 1, max(under, alone - 1))
        self._row += 3
        return first

    def _lines(self) -> None:
        for line in says.lines_of(self._form, self._content):
            if line.title:
                self._sheet.merged(self._row, 0, self._last, line.title, _TOTAL)
                self._row += 1
            else:
                self._cells(line.cells, BODY)
        if (totals := says.totals_of(self._form, self._content)) is not None:
            self._cells(totals, _TOTAL)

    def _cells(self, cells: Sequence[Cell], style: Look) -> None:
        for place, (column, cell) in enumerate(zip(self._form.columns, cells, strict=True)):
            middle: Look = (("align", "center"),) if column.kind in _CENTRE else ()
            empty = CODE_TO_COME if column.kind is CellKind.CODE and not cell else ()
            self._sheet.write(self._row, place, cell, (*style, *middle, *empty))
        texts = zip(self._widths, cells, strict=True)
        self._sheet.height(
            self._row, max((lines_in(cell, width) for width, cell in texts if isinstance(cell, str)), default=1)
        )
        self._row += 1

    def _below(self) -> None:
        self._row += 1
        for line in says.closing_lines(self._form, self._content):
            self._whole_row(line, ())
        for note in says.notes_of(self._form, self._list):
            self._whole_row(note, _ITALIC)
        self._row += 1
        signers = says.signers_of(self._form, self._content)
        for place, (caption, name) in enumerate(signers):
            first = (self._last + 1) * place // len(signers)
            last = (self._last + 1) * (place + 1) // len(signers) - 1
            self._sheet.merged(self._row, first, last, caption, _SIGNED)
            self._sheet.merged(self._row + 1, first, last, "(Ký, ghi rõ họ tên)", _CENTRED)
            self._sheet.merged(self._row + 5, first, last, name, _SIGNED)


_CENTRE = frozenset({CellKind.WHOLE, CellKind.CODE, CellKind.BIRTH, CellKind.PERCENT, CellKind.MONTH, CellKind.DATE})
