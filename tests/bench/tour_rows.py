"""How long the window ever stood still while the tour went through a counter's day."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from tests.bench.processes import bare_longest_gap, program, run
from tests.bench.row import Row
from tests.bench.scale import Scale

FIRST_USE_MS, AFTER_MS = 100.0, 50.0
_CAUSE = (
    "building a page's or the payment dialog's widgets (40-60 ms of processor time, a third of it styling them) while"
    " the book's thread holds the interpreter"
)


def stalls(scale: Scale) -> tuple[Row, Row]:
    """The longest stall at a page's first use, and at all other times; the baseline is an idle bare window's."""
    if not scale.tour:
        return _rows(None, None, None, "the tour was not asked for")
    with tempfile.TemporaryDirectory() as folder:
        taken = run(program("tour", "--out", folder))
        journal = Path(folder) / "journal.json"
        if taken.code != 0 or not journal.exists():
            return _rows(None, None, None, f"the tour ended with {taken.code}: {taken.output.strip()[-300:]}")
        longest = json.loads(journal.read_text(encoding="utf-8"))["longest_stall_ms"]
    return _rows(longest["first_use"], longest["after"], bare_longest_gap(), f"the tour took {taken.seconds:.0f} s")


def _rows(first: float | None, after: float | None, bare: float | None, note: str) -> tuple[Row, Row]:
    return (
        Row(
            name="longest stall in the tour, a page's first use [ms]",
            ours=first,
            baseline=bare,
            aim="<= 100 ms",
            limit=FIRST_USE_MS,
            on_ratio=False,
            note=note,
            held_back=_CAUSE,
        ),
        Row(
            name="longest stall in the tour, afterwards [ms]",
            ours=after,
            baseline=bare,
            aim="<= 50 ms",
            limit=AFTER_MS,
            on_ratio=False,
            held_back=_CAUSE,
        ),
    )
