"""What the counter must refuse gets a sentence, on both engines, and not one row of any table is another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.book.approval import ApprovalError
from desktop.services.book.receipt_books import SpoilNumbers, add_receipt_book, spoil_numbers
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import refund_cover
from desktop.services.corrections.void_receipt import void_receipt
from desktop.services.counter.drafts import Draft, save_draft
from desktop.services.day.closing import close_day
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.desk import Desk
from desktop.services.payment.handwritten import enter_handwritten
from desktop.storage.column_types import new_key
from tests.services.acts_of_all_kinds import ACTS
from tests.services.builders import Clock, pay_si, registered
from tests.services.corrections.stories import refund_command, void_command, with_passphrase
from tests.services.day.drawer import closed, closing, everything, opened, pieces
from tests.services.test_handwritten import hand_book, one_si, sheet
from tests.services.test_receipt_books import wanted

Act = Callable[[Desk], object]
MONEY_ACTS = (
    "the first payment of a day", "a payment for several", "a receipt written by hand",
    "the posting of a waiting transfer", "the posting of a statement's row", "a void with its successor",
    "a void with the money back", "a refund", "the opening of a day", "a movement of cash", "a remittance",
)  # fmt: skip


@contextmanager
def unchanged(desk: Desk) -> Iterator[None]:
    """Nothing changes but that the journal may say who approved, which is said before the act."""
    before = everything(desk)
    yield
    after = everything(desk)
    changed = {name for name in before if before[name] != after[name]}
    assert not changed - {"journal", "journal_head"}
    assert all("'approved'" in row for row in set(after["journal"]) - set(before["journal"]))


def sentences(act: Callable[[], object]) -> list[tuple[str, str]]:
    """Code and sentence of each problem."""
    try:
        found = act()
    except ApprovalError as error:
        found = error.problems
    assert isinstance(found, tuple), found
    assert all(isinstance(one, Problem) for one in found), found
    told = [(one.code, str(message(one))) for one in found]
    assert all(text and "{" not in text and code not in text for code, text in told), told
    return told


def closing_with_money_on_the_counter(desk: Desk) -> Act:
    opened(desk, 1_000_000)
    save_draft(desk, Draft(page="basket", subject="x", title="Gom", state={}))
    command = closing(desk, 1_000_000)
    return lambda later: close_day(later, command)


def opening_two_sessions(desk: Desk) -> Act:
    opened(desk, 1_000_000)
    return lambda later: open_day(later, OpenDay(command_id=new_key(), notes=pieces(500_000)))


def opening_a_closed_day(desk: Desk) -> Act:
    opened(desk, 1_000_000)
    closed(desk, 1_000_000)
    return lambda later: open_day(later, OpenDay(command_id=new_key(), notes=pieces(500_000)))


def closing_twice(desk: Desk) -> Act:
    opened(desk, 1_000_000)
    command = closing(desk, 1_000_000)
    assert not isinstance(close_day(desk, command), tuple)
    return lambda later: close_day(later, replace(command, command_id=new_key()))


def voiding_twice(desk: Desk) -> Act:
    receipt = pay_si(desk, registered(desk)).receipts[0].receipt_id
    assert not isinstance(void_receipt(desk, void_command(receipt)), tuple)
    return lambda later: void_receipt(later, void_command(receipt))


def voiding_in_a_sealed_day(desk: Desk) -> Act:
    receipt = pay_si(desk, registered(desk)).receipts[0].receipt_id
    closed(desk, 3_168_000)
    return lambda later: void_receipt(later, void_command(receipt))


def refunding_twice(desk: Desk) -> Act:
    person = registered(desk)
    pay_si(desk, person, method="12")
    asked = refund_command(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    assert not isinstance(refund_cover(desk, asked), tuple)
    return lambda later: refund_cover(later, replace(asked, command_id=new_key()))


def refunding_more_than_paid(desk: Desk) -> Act:
    person = registered(desk)
    total = pay_si(desk, person, method="12").receipts[0].total
    asked = refund_command(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    more = replace(asked.draft, override=total + 1, override_reason="thử")
    return lambda later: refund_cover(later, replace(asked, draft=more))


def refunding_what_is_voided(desk: Desk) -> Act:
    person = registered(desk)
    receipt = pay_si(desk, person, method="12").receipts[0].receipt_id
    asked = refund_command(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    assert not isinstance(void_receipt(desk, void_command(receipt)), tuple)
    return lambda later: refund_cover(later, asked)


def voiding_what_is_refunded(desk: Desk) -> Act:
    person = registered(desk)
    receipt = pay_si(desk, person, method="12").receipts[0].receipt_id
    asked = refund_command(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    assert not isinstance(refund_cover(desk, asked), tuple)
    return lambda later: void_receipt(later, void_command(receipt))


def a_range_that_overlaps(desk: Desk) -> Act:
    assert not isinstance(add_receipt_book(desk, wanted(label="01", first_number=1, last_number=50)), tuple)
    return lambda later: add_receipt_book(later, wanted(label="02", first_number=50, last_number=99))


def a_number_outside_its_book(desk: Desk) -> Act:
    entry = sheet(one_si(desk), hand_book(desk), 21)
    return lambda later: enter_handwritten(later, entry)


def a_spoilt_number_outside_its_book(desk: Desk) -> Act:
    book = add_receipt_book(desk, wanted(label="01", first_number=1, last_number=50))
    assert not isinstance(book, tuple)
    spoilt = SpoilNumbers(receipt_book_id=book.id, first=50, last=51, reason="rách")
    return lambda later: spoil_numbers(later, spoilt)


@pytest.mark.parametrize(
    ("prepare", "code"),
    [
        (closing_with_money_on_the_counter, "unposted"),
        (opening_two_sessions, "day_opened_twice"),
        (opening_a_closed_day, "day_closed"),
        (closing_twice, "day_closed"),
        (voiding_twice, "voided_before"),
        (voiding_in_a_sealed_day, "day_closed"),
        (refunding_twice, "refunded_before"),
        (refunding_more_than_paid, "more_than_paid"),
        (refunding_what_is_voided, "not_running"),
        (voiding_what_is_refunded, "refund_stands"),
        (a_range_that_overlaps, "overlaps"),
        (a_number_outside_its_book, "number_outside"),
        (a_spoilt_number_outside_its_book, "number_outside"),
    ],
)
def test_it_is_refused_with_its_sentence(any_desk: Desk, prepare: Callable[[Desk], Act], code: str) -> None:
    with_passphrase(any_desk)
    act = prepare(any_desk)
    with unchanged(any_desk):
        assert [found for found, _ in sentences(lambda: act(any_desk))] == [code]


@pytest.mark.parametrize("name", MONEY_ACTS)
def test_no_money_moves_after_midnight_until_the_day_before_is_closed(
    any_desk: Desk, clock: Clock, tmp_path: Path, name: str
) -> None:
    with_passphrase(any_desk)
    clock.moment = clock.moment.replace(hour=23, minute=59)
    act = ACTS[name](any_desk, tmp_path)
    open_day(any_desk, OpenDay(command_id=new_key()))
    clock.moment += timedelta(minutes=1)
    with unchanged(any_desk):
        assert "Đã sang ngày 24/11/2026" in refusal(act, any_desk)


@pytest.mark.parametrize("name", MONEY_ACTS)
def test_no_money_moves_while_the_clock_stands_before_the_last_money(
    any_desk: Desk, clock: Clock, tmp_path: Path, name: str
) -> None:
    with_passphrase(any_desk)
    act = ACTS[name](any_desk, tmp_path)
    open_day(any_desk, OpenDay(command_id=new_key()))
    pay_si(any_desk, registered(any_desk, "Bùi Thị Giang", phone="", birth="04/04/1988"))
    clock.moment -= timedelta(minutes=1)
    with unchanged(any_desk):
        assert "Đồng hồ máy" in refusal(act, any_desk)


def refusal(act: Act, desk: Desk) -> str:
    """The sentences with which an act of all kinds is refused."""
    with pytest.raises(CounterError) as told:
        act(desk)
    problems = getattr(told.value, "problems", ())
    return " ".join([str(told.value), *(str(message(one)) for one in problems)])
