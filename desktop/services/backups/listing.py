"""What the settings and the opening page show of the copies: places, copies with their contents, the difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.services.backups.places import FoundCopy, book_id_of, copies_in, places_of
from desktop.services.backups.standing import BackupStanding, backup_standing
from desktop.services.desk import Desk
from desktop.storage.book_file import keyfile
from desktop.storage.book_file.backup_names import read_backup_name
from desktop.storage.book_file.opening import BACKUPS
from desktop.storage.book_file.peeking import Contents, peeking
from desktop.storage.errors import BookError


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRow:
    """One copy in the list; ``contents`` is None, and ``why`` says so, where it cannot be read with the book's key."""

    copy: FoundCopy
    contents: Contents | None = None
    why: str = ""

    @property
    def newest_at(self) -> datetime | None:
        """When its newest entry was made."""
        return None if self.contents is None else self.contents.newest_at


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsView:
    """Everything the section shows, read in one go. A book on a server has neither places nor copies."""

    standing: BackupStanding
    places: tuple[Path, ...]
    missing: frozenset[Path]
    copies: tuple[CopyRow, ...]


def load_backups(desk: Desk) -> BackupsView:
    """Look into every place; nothing is written there."""
    places = places_of(desk)
    missing = frozenset(place for place in places[1:] if not place.is_dir())
    book = None if desk.book.path is None else book_id_of(desk.book.path)
    found = [copy for place in places for copy in copies_in(place, book)] if book is not None else []
    newest_first = sorted(found, key=lambda copy: copy.made_at, reverse=True)
    copies = tuple(_read(newest_first, desk.book.raw_key))
    return BackupsView(standing=backup_standing(desk), places=places, missing=missing, copies=copies)


def _read(found: list[FoundCopy], raw_key: bytes) -> Iterator[CopyRow]:
    for copy in found:
        try:
            with peeking(copy.path, raw_key) as peek:
                yield CopyRow(copy=copy, contents=peek.contents())
        except BookError as error:
            yield CopyRow(copy=copy, why=error.title)


def book_of(backup: Path, chosen: Path | None, folder: Path) -> Path:
    """Whose copy a file is, by its name: the chosen book, the one beside the folder of copies, else a new one.

    The key file decides later whether it is that book; ``folder`` is where books are made.
    """
    told = read_backup_name(backup.name)
    stem = backup.name.removesuffix(keyfile.BOOK_SUFFIX) if told is None else told.stem
    name = f"{stem}{keyfile.BOOK_SUFFIX}"
    if chosen is not None and chosen.name == name:
        return chosen
    return (backup.parent.parent if backup.parent.name == BACKUPS else folder) / name
