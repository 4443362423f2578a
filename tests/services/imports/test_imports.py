"""Import of people: new, changed, the same, stopped."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.services.desk import Desk
from desktop.services.imports import ImportReport, dry_run, propose_sheet, run_import
from tests.services.imports.sheets import AN, BINH, CUC, USUAL, written


def test_new_people(any_desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", USUAL, AN, BINH, CUC)
    sheet = propose_sheet(any_desk, path).sheet
    tried = dry_run(any_desk, sheet)
    assert (tried.rows, tried.new, tried.stopped) == (3, 3, ())
    done = run_import(any_desk, sheet)
    assert done.report == tried
    again = dry_run(any_desk, sheet)
    assert (again.rows, again.same, again.stopped) == (3, 3, ())
