"""Tells column by column whether text was typed for TCVN3 or VNI fonts; what is not certain is refused by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from desktop.documents.sheet_reading.legacy_fonts import CONVERTERS, WORD, LegacyFont, has_vni_pair
from desktop.domain.texts.syllables import is_syllable

_FAR_MORE = 9
"""Of two readings in one column, one decides for the doubtful words when it has this many times the words."""


class DoubtfulTextError(Exception):
    """A text that means different names in Unicode and in the column's other encoding."""

    def __init__(self, text: str, other: str) -> None:
        super().__init__(text)
        self.text = text
        self.other = other


@dataclass(frozen=True, slots=True)
class ColumnFont:
    """How a column's texts are to be read.

    Attributes:
        doubtful: takes a text that fits both readings, raw and converted, and chooses.
        only_capitals: typed in .VnTimeH, which shows small letters as capitals.
    """

    font: LegacyFont
    doubtful: Callable[[str, str], str]
    only_capitals: bool = False

    def convert(self, text: str, *, heading: bool = False) -> str:
        """The text in Unicode.

        Args:
            text: what stands in the cell.
            heading: it stands above the column, in a row that is Unicode: kept unless it is certainly old.

        Raises:
            DoubtfulTextError: nothing says which of two readings was meant.
        """
        words = WORD.findall(text)
        decoded = CONVERTERS[self.font](text)
        decoded = decoded.upper() if self.only_capitals else decoded
        if decoded == text or any(_only_unicode(word, self.font) for word in words):
            return text
        if any(only_legacy(word, self.font) for word in words):
            return decoded
        return text if heading else self.doubtful(text, decoded)


def column_font(
    words: Iterable[str], first_words: Iterable[str] = (), *, capital_font: bool = False
) -> ColumnFont | None:
    """Judge the distinct words of a column that are not ASCII; None = Unicode throughout.

    Args:
        words: the words.
        first_words: those of the first row, which is often retyped and counts little.
        capital_font: the workbook uses .VnTimeH; a column without any capital was typed in it.
    """
    apart = {part for word in words for part in WORD.findall(word) if not part.isascii()}
    below = apart - {part for word in first_words for part in WORD.findall(word)}
    font = max(LegacyFont, key=lambda one: _strength(apart, one))
    legacy = _strength(apart, font)
    if not legacy:
        return None
    unicode = sum(_only_unicode(word, font) for word in below)
    if legacy >= _FAR_MORE * unicode:
        only_capitals = capital_font and not any(letter.isascii() and letter.isupper() for letter in "".join(below))
        return ColumnFont(font, _take_decoded, only_capitals=only_capitals and font is LegacyFont.TCVN3)
    return ColumnFont(font, _keep if unicode >= _FAR_MORE * legacy else _refuse)


def _strength(words: Iterable[str], font: LegacyFont) -> int:
    return sum(only_legacy(word, font) for word in words)


@lru_cache(maxsize=65_536)
def only_legacy(word: str, font: LegacyFont) -> bool:
    """Whether a word is Vietnamese in this encoding and nothing sensible without it."""
    if word.isascii() or _wide(word) or is_syllable(word):
        return False
    decoded = CONVERTERS[font](word)
    return decoded != word and is_syllable(decoded) and (font is not LegacyFont.VNI or has_vni_pair(word))


@lru_cache(maxsize=65_536)
def _only_unicode(word: str, font: LegacyFont) -> bool:
    """Whether a word can only be what it shows: letters beyond the old fonts, or no syllable when converted."""
    if word.isascii():
        return False
    return _wide(word) or (is_syllable(word) and not is_syllable(CONVERTERS[font](word)))


def _wide(word: str) -> bool:
    """Letters such as ễ, đ, ơ, ŭ, which no single byte of the old fonts shows."""
    return any(letter > "\xff" for letter in word)


def whole_file(font: LegacyFont) -> ColumnFont:
    """The reading of a column when the bytes of its file already said which encoding it is."""
    return ColumnFont(font, _take_decoded)


def _take_decoded(_text: str, decoded: str) -> str:
    return decoded


def _keep(text: str, _decoded: str) -> str:
    return text


def _refuse(text: str, decoded: str) -> str:
    raise DoubtfulTextError(text, decoded)
