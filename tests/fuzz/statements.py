"""Hostile bank statements: amounts that are amounts, one transfer once, the same file twice the same, a sound book."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from desktop.domain.errors import CounterError
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.transfers.statements.importing import ImportStatement, import_statement, statement_board
from desktop.services.transfers.statements.sheet import read_statement_sheet, statement_columns
from desktop.storage import transfers
from tests.fuzz.cells import cell, write_sheet
from tests.fuzz.office import office
from tests.services.transfers.stories import HEADINGS, awaited

ROWS, SHARE = 40, 20


def failures(count: int, seed: int) -> list[str]:
    """Bring in a twentieth of ``count`` rows, forty a statement; what went wrong."""
    chance, failed = random.Random(seed), []
    with office() as (desk, folder):
        waiting = awaited(desk)
        good = [1, "23/11/2026", "FT1", None, int(waiting.total), 99_000_000, f"BHXH {waiting.bill}"]
        for number in range(-(-count // SHARE // ROWS)):
            path = folder / f"{number}.xlsx"
            rows = [_row(good, chance) for _ in range(chance.randrange(ROWS * 2))]
            write_sheet(path, [list(HEADINGS), *rows], chance)
            try:
                _check(desk, path)
            except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
                failed.append(f"statement {number}: {type(error).__name__}: {error}"[:500])
    return failed


def _row(good: list[Any], chance: random.Random) -> list[Any]:
    return [cell(chance) if chance.random() < 0.3 else value for value in good]


def _check(desk: Desk, path: Path) -> None:
    try:
        sheet = read_statement_sheet(path)
        wanted = ImportStatement(sheet=sheet, columns=statement_columns(desk, sheet).columns)
        done = import_statement(desk, wanted)
    except CounterError:
        return
    if isinstance(done, tuple):
        return
    again = import_statement(desk, wanted)
    assert not isinstance(again, tuple)
    assert again.repeated
    with desk.book.reading() as tx:
        rows = transfers.every_row(tx)
    assert all(row.amount > 0 for row in rows)
    assert len({row.fingerprint for row in rows}) == len(rows)
    assert all(match.row.payment_id is None for match in statement_board(desk).rows)
    assert check_book(desk).problems == ()
