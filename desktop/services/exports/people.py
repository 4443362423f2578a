"""The people of the book, or those whom a search finds; the headings are those that an import knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.identity import ETHNIC_GROUPS, RELATIONS
from desktop.domain.month import Month
from desktop.domain.people import Person, Sex
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.storage.book import Transaction
from desktop.storage.counter import clinics
from desktop.storage.payment import covers
from desktop.storage.people import bulk, openings, people, search
from desktop.storage.people.people import PersonRecord

BATCH = 500
SEXES = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"}
COLUMNS = (
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Số định danh (CCCD)",
    "Số CMND cũ",
    "Mã số BHXH",
    "Mã thẻ BHYT",
    "Điện thoại",
    "Thư điện tử",
    "Dân tộc",
    "Quốc tịch",
    "Nghề nghiệp",
    "Nơi khám chữa bệnh ban đầu",
    "Số nhà, đường",
    "Thôn, xóm, tổ dân phố",
    "Xã, phường",
    "Mã xã, phường",
    "Tỉnh, thành phố",
    "Địa chỉ cũ",
    "Mã hộ",
    "Quan hệ với chủ hộ",
    "Tháng cuối BHXH tự nguyện",
    "Ngày cuối thẻ BHYT hộ",
)


def people_listing(text: str = "") -> Listing:
    """Everybody in Vietnamese order of names, or all whom ``text`` finds."""
    wanted = text.strip()

    def count(tx: Transaction, _desk: Desk) -> int:
        return len(search.every(tx, wanted)) if wanted else people.count(tx)

    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        places: dict[str, str] = {clinic.code: clinic.name for clinic in clinics.all_clinics(tx)}
        for records in _found(tx, wanted) if wanted else _all(tx):
            yield from person_lines(tx, desk, records, places)

    return Listing(
        title="Người tìm thấy" if wanted else "Người tham gia",
        stem="nguoi-tham-gia",
        columns=COLUMNS,
        count=count,
        rows=rows,
    )


def _all(tx: Transaction) -> Iterator[Sequence[PersonRecord]]:
    page = people.page(tx, limit=BATCH)
    while page.people:
        yield page.people
        if page.end is None:
            return
        page = people.page(tx, after=page.end, limit=BATCH)


def _found(tx: Transaction, text: str) -> Iterator[Sequence[PersonRecord]]:
    order = search.every(tx, text)
    for start in range(0, len(order), BATCH):
        yield people.of_seqs(tx, order[start : start + BATCH])


@dataclass(frozen=True, slots=True)
class _Around:
    """What is known of some people besides themselves."""

    months: Mapping[UUID, Month]
    ends: Mapping[UUID, date]
    homes: Mapping[UUID, UUID]
    households: Mapping[UUID, bulk.OpenHousehold]


def person_lines(
    tx: Transaction, desk: Desk, records: Sequence[PersonRecord], clinic_names: Mapping[str, str]
) -> Iterator[Line]:
    """One line for each of these people, in their order."""
    around = _around(tx, [record.person.id for record in records])
    for record in records:
        yield _line(record.person, around, desk, clinic_names)


def _around(tx: Transaction, ids: Sequence[UUID]) -> _Around:
    months, ends = dict(covers.last_months(tx, ids)), dict(covers.last_card_ends(tx, ids))
    for key, before in openings.current_si(tx, ids).items():
        if before.last_month is not None:
            months[key] = max(before.last_month, months.get(key, before.last_month))
    for key, card in openings.current_hi(tx, ids).items():
        if card.valid_to is not None:
            ends[key] = max(card.valid_to, ends.get(key, card.valid_to))
    homes = bulk.households_of(tx, ids)
    return _Around(months, ends, homes, bulk.open_households(tx, list(set(homes.values()))))


def _line(person: Person, around: _Around, desk: Desk, clinic_names: Mapping[str, str]) -> Line:
    address, places = person.address, desk.places
    known = places.knows(address.commune_code)
    commune = places.commune(address.commune_code) if known else None
    home = around.households.get(around.homes[person.id]) if person.id in around.homes else None
    return (
        person.full_name,
        person.birth,
        SEXES[person.sex],
        person.personal_id,
        person.old_id,
        person.si_number,
        person.hi_number,
        person.phone,
        person.email,
        ETHNIC_GROUPS.get(person.ethnicity, ""),
        person.nationality,
        person.occupation,
        clinic_names.get(person.clinic_code, person.clinic_code),
        address.street,
        address.hamlet,
        "" if commune is None else commune.full_name,
        address.commune_code,
        "" if commune is None else places.province(commune.province).full_name,
        address.old,
        "" if home is None else home.code,
        "" if home is None else RELATIONS.get(home.relations.get(person.id, ""), ""),
        around.months.get(person.id),
        around.ends.get(person.id),
    )
