"""``restore``: a copy in the place of a book, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli.books import BookOption, PassphraseFile
from desktop.cli.passphrase import read_passphrase
from desktop.cli.streams import print_json
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.backups.difference import Difference
from desktop.services.backups.restore import RestoreBook, difference, key_of_backup, restore_book
from desktop.services.desk import vietnam_now


def restore(
    backup: Annotated[Path, typer.Argument(help="Bản sao lưu (tệp .quay, cạnh nó là tệp .quay.keys).")],
    book: BookOption,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ cho biết sẽ mất gì, có lại gì.")] = False,
    accept_findings: Annotated[
        bool, typer.Option("--accept-findings", help="Cả khi bản sao không qua được kiểm tra.")
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Restore; the passphrase is the copy's own. The book that was there is kept in its folder of copies."""
    command = RestoreBook(
        backup=backup.absolute(),
        book=book.absolute(),
        raw_key=key_of_backup(backup, read_passphrase(passphrase_file)),
        accept_findings=accept_findings,
    )
    found = difference(command)
    answer: dict[str, Any] = {"backup": str(backup), "book": str(book), **_told(found)}
    if dry_run:
        print_json({"restored": False, **answer})
        return
    done = restore_book(command, load_parameters(), load_places(), vietnam_now)
    print_json(
        {
            "restored": True,
            **answer,
            "people": done.contents.people,
            "receipts": done.contents.receipts,
            "safety_copy": None if done.safety_copy is None else str(done.safety_copy),
        }
    )


def _told(found: Difference) -> dict[str, Any]:
    """``lost`` and ``back`` are null where the present book is gone or damaged and cannot be compared."""
    newest = found.copy.newest_at
    kinds = {"receipts": found.receipts, "people": found.people, "entries": found.entries}
    known = found.present is not None
    return {
        "people": found.copy.people,
        "receipts": found.copy.receipts,
        "newest_entry": None if newest is None else newest.isoformat(timespec="seconds"),
        "lost": {name: kind.lost for name, kind in kinds.items()} if known else None,
        "back": {name: kind.back for name, kind in kinds.items()} if known else None,
    }
