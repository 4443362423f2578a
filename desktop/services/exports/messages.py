"""The message list (danh sách nhắn tin): one text a phone, at most 160 characters, from a template of the settings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.papers.vietqr import ascii_text
from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.texts.phrases import say
from desktop.domain.texts.templates import filled
from desktop.domain.texts.text import clean
from desktop.services.book.settings import Settings, read_settings
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing, fixed_listing
from desktop.services.renewals.contact_log import NO_MESSAGES, OUTCOMES
from desktop.services.renewals.query import RenewalQuery
from desktop.services.renewals.renewal_list import RenewalRow, read_renewals, row_with_amount
from desktop.storage.book import Transaction
from desktop.storage.counter import contacts
from desktop.storage.people import people

LONGEST = 160
"""One message without marks."""
DEFAULT_TEXT = (
    "Kính báo {xung_ho} {ten}: {viec} hạn {han}, số tiền {so_tien} đ. Mời đến {diem_thu} gia hạn. ĐT {dien_thoai}"
)
_OWN_PHONE = " ĐT {dien_thoai}"
COLUMNS = ("Số điện thoại", "Họ và tên", "Xưng hô", "Nội dung không dấu", "Nội dung có dấu")
_PLAIN = str.maketrans({"–": "-", "…": "..."})
"""What is written in three letters at most counts as it is sent."""
_MOBILE = re.compile(r"^0[35789][0-9]{8}$")
_KINDS = (Work.HI_ENDING, Work.SI_DUE, Work.PROOF_ENDING, Work.PROMISED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text to one phone: for whom, of which rows, without and with marks."""

    phone: str
    name: str
    salutation: str
    people: tuple[tuple[UUID, UUID | None], ...]
    plain: str
    marked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Someone who gets no message, and why."""

    name: str
    place: str
    phone: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePlan:
    """Who of a view gets a message: rows by phone, and who gets none; the texts are not made yet."""

    groups: tuple[tuple[RenewalRow, ...], ...]
    left_out: tuple[LeftOut, ...]


def message_plan(desk: Desk, query: RenewalQuery) -> MessagePlan:
    """Everyone of the view who is due: by phone, or with the reason why not."""
    with desk.book.reading() as tx:
        return _plan(tx, read_renewals(tx, desk, query).rows)


def first_message(desk: Desk, plan: MessagePlan, template: str) -> Message | None:
    """The first message as it would go out, to look at."""
    with desk.book.reading() as tx:
        return next(_messages(tx, desk, plan.groups[:1], template), None)


def message_listing(query: RenewalQuery, template: str) -> Listing:
    """The list for whoever sends them; texts are made from the amounts of today."""

    def count(tx: Transaction, desk: Desk) -> int:
        return len(_plan(tx, read_renewals(tx, desk, query).rows).groups)

    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        plan = _plan(tx, read_renewals(tx, desk, query).rows)
        for one in _messages(tx, desk, plan.groups, template):
            yield one.phone, one.name, one.salutation, one.plain, one.marked

    return Listing(title="Tin nhắn", stem="tin-nhan", columns=COLUMNS, count=count, rows=rows)


def left_out_listing(plan: MessagePlan) -> Listing:
    """Who gets no message, to call or to write to."""
    lines = tuple((one.name, one.place, one.phone, str(one.reason)) for one in plan.left_out)
    return fixed_listing("Không nhắn tin", "khong-nhan-tin", ("Họ và tên", "Thôn, xóm", "Điện thoại", "Lý do"), lines)


def people_of(plan: MessagePlan) -> tuple[tuple[UUID, UUID | None], ...]:
    """Everyone who gets a message, with their household: for the contact log."""
    found: dict[UUID, UUID | None] = {}
    for row in (row for group in plan.groups for row in group):
        found[row.work.person_id] = row.work.household_id or found.get(row.work.person_id)
    return tuple(found.items())


def _plan(tx: Transaction, rows: Sequence[RenewalRow]) -> MessagePlan:
    due = [row for row in rows if row.work.kind in _KINDS]
    last = contacts.newest_of(tx, [row.work.person_id for row in due])
    groups: dict[str, list[RenewalRow]] = {}
    left: dict[UUID, LeftOut] = {}
    for row in due:
        reason = _why_not(row, last)
        if reason:
            work = row.work
            told = LeftOut(name=work.name, place=work.place, phone=work.phone, reason=reason)
            left.setdefault(work.person_id, told)
        else:
            groups.setdefault(row.work.phone, []).append(row)
    return MessagePlan(groups=tuple(tuple(group) for group in groups.values()), left_out=tuple(left.values()))


def _why_not(row: RenewalRow, last: Mapping[UUID, contacts.Contact]) -> str:
    if not row.work.phone:
        return say("chưa có số điện thoại")
    if not _MOBILE.match(row.work.phone):
        return say("không phải số di động")
    contact = last.get(row.work.person_id)
    if contact is not None and contact.outcome in NO_MESSAGES:
        return say("không nhắn: {outcome}", outcome=OUTCOMES[contact.outcome].text)
    return ""


def _messages(tx: Transaction, desk: Desk, groups: Iterable[Sequence[RenewalRow]], template: str) -> Iterator[Message]:
    settings = read_settings(tx)
    for group in groups:
        whole = [row_with_amount(tx, desk, row) for row in group]
        record = people.get(tx, whole[0].work.person_id)
        if record is not None:
            yield _message(settings, record.person, whole, template)


def _message(settings: Settings, person: Person, rows: Sequence[RenewalRow], template: str) -> Message:
    salutation = "ông" if person.sex.value == "male" else "bà"
    values = {
        "ten": person.full_name,
        "xung_ho": salutation,
        "viec": "; ".join(dict.fromkeys(_what(row, person) for row in rows)),
        "han": format_date(min(row.work.due for row in rows)),
        "so_tien": _amount(rows),
        "diem_thu": settings.organisation or settings.agency,
        "dien_thoai": settings.office_phone,
    }
    usual = DEFAULT_TEXT if values["dien_thoai"] else DEFAULT_TEXT.removesuffix(_OWN_PHONE)
    marked = _fitting(clean(template) or usual, values)
    return Message(
        phone=rows[0].work.phone,
        name=person.full_name,
        salutation=salutation,
        people=tuple((row.work.person_id, row.work.household_id) for row in rows),
        plain=ascii_text(marked),
        marked=marked,
    )


def _what(row: RenewalRow, person: Person) -> str:
    what = str(row.work.what)
    return what if row.work.person_id == person.id else f"{what} ({row.work.name})"


def _amount(rows: Sequence[RenewalRow]) -> str:
    """What is to be paid for all rows; dots where it cannot be told."""
    amounts = [row.work.amount for row in rows if row.work.kind in (Work.HI_ENDING, Work.SI_DUE)]
    known = [amount for amount in amounts if amount is not None]
    return format_money(Money(sum(known))) if known and len(known) == len(amounts) else "…"


def _fitting(template: str, values: Mapping[str, str]) -> str:
    """The text; where it is too long the least needed parts become shorter, at last the end is cut."""
    shorter: tuple[Mapping[str, str], ...] = (
        {},
        {"ten": values["ten"].rpartition(" ")[2]},
        {"diem_thu": say("nơi thu")},
        {"viec": values["viec"].partition(";")[0] + "…" if ";" in values["viec"] else values["viec"]},
    )
    used = dict(values)
    text = ""
    for change in shorter:
        used |= change
        text = filled(template, used).translate(_PLAIN)
        if len(text) <= LONGEST:
            return text
    return f"{text[: LONGEST - 3].rstrip()}..."
