"""Where copies of a book lie: a folder beside the book, and the places chosen in the settings."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.problem import Problem
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.backups.thin import KnownCopy, surplus
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.book_file.backup_names import BackupReason, read_backup_name
from desktop.storage.book_file.keyfile import key_file_of, read_key_file
from desktop.storage.book_file.opening import BACKUPS
from desktop.storage.counter import books
from desktop.storage.errors import BookError

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
SETTING = "backup_places"
"""Kept beside the settings of the settings page: it is changed by acts of its own, at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCopy:
    """A copy of one book that lies in a place, as its name and its key file tell.

    Attributes:
        made_at: the counter's time in its name, without a zone.
        good: False for one that failed its check and was set aside.
        bytes: of the file.
    """

    path: Path
    made_at: datetime
    reason: BackupReason
    good: bool
    bytes: int

    @property
    def is_safety(self) -> bool:
        """Whether it was made before an upgrade or a restore."""
        return self.reason in {BackupReason.UPGRADE, BackupReason.RESTORE}


def own_folder(book: Path) -> Path:
    """The folder of copies beside the book: always one of the places."""
    return book.parent / BACKUPS


def places_of(desk: Desk) -> tuple[Path, ...]:
    """All places of the open book; none for a book on a server."""
    if desk.book.path is None:
        return ()
    with desk.book.reading() as tx:
        chosen = chosen_places(tx)
    return tuple(dict.fromkeys((own_folder(desk.book.path), *chosen)))


def chosen_places(tx: Transaction) -> tuple[Path, ...]:
    """The further places of the settings (thư mục, ổ đĩa khác, thẻ nhớ), in the order they were chosen."""
    stored = books.all_settings(tx).get(SETTING, [])
    return tuple(Path(place) for place in stored if isinstance(place, str)) if isinstance(stored, list) else ()


def add_place(desk: Desk, folder: Path) -> tuple[Problem, ...]:
    """Choose a further place; it must be there, take a file, and be no place already."""
    if problems := _place_problems(desk, folder):
        return problems
    with desk.book.writing() as tx:
        books.set_setting(tx, SETTING, [*map(str, chosen_places(tx)), str(folder)])
        journal_act(tx, desk, "backup_place_added", ABOUT_BOOK, place=str(folder))
    return ()


def remove_place(desk: Desk, folder: Path) -> None:
    """No more copies go there; those that lie there stay."""
    with desk.book.writing() as tx:
        left = [str(place) for place in chosen_places(tx) if place != folder]
        books.set_setting(tx, SETTING, left or None)
        journal_act(tx, desk, "backup_place_removed", ABOUT_BOOK, place=str(folder))


def _place_problems(desk: Desk, folder: Path) -> tuple[Problem, ...]:
    if not str(folder).strip() or not folder.is_absolute() or not folder.is_dir():
        return (Problem("place", "no_folder"),)
    if any(folder == place or folder.resolve() == place.resolve() for place in places_of(desk)):
        return (Problem("place", "place_twice"),)
    if not takes_files(folder):
        return (Problem("place", "place_read_only"),)
    return ()


def takes_files(folder: Path) -> bool:
    """Whether a folder is there and takes a file: one is written and taken away again.

    A disk that is full takes none either, and is told by whoever writes more: it counts as writable here.
    """
    trial = folder / f".quay-{secrets.token_hex(4)}.thu"
    try:
        with trial.open("xb") as file:
            file.write(b"0")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno in FULL
    finally:
        with contextlib.suppress(OSError):
            trial.unlink(missing_ok=True)
    return True


def book_id_of(path: Path) -> UUID | None:
    """Which book a file's key file belongs to; None when it is missing or unreadable."""
    try:
        return read_key_file(key_file_of(path)).book
    except BookError:
        return None


def copies_in(folder: Path, book: UUID | None) -> tuple[FoundCopy, ...]:
    """The copies in a folder, the newest first; of one book, or of any when it is not known which.

    A folder that is not there has none.
    """
    found: list[FoundCopy] = []
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir()):
            told = read_backup_name(path.name)
            if told is None or not path.is_file():
                continue
            owner = book_id_of(path)
            if owner is None or book not in {None, owner}:
                continue
            found.append(
                FoundCopy(path=path, made_at=told.at, reason=told.reason, good=told.good, bytes=path.stat().st_size)
            )
    return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.path.name), reverse=True))


def thin_place(folder: Path, book: UUID, made: Path) -> tuple[str, ...]:
    """Take away the copies of this book that are too many, never the one just made; the names of those that went.

    What cannot be removed stays for next time.
    """
    known = (KnownCopy(copy.path.name, copy.made_at, copy.good, copy.is_safety) for copy in copies_in(folder, book))
    removed = []
    for one in surplus(known):
        path = folder / one.name
        if path == made:  # the clock was set back, or another copy is of the same second
            continue
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)  # the book first: a copy that is seen has its key
            key_file_of(path).unlink(missing_ok=True)
            removed.append(one.name)
    return tuple(removed)
