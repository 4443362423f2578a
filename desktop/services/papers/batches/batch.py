"""Batch printing: one paper for thousands, in one file or a file each; stopped or killed, it goes on where it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.services.counter.drafts import Draft, delete_draft, list_drafts, save_draft
from desktop.services.desk import Desk, today
from desktop.services.papers.batches.counting import take_back_counted
from desktop.services.papers.batches.folder import (
    DONE,
    HELD,
    PARTS,
    PLAN,
    BatchPlan,
    DoneList,
    Skipped,
    alone,
    make_folder,
    read_plan,
    speaking_plainly,
)
from desktop.services.papers.batches.run import ALL, BatchRun, Report, StoppedError, StopWanted
from desktop.services.papers.catalogue import PaperKind, paper_kind
from desktop.services.papers.paper import file_part
from desktop.storage.column_types import new_key
from desktop.storage.counter import books

PAGE, SUBJECT = "papers", "batch-"
"""Under which the book remembers the jobs that are not finished: a draft each, kept in the book at once."""
PART = 250
"""So many papers are in one part of a file: what a stop can cost."""
SLICE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchOrder:
    """What is to be printed: a paper for these subjects, into a new folder inside ``parent``, ``about`` something."""

    kind: PaperKind
    keys: tuple[UUID, ...]
    one_file: bool
    parent: Path
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchState:
    """How far a job is.

    Attributes:
        done: for how many subjects it is finished; ``total`` of how many.
        skipped: those whose paper could not be made.
        result: the one file, or the folder with a file each; where it will be while it is not finished.
        problem: why it cannot go on (folder gone, made by another version), empty when it can.
    """

    job: UUID
    folder: Path
    title: str
    one_file: bool
    done: int
    total: int
    skipped: tuple[Skipped, ...]
    finished: bool
    result: Path
    problem: str = ""


def begin_batch(desk: Desk, order: BatchOrder) -> BatchState:
    """Make the job's folder and remember the job in the book; nothing is printed yet.

    Raises:
        CounterError: nobody to print for, or the folder cannot be made; nothing is left behind.
    """
    keys = tuple(dict.fromkeys(order.keys))
    if not keys:
        raise CounterError(say("Chưa chọn ai để in."), say("Xin chọn lại danh sách rồi làm lại."))
    with desk.book.reading() as tx:
        book = books.info(tx).id
    name = f"{order.kind.file_stem}-{today(desk).isoformat()}"
    plan = BatchPlan(
        job=new_key(),
        book=book,
        paper=order.kind.code,
        keys=keys,
        part=PART if order.one_file else 1,
        title=order.kind.title,
        file_name=f"{file_part(name)}.pdf" if order.one_file else "",
        made_at=desk.now().isoformat(timespec="seconds"),
        about=order.about,
    )
    folder = make_folder(order.parent, name, plan)
    try:
        _remember(desk, plan, folder)
    except CounterError:
        _take_away(folder)
        _take_lock_away(folder)
        raise
    return _state(folder, plan, DoneList(folder))


def run_batch(desk: Desk, folder: Path, report: Report, stop_wanted: StopWanted) -> BatchState:
    """Print what is not printed yet; off the main thread, it takes as long as it takes.

    The book is read in small slices, so that payments go on meanwhile. A stop leaves whole files only.

    ``report`` is told how many subjects of how many are done, those of earlier runs among them.

    Raises:
        CounterError: the disk is full, the folder gone or closed to us, the book busy; a later run goes on.
    """
    with alone(folder):
        plan = _own_plan(desk, folder)
        done = DoneList(folder)
        done.read()
        with suppress(StoppedError):
            BatchRun(desk, folder, plan, done, report, stop_wanted).go()
        state = _state(folder, plan, done)
    if state.finished:
        delete_draft(desk, PAGE, f"{SUBJECT}{plan.job}")
    return state


def list_batches(desk: Desk) -> tuple[BatchState, ...]:
    """The jobs of this user that are not finished, newest first."""
    drafts = [draft for draft in list_drafts(desk) if draft.page == PAGE and draft.subject.startswith(SUBJECT)]
    return tuple(state for state in map(_listed, drafts) if state is not None)


def _listed(draft: Draft) -> BatchState | None:
    try:
        job, folder = UUID(draft.subject.removeprefix(SUBJECT)), Path(str(draft.state["folder"]))
        total, title = int(draft.state["total"]), str(draft.state["title"])
    except (ValueError, KeyError):
        return None
    lost = BatchState(
        job=job,
        folder=folder,
        title=title,
        one_file=True,
        done=0,
        total=total,
        skipped=(),
        finished=False,
        result=folder,
    )
    try:
        plan, done = read_plan(folder), DoneList(folder)
        done.read(believed=True)
    except CounterError as error:
        return replace(lost, problem=error.title)
    return (
        _state(folder, plan, done) if plan.job == job else replace(lost, problem=say("thư mục đã dùng cho việc khác"))
    )


def forget_batch(desk: Desk, state: BatchState) -> int:
    """Give a job up: whole files handed out stay, the rest goes; receipts that never came out are not counted.

    How many printings were taken back.
    """
    taken_back = 0
    if not state.problem:
        with alone(state.folder):
            plan = _own_plan(desk, state.folder)
            done = DoneList(state.folder)
            done.read()
            if paper_kind(plan.paper).counted:
                taken_back = _take_back(desk, state.folder, plan, done)
            _take_away(state.folder)
        _take_lock_away(state.folder)
    delete_draft(desk, PAGE, f"{SUBJECT}{state.job}")
    return taken_back


def _take_back(desk: Desk, folder: Path, plan: BatchPlan, done: DoneList) -> int:
    if ALL in done.files:
        return 0
    if plan.one_file:  # killed from here on, the job makes every part anew and counts it again
        (folder / DONE).unlink(missing_ok=True)
    handed_out = set() if plan.one_file else set(done.files)
    pieces = enumerate(plan.pieces())
    left = [key for number, piece in pieces if number not in handed_out for key in piece]
    slices = (left[start : start + SLICE] for start in range(0, len(left), SLICE))
    return sum(take_back_counted(desk, plan.job, some) for some in slices)


def _own_plan(desk: Desk, folder: Path) -> BatchPlan:
    plan = read_plan(folder)
    with desk.book.reading() as tx:
        book = books.info(tx).id
    if plan.book != book:
        raise CounterError(say("Việc in này thuộc một sổ khác."), say("Xin mở sổ đó rồi làm tiếp."))
    try:
        paper_kind(plan.paper)
    except KeyError as error:
        raise CounterError(
            say("Bản chương trình này không có mẫu giấy của việc in."), say("Xin cập nhật chương trình rồi làm tiếp.")
        ) from error
    return plan


def _remember(desk: Desk, plan: BatchPlan, folder: Path) -> None:
    save_draft(
        desk,
        Draft(
            page=PAGE,
            subject=f"{SUBJECT}{plan.job}",
            title=say("In hàng loạt: {name}", name=plan.title),
            state={"folder": str(folder), "title": plan.title, "total": len(plan.keys)},
        ),
    )


def _state(folder: Path, plan: BatchPlan, done: DoneList) -> BatchState:
    pieces = plan.pieces()
    finished = ALL in done.files or (not plan.one_file and len(done.files) == len(pieces))
    return BatchState(
        job=plan.job,
        folder=folder,
        title=plan.title,
        one_file=plan.one_file,
        done=len(plan.keys) if finished else sum(len(pieces[number]) for number in done.files if number >= 0),
        total=len(plan.keys),
        skipped=tuple(one for number in sorted(done.files) for one in done.files[number].skipped),
        finished=finished,
        result=folder / done.files[ALL].name if ALL in done.files else folder / plan.file_name,
    )


def _take_away(folder: Path) -> None:
    """What only the job needed, its plan first: without it no other window goes on. Whole papers stay."""
    with speaking_plainly(folder):
        for path in _own_files(folder):
            path.unlink(missing_ok=True)


def _take_lock_away(folder: Path) -> None:
    """The lock's own file, once it is let go (Windows keeps what is open), and the folder unless papers are in it."""
    for remove in ((folder / HELD).unlink, (folder / PARTS).rmdir, folder.rmdir):
        with suppress(OSError):  # what else lies in it is not ours
            remove()


def _own_files(folder: Path) -> Iterator[Path]:
    yield from (folder / name for name in (PLAN, DONE))
    yield from (folder / PARTS).glob("*.pdf*")
    yield from folder.glob("*.moi")
