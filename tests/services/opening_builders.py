"""What was before the book, written for the tests: entries, a household of many, the work list."""

from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.openings import HiOpening, SiOpening
from desktop.services.counter.work_rows import found_work
from desktop.services.desk import Desk, today
from desktop.services.people.openings import enter_hi, enter_si
from desktop.storage.column_types import new_key
from tests.services.builders import (
    household_of,
    registered,
)

SOURCE = "danh-sach.xlsx, dòng 12"


def si_before(desk: Desk, person_id: UUID, **parts: Any) -> SiOpening:
    usual: dict[str, Any] = {
        "id": new_key(),
        "person_id": person_id,
        "paid_months": 100,
        "supported_months": 90,
        "last_month": Month(2026, 11),
        "method": "6",
        "income": Money(2_000_000),
        "as_of": today(desk),
        "source": SOURCE,
    }
    made = SiOpening(**(usual | parts))
    with desk.book.writing() as tx:
        enter_si(tx, desk, made)
    return made


def hi_before(desk: Desk, person_id: UUID, **parts: Any) -> HiOpening:
    usual: dict[str, Any] = {
        "id": new_key(),
        "person_id": person_id,
        "valid_from": date(2025, 12, 15),
        "valid_to": date(2026, 12, 14),
        "as_of": today(desk),
        "source": SOURCE,
    }
    made = HiOpening(**(usual | parts))
    with desk.book.writing() as tx:
        enter_hi(tx, desk, made)
    return made


def home_of(desk: Desk, count: int, word: str) -> tuple[UUID, tuple[UUID, ...]]:
    people = tuple(registered(desk, f"Lê Thị {word} {name}") for name in ("Một", "Hai", "Ba", "Bốn", "Năm")[:count])
    return household_of(desk, *people), people


def work_of(desk: Desk) -> list[Any]:
    with desk.book.reading() as tx:
        return found_work(tx, desk)
