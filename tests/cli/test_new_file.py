"""Files of commands: private, whole or not there, never over another."""

import os
from pathlib import Path

import pytest

from desktop.cli.new_file import write_new
from tests.storage.children import with_full_disk

posix = pytest.mark.skipif(os.name != "posix", reason="rights and limits of POSIX")


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_new(path, b"one")
    with pytest.raises(FileExistsError):
        write_new(path, b"two")
    assert path.read_bytes() == b"one"


@posix
def test_only_its_owner_reads_it(tmp_path: Path) -> None:
    write_new(tmp_path / "a.csv", b"one")
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == 0o600


@posix
def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    def written() -> str:
        try:
            write_new(tmp_path / "a.csv", b"x" * 500_000)
        except OSError as error:
            return type(error).__name__
        return "written"

    assert with_full_disk(100_000, written) == "OSError"
    assert list(tmp_path.iterdir()) == []
