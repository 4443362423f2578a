"""Checks of every receipt: content, columns, seal, sums, ledger, covers, journal, and the amount quoted again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.documents.seal import SealFacts, verify_seal
from desktop.domain.frozen import FrozenContentError, thaw
from desktop.domain.money import Money, format_money
from desktop.domain.parameters import ParameterSet
from desktop.domain.receipt import ReceiptContent
from desktop.domain.words import in_words
from desktop.services.acts import about_receipt
from desktop.services.book.findings import Finding
from desktop.services.payment.issue import MONEY_ACCOUNT, OWED_ACCOUNT
from desktop.services.payment.quote_again import quote_again
from desktop.storage import books, health
from desktop.storage.book import Transaction
from desktop.storage.receipts import Receipt, digest_of


@dataclass(frozen=True, slots=True)
class _Known:
    """What stands elsewhere in the book about receipts."""

    public_key: Ed25519PublicKey
    parameters: ParameterSet
    ledger: Mapping[UUID, Mapping[str, Money]]
    covers: Mapping[UUID, Money]
    issued: Mapping[str, Mapping[str, Any]]


def check_receipts(tx: Transaction, parameters: ParameterSet) -> Iterator[Finding]:
    """Every finding about receipts, those too that only the journal still names."""
    known = _Known(
        public_key=Ed25519PublicKey.from_public_bytes(books.info(tx).public_key),
        parameters=parameters,
        ledger=health.ledger_by_receipt(tx),
        covers=health.cover_by_receipt(tx),
        issued={entry.subject: entry.data for entry in health.journal_of_act(tx, "receipt_issued")},
    )
    seen: set[str] = set()
    previous: Receipt | None = None
    for receipt in health.all_receipts(tx):
        seen.add(about_receipt(receipt.id))
        yield from _repeated(previous, receipt)
        yield from _check(known, receipt)
        previous = receipt
    for subject, data in known.issued.items():
        if subject not in seen:
            where = f"{data.get('symbol', '')} số {data.get('number', '')}"
            yield Finding(
                "receipt_missing", where, f"Nhật ký ghi đã lập biên lai {where} nhưng sổ không còn biên lai này."
            )


def _repeated(previous: Receipt | None, receipt: Receipt) -> Iterator[Finding]:
    if previous is None:
        return
    if (previous.receipt_book_id, previous.number) == (receipt.receipt_book_id, receipt.number):
        yield Finding("number_repeated", f"số {receipt.number:07d}", f"Số {receipt.number:07d} có hai biên lai.")


def _check(known: _Known, receipt: Receipt) -> Iterator[Finding]:
    where = f"số {receipt.number:07d}"
    try:
        content = thaw(receipt.content)
    except FrozenContentError:
        yield Finding("content_unreadable", where, f"Nội dung biên lai {where} không đọc được.")
        return
    where = f"{content.symbol} số {content.shown_number}"
    if digest_of(receipt.content) != receipt.digest:
        yield Finding("content_changed", where, f"Nội dung biên lai {where} đã bị sửa sau khi lập.")
    yield from _columns(receipt, content, where)
    yield from _seal(known, receipt, content, where)
    yield from _sums(content, where)
    yield from _elsewhere(known, receipt, where)
    yield from _in_journal(known, receipt, where)
    if (again := quote_again(content, known.parameters)) != content.total:
        told = "không tính lại được" if again is None else f"tính lại được {format_money(again)} đ"
        yield Finding(
            "quote_differs",
            where,
            f"Biên lai {where} ghi {format_money(content.total)} đ, {told} theo mức của ngày đóng.",
        )


def _columns(receipt: Receipt, content: ReceiptContent, where: str) -> Iterator[Finding]:
    """The columns that lists and sums read must say what was frozen."""
    if receipt.total != content.total:
        yield Finding(
            "amount_changed",
            where,
            f"Biên lai {where}: sổ ghi {format_money(receipt.total)} đ, lúc lập ghi {format_money(content.total)} đ.",
        )
    stored = (receipt.number, receipt.insurance, receipt.payer_name, receipt.issued_on)
    if stored != (content.number, content.insurance, content.payer_name, content.issued_on):
        yield Finding("receipt_changed", where, f"Biên lai {where}: số, ngày hoặc người nộp khác nội dung đã lập.")


def _seal(known: _Known, receipt: Receipt, content: ReceiptContent, where: str) -> Iterator[Finding]:
    facts = verify_seal(receipt.seal, known.public_key)
    signed = isinstance(facts, SealFacts) and facts.belongs_to(receipt.content)
    if (
        not signed
        or not isinstance(facts, SealFacts)
        or (facts.number, facts.amount) != (content.number, content.total)
    ):
        yield Finding("seal_broken", where, f"Chữ ký của biên lai {where} không khớp nội dung.")


def _sums(content: ReceiptContent, where: str) -> Iterator[Finding]:
    sums = {
        sum(row.amount for row in content.rows),
        sum(line.amount for line in content.lines if line.in_total),
        content.gross - sum(amount for _, amount in content.supports),
    }
    if sums != {content.total} or content.in_words != in_words(content.total):
        yield Finding(
            "sum_differs", where, f"Biên lai {where}: các dòng cộng lại hoặc số tiền bằng chữ không khớp tổng."
        )


def _elsewhere(known: _Known, receipt: Receipt, where: str) -> Iterator[Finding]:
    """Ledger and covers must tell the same amount; a receipt has two sides of the ledger and no third."""
    moved = known.ledger.get(receipt.id, {})
    owed = moved.get(OWED_ACCOUNT[receipt.insurance], Money(0))
    money = [amount for account, amount in moved.items() if account in MONEY_ACCOUNT.values()]
    if money != [receipt.total] or owed != -receipt.total or len(moved) != 2:
        yield Finding(
            "ledger_differs", where, f"Sổ kế toán của biên lai {where} không khớp {format_money(receipt.total)} đ."
        )
    if known.covers.get(receipt.id, Money(0)) != receipt.total:
        yield Finding("cover_differs", where, f"Kỳ đóng hoặc thẻ của biên lai {where} không khớp số tiền đã thu.")


def _in_journal(known: _Known, receipt: Receipt, where: str) -> Iterator[Finding]:
    data = known.issued.get(about_receipt(receipt.id))
    if data is None:
        yield Finding("not_in_journal", where, f"Nhật ký không ghi việc lập biên lai {where}.")
    elif (data.get("total"), data.get("digest"), data.get("payer")) != (
        int(receipt.total),
        receipt.digest,
        receipt.payer_name,
    ):
        yield Finding("journal_differs", where, f"Nhật ký ghi biên lai {where} khác với sổ.")
