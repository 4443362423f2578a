"""Opens a book for a command and closes it whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import OpenBook, close_book, open_book
from desktop.services.desk import Desk, vietnam_now

BookOption = Annotated[Path, typer.Option("--book", help="Sổ (tệp .quay).", show_default=False)]
PassphraseFile = Annotated[Path | None, typer.Option("--passphrase-file", help="Tệp có mật khẩu ở dòng đầu.")]


@contextmanager
def opened_book(path: Path, passphrase: str) -> Iterator[Desk]:
    """The desk of a book; ``BookError`` says why it cannot be opened."""
    desk = open_book(OpenBook(path=path, secret=passphrase), load_parameters(), load_places(), vietnam_now)
    try:
        yield desk
    finally:
        close_book(desk)
