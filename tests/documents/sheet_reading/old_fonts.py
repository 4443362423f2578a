"""How typing programs wrote the fonts before Unicode, letter by letter: written down apart from the program's tables.

TCVN 5712:1993 (VN3) and the VNI-Windows codes, each letter under the Western letters that a sheet shows for it.
"""

from __future__ import annotations

import unicodedata

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")

TCVN3 = {
    "a": "a µ ¶ · ¸ ¹",
    "ă": "¨ » ¼ ½ ¾ Æ",
    "â": "© Ç È É Ê Ë",
    "e": "e Ì Î Ï Ð Ñ",
    "ê": "ª Ò Ó Ô Õ Ö",
    "i": "i × Ø Ü Ý Þ",
    "o": "o ß á â ã ä",
    "ô": "« å æ ç è é",
    "ơ": "¬ ê ë ì í î",
    "u": "u ï ñ ò ó ô",
    "ư": "\u00ad õ ö ÷ ø ù",
    "y": "y ú û ü ý þ",
}
TCVN3_CAPITALS = {"Ă": "¡", "Â": "¢", "Ê": "£", "Ô": "¤", "Ơ": "¥", "Ư": "¦", "Đ": "§", "đ": "®"}
"""The only capitals; a capital with a tone is the small letter, set in .VnTimeH."""
VNI = {
    "a": "a aø aû aõ aù aï",
    "ă": "aê aè aú aü aé aë",
    "â": "aâ aà aå aã aá aä",
    "e": "e eø eû eõ eù eï",
    "ê": "eâ eà eå eã eá eä",
    "i": "i ì æ ó í ò",
    "o": "o oø oû oõ où oï",
    "ô": "oâ oà oå oã oá oä",
    "ơ": "ô ôø ôû ôõ ôù ôï",
    "u": "u uø uû uõ uù uï",
    "ư": "ö öø öû öõ öù öï",
    "y": "y yø yû yõ yù î",
}


def letters() -> list[str]:
    """The 67 small letters that are not ASCII."""
    toned = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]
    return [letter for letter in toned if not letter.isascii()] + ["đ"]


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {
        unicodedata.normalize("NFC", vowel + tone): code
        for vowel, codes in rows.items()
        for tone, code in zip(TONES, codes.split(" "), strict=True)
    }


_TO_TCVN3 = {**_table(TCVN3), **TCVN3_CAPITALS}
_TO_VNI = {**_table(VNI), "đ": "ñ"}


def as_tcvn3(text: str) -> str:
    """A text as typed for .VnTime, its toned capitals for .VnTimeH."""
    return "".join(letter if letter.isascii() else _tcvn3(letter) for letter in text)


def _tcvn3(letter: str) -> str:
    return _TO_TCVN3.get(letter) or _TO_TCVN3.get(letter.lower(), letter)


def as_vni(text: str) -> str:
    return "".join(_vni(letter) for letter in text)


def _vni(letter: str) -> str:
    code = _TO_VNI.get(letter.lower())
    return letter if letter.isascii() or code is None else code.upper() if letter.isupper() else code


def as_1258(text: str) -> bytes:
    """Windows-1258 as Windows writes it: letters with their own sign whole, tones as signs behind."""
    written = b""
    for letter in text:
        try:
            written += letter.encode("cp1258")
        except UnicodeEncodeError:
            base, *marks = unicodedata.normalize("NFD", letter)
            shape = "".join(mark for mark in marks if mark not in TONES)
            tone = "".join(mark for mark in marks if mark in TONES)
            written += (unicodedata.normalize("NFC", base + shape) + tone).encode("cp1258")
    return written
