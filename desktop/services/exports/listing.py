"""A list that is on screen, as a whole: its columns, how many rows it has, and the rows one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.domain.errors import CounterError
from desktop.domain.papers.agency_list import Cell
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.storage.book import Transaction

Line = tuple[Cell, ...]
Report = Callable[[int, int], object]
"""Told how many rows of how many are written; what it raises ends the work."""


class Ending(StrEnum):
    """How a file is written, told by the ending of its name."""

    XLSX = ".xlsx"
    CSV = ".csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list to export.

    To add one: a function that gives a ``Listing`` in this package, Ctrl+E on its page.

    Attributes:
        title: the worksheet's name. stem: the file's name without its ending.
        columns: the headings.
        count: how many rows there are.
        rows: all of them in the order of the screen, each with a cell for every heading.
    """

    title: str
    stem: str
    columns: tuple[str, ...]
    count: Callable[[Transaction, Desk], int]
    rows: Callable[[Transaction, Desk], Iterator[Line]]


def fixed_listing(title: str, stem: str, columns: tuple[str, ...], lines: tuple[Line, ...]) -> Listing:
    """A list whose rows are at hand already."""
    return Listing(
        title=title,
        stem=stem,
        columns=columns,
        count=lambda _tx, _desk: len(lines),
        rows=lambda _tx, _desk: iter(lines),
    )


def ending_of(path: Path) -> Ending:
    """How a file of this name is written; ``CounterError`` for an ending that is neither."""
    return Ending(known_ending(path, tuple(Ending)))


def known_ending(path: Path, endings: tuple[str, ...]) -> str:
    """The name's ending if it is one of these; else ``CounterError`` with a problem of ``out``."""
    ending, shown = path.suffix.lower(), ", ".join(endings)
    if ending not in endings:
        title = say("Tên tệp phải có đuôi {endings}.", endings=shown)
        problem = Problem("out", "bad_ending", {"endings": shown})
        raise CounterError(title, say("Xin sửa đuôi của tên tệp."), (problem,))
    return ending
