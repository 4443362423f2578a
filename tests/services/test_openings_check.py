"""The check of a book looks at what was before it: one entry a person that counts, corrections in a row, one place."""

import contextlib
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import insert

from desktop.domain.money import Money
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.people.openings import load_openings, save_openings
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from desktop.storage.tables import hi_openings, si_openings
from tests.services.attacks import attack
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, registered
from tests.services.imports.sheets import BINH, USUAL, Office
from tests.storage.engines import CLERK, NOW, PASSPHRASE


def written(desk: Desk, table: Any, person_id: UUID, **parts: Any) -> UUID:
    """An entry as only someone with the key of the book could write it, past the program."""
    months = {"paid_months": 9, "supported_months": 9} if table is si_openings else {"group_code": "household"}
    row = {"id": new_key(), "person_id": person_id, "as_of": NOW.date(), "source": "thẻ", "entered_by": CLERK.id}
    row |= {"entered_at": NOW, **months, **parts}
    with desk.book.writing() as tx:
        tx.connection.execute(insert(table).values(**row))
    return UUID(str(row["id"]))


def codes(desk: Desk) -> list[str]:
    found = check_book(desk).problems
    assert all(finding.where and finding.message for finding in found)
    return [finding.code for finding in found]


@pytest.mark.parametrize("table", [si_openings, hi_openings])
def test_two_entries_that_count_and_chains_that_are_none(any_desk: Desk, table: Any) -> None:
    one, other = registered(any_desk), registered(any_desk, "Trần Thị Bình", sex="female")
    first = written(any_desk, table, one)
    second = written(any_desk, table, one, replaces_id=first)
    assert codes(any_desk) == []
    written(any_desk, table, other, replaces_id=second)
    assert codes(any_desk) == ["opening_chain_broken"]
    written(any_desk, table, one)
    assert codes(any_desk) == ["opening_chain_broken", "opening_chain_broken"]
    written(any_desk, table, one)
    assert codes(any_desk) == ["opening_twice", "opening_chain_broken", "opening_chain_broken"]


def test_an_entry_that_replaces_a_later_one(desk: Desk) -> None:
    person_id = registered(desk)
    first = written(desk, si_openings, person_id, entered_at=NOW + timedelta(days=1))
    written(desk, si_openings, person_id, replaces_id=first)
    assert codes(desk) == ["opening_chain_broken"]


def test_one_place_for_two_people_of_a_household(any_desk: Desk) -> None:
    people = [registered(any_desk, name) for name in ("An", "Bình", "Chi")]
    home = household_of(any_desk, *people)
    place = {"household_id": home, "place": 1}
    first = written(any_desk, hi_openings, people[0], **place, place_year=2026)
    written(any_desk, hi_openings, people[1], **place, place_year=2025)
    written(any_desk, hi_openings, people[2], household_id=home, place=2, place_year=2026)
    assert codes(any_desk) == []
    third = registered(any_desk, "Dung")
    written(any_desk, hi_openings, third, **place, place_year=2026)
    assert codes(any_desk) == ["place_doubled"]
    written(any_desk, hi_openings, people[0], replaces_id=first)
    assert codes(any_desk) == []


def test_a_place_that_a_card_had_already(any_desk: Desk, clock: Clock) -> None:
    people = [registered(any_desk, name) for name in ("An", "Bình")]
    home = household_of(any_desk, *people)
    clock.go_to(date(2026, 3, 2))
    rows = (HiRow(person_id=people[0], relation="00"),)
    paid(any_desk, hi_part(any_desk, HiDraft(household_id=home, is_new=False, rows=rows)))
    clock.go_to(NOW.date())
    first = written(any_desk, hi_openings, people[1], household_id=home, place=1, place_year=2026)
    assert codes(any_desk) == ["place_doubled"]
    written(any_desk, hi_openings, people[1], household_id=home, place=2, place_year=2026, replaces_id=first)
    assert codes(any_desk) == []


