"""Opening a book: the right one opens, everything else is told apart and nothing is harmed."""

import os
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from desktop.storage.book import Book
from desktop.storage.book_file import keyfile, opening
from desktop.storage.book_file.backup_names import backup_name
from desktop.storage.book_file.copying import copy_book
from desktop.storage.book_file.opening import NewBook
from desktop.storage.counter import books, users
from desktop.storage.errors import BookError
from desktop.storage.people import people
from tests.storage.builders import person, saved
from tests.storage.engines import CHEAP, CLERK, NOW, PASSPHRASE, WANTED, Server, Template


def _refused(path: Path, secret: str = PASSPHRASE) -> BookError:
    with pytest.raises(BookError) as caught:
        opening.open_book(path, secret, now=NOW)
    assert caught.value.title
    assert caught.value.advice
    assert not path.with_name(f"{path.name}.lock").exists()
    return caught.value


def test_a_new_book_opens_again_with_all_that_it_says_of_itself(tmp_path: Path) -> None:
    made = opening.create_book(tmp_path / "quầy.quay", NewBook("Quầy xã A", CLERK), "tap", now=NOW, cost=CHEAP)
    made.book.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["quầy.quay", "quầy.quay.keys"]
    for secret in ("tap", made.recovery_code):
        book = opening.open_book(tmp_path / "quầy.quay", secret, now=NOW)
        with book.reading() as tx:
            info, private = books.info(tx), books.signing_key(tx)
            assert users.all_users(tx) == (CLERK,)
        book.close()
        assert (info.name, info.practice, info.created_at) == ("Quầy xã A", False, NOW)
        assert Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw() == info.public_key
        assert keyfile.read_key_file(keyfile.key_file_of(tmp_path / "quầy.quay")).book == info.id


def test_nothing_can_be_read_without_the_key(book_path: Path) -> None:
    assert b"SQLite format" not in book_path.read_bytes()
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(book_path) as plain:
        plain.execute("SELECT count(*) FROM people")
    plain.close()


def test_connections_have_the_settings_that_safety_rests_on(sqlite_book: Book) -> None:
    with sqlite_book.reading() as tx:
        asked = {
            name: tx.connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "busy_timeout")
        }
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": 15_000,
    }


def test_a_wrong_passphrase_is_not_a_damaged_file(book_path: Path) -> None:
    assert _refused(book_path, "sai").code == "wrong_passphrase"


@pytest.mark.parametrize("harm", ["head", "middle", "empty", "cut", "plain", "other"])
def test_a_damaged_file_is_not_a_wrong_passphrase(book_path: Path, tmp_path: Path, harm: str) -> None:
    content = bytearray(book_path.read_bytes())
    if harm == "head":
        content[:64] = os.urandom(64)
    elif harm == "middle":
        content[20:] = os.urandom(len(content) - 20)
    elif harm == "plain":
        content[:] = b"SQLite format 3\x00" + bytes(len(content))
    elif harm == "other":
        other = opening.create_book(tmp_path / "other.quay", WANTED, "tap", now=NOW, cost=CHEAP)
        other.book.close()
        content[:] = (tmp_path / "other.quay").read_bytes()
    book_path.write_bytes(b"" if harm == "empty" else content[:700] if harm == "cut" else content)
    assert _refused(book_path).code == "damaged"


def test_damage_found_later_is_told_too(book_path: Path) -> None:
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    book.close()
    content = bytearray(book_path.read_bytes())
    content[8_192:] = os.urandom(len(content) - 8_192)
    book_path.write_bytes(content)
    assert _refused(book_path).code == "damaged"


def test_a_missing_key_file_is_named(book_path: Path) -> None:
    keyfile.key_file_of(book_path).unlink()
    refused = _refused(book_path)
    assert refused.code == "unreadable"
    assert "quay.quay.keys" in refused.title


def test_a_missing_book_is_named(tmp_path: Path) -> None:
    refused = _refused(tmp_path / "không có.quay")
    assert refused.code == "unreadable"
    assert "không có.quay" in refused.title


