"""Batch printing: thousands of schedules from the book into one file, and what is left of it after a stop at half."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from uuid import UUID

from desktop.documents.schedule import render_schedules
from desktop.services.desk import Desk
from desktop.services.papers.batches.batch import BatchOrder, BatchState, begin_batch, run_batch
from desktop.services.papers.catalogue import paper_kind
from desktop.services.payment.collect_payment import Collected, collect_payment
from desktop.services.practice.practice_people import PracticeHousehold
from desktop.storage.column_types import new_key
from desktop.storage.payment import receipts
from desktop.storage.payment.receipts import Receipt
from tests.bench.bare_papers import Drawn, recording
from tests.bench.books import Books
from tests.bench.paper_rows import payments_of
from tests.bench.row import Row, seconds
from tests.bench.scale import Scale

KIND = paper_kind("contribution_schedule")
DISTINCT = 200
"""So many payments are really taken; the others of the batch are copies of their receipts."""


def batches(scale: Scale, books: Books) -> tuple[Row, Row]:
    """The whole job's row and the row of its second half."""
    with tempfile.TemporaryDirectory(dir=books.folder) as folder:
        desk, households = books.unpaid(Path(folder) / "so.quay", min(scale.batch, DISTINCT) * 6 + 200)
        distinct = list(islice(_receipts(desk, households), min(scale.batch, DISTINCT)))
        keys = _copied(desk, distinct, scale.batch)
        drawn = _drawn(desk, keys[: len(distinct)])
        whole, bare, rest = [], [], []
        for _ in range(scale.batch_rounds):
            bare.append(seconds(lambda: drawn.draw(times=scale.batch // len(distinct))))
            whole.append(seconds(lambda: _run(desk, _begun(desk, keys, Path(folder)))))
            rest.append(_second_half(desk, _begun(desk, keys, Path(folder))))
        desk.book.close()
    return _whole_row(scale, min(whole), min(bare)), _rest_row(scale, min(rest), min(whole))


def _receipts(desk: Desk, households: list[PracticeHousehold]) -> Iterator[Receipt]:
    for payment in payments_of(desk, households):
        collected = collect_payment(desk, payment)
        assert isinstance(collected, Collected)
        with desk.book.reading() as tx:
            found = receipts.get(tx, collected.receipts[0].receipt_id)
        assert found is not None
        yield found


def _copied(desk: Desk, distinct: list[Receipt], count: int) -> tuple[UUID, ...]:
    """The receipts and as many copies of them as are wanted, each with a number of its own."""
    last = max(receipt.number for receipt in distinct)
    copies = [
        replace(distinct[place % len(distinct)], id=new_key(), number=last + 1 + place)
        for place in range(count - len(distinct))
    ]
    with desk.book.writing() as tx:
        receipts.insert_receipts(tx, copies)
    return tuple(receipt.id for receipt in (*distinct, *copies))


def _drawn(desk: Desk, keys: tuple[UUID, ...]) -> Drawn:
    with desk.book.reading() as tx:
        items = KIND.read_many(tx, desk, keys)
    with recording() as drawn:
        render_schedules(items)
    return drawn


def _begun(desk: Desk, keys: tuple[UUID, ...], folder: Path) -> BatchState:
    return begin_batch(desk, BatchOrder(kind=KIND, keys=keys, one_file=True, parent=folder))


def _run(desk: Desk, state: BatchState) -> None:
    if not run_batch(desk, state.folder, lambda _done, _total: None, lambda: False).finished:
        raise RuntimeError("the batch did not finish")


def _second_half(desk: Desk, state: BatchState) -> float:
    """Seconds of what is left after a stop at half."""
    seen = [0]

    def report(done: int, _total: int) -> None:
        seen[0] = done

    run_batch(desk, state.folder, report, lambda: seen[0] * 2 >= state.total)
    gc.collect()
    begun = time.perf_counter()
    _run(desk, state)
    return time.perf_counter() - begun


def _whole_row(scale: Scale, ours: float, bare: float) -> Row:
    return Row(
        name=f"{scale.batch:,} schedules as a batch job, one file [s]",
        ours=ours,
        baseline=bare,
        aim="<= 1.3 x bare canvas",
        limit=1.3,
        note="from the book: contents read in slices, parts written and joined, progress after each schedule",
        held_back="reading the frozen contents and joining the parts come on top of drawing",
    )


def _rest_row(scale: Scale, ours: float, whole: float) -> Row:
    return Row(
        name=f"{scale.batch:,} schedules stopped at half: the rest [s]",
        ours=ours,
        baseline=whole,
        aim="<= 0.65 x the whole job",
        limit=0.65,
        note="the baseline is the row above; a part that was begun when the stop came is drawn again",
    )
