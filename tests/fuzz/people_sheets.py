"""Hostile rows for the import of people: a try and an import that agree, a report in the sheet's rows, a sound book."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from desktop.domain.errors import CounterError
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.imports import Scope, Strategy, dry_run, error_sheet, propose_sheet, run_import
from desktop.services.imports.rows.targets import TARGETS
from desktop.storage.people import people
from tests.fuzz.cells import cell, write_sheet
from tests.fuzz.office import office

ROWS, SHARE = 250, 20


def failures(count: int, seed: int) -> list[str]:
    """Bring in a twentieth of ``count`` rows, some hundred a sheet; what went wrong."""
    chance, failed = random.Random(seed), []
    with office() as (desk, folder):
        for number in range(-(-count // SHARE // ROWS)):
            path = folder / f"{number}.xlsx"
            columns = chance.sample([one.key for one in TARGETS], chance.randrange(3, len(TARGETS)))
            columns += [key for key in ("full_name", "birth", "sex") if key not in columns]
            labels = {one.key: str(one.label) for one in TARGETS}
            rows = [[cell(chance) for _ in columns] for _ in range(ROWS)]
            for row in rows:
                _mend(row, columns, chance)
            write_sheet(path, [[labels[key] for key in columns], *rows], chance)
            try:
                _check(desk, path, chance)
            except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
                failed.append(f"people sheet {number}: {type(error).__name__}: {error}"[:500])
    return failed


def _mend(row: list[object], columns: list[str], chance: random.Random) -> None:
    """Most rows of a person who could be: else nothing would ever be written."""
    if chance.random() < 0.6:
        letter = chance.choice("ABCDEGHIKLMNOPQRSTUVXY")
        good = {"full_name": f"Lê {chance.choice(('Văn', 'Thị'))} {letter}{chance.randrange(999)}", "sex": "Nam"}
        good["birth"] = f"{chance.randrange(1, 29):02d}/0{chance.randrange(1, 10)}/{chance.randrange(1930, 2026)}"
        for place, key in enumerate(columns):
            if key in good:
                row[place] = good[key]
            elif chance.random() < 0.8:
                row[place] = None


def _check(desk: Desk, path: Path, chance: random.Random) -> None:
    try:
        sheet = propose_sheet(desk, path).sheet
    except CounterError:
        return
    sheet = replace(sheet, scope=chance.choice(list(Scope)), strategy=chance.choice(list(Strategy)))
    tried = dry_run(desk, sheet)
    assert all(one.row > sheet.heading_row and one.message and one.code for one in tried.stopped)
    before = _count(desk)
    outcome = run_import(desk, sheet)
    assert outcome.report == tried, "the try said something else"
    assert _count(desk) - before == (tried.new if outcome.written else 0)
    again = run_import(desk, sheet).report
    assert not outcome.written or (again.new, again.changed) == (0, 0), "brought in twice"
    if tried.stopped:
        error_sheet(sheet, tried)
    assert check_book(desk).problems == ()


def _count(desk: Desk) -> int:
    with desk.book.reading() as tx:
        return people.count(tx)
