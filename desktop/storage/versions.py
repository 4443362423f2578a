"""The steps of the book's schema, oldest first, known without loading Alembic."""

from __future__ import annotations

from typing import Final

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006")
HEAD: Final = REVISIONS[-1]
SCHEMA_DIGEST: Final = "90094db6088a15255895562b3bbc246a9823c389003fa1e2a0cdb3a0b6642d83"
"""What ``health.schema_digest`` says of a file at head: the check finds a table or trigger exchanged for another.

A new step changes it; ``tests/storage/test_migrations.py`` tells the new one.
"""
FILE_FORMAT: Final = 1
"""Format of the file as such: cipher, key file, lock file."""
