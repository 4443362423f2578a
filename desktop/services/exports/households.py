"""The members of a household, those who have left at the end."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from desktop.domain.identity import RELATIONS
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.services.exports.people import SEXES
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import households, people
from desktop.storage.people.households import HouseholdRecord

COLUMNS = (
    "Họ và tên",
    "Quan hệ với chủ hộ",
    "Ngày sinh",
    "Giới tính",
    "Số định danh (CCCD)",
    "Mã số BHXH",
    "Mã thẻ BHYT",
    "Điện thoại",
    "Vào hộ từ",
    "Rời hộ ngày",
    "Ngày cuối thẻ BHYT hộ",
)


def household_listing(household_id: UUID) -> Listing:
    """Everybody of the household, present and former."""

    def found(tx: Transaction) -> HouseholdRecord | None:
        return households.get(tx, household_id)

    def count(tx: Transaction, _desk: Desk) -> int:
        household = found(tx)
        return 0 if household is None else len(household.household.members)

    def rows(tx: Transaction, _desk: Desk) -> Iterator[Line]:
        household = found(tx)
        if household is not None:
            yield from member_lines(tx, household)

    return Listing(title="Thành viên hộ", stem="thanh-vien-ho", columns=COLUMNS, count=count, rows=rows)


def member_lines(tx: Transaction, household: HouseholdRecord) -> Iterator[Line]:
    """One line for each membership, those of now first."""
    members = sorted(household.household.members, key=lambda member: member.until is not None)
    ids = [member.person_id for member in members]
    records, ends = people.get_many(tx, ids), covers.last_card_ends(tx, ids)
    for member in members:
        person = records[member.person_id].person
        yield (
            person.full_name,
            RELATIONS.get(member.relation, member.relation),
            person.birth,
            SEXES[person.sex],
            person.personal_id,
            person.si_number,
            person.hi_number,
            person.phone,
            member.since,
            member.until,
            ends.get(person.id),
        )
