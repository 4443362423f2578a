"""Which encoding the bytes of a text file are in; what is not certain is refused by name."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from desktop.documents.sheet_reading.legacy_fonts import CONVERTERS, WORD, LegacyFont
from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.domain.texts.phrases import mark
from desktop.domain.texts.syllables import is_syllable

_MARKED = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WINDOWS_1258 = "Windows-1258"
_CONVERTED = mark("Chữ trong tệp ghi theo bảng mã {encoding}, đã đổi sang Unicode.")
_CERTAIN, _DOUBTFUL = 0.75, 0.5
"""Shares of the words that must be Vietnamese under the chosen encoding, and may be under another."""
_ASCII = frozenset(map(chr, range(128)))
_FEWEST_WORDS = 3
"""One or two words may be words in several encodings and decide nothing."""
_AS_UNICODE = {LegacyFont.TCVN3: frozenset("ý"), LegacyFont.VNI: frozenset("ìíÌÍ")}
"""The letters that a font writes as Unicode does: any other that its converter leaves alone is none of the font's."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and what was done for it.

    Attributes:
        font: the text is still as typed for this font.
    """

    text: str
    font: LegacyFont | None = None
    notes: tuple[tuple[str, dict[str, str]], ...] = ()


def decode(data: bytes) -> Decoded:
    """Decode a whole file; refuses what is not certain and what is no text."""
    for signature, codec in _MARKED:
        if data.startswith(signature):
            return Decoded(_text(data[len(signature) :], codec))
    if codec := _unmarked_utf16(data[:_SAMPLE]):
        return Decoded(_text(data, codec))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _old_encoding(data, error.start)
    return Decoded(_checked(text))


def _text(data: bytes, codec: str) -> str:
    try:
        return _checked(data.decode(codec))
    except UnicodeDecodeError as error:
        raise _unknown(data, error.start) from error


def _checked(text: str) -> str:
    if _CONTROL.search(text, 0, _SAMPLE):
        raise RefusedInChildError("not_a_sheet")
    return unicodedata.normalize("NFC", text)


def _unmarked_utf16(sample: bytes) -> str:
    """UTF-16 without its signature: every second byte of plain letters is zero."""
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half * 0.3 > sample[::2].count(0):
        return "utf-16-le"
    return "utf-16-be" if half and sample[::2].count(0) > half * 0.3 > sample[1::2].count(0) else ""


def _old_encoding(data: bytes, first_bad: int) -> Decoded:
    """The encoding before Unicode under which the words are Vietnamese, when only one is."""
    raw = data.decode("latin-1")
    if _CONTROL.search(raw, 0, _SAMPLE):
        raise RefusedInChildError("not_a_sheet")
    words = {word for word in WORD.findall(raw) if not word.isascii()}
    shares = {name: _share(words, name) for name in (_WINDOWS_1258, *LegacyFont)}
    best, second = sorted(shares, key=lambda name: shares[name], reverse=True)[:2]
    if len(words) < _FEWEST_WORDS or shares[best] < _CERTAIN or shares[second] > _DOUBTFUL:
        raise _unknown(data, first_bad)
    if best == _WINDOWS_1258:
        return Decoded(_text(data, "cp1258"), notes=((_CONVERTED, {"encoding": _WINDOWS_1258}),))
    font = LegacyFont(best)
    return Decoded(raw, font, notes=((_CONVERTED, {"encoding": font.value}),))


def _share(words: set[str], name: str) -> float:
    return sum(_fits(word, name) for word in words) / len(words) if words else 0.0


def _fits(word: str, name: str) -> bool:
    read = _read_as(word, name)
    if read == word and name != _WINDOWS_1258 and not set(word) - _ASCII <= _AS_UNICODE[LegacyFont(name)]:
        return False
    return is_syllable(read)


def _read_as(word: str, name: str) -> str:
    if name != _WINDOWS_1258:
        return CONVERTERS[LegacyFont(name)](word)
    try:
        return unicodedata.normalize("NFC", word.encode("latin-1").decode("cp1258"))
    except UnicodeDecodeError:
        return ""


def _unknown(data: bytes, place: int) -> RefusedInChildError:
    return RefusedInChildError("unknown_encoding", found=str(data.count(b"\n", 0, place) + 1))
