"""TK1-TS and Mẫu số 2: what a person declares and signs, every item of the form in its block."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.documents.flow import Block, Frame, draw_pages, gap, paragraph, stack
from desktop.documents.fonts import ITALIC, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import heading
from desktop.documents.papers.items import Item, in_less_room, item_lines
from desktop.documents.parts import Sheet, basis, continued, head, motto, signatures, title
from desktop.domain.papers.declaration import Declaration
from desktop.domain.papers.forms import FormBlock

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)


def render_declarations(items: Iterable[Declaration], progress: Progress | None = None) -> bytes:
    """Draw declarations into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: Declaration) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {item.person_name}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.title,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: Declaration) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {item.person_name}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    pages = in_less_room(lambda air: _blocks(item, air), sheet, frame)
    draw_pages(paper, pages, frame, name)


def _blocks(item: Declaration, air: float) -> list[Block]:
    """Everything from top to bottom; what is declared and its signature are never on two pages."""
    form, sheet = item.form, _SHEET
    closing = [paragraph(sheet.side, sheet.width, text, Style(ITALIC, 11)) for text in form.closing]
    signed = signatures(form.signatures, item.signers, sheet, date_in_words(item.made_on))
    return [
        head(item.office, form, sheet),
        motto(form, sheet),
        title(form, sheet),
        *(line for block in form.blocks if block.key not in item.left_out for line in _block(item, block, air)),
        stack([gap(4), *closing, signed, basis(form, sheet)]),
    ]


def _block(item: Declaration, block: FormBlock, air: float) -> list[Block]:
    """A block's title and its items; the title stays with the first of them."""
    x, width = _SHEET.side, _SHEET.width
    items = [Item(field, item.values.get(field.key, ""), item.ticks.get(field.key, ())) for field in block.fields]
    lines = item_lines(items, x, width, air)
    return [heading(block.title, x, width), *lines] if block.title else lines
