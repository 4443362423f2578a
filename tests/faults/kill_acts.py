"""Kill the program without warning in the middle of lists, replies, imports and batches, and look what is then there.

Each try copies a book that is ready for the act, forks from this warm process without Qt, and dies before a chosen
step: a statement, a commit, or a file of a batch that is opened, renamed or removed. Then the book is opened as after
a power cut: the act is done whole or not at all (row by row and file by file, each piece is), doing it again ends as
if nothing had happened, nothing is there twice, and the check finds nothing.
"""

import os
import shutil
import signal
import sys
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
from pypdf import PdfReader
from sqlalchemy import event

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.imports import ImportSheet, Scope, propose_sheet, run_import
from desktop.services.imports import run as running
from desktop.services.lists.batches import BatchState, Outcome, open_batch
from desktop.services.lists.replies.importing import ImportReply, import_reply
from desktop.services.lists.sending import SendBatch, send_batch
from desktop.services.papers.batches import batch
from desktop.services.papers.batches import run as batch_run
from desktop.services.papers.batches.batch import BatchOrder, begin_batch, run_batch
from desktop.services.papers.batches.choice import keys_of_receipts
from desktop.services.papers.catalogue import paper_kind
from desktop.services.payment.receipts import ListReceipts, get_receipt
from desktop.storage.book_file import health, opening
from desktop.storage.people import people
from tests.faults.kill_payments import Outcome as Tally
from tests.services.imports.sheets import HOMES
from tests.services.lists.stories import command, gathered, made_sheet, reply_row, sent, set_up, si_receipt
from tests.storage.engines import CHEAP, CLERK, NOW, PASSPHRASE, WANTED

PAID, BROUGHT, PORTION = 6, 24, 6
COPIES = 2
"""Pages of a receipt: the payer's and the office's."""
FILE_EVENTS = {"open", "os.rename", "os.remove", "os.rmdir"}


@dataclass(frozen=True)
class Bench:
    """The folder of one act's tries, and what is needed to open a book again and again."""

    folder: Path
    raw_key: bytes
    parameters: ParameterSet
    places: AdministrativeUnits

    @property
    def book(self) -> Path:
        return self.folder / "kills.quay"

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        book = opening.open_with_key(self.book, self.raw_key, now=NOW)
        try:
            yield Desk(book=book, parameters=self.parameters, places=self.places, user=CLERK, now=lambda: NOW)
        finally:
            book.close()


class Act(ABC):
    """One thing that a clerk does, tried in ``folder``; ``prepare`` brings the book to the moment before it."""

    folder: Path
    files: Path | None = None
    """Where a batch writes; what happens to its files are steps too."""

    @abstractmethod
    def prepare(self, desk: Desk) -> None: ...

    @abstractmethod
    def do(self, desk: Desk) -> None: ...

    @abstractmethod
    def done(self, desk: Desk) -> float:
        """How much of the act the book holds, 0 to 1; ``AssertionError`` for what is half there or there twice."""


class Send(Act):
    """A list to the agency is sent."""

    def prepare(self, desk: Desk) -> None:
        _paid(desk)
        made = gathered(desk)
        self.command = SendBatch(batch_id=made.batch_id, version=made.version)

    def do(self, desk: Desk) -> None:
        send_batch(desk, self.command)

    def done(self, desk: Desk) -> float:
        view = open_batch(desk, self.command.batch_id)
        was_sent = view.row.state is BatchState.SENT
        assert (len(view.lines), view.row.number) == (PAID, 1)
        assert _told(desk, "list_sent") == was_sent
        return float(was_sent)


class Reply(Act):
    """The agency's reply is stored."""

    command: ImportReply

    def prepare(self, desk: Desk) -> None:
        _paid(desk)
        row = sent(desk)
        view = open_batch(desk, row.batch_id)
        answers = [reply_row(view, place, *(("Trả lại", "Sai") if place == 1 else ())) for place in range(PAID)]
        self.command = command(desk, row, made_sheet(answers))

    def do(self, desk: Desk) -> None:
        import_reply(desk, self.command)

    def done(self, desk: Desk) -> float:
        view = open_batch(desk, self.command.batch_id)
        outcomes = Counter(line.outcome for line in view.lines)
        stored = view.row.state is BatchState.ANSWERED
        expected = {Outcome.ACCEPTED: PAID - 1, Outcome.REJECTED: 1} if stored else {Outcome.PENDING: PAID}
        assert outcomes == expected, outcomes
        assert _told(desk, "list_answered") == stored
        return float(stored)


class Import(Act):
    """A sheet is brought in."""

    sheet: ImportSheet

    def __init__(self, scope: Scope) -> None:
        self.scope = scope

    def prepare(self, desk: Desk) -> None:
        path = self.folder / "danh sách.xlsx"
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.append([*HOMES, "Số tháng đã đóng"])
        for place in range(BROUGHT):
            home, head = place // 2, place % 2 == 0
            name, relation = f"Phạm {'Văn' if head else 'Thị'} {chr(65 + place)}", "chủ hộ" if head else "vợ"
            number = f"001{'090' if head else '190'}1{place:05d}"
            sheet.append([name, "01/01/1990", "Nam" if head else "Nữ", number, f"{home + 1}", relation, 12])
        book.save(path)
        self.sheet = replace(propose_sheet(desk, path).sheet, scope=self.scope)

    def do(self, desk: Desk) -> None:
        run_import(desk, self.sheet)

    def done(self, desk: Desk) -> float:
        with desk.book.reading() as tx:
            count = people.count(tx)
            told = sum(entry.data["people"] for entry in health.journal_of_act(tx, "people_import_part"))
        assert told == count
        assert count % (PORTION if self.scope is Scope.ROW else BROUGHT) == 0, count
        return count / BROUGHT


