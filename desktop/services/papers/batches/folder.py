"""The folder of a batch job: what is to be printed, and file by file what is done, safe against a power cut.

``viec-in.json`` is written once and says which paper for whom. ``viec-in.da-xong`` grows by a line for each finished
file, which is on the disk by then. A torn last line, a file that is missing or differs counts as not done.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.services.new_file import private
from desktop.services.plain import from_older, to_plain

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

VERSION = 1
PLAN, DONE, HELD, PARTS = "viec-in.json", "viec-in.da-xong", "viec-in.khoa", "phan"
FRESH = ".moi"
"""Ending of a file that is not whole yet."""
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPlan:
    """What a job prints; never changed after its beginning.

    Attributes:
        job: under which the book counts its printings. book: the book it belongs to.
        paper: code of the paper's kind. keys: its subjects in their order.
        part: how many subjects one file holds; 1 for a file each.
        title: as lists of jobs show it. file_name: the one file, or empty for a file each.
        made_at: when it was begun, ISO.
        about: what the papers are about, for kinds that are told (``PaperKind.about``).
    """

    job: UUID
    book: UUID
    paper: str
    keys: tuple[UUID, ...]
    part: int
    title: str
    file_name: str
    made_at: str
    version: int = VERSION
    about: str = ""

    @property
    def one_file(self) -> bool:
        """Everything in one file, else a file each."""
        return bool(self.file_name)

    def pieces(self) -> list[tuple[UUID, ...]]:
        """The subjects of each file (or part of the one file)."""
        return [self.keys[start : start + self.part] for start in range(0, len(self.keys), self.part)]


@dataclass(frozen=True, slots=True)
class Skipped:
    """Someone whose paper cannot be made, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class DoneFile:
    """A finished file: the piece it holds, its name in the folder, the digest of its bytes (SHA-256 in hex).

    ``skipped`` are those of the piece whose paper could not be made.
    """

    piece: int
    name: str
    digest: str
    skipped: tuple[Skipped, ...] = ()


def make_folder(parent: Path, name: str, plan: BatchPlan) -> Path:
    """A new folder for a job, with its plan in it; a name that is taken gets a number behind it.

    Raises:
        CounterError: it cannot be made; nothing is left behind.
    """
    with speaking_plainly(parent):
        folder, number = parent / name, 2
        while True:
            try:
                folder.mkdir()
                break
            except FileExistsError:
                folder, number = parent / f"{name}-{number}", number + 1
        try:
            if plan.one_file:
                (folder / PARTS).mkdir()
            write_whole(folder / PLAN, json.dumps(to_plain(plan), ensure_ascii=False).encode())
        except OSError:
            _remove(folder)
            raise
    return folder


def _remove(folder: Path) -> None:
    with suppress(OSError):
        for path in (folder / PLAN, folder / (PLAN + FRESH)):
            path.unlink(missing_ok=True)
        if (folder / PARTS).is_dir():
            (folder / PARTS).rmdir()
        folder.rmdir()


def read_plan(folder: Path) -> BatchPlan:
    """The plan in a folder.

    Raises:
        CounterError: the folder is gone, or holds no plan that this version can read.
    """
    with speaking_plainly(folder):
        text = (folder / PLAN).read_bytes()
    plan = _plan(text)
    if plan is None:
        raise CounterError(
            say("Không đọc được việc in trong thư mục {folder}.", folder=folder), say("Xin lập lại việc in từ đầu.")
        )
    return plan


def _plan(text: bytes) -> BatchPlan | None:
    try:
        plain: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(plain, dict) or plain.get("version") != VERSION:
        return None
    plan = from_older(BatchPlan, plain)
    return plan if plan is not None and plan.part >= 1 and plan.keys else None


