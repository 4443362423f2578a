"""What someone with the raw key could do to a book's file: triggers first dropped, then rows changed by hand."""

import contextlib
from pathlib import Path

from desktop.storage.book_file.connection import open_sqlcipher


def attack(path: Path, raw_key: bytes, *statements: str, put_triggers_back: bool = False) -> None:
    """Change rows behind the program's back, with every trigger out of the way."""
    with contextlib.closing(open_sqlcipher(path, raw_key)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        if put_triggers_back:
            for _, sql in triggers:
                connection.execute(sql)


def without_unique_numbers(table: str = "receipts") -> tuple[str, ...]:
    """Make the table again without its UNIQUE constraint, as an attacker would to bring in a number twice."""
    return (
        f"CREATE TABLE copied AS SELECT * FROM {table}",
        f"DROP TABLE {table}",
        f"ALTER TABLE copied RENAME TO {table}",
    )
