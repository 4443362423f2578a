"""The schema's steps: models equal head, old books keep their rows, all in one transaction, the triggers are there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import IntegrityError

from desktop.storage.book import Book
from desktop.storage.book_file import health, opening, upgrading
from desktop.storage.book_file.connection import open_sqlcipher, postgresql_engine, sqlcipher_engine
from desktop.storage.book_file.versions import HEAD, REVISIONS, SCHEMA_DIGEST
from desktop.storage.counter import backups, journal
from desktop.storage.people import people, search
from desktop.storage.tables import APPEND_ONLY, OF_OPEN_SESSIONS, metadata
from tests.storage import children
from tests.storage.builders import WHO, person
from tests.storage.engines import CLERK, NOW, PASSPHRASE, Server

RAW = bytes(32)
VERSIONS = Path(upgrading.__file__).parents[1] / "migrations" / "versions"


@pytest.fixture(params=["sqlcipher", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    """A database without any table, once on each engine."""
    if request.param == "sqlcipher":
        open_sqlcipher(tmp_path / "empty.quay", RAW, create=True).close()
        book = Book(sqlcipher_engine(tmp_path / "empty.quay", RAW), "empty.quay", tmp_path / "empty.quay")
        yield book
        book.close()
        return
    server: Server = request.getfixturevalue("server")
    with server.database("template0") as url:
        book = Book(postgresql_engine(url), "postgresql")
        yield book
        book.close()


def _is_ours(_object: Any, name: str | None, _kind: str, _reflected: bool, _compare_to: Any) -> bool:  # noqa: FBT001
    """The full-text index is made by hand on each engine and stands outside the models."""
    return not (name or "").startswith(("people_fts", "ix_people_search", "alembic_version"))


def test_the_known_steps_are_the_steps_there_are(empty: Book) -> None:
    with empty.reading() as tx:
        script = ScriptDirectory.from_config(upgrading.alembic_config(tx.connection))
    walked = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(walked)) == REVISIONS
    assert script.get_current_head() == HEAD


def test_the_schema_of_a_new_file_is_the_one_that_the_check_knows(sqlite_book: Book) -> None:
    with sqlite_book.reading() as tx:
        assert health.schema_digest(tx) == SCHEMA_DIGEST


def test_models_equal_head(book: Book) -> None:
    with book.reading() as tx:
        context = MigrationContext.configure(
            tx.connection, opts={"include_object": _is_ours, "compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []


def test_checks_and_foreign_keys_equal_head(book: Book) -> None:
    with book.reading() as tx:
        there = inspect(tx.connection)
        for name, table in metadata.tables.items():
            wanted = {one.name for one in table.constraints if one.name and one.name.startswith("ck_")}
            assert {one["name"] for one in there.get_check_constraints(name)} == wanted
            # A reference added to a table in place has no name that SQLite tells.
            references = {
                (tuple(one["constrained_columns"]), one["referred_table"], tuple(one["referred_columns"]))
                for one in there.get_foreign_keys(name)
            }
            assert references == {
                (tuple(one.column_keys), one.referred_table.name, tuple(part.column.name for part in one.elements))
                for one in table.foreign_key_constraints
            }


def _triggers(connection: Connection) -> set[tuple[str, str]]:
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text("SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'"))
    else:
        rows = connection.execute(
            text(
                "SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                " WHERE NOT t.tgisinternal"
            )
        )
    return {(row[0], row[1]) for row in rows}


def test_the_triggers_at_head(book: Book) -> None:
    with book.reading() as tx:
        there = _triggers(tx.connection)
        is_postgresql = tx.is_postgresql
    acts = ("no_change",) if is_postgresql else ("no_update", "no_delete")
    wanted = {(table, f"{table}_{act}") for table in APPEND_ONLY for act in acts}
    wanted |= {("cash_sessions", f"cash_sessions_{act}") for act in ("sealed", "kept")}
    wanted |= {(table, f"{table}_open_session") for table in OF_OPEN_SESSIONS}
    if not is_postgresql:
        wanted |= {("people", f"people_fts_{act}") for act in ("update", "delete")}
    assert there == wanted


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_step_alone_leads_to_the_next(empty: Book, revision: str) -> None:
    opening.upgrade(empty, revision)
    with empty.reading() as tx:
        assert tx.connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == revision
    opening.upgrade(empty)
    with empty.reading() as tx:
        assert tx.connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == HEAD


def _insert_old_person(connection: Connection, name: str = "Nguyễn Văn Cũ") -> None:
    """A person as the schema of step 2 holds one, by plain SQL: tables of today may differ."""
    by = {"by": str(CLERK.id), "at": "2026-11-23T08:15:00.000000+07:00"}
    connection.execute(
        text("INSERT INTO users (id, name, collector_code, role, created_at) VALUES (:by, 'Lan', '', 'clerk', :at)"), by
    )
    connection.execute(
        text(
            "INSERT INTO people (id, full_name, birth_year, sex, ethnicity, nationality, email, occupation, street,"
            " hamlet, commune_code, old_address, folded_name, sort_key, place_words, search_text, version, created_by,"
            " created_at, updated_by, updated_at) VALUES ('01a00000-0000-7000-8000-000000000099', :name, 1990, 'male',"
            " '01', 'VN', '', '', '', '', '', '', 'nguyen van cu', 'x', '', 'nguyen van cu', 1, :by, :at, :by, :at)"
        ),
        {"name": name, **by},
    )


def test_a_person_of_before_the_search_is_kept_and_found(empty: Book) -> None:
    opening.upgrade(empty, "0004")
    with empty.writing() as tx:
        _insert_old_person(tx.connection)
    opening.upgrade(empty)
    with empty.reading() as tx:
        assert people.count(tx) == 1
        assert [row.full_name for row in search.people(tx, "cu van").rows] == ["Nguyễn Văn Cũ"]


def test_a_step_that_fails_changes_nothing(empty: Book) -> None:
    opening.upgrade(empty, "0001")
    with empty.writing() as tx:
        tx.connection.execute(text("CREATE TABLE receipts (id INTEGER)"))
    with pytest.raises(Exception, match="receipts"):
        opening.upgrade(empty)
    with empty.reading() as tx:
        assert tx.connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "0001"
        assert not inspect(tx.connection).has_table("people")


def test_a_power_cut_during_the_upgrade_leaves_the_old_book(tmp_path: Path) -> None:
    path = tmp_path / "old.quay"
    open_sqlcipher(path, RAW, create=True).close()
    book = Book(sqlcipher_engine(path, RAW), path.name, path)
    opening.upgrade(book, "0002")
    book.close()

    def cut() -> None:
        old = Book(sqlcipher_engine(path, RAW), path.name, path)
        with old.writing() as tx:
            upgrading.command.upgrade(upgrading.alembic_config(tx.connection), "head")
            children.die()

    assert children.run(cut) is None
    book = Book(sqlcipher_engine(path, RAW), path.name, path)
    with book.reading() as tx:
        assert tx.connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "0002"
        assert not inspect(tx.connection).has_table("receipts")
    opening.upgrade(book)
    book.close()


def _made_old(path: Path) -> None:
    """Put a book of step 0004 in the place of one of today, under the same key."""
    raw_key = opening.raw_key_of(path, PASSPHRASE)
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    open_sqlcipher(path, raw_key, create=True).close()
    book = Book(sqlcipher_engine(path, raw_key), path.name, path)
    opening.upgrade(book, "0004")
    with book.writing() as tx:
        tx.connection.execute(
            text("INSERT INTO book VALUES (1, :id, 'Sổ cũ', false, :at, :private, :public, 1)"),
            {"id": str(CLERK.id), "at": "2026-11-23T08:15:00.000000+07:00", "private": b"1" * 32, "public": b"2" * 32},
        )
        _insert_old_person(tx.connection, "Người Cũ")
    book.close()


@pytest.mark.parametrize("given", [True, False])
def test_an_old_book_is_copied_before_it_is_upgraded(book_path: Path, tmp_path: Path, given: bool) -> None:  # noqa: FBT001
    _made_old(book_path)
    folder = tmp_path / "nơi khác" if given else book_path.parent / "backups"
    book = opening.open_book(book_path, PASSPHRASE, now=NOW, backups=folder if given else None)
    with book.reading() as tx:
        assert [row.full_name for row in search.people(tx, "cu").rows] == ["Người Cũ"]
        recorded = backups.last_good(tx)
        assert journal.verify(tx) == ()
    book.close()
    assert recorded is not None
    assert (recorded.reason, recorded.place, recorded.people) == ("upgrade", str(folder), 1)
    names = sorted(one.name for one in folder.iterdir())
    assert names == [f"quay-20261123-081500-truoc-{HEAD}.quay", f"quay-20261123-081500-truoc-{HEAD}.quay.keys"]
    copy = sqlcipher_engine(folder / names[0], opening.raw_key_of(folder / names[0], PASSPHRASE))
    with copy.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "0004"
        assert connection.execute(text("SELECT full_name FROM people")).scalar_one() == "Người Cũ"
    copy.dispose()


def test_a_book_of_today_is_not_copied(book_path: Path) -> None:
    opening.open_book(book_path, PASSPHRASE, now=NOW).close()
    assert not (book_path.parent / "backups").exists()


def test_the_index_survives_a_vacuum(sqlite_book: Book) -> None:
    with sqlite_book.writing() as tx:
        for place in range(50):
            people.insert_person(tx, person(f"Người {place:02d}"), **WHO)
        tx.connection.execute(text("DELETE FROM people WHERE seq % 2 = 0"))
    with sqlite_book.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("VACUUM")
    with sqlite_book.reading() as tx:
        assert search.is_in_step(tx)
        found = search.people(tx, "nguoi")
        assert len(found.rows) == 25
        for row in found.rows:
            assert [one.full_name for one in search.people(tx, row.full_name).rows] == [row.full_name]


@pytest.mark.parametrize("path", sorted(VERSIONS.glob("step_*.py")), ids=lambda path: path.stem)
def test_steps_never_import_the_tables_of_today(path: Path) -> None:
    assert not re.search(r"^\s*(from|import) desktop(?!\.storage\.migrations)", path.read_text(), re.MULTILINE)


def test_money_needs_64_bits_and_keys_none(book: Book) -> None:
    with book.reading() as tx:
        types = {
            (table, column["name"]): str(column["type"])
            for table in metadata.tables
            for column in inspect(tx.connection).get_columns(table)
        }
    for key in [("payments", "total"), ("receipts", "total"), ("ledger_entries", "amount"), ("si_cycles", "gross")]:
        assert types[key] == "BIGINT"
    assert types["people", "seq"] == "INTEGER"


def test_postgresql_searches_by_its_index(server: Server) -> None:
    with server.book() as book, book.writing() as tx:
        people.insert_many(tx, ((person(f"Người {place}"), "") for place in range(3_000)), **WHO)
        tx.connection.execute(text("ANALYZE people"))
        plan = tx.connection.execute(
            text(
                "EXPLAIN SELECT seq FROM people p WHERE array_to_tsvector(string_to_array(p.search_text, ' '))"
                " @@ CAST(:asked AS tsquery)"
            ),
            {"asked": "'2999':*"},
        )
        assert "ix_people_search" in str(plan.all())


def test_one_row_describes_the_book(book: Book) -> None:
    with pytest.raises(IntegrityError), book.writing() as tx:
        tx.connection.execute(
            text("INSERT INTO book SELECT 2, id, name, practice, created_at, private_key, public_key, format FROM book")
        )
