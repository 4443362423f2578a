"""``backup`` and ``restore`` as their own processes: what is printed, the exit code, what is on the disk then."""

from pathlib import Path

from tests.cli.test_book_commands import book, codes, made, run

__all__ = ["book", "made"]


def test_a_backup_is_made_checked_and_brought_back(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "thẻ nhớ"
    folder.mkdir()
    code, answer = run("backup", "--book", str(book), "--to", str(folder))
    assert code == 0, answer
    (one,) = answer["backups"]
    assert (one["good"], one["people"], one["place"]) == (True, 40, str(folder))
    assert Path(one["file"]).is_file()
    book.unlink()
    code, answer = run("restore", one["file"], "--book", str(book), "--dry-run")
    assert (code, answer["restored"], answer["lost"]) == (0, False, None)
    assert not book.exists()
    code, answer = run("restore", one["file"], "--book", str(book))
    assert (code, answer["restored"], answer["people"], answer["safety_copy"]) == (0, True, 40, None)
    code, answer = run("check", "--book", str(book))
    assert (code, answer["healthy"], answer["people"]) == (0, True, 40)


def test_a_folder_that_is_not_there_is_a_problem(book: Path, tmp_path: Path) -> None:
    code, answer = run("backup", "--book", str(book), "--to", str(tmp_path / "không có" / "ở đâu"))
    assert code == 1
    assert codes(answer) == [(str(tmp_path / "không có" / "ở đâu"), "backup_failed")]


def test_a_wrong_passphrase_changes_nothing(book: Path) -> None:
    code, answer = run("backup", "--book", str(book))
    assert code == 0
    before = book.read_bytes()
    code, problems = run("restore", answer["backups"][0]["file"], "--book", str(book), passphrase="sai")
    assert code == 1
    assert codes(problems) == [("book", "wrong_passphrase")]
    code, problems = run("restore", str(book.with_name("không có.quay")), "--book", str(book))
    assert codes(problems) == [("book", "unreadable")]
    assert book.read_bytes() == before
