"""Fits a finished paper to a printer that pulls it a little aside, or prints a little too large or too small."""

from __future__ import annotations

import io
from fractions import Fraction
from typing import Final

from pypdf import PdfReader, PdfWriter, Transformation

POINTS_PER_MM: Final = 72 / 25.4


def fitted(pdf: bytes, *, right_mm: Fraction, down_mm: Fraction, scale_percent: Fraction) -> bytes:
    """Every page scaled from its upper left corner, then moved to the right and down; the sheet keeps its size.

    A paper that needs no fitting comes back as it was.
    """
    if not right_mm and not down_mm and scale_percent == 100:
        return pdf
    scale = float(scale_percent) / 100
    right, down = float(right_mm) * POINTS_PER_MM, float(down_mm) * POINTS_PER_MM
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        height = float(page.mediabox.height)
        # y counts from below: what is scaled from the upper edge is lifted by what it lost
        page.add_transformation(Transformation().scale(scale).translate(right, height * (1 - scale) - down))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
