"""QR codes: made as drawing instructions for a paper, and read back from a picture."""

from __future__ import annotations

import functools
import math
import re
from typing import NamedTuple, cast

import zxingcpp

_DARK = re.compile(rb"\x00+")


class QrDrawing(NamedTuple):
    """A QR code of ``modules`` squares a side, as PDF path instructions in units of one square, without its margin."""

    modules: int
    path: str


@functools.lru_cache(maxsize=64)
def qr_drawing(text: str) -> QrDrawing:
    """Make the QR code of a text, with the error correction (M, 15 %) that survives a fold or a stamp."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    squares = bytes(memoryview(cast("bytes", barcode.to_image(scale=1, add_quiet_zones=False))))
    side = math.isqrt(len(squares))
    runs = (
        f"{run.start()} {side - 1 - row} {run.end() - run.start()} 1 re"
        for row in range(side)
        for run in _DARK.finditer(squares[row * side : (row + 1) * side])
    )
    return QrDrawing(side, " ".join(runs))


def read_qr(grey: bytes, width: int, height: int) -> str | None:
    """Read the first QR code of an 8-bit grey picture; None where there is none."""
    picture = memoryview(grey).cast("B", (height, width))
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(found[0].text) if found else None
