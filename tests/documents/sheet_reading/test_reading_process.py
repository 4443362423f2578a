"""The child that reads: bounded memory, rows as they come, stopped at once, never left behind."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

import psutil
import pytest

from desktop.documents.sheet_reading import SheetRefusedError, open_sheet, read_sheet
from tests.documents.sheet_reading.building import workbook

ROWS = 20_000


@pytest.fixture(scope="module")
def long_sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows: list[list[object]] = [["Họ và tên", "Số định danh", "Thôn", "Tiền"]]
    rows += [[f"Nguyễn Văn {number}", f"{number:012d}", f"Thôn {number % 9}", number] for number in range(ROWS - 1)]
    return workbook(tmp_path_factory.mktemp("long") / "dài.xlsx", rows, constant_memory=True)


def children() -> list[psutil.Process]:
    return [one for one in psutil.Process().children() if one.status() != psutil.STATUS_ZOMBIE]


def test_rows_stream_in_and_every_one_comes(long_sheet: Path) -> None:
    with open_sheet(long_sheet) as stream:
        assert stream.head.rows == ROWS
        numbers = [row.number for row in stream]
    assert numbers == list(range(1, ROWS + 1))


def test_a_sample_takes_a_few_rows_and_counts_all(long_sheet: Path) -> None:
    table = read_sheet(long_sheet, most_rows=20)
    assert (table.head.rows, len(table.rows)) == (ROWS, 20)


def test_a_sheet_is_read_from_any_folder(long_sheet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desktop.py").write_text("raise SystemExit('not the program')", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert len(read_sheet(long_sheet, most_rows=3).rows) == 3


def test_a_stop_ends_the_child_at_once(long_sheet: Path) -> None:
    before = len(children())
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 5

    with pytest.raises(SheetRefusedError) as caught, open_sheet(long_sheet, stopped=stopped) as stream:
        for _row in stream:
            pass
    assert caught.value.code == "stopped"
    assert caught.value.title == "Đã dừng đọc tệp dài.xlsx."
    assert len(children()) == before


def test_rows_not_wanted_any_more_leave_no_child(long_sheet: Path) -> None:
    before = len(children())
    with open_sheet(long_sheet) as stream:
        assert len(children()) == before + 1
        next(iter(stream))
    assert len(children()) == before


def test_a_killed_child_is_told_as_a_refusal(long_sheet: Path) -> None:
    with open_sheet(long_sheet) as stream:
        for one in children():
            one.kill()
        with pytest.raises(SheetRefusedError) as caught:
            list(stream)
    assert caught.value.code == "out_of_memory"


def test_the_program_itself_holds_only_a_few_chunks(long_sheet: Path) -> None:
    """While rows come slowly, the child waits: what is held here does not grow with the sheet."""
    read_sheet(long_sheet, most_rows=1)
    gc.collect()
    process = psutil.Process()
    before = process.memory_info().rss
    with open_sheet(long_sheet) as stream:
        rows = iter(stream)
        for _ in range(1_000):
            next(rows)
        most = _settled(process)
        assert len(list(rows)) == ROWS - 1_000
    assert most - before < 20 * 1024 * 1024


def _settled(process: psutil.Process) -> int:
    """The memory once it has stopped growing."""
    last, deadline = 0, time.monotonic() + 5
    while (now := process.memory_info().rss) != last and time.monotonic() < deadline:
        last = now
        read_nothing = time.monotonic() + 0.2
        while time.monotonic() < read_nothing:
            gc.collect()
    return last


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read where Linux keeps it")
def test_the_child_stays_within_its_limit(long_sheet: Path) -> None:
    """The peak of the child for a plain sheet is far below the limit, and a lower limit is obeyed."""
    with open_sheet(long_sheet) as stream:
        (child,) = (one for one in children() if "read-sheet" in one.cmdline())
        status = Path(f"/proc/{child.pid}/status").read_text(encoding="ascii")
        peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
        assert peak < 120 * 1024
        assert sum(1 for _row in stream) == ROWS
    with pytest.raises(SheetRefusedError) as caught, open_sheet(long_sheet, memory_limit=30 * 1024 * 1024):
        pass
    # where the memory ends inside the reader of sheets, that one takes the sheet for damaged
    assert caught.value.code in {"out_of_memory", "damaged"}
