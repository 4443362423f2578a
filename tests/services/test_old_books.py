"""A real book of every step of the schema opens, is upgraded and healthy."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import OpenBook, close_book, open_book
from desktop.services.book.check_book import check_book
from desktop.services.people.find_people import FindPeople, find_people
from desktop.storage.book_file.versions import HEAD, REVISIONS
from tests.old_books.make import FOLDER, MADE_AT, PASSPHRASE, PEOPLE


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_book_of_every_step_opens_and_is_healthy(revision: str, tmp_path: Path) -> None:
    path = tmp_path / f"step-{revision}.quay"
    for suffix in ("", ".keys"):
        shutil.copyfile(f"{FOLDER / path.name}{suffix}", f"{path}{suffix}")
    command = OpenBook(path=path, secret=PASSPHRASE)
    desk = open_book(command, load_parameters(), load_places(), lambda: MADE_AT)
    try:
        health = check_book(desk)
        assert health.problems == ()
        assert health.people == (PEOPLE if revision >= "0002" else 0)
        assert (health.receipts > 0) == (revision >= "0003")
        with desk.book.reading() as tx:
            names = tx.connection.execute(text("SELECT full_name FROM people")).scalars().all()
        for name in names:
            assert name in {row.found.full_name for row in find_people(desk, FindPeople(text=name))}
    finally:
        close_book(desk)
    assert (tmp_path / "backups").exists() == (revision != HEAD)


def test_every_step_has_its_book() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.quay")) == [f"step-{revision}.quay" for revision in REVISIONS]
