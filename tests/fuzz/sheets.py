"""Damaged workbooks and text files for the reader of sheets.

A failure is anything but rows that fit the head, or a refusal whose code has its sentence.
"""

from __future__ import annotations

import io
import os
import random
import signal
import tempfile
import zipfile
from pathlib import Path

import xlsxwriter

from desktop.documents.sheet_reading.child import serve
from desktop.documents.sheet_reading.frames import Head, Rows, frames
from desktop.documents.sheet_reading.memory_limit import MEMORY_LIMIT, limit_own_memory
from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.documents.sheet_reading.refusals import REFUSALS

TEXT = 'Họ và tên;Ngày sinh;Tiền\nNguyễn Văn An;31/01/1990;"1.366.200"\nTrần Thị Bình;1992;\n'
SCRAPS = [
    *(b"<", b">", b"</c>", b"<c r=", b'"', b"&", b"&#0;", b"\0", b"\xff", b"]]>", b"<!--", b"XFD1048576", b"-1", b""),
    *(b'r="A0"', b"1e400", b"NaN", b"99999999999999999999", b't="s"', b't="e"', b"<f>", b"<v/>", b"\xef\xbb\xbf"),
    *("Nguye\u0302\u0303n".encode(), "NguyÔn V¨n".encode(), b"\n\n", b'"";', b"sep=|\n", b"\xe0\xba\xe5", b"\r"),
]


def _workbook() -> dict[str, bytes]:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet("Hộ")
        sheet.write_row(0, 0, ["Họ và tên", "Ngày sinh", "Tiền"])
        sheet.write_row(1, 0, ["Nguyễn Văn An", 32_904, 1_366_200])
        sheet.write_formula(2, 2, "=C2*2", value=5)
        sheet.merge_range("A5:B5", "x")
    with zipfile.ZipFile(content) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _damaged(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randrange(1, 4)):
        place = chance.randrange(len(changed) + 1)
        changed[place : place + chance.choice([0, 0, 1, 4, 40])] = chance.choice(SCRAPS)
    return bytes(changed)


def _file(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """A text file, a workbook with one part damaged, or a zip with bytes flipped."""
    act = chance.randrange(4)
    if act == 0:
        return _damaged(TEXT.encode(chance.choice(["utf-8", "utf-8-sig", "utf-16"])), chance)
    content = io.BytesIO()
    hurt = chance.choice([name for name in parts if "sheet" in name or "workbook" in name or "shared" in name])
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, _damaged(part, chance) if name == hurt else part)
    return _damaged(content.getvalue(), chance) if act == 1 else content.getvalue()


def check_sheet(path: Path) -> None:
    """Read a file as the child would and judge what it sends."""
    out = io.BytesIO()
    refused = ""
    try:
        serve(path, None, None, out)
    except RefusedInChildError as error:
        refused = error.code
    if refused:
        assert refused in REFUSALS, refused
        return
    out.seek(0)
    head, *rest = frames(out)
    assert isinstance(head, Head)
    rows = [row for frame in rest if isinstance(frame, Rows) for row in frame.rows]
    assert len(rows) == head.rows
    assert all(len(values) == head.width for _number, values, _formulas in rows)
    assert [number for number, _values, _formulas in rows] == sorted({number for number, _v, _f in rows})


def _in_a_child(path: Path) -> str:
    """Check a file in a fork with the child's memory limit; what was wrong, or nothing."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # Rust prints its panics
        limit_own_memory(MEMORY_LIMIT)
        try:
            check_sheet(path)
        except MemoryError:
            pass
        except BaseException as error:  # noqa: BLE001  (any exception is what is looked for, panics too)
            os.write(write, f"{type(error).__name__}: {error}".encode()[:500])
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as stream:
        told = stream.read().decode("utf-8", "replace")
    _, status = os.waitpid(child, 0)
    ended_by_memory = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGABRT
    return told or ("" if status == 0 or ended_by_memory else f"status {status}")


def failures(count: int, seed: int) -> list[str]:
    """Read damaged files (a twentieth of ``count``: each costs a process) and return those that failed."""
    chance, parts = random.Random(seed), _workbook()
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        for index in range(count // 20):
            content = _file(parts, chance)
            path.write_bytes(content)
            if told := _in_a_child(path):
                failed.append(f"sheet {index}: {told}: {content[:120]!r}")
    return failed
