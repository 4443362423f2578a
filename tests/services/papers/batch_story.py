"""Ten people with a receipt each, and the batches printed for them."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from pypdf import PdfReader

from desktop.services.desk import Desk
from desktop.services.papers.batches.batch import (
    BatchOrder,
    BatchState,
    begin_batch,
    run_batch,
)
from desktop.services.papers.catalogue import paper_kind
from desktop.services.payment.receipts import ListReceipts, list_receipts

NAMES = (
    "Nguyễn Văn An",
    "Trần Thị Bình",
    "Đỗ Văn Cường",
    "Lê Thị Dung",
    "Phạm Văn Em",
    "Vũ Thị Giang",
    "Hồ Văn Hải",
    "Đặng Thị Ích",
    "Ngô Văn Khoa",
    "Bùi Thị Lan",
)


def begun(desk: Desk, folder: Path, keys: tuple[UUID, ...], paper: str = "receipt", *, one_file: bool) -> BatchState:
    return begin_batch(desk, BatchOrder(kind=paper_kind(paper), keys=keys, one_file=one_file, parent=folder))


def ran(desk: Desk, state: BatchState, stop: Callable[[], bool] = lambda: False) -> BatchState:
    return run_batch(desk, state.folder, lambda _done, _total: None, stop)


class StopAfter:
    """Stops when so many subjects are done."""

    def __init__(self, count: int) -> None:
        self.count, self.seen = count, 0

    def report(self, done: int, _total: int) -> None:
        self.seen = done

    def __call__(self) -> bool:
        return self.seen >= self.count


def stopped_at(desk: Desk, state: BatchState, count: int) -> BatchState:
    stop = StopAfter(count)
    return run_batch(desk, state.folder, stop.report, stop)


def pages(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def prints(desk: Desk) -> list[int]:
    return [row.prints for row in list_receipts(desk, ListReceipts(sort="number")).rows]


def pdfs(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.pdf"))
