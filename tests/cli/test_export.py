"""``export``: the same files as from the window."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.test_book_commands import codes, run


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "tap.quay"
    assert run("practice", "--out", str(path), "--people", "40", "--seed", "3", passphrase=None)[0] == 0
    return path


def test_people_receipts_and_a_person(book: Path, tmp_path: Path) -> None:
    people, found, receipts, record = (tmp_path / name for name in ("p.xlsx", "n.csv", "r.csv", "one.json"))
    assert run("export", "people", "--book", str(book), "--out", str(people)) == (0, {"rows": 40, "file": str(people)})
    assert len(list(load_workbook(people).worksheets[0].iter_rows())) == 41
    code, answer = run("export", "people", "--book", str(book), "--find", "nguyen", "--out", str(found))
    rows = list(csv.DictReader(found.read_text(encoding="utf-8-sig").splitlines()))
    assert (code, answer["rows"]) == (0, len(rows))
    assert 0 < len(rows) < 40
    code, answer = run("export", "receipts", "--book", str(book), "--out", str(receipts))
    _, health = run("check", "--book", str(book))
    assert (code, answer["rows"]) == (0, health["receipts"])
    someone = next(row for row in rows if row["Số định danh (CCCD)"])
    number = someone["Số định danh (CCCD)"]
    code, answer = run("export", "person", "--book", str(book), "--number", number, "--out", str(record))
    assert code == 0
    assert json.loads(record.read_text(encoding="utf-8"))["person"]["person"]["full_name"] == someone["Họ và tên"]


def test_what_is_wrong_is_a_problem_of_out(book: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken.csv"
    taken.write_text("nguyên")
    for out, found in (
        (taken, "file_exists"),
        (tmp_path / "people.pdf", "bad_ending"),
        (tmp_path / "none" / "people.csv", "unwritable"),
    ):
        code, answer = run("export", "people", "--book", str(book), "--out", str(out))
        assert (code, codes(answer)) == (1, [("out", found)])
    assert taken.read_text() == "nguyên"
    code, answer = run("export", "person", "--book", str(book), "--number", "9", "--out", str(tmp_path / "x.json"))
    assert code == 1
    assert answer["problems"][0]["message"].startswith("Không thấy người này")
    assert not (tmp_path / "x.json").exists()


def test_a_wrong_passphrase(book: Path, tmp_path: Path) -> None:
    arguments = ("export", "people", "--book", str(book), "--out", str(tmp_path / "p.csv"))
    code, answer = run(*arguments, passphrase="sai")
    assert (code, codes(answer)) == (1, [("book", "wrong_passphrase")])
