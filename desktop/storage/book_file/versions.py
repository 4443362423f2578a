"""The steps of the book's schema, oldest first, known without loading Alembic."""

from __future__ import annotations

from typing import Final

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
HEAD: Final = REVISIONS[-1]
SCHEMA_DIGEST: Final = "e5d7ff958ec97db3873ae00dc67146d646927f41a0b4380c52ad003a1d4cb32d"
"""What ``health.schema_digest`` says of a file at head: the check finds a table or trigger exchanged for another.

A new step changes it; ``tests/storage/test_migrations.py`` tells the new one.
"""
FILE_FORMAT: Final = 1
"""Format of the file as such: cipher, key file, lock file."""
