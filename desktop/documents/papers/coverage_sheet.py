"""Lịch tham gia: a letter in each month's box, so that it reads in black and white; a gap has its corners struck."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, keep_last, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Align, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import heading
from desktop.documents.parts import Sheet, basis, collector_line, continued, head, title, two_columns
from desktop.documents.table import Column, Table
from desktop.domain.papers.coverage_sheet import CoverageLine, CoverageSheet, PersonLines
from desktop.domain.partial_date import format_date

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_YEAR, _KIND, _MONTHS = 44.0, 48.0, 12
_CORNER = 5.0
_GAP = "gap"
_STATES = ("paid", "part", "before", "next", "cut", _GAP)
_BODY, _STRONG, _SMALL = Style(REGULAR, 10), Style(BOLD, 10), Style(REGULAR, 9.5)


def render_coverage_sheets(items: Iterable[CoverageSheet], progress: Progress | None = None) -> bytes:
    """Draw calendars into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: CoverageSheet) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {item.subject}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: CoverageSheet) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {item.subject}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    as_of = form.texts["as_of"].format(day=format_date(item.made_on))
    blocks = [
        head(item.office, form, sheet, (date_in_words(item.made_on), collector_line(item.office))),
        title(form, sheet, item.subject),
        _legend(item),
        *(block for person in item.people for block in _person(item, person)),
        gap(6),
        paragraph(sheet.side, sheet.width, as_of, Style(ITALIC, 10)),
        basis(form, sheet, item.references),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _legend(item: CoverageSheet) -> Block:
    words = (item.form.texts[state] for state in _STATES)
    lines = two_columns(words, _SHEET.side, _SHEET.width, _SMALL)
    return stack([paragraph(_SHEET.side, _SHEET.width, item.form.texts["legend"], _STRONG), *lines])


def _person(item: CoverageSheet, person: PersonLines) -> Iterator[Block]:
    """Name, facts and last safe days stay with the first year of the calendar."""
    texts, x, width = item.form.texts, _SHEET.side, _SHEET.width
    facts = (texts["facts"].format(name=name, value=value) for name, value in person.facts)
    above = [
        heading(person.name, x, width),
        *two_columns(facts, x, width, _BODY),
        *(paragraph(x, width, told, _STRONG) for told in person.safe_days),
        gap(3),
    ]
    yield from keep_last([stack(above)])
    table = _table(item)
    top = table.head()
    for _year, lines in groupby(person.lines, key=lambda line: line.year):
        rows = [_row(item, table, top, line) for line in lines]
        yield from (*(replace(row, with_next=True) for row in rows[:-1]), rows[-1])


def _table(item: CoverageSheet) -> Table:
    labels = [field.label for field in item.form.block("calendar").fields]
    month = (_SHEET.width - _YEAR - _KIND) / _MONTHS
    columns = (
        Column(labels[0], _YEAR, Align.CENTRE, whole=True),
        Column(labels[1], _KIND, Align.CENTRE, whole=True),
        *(Column(str(place), month, Align.CENTRE, whole=True) for place in range(1, _MONTHS + 1)),
    )
    return Table(_SHEET.side, columns, _BODY, Style(BOLD, 9.5), 2.2)


def _row(item: CoverageSheet, table: Table, top: Block, line: CoverageLine) -> Block:
    letters = [item.form.texts[state].split()[0] if state else "" for state in line.months]
    texts = [str(line.year), item.form.texts[line.insurance], *letters]
    (row,) = table.row(texts, top, style=_BODY)
    edges = [table.x]
    for column in table.columns:
        edges.append(edges[-1] + column.width)
    struck = [(edges[place + 2], edges[place + 3]) for place, state in enumerate(line.months) if state == _GAP]

    def draw(paper: Paper, y: float) -> None:
        row.draw(paper, y)
        for left, right in struck:
            paper.rule(left, y - _CORNER, left + _CORNER, y)
            paper.rule(right - _CORNER, y - row.height, right, y - row.height + _CORNER)

    return replace(row, draw=draw)
