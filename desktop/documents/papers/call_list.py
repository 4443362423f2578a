"""Danh sách gọi điện: whom to call about what, with boxes for the outcome and the promised day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.documents.flow import Block, Frame, divide, draw_pages, paragraph
from desktop.documents.fonts import BOLD, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_LANDSCAPE, Paper, PaperFacts, date_in_words
from desktop.documents.parts import Sheet, collector_line, continued, fitted, head, title
from desktop.documents.table import Table
from desktop.documents.words import joined
from desktop.domain.money import format_money
from desktop.domain.papers.call_list import Call, CallList
from desktop.domain.partial_date import format_date

_SHEET = Sheet(A4_LANDSCAPE, side=36.0, top=28.0, bottom=30.0)


def render_call_lists(items: Iterable[CallList], progress: Progress | None = None) -> bytes:
    """Draw lists into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_LANDSCAPE, _facts, _draw, progress)


def _facts(item: CallList) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {item.title}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: CallList) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {item.title} · {format_date(item.made_on)}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    blocks = [
        head(item.office, form, sheet, (date_in_words(item.made_on), collector_line(item.office))),
        title(form, sheet, _below(item)),
        *_rows(item),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _below(item: CallList) -> str:
    """Which list, how many, and how many cannot be called."""
    texts = item.form.texts
    unreachable = len({call.name for call in item.calls if not call.phone})
    return joined(
        item.title,
        texts["counted"].format(count=format_money(len(item.calls))),
        texts["no_phone"].format(count=unreachable) if unreachable else "",
    )


def _rows(item: CallList) -> list[Block]:
    sheet, form = _SHEET, item.form
    if not item.calls:
        return [paragraph(sheet.side, sheet.width, form.texts["none"], Style(REGULAR, 11))]
    table = Table(sheet.side, fitted(form.columns, sheet.width), Style(REGULAR, 10), Style(BOLD, 10), 4.5)
    top = table.head()
    return [
        row
        for index, call in enumerate(item.calls, 1)
        for row in table.row([_cells(item, index, call).get(column.key, "") for column in form.columns], top)
    ]


def _cells(item: CallList, index: int, call: Call) -> Mapping[str, str]:
    return {
        "number": str(index),
        "phone": call.phone,
        "name": call.name,
        "place": call.place,
        "what": call.what,
        "due": format_date(call.due),
        "amount": "" if call.amount is None else format_money(call.amount),
        "outcome": item.form.texts["outcome"],
    }
