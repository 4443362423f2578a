"""The window, the default command; brings Qt and nothing of the command line's own parser."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from desktop.application import run_window
from desktop.cli.passphrase import given_passphrase


def open_window(
    *,
    book: Path | None = None,
    data_folder: Path | None = None,
    language: str | None = None,
    exit_when_ready: bool = False,
    passphrase_file: Path | None = None,
) -> None:
    """Open the window and leave with its exit code."""
    passphrase = given_passphrase(passphrase_file)
    _leave(run_window(book, data_folder, language, exit_when_ready, passphrase=passphrase))


def _leave(code: int) -> NoReturn:
    """End the process at once: the book is closed, and taking Qt and Python apart would cost a tenth of a second."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.flush()
    os._exit(code)
