"""``backup``: copies of a book, verified; into its places or one folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli.books import BookOption, PassphraseFile, opened_book
from desktop.cli.passphrase import read_passphrase
from desktop.cli.streams import print_json
from desktop.services.backups.make import BackupOutcome, BackupReason, make_backups


def backup(
    book: BookOption,
    to: Annotated[Path | None, typer.Option("--to", help="Thư mục đang có; không ghi thì vào các nơi đã chọn.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Copy a book, check each copy, keep 7 days, 4 weeks and 12 months of them; exit 1 if a place has no good copy."""
    with opened_book(book, read_passphrase(passphrase_file)) as desk:
        run = make_backups(desk, BackupReason.DEMAND, places=None if to is None else (to.absolute(),))
    answer: dict[str, Any] = {"backups": [_told(outcome) for outcome in run.outcomes]}
    failed = [outcome for outcome in run.outcomes if not outcome.good]
    problems = [_problem(str(one.folder), one.problem, one.advice) for one in failed]
    if run.problem:
        problems.append(_problem("book", run.problem, run.advice))
    if problems:
        print_json({**answer, "problems": problems})
        raise typer.Exit(1)
    print_json(answer)


def _told(outcome: BackupOutcome) -> dict[str, Any]:
    return {
        "place": str(outcome.folder),
        "file": None if outcome.path is None else str(outcome.path),
        "good": outcome.good,
        "bytes": outcome.bytes,
        "people": outcome.people,
        "receipts": outcome.receipts,
        "journal_seq": outcome.journal_seq,
        "removed": list(outcome.removed),
    }


def _problem(where: str, problem: str, advice: str) -> dict[str, str]:
    return {"field": where, "code": "backup_failed", "message": f"{problem} {advice}".strip()}
