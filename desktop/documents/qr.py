"""QR codes: made as drawing instructions for a paper, and read back from a picture."""

from __future__ import annotations

import functools
import math
from typing import NamedTuple, cast

import zxingcpp

_BITS = bytes.maketrans(b"\x00\xff", b"01")


class QrDrawing(NamedTuple):
    """A QR code of ``modules`` squares a side, as a PDF image of one unit a side, without its margin."""

    modules: int
    image: str


@functools.lru_cache(maxsize=64)
def qr_drawing(text: str) -> QrDrawing:
    """Make the QR code of a text, with the error correction (M, 15 %) that survives a fold or a stamp."""
    side, squares = qr_squares(text)
    packed = b"".join(_packed(squares[start : start + side]) for start in range(0, len(squares), side))
    # a stencil: its zeros are painted
    return QrDrawing(side, f"BI /W {side} /H {side} /BPC 1 /IM true /F /AHx ID {packed.hex()}> EI")


def qr_squares(text: str) -> tuple[int, bytes]:
    """How many squares a side the QR code of a text has, and they row by row: 0 black, 255 white, no margin."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    squares = bytes(memoryview(cast("bytes", barcode.to_image(scale=1, add_quiet_zones=False))))
    return math.isqrt(len(squares)), squares


def _packed(row: bytes) -> bytes:
    """A row of squares, black 0 and white 255, as bits that fill whole bytes."""
    width = -(-len(row) // 8)
    return int(row.translate(_BITS).ljust(width * 8, b"1"), 2).to_bytes(width, "big")


def read_qr(grey: bytes, width: int, height: int) -> str | None:
    """Read the first QR code of an 8-bit grey picture; None where there is none."""
    picture = memoryview(grey).cast("B", (height, width))
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return str(found[0].text) if found else None
