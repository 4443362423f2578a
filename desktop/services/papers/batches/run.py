"""One run of a batch job: reads contents in slices, draws file after file, joins the parts at the end."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from desktop.documents.joining import join_pdfs
from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.new_file import private
from desktop.services.papers.batches.counting import counted_receipts
from desktop.services.papers.batches.folder import (
    FRESH,
    PARTS,
    BatchPlan,
    DoneFile,
    DoneList,
    Skipped,
    digest_of,
    flush,
    keep_file,
    keep_pdf,
    speaking_plainly,
    write_whole,
)
from desktop.services.papers.catalogue import PaperKind, paper_kind
from desktop.services.papers.subjects import SubjectName, names_of
from desktop.storage.book import Transaction

Report = Callable[[int, int], None]
StopWanted = Callable[[], bool]
ALL: Final = -1
"""The piece number of the one file that holds everything."""
SLICE = 25
"""So many subjects are read, or counted, in one transaction: paying waits for it."""


class StoppedError(Exception):
    """The clerk stopped the job; what was begun is thrown away."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A content ready to be drawn, and how its file is called."""

    name: SubjectName
    content: Any


@dataclass(slots=True)
class BatchRun:
    """The work of one run.

    Attributes:
        skipped: those of the present piece whose paper could not be made.
        passed: how many subjects are behind us, in all runs.
    """

    desk: Desk
    folder: Path
    plan: BatchPlan
    done: DoneList
    report: Report
    stop_wanted: StopWanted
    skipped: list[Skipped] = field(default_factory=list)
    passed: int = 0

    def go(self) -> None:
        """Everything that is left.

        Raises:
            StoppedError: ``stop_wanted`` said so.
            CounterError: the disk or the book refused.
        """
        if ALL in self.done.files:
            return
        pieces = self.plan.pieces()
        left = [number for number in range(len(pieces)) if number not in self.done.files]
        self.passed = len(self.plan.keys) - sum(len(pieces[number]) for number in left)
        self._tell(0)
        with speaking_plainly(self.folder):
            if self.plan.one_file:
                (self.folder / PARTS).mkdir(exist_ok=True)
                for number in left:
                    self._part(number, pieces[number])
                self._join()
            else:
                self._single_files(left, pieces)

    @property
    def _kind(self) -> PaperKind:
        return paper_kind(self.plan.paper)

    def _part(self, number: int, keys: Sequence[UUID]) -> None:
        """One part of the one file."""
        self.skipped = []
        contents = (made.content for made in self._contents(keys))
        first = next(contents, None)
        name, digest = "", ""
        if first is not None:
            pdf = self._kind.draw(_chained(first, contents), self._tell)
            name = f"{PARTS}/{number:05d}.pdf"
            write_whole(self.folder / name, pdf)
            digest = digest_of(self.folder / name)
        self._finished(DoneFile(number, name, digest, tuple(self.skipped)), len(keys))

    def _single_files(self, left: Sequence[int], pieces: Sequence[tuple[UUID, ...]]) -> None:
        """A file for each subject; the book is asked for many at once."""
        kind = self._kind
        for start in range(0, len(left), SLICE):
            some = left[start : start + SLICE]
            keys = [pieces[number][0] for number in some]
            self.skipped = []
            made = dict(self._read(keys))
            reasons = dict(zip([key for key in keys if key not in made], self.skipped, strict=True))
            for number, key in zip(some, keys, strict=True):
                self._check()
                if key not in made:
                    self._finished(DoneFile(number, "", "", (reasons[key],)), 1)
                    continue
                stem = "-".join(part for part in (kind.file_stem, made[key].name.file) if part)
                name, digest = keep_pdf(self.folder, f"{stem}.pdf", kind.draw([made[key].content]), self.done.named)
                self._finished(DoneFile(number, name, digest), 1)

    def _join(self) -> None:
        """All parts become the one file; the parts go when it is whole."""
        parts = [self.folder / one.name for _, one in sorted(self.done.files.items()) if one.name]
        if not parts:
            reason = next((one for done in self.done.files.values() for one in done.skipped), None)
            title = say("Không làm được giấy nào.")
            raise CounterError(title, "" if reason is None else f"{reason.name}: {reason.reason}")
        fresh = self.folder / PARTS / f"{self.plan.file_name}{FRESH}"
        with open(fresh, "wb", opener=private) as file:
            join_pdfs(parts, file, self.plan.title, lambda _count: self._check())
            flush(file)
        self.done.add(DoneFile(ALL, *keep_file(self.folder, self.plan.file_name, fresh, self.done.named)))
        with suppress(OSError):  # a part that another program looks at stays; it is in nobody's way
            shutil.rmtree(self.folder / PARTS)

    def _contents(self, keys: Sequence[UUID]) -> Iterator[_Made]:
        """Contents one after the other, read in slices while the file is drawn."""
        for start in range(0, len(keys), SLICE):
            self._check()
            for _key, made in self._read(keys[start : start + SLICE]):
                self._check()
                yield made

    def _read(self, keys: Sequence[UUID]) -> list[tuple[UUID, _Made]]:
        """The contents of a slice, in its order; whose paper cannot be made is skipped and told at the end."""
        kind = self._kind
        if kind.counted:
            contents = counted_receipts(self.desk, self.plan.job, keys)
            with self.desk.book.reading() as tx:
                names = names_of(tx, kind.subject, keys)
            return [(key, _Made(names[key], content)) for key, content in zip(keys, contents, strict=True)]
        with self.desk.book.reading() as tx:
            try:
                names = names_of(tx, kind.subject, keys)
                contents = kind.read_many(tx, self.desk, keys, self.plan.about)
            except CounterError:
                found = [(key, self._one(tx, kind, key)) for key in keys]
                return [(key, made) for key, made in found if made is not None]
        return [(key, _Made(names[key], content)) for key, content in zip(keys, contents, strict=True)]

    def _one(self, tx: Transaction, kind: PaperKind, key: UUID) -> _Made | None:
        name = ""
        try:
            named = names_of(tx, kind.subject, (key,))[key]
            name = named.text
            return _Made(named, kind.read(tx, self.desk, key, self.plan.about))
        except CounterError as error:
            self.skipped.append(Skipped(name, error.title))
            return None

    def _finished(self, file: DoneFile, subjects: int) -> None:
        self.done.add(file)
        self.passed += subjects
        self._tell(0)

    def _tell(self, drawn: int) -> None:
        self.report(min(self.passed + drawn, len(self.plan.keys)), len(self.plan.keys))

    def _check(self) -> None:
        if self.stop_wanted():
            raise StoppedError


def _chained(first: Any, rest: Iterator[Any]) -> Iterator[Any]:
    yield first
    yield from rest
