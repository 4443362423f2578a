"""Kill the program without warning (SIGKILL) at every step of a payment and look what the book then holds.

Each try forks from a warm parent without Qt, opens the book, and pays for a person and a household that are new: both
insurances in one act, some fifty statements. The child dies before a chosen statement, before or after the commit, or
at a random moment. Then the parent opens the book as a program would after a power cut, looks for the payment, pays
again under the same command id, and now and then runs the whole check.
"""

import os
import random
import select
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from sqlalchemy import event

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.payment.collect_payment import (
    Collected,
    CollectPayment,
    HiPart,
    SiPart,
    collect_payment,
)
from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.services.people.person_form import PersonDraft, new_person_draft
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from tests.services.builders import find_collected
from tests.storage.engines import CHEAP, CLERK, NOW, WANTED

SI_TOTAL, HI_TOTAL = Money(3_168_000), Money(1_366_200)
CHECKED_EVERY = 10
SLOWEST_SECONDS = 30.0
TYPICAL_SECONDS = 0.08
PASSPHRASE = "chìa khóa thử"


@dataclass
class Outcome:
    """How many kills were tried, how many payments were then lost (or half there) or doubled.

    ``whole`` and ``nothing`` tell what the book held right after the kills; both must have happened.
    """

    tried: int = 0
    whole: int = 0
    nothing: int = 0
    lost: int = 0
    doubled: int = 0
    unhealthy: int = 0

    def plus(self, other: "Outcome") -> "Outcome":
        """The counts of both."""
        return Outcome(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    def __str__(self) -> str:
        return f"{self.tried} tried, {self.lost} lost, {self.doubled} doubled"


@dataclass(frozen=True)
class Counter:
    """One book and what is needed to open it again and again, without asking for the passphrase."""

    path: Path
    raw_key: bytes
    parameters: ParameterSet
    places: AdministrativeUnits

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        book = opening.open_with_key(self.path, self.raw_key, now=NOW)
        try:
            yield Desk(book=book, parameters=self.parameters, places=self.places, user=CLERK, now=lambda: NOW)
        finally:
            book.close()


def make_counter(folder: Path) -> Counter:
    """A new empty book; all that is slow to load is loaded here, before any fork."""
    path = folder / "kills.quay"
    opening.create_book(path, WANTED, PASSPHRASE, now=NOW, cost=CHEAP).book.close()
    return Counter(path, opening.raw_key_of(path, PASSPHRASE), load_parameters(), load_places())


def new_payment(number: int) -> CollectPayment:
    """Both insurances for a person, a phone and a household that the book does not know."""
    person: PersonDraft = replace(
        new_person_draft(), full_name=f"Người Thử {number:04d}", birth=f"{number % 27 + 1:02d}/03/1990", sex="male"
    )
    si = SiDraft(person_id=person.person_id, new_person=person, income=Money(1_500_000), start=Month(2026, 12))
    rows = (HiRow(person_id=person.person_id, relation="00"),)
    hi = HiDraft(household_id=new_key(), is_new=True, rows=rows, new_people=(person,))
    parts = (SiPart(draft=si, expected=SI_TOTAL), HiPart(draft=hi, expected=HI_TOTAL))
    return CollectPayment(command_id=new_key(), parts=parts, drafts=(("voluntary_si", str(person.person_id)),))


def count_steps(counter: Counter) -> int:
    """How many statements a payment takes, the opening of the book left out."""
    steps = 0

    def count(*_: Any) -> None:
        nonlocal steps
        steps += 1

    with counter.desk() as desk:
        event.listen(desk.book.engine, "before_cursor_execute", count)
        assert isinstance(collect_payment(desk, new_payment(0)), Collected)
    return steps


def kill_payments(folder: Path, kills: int, seed: int = 1) -> Outcome:
    """Try so many kills: first every step in turn, then random moments; the outcome counts what went wrong."""
    counter, outcome, chance = make_counter(folder), Outcome(), random.Random(seed)
    steps = count_steps(counter)
    paid = 2
    # Step 0 dies before BEGIN has written anything, ``steps`` before the commit, ``steps + 1`` right after it.
    moments = list(range(steps + 2))
    chosen = moments if kills >= len(moments) else [moments[kill * len(moments) // kills] for kill in range(kills)]
    for number in range(kills):
        command = new_payment(number + 1)
        if number < len(chosen):
            told = _child(counter, command, lambda desk, at=chosen[number]: _die_at(desk, at, steps), None)
        else:
            told = _child(counter, command, _live, chance.uniform(0, TYPICAL_SECONDS))
        paid = _judge(counter, command, outcome, told=told, paid_before=paid)
    return outcome


def _live(_: Desk) -> None:
    """Nothing ends this child but the parent."""


def _die_at(desk: Desk, step: int, steps: int) -> None:
    """Arm the engine so that the process dies before its statement of that number, or around the commit."""
    done = 0

    def before_statement(*_: Any) -> None:
        nonlocal done
        if done == step:
            _die()
        done += 1

    def at_commit(_: Any) -> None:
        if step == steps:
            _die()

    event.listen(desk.book.engine, "before_cursor_execute", before_statement)
    event.listen(desk.book.engine, "commit", at_commit)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _child(counter: Counter, command: CollectPayment, arm: Callable[[Desk], None], after_seconds: float | None) -> bool:
    """Pay in a forked child that dies; whether it could say before that the payment was done."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _pay_and_tell(counter, command, arm, writing)
    os.close(writing)
    told = False
    try:
        limit = SLOWEST_SECONDS if after_seconds is None else after_seconds
        ready, _, _ = select.select([reading], [], [], limit)
        told = bool(ready and os.read(reading, 1))
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reading)
    return told


def _pay_and_tell(counter: Counter, command: CollectPayment, arm: Callable[[Desk], None], writing: int) -> None:
    """The child's whole life: it never returns, and leaves nothing to Python's own end."""
    try:
        with counter.desk() as desk:
            arm(desk)
            if isinstance(collect_payment(desk, command), Collected):
                os.write(writing, b"1")
            _die()
    finally:
        os._exit(1)


def _judge(counter: Counter, command: CollectPayment, outcome: Outcome, *, told: bool, paid_before: int) -> int:
    """Open the book as after a power cut; all or nothing must be there, and paying again must make it exactly once."""
    outcome.tried += 1
    with counter.desk() as desk:
        there = find_collected(desk, command.command_id)
        outcome.whole += there is not None
        outcome.nothing += there is None
        receipts = _receipts(desk)
        expected = paid_before + (2 if there is not None else 0)
        if (told and there is None) or receipts != expected or (there is not None and len(there.receipts) != 2):
            outcome.lost += 1
        again = collect_payment(desk, command)
        receipts = _receipts(desk)
        healthy = outcome.tried % CHECKED_EVERY != 0 or check_book(desk).healthy
    once = isinstance(again, Collected) and again.repeated == (there is not None)
    outcome.doubled += not once or receipts != paid_before + 2
    outcome.unhealthy += not healthy
    return receipts


def _receipts(desk: Desk) -> int:
    return list_receipts(desk, ListReceipts(limit=1)).count
