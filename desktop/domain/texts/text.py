"""Vietnamese text: cleaned at the border, folded for search, keyed for order."""

from __future__ import annotations

import os
import re
import string
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from pathlib import PurePath

_LETTER_MARKS = "\u0306\u0302\u031b"
"""Breve, circumflex, horn: they make another letter (ă â ê ô ơ ư), unlike the tones."""
_TONES = "\u0300\u0309\u0303\u0301\u0323"
"""Huyền, hỏi, ngã, sắc, nặng."""
_LETTERS = {"ă": "a~", "â": "a~~", "đ": "d~", "ê": "e~", "ô": "o~", "ơ": "o~~", "ư": "u~"}
_PUNCTUATION = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_PLAIN = {" ": "!", **{mark: '"' + chr(ord("A") + place) for place, mark in enumerate(_PUNCTUATION)}}
_STROKED_D = {"đ": "d", "ð": "d", "ɖ": "d"}
_BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""Letters and marks that show nothing; Unicode does not count them among the format characters."""
_BLANKS = re.compile(f"[{_BLANK_LETTERS}]")


class _CharacterTable(dict[int, str]):
    """A table for ``str.translate`` that is ready for Vietnamese and works out any other character when met."""

    def __init__(self, convert: Callable[[str], str]) -> None:
        super().__init__()
        self._convert = convert
        vowels = [base + mark for base in "aeiouy" for mark in ("", *_LETTER_MARKS)]
        composed = [unicodedata.normalize("NFC", vowel + tone) for vowel in vowels for tone in ("", *_TONES)]
        lower = {*composed, "đ", *string.printable}
        self.update(
            {ord(letter): convert(letter) for letter in lower | {text.upper() for text in lower} if len(letter) == 1}
        )

    def __missing__(self, code: int) -> str:
        return self._convert(chr(code))


def clean(text: str) -> str:
    """What a clerk meant to type: NFC, trimmed, single spaces; control, bidi, zero-width, lone surrogates left out."""
    if text.isascii():
        plain = text if text.isprintable() else text.translate(_SHOWN)
        return " ".join(plain.split())
    if not text.isprintable() or _BLANKS.search(text):
        text = text.translate(_SHOWN)
    return " ".join(unicodedata.normalize("NFC", text).split())


def file_text(path: PurePath) -> str:
    """A file's name as text that can be kept and shown: bytes of another encoding in it become ``�``."""
    return os.fsencode(path.name).decode("utf-8", errors="replace")


def fold(text: str) -> str:
    """The text as it is searched: lower case, without marks, đ as d."""
    return unicodedata.normalize("NFC", text).translate(_FOLDED)


def sort_key(text: str) -> str:
    """A text whose plain code-point order is Vietnamese order: letters, then tones, then lower before upper case.

    The same order in Python, SQLite (BINARY) and PostgreSQL (collation "C"), and that of ICU's ``vi`` for Vietnamese
    and ASCII text; letters of other scripts follow by code point. Levels are divided by a space, the lowest character
    in a key. ``ă`` is written ``a~`` and ``â`` ``a~~``, since ``~`` follows every letter.
    """
    levels = [_word_levels(word) for word in unicodedata.normalize("NFC", text).split(" ")]
    letters, tones, cases = zip(*levels, strict=True)
    space = _PLAIN[" "]
    return f"{space.join(letters)} {'0'.join(tones).rstrip('0')} {'0'.join(cases).rstrip('0')}"


@lru_cache(maxsize=4096)
def _word_levels(word: str) -> tuple[str, str, str]:
    """Letters, tones, cases: names are made of few words, and a space weighs nothing but its own place."""
    return word.translate(_LETTER_LEVEL), word.translate(_TONE_LEVEL), word.translate(_CASE_LEVEL)


def _shown(character: str) -> str:
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in {"Cc", "Cf", "Cs"} or character in _BLANK_LETTERS else character


def _folded(character: str) -> str:
    lower = unicodedata.normalize("NFD", unicodedata.normalize("NFD", character).lower())
    return "".join(_STROKED_D.get(part, part) for part in lower if not unicodedata.combining(part))


def _split_letter(character: str) -> tuple[str, str]:
    """The letter (with breve, circumflex or horn) and the marks left over."""
    base, *marks = list(unicodedata.normalize("NFD", character))
    for mark in marks:
        letter = unicodedata.normalize("NFC", base + mark)
        if letter.lower() in _LETTERS:
            marks.remove(mark)
            return letter, "".join(marks)
    return base, "".join(marks)


def _letter_level(character: str) -> str:
    if _is_mark(character) or not _shown(character):
        return ""
    letter = _split_letter(character)[0].lower()
    return _PLAIN.get(letter) or _LETTERS.get(letter, letter)


def _tone_level(character: str) -> str:
    if not _is_mark(character) and not _shown(character):
        return ""
    marks = character if _is_mark(character) else _split_letter(character)[1]
    weights = "".join(str(_TONES.find(mark) + 1 or 9) for mark in marks)
    return weights if _is_mark(character) else "0" + weights


def _case_level(character: str) -> str:
    if _is_mark(character) or not _shown(character):
        return ""
    letter = _split_letter(character)[0]
    return "0" if letter == letter.lower() else "1"


def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) != 0


_SHOWN = _CharacterTable(_shown)
_FOLDED = _CharacterTable(_folded)
_LETTER_LEVEL = _CharacterTable(_letter_level)
_TONE_LEVEL = _CharacterTable(_tone_level)
_CASE_LEVEL = _CharacterTable(_case_level)
