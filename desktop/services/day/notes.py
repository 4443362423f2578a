"""Counted cash: pieces by note as they are typed, checked, summed and kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.domain.money import Money
from desktop.domain.papers.day_book import NOTES
from desktop.domain.problem import Problem

MOST_PIECES = 9_999
"""Of one note: more do not lie in a counter's drawer."""


def note_problems(pieces: Mapping[Money, int], field: str = "notes") -> Iterator[Problem]:
    """Problems with ``notes[0]`` for the largest note, and so on."""
    for place, note in enumerate(NOTES):
        if not 0 <= pieces.get(note, 0) <= MOST_PIECES:
            yield Problem(f"{field}[{place}]", "bad_pieces", {"most": f"{MOST_PIECES:,}".replace(",", ".")})
    if any(note not in NOTES for note in pieces):
        yield Problem(field, "unknown_note")


def counted_sum(pieces: Mapping[Money, int]) -> Money:
    """What the pieces are worth."""
    return Money(sum(int(note) * count for note, count in pieces.items()))


def kept(pieces: Mapping[Money, int]) -> dict[str, int]:
    """Pieces as the book keeps them: by the note's number, without what is not there."""
    return {str(int(note)): pieces[note] for note in NOTES if pieces.get(note)}


def read_back(pieces: Mapping[str, int]) -> dict[Money, int]:
    """Pieces as the book kept them."""
    return {Money(int(note)): count for note, count in pieces.items()}