class PrintBatch(Act):
    """Receipts are printed by the batch; each printing is counted."""

    keys: tuple[UUID, ...]

    def __init__(self, *, one_file: bool) -> None:
        self.one_file = one_file

    def prepare(self, desk: Desk) -> None:
        _paid(desk)
        self.keys = keys_of_receipts(desk, ListReceipts())
        order = BatchOrder(kind=paper_kind("receipt"), keys=self.keys, one_file=self.one_file, parent=self.folder)
        self.files = begin_batch(desk, order).folder

    def do(self, desk: Desk) -> None:
        assert self.files is not None
        run_batch(desk, self.files, lambda *_: None, lambda: False)

    def done(self, desk: Desk) -> float:
        assert self.files is not None
        prints = [get_receipt(desk, key).prints for key in self.keys]
        assert set(prints) <= {0, 1}, prints
        pages = sum(len(PdfReader(path).pages) for path in self.files.glob("*.pdf"))
        assert pages <= COPIES * sum(prints), (pages, prints)
        return pages / COPIES / PAID


ACTS: dict[str, Callable[[], Act]] = {
    "send a list": Send,
    "store a reply": Reply,
    "import a whole file": lambda: Import(Scope.FILE),
    "import row by row": lambda: Import(Scope.ROW),
    "print a batch in one file": lambda: PrintBatch(one_file=True),
    "print a batch, a file each": lambda: PrintBatch(one_file=False),
}


def kill_acts(folder: Path, kills: int) -> Tally:
    """Try so many kills of each act, spread over its steps; the outcome counts what went wrong, over all acts."""
    tally = Tally()
    usual = running.PORTION_ROWS, batch.PART, batch_run.SLICE
    running.PORTION_ROWS, batch.PART, batch_run.SLICE = PORTION, 2, 2
    try:
        for number, (name, make) in enumerate(ACTS.items()):
            (folder / str(number)).mkdir()
            kill_act(name, make(), folder / str(number), kills, tally)
    finally:
        running.PORTION_ROWS, batch.PART, batch_run.SLICE = usual
    return tally


def kill_act(name: str, act: Act, folder: Path, kills: int, tally: Tally, *, checked_every: int = 1) -> None:
    """Try one act; every so many tries the whole check runs too, before and after doing the act again."""
    ready, work = folder / "ready", folder / "work"
    work.mkdir()
    bench = _prepared(act, work)
    shutil.copytree(work, ready)
    steps = _steps(bench, act)
    moments = sorted({step * steps // kills for step in range(kills)} | {steps - 1, steps})
    for moment in moments:
        shutil.rmtree(work)
        shutil.copytree(ready, work)
        told = _killed(bench, act, moment)
        try:
            _judge(bench, act, tally, told=told, checked=tally.tried % checked_every == 0)
        except AssertionError as error:
            raise AssertionError(f"{name}, killed at step {moment} of {steps}") from error


def _prepared(act: Act, folder: Path) -> Bench:
    path = folder / "kills.quay"
    opening.create_book(path, WANTED, PASSPHRASE, now=NOW, cost=CHEAP).book.close()
    bench = Bench(folder, opening.raw_key_of(path, PASSPHRASE), load_parameters(), load_places())
    act.folder = folder
    with bench.desk() as desk:
        act.prepare(desk)
    return bench


def _steps(bench: Bench, act: Act) -> int:
    """How many steps the whole act has; counted in a child, whose hooks end with it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        steps = 0

        def count() -> None:
            nonlocal steps
            steps += 1

        with bench.desk() as desk:
            _at_each_step(desk, act, count)
            act.do(desk)
        os.write(writing, str(steps).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return int(told)


def _killed(bench: Bench, act: Act, moment: int) -> bool:
    """Do the act in a child that dies before its step of that number; whether it was done before."""
    child = os.fork()
    if child == 0:
        left = moment

        def step() -> None:
            nonlocal left
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1

        try:
            with bench.desk() as desk:
                _at_each_step(desk, act, step)
                act.do(desk)
                os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the act failed before it could be killed"
    return not os.WIFSIGNALED(status)


def _at_each_step(desk: Desk, act: Act, step: Callable[[], None]) -> None:
    def statement(*_: Any) -> None:
        step()

    event.listen(desk.book.engine, "before_cursor_execute", statement)
    event.listen(desk.book.engine, "commit", statement)
    if act.files is not None:
        inside = str(act.files)

        def hook(name: str, values: tuple[Any, ...]) -> None:
            if name in FILE_EVENTS and str(values[0]).startswith(inside):
                step()

        sys.addaudithook(hook)


def _judge(bench: Bench, act: Act, tally: Tally, *, told: bool, checked: bool) -> None:
    tally.tried += 1
    with bench.desk() as desk:
        there = act.done(desk)
        tally.whole += there == 1
        tally.nothing += there == 0
        tally.lost += told and there < 1
        tally.unhealthy += checked and not check_book(desk).healthy
        try:
            act.do(desk)
        except CounterError:
            assert there == 1, "going on was refused"
        tally.lost += act.done(desk) < 1
        tally.doubled += act.done(desk) > 1
        tally.unhealthy += checked and not check_book(desk).healthy


def _paid(desk: Desk) -> None:
    set_up(desk)
    for place in range(PAID):
        si_receipt(desk, f"Nguyễn Văn Số {chr(65 + place)}", place + 1)


def _told(desk: Desk, act: str) -> int:
    with desk.book.reading() as tx:
        return sum(1 for _ in health.journal_of_act(tx, act))
