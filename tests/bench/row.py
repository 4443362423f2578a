"""One row of the bench: what we need, what the baseline needs, their ratio and the aim."""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A measured aim. ``ours`` and ``baseline`` share the unit named in ``name``; None where nothing was measured.

    Attributes:
        limit: what the ratio, or with ``on_ratio`` False ``ours``, may reach; None for a row that only informs.
        also: a second condition on the same row (a bound on something else), already judged.
        note: printed below the table.
        held_back: what a profile showed to stand in the way; printed when the aim is missed.
    """

    name: str
    ours: float | None
    baseline: float | None
    aim: str
    limit: float | None
    on_ratio: bool = True
    also: bool = True
    note: str = ""
    held_back: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the baseline we need."""
        return self.ours / self.baseline if self.ours is not None and self.baseline else None

    @property
    def met(self) -> bool:
        """Whether the aim is reached; what was not measured is not."""
        measured = self.ratio if self.on_ratio else self.ours
        if measured is None:
            return False
        return self.also and (self.limit is None or measured <= self.limit)


def in_pairs(ours: Callable[[], object], baseline: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median seconds of both, run in turn so that the machine's drift touches them alike; one warm-up of each."""
    ours()
    baseline()
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(rounds):
        mine.append(seconds(ours))
        theirs.append(seconds(baseline))
    return statistics.median(mine), statistics.median(theirs)


def seconds(work: Callable[[], object]) -> float:
    """Wall seconds of one call, garbage collected beforehand."""
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share lies, of those measured."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def table(rows: Sequence[Row]) -> str:
    """The rows as printed, with their notes below."""
    head = f"{'row':<60} {'ours':>10} {'baseline':>10} {'ratio':>7}  {'aim':<26} met"
    lines = [
        f"{row.name:<60} {_shown(row.ours, 10)} {_shown(row.baseline, 10)} {_shown(row.ratio, 7)}  {row.aim:<26} "
        f"{'met' if row.met else 'NOT MET' if row.ours is not None else 'not measured'}"
        for row in rows
    ]
    notes = [f"- {row.name}: {row.note}" for row in rows if row.note]
    causes = [f"- held back, {row.name}: {row.held_back}" for row in rows if row.held_back and not row.met]
    return "\n".join([head, *lines, *notes, *causes])


def as_json(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """The rows with exactly the agreed keys."""
    return [
        {
            "name": row.name,
            "ours": row.ours,
            "baseline": row.baseline,
            "ratio": row.ratio,
            "aim": row.aim,
            "met": row.met,
        }
        for row in rows
    ]


def write(rows: Sequence[Row], folder: Path) -> None:
    """Print the table and leave ``bench.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bench.json").write_text(json.dumps(as_json(rows), ensure_ascii=False, indent=1), encoding="utf-8")
    sys.stdout.write(table(rows) + "\n")


def _shown(value: float | None, width: int) -> str:
    if value is None:
        return f"{'-':>{width}}"
    return f"{value:>{width}.3g}" if value < 1000 else f"{value:>{width},.0f}"
