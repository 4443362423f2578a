"""The same strings, lines and QR drawn straight on a reportlab canvas, and one bare commit into an encrypted file."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import zxingcpp
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.documents.page import Align, Paper
from desktop.storage.book_file.connection import open_sqlcipher

Stroke = Callable[[Canvas], None]


@dataclass(slots=True)
class Drawn:
    """What a paper drew, page by page, each thing as the call that draws it on a bare canvas."""

    size: tuple[float, float] = (0, 0)
    pages: list[list[Stroke]] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)

    def draw(self, times: int = 1) -> bytes:
        """The same pages, drawn one thing after the other, all of them so many times into one file."""
        target = io.BytesIO()
        canvas = Canvas(target, self.size)
        for page in self.pages * times:
            for stroke in page:
                stroke(canvas)
            canvas.showPage()
        canvas.save()
        return target.getvalue()


@contextmanager
def recording() -> Iterator[Drawn]:
    """Notes everything that papers draw meanwhile; they are drawn all the same."""
    drawn = Drawn()

    def watched(name: str, note: Callable[..., None]) -> Any:
        original = getattr(Paper, name)

        def method(paper: Paper, *given: Any, **named: Any) -> None:
            note(paper, *given, **named)
            original(paper, *given, **named)

        return patch.object(Paper, name, method)

    with (
        watched("text", lambda _, *given, **_fixed: drawn.strokes.append(_text(*given[:5]))),
        watched("rule", lambda _, *ends: drawn.strokes.append(lambda canvas: canvas.line(*ends))),
        watched("box", lambda _, *sides: drawn.strokes.append(lambda canvas: canvas.rect(*sides))),
        watched("qr", lambda _, *given: drawn.strokes.append(_qr(*given))),
        watched("end_page", lambda paper: _turn(drawn, paper)),
    ):
        yield drawn


def _turn(drawn: Drawn, paper: Paper) -> None:
    drawn.size = (paper.width, paper.height)
    drawn.pages.append(drawn.strokes)
    drawn.strokes = []


def _text(x: float, y: float, text: str, style: Any, align: Align = Align.LEFT) -> Stroke:
    def stroke(canvas: Canvas) -> None:
        canvas.setFont(style.font, style.size)
        if align is Align.LEFT:
            canvas.drawString(x, y, text)
        elif align is Align.RIGHT:
            canvas.drawRightString(x, y, text)
        else:
            canvas.drawCentredString(x, y, text)

    return stroke


def _qr(x: float, y: float, side: float, text: str) -> Stroke:
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    squares = bytes(memoryview(barcode.to_image(scale=1, add_quiet_zones=False)))
    modules = math.isqrt(len(squares))
    ready = ImageReader(Image.frombytes("L", (modules, modules), squares))
    return lambda canvas: canvas.drawImage(ready, x, y, side, side)


class BareBook:
    """An encrypted file with one table, set up as a book is."""

    def __init__(self, path: Path) -> None:
        self._connection = open_sqlcipher(path, bytes(32), create=True)
        self._connection.execute("CREATE TABLE receipts (id INTEGER PRIMARY KEY, content BLOB)")

    def commit(self, content: bytes) -> None:
        """One row in one transaction, on the disk when this returns."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO receipts (content) VALUES (?)", (content,))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()
