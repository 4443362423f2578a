"""Phiếu đi vận động on paper: a row a person with boxes to tick, empty rows for whoever else is met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, keep_last, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_LANDSCAPE, Paper, PaperFacts, date_in_words
from desktop.documents.parts import Sheet, collector_line, continued, fitted, head, signatures, title
from desktop.documents.table import Table
from desktop.documents.words import joined
from desktop.domain.money import format_money
from desktop.domain.papers.visit_sheet import Visit, VisitSheet
from desktop.domain.partial_date import format_date

_SHEET = Sheet(A4_LANDSCAPE, side=30.0, top=28.0, bottom=30.0)
_CELL, _HEAD = Style(REGULAR, 9.5), Style(BOLD, 9)
_AIR = 4.0


def render_visit_sheets(items: Iterable[VisitSheet], progress: Progress | None = None) -> bytes:
    """Draw sheets into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_LANDSCAPE, _facts, _draw, progress)


def _facts(item: VisitSheet) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {item.title}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: VisitSheet) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {item.title} · {format_date(item.held_on)}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    closing = [paragraph(sheet.side, sheet.width, line, Style(REGULAR, 10.5)) for line in form.closing]
    last = [gap(8), *closing, signatures(form.signatures, ("", ""), sheet)]
    blocks = [
        head(item.office, form, sheet, (date_in_words(item.made_on), collector_line(item.office))),
        title(form, sheet, *_below(item)),
        *_visits(item),
        *_others(item),
        stack(last),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _below(item: VisitSheet) -> tuple[str, str]:
    """What the round is; then day, place, who goes and how many are visited."""
    texts = item.form.texts
    where = texts["venue"].format(venue=item.venue) if item.venue and item.venue not in item.title else ""
    facts = joined(
        texts["day"].format(day=format_date(item.held_on)),
        where,
        texts["goers"].format(names=item.goers) if item.goers else "",
        texts["counted"].format(count=format_money(len(item.visits))),
    )
    return item.title, facts


def _table(item: VisitSheet) -> Table:
    sheet = _SHEET
    return Table(sheet.side, fitted(item.form.columns, sheet.width), _CELL, _HEAD, _AIR)


def _visits(item: VisitSheet) -> list[Block]:
    sheet = _SHEET
    if not item.visits:
        return [paragraph(sheet.side, sheet.width, item.form.texts["none"], Style(ITALIC, 11))]
    table = _table(item)
    top = table.head()
    return [row for visit in item.visits for row in table.row(_in_columns(item, _cells(item, visit)), top)]


def _others(item: VisitSheet) -> list[Block]:
    """Rows for whoever is met and stands on no list."""
    if not item.empty_rows:
        return []
    sheet, table = _SHEET, _table(item)
    texts = item.form.texts
    heading = keep_last(
        [stack([gap(8), paragraph(sheet.side, sheet.width, texts["new_people"], Style(BOLD, 10.5), 1), gap(3)])]
    )
    top = table.head()
    empty = _in_columns(item, {"outcome": texts["outcome"], "why": texts["new_person"]})
    return [*heading, *(row for _ in range(item.empty_rows) for row in table.row(empty, top))]


def _in_columns(item: VisitSheet, cells: Mapping[str, str]) -> list[str]:
    return [cells.get(column.key, "") for column in item.form.columns]


def _cells(item: VisitSheet, visit: Visit) -> Mapping[str, str]:
    return {
        "place": str(visit.place),
        "name": ", ".join(part for part in (visit.name, visit.born) if part),
        "phone": visit.phone,
        "home": visit.home,
        "why": visit.why,
        "outcome": visit.outcome or item.form.texts["outcome"],
        "met_on": "" if visit.met_on is None else format_date(visit.met_on),
        "promised_on": "" if visit.promised_on is None else format_date(visit.promised_on),
        "met": visit.met,
        "papers_left": visit.papers_left,
        "note": visit.note,
    }
