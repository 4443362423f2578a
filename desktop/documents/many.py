"""Many papers of one kind in one PDF file, each with page numbers of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from desktop.documents.page import Paper, PaperFacts

T = TypeVar("T")
Progress = Callable[[int], None]
"""Told after each paper how many are done; what it raises ends the work."""


def draw_many(
    items: Iterable[T],
    size: tuple[float, float],
    facts_of: Callable[[T], PaperFacts],
    draw: Callable[[Paper, T], None],
    progress: Progress | None = None,
) -> bytes:
    """Draw each item onto pages of one file.

    The first item gives the file its title, author and date; items may come one by one. ``facts_of`` also says whether
    the item's pages are marked "TẬP".

    Raises:
        ValueError: no items.
    """
    paper: Paper | None = None
    for count, item in enumerate(items, 1):
        facts = facts_of(item)
        if paper is None:
            paper = Paper(size, facts)
        paper.practice = facts.practice
        draw(paper, item)
        if progress is not None:
            progress(count)
    if paper is None:
        raise ValueError("no paper to draw")
    return paper.finish()
