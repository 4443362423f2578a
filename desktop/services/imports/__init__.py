"""Import of people, households and what was before this book from .xlsx and CSV (nhập danh sách).

``propose_sheet`` → the clerk looks over the columns → ``dry_run`` → ``run_import``; ``error_sheet`` for what stopped.
"""

from desktop.services.imports.proposal import propose_columns, propose_sheet, remember_columns, with_heading_row
from desktop.services.imports.report import ChangedRow, ImportOutcome, ImportReport, RowNote, StoppedRow
from desktop.services.imports.rows.targets import ColumnTarget, column_targets
from desktop.services.imports.run import dry_run, run_import
from desktop.services.imports.sheet import ImportSheet, ProposedSheet, Scope, Strategy
from desktop.services.imports.sheets_out import error_sheet, sample_sheet

__all__ = [
    "ChangedRow",
    "ColumnTarget",
    "ImportOutcome",
    "ImportReport",
    "ImportSheet",
    "ProposedSheet",
    "RowNote",
    "Scope",
    "StoppedRow",
    "Strategy",
    "column_targets",
    "dry_run",
    "error_sheet",
    "propose_columns",
    "propose_sheet",
    "remember_columns",
    "run_import",
    "sample_sheet",
    "with_heading_row",
]
