"""The child process that reads one file: sets its own memory limit, sends frames, ends."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from desktop.documents.sheet_reading.delimited import open_delimited
from desktop.documents.sheet_reading.file_kinds import is_workbook
from desktop.documents.sheet_reading.frames import Ended, Head, Refused, Rows, packed_value, write_frame
from desktop.documents.sheet_reading.memory_limit import limit_own_memory
from desktop.documents.sheet_reading.opened import OpenedSheet, RawRow, RefusedInChildError
from desktop.documents.sheet_reading.workbook import open_workbook

CHUNK_ROWS = 500
SentRow = tuple[int, tuple[Any, ...], tuple[int, ...]]


def main(arguments: Sequence[str]) -> int:
    """Answer one request, a JSON object as the first argument; the frames go to standard output."""
    request: dict[str, Any] = json.loads(arguments[0])
    limit_own_memory(request["memory"])
    # by number: a windowed program on Windows has no sys.stdout, and nothing printed may mix with the frames
    with os.fdopen(os.dup(1), "wb") as out:
        try:
            serve(Path(request["path"]), request["sheet"], request["most_rows"], out)
        except RefusedInChildError as refused:
            write_frame(out, Refused(refused.code, refused.values))
        except MemoryError:
            write_frame(out, Refused("out_of_memory", {}))
        except OSError:
            write_frame(out, Refused("missing", {}))
    return 0


def serve(path: Path, wanted: str | None, most_rows: int | None, out: IO[bytes]) -> None:
    """Read a file and send head, rows, end."""
    opened = open_workbook(path, wanted) if is_workbook(path) else open_delimited(path)
    count, width = _measure(opened)
    write_frame(
        out,
        Head(
            name=opened.name,
            sheets=[(one.name, one.hidden) for one in opened.sheets],
            rows=count,
            width=width,
            date_system=int(opened.date_system),
            merged=list(opened.merged),
            notes=list(opened.notes),
        ),
    )
    for chunk in _chunks(opened.rows(), width, count if most_rows is None else most_rows):
        write_frame(out, Rows(chunk))
    write_frame(out, Ended())


def _measure(opened: OpenedSheet) -> tuple[int, int]:
    """How many rows are not blank, and the last column that holds anything."""
    count = width = 0
    for _number, values, formulas in opened.rows():
        filled = _filled(values, formulas)
        count += filled > 0
        width = max(width, filled)
    if not count:
        raise RefusedInChildError("empty", sheet=opened.name)
    return count, width


def _filled(values: list[Any], formulas: tuple[int, ...]) -> int:
    """The number of columns up to the last that holds a value or a formula."""
    filled = len(values)
    while filled and (values[filled - 1] is None or _blank(values[filled - 1])):
        filled -= 1
    return max(filled, formulas[-1] + 1) if formulas else filled


def _blank(value: Any) -> bool:
    return type(value) is str and not value.strip()


def _chunks(rows: Iterator[RawRow], width: int, most: int) -> Iterator[list[SentRow]]:
    chunk: list[SentRow] = []
    sent = 0
    for number, values, formulas in rows:
        if sent == most:
            break
        if not _filled(values, formulas):
            continue
        packed = [packed_value(value) for value in values[:width]]
        chunk.append((number, tuple(packed + [None] * (width - len(packed))), formulas))
        sent += 1
        if len(chunk) == CHUNK_ROWS:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
