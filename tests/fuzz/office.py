"""An office with an empty book of its own, for borders that need one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.desk import Desk
from desktop.storage.book_file import opening
from tests.storage.engines import CHEAP, CLERK, NOW, PASSPHRASE, WANTED


@contextmanager
def office() -> Iterator[tuple[Desk, Path]]:
    """The desk and a folder, both gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="quay-fuzz-") as name:
        folder = Path(name)
        book = opening.create_book(folder / "fuzz.quay", WANTED, PASSPHRASE, now=NOW, cost=CHEAP).book
        try:
            yield (
                Desk(book=book, parameters=load_parameters(), places=load_places(), user=CLERK, now=lambda: NOW),
                folder,
            )
        finally:
            book.close()
