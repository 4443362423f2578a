"""Two programs move money in one book at the same moment: once it happens, whole, and who was late is told why."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.services.book.receipt_books import HandOver, add_receipt_book, hand_over, proposed_book
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import refund_cover
from desktop.services.corrections.void_receipt import SameAmounts, void_receipt
from desktop.services.day.closing import CloseReason, close_day
from desktop.services.day.day_state import day_state
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import CollectPayment, Payer, collect_payment
from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.services.remittances.owed import owed
from desktop.services.remittances.remit import Remit, remit
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import User
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.remittances import Source
from tests.services.acting import Act, went
from tests.services.acts_of_all_kinds import ACTS, again, shape
from tests.services.builders import command, pay_si, registered, si_draft, si_part
from tests.services.corrections.stories import refund_command, void_command, with_passphrase
from tests.services.day.drawer import closing, opened
from tests.services.test_pay_for_many import neighbours
from tests.services.test_two_windows import DONE, Office
from tests.services.test_two_windows import office as office  # noqa: PLC0414 - the fixture
from tests.services.year import recount
from tests.storage.engines import CLERK

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the windows, which only POSIX does"),
    pytest.mark.timeout(120),
]
SECOND = User(id=new_key(), name="Lê Thị Hai", collector_code="NV02")


def holds(office: Office) -> None:
    """The sums as plain SQL counts them, and the whole check."""
    with office.desk() as desk, desk.book.reading() as tx:
        recount.recount(tx)
    office.sound()


def second_clerk(desk: Desk) -> None:
    with desk.book.writing() as tx:
        users.save(tx, SECOND, at=desk.now())


def by_second(act: Act) -> Act:
    return lambda desk: act(replace(desk, user=SECOND))


def pays(wanted: CollectPayment) -> Act:
    return lambda desk: went(collect_payment(desk, wanted))


def one_payment(desk: Desk, name: str, *, method: str = "3") -> CollectPayment:
    return command(si_part(desk, si_draft(desk, registered(desk, name, phone=""), method=method)))


ONCE = (
    "the posting of a waiting transfer",
    "the posting of a statement's row",
    "a bank statement",
    "a void with its successor",
    "a void with the money back",
    "a refund",
    "the closing of a day",
    "a movement of cash",
    "a remittance",
    "a remittance taken back",
    "a confirmation",
    "a merge of two records",
    "a split of a record",
    "a consultation",
    "earlier periods",
    "a round planned",
    "a round called off",
    "a visit sheet brought in",
    "a monthly report",
    "hamlets of the addresses",
)


@pytest.mark.parametrize("name", ONCE)
def test_the_same_command_at_once_is_done_once(office: Office, tmp_path: Path, name: str) -> None:
    with office.desk() as desk:
        act, before = ACTS[name](desk, tmp_path), shape(desk)
    told = office.race(act, act, act)
    assert DONE in told
    assert all(told)
    with office.desk() as desk:
        after = shape(desk)
        again(act, desk)
        assert shape(desk) == after
    assert after != before
    holds(office)


def voids(desk: Desk) -> Callable[[], Act]:
    receipt = pay_si(desk, registered(desk), method="12").receipts[0].receipt_id

    def of_a_window() -> Act:
        replacement = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
        wanted = void_command(receipt, replacement=replacement)
        return lambda later: went(void_receipt(later, wanted))

    return of_a_window


def pays_back(desk: Desk) -> Callable[[], Act]:
    person = registered(desk)
    pay_si(desk, person, method="12")
    first = refund_command(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))

    def of_a_window() -> Act:
        wanted = replace(first, command_id=new_key())
        return lambda later: went(refund_cover(later, wanted))

    return of_a_window


def remits(desk: Desk) -> Callable[[], Act]:
    for name in ("Nguyễn Văn An", "Lê Văn Bảy"):
        pay_si(desk, registered(desk, name, phone=""))
    total = owed(desk).total

    def of_a_window() -> Act:
        wanted = Remit(command_id=new_key(), source=Source.DRAWER, expected=total)
        return lambda later: went(remit(later, wanted))

    return of_a_window


@pytest.mark.parametrize("prepare", [voids, pays_back, remits])
def test_the_same_thing_done_by_two_windows_is_done_by_one(
    office: Office, prepare: Callable[[Desk], Callable[[], Act]]
) -> None:
    """Not the same command: each window has its own dialog open."""
    with office.desk() as desk:
        with_passphrase(desk)
        of_a_window = prepare(desk)
    told = office.race(of_a_window(), of_a_window(), of_a_window())
    assert told.count(DONE) == 1, told
    assert all(told)
    holds(office)


@pytest.mark.parametrize("own_books", [False, True], ids=["one book", "own books"])
def test_two_clerks_never_share_a_number(office: Office, *, own_books: bool) -> None:
    with office.desk() as desk:
        second_clerk(desk)
        if own_books:
            for holder in (CLERK.id, SECOND.id):
                made = add_receipt_book(desk, replace(proposed_book(desk), holder_id=holder))
                assert isinstance(made, ReceiptBook), made
        singles = [pays(one_payment(desk, f"Lê Văn {name}")) for name in ("Một", "Hai", "Ba", "Tư")]
        basket = pays(command(*neighbours(desk), payer=Payer(name="Phạm Văn Mười")))  # type: ignore[arg-type]
    told = office.race(singles[0], by_second(singles[1]), basket, by_second(singles[2]), singles[3])
    assert told == [DONE] * 5
    with office.desk() as desk:
        rows = list_receipts(desk, ListReceipts(limit=50)).rows
        numbers = [(row.symbol, row.number) for row in rows]
        assert len(numbers) == len(set(numbers)) == 8
    holds(office)


def test_a_book_given_away_while_its_holder_pays(office: Office) -> None:
    with office.desk() as desk:
        second_clerk(desk)
        made = add_receipt_book(desk, replace(proposed_book(desk), holder_id=CLERK.id))
        assert isinstance(made, ReceiptBook), made
        other = add_receipt_book(desk, proposed_book(desk))
        assert isinstance(other, ReceiptBook), other
        payment = pays(one_payment(desk, "Lê Văn Một"))
    gives = HandOver(receipt_book_id=made.id, to_id=SECOND.id)
    assert office.race(payment, lambda desk: went(hand_over(desk, gives))) == [DONE, DONE]
    holds(office)


def test_closing_while_the_other_pays_and_moves(office: Office, tmp_path: Path) -> None:
    """What came before the seal is in the day; what came later is refused with a sentence."""
    with office.desk() as desk:
        second_clerk(desk)
        session = opened(desk, 500_000)
        wanted = closing(desk, 500_000, reason=CloseReason.NOT_FOUND)
        payment = pays(one_payment(desk, "Lê Văn Một"))
        basket = pays(command(*neighbours(desk), payer=Payer(name="Phạm Văn Mười")))  # type: ignore[arg-type]
        others = by_second(pays(one_payment(desk, "Lê Văn Hai")))
    told = office.race(lambda desk: went(close_day(desk, wanted)), payment, basket, others)
    assert told[0] == DONE
    assert told[3] == DONE, "the other clerk has a drawer of their own"
    assert all(one in {DONE, "session: day_closed"} for one in told[1:3]), told
    with office.desk() as desk:
        receipts = day_state(desk, session.id).facts.receipts
        assert len(receipts) == (told[1] == DONE) + 4 * (told[2] == DONE)
    holds(office)
