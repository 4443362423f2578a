"""The steps of the book's schema, oldest first, known without loading Alembic."""

from __future__ import annotations

from typing import Final

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
HEAD: Final = REVISIONS[-1]
SCHEMA_DIGEST: Final = "dc938e362606fbe66dfbd8aa7e73ca54a4a0bc445723d68fcb8178846f78729a"
"""What ``health.schema_digest`` says of a file at head: the check finds a table or trigger exchanged for another.

A new step changes it; ``tests/storage/test_migrations.py`` tells the new one.
"""
FILE_FORMAT: Final = 1
"""Format of the file as such: cipher, key file, lock file."""
