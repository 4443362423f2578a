"""The steps of the book's schema, oldest first, known without loading Alembic."""

from __future__ import annotations

from typing import Final

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
HEAD: Final = REVISIONS[-1]
SCHEMA_DIGEST: Final = "6e0fd03567047964edfdf2c2e9bcd5c08d237794d94ac4fffb7980f12a4a559e"
"""What ``health.schema_digest`` says of a file at head: the check finds a table or trigger exchanged for another.

A new step changes it; ``tests/storage/test_migrations.py`` tells the new one.
"""
FILE_FORMAT: Final = 1
"""Format of the file as such: cipher, key file, lock file."""
