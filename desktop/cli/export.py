"""``export``: people, receipts and one person's record as files; the same services as in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.books import BookOption, PassphraseFile, opened_book
from desktop.cli.passphrase import read_passphrase
from desktop.cli.streams import print_json, print_problems
from desktop.domain.problem import Problem
from desktop.services.exports.listing import Listing, ending_of, known_ending
from desktop.services.exports.people import people_listing
from desktop.services.exports.person_record import ENDINGS, export_person, person_by_number
from desktop.services.exports.receipts import receipt_listing
from desktop.services.exports.writing import export_listing
from desktop.services.new_file import write_new
from desktop.services.payment.receipts import ListReceipts

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None)

Out = Annotated[Path, typer.Option("--out", help="Tệp sẽ ghi: .xlsx hoặc .csv; tệp đang có không bị ghi đè.")]
Find = Annotated[str, typer.Option("--find", help="Chỉ những dòng khớp với chữ này.")]


@app.callback()
def export() -> None:
    """Lists and records of a book as files."""


@app.command(help="Mọi người trong sổ, hoặc những người khớp với --find.")
def people(book: BookOption, out: Out, find: Find = "", passphrase_file: PassphraseFile = None) -> None:
    """Everybody, or those whom a search finds."""
    _write_list(people_listing(find), book, out, passphrase_file)


@app.command(help="Mọi biên lai, hoặc những biên lai khớp với --find.")
def receipts(book: BookOption, out: Out, find: Find = "", passphrase_file: PassphraseFile = None) -> None:
    """All receipts, oldest first."""
    _write_list(receipt_listing(ListReceipts(text=find, sort="number")), book, out, passphrase_file)


@app.command(help="Toàn bộ hồ sơ của một người, theo số định danh, mã số BHXH hoặc mã thẻ BHYT.")
def person(
    book: BookOption,
    number: Annotated[str, typer.Option("--number", help="Số định danh, số CMND cũ, mã số BHXH hoặc mã thẻ BHYT.")],
    out: Annotated[Path, typer.Option("--out", help="Tệp sẽ ghi: .xlsx hoặc .json; tệp đang có không bị ghi đè.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Everything that the book has of one person."""
    _refuse_taken(out)
    known_ending(out, ENDINGS)
    with opened_book(book, read_passphrase(passphrase_file)) as desk:
        data, rows = export_person(desk, person_by_number(desk, number), out)
    _save(out, data, rows)


def _write_list(listing: Listing, book: Path, out: Path, passphrase_file: Path | None) -> None:
    _refuse_taken(out)
    ending = ending_of(out)
    with opened_book(book, read_passphrase(passphrase_file)) as desk:
        made = export_listing(desk, listing, ending)
    _save(out, made.data, made.rows)


def _refuse_taken(out: Path) -> None:
    if out.exists():
        print_problems(Problem("out", "file_exists", {"name": out.name}))
        raise typer.Exit(1)


def _save(out: Path, data: bytes, rows: int) -> None:
    try:
        write_new(out, lambda: data)
    except OSError as error:
        print_problems(Problem("out", "unwritable", {"name": out.name}))
        raise typer.Exit(1) from error
    print_json({"rows": rows, "file": str(out)})
