"""Makes sure that what was read is what the digest was taken of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.documents.sheet_reading.refusals import SheetRefusedError
from desktop.domain.texts.text import file_text


@contextmanager
def steady_file(path: Path) -> Iterator[str]:
    """Read a file inside; its digest (SHA-256 in hex), by which the same file is known again.

    Raises:
        SheetRefusedError: it is gone (``missing``), or another one when the reading ends (``changed``).
    """
    digest = _digest(path)
    yield digest
    if _digest(path) != digest:
        raise SheetRefusedError("changed", {"file": file_text(path)})


def _digest(path: Path) -> str:
    try:
        if path.is_file():
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise SheetRefusedError("missing", {"file": file_text(path)}) from error
    raise SheetRefusedError("missing", {"file": file_text(path)})
