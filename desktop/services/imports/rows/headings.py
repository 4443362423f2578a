"""Headings of sheets: which row they stand in, and which target each means, whatever case, marks and order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from desktop.documents.sheet_reading import CellValue, SheetRow
from desktop.domain.texts.text import clean, fold
from desktop.services.imports.rows.targets import IGNORED, TARGETS

LOOKED_THROUGH = 30
"""Rows of a file among which the headings are looked for: official lists have their titles above."""
_NOTES = re.compile(r"\([^)]*\)|\[[^\]]*\]|\*")
_WORDS = re.compile(r"[a-z0-9]+")
_WHOLE_BONUS = 1_000
_YEAR = re.compile(r"năm", re.IGNORECASE)
_BELOW_A_TITLE = frozenset({"male", "female"})


def heading_words(heading: str) -> str:
    """``so cccd ddcn`` for ``Số CCCD/ĐDCN (*)``: what stands in brackets tells how to fill in, not what it is."""
    plain = fold(clean(heading))
    return " ".join(_WORDS.findall(_NOTES.sub(" ", plain)) or _WORDS.findall(plain))


def propose(headings: Sequence[str]) -> dict[str, int]:
    """Column by target; each target and each column once, the surest first."""
    found = sorted(
        (-score, column, key) for column, heading in enumerate(headings) for key, score in _scores(heading).items()
    )
    columns: dict[str, int] = {}
    taken: set[int] = set()
    for _score, column, key in found:
        if column not in taken and key not in columns:
            taken.add(column)
            if key:
                columns[key] = column
    if "given_name" in columns and "family_name" not in columns:
        given = columns.pop("given_name")
        columns.setdefault("full_name", given)
    return columns


def heading_row(rows: Sequence[SheetRow]) -> tuple[int, int] | None:
    """Places in ``rows`` of the first and last heading row; None when no row looks like headings."""
    best, place = 0, -1
    for index, row in enumerate(rows[:LOOKED_THROUGH]):
        known = len(propose(texts(row.values)))
        if known > best:
            best, place = known, index
    if place < 0 or best < min(2, sum(cell is not None for cell in rows[place].values)):
        return None
    below = place + 1
    if below < len(rows) and _is_second(rows[place], rows[below]):
        return place, below
    return place, place


def joined_headings(rows: Sequence[SheetRow], first: int, last: int) -> tuple[str, ...]:
    """One text a column; over two rows a merged upper heading stands before each of the lower ones."""
    if first == last:
        return texts(rows[first].values)
    upper, lower = texts(rows[first].values), texts(rows[last].values)
    headings, above = [], ""
    for title, below in zip(upper, lower, strict=True):
        above = title or (above if below else "")
        headings.append(" ".join(part for part in (above, below) if part))
    return tuple(headings)


def is_numbering(values: Sequence[CellValue]) -> bool:
    """Whether a row only numbers the columns: ``1, 2, 3`` or ``(1), (2)`` or ``A, B, 1, 2``."""
    given = [clean(str(value)).strip("()[]") for value in values if value is not None]
    numbers = [int(text) for text in given if text.isascii() and text.isdigit() and len(text) < 4]
    letters = [text for text in given if len(text) == 1 and text.isalpha()]
    in_order = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return len(given) > 2 and len(numbers) + len(letters) == len(given) and (in_order and len(numbers) > 1)


def texts(values: Sequence[CellValue]) -> tuple[str, ...]:
    """The cells of a heading row as text."""
    return tuple("" if value is None else clean(str(value)) for value in values)


def _is_second(upper: SheetRow, lower: SheetRow) -> bool:
    """Whether the lower row divides merged headings of the upper one: all its texts are headings of few words."""
    above, below = texts(upper.values), texts(lower.values)
    if is_numbering(lower.values) or not any(below):
        return False
    open_columns = [text for title, text in zip(above, below, strict=True) if text and not title]
    given = [text for text in below if text]
    known = propose(below)
    divided = bool(_BELOW_A_TITLE & set(known)) or len(open_columns) > 0
    return divided and all(_scores(text) and not text[0].isdigit() for text in given)


@cache
def _scores(heading: str) -> dict[str, int]:
    words = heading_words(heading)
    if not words:
        return {}
    scores: dict[str, int] = {}
    for key, spelling, whole in _spellings():
        if words == spelling:
            scores[key] = _WHOLE_BONUS + len(spelling)
        elif not whole and f" {spelling} " in f" {words} ":
            scores[key] = max(scores.get(key, 0), len(spelling))
    if _YEAR.search(heading):
        scores.pop("male", None) if words == "nam" else None
    best = max(scores.values(), default=0)
    # what is certainly another thing is no second choice for this one
    return {key: score for key, score in scores.items() if score == best or (key and scores.get("", 0) < score)}


@cache
def _spellings() -> tuple[tuple[str, str, bool], ...]:
    """Target (empty for what is ignored), spelling, whether it must be the whole heading."""
    ignored = [("", spelling.strip()) for spelling in IGNORED.split(",")]
    known = [(one.key, spelling) for one in TARGETS for spelling in one.headings]
    return tuple((key, spelling.removeprefix("="), spelling.startswith("=")) for key, spelling in ignored + known)
