"""Hostile replies of the agency: a preview and an import that agree, every line answered once, a sound book."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from desktop.domain.errors import CounterError
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow, Outcome, open_batch
from desktop.services.lists.replies.importing import ImportReply, import_reply, preview_reply
from desktop.services.lists.replies.reply_sheet import read_reply_sheet, reply_columns
from tests.fuzz.cells import cell, write_sheet
from tests.fuzz.office import office
from tests.services.lists.stories import HEADINGS, sent, set_up, si_receipt

PEOPLE, ROWS, SHARE = 8, 40, 20


def failures(count: int, seed: int) -> list[str]:
    """Bring in a twentieth of ``count`` rows, forty a reply; what went wrong."""
    chance, failed = random.Random(seed), []
    with office() as (desk, folder):
        set_up(desk)
        for place in range(PEOPLE):
            si_receipt(desk, f"Nguyễn Văn Số {chr(65 + place)}", place + 1)
        row = sent(desk)
        view = open_batch(desk, row.batch_id)
        good = [(line.name, line.number) for line in view.lines]
        for number in range(-(-count // SHARE // ROWS)):
            path = folder / f"{number}.xlsx"
            rows = [_row(good, chance) for _ in range(chance.randrange(ROWS * 2))]
            write_sheet(path, [list(HEADINGS), *rows], chance)
            try:
                _check(desk, row, path)
            except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
                failed.append(f"reply {number}: {type(error).__name__}: {error}"[:500])
    return failed


def _row(good: list[tuple[str, str]], chance: random.Random) -> list[Any]:
    name, number = chance.choice(good)
    row = [1, name, number, None, None, None, chance.choice(("Đã nhận", "Trả lại", "?")), None]
    return [cell(chance) if chance.random() < 0.3 else value for value in row]


def _check(desk: Desk, row: BatchRow, path: Path) -> None:
    version = open_batch(desk, row.batch_id).row.version
    try:
        sheet = read_reply_sheet(path)
        columns = reply_columns(desk, sheet).columns
        wanted = ImportReply(batch_id=row.batch_id, version=version, sheet=sheet, columns=columns)
        preview = preview_reply(desk, wanted)
        import_reply(desk, wanted)
    except CounterError:
        return
    assert not preview.problems
    lines = open_batch(desk, row.batch_id).lines
    assert len(lines) == PEOPLE
    assert all(line.outcome is not Outcome.PENDING for line in lines)
    assert check_book(desk).problems == ()
