"""How large a sheet may be; everything above is refused by name."""

from __future__ import annotations

from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.documents.sheet_reading.sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, column_letters


def check_extent(name: str, rows: int, columns: int) -> None:
    """Refuse a sheet whose cells reach too far; ``rows`` and ``columns`` count from A1."""
    if rows > MAX_ROWS:
        raise RefusedInChildError("too_many_rows", sheet=name, found=shown(rows), limit=shown(MAX_ROWS))
    if columns > MAX_COLUMNS:
        last = column_letters(columns - 1)
        raise RefusedInChildError("too_many_columns", sheet=name, found=last, limit=shown(MAX_COLUMNS))
    if rows * columns >= MAX_CELLS:
        raise RefusedInChildError("too_many_cells", sheet=name, found=shown(rows * columns), limit=shown(MAX_CELLS))


def shown(count: int) -> str:
    """``10.000.000``."""
    return f"{count:,}".replace(",", ".")


def megabytes(size: int) -> str:
    """``1.024 MB``."""
    return f"{shown(-(-size // (1024 * 1024)))} MB"
