"""Biên bản giao nhận quyển biên lai: which book, which numbers, from whom to whom, both sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import heading
from desktop.documents.papers.items import Item, item_lines
from desktop.documents.parts import Sheet, continued, head, signatures, title
from desktop.domain.money import format_money
from desktop.domain.papers.receipt_book_handover import HandoverPaper

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)


def render_handovers(items: Iterable[HandoverPaper], progress: Progress | None = None) -> bytes:
    """Draw papers into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: HandoverPaper) -> PaperFacts:
    return PaperFacts(
        title=_name(item),
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _name(item: HandoverPaper) -> str:
    return f"{item.form.name} {item.label}"


def _draw(paper: Paper, item: HandoverPaper) -> None:
    form, sheet = item.form, _SHEET
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(_name(item), sheet))
    signing = (item.giver, item.taker)
    blocks = [
        head(item.office, form, sheet, (date_in_words(item.handed_at.date()),)),
        title(form, sheet),
        *_sections(item),
        gap(12),
        signatures(form.signatures, signing, sheet),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, _name(item))


def _sections(item: HandoverPaper) -> Iterator[Block]:
    values = _values(item)
    for block in item.form.blocks:
        yield heading(block.title, _SHEET.side, _SHEET.width)
        items = [Item(field, values[field.key]) for field in block.fields]
        yield from item_lines(items, _SHEET.side, _SHEET.width)


def _values(item: HandoverPaper) -> dict[str, str]:
    texts = item.form.texts
    numbers = texts["range"].format(first=f"{item.first:07d}", last=f"{item.last:07d}")
    following = f"{item.following:07d}" if item.left else ""
    return {
        "giver": item.giver or texts["office"],
        "taker": item.taker or texts["office"],
        "handed": f"{item.handed_at:%H:%M %d/%m/%Y}",
        "label": item.label,
        "symbol": item.symbol,
        "numbers": ", ".join([numbers, texts["by_hand"]] if item.handwritten else [numbers]),
        "used": texts["count"].format(count=format_money(item.used)),
        "spoiled": texts["count"].format(count=format_money(item.spoiled)),
        "following": following,
        "left": texts["count"].format(count=format_money(item.left)),
        "note": item.note,
    }
