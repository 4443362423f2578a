"""Receipts as a list (filter, sort) and one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.frozen import thaw
from desktop.domain.papers.receipt import Means, ReceiptContent
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.payment.prints import printed_copies
from desktop.storage.book import Transaction
from desktop.storage.counter import users
from desktop.storage.payment import receipts, voids
from desktop.storage.payment.receipts import Receipt, ReceiptFilter
from desktop.storage.people import people

INSURANCES = {Insurance.VOLUNTARY_SI: "BHXH tự nguyện", Insurance.HOUSEHOLD_HI: "BHYT hộ gia đình"}
MEANS = {Means.CASH: "tiền mặt", Means.TRANSFER: "chuyển khoản"}
BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReceipts:
    """Filter and order; ``sort`` is ``number``, ``payer``, ``total`` or ``issued_at``, with ``-`` for descending.

    ``voided``: only the voided ones, or only those that stand.
    """

    text: str = ""
    since: date | None = None
    until: date | None = None
    insurance: Insurance | None = None
    means: Means | None = None
    person_id: UUID | None = None
    voided: bool | None = None
    sort: str = "-number"
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Voided:
    """What became of a voided receipt (đã hủy); ``replaced_by`` is a number as printed, or empty: money given back."""

    reason: str
    on: date
    corrects_day: date | None = None
    replaced_by: str = ""
    replaced_by_id: UUID | None = None
    approved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptListRow:
    """One receipt in the list; ``replaces`` is the number of the voided one that it replaces."""

    receipt_id: UUID
    number: str
    symbol: str
    issued_at: datetime
    insurance: Insurance
    payer: str
    content: str
    total: Money
    means: Means
    prints: int
    voided: Voided | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptList:
    """A page of rows, the count and the sum of all that match; ``person_name`` when it is one person's list."""

    rows: tuple[ReceiptListRow, ...]
    count: int
    total: Money
    person_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReceipt:
    """A receipt with its frozen content and seal text."""

    receipt_id: UUID
    payment_id: UUID
    content: ReceiptContent
    seal: str
    issued_at: datetime
    issued_by: str
    prints: int
    voided: Voided | None = None


def list_receipts(desk: Desk, command: ListReceipts) -> ReceiptList:
    """A page of the list, sorted as a whole before it is cut into pages; the newest first unless told otherwise."""
    which = receipt_filter(command)
    with desk.book.reading() as tx:
        found = receipts.page(tx, which, limit=command.limit, offset=command.offset, order=command.sort)
        prints = printed_copies(tx, tuple(receipt.id for receipt in found))
        gone = voided_of(tx, tuple(receipt.id for receipt in found))
        count, total = receipts.count(tx, which), receipts.total(tx, which)
        person = None if command.person_id is None else people.get(tx, command.person_id)
    rows = tuple(_row(receipt, prints[receipt.id], gone.get(receipt.id)) for receipt in found)
    name = "" if person is None else person.person.full_name
    return ReceiptList(rows=rows, count=count, total=total, person_name=name)


def receipt_filter(command: ListReceipts) -> ReceiptFilter:
    """The filter of a list for the book."""
    return ReceiptFilter(
        text=command.text,
        first_day=command.since,
        last_day=command.until,
        insurance=command.insurance,
        means=command.means,
        person_id=command.person_id,
        voided=command.voided,
    )


def voided_of(tx: Transaction, receipt_ids: Sequence[UUID]) -> Mapping[UUID, Voided]:
    """What became of those that were voided; the others are left out."""
    gone = voids.void_of(tx, receipt_ids)
    numbers = receipts.numbers(tx, [one.replaced_by_id for one in gone.values() if one.replaced_by_id is not None])
    names = {user.id: user.name for user in users.all_users(tx)} if gone else {}
    return {
        receipt_id: Voided(
            reason=one.reason,
            on=one.voided_on,
            corrects_day=one.corrects_day,
            replaced_by="" if one.replaced_by_id is None else f"{numbers[one.replaced_by_id][0]:07d}",
            replaced_by_id=one.replaced_by_id,
            approved_by=names.get(one.approved_by, ""),
        )
        for receipt_id, one in gone.items()
    }


def _row(receipt: Receipt, prints: int, voided: Voided | None) -> ReceiptListRow:
    content = thaw(receipt.content)
    return ReceiptListRow(
        receipt_id=receipt.id,
        number=content.shown_number,
        symbol=content.symbol,
        issued_at=receipt.issued_at,
        insurance=receipt.insurance,
        payer=receipt.payer_name,
        content=content.content,
        total=receipt.total,
        means=content.means,
        prints=prints,
        voided=voided,
        replaces="" if content.replaces is None else content.replaces.shown_number,
    )


def get_receipt(desk: Desk, receipt_id: UUID) -> StoredReceipt:
    """One receipt; ``CounterError`` when there is none of that key."""
    with desk.book.reading() as tx:
        return read_receipt(tx, receipt_id)


def read_receipt(tx: Transaction, receipt_id: UUID) -> StoredReceipt:
    """The same inside a transaction."""
    receipt = receipts.get(tx, receipt_id)
    if receipt is None:
        raise CounterError(
            say("Không thấy biên lai này trong sổ."), say("Xin tìm lại theo số biên lai hoặc tên người nộp.")
        )
    user = users.get(tx, receipt.issued_by)
    return StoredReceipt(
        receipt_id=receipt.id,
        payment_id=receipt.payment_id,
        content=thaw(receipt.content),
        seal=receipt.seal,
        issued_at=receipt.issued_at,
        issued_by="" if user is None else user.name,
        prints=printed_copies(tx, (receipt_id,))[receipt_id],
        voided=voided_of(tx, (receipt_id,)).get(receipt_id),
    )


def last_receipt(desk: Desk) -> UUID | None:
    """The newest receipt (Ctrl+P on the home page)."""
    with desk.book.reading() as tx:
        found = receipts.page(tx, ReceiptFilter(), limit=1)
    return found[0].id if found else None
