"""The commune of a practice book: its hamlets, the year's targets, and whom others insure or nobody does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random
from typing import Final
from uuid import UUID

from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE
from desktop.domain.openings import HiOpening
from desktop.domain.partial_date import age_on
from desktop.domain.people import Insurance
from desktop.domain.texts.text import fold
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.services.practice.practice_payments import OLDEST_STUDENT, PracticePayment
from desktop.services.practice.practice_people import PracticeHousehold
from desktop.storage.board import hamlets
from desktop.storage.board.hamlets import Hamlet, Spelling, TargetRow
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people import openings

LEFT_TO_PRACTISE: Final = 60
"""The first households are left as they are: who practises enrols them."""
SOURCE: Final = "Danh sách dân cư của xã (tập)"
ELSEWHERE, BUDGET, ONE_LEFT = 0.86, 0.12, 0.06
"""Shares of the other households that are insured elsewhere, of them by the budget; and where one was left out."""
TARGETS: Final = ((Insurance.HOUSEHOLD_HI, 95_00), (Insurance.VOLUNTARY_SI, 12_50))
NOT_IN_BOOK: Final = 12
"""At most so many of a hundred residents are on the commune's list only."""


def lay_commune(
    desk: Desk, paying: Sequence[PracticeHousehold], planned: Sequence[PracticePayment], told: Sequence[UUID], seed: int
) -> None:
    """Write all of it; ``told`` are people who have an opening entry already. The same seed gives the same."""
    random = Random(f"commune {seed}")  # noqa: S311  the same seed must give the same commune
    entries = list(_elsewhere(random, desk, paying, planned, set(told)))
    with desk.book.writing() as tx:
        openings.insert_hi(tx, entries, by=desk.user.id, at=desk.now())
        made = _hamlets(tx, desk, random, paying)
        for insurance, hundredths in TARGETS if made else ():
            target = TargetRow(
                year=today(desk).year, insurance=insurance, hamlet_id=None, percent_hundredths=hundredths
            )
            hamlets.set_target(tx, target, by=desk.user.id, at=desk.now())
        if made:
            journal_act(tx, desk, "hamlets_taken", ABOUT_BOOK, count=len(made), names=", ".join(made))


def _hamlets(tx: Transaction, desk: Desk, random: Random, paying: Sequence[PracticeHousehold]) -> list[str]:
    """The hamlets of the office's commune with some more residents than the book knows, and a short name each."""
    commune = read_settings(tx).commune_code
    people = [person for made in paying for person in made.people if person.address.commune_code == commune]
    found = Counter(person.address.hamlet for person in people if person.address.hamlet)
    for name, many in found.items():
        hamlet = Hamlet(
            id=new_key(), commune_code=commune, name=name, residents=many + many * random.randint(0, NOT_IN_BOOK) // 100
        )
        hamlets.save(tx, hamlet, by=desk.user.id, at=desk.now())
        short = fold(name.partition(" ")[2])
        if short and not short.isdigit():
            spelling = Spelling(id=new_key(), hamlet_id=hamlet.id, commune_code=commune, folded=short)
            hamlets.add_spelling(tx, spelling, by=desk.user.id, at=desk.now())
    return sorted(found)


def _elsewhere(
    random: Random,
    desk: Desk,
    paying: Sequence[PracticeHousehold],
    planned: Sequence[PracticePayment],
    told: set[UUID],
) -> Iterator[HiOpening]:
    """Pupils, and whole households of which the counter knows nothing else; in some, one person was left out."""
    on = today(desk)
    busy = {payment.household.household.id for payment in planned if payment.person is None}
    told |= {payment.person.id for payment in planned if payment.person is not None}
    for made in paying[LEFT_TO_PRACTISE:]:
        pupils = [person for person in made.people if age_on(person.birth, on) < OLDEST_STUDENT]
        people = pupils
        if made.household.id not in busy and random.random() < ELSEWHERE:
            people = list(made.people)
            if random.random() < ONE_LEFT and len(people) > 1:
                people.pop(random.randrange(len(people)))
        group = BUDGET_PAID if random.random() < BUDGET else COVERED_ELSEWHERE
        for person in people:
            if person.id not in told:
                yield HiOpening(id=new_key(), person_id=person.id, group=group, as_of=on, source=SOURCE)
