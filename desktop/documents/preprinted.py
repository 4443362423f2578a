"""Giấy in sẵn: a receipt on paper that has the form already; only what is this receipt's own is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop.documents.fonts import Style, printable, text_width
from desktop.documents.page import A5_LANDSCAPE, NOTHING, Align, Paper, Spans
from desktop.documents.receipt import ReceiptPaper, draw_receipt, receipt_facts


class PreprintedPaper(Paper):
    """Leaves out lines, frames, labels and captions; everything else stands where it would stand among them."""

    def text(
        self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT, *, fixed: Spans = NOTHING
    ) -> None:
        """Write what is not the form's of a line, at its own place."""
        text = printable(text)
        x -= text_width(text, style) * align.value
        start = 0
        for first, last in (*fixed, (len(text), len(text))):
            own = text[start:first]
            if own.strip():
                super().text(x + text_width(text[:start], style), y, own, style)
            start = last

    def rule(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """The form has its lines."""

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """The form has its frames."""

    def footer(self, margin: float, page: int, pages: int, name: str) -> None:
        """The form has its foot."""


def render_preprinted(items: Iterable[ReceiptPaper], progress: Callable[[int], None] | None = None) -> bytes:
    """Draw both copies of many receipts into one PDF file, for paper that has the form already.

    ``progress`` is told after each receipt how many are done; what it raises ends the work.

    Raises:
        ValueError: no items.
    """
    paper: PreprintedPaper | None = None
    for count, item in enumerate(items, 1):
        paper = paper or PreprintedPaper(A5_LANDSCAPE, receipt_facts(item))
        paper.practice = item.content.practice
        draw_receipt(paper, item)
        if progress is not None:
            progress(count)
    if paper is None:
        raise ValueError("no receipt to draw")
    return paper.finish()
