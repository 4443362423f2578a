"""Books to measure on: made once for each state of the code that makes them, kept in ``build/bench-cache``.

People come by the storage's bulk road; the first households pay and days are closed, as at a real counter.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import islice
from pathlib import Path

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_creation import CreateBook, create_book
from desktop.services.book.book_opening import OpenBook, open_book
from desktop.services.book.settings import Settings
from desktop.services.desk import Desk, today
from desktop.services.people.register_person import place_words
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.services.practice.practice_days import live_days
from desktop.services.practice.practice_payments import planned_payments
from desktop.services.practice.practice_people import PracticeHousehold, practice_households
from desktop.storage.book_file.copying import remove_book_files
from desktop.storage.book_file.keyfile import Cost, key_file_of
from desktop.storage.people import households
from desktop.storage.people import people as people_of_book
from tests.bench.processes import PROJECT

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=7)))
POINT_CODE = "3456789000TH0100070003"
PASSPHRASE = "bốn chữ dễ nhớ"
CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
"""Key derivation has a row of its own; elsewhere it must not be measured along."""
HOUSEHOLDS_AT_ONCE, MOST_PAYING = 5_000, 500
MADE_BY = (
    "desktop/storage/migrations/versions",
    "desktop/storage/tables",
    "desktop/storage/people/people.py",
    "desktop/storage/people/households.py",
    "desktop/storage/people/folding.py",
    "desktop/domain/texts/text.py",
    "desktop/services/practice/practice_people.py",
    "desktop/services/practice/practice_book.py",
    "desktop/services/practice/practice_commune.py",
    "desktop/services/practice/practice_days.py",
    "desktop/services/practice/practice_names.py",
    "desktop/services/practice/practice_payments.py",
    "tests/bench/books.py",
)


def now() -> datetime:
    """The day of the bench: cycles and cards of its books do not depend on when it runs."""
    return NOW


@dataclass(frozen=True, slots=True)
class Books:
    """Practice books by their number of people."""

    folder: Path
    parameters: ParameterSet
    places: AdministrativeUnits

    def path(self, people: int) -> Path:
        """A book of that many people, made now when there is none."""
        path = self.folder / f"people-{people}.quay"
        if not path.exists():
            sys.stderr.write(f"making a book of {people:,} people ...\n")
            self._make(path, people)
        return path

    def commune(self, people: int) -> Path:
        """A practice book of that many people with its commune, made now when there is none."""
        path = self.folder / f"commune-{people}.quay"
        if not path.exists():
            sys.stderr.write(f"making a commune of {people:,} people ...\n")
            making = path.with_name(f"making-{path.name}")
            for half in (making, path):
                remove_book_files(half)
                key_file_of(half).unlink(missing_ok=True)
            command = MakePractice(path=making, people=people, seed=1, passphrase=PASSPHRASE, cost=CHEAP)
            make_practice(command, self.parameters, self.places, now).desk.book.close()
            key_file_of(making).rename(key_file_of(path))
            making.rename(path)
        return path

    @contextmanager
    def desk(self, people: int) -> Iterator[Desk]:
        """The open book."""
        desk = open_book(OpenBook(path=self.path(people), secret=PASSPHRASE), self.parameters, self.places, now)
        try:
            yield desk
        finally:
            desk.book.close()

    def unpaid(self, path: Path, people: int) -> tuple[Desk, list[PracticeHousehold]]:
        """A new book of its own in which nobody has paid, open, and its households."""
        desk = self._new(path)
        made = list(practice_households(self.places, people, seed=2))
        _insert(desk, made)
        return desk, made

    def _make(self, path: Path, people: int) -> None:
        """Under another name first: a run that was cut off leaves nothing that looks finished."""
        making = path.with_name(f"making-{path.name}")
        for half in (making, path):
            remove_book_files(half)
            key_file_of(half).unlink(missing_ok=True)
        desk = self._new(making)
        source = practice_households(self.places, people, seed=1)
        paying: list[PracticeHousehold] = []
        while batch := list(islice(source, HOUSEHOLDS_AT_ONCE)):
            _insert(desk, batch)
            sys.stderr.write(".")
            sys.stderr.flush()
            paying += batch if len(paying) < MOST_PAYING else []
        live_days(desk, planned_payments(paying[:MOST_PAYING], 1, today(desk)), PASSPHRASE)
        desk.book.close()
        key_file_of(making).rename(key_file_of(path))
        making.rename(path)

    def _new(self, path: Path) -> Desk:
        wanted = CreateBook(
            path=path,
            passphrase=PASSPHRASE,
            user_name="Người thu",
            collector_code="0007",
            settings=Settings(book_name="Sổ đo", agency="BHXH tỉnh Bắc Ninh", point_code=POINT_CODE),
            cost=CHEAP,
        )
        created = create_book(wanted, self.parameters, self.places, now)
        if isinstance(created, tuple):
            raise TypeError(f"no book was made: {created}")
        return created.desk


def _insert(desk: Desk, batch: list[PracticeHousehold]) -> None:
    rows = ((person, place_words(desk.places, person.address)) for made in batch for person in made.people)
    with desk.book.writing() as tx:
        # ten million index entries in random order: out of the usual cache every one would be read and written again
        tx.connection.exec_driver_sql("PRAGMA cache_size = -1000000")
        people_of_book.insert_many(tx, rows, by=desk.user.id, at=desk.now())
        households.insert_many(tx, [made.household for made in batch], by=desk.user.id, at=desk.now())


def cached_books(cache: Path) -> Books:
    """The books made by the code as it is; those of other states are removed."""
    folder = cache / code_version()
    for other in cache.iterdir() if cache.is_dir() else ():
        if other != folder:
            shutil.rmtree(other)
    return books_in(folder)


def books_in(folder: Path) -> Books:
    """Books in any folder."""
    folder.mkdir(parents=True, exist_ok=True)
    return Books(folder, load_parameters(), load_places())


def code_version() -> str:
    """A digest of all files that decide what such a book holds."""
    digest = hashlib.sha256()
    for name in MADE_BY:
        place = PROJECT / name
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            digest.update(file.relative_to(PROJECT).as_posix().encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
