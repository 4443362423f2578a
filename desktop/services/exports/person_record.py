"""Everything that the book has of one person, for the person or another office: a sheet for each subject, or JSON."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.documents.sheets import ExportTable, tables_sheet
from desktop.domain.covers import Card, Cycle
from desktop.domain.errors import CounterError
from desktop.domain.household_hi.figures import GROUP_NAMES as HI_GROUPS
from desktop.domain.month import Month
from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.papers.frozen import thaw
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import SupportClaim
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_GROUPS
from desktop.services.acts import about_person, journal_act
from desktop.services.book.journal_pages import JournalRow, person_entries, shown_entries
from desktop.services.desk import Desk, today
from desktop.services.exports.households import COLUMNS as MEMBER_COLUMNS
from desktop.services.exports.households import member_lines
from desktop.services.exports.journal import COLUMNS as JOURNAL_COLUMNS
from desktop.services.exports.journal import line_of
from desktop.services.exports.listing import Line, known_ending
from desktop.services.exports.people import COLUMNS as PERSON_COLUMNS
from desktop.services.exports.people import person_lines
from desktop.services.life.life_page import EventRow, event_rows, events_of
from desktop.services.payment.receipts import INSURANCES, MEANS
from desktop.storage.book import Transaction
from desktop.storage.counter import clinics
from desktop.storage.payment import covers, receipts
from desktop.storage.payment.receipts import Receipt, ReceiptFilter
from desktop.storage.people import claims, enrolments, households, openings, people
from desktop.storage.people.enrolments import Enrolment
from desktop.storage.people.households import HouseholdRecord
from desktop.storage.people.openings import Entered
from desktop.storage.people.people import PersonRecord

ENDINGS = (".xlsx", ".json")
_EVERY = 2**31 - 1
_LEFT_OUT = frozenset({"receipts", "place_words"})
"""Written in their own way, or made for search alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecordContent:
    """What the book has of a person; openings with those that later ones replaced."""

    person: PersonRecord
    place: str
    household: HouseholdRecord | None
    enrolments: tuple[Enrolment, ...]
    claims: tuple[SupportClaim, ...]
    cycles: tuple[Cycle, ...]
    cards: tuple[Card, ...]
    receipts: tuple[Receipt, ...]
    si_openings: tuple[Entered[SiOpening], ...]
    hi_openings: tuple[Entered[HiOpening], ...]
    journal: tuple[JournalRow, ...]
    life: tuple[EventRow, ...] = ()


def export_person(desk: Desk, person_id: UUID, path: Path) -> tuple[bytes, int]:
    """A person's whole record, ``.xlsx`` or ``.json`` by the file's name, and its lines; the journal says that it left.

    Raises:
        CounterError: there is no such person, or the ending is neither.
    """
    ending = known_ending(path, ENDINGS)
    with desk.book.reading() as tx:
        content = read_person(tx, desk, person_id)
        tables = person_tables(tx, desk, content)
    rows = sum(len(tuple(table.rows)) for table in tables)
    name = content.person.person.full_name
    if ending == ".json":
        data = json.dumps(plain_record(content), ensure_ascii=False, indent=2).encode()
    else:
        data = tables_sheet(tables, title=name, made_on=today(desk))
    with desk.book.writing() as tx:
        journal_act(tx, desk, "record_exported", about_person(person_id), rows=rows)
    return data, rows


