"""The fonts of every paper, registered once, and how wide texts are in them."""

from __future__ import annotations

import functools
import unicodedata
from typing import NamedTuple, cast

from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import TTFont

from desktop.resource_files import resource_folder

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Paper", "Paper-Bold", "Paper-Italic", "Paper-BoldItalic"
_FILES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic", BOLD_ITALIC: "BoldItalic"}

_MISSING = "□"


class Style(NamedTuple):
    """A font and its size in points; ``leading`` is the distance between lines."""

    font: str
    size: float

    @property
    def leading(self) -> float:
        """Lines of Vietnamese stand a little apart, since marks stack above capitals."""
        return self.size * 1.22


@functools.cache
def register_fonts() -> None:
    """Make the four faces of Liberation Serif known to reportlab; a second call does nothing."""
    # Base 85 is for channels that carry seven bits; in plain Python it takes a fifth of a paper's time.
    rl_config.useA85 = 0
    for name, face in _FILES.items():
        registerFont(TTFont(name, str(resource_folder() / "fonts" / f"LiberationSerif-{face}.ttf")))


@functools.lru_cache(maxsize=8192)
def printable(text: str) -> str:
    """A text as it can be drawn: NFC, since decomposed marks would collide; □ for a letter that the fonts lack."""
    if text.isascii():
        return text
    register_fonts()
    known = cast("TTFont", getFont(REGULAR)).face.charToGlyph
    composed = unicodedata.normalize("NFC", text)
    return "".join(letter if ord(letter) in known else _MISSING for letter in composed)


@functools.lru_cache(maxsize=8192)
def _width_of_1000(text: str, font: str) -> float:
    register_fonts()
    return float(getFont(font).stringWidth(text, 1000))


def text_width(text: str, style: Style) -> float:
    """The width of a text in points."""
    return _width_of_1000(text, style.font) * style.size / 1000


def wrap(text: str, style: Style, width: float) -> list[str]:
    """Break a text into lines no wider than ``width``: between words, and inside a word that is wider than a line.

    Nothing is left out; the lines joined by spaces are the text (a broken word apart). No text gives no line.
    """
    if "\n" in text:
        return [line for part in text.split("\n") for line in wrap(part, style, width)]
    text = printable(text)
    if text_width(text, style) <= width:
        return [text] if text else []
    return _wrap_part(text, style, width)


def _wrap_part(text: str, style: Style, width: float) -> list[str]:
    lines: list[str] = []
    space, current, used = text_width(" ", style), "", 0.0
    pieces = [piece for word in text.split() for piece in _pieces(word, style, width)]
    for piece in pieces:
        wide = text_width(piece, style)
        if current and used + space + wide <= width:
            current, used = f"{current} {piece}", used + space + wide
        else:
            if current:
                lines.append(current)
            current, used = piece, wide
    return [*lines, current] if current else lines


def _pieces(word: str, style: Style, width: float) -> list[str]:
    """A word, or its parts where it is wider than a whole line."""
    if text_width(word, style) <= width:
        return [word]
    pieces, start, used = [], 0, 0.0
    for index, letter in enumerate(word):
        wide = text_width(letter, style)
        if index > start and used + wide > width:
            pieces.append(word[start:index])
            start, used = index, 0.0
        used += wide
    return [*pieces, word[start:]]


def fit(text: str, style: Style, width: float, smallest: float = 7) -> Style:
    """The style in which a text takes one line, not smaller than ``smallest`` points."""
    wide = text_width(text, style)
    return style if wide <= width else style._replace(size=max(smallest, style.size * width / wide))


def bounded(text: str, style: Style, width: float, most_lines: int, smallest: float = 5) -> Style:
    """The style in which a text takes at most so many lines, not smaller than ``smallest`` points."""
    while style.size > smallest and len(wrap(text, style, width)) > most_lines:
        style = style._replace(size=max(smallest, style.size - 0.5))
    return style


def shortened(text: str, style: Style, width: float) -> str:
    """A text cut to one line with "…", for heads and feet that only repeat what stands whole on the page."""
    if text_width(text, style) <= width:
        return text
    return wrap(text, style, width - text_width("…", style))[0] + "…"
