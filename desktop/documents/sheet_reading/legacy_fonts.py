"""Text typed for the fonts that came before Unicode: TCVN3 (.VnTime, "ABC") and VNI (VNI-Times), turned into Unicode.

A sheet keeps such text as if its bytes were Western European letters: "Nguyễn" is "NguyÔn" in TCVN3 and "Nguyeãn"
in VNI. TCVN3 has no capital vowels with a tone; .VnTimeH draws the small letters as capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

from desktop.domain.texts.syllables import is_syllable

_TCVN3 = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
"""Code of the first letter of each run."""
_FROM_TCVN3 = {first + place: letter for first, run in _TCVN3.items() for place, letter in enumerate(run)}

_VNI_TONED = {
    "a": dict(zip("ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ", strict=True)),
    "e": dict(zip("ùøûõïâáàåãä", "éèẻẽẹêếềểễệ", strict=True)),
    "o": dict(zip("ùøûõïâáàåãä", "óòỏõọôốồổỗộ", strict=True)),
    "ô": dict(zip("ùøûõï", "ớờởỡợ", strict=True)),
    "u": dict(zip("ùøûõï", "úùủũụ", strict=True)),
    "ö": dict(zip("ùøûõï", "ứừửữự", strict=True)),
    "y": dict(zip("ùøûõ", "ýỳỷỹ", strict=True)),
}
"""A letter and the sign behind it."""
_VNI_ALONE = dict(zip("íìæóòôöîñ", "íìỉĩịơưỵđ", strict=True))
_VNI_PAIR = re.compile(
    "|".join(f"[{base}{base.upper()}][{''.join(signs)}{''.join(signs).upper()}]" for base, signs in _VNI_TONED.items())
)
_VNI_PART = re.compile(f"{_VNI_PAIR.pattern}|[{''.join(_VNI_ALONE)}{''.join(_VNI_ALONE).upper()}]")
_HORNED_O = re.compile("[ơờởỡớợ]", re.IGNORECASE)
WORD = re.compile(r"[^\s\d,;:./|\\()\[\]{}\"'’‘“”+*=<>?!&%#@_~^`$–—-]+")
"""A word, in whatever encoding: the legacy fonts use many signs as letters."""


class LegacyFont(StrEnum):
    """A family of fonts with its own codes; the value is its name for the clerk."""

    TCVN3 = "TCVN3 (ABC, .VnTime)"
    VNI = "VNI (VNI-Times)"


def from_tcvn3(text: str) -> str:
    """TCVN3 text as Unicode; where letters around are capitals, vowels with a tone become capitals as well."""
    return WORD.sub(lambda word: _mended(word[0]), _capitals(text, text.translate(_FROM_TCVN3)))


def from_vni(text: str) -> str:
    """VNI text as Unicode."""
    return _VNI_PART.sub(lambda part: _vni_letter(part[0]), text)


def has_vni_pair(text: str) -> bool:
    """Whether a letter with a VNI sign behind it stands in the text."""
    return _VNI_PAIR.search(text) is not None


CONVERTERS: dict[LegacyFont, Callable[[str], str]] = {
    LegacyFont.TCVN3: from_tcvn3,
    LegacyFont.VNI: from_vni,
}


def _vni_letter(part: str) -> str:
    base = part[0].lower()
    letter = _VNI_TONED[base][part[1].lower()] if len(part) == 2 else _VNI_ALONE[base]
    return letter.upper() if part[0].isupper() else letter


def _capitals(raw: str, decoded: str) -> str:
    """Capitals that TCVN3 cannot say: a text all in capitals, and a name's first letter."""
    plain = [letter for letter in raw if letter.isascii() and letter.isalpha()]
    if len(plain) > 1 and all(letter.isupper() for letter in plain):
        return decoded.upper()
    words = [word[0] for word in WORD.finditer(decoded)]
    starts_small = {word for word in words if word[0].islower()}
    untyped = {word for word in starts_small if not word[0].isascii() and word[0] != "đ"}
    if untyped and untyped == starts_small and len(words) > len(untyped):
        return WORD.sub(lambda word: word[0][0].upper() + word[0][1:], decoded)
    return decoded


def _mended(word: str) -> str:
    """TCVN3 writes ư as a soft hyphen, which programs drop: "Trơng" was "Trương"."""
    found = _HORNED_O.search(word)
    if found is None or is_syllable(word):
        return word
    place = found.start()
    whole = word[:place] + ("Ư" if word[place].isupper() else "ư") + word[place:]
    return whole if is_syllable(whole) else word
