"""Receipt books from the first number to the last: every bad input gets a sentence and changes nothing."""

import io
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.book.approval import Approval
from desktop.services.book.journal_pages import recent_journal
from desktop.services.book.passphrases import verifier_of
from desktop.services.book.receipt_book_checks import ranges_meet
from desktop.services.book.receipt_books import (
    AddReceiptBook,
    BookState,
    CloseReceiptBook,
    HandOver,
    ReceiptBookRow,
    SpoilNumbers,
    add_receipt_book,
    close_receipt_book,
    hand_over,
    list_receipt_books,
    possible_holders,
    proposed_book,
    spoil_numbers,
)
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.counter.counter_today import counter_today
from desktop.services.desk import Desk, User
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import Role
from desktop.storage.payment import receipt_book_acts, receipts
from desktop.storage.payment import receipt_books as stored
from desktop.storage.payment.receipt_books import ReceiptBook
from tests.services.builders import Clock, pay_si, registered
from tests.storage.engines import CHEAP, CLERK, PASSPHRASE


def wanted(**parts: Any) -> AddReceiptBook:
    usual: dict[str, Any] = {"symbol": "AH/26", "label": "01/2026", "year": 2026, "first_number": 1, "last_number": 50}
    return AddReceiptBook(**(usual | parts))


def added(desk: Desk, **parts: Any) -> ReceiptBook:
    made = add_receipt_book(desk, wanted(**parts))
    assert isinstance(made, ReceiptBook), made
    return made


def user(desk: Desk, name: str, role: Role = Role.CLERK) -> User:
    made = User(id=new_key(), name=name, role=role)
    with desk.book.writing() as tx:
        users.save(tx, made, at=desk.now())
    return made


def codes(answer: object) -> list[tuple[str, str]]:
    assert isinstance(answer, tuple), answer
    return [(one.field, one.code) for one in answer if isinstance(one, Problem)]


def row_of(desk: Desk, book: ReceiptBook) -> ReceiptBookRow:
    return next(row for row in list_receipt_books(desk) if row.book.id == book.id)


def sentences(desk: Desk) -> list[str]:
    return [str(row.sentence) for row in recent_journal(desk)]


def paid_number(desk: Desk, name: str) -> tuple[str, int]:
    pay_si(desk, registered(desk, name))
    with desk.book.reading() as tx:
        [newest] = receipts.page(tx, receipts.ReceiptFilter(), limit=1)
        book = stored.get(tx, newest.receipt_book_id)
    assert book is not None
    return book.symbol, newest.number


def test_a_clerk_gets_a_book_and_pays_from_it_until_the_next_one(any_desk: Desk) -> None:
    hoa = user(any_desk, "Phạm Thị Hoa")
    first = added(any_desk, last_number=2, holder_id=hoa.id)
    second = added(any_desk, symbol="BH/26", first_number=7, last_number=8, holder_id=hoa.id)
    at_hoas = replace(any_desk, user=hoa)
    taken = [paid_number(at_hoas, name) for name in ("Nguyễn Văn An", "Lê Văn Bình", "Trần Văn Cường")]
    assert taken == [("AH/26", 1), ("AH/26", 2), ("BH/26", 7)]
    assert (row_of(any_desk, first).state, row_of(any_desk, first).left) == (BookState.USED_UP, 0)
    assert (row_of(any_desk, second).next_number, row_of(any_desk, second).holder) == ("0000008", "Phạm Thị Hoa")
    with pytest.raises(CounterError, match="chưa được giao quyển"):
        pay_si(any_desk, registered(any_desk, "Đỗ Văn Dũng"))
    assert sum(row.used for row in list_receipt_books(any_desk)) == 3
    assert "Giao quyển biên lai 01/2026 từ điểm thu cho Phạm Thị Hoa, số kế tiếp 0000001." in sentences(any_desk)


