"""Keys of what an import brings in: each tells its import and its row, so that a page can say where someone came from.

A UUIDv7 has 74 bits besides its time; those of one import share all but the last 22: two for what the key is of, 20
for the row (sheets end at 1,000,000). No row of the journal is needed for each of 100,000 people, and none is
searched: the key of a person with these bits cleared is the key of the import.
"""

from __future__ import annotations

from uuid import UUID

from desktop.storage.column_types import new_key

_ROW_BITS = 20
_KIND_BITS = 2
_PERSON, _HOUSEHOLD = 0, 1
_CLEARED = (1 << _ROW_BITS + _KIND_BITS) - 1


class ImportKeys:
    """The keys of one import."""

    def __init__(self) -> None:
        """Make a fresh import."""
        self.key = UUID(int=new_key().int & ~_CLEARED)

    def person(self, row: int) -> UUID:
        """The key of the person whom a row of the sheet brings in."""
        return UUID(int=self.key.int | _PERSON << _ROW_BITS | row)

    def household(self, row: int) -> UUID:
        """The key of the household whose first row this is."""
        return UUID(int=self.key.int | _HOUSEHOLD << _ROW_BITS | row)


def import_of(key: UUID) -> tuple[UUID, int]:
    """The import that the key of a person or household would come from, and the row; only the journal knows if so."""
    return UUID(int=key.int & ~_CLEARED), key.int & ((1 << _ROW_BITS) - 1)


def about_import(key: UUID) -> str:
    """The journal's name of an import."""
    return f"import:{key}"
