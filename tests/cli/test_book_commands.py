"""Commands about books, each as its own process: what is printed, the exit code, and never a traceback."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.quick_start import window_options
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import OpenBook, close_book, open_book
from desktop.services.desk import vietnam_now
from desktop.storage.book_file.host import Host
from desktop.storage.book_file.lockfile import acquire

FOLDER = Path(__file__).resolve().parents[2]


def run(*arguments: str, passphrase: str | None = "tap", **environment: str) -> tuple[int, Any]:
    """Exit code and the one JSON value printed."""
    variables = {key: value for key, value in os.environ.items() if key != "QUAY_AN_SINH_PASSPHRASE"} | environment
    if passphrase is not None:
        variables["QUAY_AN_SINH_PASSPHRASE"] = passphrase
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        cwd=FOLDER,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert b"Traceback" not in done.stderr + done.stdout
    return done.returncode, json.loads(done.stdout) if done.stdout else None


def codes(answer: Any) -> list[tuple[str, str]]:
    """Field and code of every problem."""
    assert all(problem["message"] for problem in answer["problems"])
    return [(problem["field"], problem["code"]) for problem in answer["problems"]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A practice book made by the command, and what it printed."""
    path = tmp_path_factory.mktemp("books") / "tap.quay"
    code, answer = run("practice", "--out", str(path), "--people", "40", "--seed", "3", passphrase=None)
    assert code == 0
    return path, answer


