"""The child process that reads one file: sets its own memory limit, sends frames, ends."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from desktop.documents.sheet_reading.column_texts import ColumnTexts, ColumnWords
from desktop.documents.sheet_reading.delimited import open_delimited
from desktop.documents.sheet_reading.file_kinds import FileKind, counts_from_1904, file_kind, other_name_note
from desktop.documents.sheet_reading.frames import Ended, Head, Refused, Rows, packed_value, write_frame
from desktop.documents.sheet_reading.memory_limit import limit_own_memory
from desktop.documents.sheet_reading.opened import OpenedSheet, RefusedInChildError
from desktop.documents.sheet_reading.sheet import DateSystem
from desktop.documents.sheet_reading.workbook import open_workbook
from desktop.documents.sheet_reading.zip_look import WorkbookLook, look_into

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
        except BaseException as error:  # noqa: BLE001  (a panic of the reader's Rust code is no Exception)
            write_frame(out, Refused("damaged", {"detail": f"{type(error).__name__}: {error}"[:200]}))
    return 0


def serve(path: Path, wanted: str | None, most_rows: int | None, out: IO[bytes]) -> None:
    """Read a file and send head, rows, end."""
    kind = file_kind(path)
    opened = _opened(path, kind, wanted)
    count, width, texts = _measure(opened)
    write_frame(
        out,
        Head(
            name=opened.name,
            sheets=[(one.name, one.hidden) for one in opened.sheets],
            rows=count,
            width=width,
            date_system=int(opened.date_system),
            merged=[(one.first_row, one.first_column, one.last_row, one.last_column) for one in opened.merged],
            notes=[*other_name_note(path, kind), *opened.notes, *texts.notes()],
        ),
    )
    for chunk in _chunks(opened, texts, width, count if most_rows is None else most_rows):
        write_frame(out, Rows(chunk))
    write_frame(out, Ended())


def _opened(path: Path, kind: FileKind, wanted: str | None) -> OpenedSheet:
    if kind is FileKind.TEXT:
        return open_delimited(path)
    if kind is FileKind.ZIP:
        return open_workbook(path, wanted, look_into(path))
    date_system = DateSystem.FROM_1904 if counts_from_1904(path) else DateSystem.FROM_1900
    return open_workbook(path, wanted, WorkbookLook(path, {}, date_system))


def _measure(opened: OpenedSheet) -> tuple[int, int, ColumnTexts]:
    """How many rows are not blank, the last column that holds anything, and how texts are to be cleaned."""
    count = width = 0
    words = ColumnWords()
    for number, values, formulas in opened.rows():
        filled = _filled(values, formulas)
        if filled:
            count += 1
            width = max(width, filled)
            words.see(number, values)
    if not count:
        raise RefusedInChildError("empty", sheet=opened.name)
    return count, width, words.cleaner(opened)


def _filled(values: list[Any], formulas: tuple[int, ...]) -> int:
    """The number of columns up to the last that holds a value or a formula."""
    filled = len(values)
    while filled and (values[filled - 1] is None or _blank(values[filled - 1])):
        filled -= 1
    return max(filled, max(formulas) + 1) if formulas else filled


def _blank(value: Any) -> bool:
    return type(value) is str and not value.strip()


def _chunks(opened: OpenedSheet, texts: ColumnTexts, width: int, most: int) -> Iterator[list[SentRow]]:
    chunk: list[SentRow] = []
    sent = 0
    for number, values, formulas in opened.rows():
        if sent == most:
            break
        if not _filled(values, formulas):
            continue
        chunk.append((number, _packed(values, texts, width, number), formulas))
        sent += 1
        if len(chunk) == CHUNK_ROWS:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _packed(values: list[Any], texts: ColumnTexts, width: int, number: int) -> tuple[Any, ...]:
    """A row as it travels: cleaned, and as wide as every other row."""
    packed = [
        (value if value.isascii() else texts.clean(value, column, number))
        if type(value) is str
        else packed_value(value)
        for column, value in enumerate(values[:width])
    ]
    return tuple(packed + [None] * (width - len(packed)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
