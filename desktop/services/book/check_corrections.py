"""Checks of voids, refunds and changed covers: as the journal told them, each by an act, never more than was paid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from desktop.domain.money import format_money
from desktop.domain.papers.frozen import FrozenContentError, thaw
from desktop.domain.papers.receipt import ReceiptContent
from desktop.services.book.findings import Finding
from desktop.services.corrections import refund as refund_act
from desktop.services.corrections import void_receipt as void_act
from desktop.services.corrections.digests import refund_digest, void_digest
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.payment import correction_health, receipts, refunds, voids
from desktop.storage.payment.receipts import Receipt
from desktop.storage.payment.voids import Void

_PORTION = 500
LONE_CHANGES: Final = {
    "void": "bị bỏ mà biên lai không hủy",
    "refund": "bị cắt mà không có hoàn trả",
    "moved": "ghi là chuyển hồ sơ mà không có dòng mới",
    "not_voided": "còn được tính dù biên lai đã hủy",
    "not_cut": "còn nguyên dù đã hoàn trả",
}


def check_corrections(tx: Transaction) -> Iterator[Finding]:
    """Every finding about voids, refunds, and what they left of covers."""
    every_void, every_refund = voids.all_voids(tx), [row.refund for row in refunds.all_rows(tx)]
    yield from _changed(tx, (void_act.ACT, "void"), {str(one.id): partial(void_digest, tx, one) for one in every_void})
    refunded = {str(one.id): partial(refund_digest, tx, one) for one in every_refund}
    yield from _changed(tx, (refund_act.ACT, "refund"), refunded)
    for start in range(0, len(every_void), _PORTION):
        yield from _replaced(tx, every_void[start : start + _PORTION])
    yield from _refunds(tx)
    for change in correction_health.wrong_changes(tx):
        told = f"Kỳ hoặc thẻ {LONE_CHANGES[change.code]}."
        yield Finding("cover_change_differs", f"kỳ hoặc thẻ {change.cover_id}", told)


def _changed(tx: Transaction, act: tuple[str, str], digests: Mapping[str, Callable[[], str]]) -> Iterator[Finding]:
    """Every row is as its journal entry told it, and every entry has its row."""
    name, field = act
    called = {"void": "hủy biên lai", "refund": "hoàn trả"}[field]
    told = {str(entry.data[field]): str(entry.data["rows"]) for entry in health.journal_of_act(tx, name)}
    for key, digest in digests.items():
        if told.pop(key, None) != digest():
            message = f"Việc {called} khác với nhật ký: đã bị sửa sau khi ghi, hoặc nhật ký không ghi."
            yield Finding(f"{field}_changed", f"{called} {key}", message)
    for key in told:
        yield Finding(f"{field}_missing", f"{called} {key}", f"Nhật ký ghi một việc {called} mà sổ không còn.")


def _replaced(tx: Transaction, portion: tuple[Void, ...]) -> Iterator[Finding]:
    """A voided receipt is replaced by one that names it, or its money was returned."""
    wanted = [key for void in portion for key in (void.receipt_id, void.replaced_by_id) if key is not None]
    kept = receipts.get_many(tx, wanted)
    numbers = receipts.numbers(tx, wanted)
    for void in portion:
        voided = kept.get(void.receipt_id)
        where = f"biên lai {void.receipt_id}" if voided is None else f"số {voided.number:07d}"
        if voided is None:
            yield Finding("void_without_receipt", where, "Một việc hủy biên lai không còn biên lai của nó.")
        elif void.replaced_by_id is not None:
            named = _names(kept.get(void.replaced_by_id), voided, numbers[void.receipt_id][1])
            if not named:
                told = f"Biên lai {where} đã hủy và biên lai thay thế không ghi tên nhau."
                yield Finding("replacement_differs", where, told)
        elif void.outcome is not voids.VoidOutcome.RETURNED:
            yield Finding("void_not_settled", where, f"Biên lai {where} đã hủy mà không thay thế, không trả lại tiền.")


def _names(replacing: Receipt | None, voided: Receipt, symbol: str) -> bool:
    content = None if replacing is None else _content(replacing)
    replaces = None if content is None else content.replaces
    return replaces is not None and (replaces.symbol, replaces.number) == (symbol, voided.number)


def _content(receipt: Receipt) -> ReceiptContent | None:
    try:
        return thaw(receipt.content)
    except FrozenContentError:
        return None


def _refunds(tx: Transaction) -> Iterator[Finding]:
    for one in correction_health.refunds_against_paid(tx):
        where = f"hoàn trả số {one.number:03d}/{one.year}"
        if one.amount > one.paid:
            told = f"{where.capitalize()}: {format_money(one.amount)} đ, hơn {format_money(one.paid)} đ đã đóng."
            yield Finding("refund_over_paid", where, told)
        if not one.same_receipt:
            yield Finding(
                "refund_of_another", where, f"{where.capitalize()} ghi cho người hoặc biên lai khác với kỳ, thẻ."
            )
    years = correction_health.refund_numbers(tx)
    for year, numbers in years.items():
        if numbers != list(range(1, len(numbers) + 1)):
            yield Finding("refund_number_gap", f"hoàn trả năm {year}", f"Phiếu hoàn trả năm {year} không liền số.")
    for receipt_id in correction_health.refunded_and_voided(tx):
        yield Finding("refunded_and_voided", f"biên lai {receipt_id}", "Một biên lai vừa hủy vừa hoàn trả.")
