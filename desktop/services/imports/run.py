"""Tries an import and does it: the same plan, written or not."""

from __future__ import annotations

from desktop.services.desk import Desk
from desktop.services.imports.report import ImportOutcome, ImportReport
from desktop.services.imports.sheet import ImportSheet, Progress, Stop


def dry_run(desk: Desk, sheet: ImportSheet, progress: Progress | None = None, stop: Stop | None = None) -> ImportReport:
    """What an import would do, without writing and without holding up other windows.

    Raises:
        SheetRefusedError: the file is not read; code ``stopped`` when ``stop`` said so.
    """
    raise NotImplementedError


def run_import(
    desk: Desk, sheet: ImportSheet, progress: Progress | None = None, stop: Stop | None = None
) -> ImportOutcome:
    """Bring the rows in, as :func:`dry_run` told, checked again against the book as it is now.

    ``Scope.FILE``: one transaction; nothing is written when a row is stopped or ``stop`` says so. ``Scope.ROW``: whole
    households in portions, between which other windows can save; what is written when it stops, stays. Bringing the
    same sheet again goes on: what is in the book already counts as the same.

    Raises:
        SheetRefusedError: the file is not read. BookError: the book cannot be written.
    """
    raise NotImplementedError