def test_places_that_repeat_by_later_payments_are_no_fault(any_desk: Desk, clock: Clock) -> None:
    people = [registered(any_desk, name) for name in ("An", "Bình")]
    home = household_of(any_desk, *people)
    clock.go_to(date(2026, 2, 2))
    before = load_openings(any_desk, people[1]).draft
    typed = replace(before, place="1", valid_to="01/05/2026", source="thẻ cũ")
    assert not isinstance(save_openings(any_desk, typed), tuple)
    clock.go_to(date(2026, 5, 1))
    paid(any_desk, hi_part(any_desk, hi_draft(home, *people, months=3)))  # An takes place 1, by the clerk's order
    clock.go_to(date(2026, 6, 1))
    again = replace(load_openings(any_desk, people[1]).draft, continuous_since="01/02/2020", source="sổ BHXH")
    assert not isinstance(save_openings(any_desk, again), tuple)
    assert codes(any_desk) == []


SI_COLUMNS = {"paid_months": 40, "supported_months": 1, "income": 2_000_000, "method": "6", "source": "khác"}
HI_COLUMNS = {"valid_to": "2027-01-31", "valid_from": "2026-01-15", "group_code": "student", "source": "khác"}


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [("si_openings", *one) for one in SI_COLUMNS.items()] + [("hi_openings", *one) for one in HI_COLUMNS.items()],
)
def test_an_entry_that_was_changed_behind_the_programs_back_is_named(
    desk: Desk, tmp_path: Path, table: str, column: str, value: Any
) -> None:
    """Entered by hand, and brought in with a new person: no column of either can be changed unseen."""
    by_hand = registered(desk)
    draft = replace(load_openings(desk, by_hand).draft, paid_months="36", supported_months="24", source="sổ cũ")
    draft = replace(draft, method="12", income=Money(1_500_000), valid_from="01/01/2026", valid_to="31/12/2026")
    saved = save_openings(desk, draft)
    assert not isinstance(saved, tuple), saved
    headings = (*USUAL, "Số tháng đã đóng", "Đã đóng đến tháng", "Mức đóng", "Phương thức đóng", "Thẻ từ ngày")
    row = (*BINH, 48, "10/2026", 1_500_000, "12", "01/01/2026", "31/12/2026")
    office = Office(desk, tmp_path)
    assert office.brought((*headings, "Thẻ đến ngày"), row).report.openings == 2
    assert codes(desk) == []
    assert desk.book.path is not None
    changed = {}
    for name, whose in (("tay", "="), ("tệp", "<>")):
        path = tmp_path / f"{name}.quay"
        copy_book(desk, path)
        attack(
            path,
            opening.raw_key_of(desk.book.path, PASSPHRASE),
            f"UPDATE {table} SET {column} = '{value}' WHERE person_id {whose} '{by_hand}'",
            put_triggers_back=True,
        )
        with contextlib.closing(opening.open_book(path, PASSPHRASE, now=NOW)) as book:
            changed[name] = [(one.code, one.where) for one in check_book(replace(desk, book=book)).problems]
    assert changed["tay"] == [("opening_changed", f"người {by_hand}")]
    assert changed["tệp"] == [("opening_changed", "tệp danh sách 1.xlsx")]


def test_entries_taken_away_behind_the_programs_back_are_missed(desk: Desk, tmp_path: Path) -> None:
    person_id = registered(desk)
    draft = replace(load_openings(desk, person_id).draft, paid_months="36", source="sổ cũ")
    assert not isinstance(save_openings(desk, draft), tuple)
    Office(desk, tmp_path).brought((*USUAL, "Số tháng đã đóng"), (*BINH, 48))
    assert desk.book.path is not None
    path = tmp_path / "khác.quay"
    copy_book(desk, path)
    attack(path, opening.raw_key_of(desk.book.path, PASSPHRASE), "DELETE FROM si_openings", put_triggers_back=True)
    with contextlib.closing(opening.open_book(path, PASSPHRASE, now=NOW)) as book:
        found = check_book(replace(desk, book=book)).problems
    assert [one.code for one in found] == ["opening_missing", "opening_changed"]


def copy_book(desk: Desk, path: Path) -> None:
    """The book as it lies on the disk once everything is written back."""
    assert desk.book.path is not None
    with desk.book.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for suffix in ("", ".keys"):
        shutil.copyfile(f"{desk.book.path}{suffix}", f"{path}{suffix}")
