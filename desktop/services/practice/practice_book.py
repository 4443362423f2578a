"""Practice books (sổ tập) of synthetic people, households, enrolments and receipts.

People come in bulk; receipts go the road of real payments, one after the other in the order of their days. The same
seed on the same day gives the same people, payments, amounts and opening entries; days are counted back from today,
so that the work list of a practice book is never empty. A book of more people than :data:`MOST_PAYING` has receipts for
the first ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TypeVar

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.domain.texts.phrases import say
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.book.book_creation import CreateBook, CreatedBook, create_book
from desktop.services.book.settings import Settings, read_settings, write_settings
from desktop.services.desk import Desk, today
from desktop.services.people.register_person import place_words
from desktop.services.practice.practice_commune import lay_commune
from desktop.services.practice.practice_days import live_days
from desktop.services.practice.practice_extras import lay_on_desk
from desktop.services.practice.practice_openings import planned_openings, write_openings
from desktop.services.practice.practice_payments import planned_payments
from desktop.services.practice.practice_people import PracticeHousehold, practice_households
from desktop.storage.book_file import keyfile
from desktop.storage.book_file.copying import remove_book_files
from desktop.storage.counter import clinics
from desktop.storage.counter.clinics import Clinic
from desktop.storage.people import households, people

T = TypeVar("T")
MOST_PAYING = 10_000
HOUSEHOLDS_AT_ONCE = 1_000
POINT_CODE = "3456789000TH0100070003"
PRACTICE_ACCOUNT = "TAP0000007"
"""No bank has it: money that someone transfers by a practice paper comes back."""
CLINICS = (
    Clinic(code="99001", name="Trạm y tế xã (tập)"),
    Clinic(code="99002", name="Bệnh viện đa khoa khu vực (tập)"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePractice:
    """Where, for how many people, from which seed; ``cost`` is what a guess at the passphrase costs."""

    path: Path
    people: int
    seed: int
    passphrase: str = field(repr=False)
    cost: keyfile.Cost = keyfile.PRODUCTION


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeMade:
    """The open desk, the counts, and the recovery code."""

    desk: Desk
    people: int
    households: int
    receipts: int
    recovery_code: str = field(repr=False)


def make_practice(
    command: MakePractice,
    parameters: ParameterSet,
    places: AdministrativeUnits,
    now: Callable[[], datetime],
    progress: Callable[[int, int], None] | None = None,
) -> PracticeMade:
    """Make the book; ``progress`` is told how many of how many people are in.

    Raises:
        CounterError: the file is there already, or the folder cannot take it; nothing half-made remains.
    """
    created = create_book(_new_book(command), parameters, places, now)
    if isinstance(created, tuple):
        raise CounterError(say("Chưa lập được sổ tập."), say("Xin chọn tên tệp khác, có đuôi .quay."), created)
    with ExitStack() as undo:
        undo.callback(_remove, command.path)
        undo.callback(created.desk.book.close)
        made = _fill(command, created, progress or _silent)
        undo.pop_all()
    return made


def _silent(_done: int, _all: int) -> None:
    return None


def _new_book(command: MakePractice) -> CreateBook:
    settings = Settings(
        book_name=command.path.stem,
        practice=True,
        agency="BHXH cơ sở (tập)",
        point_code=POINT_CODE,
        receipt_symbol="TAP",
        bank_bin="970403",
        bank_name="Sacombank",
        bank_account=PRACTICE_ACCOUNT,
        bank_holder="SO TAP",
    )
    return CreateBook(
        path=command.path,
        passphrase=command.passphrase,
        user_name="Người thu tập",
        collector_code="0007",
        settings=settings,
        cost=command.cost,
    )


def _remove(path: Path) -> None:
    remove_book_files(path)
    keyfile.key_file_of(path).unlink(missing_ok=True)


def _fill(command: MakePractice, created: CreatedBook, progress: Callable[[int, int], None]) -> PracticeMade:
    desk = created.desk
    paying: list[PracticeHousehold] = []
    counts = [0, 0]
    source = practice_households(desk.places, command.people, command.seed)
    for batch in _batches(source, HOUSEHOLDS_AT_ONCE):
        _insert(desk, batch)
        counts = [counts[0] + sum(len(made.people) for made in batch), counts[1] + len(batch)]
        paying += batch if sum(len(made.people) for made in paying) < MOST_PAYING else []
        progress(counts[0], command.people)
    _set_up(desk, paying, counts)
    planned = planned_payments(paying, command.seed, today(desk))
    before = planned_openings(desk, paying, planned, command.seed)
    with desk.book.writing() as tx:
        write_openings(tx, desk, before)
    receipts = live_days(desk, planned, command.passphrase)
    lay_on_desk(desk, paying, planned)
    lay_commune(desk, paying, planned, [entry.person_id for entry in before.hi], command.seed)
    return PracticeMade(
        desk=desk, people=counts[0], households=counts[1], receipts=receipts, recovery_code=created.recovery_code
    )


def _batches(source: Iterable[T], size: int) -> Iterator[list[T]]:
    remaining = iter(source)
    while batch := list(islice(remaining, size)):
        yield batch


def _insert(desk: Desk, batch: list[PracticeHousehold]) -> None:
    rows = ((person, place_words(desk.places, person.address)) for made in batch for person in made.people)
    with desk.book.writing() as tx:
        people.insert_many(tx, rows, by=desk.user.id, at=desk.now())
        households.insert_many(tx, [made.household for made in batch], by=desk.user.id, at=desk.now())


def _set_up(desk: Desk, paying: list[PracticeHousehold], counts: list[int]) -> None:
    """Office and clinics; the office stands in the commune where most of the people live."""
    homes = Counter(person.address.commune_code for made in paying for person in made.people)
    commune = max(homes, key=homes.__getitem__, default="")
    name = desk.places.commune(commune).full_name if desk.places.knows(commune) else "xã tập"
    with desk.book.writing() as tx:
        write_settings(
            tx, replace(read_settings(tx), organisation=f"Điểm thu {name}", commune_code=commune, address=name)
        )
        payers = [person.id for made in paying for person in made.people]
        for place, clinic in enumerate(CLINICS):
            clinics.save(tx, clinic)
            people.assign_clinic(tx, payers[place :: len(CLINICS)], clinic.code)
        journal_act(tx, desk, "practice_made", ABOUT_BOOK, people=counts[0], households=counts[1])
