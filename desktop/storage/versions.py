"""The steps of the book's schema, oldest first, known without loading Alembic."""

from __future__ import annotations

from typing import Final

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006")
HEAD: Final = REVISIONS[-1]
FILE_FORMAT: Final = 1
"""Format of the file as such: cipher, key file, lock file."""
