"""``make bench``: every aim of speed as a ratio against a baseline of the same run; ``build/bench.json``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import batch_rows, board_rows, import_rows, paper_rows, quote_rows, search_rows, start_rows, tour_rows
from tests.bench.books import Books, cached_books
from tests.bench.processes import PROJECT
from tests.bench.row import Row, write
from tests.bench.scale import SCALES, Scale


def measure(scale: Scale, books: Books) -> list[Row]:
    """All rows, in the order of the aims."""
    parts: list[Callable[[], Row | tuple[Row, ...]]] = [
        lambda: start_rows.painted(scale),
        lambda: start_rows.first_search(scale, books),
        lambda: start_rows.key_derivation(scale),
        lambda: search_rows.search(scale, books),
        lambda: paper_rows.papers(scale, books),
        lambda: batch_rows.batches(scale, books),
        lambda: import_rows.imports(scale, books),
        lambda: quote_rows.quotes(scale, books.parameters),
        lambda: board_rows.boards(scale, books),
        lambda: tour_rows.stalls(scale),
        lambda: start_rows.memory(scale, books),
    ]
    return list(_rows(parts))


def _rows(parts: list[Callable[[], Row | tuple[Row, ...]]]) -> Iterator[Row]:
    for part in parts:
        measured = part()
        for row in measured if isinstance(measured, tuple) else (measured,):
            sys.stderr.write(f"  {row.name}\n")
            yield row


def main(build: Path = PROJECT / "build") -> int:
    """Measure at ``BENCH_SCALE``; a missed aim is told, it is no failure."""
    name = os.environ.get("BENCH_SCALE", "full")
    if name not in SCALES:
        sys.stderr.write(f"BENCH_SCALE is one of {', '.join(SCALES)}, not {name!r}\n")
        return 2
    write(measure(SCALES[name], cached_books(build / "bench-cache")), build)
    return 0


if __name__ == "__main__":
    sys.exit(main())
