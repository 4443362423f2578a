"""People whose covers end, for the tests of renewals: in the order of time, since money never goes back in it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.month import Month
from desktop.services.desk import Desk
from desktop.services.renewals.contact_log import Contact, LogContact, Outcome, log_contact
from desktop.storage.column_types import new_key
from tests.services.builders import (
    Clock,
    close_earlier_day,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
)

TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Village:
    """A couple whose cards end on 30/11/2026, the head's three months due by 30/11, and a woman due by 31/10."""

    household: UUID
    head: UUID
    wife: UUID
    late: UUID


def village(desk: Desk, clock: Clock) -> Village:
    clock.go_to(date(2025, 11, 1))
    head = registered(desk, "Nguyễn Văn An", personal_id="001090000001", phone="0905000001", hamlet="Thôn Hạ")
    wife = registered(
        desk, "Trần Thị Bình", birth="02/02/1992", sex="female", personal_id="001192000002", phone="", hamlet="Thôn Hạ"
    )
    household = household_of(desk, head, wife)
    paid(desk, hi_part(desk, hi_draft(household, head, wife)))
    clock.go_to(date(2026, 4, 20))
    late = registered(
        desk, "Lê Thị Muộn", birth="03/03/1980", sex="female", personal_id="001180000003", phone="0912000003",
        hamlet="Thôn Thượng",
    )  # fmt: skip
    pay_si(desk, late, method="3", start=Month(2026, 5))
    clock.go_to(date(2026, 5, 20))
    pay_si(desk, head, method="3", start=Month(2026, 6))
    clock.go_to(TODAY)
    close_earlier_day(desk)
    return Village(household, head, wife, late)


def contact(
    desk: Desk,
    person: UUID,
    household: UUID | None,
    outcome: Outcome,
    note: str = "",
    *,
    promised_on: date | None = None,
    contact_id: UUID | None = None,
) -> Contact:
    command = LogContact(
        contact_id=contact_id or new_key(),
        person_id=person,
        household_id=household,
        outcome=outcome,
        note=note,
        promised_on=promised_on,
    )
    made = log_contact(desk, command)
    assert isinstance(made, Contact), made
    return made
