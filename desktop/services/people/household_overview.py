"""The household page: members, relations, cards and chips."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.identity import RELATIONS
from desktop.domain.people import HEAD, Member
from desktop.domain.texts.phrases import joined, say
from desktop.services.desk import Desk, today
from desktop.services.people.cover_chips import CoverChips, cover_chips
from desktop.services.people.find_people import place_text
from desktop.services.shown import Chip, Tone
from desktop.storage.people import households, people
from desktop.storage.people.people import PersonRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """One member as the page shows them."""

    person_id: UUID
    name: str
    birth: str
    number: str
    relation: str
    relation_label: str
    phone: str
    si: Chip | None
    hi: Chip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdOverview:
    """A household; ``former`` are those who have left."""

    household_id: UUID
    code: str
    label: str
    head_name: str
    place: str
    chips: tuple[Chip, ...]
    members: tuple[MemberRow, ...]
    former: tuple[MemberRow, ...]


def household_overview(desk: Desk, household_id: UUID) -> HouseholdOverview:
    """Load the page; ``CounterError`` when there is no such household."""
    with desk.book.reading() as tx:
        found = households.get(tx, household_id)
        if found is None:
            raise CounterError(say("Không thấy hộ này trong sổ."), say("Xin tìm lại theo tên một người trong hộ."))
        ids = [member.person_id for member in found.household.members]
        persons = people.get_many(tx, ids)
        chips = cover_chips(tx, ids, today(desk))
    head = next((persons[member.person_id].person for member in found.current if member.relation == HEAD), None)
    current = {id(member) for member in found.current}
    code = found.household.code
    return HouseholdOverview(
        household_id=household_id,
        code=code,
        label=joined(" ", (say("Hộ"), code)),
        head_name="" if head is None else head.full_name,
        place="" if head is None else place_text(desk.places, head.address.hamlet, head.address.commune_code),
        chips=(
            Chip(Tone.OK, say("1 chủ hộ, hộ hợp lệ")) if head is not None else Chip(Tone.BAD, say("Chưa có chủ hộ")),
        ),
        members=tuple(_row(member, persons, chips) for member in found.current),
        former=tuple(_row(member, persons, chips) for member in found.household.members if id(member) not in current),
    )


def household_of(desk: Desk, person_id: UUID) -> UUID | None:
    """The household a person lives in."""
    with desk.book.reading() as tx:
        found = households.of_person(tx, person_id)
    return None if found is None else found.household.id


def _row(member: Member, persons: Mapping[UUID, PersonRecord], chips: Mapping[UUID, CoverChips]) -> MemberRow:
    person = persons[member.person_id].person
    return MemberRow(
        person_id=person.id,
        name=person.full_name,
        birth=str(person.birth),
        number=person.personal_id or person.si_number,
        relation=member.relation,
        relation_label=RELATIONS.get(member.relation, ""),
        phone=person.phone,
        si=chips[person.id].si,
        hi=chips[person.id].hi,
    )