@pytest.mark.parametrize("name", ["ảnh.png", "sổ.xlsx"])
def test_another_file_is_not_a_book(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x" * 5_000)
    assert _refused(tmp_path / name).code == "not_a_book"


def test_a_database_of_ours_without_a_book_is_none(book_path: Path) -> None:
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    with book.writing() as tx:
        tx.connection.execute(text("DROP TABLE alembic_version"))
    book.close()
    assert _refused(book_path).code == "not_a_book"


def test_a_book_of_a_newer_program_is_refused_untouched(book_path: Path) -> None:
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    with book.writing() as tx:
        tx.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    book.close()
    before = book_path.read_bytes()
    assert _refused(book_path).code == "newer_version"
    assert book_path.read_bytes() == before
    assert not (book_path.parent / "backups").exists()


@pytest.mark.parametrize("suffix", ["", ".keys"])
def test_creating_never_overwrites(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "quay.quay"
    there = tmp_path / f"quay.quay{suffix}"
    there.write_text("có từ trước")
    with pytest.raises(BookError) as caught:
        opening.create_book(path, WANTED, "tap", now=NOW, cost=CHEAP)
    assert caught.value.code == "unreadable"
    assert there.name in caught.value.title
    assert there.read_text() == "có từ trước"
    assert list(tmp_path.iterdir()) == [there]


@pytest.mark.parametrize("name", ["quay", "quay.db", ".quay"])
def test_a_book_has_its_own_ending(tmp_path: Path, name: str) -> None:
    with pytest.raises(BookError) as caught:
        opening.create_book(tmp_path / name, WANTED, "tap", now=NOW, cost=CHEAP)
    assert caught.value.code == "not_a_book"
    assert list(tmp_path.iterdir()) == []


def test_creating_in_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(BookError, match="thư mục") as caught:
        opening.create_book(tmp_path / "đâu" / "quay.quay", WANTED, "tap", now=NOW, cost=CHEAP)
    assert caught.value.code == "unreadable"


def test_a_failure_while_creating_leaves_nothing(tmp_path: Path) -> None:
    nameless = NewBook("Sổ", users.User(id=CLERK.id, name="", role=CLERK.role))
    with pytest.raises(Exception, match="users_name"):
        opening.create_book(tmp_path / "quay.quay", nameless, "tap", now=NOW, cost=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_of_an_open_book_holds_everything(sqlite_book: Book, book_path: Path, tmp_path: Path) -> None:
    (one,) = saved(sqlite_book, person())
    target = tmp_path / "giữ" / backup_name(book_path, NOW, "tay")
    copy_book(book_path, opening.raw_key_of(book_path, PASSPHRASE), target)
    assert target.name == "quay-20261123-081500-tay.quay"
    copy = opening.open_book(target, PASSPHRASE, now=NOW)
    with copy.reading() as tx:
        found = people.get(tx, one.id)
    copy.close()
    assert found is not None
    assert found.person == one


def test_a_book_closed_twice_stays_closed(book_path: Path) -> None:
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    book.close()
    book.close()
    assert not book_path.with_name("quay.quay.lock").exists()


def test_odd_folders_are_no_trouble(template: Template, tmp_path: Path) -> None:
    folder = tmp_path / "sổ của Lan? 100% #1 'x'"
    folder.mkdir()
    path = template.copy_to(folder / "sổ & %20.quay")
    book = opening.open_book(path, PASSPHRASE, now=NOW)
    (one,) = saved(book, person())
    book.close()
    again = opening.open_book(path, template.recovery_code, now=NOW + timedelta(days=1))
    with again.reading() as tx:
        assert people.get(tx, one.id) is not None
    again.close()


def test_postgresql_books_are_told_apart_too(server: Server) -> None:
    with server.database("template0") as url:
        with pytest.raises(BookError) as caught:
            opening.open_postgresql_book(url)
        assert caught.value.code == "not_a_book"
        opening.create_postgresql_book(url, WANTED, now=NOW).close()
        with pytest.raises(BookError, match="Đã có một sổ"):
            opening.create_postgresql_book(url, WANTED, now=NOW)
        book = opening.open_postgresql_book(url)
        with book.writing() as tx:
            assert books.info(tx).name == WANTED.name
            tx.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        book.close()
        with pytest.raises(BookError) as caught:
            opening.open_postgresql_book(url)
        assert caught.value.code == "newer_version"


def test_a_postgresql_server_that_does_not_answer_is_told(tmp_path: Path) -> None:
    with pytest.raises(BookError) as caught:
        opening.open_postgresql_book(f"postgresql://postgres@/quay?host={tmp_path}")
    assert caught.value.code == "unreadable"
    assert "postgres@" not in str(caught.value)
