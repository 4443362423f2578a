"""``check``: the health of a book."""

from __future__ import annotations

import typer

from desktop.cli.books import BookOption, PassphraseFile, opened_book
from desktop.cli.passphrase import read_passphrase
from desktop.cli.streams import print_json
from desktop.services.book.check_book import check_book


def check(book: BookOption, passphrase_file: PassphraseFile = None) -> None:
    """Check everything in a book; exit 1 if something is not as it must be."""
    with opened_book(book, read_passphrase(passphrase_file)) as desk:
        health = check_book(desk)
    problems = [{"code": one.code, "where": one.where, "message": one.message} for one in health.problems]
    print_json({"healthy": health.healthy, "people": health.people, "receipts": health.receipts, "problems": problems})
    if not health.healthy:
        raise typer.Exit(1)
