"""Bring a copy back in the place of the book: whole or not at all, the present book kept first."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.domain.texts.phrases import say
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.backups.difference import Difference, compare
from desktop.services.backups.places import book_id_of, own_folder
from desktop.services.backups.verify import first_finding, verify_copy
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.storage.book_file import keyfile, opening
from desktop.storage.book_file.backup_names import ASIDE, BackupReason, backup_name, free_name, slug_of
from desktop.storage.book_file.copying import (
    MOST_NAMES,
    CopyFailedError,
    copy_book,
    copy_private,
    remove_book_files,
    require_room,
    settle,
    size_of,
)
from desktop.storage.book_file.host import this_host
from desktop.storage.book_file.keyfile import key_file_of
from desktop.storage.book_file.lockfile import acquire
from desktop.storage.book_file.peeking import Contents, peeking
from desktop.storage.book_file.swapping import begin_swap, finish_swap, ready_name, remove_unfinished
from desktop.storage.column_types import new_key
from desktop.storage.counter import backups, users
from desktop.storage.counter.backups import BackupRecord
from desktop.storage.errors import BookError, already_there, damaged, translated_os_error

__all__ = ["RestoreBook", "Restored", "difference", "key_of_backup", "restore_book"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreBook:
    """Put ``backup`` in the place of ``book`` (``NAME.quay``, which may be damaged or gone).

    Attributes:
        raw_key: of the copy, from :func:`key_of_backup`, or the open book's own when it is the same book.
        user_id: who restores; the oldest user of the copy when it does not know this one.
        accept_findings: also a copy in which the check finds something.
    """

    backup: Path
    book: Path
    raw_key: bytes = field(repr=False)
    user_id: UUID | None = None
    accept_findings: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """The book that is now there; ``safety_copy`` is the one that was, None when there was none."""

    contents: Contents
    safety_copy: Path | None


def key_of_backup(backup: Path, secret: str) -> bytes:
    """The key of a copy, by a passphrase of its own key file or its recovery code.

    Raises:
        BookError: ``wrong_passphrase, damaged, newer_version, unreadable``.
    """
    if not backup.is_file():
        raise gone(backup)
    return keyfile.unlock(keyfile.read_key_file(key_file_of(backup)), secret)


def gone(backup: Path) -> BookError:
    """The copy is not there any more."""
    return BookError(
        "unreadable",
        say("Không thấy bản sao lưu {name}.", name=backup.name),
        say("Xin cắm lại ổ đĩa hoặc thẻ nhớ, hoặc chọn bản khác. Sổ hiện nay không đổi."),
    )


def difference(command: RestoreBook) -> Difference:
    """What the restore would take away and bring back; changes nothing.

    Raises:
        BookError: the copy cannot be read.
    """
    if not command.backup.is_file():
        raise gone(command.backup)
    return compare(command.book, command.backup, command.raw_key)


def restore_book(
    command: RestoreBook, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]
) -> Restored:
    """Restore; every window of the book must be closed, this program's own too. Open it afterwards as usual.

    The copy is laid beside the book, brought up to date, journaled and checked there; then the present book is kept in
    the folder of copies; only then does the copy take its place, in one step that a kill cannot halve.

    Raises:
        BookError: ``in_use``, ``damaged`` (the copy does not pass its check), ``unreadable`` (no room, read-only, gone)
            …; the present book is as it was.
    """
    moment, host = now(), this_host()
    if not command.backup.is_file():
        raise gone(command.backup)
    _require_same_book(command)
    release = acquire(command.book, host, moment, alone=True)
    try:
        with _told_plainly(command.book.name):
            finish_swap(command.book)
            remove_unfinished(command.book)
            return _restored(command, parameters, places, now)
    finally:
        release()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """The desk after a restore, or after one that was refused: then ``error`` says why, and the book is as it was."""

    desk: Desk
    restored: Restored | None = None
    error: CounterError | None = None


def restore_open_book(desk: Desk, command: RestoreBook) -> Reopened:
    """Close the open book, restore, open it again; on the database's thread, while no page asks anything.

    Raises:
        BookError: the restored book does not open.
    """
    restored: Restored | None = None
    error: CounterError | None = None
    desk.book.close()
    try:
        restored = restore_book(command, desk.parameters, desk.places, desk.now)
    except CounterError as refused:
        error = refused
    book = opening.open_with_key(command.book, command.raw_key, now=desk.now())
    with book.reading() as tx:
        known = users.all_users(tx)
    user = next((one for one in known if one.id == desk.user.id), known[0])
    return Reopened(desk=replace(desk, book=book, user=user), restored=restored, error=error)


def _restored(
    command: RestoreBook, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]
) -> Restored:
    token = secrets.token_hex(4)
    ready = ready_name(command.book, token)
    try:
        _lay_ready(command, ready)
        with _opened(command, ready, parameters, places, now) as desk:
            safety = _kept(command, desk)
            _journaled(desk, command, safety)
            _require_healthy(command, desk)
        settle(ready, command.raw_key)
        with peeking(ready, command.raw_key) as peek:
            contents = peek.contents()
        begin_swap(command.book, token)
    except BaseException:
        with contextlib.suppress(OSError):
            remove_book_files(ready)
            key_file_of(ready).unlink(missing_ok=True)
        raise
    finish_swap(command.book)
    return Restored(contents=contents, safety_copy=safety)


def _require_same_book(command: RestoreBook) -> None:
    theirs, ours = book_id_of(command.backup), book_id_of(command.book)
    if ours is not None and ours != theirs:
        raise BookError(
            "unreadable",
            say("{name} là bản sao của một sổ khác.", name=command.backup.name),
            say("Xin chọn bản sao của sổ {book}. Sổ hiện nay không đổi.", book=command.book.stem),
        )


def _lay_ready(command: RestoreBook, ready: Path) -> None:
    needed = 2 * command.backup.stat().st_size + size_of(command.book)
    require_room(command.book.parent, needed)
    copy_private(command.backup, ready)
    copy_private(key_file_of(command.backup), key_file_of(ready))


@contextlib.contextmanager
def _opened(
    command: RestoreBook,
    ready: Path,
    parameters: ParameterSet,
    places: AdministrativeUnits,
    now: Callable[[], datetime],
) -> Iterator[Desk]:
    book = opening.open_copy(ready, command.raw_key, upgraded=True)
    try:
        with book.reading() as tx:
            known = users.all_users(tx)
        if not known:
            raise damaged(command.backup.name)
        user = next((one for one in known if one.id == command.user_id), known[0])
        yield Desk(book=book, parameters=parameters, places=places, user=user, now=now)
    finally:
        book.close()


def _kept(command: RestoreBook, desk: Desk) -> Path | None:
    """The present book in the folder of copies: a whole copy, or its very bytes when it is damaged; None when gone."""
    book = command.book
    if not book.is_file():
        return None
    name = backup_name(book, desk.now(), slug_of(BackupReason.RESTORE))
    target = own_folder(book) / name
    try:
        return copy_book(book, command.raw_key, target, lambda copy: _pass(desk, copy, command.raw_key))
    except CopyFailedError as failed:
        return failed.aside
    except BookError as error:
        if error.code not in {"damaged", "not_a_book"} and key_file_of(book).is_file():
            raise
    return _kept_as_it_is(book, target)


def _pass(desk: Desk, copy: Path, raw_key: bytes) -> None:
    """A copy that does not pass is kept aside: it is the present book nevertheless."""
    try:
        healthy = verify_copy(desk, copy, raw_key).healthy
    except BookError as error:
        raise CopyFailedError(error.title) from error
    if not healthy:
        raise CopyFailedError("")


def _kept_as_it_is(book: Path, target: Path) -> Path:
    require_room(target.parent, size_of(book))
    for place in range(1, MOST_NAMES):
        aside = free_name(target, place)
        aside = aside.with_name(aside.name + ASIDE)
        try:
            copy_private(book, aside)
        except FileExistsError:
            continue
        for suffix in ("-wal", keyfile.SUFFIX):
            part = book.with_name(book.name + suffix)
            if part.is_file():
                copy_private(part, aside.with_name(aside.name + suffix))
        return aside
    raise already_there(target.name)


def _journaled(desk: Desk, command: RestoreBook, safety: Path | None) -> None:
    """The restored book tells from which copy it comes, and where the one before it is kept."""
    with desk.book.writing() as tx:
        if safety is not None:
            record = _safety_record(desk, safety)
            backups.add(tx, record)
            act = "backup_failed" if record.problem else "backup_made"
            journal_act(tx, desk, act, ABOUT_BOOK, **backups.told_in_journal(record))
        kept = "" if safety is None else safety.name
        journal_act(tx, desk, "book_restored", ABOUT_BOOK, file=command.backup.name, kept=kept)


def _safety_record(desk: Desk, safety: Path) -> BackupRecord:
    good = not safety.name.endswith(ASIDE)
    contents: Contents | None = None
    if good:
        with peeking(safety, desk.book.raw_key) as peek:
            contents = peek.contents()
    return BackupRecord(
        id=new_key(),
        reason=BackupReason.RESTORE,
        place=str(safety.parent),
        file_name=safety.name,
        bytes=safety.stat().st_size,
        journal_seq=contents.journal_seq if contents else 0,
        people=contents.people if contents else 0,
        receipts=contents.receipts if contents else 0,
        problem="" if good else say("Sổ trước khi khôi phục bị hỏng hoặc không qua được kiểm tra; tệp được giữ riêng."),
        made_by=desk.user.id,
        made_at=desk.now(),
    )


def _require_healthy(command: RestoreBook, desk: Desk) -> None:
    if command.accept_findings:
        return
    found = check_book(desk)
    if not found.healthy:
        raise BookError(
            "damaged",
            say(
                "Bản sao {name} không qua được kiểm tra: {found}", name=command.backup.name, found=first_finding(found)
            ),
            say("Xin chọn bản sao khác. Sổ hiện nay không đổi."),
        )


@contextlib.contextmanager
def _told_plainly(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise translated_os_error(error, name) from error
