"""Someone with the raw key changes the book by another program; ``check`` tells it by code, place and sentence."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import program
from desktop.storage.book_file.versions import HEAD
from tests.old_books.make import FOLDER, PASSPHRASE

Run = Callable[..., tuple[int, Any]]

CLIENT = """
import sys
from sqlcipher3 import dbapi2
book = dbapi2.connect(sys.argv[1], isolation_level=None)
book.execute(f"PRAGMA key = \\"x'{sys.argv[2]}'\\"")
for (name,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_no_%'").fetchall():
    book.execute(f"DROP TRIGGER {name}")
for statement in sys.argv[3:]:
    book.execute(statement)
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "attacked.quay"
    for suffix in ("", ".keys"):
        shutil.copyfile(FOLDER / f"step-{HEAD}.quay{suffix}", f"{path}{suffix}")
    return path


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in this process: its exit code and its answer."""
    monkeypatch.setenv("QUAY_AN_SINH_PASSPHRASE", PASSPHRASE)

    def started(*arguments: str) -> tuple[int, Any]:
        code = program.run(list(arguments))
        return code, json.loads(capfdbinary.readouterr().out)

    return started


def attacked(run: Run, book: Path, *statements: str) -> None:
    code, answer = run("key", "--book", str(book))
    assert code == 0
    subprocess.run([sys.executable, "-c", CLIENT, str(book), answer["key"], *statements], check=True)


def test_an_untouched_book_is_healthy(run: Run, book: Path) -> None:
    code, answer = run("check", "--book", str(book))
    assert (code, answer["healthy"], answer["problems"]) == (0, True, [])


@pytest.mark.parametrize(
    ("statements", "wanted"),
    [
        (("UPDATE receipts SET total = total + 1000 WHERE number = 1",), "amount_changed"),
        (("DELETE FROM receipts WHERE number = 1",), "receipt_missing"),
        (
            (
                "CREATE TABLE copied AS SELECT * FROM receipts",
                "DROP TABLE receipts",
                "ALTER TABLE copied RENAME TO receipts",
                "UPDATE receipts SET number = 1",
            ),
            "number_repeated",
        ),
        (("UPDATE journal SET act = 'nothing' WHERE seq = 2",), "journal_broken"),
        (("UPDATE hi_cards SET valid_to = date(valid_to, '+1 year')",), "issued_changed"),
        (("DELETE FROM ledger_entries",), "ledger_differs"),
        ((), "trigger_missing"),
    ],
)
def test_check_names_what_was_changed(run: Run, book: Path, statements: tuple[str, ...], wanted: str) -> None:
    attacked(run, book, *statements)
    code, answer = run("check", "--book", str(book))
    assert (code, answer["healthy"]) == (1, False)
    found = {problem["code"] for problem in answer["problems"]}
    assert wanted in found
    assert all(set(problem) == {"code", "where", "message"} and all(problem.values()) for problem in answer["problems"])


def spoil(book: Path, how: str) -> Path:
    keys = book.with_name(book.name + ".keys")
    if how == "without keys":
        keys.unlink()
    elif how == "truncated":
        book.write_bytes(book.read_bytes()[:40_000])
    elif how == "zero length":
        book.write_bytes(b"")
    elif how == "random bytes":
        book.write_bytes(bytes(range(256)) * 200)
    elif how == "plain SQLite":
        book.write_bytes(b"SQLite format 3\x00" + bytes(8_192))
    elif how == "empty keys":
        keys.write_bytes(b"")
    elif how == "a directory":
        book.unlink()
        book.mkdir()
    elif how == "a directory as keys":
        keys.unlink()
        keys.mkdir()
    elif how == "a link to nothing":
        book.unlink()
        book.symlink_to(book.with_name("gone.quay"))
    return book


@pytest.mark.parametrize(
    ("how", "codes"),
    [
        ("without keys", {"unreadable"}),
        ("truncated", {"damaged"}),
        ("zero length", {"damaged"}),
        ("random bytes", {"damaged"}),
        ("plain SQLite", {"damaged"}),
        ("empty keys", {"damaged"}),
        ("a directory", {"unreadable", "not_a_book"}),
        ("a directory as keys", {"unreadable"}),
        ("a link to nothing", {"unreadable"}),
    ],
)
def test_what_is_no_whole_book_says_why(run: Run, book: Path, how: str, codes: set[str]) -> None:
    code, answer = run("check", "--book", str(spoil(book, how)))
    assert code == 1
    problems = answer["problems"]
    assert {problem["code"] for problem in problems} <= codes
    assert all(problem["message"] for problem in problems)


def test_a_link_to_a_book_is_the_book(run: Run, book: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.quay"
    link.symlink_to(book)
    shutil.copyfile(f"{book}.keys", f"{link}.keys")
    code, answer = run("check", "--book", str(link))
    assert (code, answer["healthy"]) == (0, True)
