"""The program's log: a few small files, no personal data."""

from __future__ import annotations

import logging
import re
from pathlib import Path

_LARGEST = 1_000_000
_KEPT = 4
_LONG_NUMBER = re.compile(r"\d{8,}")
_VALUES = re.compile(r"\[(?:parameters|SQL): .*?\]", re.DOTALL)


class DiscreetFormatter(logging.Formatter):
    """Leaves out what may be somebody's: long numbers, values of statements, quoted texts of errors."""

    def format(self, record: logging.LogRecord) -> str:
        """The line without what may be personal."""
        return discreet(super().format(record))


def discreet(text: str) -> str:
    """The text without long numbers, values of statements and the messages of errors (only their kinds stay)."""
    kept = (_without_message(line) for line in _VALUES.sub("[…]", text).splitlines())
    return _LONG_NUMBER.sub("…", "\n".join(kept))


def start_log(folder: Path) -> Path:
    """Write warnings and errors below a folder from now on; where it cannot be written nothing is logged."""
    path = folder / "quay-an-sinh.log"
    log = logging.getLogger("desktop")
    for old in list(log.handlers):
        log.removeHandler(old)
        old.close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _turn_over(path)
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(DiscreetFormatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.propagate = False
    log.setLevel(logging.WARNING)
    return path


def _turn_over(path: Path) -> None:
    """A full file becomes ``.1``, the older ones move on, the oldest goes."""
    if not path.exists() or path.stat().st_size < _LARGEST:
        return
    for number in range(_KEPT - 1, 0, -1):
        older = path.with_name(f"{path.name}.{number}")
        if older.exists():
            older.replace(path.with_name(f"{path.name}.{number + 1}"))
    path.replace(path.with_name(f"{path.name}.1"))


_MESSAGE = re.compile(r"\b((?:\w+\.)*\w*(?:Error|Exception|Missing|Warning)): .*$")


def _without_message(line: str) -> str:
    return _MESSAGE.sub(r"\1", line)