@pytest.fixture
def book(made: tuple[Path, Any], tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return copied(made[0], tmp_path)


def copied(path: Path, folder: Path) -> Path:
    """A closed book and its keys in another folder."""
    for ending in ("", ".keys"):
        shutil.copy(f"{path}{ending}", folder)
    return folder / path.name


def test_practice_makes_a_healthy_book_under_the_passphrase_tap(made: tuple[Path, Any], book: Path) -> None:
    _, answer = made
    assert (answer["people"], answer["book"]) == (40, str(made[0]))
    assert answer["households"] > 0
    assert answer["receipts"] > 0
    code, health = run("check", "--book", str(book), passphrase="tap")
    assert (code, health) == (
        0,
        {"healthy": True, "people": 40, "receipts": answer["receipts"], "problems": []},
    )


def test_practice_never_overwrites(book: Path) -> None:
    before = book.read_bytes()
    code, answer = run("practice", "--out", str(book), "--people", "5")
    assert (code, codes(answer)) == (1, [("out", "file_exists")])
    assert book.read_bytes() == before


LATER = (
    *("alembic", "openpyxl", "pypdf", "python_calamine", "reportlab", "xlsxwriter", "zxingcpp"),
    *("desktop.documents.lists", "desktop.documents.sheets", "desktop.documents.sheet_reading"),
    *("desktop.services.imports", "desktop.services.papers", "desktop.services.lists.building"),
    *("desktop.services.lists.batches", "desktop.services.lists.replies", "desktop.services.exports.people"),
    *("desktop.services.exports.work", "desktop.ui.pages.imports", "desktop.ui.pages.lists", "desktop.ui.pages.papers"),
)
"""Papers, lists, imports and what they need: nobody at the counter may wait for them."""


def loaded_by(*options: str) -> list[str]:
    """The modules that a window has loaded when it is ready and leaves."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "desktop", *options, "--exit-when-ready"],
        cwd=FOLDER,
        env=os.environ | {"QUAY_AN_SINH_PASSPHRASE": "tap"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=True,
    )
    return [line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()]


def test_start_loads_nothing_of_papers_lists_and_sheets(book: Path, tmp_path: Path) -> None:
    painted = loaded_by("--data-folder", str(tmp_path))
    assert "PySide6.QtWidgets" in painted
    assert [name for name in painted if name.startswith((*LATER, "sqlalchemy", "desktop.storage"))] == []
    searched = loaded_by("--data-folder", str(tmp_path), "--book", str(book))
    assert "desktop.services.people.find_people" in searched
    assert [name for name in searched if name.startswith(LATER)] == []


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--out", "khong/co/so.quay"), [("book", "unreadable")]),
        (("--out", "so.txt"), [("out", "not_a_book")]),
    ],
)
def test_practice_says_why_it_cannot(tmp_path: Path, arguments: tuple[str, str], expected: list[Any]) -> None:
    code, answer = run("practice", arguments[0], str(tmp_path / arguments[1]), "--people", "5")
    assert (code, codes(answer)) == (1, expected)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on the size of files stands for a full disk")
@pytest.mark.parametrize("room", [0, 4_096, 300_000])
def test_practice_on_a_full_disk_says_so_and_leaves_nothing(tmp_path: Path, room: int) -> None:
    out = tmp_path / "so.quay"
    limited = f"import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room})); "
    limited += f"sys.argv[1:] = ['practice', '--out', {str(out)!r}, '--people', '40']; "
    limited += "runpy.run_module('desktop', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-B", "-c", limited], cwd=FOLDER, stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr + done.stdout
    answer = json.loads(done.stdout)
    assert (done.returncode, codes(answer)) == (1, [("book", "unreadable")])
    assert "đĩa" in answer["problems"][0]["message"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="no folder refuses the system's own user, but that of processes")
def test_practice_in_a_folder_that_cannot_be_written() -> None:
    code, answer = run("practice", "--out", f"/proc/{os.getpid()}/so.quay", "--people", "5")
    assert (code, codes(answer)) == (1, [("book", "unreadable")])


@pytest.mark.parametrize("arguments", [("--people", "0"), ("--people", "nhiều"), ("--seed", "x")])
def test_practice_wrong_usage(tmp_path: Path, arguments: tuple[str, str]) -> None:
    code, answer = run("practice", "--out", str(tmp_path / "a.quay"), *arguments)
    assert (code, answer) == (2, None)


def test_key_is_the_same_by_variable_and_by_file(book: Path, tmp_path: Path) -> None:
    code, answer = run("key", "--book", str(book))
    assert code == 0
    assert len(bytes.fromhex(answer["key"])) == 32
    file = tmp_path / "mat-khau"
    file.write_text("tap\n", encoding="utf-8")
    assert run("key", "--book", str(book), "--passphrase-file", str(file), passphrase="sai") == (0, answer)


def test_key_stands_on_standard_output_and_nowhere_else(book: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    folders = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR"), str(home))
    code, answer = run("key", "--book", str(book), **folders)
    assert code == 0
    raw = bytes.fromhex(answer["key"])
    written = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert not [one for one in written if answer["key"].encode() in one.read_bytes() or raw in one.read_bytes()]
    assert list(home.iterdir()) == []


def test_check_of_a_book_that_another_program_has_open(book: Path) -> None:
    law = load_parameters(), load_places()
    desk = open_book(OpenBook(path=book, secret="tap"), *law, vietnam_now)
    try:
        code, health = run("check", "--book", str(book))
        assert (code, health["healthy"]) == (0, True)
        with desk.book.reading():  # a page being filled
            assert run("check", "--book", str(book)) == (0, health)
    finally:
        close_book(desk)
    assert not book.with_name(f"{book.name}.lock").exists()


@pytest.mark.parametrize("command", ["check", "key"])
def test_wrong_passphrase(book: Path, command: str) -> None:
    code, answer = run(command, "--book", str(book), passphrase="sai")
    assert (code, codes(answer)) == (1, [("book", "wrong_passphrase")])


@pytest.mark.parametrize("command", ["check", "key"])
def test_nobody_to_ask_for_the_passphrase(book: Path, command: str) -> None:
    code, answer = run(command, "--book", str(book), passphrase=None)
    assert (code, codes(answer)) == (1, [("passphrase", "missing_field")])


def test_passphrase_file_that_is_not_there(book: Path, tmp_path: Path) -> None:
    code, answer = run("check", "--book", str(book), "--passphrase-file", str(tmp_path / "khong-co"))
    assert (code, codes(answer)) == (1, [("passphrase_file", "unreadable")])


def test_missing_key_file(book: Path) -> None:
    book.with_name(f"{book.name}.keys").unlink()
    code, answer = run("check", "--book", str(book))
    assert (code, codes(answer)) == (1, [("book", "unreadable")])


def test_book_that_is_not_there(tmp_path: Path) -> None:
    code, answer = run("check", "--book", str(tmp_path / "khong-co.quay"))
    assert (code, codes(answer)) == (1, [("book", "unreadable")])


def test_not_a_book(tmp_path: Path) -> None:
    file = tmp_path / "ghi chú.txt"
    file.write_text("mua gạo", encoding="utf-8")
    code, answer = run("check", "--book", str(file))
    assert (code, codes(answer)) == (1, [("book", "not_a_book")])


def test_damaged_book(book: Path) -> None:
    content = bytearray(book.read_bytes())
    content[:8192] = os.urandom(8192)
    book.write_bytes(content)
    code, answer = run("check", "--book", str(book))
    assert (code, codes(answer)) == (1, [("book", "damaged")])


def test_key_file_of_a_newer_program(book: Path) -> None:
    keys = book.with_name(f"{book.name}.keys")
    stored = json.loads(keys.read_text(encoding="utf-8"))
    keys.write_text(json.dumps({**stored, "format": stored["format"] + 1}), encoding="utf-8")
    code, answer = run("check", "--book", str(book))
    assert (code, codes(answer)) == (1, [("book", "newer_version")])


def test_book_open_on_another_machine(book: Path) -> None:
    acquire(book, Host(id="khác", name="QUAY-2"), datetime(2026, 11, 23, 7, 30, tzinfo=UTC))
    code, answer = run("check", "--book", str(book))
    assert (code, codes(answer)) == (1, [("book", "in_use")])


@pytest.mark.parametrize("text", ["", "abc", "-x", "QAS1|" + "A" * 500])
def test_text_that_is_no_receipt(tmp_path: Path, text: str) -> None:
    key = tmp_path / "khoa.pem"
    key.write_text("không phải khóa", encoding="utf-8")
    code, answer = run("verify-receipt", "--public-key", str(key), "--", text)
    assert (code, codes(answer)) == (1, [("public_key", "bad_public_key")])


def test_public_key_that_is_not_there(tmp_path: Path) -> None:
    code, answer = run("verify-receipt", "abc", "--public-key", str(tmp_path / "khong-co"))
    assert (code, codes(answer)) == (1, [("public_key", "unreadable")])


@pytest.mark.parametrize("command", ["check", "key", "practice", "verify-receipt"])
def test_wrong_usage_is_2_and_help_is_0(command: str) -> None:
    assert run(command)[0] == 2
    help_text = subprocess.run(
        [sys.executable, "-m", "desktop", command, "--help"], cwd=FOLDER, capture_output=True, timeout=60, check=False
    )
    assert help_text.returncode == 0
    assert b"--" in help_text.stdout


def test_window_tells_when_it_is_painted(tmp_path: Path) -> None:
    code, answer = run("--data-folder", str(tmp_path), "--exit-when-ready", passphrase=None)
    assert code == 0
    assert list(answer) == ["painted"]
    assert answer["painted"] > 0


def test_window_tells_when_the_first_search_is_answered(book: Path, tmp_path: Path) -> None:
    options = ("--book", str(book), "--data-folder", str(tmp_path / "dữ liệu"), "--language", "en")
    code, answer = run(*options, "--exit-when-ready")
    assert code == 0
    assert answer["painted"] <= answer["key_derived"] <= answer["book_open"] <= answer["first_search"]
    assert not book.with_name(f"{book.name}.lock").exists()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], {}),
        (["--exit-when-ready"], {"exit_when_ready": True}),
        (["--book", "a b.quay", "--language", "en"], {"book": Path("a b.quay"), "language": "en"}),
        (["--data-folder", "d", "--passphrase-file", "p"], {"data_folder": Path("d"), "passphrase_file": Path("p")}),
        (["quote"], None),
        (["--book"], None),
        (["--language", "fr"], None),
        (["--help"], None),
        (["--book=a.quay"], None),
    ],
)
def test_the_straight_way_takes_only_the_window(arguments: list[str], expected: dict[str, Any] | None) -> None:
    assert window_options(arguments) == expected
