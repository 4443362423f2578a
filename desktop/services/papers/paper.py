"""A paper as it is handed out, and names of files that every system takes."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.texts.text import fold

LONGEST_PART = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF, the file name to offer, its size (``A5`` or ``A4``), the title, and which copy it is (0 the first).

    ``copy`` is the number under which the book counted the printing; 0 for papers that are not counted.
    """

    pdf: bytes
    file_name: str
    size: str
    title: str
    reprint: int = 0
    copy: int = 0


def file_part(text: str) -> str:
    """A text as part of a file name: folded, letters, digits and hyphens only, at most 60 characters.

    What is left is never a reserved name of Windows once a paper's own name stands before it.
    """
    letters = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in fold(text))
    return "-".join(part for part in letters.split("-") if part)[:LONGEST_PART].rstrip("-")
