"""Writes a whole list into a file; loaded when the first one is wanted, since the sheet library comes with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop.documents.sheets import table_csv, table_sheet
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.desk import Desk, today
from desktop.services.exports.listing import Ending, Line, Listing, Report


class Exported(NamedTuple):
    """What a file holds and how many rows of the list are in it."""

    data: bytes
    rows: int


def no_report(_done: int, _total: int) -> None:
    """For those who do not wait."""


def export_listing(desk: Desk, listing: Listing, ending: Ending, report: Report = no_report) -> Exported:
    """The whole list as a file, read from one unchanging state of the book; the journal says what left it.

    Raises:
        Exception: whatever ``report`` raises; then nothing is handed out and the journal says nothing.
    """
    written = 0

    def counted(lines: Iterator[Line]) -> Iterator[Line]:
        nonlocal written
        for line in lines:
            written += 1
            yield line

    with desk.book.reading() as tx:
        total = listing.count(tx, desk)
        report(0, total)

        def progress(done: int) -> None:
            report(done, max(total, done))

        rows = counted(listing.rows(tx, desk))
        if ending is Ending.CSV:
            data = table_csv(listing.columns, rows, progress=progress)
        else:
            data = table_sheet(listing.title, listing.columns, rows, progress=progress, made_on=today(desk))
    report(written, max(total, written))
    with desk.book.writing() as tx:
        journal_act(tx, desk, "list_exported", ABOUT_BOOK, what=listing.title, rows=written)
    return Exported(data, written)
