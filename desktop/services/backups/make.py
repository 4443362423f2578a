"""Make copies of the open book in every place, verified, recorded and thinned; a failure undoes nothing and is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.backups.places import book_id_of, own_folder, places_of, takes_files, thin_place
from desktop.services.backups.verify import first_finding, verify_copy
from desktop.services.desk import Desk
from desktop.storage.book_file.backup_names import BackupReason, backup_name, slug_of
from desktop.storage.book_file.copying import CopyFailedError, copy_book, no_folder
from desktop.storage.book_file.peeking import Contents, peeking
from desktop.storage.column_types import new_key
from desktop.storage.counter import backups
from desktop.storage.counter.backups import BackupRecord
from desktop.storage.errors import BookError

__all__ = ["BackupOutcome", "BackupReason", "BackupRun", "backup_after_close", "make_backups"]

Report = Callable[[int, int], object]


def _silent(_done: int, _total: int) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOutcome:
    """What came of one place.

    Attributes:
        path: the copy; the one set aside when it failed its check; None when nothing could be written.
        problem: empty when the copy is good. advice: what to do next.
        removed: older copies that thinning took away.
    """

    folder: Path
    path: Path | None = None
    problem: str = ""
    advice: str = ""
    bytes: int = 0
    people: int = 0
    receipts: int = 0
    journal_seq: int = 0
    removed: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the copy can be relied on."""
        return self.path is not None and not self.problem


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRun:
    """What came of one round over all places; ``problem`` tells why there was none, or why it was not recorded."""

    at: datetime
    reason: BackupReason
    outcomes: tuple[BackupOutcome, ...] = ()
    problem: str = ""
    advice: str = ""

    @property
    def good(self) -> bool:
        """Whether there is at least one copy that can be relied on."""
        return any(outcome.good for outcome in self.outcomes)

    @property
    def all_good(self) -> bool:
        """Whether every place has its copy."""
        return self.good and not self.problem and all(outcome.good for outcome in self.outcomes)


def backup_after_close(desk: Desk, report: Report = _silent) -> BackupRun:
    """The copies at the end of a day; call it after the closing's transaction, off the window's thread.

    Expected failures are told in the run, never raised: the day stays closed whatever happens here.
    """
    return make_backups(desk, BackupReason.DAY_CLOSE, report)


def make_backups(
    desk: Desk, reason: BackupReason, report: Report = _silent, places: tuple[Path, ...] | None = None
) -> BackupRun:
    """Make one copy in each place (the settings' unless told) and record how it went.

    A book on a server is not copied from here: the run says so. Never raises for disks, folders or a book that is
    busy; ``report(done, total)`` may raise to stop between two places.
    """
    now = desk.now()
    if desk.book.path is None:
        return BackupRun(at=now, reason=reason, problem=on_server(), advice=server_advice())
    folders = places_of(desk) if places is None else places
    outcomes = []
    for place, folder in enumerate(folders):
        report(place, len(folders))
        outcomes.append(_copied(desk, folder, reason, now))
    report(len(folders), len(folders))
    return _recorded(desk, BackupRun(at=now, reason=reason, outcomes=tuple(outcomes)))


def on_server() -> str:
    """Why a shared book has no copies of its own."""
    return say("Sổ này nằm trên máy chủ PostgreSQL dùng chung nên quầy không tự sao lưu.")


def server_advice() -> str:
    """Who makes them instead."""
    return say("Bản sao lưu do người giữ máy chủ làm bằng công cụ của máy chủ. Xin hỏi người đó lần sao lưu gần nhất.")


def copy_to(desk: Desk, folder: Path, reason: BackupReason, now: datetime) -> tuple[Path, Contents]:
    """One verified copy of the open book in a folder.

    Raises:
        BookError: the folder cannot take it, or the book is on a server.
        CopyFailedError: it did not pass its check and lies aside.
    """
    path, key = desk.book.path, desk.book.raw_key
    if path is None:
        raise BookError("unreadable", on_server(), server_advice())
    if folder != own_folder(path) and not folder.is_dir():
        raise no_folder(folder)
    if folder.is_dir() and not takes_files(folder):
        raise BookError(
            "unreadable",
            say("Không ghi được vào thư mục sao lưu {name}.", name=folder.name),
            say("Xin gỡ khóa chống ghi của thẻ nhớ hoặc cấp quyền ghi, hoặc chọn nơi khác trong Cài đặt."),
        )

    def check(copy: Path) -> None:
        try:
            found = verify_copy(desk, copy, key)
        except BookError as error:
            if error.code == "unreadable":
                raise
            raise CopyFailedError(str(error.title)) from error
        if not found.healthy:
            raise CopyFailedError(first_finding(found))

    made = copy_book(path, key, folder / backup_name(path, now, slug_of(reason)), check)
    with peeking(made, key) as peek:
        return made, peek.contents()


def _copied(desk: Desk, folder: Path, reason: BackupReason, now: datetime) -> BackupOutcome:
    try:
        made, contents = copy_to(desk, folder, reason, now)
    except CopyFailedError as failed:
        return BackupOutcome(
            folder=folder,
            path=failed.aside,
            problem=say("Bản sao không qua được kiểm tra: {found}", found=str(failed)),
            advice=say("Bản này để riêng, không tính là sao lưu. Xin chạy Kiểm tra sổ và báo bộ phận hỗ trợ."),
        )
    except CounterError as error:
        return BackupOutcome(folder=folder, problem=error.title, advice=error.advice)
    except OSError as error:
        told = say("Không đọc hoặc ghi được {name}.", name=folder.name)
        return BackupOutcome(folder=folder, problem=told, advice=str(error.strerror or ""))
    return BackupOutcome(
        folder=folder,
        path=made,
        bytes=made.stat().st_size,
        people=contents.people,
        receipts=contents.receipts,
        journal_seq=contents.journal_seq,
        removed=_thinned(desk, made),
    )


def _thinned(desk: Desk, made: Path) -> tuple[str, ...]:
    book = None if desk.book.path is None else book_id_of(desk.book.path)
    return () if book is None else thin_place(made.parent, book, made)


def _recorded(desk: Desk, run: BackupRun) -> BackupRun:
    """Write the records; a book that cannot be written now keeps its copies and says so."""
    try:
        with desk.book.writing() as tx:
            for outcome in run.outcomes:
                record = _record(desk.user.id, run, outcome)
                backups.add(tx, record)
                act = "backup_made" if outcome.good else "backup_failed"
                journal_act(tx, desk, act, ABOUT_BOOK, **backups.told_in_journal(record))
    except CounterError as error:
        return replace(run, problem=error.title, advice=error.advice)
    return run


def _record(user_id: UUID, run: BackupRun, outcome: BackupOutcome) -> BackupRecord:
    return BackupRecord(
        id=new_key(),
        reason=run.reason,
        place=str(outcome.folder),
        file_name="" if outcome.path is None else outcome.path.name,
        bytes=outcome.bytes,
        journal_seq=outcome.journal_seq,
        people=outcome.people,
        receipts=outcome.receipts,
        problem=str(outcome.problem),
        made_by=user_id,
        made_at=run.at,
    )
