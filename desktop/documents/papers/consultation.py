"""Phiếu tư vấn: the person, the household, the options in tables, and room for what is said."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, paragraph, stack
from desktop.documents.fonts import ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import block_table, heading
from desktop.documents.papers.items import Item, item_lines
from desktop.documents.parts import Sheet, basis, collector_line, continued, head, signatures, title
from desktop.domain.papers.consultation import Consultation
from desktop.domain.papers.forms import FormBlock

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_SHARES = {
    "household": {"name": 150, "relation": 70, "birth": 60, "si": 110, "hi": 110},
    "si_options": {"method": 110, "months": 60, "income": 90, "amount": 90, "note": 150},
    "hi_options": {"choice": 170, "months": 60, "amount": 90, "note": 180},
}


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
    place = (_SHEET.side, _SHEET.width)
    if block.key in _SHARES:
        rows = item.tables.get(block.key, ())
        shown = block_table(block, _SHARES[block.key], rows, place)
        return [heading(block.title, *place), *shown, gap(3)] if rows else []
    items = [Item(field, item.values.get(f"{block.key}.{field.key}", "")) for field in block.fields]
    return [heading(block.title, *place), *item_lines(items, *place)]
