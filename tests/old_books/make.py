"""``python -m tests.old_books.make``: keep a small practice book of today's schema among the old ones.

Run it when a step of the schema is finished, so that every later program is tested on a book of this one. The books of
the steps 0001 to 0005, which were never handed out, hold the same people in the tables that those steps have.
"""

import sys
from datetime import datetime
from pathlib import Path

from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.storage.book_file.keyfile import Cost
from desktop.storage.book_file.versions import HEAD
from desktop.storage.column_types import VIETNAM

FOLDER = Path(__file__).parent
PASSPHRASE = "sổ cũ"
PEOPLE, SEED = 6, 4
MADE_AT = datetime(2026, 11, 23, 8, 15, tzinfo=VIETNAM)


def make(path: Path) -> None:
    """Make the book; the file must not be there."""
    command = MakePractice(
        path=path, people=PEOPLE, seed=SEED, passphrase=PASSPHRASE, cost=Cost(passes=1, memory_kib=64, lanes=1)
    )
    desk = make_practice(command, load_parameters(), load_places(), lambda: MADE_AT).desk
    with desk.book.engine.connect() as connection:
        bare = connection.connection.driver_connection
        assert bare is not None
        bare.execute("VACUUM")
    desk.book.close()


if __name__ == "__main__":
    make(FOLDER / f"step-{HEAD}.quay")
    sys.stdout.write(f"step-{HEAD}.quay\n")
