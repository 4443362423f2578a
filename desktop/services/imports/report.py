"""What an import would do or has done: counts, and every stopped row with its column and reason."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.shown import Difference


@dataclass(frozen=True, slots=True)
class StoppedRow:
    """One reason why a row does not come in; a row with several reasons stands here several times.

    Attributes:
        row: the sheet's own row number. column: the heading as the sheet writes it, or the column's letter.
        code: stable, for scripts. message: what is wrong and what to do, for the clerk.
    """

    row: int
    column: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class RowNote:
    """Something the clerk should see about a row that does come in: a number mended, an address not understood."""

    row: int
    column: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row that changes someone who is in the book: the name there, and what was and will be."""

    row: int
    name: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """Counts of rows: every row is new, changed, the same as in the book, or stopped.

    Attributes:
        rows: rows that hold something; ``new + changed + same + stopped_rows``.
        households: new households. openings: opening entries of what was before this book.
        stopped: every reason, in the order of the rows. notes: what was mended or left open in rows that come in.
        changes: the first rows that change someone, before and after; ``changed`` counts all.
    """

    rows: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    households: int = 0
    openings: int = 0
    stopped: tuple[StoppedRow, ...] = ()
    notes: tuple[RowNote, ...] = ()
    changes: tuple[ChangedRow, ...] = ()

    @property
    def stopped_rows(self) -> int:
        """How many rows are stopped."""
        return len({one.row for one in self.stopped})


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOutcome:
    """What a real run did.

    Attributes:
        report: of the rows that were reached; ``written`` says whether anything went into the book.
        cancelled: stopped by the clerk; ``rows_left`` rows were not reached (0 as long as they are not
            counted). Bring the same sheet again to go on.
        refused: all or nothing was asked for, and a row is stopped: nothing was written.
        import_id: the journal's key of this import; None when nothing was written.
    """

    report: ImportReport
    written: bool
    cancelled: bool = False
    refused: bool = False
    rows_left: int = 0
    import_id: UUID | None = None