@pytest.mark.parametrize(
    ("parts", "problems"),
    [
        ({"first_number": 50, "last_number": 60, "label": "02"}, [("first_number", "overlaps")]),
        ({"first_number": 10, "last_number": 20, "label": "02", "symbol": "ah/26 "}, [("first_number", "overlaps")]),
        ({"first_number": 51, "last_number": 99}, [("label", "label_taken")]),
        ({"symbol": " ", "label": ""}, [("symbol", "missing_field"), ("label", "missing_field")]),
        ({"symbol": "A" * 21, "label": "B" * 41}, [("symbol", "too_long"), ("label", "too_long")]),
        ({"year": 2025, "label": "02"}, [("year", "out_of_range")]),
        ({"year": 2028, "label": "02"}, [("year", "out_of_range")]),
        (
            {"first_number": 0, "last_number": 100_000_000, "symbol": "C"},
            [("first_number", "out_of_range"), ("last_number", "out_of_range")],
        ),
        ({"first_number": 9, "last_number": 8, "symbol": "C"}, [("last_number", "last_before_first")]),
        ({"holder_id": UUID(int=9), "symbol": "C"}, [("holder", "unknown_user")]),
    ],
)
def test_a_bad_book_is_refused_with_every_reason(
    desk: Desk, parts: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    added(desk)
    before = (list_receipt_books(desk), sentences(desk))
    answer = add_receipt_book(desk, wanted(**parts))
    assert codes(answer) == problems
    assert all(str(message(one)).endswith(".") for one in answer if isinstance(one, Problem))  # type: ignore[union-attr]
    assert (list_receipt_books(desk), sentences(desk)) == before


def test_the_last_numbers_of_eight_digits_and_another_year_are_taken(desk: Desk) -> None:
    added(desk)
    book = added(desk, label="02", first_number=99_999_999, last_number=99_999_999)
    assert row_of(desk, book).next_number == "99999999"
    assert paid_number(desk, "Nguyễn Văn An") == ("AH/26", 1)
    assert added(desk, year=2027).first_number == 1


@given(
    first=st.tuples(st.integers(1, 200), st.integers(0, 60)), second=st.tuples(st.integers(1, 200), st.integers(0, 60))
)
def test_two_ranges_stand_beside_each_other_only_without_a_common_number(
    first: tuple[int, int], second: tuple[int, int]
) -> None:
    one, other = (
        ReceiptBook(id=new_key(), symbol="A", label=label, year=2026, first_number=start, last_number=start + more)
        for label, (start, more) in (("1", first), ("2", second))
    )
    numbers = [set(range(book.first_number, book.last_number + 1)) for book in (one, other)]
    assert ranges_meet(one, other) == bool(numbers[0] & numbers[1])


def test_an_auditor_holds_no_book(desk: Desk) -> None:
    mai = user(desk, "Lê Thị Mai", Role.AUDITOR)
    assert codes(add_receipt_book(desk, wanted(holder_id=mai.id))) == [("holder", "only_reads")]
    book = added(desk)
    assert codes(hand_over(desk, HandOver(receipt_book_id=book.id, to_id=mai.id))) == [("holder", "only_reads")]
    assert [one.name for one in possible_holders(desk)] == [CLERK.name]
    assert row_of(desk, book).holder == ""


def test_a_book_goes_from_hand_to_hand_with_its_next_number(any_desk: Desk) -> None:
    hoa = user(any_desk, "Phạm Thị Hoa")
    book = added(any_desk, holder_id=CLERK.id)
    paid_number(any_desk, "Nguyễn Văn An")
    handed = hand_over(any_desk, HandOver(receipt_book_id=book.id, to_id=hoa.id, note=" nghỉ phép "))
    assert isinstance(handed, receipt_book_acts.Handover)
    assert (handed.from_id, handed.to_id, handed.next_number, handed.note) == (CLERK.id, hoa.id, 2, "nghỉ phép")
    again = hand_over(any_desk, HandOver(receipt_book_id=book.id, to_id=hoa.id))
    assert codes(again) == [("holder", "same_holder")]
    assert not isinstance(hand_over(any_desk, HandOver(receipt_book_id=book.id, to_id=None)), tuple)
    with any_desk.book.reading() as tx:
        steps = receipt_book_acts.handovers_of(tx, book.id)
    assert [(step.from_id, step.to_id, step.next_number) for step in steps] == [
        (None, CLERK.id, 1),
        (CLERK.id, hoa.id, 2),
        (hoa.id, None, 2),
    ]
    unknown = hand_over(any_desk, HandOver(receipt_book_id=new_key(), to_id=None))
    assert codes(unknown) == [("receipt_book", "unknown_receipt_book")]


def test_a_closed_book_gives_no_number_and_tells_what_is_unused(any_desk: Desk) -> None:
    if any_desk.book.path is None:
        with any_desk.book.writing() as tx:
            users.set_verifier(tx, CLERK.id, verifier_of(PASSPHRASE, CHEAP))
    book = added(any_desk)
    paid_number(any_desk, "Nguyễn Văn An")
    wrong = close_receipt_book(any_desk, CloseReceiptBook(receipt_book_id=book.id, approval=Approval("sai")))
    assert codes(wrong) == [("approval", "wrong_passphrase")]
    assert row_of(any_desk, book).state is BookState.OPEN
    closing = CloseReceiptBook(receipt_book_id=book.id, approval=Approval(PASSPHRASE))
    closed = close_receipt_book(any_desk, closing)
    assert isinstance(closed, ReceiptBookRow)
    assert (closed.state, closed.unused, closed.left, closed.next_number) == (BookState.CLOSED, 49, 0, "")
    assert sentences(any_desk)[0] == f"Đóng quyển biên lai 01/2026, 49 số không dùng nữa. Người duyệt: {CLERK.name}."
    for answer in (
        close_receipt_book(any_desk, closing),
        hand_over(any_desk, HandOver(receipt_book_id=book.id, to_id=CLERK.id)),
        spoil_numbers(any_desk, SpoilNumbers(receipt_book_id=book.id, first=2, last=2, reason="rách")),
    ):
        assert codes(answer) == [("receipt_book", "book_closed")]
    with pytest.raises(CounterError, match="chưa được giao quyển"):
        pay_si(any_desk, registered(any_desk, "Lê Văn Bình"))
    # what a closed book left is unused for good, also by another book
    assert codes(add_receipt_book(any_desk, wanted(label="02", first_number=30))) == [("first_number", "overlaps")]


def test_a_spoilt_number_is_named_and_never_used(any_desk: Desk) -> None:
    book = added(any_desk)
    paid_number(any_desk, "Nguyễn Văn An")
    spoilt = spoil_numbers(any_desk, SpoilNumbers(receipt_book_id=book.id, first=2, last=3, reason=" kẹt giấy "))
    assert [(one.number, one.reason) for one in spoilt if isinstance(one, receipt_book_acts.Spoil)] == [
        (2, "kẹt giấy"),
        (3, "kẹt giấy"),
    ]
    assert paid_number(any_desk, "Lê Văn Bình") == ("AH/26", 4)
    row = row_of(any_desk, book)
    assert (row.used, row.spoilt, row.left, row.missing) == (2, 2, 46, "")


@pytest.mark.parametrize(
    ("first", "last", "reason", "problems"),
    [
        (1, 1, "rách", [("first_number", "number_used")]),
        (3, 3, "rách", [("first_number", "not_the_next")]),
        (51, 51, "rách", [("first_number", "number_outside")]),
        (2, 51, "rách", [("last_number", "number_outside")]),
        (2, 1, "rách", [("last_number", "last_before_first")]),
        (2, 2, "  ", [("reason", "missing_field")]),
        (2, 2, "r" * 201, [("reason", "too_long")]),
        (2, 600, "rách", [("last_number", "out_of_range")]),
    ],
)
def test_a_number_that_cannot_be_spoilt_is_refused(
    desk: Desk, first: int, last: int, reason: str, problems: list[tuple[str, str]]
) -> None:
    book = added(desk)
    paid_number(desk, "Nguyễn Văn An")
    before = sentences(desk)
    command = SpoilNumbers(receipt_book_id=book.id, first=first, last=last, reason=reason)
    assert codes(spoil_numbers(desk, command)) == problems
    assert (row_of(desk, book).next_number, sentences(desk)) == ("0000002", before)


def test_a_book_written_by_hand_closes_only_without_missing_numbers(desk: Desk) -> None:
    book = added(desk, handwritten=True)
    assert not any(
        isinstance(one, Problem)
        for one in spoil_numbers(desk, SpoilNumbers(receipt_book_id=book.id, first=4, last=4, reason="rách"))
    )
    assert row_of(desk, book).missing == "0000001–0000003"
    closing = CloseReceiptBook(receipt_book_id=book.id, approval=Approval(PASSPHRASE))
    assert codes(close_receipt_book(desk, closing)) == [("receipt_book", "numbers_missing")]
    spoil_numbers(desk, SpoilNumbers(receipt_book_id=book.id, first=1, last=3, reason="mất"))
    assert isinstance(close_receipt_book(desk, closing), ReceiptBookRow)


def test_the_home_page_shows_the_book_in_use_and_warns_by_the_setting(desk: Desk, clock: Clock) -> None:
    state = counter_today(desk).book
    assert (state.next_number, state.left, state.low) == ("0000001", 9_999_999, False)
    hoa = user(desk, "Phạm Thị Hoa")
    book = added(desk, last_number=12, holder_id=hoa.id)
    at_hoas = replace(desk, user=hoa)
    assert counter_today(desk).book.label == ""
    assert str(counter_today(desk).book.advice) == "Chưa được giao quyển biên lai nào."
    assert (counter_today(at_hoas).book.label, counter_today(at_hoas).book.low) == ("01/2026", True)
    kept = save_settings(desk, replace(load_settings(desk), low_receipts=11))
    assert not isinstance(kept, tuple)
    assert counter_today(at_hoas).book.low is False
    assert row_of(desk, book).low is False
    spoil_numbers(desk, SpoilNumbers(receipt_book_id=book.id, first=1, last=12, reason="ướt"))
    empty = counter_today(at_hoas).book
    assert (empty.left, empty.next_number) == (0, "")
    assert str(empty.advice) == "Quyển này đã hết số. Xin mở quyển mới."
    clock.go_to(date(2027, 1, 4))
    assert counter_today(at_hoas).book.next_number == "0000001"
    refused = save_settings(desk, replace(load_settings(desk), low_receipts=-1))
    assert codes(refused) == [("low_receipts", "out_of_range")]


def test_the_form_proposes_numbers_that_are_free(desk: Desk) -> None:
    save_settings(desk, replace(load_settings(desk), receipt_symbol="AH"))
    proposed = proposed_book(desk)
    assert (proposed.symbol, proposed.label, proposed.first_number, proposed.last_number) == ("AH/26", "01/2026", 1, 50)
    assert isinstance(add_receipt_book(desk, proposed), ReceiptBook)
    following = proposed_book(desk)
    assert (following.label, following.first_number) == ("02/2026", 51)
    assert isinstance(add_receipt_book(desk, following), ReceiptBook)


def test_after_the_books_that_make_themselves_the_form_proposes_another_symbol(desk: Desk) -> None:
    save_settings(desk, replace(load_settings(desk), receipt_symbol="AH"))
    assert paid_number(desk, "Nguyễn Văn An") == ("AH/26", 1)
    proposed = proposed_book(desk)
    assert (proposed.symbol, proposed.first_number) == ("AH2/26", 1)
    assert isinstance(add_receipt_book(desk, proposed), ReceiptBook)


def test_the_paper_of_a_handover_says_what_went_over(any_desk: Desk) -> None:
    hoa = user(any_desk, "Phạm Thị Hoa")
    book = added(any_desk, holder_id=CLERK.id)
    assert row_of(any_desk, book).last_handover is not None
    paid_number(any_desk, "Nguyễn Văn An")
    spoil_numbers(any_desk, SpoilNumbers(receipt_book_id=book.id, first=2, last=3, reason="rách"))
    handed = hand_over(any_desk, HandOver(receipt_book_id=book.id, to_id=hoa.id, note="nghỉ phép"))
    assert isinstance(handed, receipt_book_acts.Handover)
    assert row_of(any_desk, book).last_handover == handed.id
    paid_number(replace(any_desk, user=hoa), "Lê Văn Bình")
    paper = preview_paper(any_desk, paper_kind("receipt_book_handover"), handed.id)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(paper.pdf)).pages)
    text = " ".join(text.split())
    for told in (
        "BIÊN BẢN GIAO NHẬN QUYỂN BIÊN LAI",
        CLERK.name,
        "Phạm Thị Hoa",
        "01/2026",
        "từ 0000001 đến 0000050",
        "0000004",
        "47 số",
        "2 số",
        "nghỉ phép",
        "NGƯỜI NHẬN",
    ):
        assert told in text, told
    assert "01-2026" in paper.file_name
    with pytest.raises(CounterError, match="Không thấy lần giao nhận"):
        preview_paper(any_desk, paper_kind("receipt_book_handover"), new_key())