def read_person(tx: Transaction, desk: Desk, person_id: UUID) -> PersonRecordContent:
    """Read it all; ``CounterError`` when there is no such person."""
    person = people.get(tx, person_id)
    if person is None:
        raise CounterError(say("Không thấy người này trong sổ."), say("Xin tìm lại theo tên hoặc số định danh."))
    code = person.person.address.commune_code
    return PersonRecordContent(
        person=person,
        place=desk.places.place_name(code) if desk.places.knows(code) else "",
        household=households.of_person(tx, person_id),
        enrolments=enrolments.of_person(tx, person_id),
        claims=claims.of_person(tx, person_id),
        cycles=covers.cycles_of(tx, person_id),
        cards=covers.cards_of(tx, person_id),
        receipts=receipts.page(tx, ReceiptFilter(person_id=person_id), limit=_EVERY, order="number"),
        si_openings=openings.all_si(tx, person_id),
        hi_openings=openings.all_hi(tx, person_id),
        journal=shown_entries(tx, desk, person_entries(tx, person_id)),
        life=event_rows(tx, events_of(tx, person_id)),
    )


def person_tables(tx: Transaction, desk: Desk, content: PersonRecordContent) -> list[ExportTable]:
    """A sheet for each subject; a subject of which there is nothing keeps its headings."""
    names = {clinic.code: clinic.name for clinic in clinics.all_clinics(tx)}
    own = next(person_lines(tx, desk, [content.person], names))
    numbers = {receipt.id: thaw(receipt.content).shown_number for receipt in content.receipts}
    members = () if content.household is None else tuple(member_lines(tx, content.household))
    parts: tuple[tuple[str, tuple[str, ...], Iterable[Line]], ...] = (
        ("Người", ("Mục", "Nội dung"), zip(PERSON_COLUMNS, own, strict=True)),
        ("Hộ", MEMBER_COLUMNS, members),
        ("Tham gia", ("Loại", "Từ ngày", "Đến ngày"), map(_enrolment, content.enrolments)),
        ("Giấy tờ nhóm", _CLAIM_COLUMNS, map(_claim, content.claims)),
        ("BHXH tự nguyện", _CYCLE_COLUMNS, (_cycle(one, numbers) for one in content.cycles)),
        ("BHYT hộ gia đình", _CARD_COLUMNS, (_card(one, numbers) for one in content.cards)),
        ("Biên lai", _RECEIPT_COLUMNS, map(_receipt, content.receipts)),
        ("BHXH trước khi có sổ", _SI_COLUMNS, map(_si_opening, content.si_openings)),
        ("BHYT trước khi có sổ", _HI_COLUMNS, map(_hi_opening, content.hi_openings)),
        ("Biến động", _LIFE_COLUMNS, map(_event, content.life)),
        ("Nhật ký", JOURNAL_COLUMNS, map(line_of, content.journal)),
    )
    return [ExportTable(title=title, columns=columns, rows=tuple(rows)) for title, columns, rows in parts]


_CLAIM_COLUMNS = ("Loại", "Nhóm", "Số giấy tờ", "Nơi cấp", "Từ ngày", "Đến ngày")
_CYCLE_COLUMNS = (
    *("Biên lai", "Ngày đóng", "Phương thức", "Số tháng", "Từ tháng", "Đến tháng", "Thu nhập", "Mức đóng"),
    *("Nhà nước hỗ trợ", "Hỗ trợ thêm", "Tự đóng", "Số tháng được hỗ trợ", "Nhóm"),
)
_CARD_COLUMNS = ("Biên lai", "Ngày đóng", "Nhóm", "Thứ tự", "Mức (%)", "Số tháng", "Từ ngày", "Đến ngày", "Số tiền")
_RECEIPT_COLUMNS = ("Số", "Ký hiệu", "Ngày", "Loại", "Người nộp", "Nội dung", "Số tiền", "Hình thức")
_LIFE_COLUMNS = ("Từ ngày", "Biến động", "Nội dung", "Người ghi", "Ghi lúc", "Đã hoàn tác")
_ENTERED = ("Tính đến ngày", "Nguồn", "Ghi lúc", "Đã thay bằng mục khác")
_SI_COLUMNS = ("Số tháng đã đóng", "Số tháng được hỗ trợ", "Tháng gần nhất", "Phương thức", "Thu nhập", *_ENTERED)
_HI_COLUMNS = ("Nhóm", "Thẻ từ ngày", "Thẻ đến ngày", "Liên tục từ", "Thứ tự", "Năm của thứ tự", "Số tháng", *_ENTERED)


