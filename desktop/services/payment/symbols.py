"""Symbol and label of a year's default receipt book."""

from __future__ import annotations

from desktop.domain.texts.text import fold
from desktop.services.book.settings import Settings

FALLBACK = "QAS"


def book_symbol(settings: Settings, year: int) -> str:
    """``AH/26``: the symbol of the settings, else the last two initials of the organisation, and the year."""
    initials = "".join(word[0] for word in fold(settings.organisation).split() if word[0].isalpha()).upper()
    return f"{settings.receipt_symbol or initials[-2:] or FALLBACK}/{year % 100:02d}"[:20]


def book_label(year: int) -> str:
    """``01/2026``: the first book of the year."""
    return f"01/{year}"
