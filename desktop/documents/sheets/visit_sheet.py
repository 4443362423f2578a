"""The visit sheet as .xlsx: results are typed into it, with a choice of outcomes, and it comes back to the book."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.documents.sheets.workbook import BODY, BOLD, CODE_TO_COME, HEAD, Look, Sheet, SheetFile, lines_in
from desktop.documents.words import joined
from desktop.domain.papers.agency_list import Cell
from desktop.domain.papers.visit_sheet import Visit, VisitSheet
from desktop.domain.partial_date import format_date

COLUMNS: Final = (
    ("place", 6),
    ("full_name", 24),
    ("birth", 12),
    ("sex", 8),
    ("number", 15),
    ("phone", 14),
    ("home", 22),
    ("why", 28),
    ("outcome", 16),
    ("met_on", 12),
    ("promised_on", 12),
    ("met", 16),
    ("papers_left", 18),
    ("note", 24),
)
"""The columns by key, with their widths in letters."""
FIRST_ANSWER: Final = "outcome"
HEADING_ROW: Final = 4
_TITLE: Final[Look] = (("bold", True), ("font_size", 14))
_NOTE: Final[Look] = (("italic", True),)
_ANSWER: Final[Look] = (*BODY, ("bg_color", "#FFF9E5"))
_CODES: Final = frozenset({"number", "phone"})
_MOST_LINES: Final = 8


def visit_sheet(item: VisitSheet) -> bytes:
    """Write a round's sheet: facts, headings, a row a person, empty rows for whoever else is met."""
    file = SheetFile(
        title=f"{item.form.name} - {item.title}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.title,
        made_on=item.made_on,
    )
    sheet = file.add(item.form.name)
    sheet.widths([width for _, width in COLUMNS])
    _above(sheet, item)
    for place, (key, _) in enumerate(COLUMNS):
        sheet.text(HEADING_ROW, place, heading(item, key), HEAD)
    sheet.height(HEADING_ROW, 2)
    last = HEADING_ROW
    for last, visit in enumerate(item.visits, HEADING_ROW + 1):
        _row(sheet, last, _cells(visit))
    for empty in range(last + 1, last + 1 + item.empty_rows):
        _row(sheet, empty, [None] * len(COLUMNS))
    last += item.empty_rows
    keys = [key for key, _ in COLUMNS]
    sheet.choices(HEADING_ROW + 1, last, keys.index(FIRST_ANSWER), item.outcomes)
    sheet.choices(HEADING_ROW + 1, last, keys.index("sex"), (item.form.texts["male"], item.form.texts["female"]))
    sheet.freeze(HEADING_ROW + 1, 2)
    sheet.numbers_as_text(last, len(COLUMNS) - 1)
    sheet.print_on_a4(
        (HEADING_ROW, HEADING_ROW),
        footer=joined(item.form.name, item.title, format_date(item.held_on)),
        mark="TẬP" if item.practice else "",
    )
    return file.finish()


def heading(item: VisitSheet, key: str) -> str:
    """What a column is called: as on the paper, or in the sheet's own words."""
    texts = item.form.texts
    if key in texts and key != FIRST_ANSWER:
        return texts[key]
    return item.form.column(key).heading.partition(" (")[0]


def _above(sheet: Sheet, item: VisitSheet) -> None:
    texts = item.form.texts
    goers = texts["goers"].format(names=item.goers) if item.goers else ""
    sheet.text(0, 0, joined(item.form.title, item.title), _TITLE)
    sheet.text(1, 0, joined(texts["day"].format(day=format_date(item.held_on)), item.venue, goers))
    note = texts["sheet_note"].format(first=heading(item, FIRST_ANSWER), order=heading(item, "place"))
    sheet.text(2, 0, note, _NOTE)
    sheet.text(3, 0, texts["sheet_code"], BOLD)
    sheet.text(3, 1, item.code)


def _cells(visit: Visit) -> list[Cell]:
    return [
        visit.place,
        visit.name,
        visit.born,
        visit.sex,
        visit.number,
        visit.phone,
        visit.home,
        visit.why,
        visit.outcome,
        visit.met_on,
        visit.promised_on,
        visit.met,
        visit.papers_left,
        visit.note,
    ]


def _row(sheet: Sheet, row: int, cells: Sequence[Cell]) -> None:
    answers = False
    lines = 1
    for place, ((key, width), cell) in enumerate(zip(COLUMNS, cells, strict=True)):
        answers = answers or key == FIRST_ANSWER
        style = _ANSWER if answers else BODY
        if cell is None and key in _CODES:
            style = (*style, *CODE_TO_COME)
        sheet.write(row, place, cell, style)
        if isinstance(cell, str):
            lines = max(lines, lines_in(cell, width))
    sheet.height(row, min(lines, _MOST_LINES))
