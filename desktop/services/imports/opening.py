"""Looks into a file before an import: finds its headings, proposes what each column means, remembers the choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.documents.sheet_reading import CellValue
from desktop.services.desk import Desk
from desktop.services.imports.sheet import ImportSheet, ProposedSheet


def propose_sheet(desk: Desk, path: Path, sheet: str = "") -> ProposedSheet:
    """Read the first rows, find the headings, propose the columns: as remembered, else guessed from their words.

    Raises:
        SheetRefusedError: the file is not read (locked, empty, too large …).
        CounterError: no row looks like headings.
    """
    raise NotImplementedError


def propose_columns(headings: Sequence[str], samples: Sequence[Sequence[CellValue]] = ()) -> Mapping[str, int]:
    """Which target each heading means, whatever its case, marks, order; what is not known is left out."""
    raise NotImplementedError


def with_heading_row(desk: Desk, proposed: ProposedSheet, heading_row: int) -> ProposedSheet:
    """The same file with another heading row, its columns proposed anew."""
    raise NotImplementedError


def remember_columns(desk: Desk, sheet: ImportSheet) -> None:
    """Keep the columns for the next sheet of these headings; ``run_import`` does it by itself."""
    raise NotImplementedError
