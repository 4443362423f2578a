"""Kill the program without warning at the steps of a backup and of a restore, and look what is then there.

Each try copies a folder with a book and its copies, forks from this warm process without Qt, and dies before a chosen
step: a file that is opened, linked, renamed or removed in that folder, or a statement on any book. Then the book is
opened as after a power cut: it is the one before or the one after, whole and healthy; every copy that is seen opens;
doing it again ends as if nothing had happened.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.backups.make import BackupReason, make_backups
from desktop.services.backups.places import copies_in, own_folder
from desktop.services.backups.restore import RestoreBook, restore_book
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.storage.book_file import keyfile, opening
from desktop.storage.people import people
from tests.faults.kill_payments import Outcome
from tests.services.builders import Clock, pay_si, registered
from tests.storage.engines import CHEAP, CLERK, NOW, PASSPHRASE, WANTED

LATER = NOW + timedelta(hours=8)
FILE_EVENTS = {"open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.truncate"}


@dataclass
class Bench:
    """A folder with a book of two people, and a copy of it from when there was one."""

    folder: Path
    raw_key: bytes
    copy: str
    parameters: ParameterSet = field(default_factory=load_parameters)
    places: AdministrativeUnits = field(default_factory=load_places)

    @property
    def book(self) -> Path:
        return self.folder / "kills.quay"

    def desk(self) -> Desk:
        book = opening.open_book(self.book, PASSPHRASE, now=LATER)
        return Desk(book=book, parameters=self.parameters, places=self.places, user=CLERK, now=Clock(LATER))

    def back_up(self) -> None:
        desk = self.desk()
        try:
            run = make_backups(desk, BackupReason.DAY_CLOSE)
            assert run.all_good, run
        finally:
            desk.book.close()

    def restore(self) -> None:
        command = RestoreBook(backup=own_folder(self.book) / self.copy, book=self.book, raw_key=self.raw_key)
        restore_book(command, self.parameters, self.places, lambda: LATER)


def kill_backups(folder: Path, kills: int) -> Outcome:
    """Try so many kills of a backup and of a restore, spread over their steps."""
    ready, work = folder / "ready", folder / "work"
    work.mkdir()
    bench = _prepared(work)
    shutil.copytree(work, ready)
    tally = Outcome()
    for act, judge in ((bench.back_up, _judge_backup), (bench.restore, _judge_restore)):
        shutil.rmtree(work)
        shutil.copytree(ready, work)
        steps = _count(bench, act)
        for moment in sorted({step * steps // kills for step in range(kills)} | {steps - 1, steps}):
            shutil.rmtree(work)
            shutil.copytree(ready, work)
            done = _killed(bench, act, moment)
            tally.tried += 1
            try:
                judge(bench, tally, done=done)
            except AssertionError as error:
                raise AssertionError(f"{act.__name__}, killed at step {moment} of {steps}") from error
    return tally


def _prepared(folder: Path) -> Bench:
    path = folder / "kills.quay"
    opening.create_book(path, WANTED, PASSPHRASE, now=NOW, cost=CHEAP).book.close()
    bench = Bench(folder, opening.raw_key_of(path, PASSPHRASE), "")
    desk = replace(bench.desk(), now=Clock(NOW))
    pay_si(desk, registered(desk))
    (outcome,) = make_backups(desk, BackupReason.DEMAND).outcomes
    assert outcome.path is not None
    bench.copy = outcome.path.name
    pay_si(desk, registered(desk, "Lê Thị Bé", birth="02/02/1980"))
    desk.book.close()
    return bench


def _judge_backup(bench: Bench, tally: Outcome, *, done: bool) -> None:
    """The book is as it was; each copy that is seen is whole; the next backup works."""
    people_in, healthy = _look(bench)
    tally.unhealthy += not healthy
    tally.lost += people_in != 2
    seen = _copies(bench)
    tally.lost += done and 2 not in seen
    tally.whole += 2 in seen
    tally.nothing += 2 not in seen
    assert set(seen) <= {1, 2}, seen
    bench.back_up()
    assert 2 in _copies(bench)


def _judge_restore(bench: Bench, tally: Outcome, *, done: bool) -> None:
    """The book is the one before or the restored one, never a mixture; the one before is never lost."""
    people_in, healthy = _look(bench)
    tally.unhealthy += not healthy
    assert people_in in {1, 2}, people_in
    tally.whole += people_in == 1
    tally.nothing += people_in == 2
    tally.lost += done and people_in != 1
    tally.lost += people_in == 1 and 2 not in _copies(bench)
    assert not list(bench.folder.glob("*.swap")), "opening finishes what was begun"
    bench.restore()
    people_in, healthy = _look(bench)
    tally.lost += people_in != 1
    tally.unhealthy += not healthy
    left = {one.name for one in bench.folder.iterdir()}
    assert left == {"kills.quay", "kills.quay.keys", "backups"}, left


def _look(bench: Bench) -> tuple[int, bool]:
    desk = bench.desk()
    with desk.book.reading() as tx:
        count = people.count(tx)
    healthy = check_book(desk).healthy
    desk.book.close()
    return count, healthy


def _copies(bench: Bench) -> list[int]:
    """How many people are in each copy that is seen: every one of them opens with the passphrase and is healthy."""
    found = []
    for copy in copies_in(own_folder(bench.book), None):
        assert copy.good
        assert keyfile.raw_key_of(copy.path, PASSPHRASE) == bench.raw_key
        book = opening.open_copy(copy.path, bench.raw_key)
        desk = Desk(book=book, parameters=bench.parameters, places=bench.places, user=CLERK, now=lambda: NOW)
        health = check_book(desk)
        book.close()
        assert health.healthy
        found.append(health.people)
    return found


def _count(bench: Bench, act: Callable[[], None]) -> int:
    """How many steps the whole act has; counted in a child, whose hooks end with it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        steps = 0

        def count() -> None:
            nonlocal steps
            steps += 1

        try:
            _at_each_step(bench.folder, count)
            act()
            os.write(writing, str(steps).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    assert told, "the act fails already without a kill"
    return int(told)


def _killed(bench: Bench, act: Callable[[], None], moment: int) -> bool:
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
            _at_each_step(bench.folder, step)
            act()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the act failed before it could be killed"
    return not os.WIFSIGNALED(status)


def _at_each_step(folder: Path, step: Callable[[], None]) -> None:
    def statement(*_: Any) -> None:
        step()

    def hook(name: str, values: tuple[Any, ...]) -> None:
        if name in FILE_EVENTS and str(values[0]).startswith(str(folder)):
            step()

    event.listen(Engine, "before_cursor_execute", statement)
    event.listen(Engine, "commit", statement)
    sys.addaudithook(hook)
