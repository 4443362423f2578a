"""Accents that a scanner or a keyboard layout broke on the way: found, and repaired where that is certain."""

from __future__ import annotations

_SIGNS = ("\N{REPLACEMENT CHARACTER}", "?", "Ã", "áº", "á»", "Ä‘", "Æ°")
_CODE_PAGES = ("cp1252", "latin-1")


def repaired(text: str) -> str:
    """UTF-8 that was read as Western text, read again; any other text unchanged."""
    if text.isascii():
        return text
    for code_page in _CODE_PAGES:
        try:
            return text.encode(code_page).decode("utf-8")
        except UnicodeError:
            continue
    return text


def looks_mangled(text: str) -> bool:
    """Whether a name or address holds what no Vietnamese text holds."""
    return any(sign in text for sign in _SIGNS)
