"""Checks of every receipt: content, columns, seal, sums, ledger, covers, journal, and the amount quoted again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.documents.seal import SealFacts, verify_seal
from desktop.domain.covers import Card, Cycle
from desktop.domain.money import Money, format_money
from desktop.domain.papers.frozen import FrozenContentError, thaw
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.parameters import ParameterSet
from desktop.domain.texts.words import in_words
from desktop.services.acts import about_receipt
from desktop.services.book.findings import Finding
from desktop.services.payment.issue import MONEY_ACCOUNT, OWED_ACCOUNT
from desktop.services.payment.quote_again import quote_again
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.counter import books
from desktop.storage.payment.issued import Issued, all_issued, issued_digest
from desktop.storage.payment.receipts import Receipt, digest_of


@dataclass(frozen=True, slots=True)
class _Known:
    """What stands elsewhere in the book about receipts."""

    public_key: Ed25519PublicKey
    parameters: ParameterSet
    journal: Mapping[str, Mapping[str, Any]]


def check_receipts(tx: Transaction, parameters: ParameterSet) -> Iterator[Finding]:
    """Every finding about receipts, those too that only the journal still names."""
    known = _Known(
        public_key=Ed25519PublicKey.from_public_bytes(books.info(tx).public_key),
        parameters=parameters,
        journal={entry.subject: entry.data for entry in health.journal_of_act(tx, "receipt_issued")},
    )
    seen: set[str] = set()
    previous: Receipt | None = None
    for issued in all_issued(tx):
        seen.add(about_receipt(issued.receipt.id))
        yield from _repeated(previous, issued.receipt)
        yield from _check(known, issued)
        previous = issued.receipt
    for subject, data in known.journal.items():
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


def _check(known: _Known, issued: Issued) -> Iterator[Finding]:
    receipt = issued.receipt
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
    yield from _elsewhere(issued, content, where)
    yield from _in_journal(known, issued, where)
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


def _elsewhere(issued: Issued, content: ReceiptContent, where: str) -> Iterator[Finding]:
    """Ledger and covers must tell the same amount; a receipt has two sides of the ledger and no third."""
    receipt = issued.receipt
    moved = sorted((entry.account, entry.amount) for entry in issued.entries)
    sides = ((MONEY_ACCOUNT[content.means], receipt.total), (OWED_ACCOUNT[receipt.insurance], -receipt.total))
    if moved != sorted(sides):
        yield Finding(
            "ledger_differs", where, f"Sổ kế toán của biên lai {where} không khớp {format_money(receipt.total)} đ."
        )
    if sum(_paid(cover) for cover in issued.covers) != receipt.total:
        yield Finding("cover_differs", where, f"Kỳ đóng hoặc thẻ của biên lai {where} không khớp số tiền đã thu.")


def _paid(cover: Cycle | Card) -> Money:
    return cover.participant_pays if isinstance(cover, Cycle) else cover.amount


def _in_journal(known: _Known, issued: Issued, where: str) -> Iterator[Finding]:
    receipt = issued.receipt
    data = known.journal.get(about_receipt(receipt.id))
    if data is None:
        yield Finding("not_in_journal", where, f"Nhật ký không ghi việc lập biên lai {where}.")
    elif (data.get("total"), data.get("digest"), data.get("payer")) != (
        int(receipt.total),
        receipt.digest,
        receipt.payer_name,
    ):
        yield Finding("journal_differs", where, f"Nhật ký ghi biên lai {where} khác với sổ.")
    # Books of before the sealed journal have entries without this digest.
    elif data.get("rows", "") and data["rows"] != issued_digest(issued):
        yield Finding(
            "issued_changed",
            where,
            f"Người thu, kỳ đóng, thẻ hoặc sổ kế toán của biên lai {where} đã bị sửa sau khi lập.",
        )
