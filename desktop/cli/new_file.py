"""Writes a file that a command was asked for: whole or not at all, never over another, read by nobody else."""

from __future__ import annotations

import os
from pathlib import Path

PRIVATE = 0o600
"""What leaves a book is about people: others on the machine read it only if its owner lets them."""


def write_new(path: Path, content: bytes) -> None:
    """Write a new file.

    Raises:
        OSError: it is there already, or cannot be written; nothing of it is left behind.
    """
    with open(path, "xb", opener=_private) as file:
        try:
            file.write(content)
            file.flush()
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE)
