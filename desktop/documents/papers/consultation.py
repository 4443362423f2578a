"""Phiếu tư vấn: the person, the household, the options in tables, and room for what is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, keep_last, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Align, Paper, PaperFacts, date_in_words
from desktop.documents.papers.items import Item, item_lines
from desktop.documents.parts import Sheet, basis, collector_line, continued, head, signatures, title
from desktop.documents.table import Column, Table
from desktop.domain.papers.consultation import Consultation
from desktop.domain.papers.forms import FormBlock

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_WIDTHS = {
    "household": (150, 70, 60, 110, 110),
    "si_options": (110, 60, 90, 90, 150),
    "hi_options": (170, 60, 90, 180),
}
_TEXTS = frozenset({"name", "relation", "method", "choice", "note", "si", "hi"})
_MONEY = frozenset({"income", "amount"})


def render_consultations(items: Iterable[Consultation], progress: Progress | None = None) -> bytes:
    """Draw sheets into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: Consultation) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {item.person_name}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: Consultation) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {item.person_name}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    blocks = [
        head(item.office, form, sheet, (date_in_words(item.made_on), collector_line(item.office))),
        title(form, sheet),
        *(line for block in form.blocks if block.key != "notes" for line in _block(item, block)),
        *(paragraph(sheet.side, sheet.width, f"– {note}", Style(REGULAR, 10)) for note in item.notes),
        *_block(item, form.block("notes")),
        stack(
            [
                *(paragraph(sheet.side, sheet.width, text, Style(ITALIC, 10)) for text in form.closing),
                signatures(form.signatures, (item.person_name, item.office.collector_name), sheet),
                basis(form, sheet, item.references, "" if item.confirmed else form.texts["unsure"]),
            ]
        ),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _block(item: Consultation, block: FormBlock) -> list[Block]:
    """A block as a table where its rows are known, left out where it is a table without rows, else its items."""
    sheet = _SHEET
    heading = stack([gap(4), paragraph(sheet.side, sheet.width, block.title, Style(BOLD, 11.5)), gap(3)])
    if block.key in _WIDTHS:
        rows = item.tables.get(block.key, ())
        return [*keep_last([heading]), *_table(block, rows), gap(3)] if rows else []
    items = [Item(field, item.values.get(f"{block.key}.{field.key}", "")) for field in block.fields]
    return [*keep_last([heading]), *item_lines(items, sheet.side, sheet.width)]


def _table(block: FormBlock, rows: Sequence[Sequence[str]]) -> list[Block]:
    shares = _WIDTHS[block.key]
    columns = tuple(
        Column(
            field.label,
            _SHEET.width * share / sum(shares),
            Align.LEFT if field.key in _TEXTS else Align.RIGHT if field.key in _MONEY else Align.CENTRE,
            whole=field.key not in _TEXTS,
        )
        for field, share in zip(block.fields, shares, strict=True)
    )
    table = Table(_SHEET.side, columns, Style(REGULAR, 10), Style(BOLD, 9.5), 3)
    top = table.head()
    return [line for row in rows for line in table.row(row, top)]
