"""Writes a file that was asked for: whole or not at all, never over another, read by nobody else."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

PRIVATE = 0o600
"""What leaves a book is about people: others on the machine read it only if its owner lets them."""


def write_new(path: Path, make: Callable[[], bytes]) -> None:
    """Write a new file; ``make`` is called only once the folder has taken a file.

    It is written beside its place as ``.<name>.moi``; what a killed program left under that name goes first.

    Raises:
        OSError: it is there already, or cannot be written; nothing of it is left behind.
    """
    _refuse_taken(path)
    fresh = path.with_name(f".{path.name}.moi")
    fresh.unlink(missing_ok=True)
    try:
        with open(fresh, "xb", opener=private) as file:
            file.write(make())
            file.flush()
            os.fsync(file.fileno())
        _refuse_taken(path)  # making it may have taken long
        fresh.rename(path)
    finally:
        fresh.unlink(missing_ok=True)


def private(path: str, flags: int) -> int:
    """Opener of a file that only its owner reads, if it is new."""
    return os.open(path, flags, PRIVATE)


def _refuse_taken(path: Path) -> None:
    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
