"""New files: private, whole or not there, never over another."""

import os
from pathlib import Path

import pytest

from desktop.services.new_file import write_new
from tests.storage.children import Child, die, with_full_disk

posix = pytest.mark.skipif(os.name != "posix", reason="rights and limits of POSIX")


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_new(path, lambda: b"one")
    with pytest.raises(FileExistsError):
        write_new(path, lambda: b"two")
    assert path.read_bytes() == b"one"


@posix
def test_only_its_owner_reads_it(tmp_path: Path) -> None:
    write_new(tmp_path / "a.csv", lambda: b"one")
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == 0o600


@posix
def test_what_a_killed_program_left_goes_with_the_next_save(tmp_path: Path) -> None:
    def killed() -> None:
        write_new(tmp_path / "a.csv", die)

    assert Child(killed).join() is None
    (left,) = tmp_path.iterdir()
    assert left.name == ".a.csv.moi"
    left.chmod(0o644)  # as a version before this one made it
    write_new(tmp_path / "a.csv", lambda: b"one")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert (tmp_path / "a.csv").read_bytes() == b"one"
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == 0o600


def test_a_file_that_came_meanwhile_stays(tmp_path: Path) -> None:
    def make() -> bytes:
        (tmp_path / "a.csv").write_bytes(b"other")
        return b"one"

    with pytest.raises(FileExistsError):
        write_new(tmp_path / "a.csv", make)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert (tmp_path / "a.csv").read_bytes() == b"other"


@posix
def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    def written() -> str:
        try:
            write_new(tmp_path / "a.csv", lambda: b"x" * 500_000)
        except OSError as error:
            return type(error).__name__
        return "written"

    assert with_full_disk(100_000, written) == "OSError"
    assert list(tmp_path.iterdir()) == []
