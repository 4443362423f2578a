"""Takes the straight way to the window: no parser of commands is loaded when only the window is wanted."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

_PATHS = {"--book": "book", "--data-folder": "data_folder", "--passphrase-file": "passphrase_file"}
_LANGUAGES = {"vi", "en"}
_READ_SHEET = "read-sheet"
"""Not for people: how the program starts itself as the child that reads a sheet file."""


def window_options(arguments: Sequence[str]) -> dict[str, Any] | None:
    """What ``open_window`` takes, or None when the full parser must judge the arguments."""
    found: dict[str, Any] = {}
    rest = list(arguments)
    while rest:
        option = rest.pop(0)
        if option == "--exit-when-ready":
            found["exit_when_ready"] = True
        elif option in _PATHS and rest and not rest[0].startswith("-"):
            found[_PATHS[option]] = Path(rest.pop(0))
        elif option == "--language" and rest and rest[0] in _LANGUAGES:
            found["language"] = rest.pop(0)
        else:
            return None
    return found


def start(arguments: Sequence[str]) -> int:
    """Run a command line; exit code 0 done, 1 problems, 2 wrong usage."""
    if arguments and arguments[0] == _READ_SHEET:
        return int(import_module("desktop.documents.sheet_reading.child").main(arguments[1:]))
    options = window_options(arguments)
    if options is None:
        import_module("desktop.cli.streams").use_utf8()
        return int(import_module("desktop.cli.program").run(list(arguments)))
    gc.disable()  # what loads at the start stays: looking for garbage in it takes a tenth of the start's time
    try:
        import_module("desktop.cli.window").open_window(**options)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except Exception as error:  # noqa: BLE001  (the last resort: nobody must ever read a traceback)
        return int(import_module("desktop.cli.program").report(error))
    return 0
