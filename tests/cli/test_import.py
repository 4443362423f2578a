"""``import`` as its own process: what is printed, the exit code, and never a traceback."""

import os
from pathlib import Path

import pytest

from tests.cli.test_book_commands import codes, copied, run
from tests.services.imports.sheets import AN, BINH, DUNG, USUAL, written


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "so.quay"
    assert run("practice", "--out", str(path), "--people", "5")[0] == 0
    return path


@pytest.fixture
def book(made: Path, tmp_path: Path) -> str:
    return str(copied(made, tmp_path))


def test_import_tries_writes_and_says_the_same_again(book: str, tmp_path: Path) -> None:
    sheet = str(written(tmp_path / "danh sách.xlsx", USUAL, AN, BINH))
    counts = {"rows": 2, "new": 2, "changed": 0, "same": 0, "stopped": []}
    assert run("import", "--book", book, sheet, "--dry-run") == (0, counts)
    assert run("import", "--book", book, sheet) == (0, counts)
    assert run("import", "--book", book, sheet) == (0, {**counts, "new": 0, "same": 2})
    assert run("check", "--book", book)[1]["people"] == 7


def test_import_names_row_column_and_reason(book: str, tmp_path: Path) -> None:
    sheet = str(written(tmp_path / "a.xlsx", USUAL, AN, ("Trần Thị Bình", "31/02/1992", "Nữ", "12"), DUNG))
    errors = tmp_path / "dừng.xlsx"
    code, answer = run("import", "--book", book, sheet, "--error-sheet", str(errors))
    assert (code, answer["rows"], answer["new"]) == (1, 3, 2)
    assert [(one["row"], one["column"], one["code"]) for one in answer["stopped"]] == [
        (3, "Ngày sinh", "bad_date"),
        (3, "Số CCCD", "bad_personal_id"),
    ]
    assert errors.stat().st_size > 1000
    code, answer = run("import", "--book", book, sheet, "--whole-file")
    assert (code, answer["same"]) == (1, 2)


def test_import_of_what_is_no_sheet(book: str, tmp_path: Path) -> None:
    assert run("import", "--book", book, str(tmp_path / "không có.xlsx"))[0] == 1
    code, answer = run("import", "--book", book, str(tmp_path / "không có.xlsx"))
    assert (code, codes(answer)) == (1, [("sheet", "missing")])
    bare = str(written(tmp_path / "b.xlsx", AN))
    code, answer = run("import", "--book", book, bare)
    assert (code, codes(answer)) == (1, [("sheet", "no_headings")])


def test_import_without_a_sheet_is_wrong_usage(book: str) -> None:
    assert run("import", "--book", book)[0] == 2


def test_an_error_sheet_that_is_there_already_is_told_before_anything_is_written(book: str, tmp_path: Path) -> None:
    sheet = str(written(tmp_path / "a.xlsx", USUAL, AN, ("Trần Thị Bình", "31/02/1992", "Nữ", "12")))
    errors = tmp_path / "dừng.xlsx"
    errors.write_bytes(b"mine")
    code, answer = run("import", "--book", book, sheet, "--error-sheet", str(errors))
    assert (code, codes(answer)) == (1, [("error_sheet", "file_exists")])
    assert errors.read_bytes() == b"mine"
    assert run("check", "--book", book)[1]["people"] == 5


@pytest.mark.skipif(os.name != "posix", reason="only POSIX names are bytes")
def test_a_sheet_whose_name_is_no_utf8_is_brought_in(book: str, tmp_path: Path) -> None:
    sheet = Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xff.csv"))
    sheet.write_text(f"{';'.join(USUAL)}\n{';'.join(AN)}\n", "utf-8")
    code, answer = run("import", "--book", book, str(sheet))
    assert (code, answer["new"]) == (0, 1)
    assert run("check", "--book", book)[1]["people"] == 6
