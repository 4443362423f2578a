"""Some people of a practice book come with what they paid before it; the same seed gives the same."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.services.book.check_book import check_book
from desktop.services.counter.work_rows import found_work
from desktop.services.desk import Desk
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.storage.people import openings, people
from tests.storage.engines import CHEAP, NOW

NOBODY = UUID(int=0)


def made(path: Path, parameters: ParameterSet, places: AdministrativeUnits) -> Desk:
    command = MakePractice(path=path, people=400, seed=7, passphrase="tap", cost=CHEAP)
    return make_practice(command, parameters, places, lambda: NOW).desk


def entries(desk: Desk) -> list[Any]:
    with desk.book.reading() as tx:
        everyone = [one.person.id for one in people.page(tx, limit=1_000).people]
        found = [*openings.current_si(tx, everyone).values(), *openings.current_hi(tx, everyone).values()]
    return sorted((replace(one, id=NOBODY) for one in found), key=repr)


def test_the_same_seed_gives_the_same_entries_and_the_work_list_keeps_its_rows(
    tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    desks = [made(tmp_path / f"{name}.quay", parameters, places) for name in ("a", "b")]
    first, second = (entries(desk) for desk in desks)
    assert first == second
    assert len(first) >= 8
    holders = {one.person_id for one in first}
    with desks[0].book.reading() as tx:
        rows = found_work(tx, desks[0])
    assert rows
    assert not holders & {row.person_id for row in rows}
    assert check_book(desks[0]).problems == ()
    for desk in desks:
        desk.book.close()
