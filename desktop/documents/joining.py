"""Joins finished PDF files into one, in order, without drawing anything anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

from pypdf import PdfWriter


def join_pdfs(
    parts: Sequence[Path], target: IO[bytes], title: str, progress: Callable[[int], None] | None = None
) -> None:
    """Write one PDF file whose pages are those of the parts, one after the other.

    Language, author and creator are those of the first part; ``progress`` is told after each part how many are in, and
    what it raises ends the work.

    Raises:
        ValueError: no parts.
        pypdf.errors.PyPdfError: a part is no PDF.
    """
    if not parts:
        raise ValueError("no parts to join")
    writer = PdfWriter(clone_from=parts[0])
    for count, part in enumerate(parts, 1):
        if count > 1:
            writer.append(part, import_outline=False)
        if progress is not None:
            progress(count)
    writer.add_metadata({"/Title": title})
    writer.write(target)