def _group(code: str) -> str:
    return str(SI_GROUPS.get(code) or HI_GROUPS.get(code) or code)


def _event(row: EventRow) -> Line:
    undone = "có" if row.undone else ""
    return (row.day, str(row.name), str(row.told), row.noted_by, f"{row.noted_at:%d/%m/%Y %H:%M}", undone)


def _enrolment(one: Enrolment) -> Line:
    return (INSURANCES[one.insurance], one.since, one.ended_on)


def _claim(one: SupportClaim) -> Line:
    group = _group(one.group)
    return (INSURANCES[one.insurance], group, one.paper_number, one.issuer, one.valid_from, one.valid_to)


def _cycle(one: Cycle, numbers: Mapping[UUID, str]) -> Line:
    return (
        numbers.get(one.receipt_id, ""),
        one.paid_on,
        one.method,
        one.months,
        one.first_month,
        one.last_month,
        one.income,
        one.gross,
        one.state_support,
        one.extra_support,
        one.participant_pays,
        one.supported_months,
        ", ".join(map(_group, one.groups)),
    )


def _card(one: Card, numbers: Mapping[UUID, str]) -> Line:
    return (
        numbers.get(one.receipt_id, ""),
        one.paid_on,
        _group(one.group),
        one.place,
        one.share_percent,
        one.months,
        one.valid_from,
        one.valid_to,
        one.amount,
    )


def _receipt(one: Receipt) -> Line:
    content = thaw(one.content)
    return (
        content.shown_number,
        content.symbol,
        one.issued_on,
        INSURANCES[one.insurance],
        one.payer_name,
        content.content,
        one.total,
        MEANS[content.means],
    )


def _si_opening(one: Entered[SiOpening]) -> Line:
    before = one.opening
    values = (before.paid_months, before.supported_months, before.last_month, before.method, before.income)
    return (*values, *_entered(one))


def _hi_opening(one: Entered[HiOpening]) -> Line:
    before = one.opening
    dates = (before.valid_from, before.valid_to, before.continuous_since)
    return (_group(before.group), *dates, before.place, before.place_year, before.months, *_entered(one))


def _entered(one: Entered[SiOpening] | Entered[HiOpening]) -> Line:
    return (one.opening.as_of, one.opening.source, one.entered_at, one.replaced_by is not None)


def plain_record(content: PersonRecordContent) -> dict[str, Any]:
    """The record as JSON: dates ``YYYY-MM-DD``, months ``YYYY-MM``, whole đồng; receipts as they were issued."""
    plain = _plain(content)
    assert isinstance(plain, dict)
    plain["receipts"] = [
        {"id": str(one.id), "issued_at": one.issued_at.isoformat(), **json.loads(one.content)["content"]}
        for one in content.receipts
    ]
    return plain


def _plain(value: object) -> object:
    if isinstance(value, date | Month | PartialDate):  # a moment is a date too
        return value.isoformat()
    if isinstance(value, Enum | UUID | str):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        return {name: _plain(part) for name, part in _parts(value) if name not in _LEFT_OUT}
    return value


def _parts(value: object) -> Iterator[tuple[str, object]]:
    names: Callable[[Any], Any] = dataclasses.fields
    return ((field.name, getattr(value, field.name)) for field in names(value))


def person_by_number(desk: Desk, number: str) -> UUID:
    """The one person with this personal ID, old ID, SI or HI number; ``CounterError`` when there is not exactly one."""
    with desk.book.reading() as tx:
        found = people.by_number(tx, number.strip())
    if len(found) != 1:
        raise CounterError(say("Không thấy người này trong sổ."), say("Xin tìm lại theo tên hoặc số định danh."))
    return found[0].person.id