class DoneList:
    """The finished files of a job, on disk and in hand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files: dict[int, DoneFile] = {}
        self.named: set[str] = set()

    def read(self, *, believed: bool = False) -> None:
        """Read the list; only what is truly there counts, unless it is ``believed`` for a quick look."""
        self.files.clear()
        self.named.clear()
        with speaking_plainly(self._folder):
            path = self._folder / DONE
            lines = path.read_bytes().split(b"\n") if path.exists() else []
            for done in filter(None, map(_done_file, lines)):
                if believed or _holds(self._folder / done.name, done.digest):
                    self.files[done.piece] = done
                    self.named.add(done.name)

    def add(self, done: DoneFile) -> None:
        """A file is finished; on the disk when this returns."""
        line = json.dumps(to_plain(done), ensure_ascii=False)
        with open(self._folder / DONE, "ab", opener=private) as file:
            file.write(f"\n{line}\n".encode())  # a torn line before this one must not take it along
            flush(file)
        self.files[done.piece] = done
        self.named.add(done.name)


def _done_file(line: bytes) -> DoneFile | None:
    try:
        plain = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return from_older(DoneFile, plain) if isinstance(plain, dict) else None


def _holds(path: Path, digest: str) -> bool:
    return path.is_file() and digest_of(path) == digest


def digest_of(path: Path) -> str:
    """SHA-256 of a file in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _nothing_left(fresh: Path) -> Iterator[None]:
    try:
        yield
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def keep_pdf(folder: Path, name: str, pdf: bytes, named: Collection[str]) -> tuple[str, str]:
    """Write a finished file; the name it got (see :func:`keep_file`) and its digest."""
    fresh = folder / f"{name}{FRESH}"
    with _nothing_left(fresh):
        with open(fresh, "wb", opener=private) as file:
            file.write(pdf)
            flush(file)
        return keep_file(folder, name, fresh, named)


def keep_file(folder: Path, name: str, fresh: Path, named: Collection[str]) -> tuple[str, str]:
    """Give a whole file its name, or the same with a number where another file has it; the name and the digest.

    A file with these very bytes that no piece calls its own is what a crash left between naming and noting it.
    """
    digest = digest_of(fresh)
    stem, number, wanted = name.removesuffix(".pdf"), 2, name
    while (folder / wanted).exists():
        if wanted not in named and _holds(folder / wanted, digest):
            fresh.unlink()
            return wanted, digest
        wanted, number = f"{stem}-{number}.pdf", number + 1
    fresh.rename(folder / wanted)
    return wanted, digest


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Only one window works on a job; the system lets go of it when the program ends, however it ends.

    The plan is read inside: another window may have given the job up until then.

    Raises:
        CounterError: another window does, or the job was given up.
    """
    with speaking_plainly(folder):
        (folder / PLAN).stat()  # no lock file is made in a folder that holds no job any more
        with open(folder / HELD, "ab", opener=private) as file:
            if not _held(file):
                raise CounterError(say("Việc in này đang chạy ở cửa sổ khác."), say("Xin xem tiến độ ở cửa sổ đó."))
            yield


def _held(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def write_whole(path: Path, content: bytes) -> None:
    """Write a file of our own under another name and put it in its place when it is whole and on the disk."""
    fresh = path.with_name(path.name + FRESH)
    with _nothing_left(fresh):
        with open(fresh, "wb", opener=private) as file:
            file.write(content)
            flush(file)
        fresh.replace(path)


def flush(file: IO[bytes]) -> None:
    """Have the system bring to the disk what was written."""
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def speaking_plainly(folder: Path) -> Iterator[None]:
    """What the disk refuses, in the clerk's words."""
    try:
        yield
    except OSError as error:
        raise trouble(error, folder) from error


def trouble(error: OSError, folder: Path) -> CounterError:
    """What happened, and what to do next; the job goes on from its last whole file."""
    again = say("Phần đã xong còn nguyên; bấm “Tiếp tục” để làm tiếp.")
    if error.errno in FULL:
        return CounterError(say("Đĩa đã đầy."), say("Xin xóa bớt tệp. {again}", again=again))
    if error.errno in REFUSED:
        return CounterError(
            say("Không ghi được vào thư mục {folder}.", folder=folder),
            say("Tệp đang mở ở chương trình khác, hoặc thư mục không cho ghi. {again}", again=again),
        )
    if error.errno == errno.ENOENT:
        return CounterError(
            say("Không thấy thư mục {folder}.", folder=folder), say("Xin cắm lại đĩa hoặc lập lại việc in.")
        )
    return CounterError(
        say("Chưa ghi được tệp: {reason}.", reason=error.strerror or error.errno),
        say("Xin thử thư mục khác. {again}", again=again),
    )
