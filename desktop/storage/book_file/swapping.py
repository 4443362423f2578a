"""A restored book takes its place whole or not at all, with its key file, whenever the program is killed.

Both files lie ready under other names; a note ``NAME.quay.swap`` says that they are to take the place. From the note
on the swap only goes forward: whoever opens the book next finishes it first.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Final

from desktop.storage.book_file.files import sync_folder
from desktop.storage.book_file.lockfile import held
from desktop.storage.errors import translated_os_error

_NOTE: Final = ".swap"
_READY: Final = ".khoi-phuc"
_KEYS: Final = ".keys"
_LOGS: Final = ("-wal", "-shm", "-journal")


def ready_name(path: Path, token: str) -> Path:
    """Where the book that is to take the place lies ready; its key file beside it."""
    return path.with_name(f"{path.name}.{token}{_READY}")


def begin_swap(path: Path, token: str) -> None:
    """Write the note: from here on the ready files take the book's place; ``OSError`` when it cannot be written."""
    note = _note(path)
    beside = note.with_name(f"{note.name}.{secrets.token_hex(4)}.new")
    try:
        with beside.open("xb") as file:
            file.write(token.encode())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(note)
        sync_folder(path.parent)
    finally:
        beside.unlink(missing_ok=True)


def finish_swap(path: Path) -> bool:
    """Finish a swap that was begun, also one that a kill interrupted; whether there was one. May be called by two.

    Raises:
        BookError: the folder cannot be written; the swap is still to be finished.
    """
    note = _note(path)
    if not os.path.exists(note):  # noqa: PTH110 -- False also for a folder that lets nobody in
        return False
    try:
        with held(note):
            _put_in_place(path, note.read_bytes().decode("ascii", "replace"))
        note.unlink(missing_ok=True)
        sync_folder(path.parent)
    except FileNotFoundError:
        return True  # another process has finished it meanwhile
    except OSError as error:
        raise translated_os_error(error, path.name) from error
    return True


def _put_in_place(path: Path, token: str) -> None:
    ready = ready_name(path, token if token.isascii() and token.isalnum() else "0")
    if not ready.exists():
        return
    for log in _LOGS:  # of the book that goes: they must not be read into the one that comes
        path.with_name(path.name + log).unlink(missing_ok=True)
    ready_keys = ready.with_name(ready.name + _KEYS)
    if ready_keys.exists():
        ready_keys.replace(path.with_name(path.name + _KEYS))
    ready.replace(path)
    sync_folder(path.parent)


def remove_unfinished(path: Path) -> None:
    """Take away what earlier restores left that never came to their note; only while nobody else has the book."""
    if _note(path).exists():
        return
    for left in path.parent.glob(f"{_escaped(path.name)}.*{_READY}*"):
        left.unlink(missing_ok=True)


def _note(path: Path) -> Path:
    return path.with_name(path.name + _NOTE)


def _escaped(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)
