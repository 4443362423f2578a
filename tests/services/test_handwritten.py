"""Receipts written by hand in a power cut: entered under their number and day, into the session of today."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from desktop.documents.papers.day_book import render_day_books
from desktop.documents.receipt import render_receipts
from desktop.domain.papers.frozen import thaw
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.papers.day_book import day_book_content
from desktop.services.papers.receipt import receipt_content
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.collect_payment import Collected, CollectPayment
from desktop.services.payment.handwritten import EnterHandwritten, enter_handwritten, handwritten_books
from desktop.storage.column_types import new_key
from desktop.storage.payment import payments, receipt_books, receipts
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.tables import ledger_entries, receipt_spoils
from tests.services.builders import Clock, command, dong, pay_si, registered, si_draft, si_part
from tests.services.test_collect_payment import newcomers, rows_of
from tests.storage.engines import CLERK, NOW

WRITTEN = date(2026, 11, 20)


def hand_book(desk: Desk, **parts: Any) -> ReceiptBook:
    usual = {"symbol": "VT/26", "label": "V1", "year": 2026, "first_number": 11, "last_number": 20}
    made = ReceiptBook(**{"id": new_key(), "is_default": False, "handwritten": True} | usual | parts)
    with desk.book.writing() as tx:
        receipt_books.insert_book(tx, made, by=CLERK.id, at=NOW)
    return made


def sheet(payment: CollectPayment, book: ReceiptBook, *numbers: int, **more: Any) -> EnterHandwritten:
    usual = {"written_on": WRITTEN, "reason": "mất điện"}
    return EnterHandwritten(payment=payment, receipt_book_id=book.id, numbers=numbers, **usual | more)


def one_si(desk: Desk, name: str = "Nguyễn Văn An") -> CollectPayment:
    then = replace(desk, as_of=WRITTEN)
    person = registered(desk, name, phone="")
    return command(si_part(then, si_draft(then, person)))


def test_two_sheets_of_newcomers_are_entered_under_their_numbers_and_day(any_desk: Desk) -> None:
    book = hand_book(any_desk)
    result = enter_handwritten(any_desk, sheet(newcomers(), book, 11, 12))
    assert isinstance(result, Collected), result
    assert [one.number for one in result.receipts] == ["0000011", "0000012"]
    with any_desk.book.reading() as tx:
        payment = payments.get(tx, result.payment_id)
        stored = [receipts.get(tx, one.receipt_id) for one in result.receipts]
        paper = receipt_content(tx, any_desk, result.receipts[0].receipt_id)
        entered = set(tx.connection.execute(select(ledger_entries.c.entered_on, ledger_entries.c.session_id)))
    assert payment is not None
    assert (payment.paid_on, payment.late_reason, payment.paid_at) == (WRITTEN, "mất điện", NOW)
    assert [(one.issued_on, thaw(one.content).entered_on) for one in stored if one] == [(WRITTEN, NOW.date())] * 2
    assert entered == {(NOW.date(), payment.session_id)}
    assert (paper.reprint, paper.content.late_reason) == (1, "mất điện")
    assert check_book(any_desk).healthy


def test_the_rules_of_the_written_day_hold(desk: Desk, clock: Clock) -> None:
    book = hand_book(desk)
    person = registered(desk)
    then = replace(desk, as_of=date(2026, 12, 31))
    draft = si_draft(then, person, income=dong(3_000_000))
    old = command(si_part(then, draft))
    clock.go_to(date(2027, 1, 4))
    now = command(si_part(desk, draft))
    assert (old.parts[0].expected, now.parts[0].expected) == (7_128_000, 6_758_400)
    late = {"written_on": date(2026, 12, 31)}
    with pytest.raises(AmountChangedError):
        enter_handwritten(desk, sheet(now, book, 11, **late))
    done = enter_handwritten(desk, sheet(old, book, 11, **late))
    assert isinstance(done, Collected)
    assert done.total == 7_128_000


def test_the_same_sheet_is_entered_once(desk: Desk) -> None:
    book = hand_book(desk)
    entry = sheet(one_si(desk), book, 11)
    first, again = enter_handwritten(desk, entry), enter_handwritten(desk, entry)
    assert isinstance(first, Collected)
    assert isinstance(again, Collected)
    assert (first.receipts, again.repeated) == (again.receipts, True)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"written_on": date(2026, 11, 24)}, ("written_on", "written_in_future")),
        ({"written_on": date(2025, 12, 31)}, ("written_on", "written_before_book")),
        ({"reason": " "}, ("reason", "missing_field")),
        ({"reason": "x" * 201}, ("reason", "too_long")),
        ({"numbers": (10,)}, ("numbers[0]", "number_outside")),
        ({"numbers": (21,)}, ("numbers[0]", "number_outside")),
        ({"numbers": ()}, ("number", "one_number_each")),
        ({"numbers": (11, 12)}, ("number", "one_number_each")),
        ({"numbers": (14,)}, ("skipped_reason", "numbers_skipped")),
        ({"receipt_book_id": new_key()}, ("receipt_book", "missing_field")),
    ],
)
def test_a_bad_sheet_is_named_and_changes_nothing(desk: Desk, change: dict[str, Any], problem: tuple[str, str]) -> None:
    entry = replace(sheet(one_si(desk), hand_book(desk), 11), **change)
    before = rows_of(desk)
    found = enter_handwritten(desk, entry)
    assert [(one.field, one.code) for one in found] == [problem]  # type: ignore[union-attr]
    assert rows_of(desk) == before


def test_a_used_number_and_one_twice_are_refused(desk: Desk) -> None:
    book = hand_book(desk)
    assert isinstance(enter_handwritten(desk, sheet(one_si(desk), book, 11)), Collected)
    found = enter_handwritten(desk, sheet(one_si(desk, "Lê Văn Bảy"), book, 11))
    assert [one.code for one in found] == ["number_used"]  # type: ignore[union-attr]
    found = enter_handwritten(desk, sheet(newcomers(), book, 12, 12))
    assert [(one.field, one.code) for one in found] == [("numbers[1]", "number_twice")]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"handwritten": False}, "not_handwritten"),
        ({"closed_on": WRITTEN, "closed_by": CLERK.id}, "receipt_book_closed"),
    ],
)
def test_a_book_that_is_not_for_it_is_refused(desk: Desk, parts: dict[str, Any], code: str) -> None:
    found = enter_handwritten(desk, sheet(one_si(desk), hand_book(desk, **parts), 11))
    assert [one.code for one in found] == [code]  # type: ignore[union-attr]
    assert [one.receipt_book.label for one in handwritten_books(desk)] == []


def test_skipped_numbers_are_spoilt_with_their_reason(desk: Desk) -> None:
    book = hand_book(desk)
    done = enter_handwritten(desk, sheet(one_si(desk), book, 13, skipped_reason="rách tờ"))
    assert isinstance(done, Collected)
    with desk.book.reading() as tx:
        spoilt = tx.connection.execute(select(receipt_spoils.c.number, receipt_spoils.c.reason)).all()
        assert receipt_books.gaps(tx, book) == ()
    assert sorted(tuple(one) for one in spoilt) == [(11, "rách tờ"), (12, "rách tờ")]
    assert [one.next_number for one in handwritten_books(desk)] == [14]
    assert check_book(desk).healthy


def test_numbers_of_the_program_go_on_beside_the_book_of_hand(desk: Desk) -> None:
    book = hand_book(desk)
    enter_handwritten(desk, sheet(one_si(desk), book, 11))
    assert pay_si(desk, registered(desk, "Lê Văn Bảy", phone="")).receipts[0].number == "0000001"


def test_paper_and_day_book_say_that_it_was_written_by_hand(desk: Desk) -> None:
    book = hand_book(desk)
    done = enter_handwritten(desk, sheet(one_si(desk), book, 11))
    assert isinstance(done, Collected)
    pay_si(desk, registered(desk, "Lê Văn Bảy", phone=""))
    with desk.book.reading() as tx:
        paper = receipt_content(tx, desk, done.receipts[0].receipt_id)
        day = day_book_content(tx, desk, NOW.date())
        before = day_book_content(tx, desk, WRITTEN)
    said = " ".join(texts_of(render_receipts([paper])).split())
    assert "Biên lai lập tay ngày 20/11/2026, nhập ngày 23/11/2026. Lý do: mất điện." in said
    assert "BẢN SAO lần 1" in said
    assert [(one.number, one.written_on) for one in day.receipts] == [("0000001", ""), ("0000011", "20/11/2026")]
    assert before.receipts == ()
    listed = " ".join(texts_of(render_day_books([day])).split())
    own, _, by_hand = listed.partition("Biên lai lập tay lúc mất điện, nhập sau:")
    assert "0000001" in own
    assert "0000011 Nguyễn Văn An (lập 20/11/2026)" in by_hand


def texts_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
