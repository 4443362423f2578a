"""Which encoding the bytes of a text file are in."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass

from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.domain.texts.phrases import mark

_MARKED = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_CONVERTED = mark("Chữ trong tệp ghi bằng {encoding}, đã chuyển sang Unicode.")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file in NFC and what was done for it."""

    text: str
    notes: tuple[tuple[str, dict[str, str]], ...] = ()


def decode(data: bytes) -> Decoded:
    """Decode a whole file; refuses what is not certain."""
    for mark_bytes, codec, _name in _MARKED:
        if data.startswith(mark_bytes):
            return Decoded(_strictly(data[len(mark_bytes) :], codec))
    return Decoded(_strictly(data, "utf-8"))


def _strictly(data: bytes, codec: str) -> str:
    try:
        return unicodedata.normalize("NFC", data.decode(codec))
    except UnicodeDecodeError as error:
        raise RefusedInChildError("unknown_encoding", found=str(error.start)) from error
