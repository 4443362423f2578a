"""How far an import is, told in rows of the sheet: reading, comparing and writing are parts of one road."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.services.imports.sheet import Progress

READING, MATCHING = 0.4, 0.1
"""Shares of the whole; the rest is planning and writing."""
EVERY = 200


class Steps:
    """Tells the progress; rows are counted as they were read, so that the numbers mean something to the clerk."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._total = 0

    def reading(self, total: int) -> Iterator[None]:
        """One step a row read, of so many."""
        self._total = total
        for done in range(total):
            if done % EVERY == 0:
                self._tell(READING * done)
            yield
        while True:
            yield

    def matching(self, share: float) -> None:
        """So much (0 to 1) of comparing with the book is done."""
        self._tell((READING + MATCHING * min(share, 1)) * self._total)

    def planned(self, done: int, of: int) -> None:
        """So many of the rows are planned, and written if they shall be."""
        self._tell((READING + MATCHING) * self._total + (1 - READING - MATCHING) * self._total * done / max(of, 1))

    def _tell(self, done: float) -> None:
        if self._progress is not None and self._total:
            self._progress(int(done), self._total)
