"""Which column of a sheet holds what, by the words of its headings."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from desktop.domain.texts.text import fold


def guess_columns(
    headings: Sequence[str],
    words: Mapping[str, Sequence[str]],
    *,
    look_alikes: Collection[str] = (),
    after: Mapping[str, str] | None = None,
) -> dict[str, int]:
    """The column of each thing; a column holds one thing, and what stands first in ``words`` takes it.

    Args:
        headings: the texts of the heading row.
        words: what to look for, each with words of its heading, the surest first; ``=`` must be the whole heading.
        look_alikes: words of headings that only look like one of these.
        after: words that count only once the thing named beside them has its column.
    """
    told = [heading_text(heading, look_alikes) for heading in headings]
    needed = after or {}
    found: dict[str, int] = {}
    for target, spellings in words.items():
        usable = [word for word in spellings if word not in needed or needed[word] in found]
        column = next((place for word in usable for place in _places(told, word) if place not in found.values()), None)
        if column is not None:
            found[target] = column
    return found


def heading_text(heading: str, look_alikes: Collection[str] = ()) -> str:
    """A heading without case, marks and punctuation; empty for one that only looks like another."""
    told = " ".join(re.sub(r"[^a-z0-9]+", " ", fold(heading)).split())
    return "" if any(word in told for word in look_alikes) else told


def _places(told: Sequence[str], word: str) -> list[int]:
    if word.startswith("="):
        return [place for place, text in enumerate(told) if text == word[1:]]
    return [place for place, text in enumerate(told) if word in text]
