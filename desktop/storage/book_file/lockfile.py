"""The lock file ``NAME.quay.lock``: which machine has the book open, and which of its processes."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO, Final

import msgspec

from desktop.domain.texts.phrases import say
from desktop.storage.book_file.host import Host, Process, this_process
from desktop.storage.errors import BookError, translated_os_error

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

SUFFIX: Final = ".lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """One opening of the book by a process; the token tells two of one process apart.

    Attributes:
        alone: nobody else may open it meanwhile (a restore).
    """

    token: str
    pid: int
    started: float
    since: str
    alone: bool = False

    @property
    def process(self) -> Process:
        """The process meant."""
        return Process(self.pid, self.started)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The content of a lock file: one machine and its processes."""

    host: str = ""
    host_name: str = ""
    holders: tuple[Holder, ...] = ()


def lock_file_of(book_path: Path) -> Path:
    """Where a book's lock file lies: beside it."""
    return book_path.with_name(book_path.name + SUFFIX)


def acquire(
    book_path: Path, host: Host, now: datetime, *, take_over: bool = False, alone: bool = False
) -> Callable[[], None]:
    """Say that this process has the book open; what comes back takes it away again.

    Other processes of the same machine may be there; those that died are forgotten.

    ``take_over`` opens although another machine left its lock, when the clerk knows that it is gone. ``alone`` wants
    no other window of this machine either, and lets none come until it is over.

    Raises:
        BookError: ``in_use`` naming the other machine, or another window; ``unreadable`` when the folder cannot be
            written.
    """
    path, process = lock_file_of(book_path), this_process()
    own = Holder(
        token=secrets.token_hex(8),
        pid=process.pid,
        started=process.started,
        since=now.isoformat(timespec="seconds"),
        alone=alone,
    )
    with _opened(path, os.O_CREAT) as file:
        lock = _read(file)
        if lock.host not in {"", host.id} and lock.holders and not take_over:
            raise _in_use(book_path.name, lock)
        same_machine = lock.holders if lock.host == host.id else ()
        alive = tuple(holder for holder in same_machine if holder.process.is_alive)
        if alive and (alone or any(holder.alone for holder in alive)):
            raise _other_window(book_path.name, restoring=not alone)
        with _nothing_left_on_failure(path, lock):
            _write(file, Lock(host=host.id, host_name=host.name, holders=(*alive, own)))
    return lambda: _release(path, own.token)


def _release(path: Path, token: str) -> None:
    """Forget this opening; the last one takes the file away. Never an error: closing must always work."""
    with contextlib.suppress(OSError, BookError), _opened(path) as file:
        lock = _read(file)
        others = tuple(holder for holder in lock.holders if holder.token != token)
        _write(file, replace(lock, holders=others))
        if not others:
            path.unlink()


def _other_window(name: str, *, restoring: bool) -> BookError:
    if restoring:
        return BookError(
            "in_use", say("Sổ {name} đang được khôi phục.", name=name), say("Xin đợi khôi phục xong rồi mở lại.")
        )
    return BookError(
        "in_use",
        say("Sổ {name} đang mở ở một cửa sổ khác của máy này.", name=name),
        say("Xin đóng các cửa sổ khác đang mở sổ này rồi khôi phục lại. Chưa có gì thay đổi."),
    )


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """The system's lock on a file while something is done about it; ``FileNotFoundError`` once it is gone."""
    with path.open("rb+", buffering=0) as file:
        _hold(file)
        if not path.exists() or not os.path.samestat(os.fstat(file.fileno()), path.stat()):
            raise FileNotFoundError(path)
        yield


def _in_use(name: str, lock: Lock) -> BookError:
    since = datetime.fromisoformat(lock.holders[0].since)
    return BookError(
        "in_use",
        say(
            "Sổ {name} đang mở trên máy {host} từ {since}.",
            name=name,
            host=lock.host_name,
            since=f"{since:%H:%M %d/%m/%Y}",
        ),
        say("Xin đóng sổ ở máy đó trước. Nếu máy đó không còn dùng sổ này, chọn “Mở trên máy này”."),
    )


@contextlib.contextmanager
def _opened(path: Path, flags: int = 0) -> Iterator[IO[bytes]]:
    """The lock file, made if missing with ``O_CREAT``, under the system's own lock while it is read and rewritten."""
    try:
        while True:
            descriptor = os.open(path, os.O_RDWR | flags | getattr(os, "O_BINARY", 0), 0o644)
            with os.fdopen(descriptor, "r+b", buffering=0) as file:
                _hold(file)
                # Another process may have taken the file away while we waited for it.
                if path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat()):
                    yield file
                    return
    except OSError as error:
        raise translated_os_error(error, path.name) from error


@contextlib.contextmanager
def _nothing_left_on_failure(path: Path, before: Lock) -> Iterator[None]:
    try:
        yield
    except OSError:
        if not before.holders:
            path.unlink(missing_ok=True)
        raise


def _hold(file: IO[bytes]) -> None:
    """Wait for the system's lock; closing the file gives it back."""
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX)


def _read(file: IO[bytes]) -> Lock:
    """What the file says; one that a crash left empty or torn locks nobody out."""
    file.seek(0)
    try:
        return msgspec.json.decode(file.read(), type=Lock)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Lock()


def _write(file: IO[bytes], lock: Lock) -> None:
    """Over the old content first, cut afterwards: on a full disk the old holders are not lost."""
    file.seek(0)
    file.write(msgspec.json.encode(lock))
    file.truncate()
    file.flush()
    os.fsync(file.fileno())
