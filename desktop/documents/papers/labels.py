"""Nhãn địa chỉ: A4 sheets of 3 × 8 labels of 70 × 37 mm, moved by what the printer is off."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.lib.units import mm

from desktop.documents.flow import Block, paragraph, stack
from desktop.documents.fonts import BOLD, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts
from desktop.domain.papers.call_list import Label, LabelSheet

COLUMNS, ROWS = 3, 8
WIDTH, HEIGHT = 70 * mm, 37 * mm
_TOP = (297 * mm - ROWS * HEIGHT) / 2
_AIR = 5.5 * mm
"""Inside a label: what printers cannot reach at the sheet's edge, and room for a label that is stuck on crooked."""


def render_labels(items: Iterable[LabelSheet], progress: Progress | None = None) -> bytes:
    """Draw label sheets into one PDF file; ``ValueError`` without any, or when a sheet has no label."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: LabelSheet) -> PaperFacts:
    return PaperFacts(
        title=item.form.name,
        author=item.organisation,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: LabelSheet) -> None:
    """Labels from left to right and down; those before the first free place stay empty."""
    if not item.labels:
        raise ValueError("no label to draw")
    places = COLUMNS * ROWS
    start = item.first - 1
    for index, label in enumerate(item.labels, start):
        place = index % places
        if place == 0 or index == start:
            if index > start:
                paper.end_page()
            paper.begin_page()
        row, column = divmod(place, COLUMNS)
        x = column * WIDTH + item.right * mm / 10
        top = paper.height - _TOP - row * HEIGHT - item.down * mm / 10
        block = _label(item, label, x + _AIR)
        block.draw(paper, top - (HEIGHT - block.height) / 2)
    paper.end_page()


def _label(item: LabelSheet, label: Label, x: float) -> Block:
    """Name and address, set smaller before they would leave the label."""
    width = WIDTH - 2 * _AIR
    return stack(
        [
            paragraph(x, width, item.form.texts["to"], Style(REGULAR, 8.5)),
            paragraph(x, width, label.name, Style(BOLD, 10.5), 2),
            paragraph(x, width, label.address, Style(REGULAR, 9.5), 4),
        ]
    )
