"""Search as one types: every keystroke against the same full-text query by plain sqlite3 on an unencrypted file."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sqlalchemy import text

from desktop.services.desk import Desk
from desktop.services.people.find_people import FindPeople, find_people
from desktop.storage.folding import words
from tests.bench.books import Books
from tests.bench.row import Row, percentile
from tests.bench.scale import Scale

ROWS = 50
SCREEN = 12
LONGEST_MS = 50.0
PLAIN_TABLES = """
CREATE TABLE people (seq INTEGER PRIMARY KEY, id TEXT, full_name TEXT, birth_year INTEGER, birth_month INTEGER,
    birth_day INTEGER, sex TEXT, personal_id TEXT, old_id TEXT, si_number TEXT, phone TEXT, street TEXT, hamlet TEXT,
    commune_code TEXT, old_address TEXT, sort_key TEXT, search_text TEXT);
CREATE VIRTUAL TABLE found USING fts5(search_text, content='people', content_rowid='seq',
    tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4');
"""
COLUMNS = (
    "seq, id, full_name, birth_year, birth_month, birth_day, sex, personal_id, old_id, si_number, phone, street,"
    " hamlet, commune_code, old_address, sort_key, search_text"
)
PLAIN_QUERY = f"""
SELECT p.id, p.full_name, p.birth_year, p.birth_month, p.birth_day, p.personal_id, p.phone, p.hamlet, p.commune_code
FROM found f JOIN people p ON p.seq = f.rowid WHERE found MATCH ? LIMIT {ROWS}
"""


@dataclass(slots=True)
class Key:
    """One keystroke: what stands in the field after it, and the milliseconds of each measurement."""

    text: str
    ours: list[float]
    plain: list[float]


def search(scale: Scale, books: Books) -> tuple[Row, Row]:
    """The middle and the slowest hundredth of all keystrokes."""
    with books.desk(scale.people) as desk:
        plain = _plain_copy(desk, books.folder / f"plain-{scale.people}.db")
        keys = [Key(typed, [], []) for typed in keystrokes(desk, scale.typed_people)]
        for _ in range(scale.search_rounds):
            _type(desk, plain, keys)
        plain.close()
    return _rows(scale, keys)


def keystrokes(desk: Desk, people: int) -> list[str]:
    """What a clerk types, letter by letter: names, names turned round, numbers, phones, old communes."""
    with desk.book.reading() as tx:
        last = tx.connection.execute(text("SELECT max(seq) FROM people")).scalar_one()
        chosen = [
            tx.connection.execute(text("SELECT * FROM people WHERE seq >= :seq LIMIT 1"), {"seq": seq}).one()
            for seq in sorted(Random(1).sample(range(1, last + 1), people))
        ]
        olds = tx.connection.execute(text("SELECT old_address FROM people WHERE old_address <> '' LIMIT 400")).scalars()
        communes = sorted({old.split(", ")[-1] for old in olds})[: max(1, people // 2)]
    typed: list[str] = []
    for index, person in enumerate(chosen):
        name = " ".join(words(person.full_name))
        turned = " ".join(reversed(name.split()))
        number = (person.personal_id, person.si_number or person.personal_id, person.phone or person.personal_id)
        typed += (name, turned if index % 2 else person.full_name.lower(), number[index % 3])
    typed += [" ".join(words(commune)) for commune in communes]
    return [line[:end] for line in typed for end in range(1, len(line) + 1) if line[end - 1] != " "]


def _type(desk: Desk, plain: sqlite3.Connection, keys: list[Key]) -> None:
    for key in keys:
        key.ours.append(_milliseconds(lambda: _shown(desk, key.text)))  # noqa: B023
        query = " ".join(f'"{word}"*' for word in dict.fromkeys(words(key.text)))
        key.plain.append(_milliseconds(lambda: plain.execute(PLAIN_QUERY, (query,)).fetchall()))  # noqa: B023


def _shown(desk: Desk, typed: str) -> list[tuple[object, ...]]:
    """All rows found; the texts of those that a screen shows, as the list asks for them."""
    rows = find_people(desk, FindPeople(text=typed, limit=ROWS))
    return [(row.name, row.birth, row.number, row.place, row.household, row.si, row.hi) for row in rows[:SCREEN]]


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _plain_copy(desk: Desk, path: Path) -> sqlite3.Connection:
    """The same people in an unencrypted file with an index of the same kind; kept beside the book."""
    ready = path.exists()
    connection = sqlite3.connect(path if ready else path.with_suffix(".making"))
    if ready:
        return connection
    connection.executescript(PLAIN_TABLES)
    with desk.book.reading() as tx:
        rows = tx.connection.exec_driver_sql(f"SELECT {COLUMNS} FROM people")
        connection.executemany(f"INSERT INTO people VALUES ({', '.join('?' * 17)})", (tuple(row) for row in rows))
    connection.execute("INSERT INTO found(rowid, search_text) SELECT seq, search_text FROM people")
    connection.commit()
    connection.close()
    path.with_suffix(".making").rename(path)
    return sqlite3.connect(path)


def _rows(scale: Scale, keys: list[Key]) -> tuple[Row, Row]:
    ours = [statistics.median(key.ours) for key in keys]
    plain = [statistics.median(key.plain) for key in keys]
    all_ours, all_plain = [ms for key in keys for ms in key.ours], [ms for key in keys for ms in key.plain]
    slowest = max(keys, key=lambda key: statistics.median(key.ours))
    where = f"in {scale.people:,} people"
    middle = Row(
        name=f"one keystroke {where}, rows ready, p50 [ms]",
        ours=statistics.median(ours),
        baseline=statistics.median(plain),
        aim="<= 2 x plain sqlite3",
        limit=2,
        note=f"{len(keys)} keystrokes; mean {statistics.mean(ours):.2f} ms against {statistics.mean(plain):.2f} ms;"
        f" slowest {slowest.text!r}: {statistics.median(slowest.ours):.1f} ms against"
        f" {statistics.median(slowest.plain):.1f} ms",
    )
    slow = percentile(all_ours, 0.99)
    last = Row(
        name=f"one keystroke {where}, rows ready, p99 [ms]",
        ours=slow,
        baseline=percentile(all_plain, 0.99),
        aim="<= 50 ms",
        limit=LONGEST_MS,
        on_ratio=False,
    )
    return middle, last
