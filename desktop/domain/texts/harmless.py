"""Text that a spreadsheet must not take for a formula, made harmless and still readable; and back again."""

from __future__ import annotations

import re

# The widths of =, +, -, @ that East Asian programs read alike count too; white space before them is skipped by some.
_RISKY = re.compile(r"^'*\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]")
_GUARDED = re.compile(r"^'(?=('*\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n]))")


def harmless(text: str) -> str:
    """The text behind an apostrophe where it begins like a formula: ``=``, ``+``, ``-``, ``@``, tab, line break."""
    return f"'{text}" if _RISKY.match(text) else text


def unguarded(text: str) -> str:
    """What :func:`harmless` was given; for sheets of our own that come back."""
    return _GUARDED.sub("", text, count=1)
