"""TK1-TS and Mẫu số 2: what a person declares and signs, every item of the form in its block."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, paragraph
from desktop.documents.fonts import BOLD, ITALIC, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts, date_in_words
from desktop.documents.papers.items import Item, item_lines
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
    frame = Frame(
        side=sheet.side,
        top=sheet.top,
        bottom=sheet.bottom,
        continued=continued(f"{form.name} · {item.person_name}", sheet),
    )
    closing = [paragraph(sheet.side, sheet.width, text, Style(ITALIC, 11)) for text in form.closing]
    signed = signatures(form.signatures, item.signers, sheet, date_in_words(item.made_on))
    blocks = [
        head(item.office, form, sheet),
        motto(form, sheet),
        title(form, sheet),
        *(line for block in form.blocks if block.key not in item.left_out for line in _block(item, block)),
        gap(4),
        *closing,
        signed,
        basis(form, sheet),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, f"{form.name} · {item.person_name}")


def _block(item: Declaration, block: FormBlock) -> list[Block]:
    """A block's title and its items; the title stays with the first of them."""
    sheet = _SHEET
    items = [Item(field, item.values.get(field.key, ""), item.ticks.get(field.key, ())) for field in block.fields]
    lines = item_lines(items, sheet.side, sheet.width)
    if not block.title:
        return lines
    heading = paragraph(sheet.side, sheet.width, block.title, Style(BOLD, 11.5))
    return [gap(3), Block(heading.height + 3, heading.draw, with_next=True), *lines]
