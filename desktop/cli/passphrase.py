"""Where a command takes the passphrase from: a file, the environment (for tests), the terminal; never an argument."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem

VARIABLE = "QUAY_AN_SINH_PASSPHRASE"
PRACTICE = "tap"
_LONGEST_FILE = 10_000


def read_passphrase(file: Path | None, *, default: str | None = None) -> str:
    """The passphrase; ``CounterError`` when the file cannot be read or nobody can be asked."""
    given = given_passphrase(file)
    if given is not None:
        return given
    if default is not None:
        return default
    if sys.stdin is None or not sys.stdin.isatty():
        raise CounterError("Chưa có mật khẩu.", "", (Problem("passphrase", "missing_field"),))
    return getpass.getpass("Mật khẩu mở sổ: ")


def given_passphrase(file: Path | None) -> str | None:
    """The passphrase of the file or the environment, or None."""
    if file is None:
        return os.environ.get(VARIABLE)
    try:
        with file.open(encoding="utf-8") as opened:
            return opened.read(_LONGEST_FILE).removesuffix("\n").removesuffix("\r")
    except (OSError, ValueError) as error:
        problem = Problem("passphrase_file", "unreadable")
        raise CounterError("Không đọc được tệp mật khẩu.", "", (problem,)) from error
