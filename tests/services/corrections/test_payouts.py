"""Money that goes back: never more cash than lies in the drawer; a short bank account is told and not refused."""

from dataclasses import replace
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.domain.problem import Problem
from desktop.services.book.check_book import check_book
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.payouts import payout_note
from desktop.services.corrections.refund import Payout, Refunded, refund_cover
from desktop.services.corrections.void_receipt import SameAmounts, VoidedReceipt, void_receipt
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Payer
from desktop.storage.column_types import new_key
from desktop.storage.payment import ledger
from desktop.storage.remittance_acts import ledger_holds
from tests.services.builders import Clock, close_earlier_day, pay_si, registered
from tests.services.corrections.stories import counted, from_the_safe, refund_command, void_command, with_passphrase

TOTAL = 3_168_000
"""Twelve months of 1,500,000 đ at 22 % less the State's support, as the other tests pay."""


def emptied(desk: Desk, clock: Clock) -> None:
    """The next morning: what was taken lies in the safe."""
    clock.go_to(date(2026, 11, 24))
    close_earlier_day(desk)


def short(result: object) -> Problem:
    assert isinstance(result, tuple), result
    (problem,) = result
    assert (problem.field, problem.code) == ("payout", "drawer_short")
    return problem


def test_a_void_gives_back_no_more_than_lies_in_the_drawer(any_desk: Desk, clock: Clock) -> None:
    with_passphrase(any_desk)
    receipt = pay_si(any_desk, registered(any_desk), method="12").receipts[0]
    assert receipt.total == TOTAL
    emptied(any_desk, clock)
    from_the_safe(any_desk, TOTAL - 1)
    rows = counted(any_desk)
    command = void_command(receipt.receipt_id)
    assert short(void_receipt(any_desk, command)).values == {"there": "3.167.999", "given": "3.168.000"}
    assert counted(any_desk) == rows
    from_the_safe(any_desk, 1)
    assert isinstance(void_receipt(any_desk, command), VoidedReceipt)
    assert check_book(any_desk).healthy


def test_the_same_receipt_for_another_payer_needs_no_money(any_desk: Desk, clock: Clock) -> None:
    with_passphrase(any_desk)
    receipt = pay_si(any_desk, registered(any_desk), method="12").receipts[0]
    emptied(any_desk, clock)
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    assert isinstance(void_receipt(any_desk, void_command(receipt.receipt_id, replacement=again)), VoidedReceipt)


def test_a_refund_gives_back_no_more_than_lies_in_the_drawer(any_desk: Desk, clock: Clock) -> None:
    with_passphrase(any_desk)
    person = registered(any_desk)
    pay_si(any_desk, person, method="12")
    emptied(any_desk, clock)
    rows = counted(any_desk)
    command = refund_command(any_desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    asked = command.draft.seen
    assert short(refund_cover(any_desk, command)).values["there"] == "0"
    assert counted(any_desk) == rows
    agency = replace(command, draft=replace(command.draft, payout=Payout.CASH))
    from_the_safe(any_desk, asked)
    assert payout_note(any_desk, Means.CASH, asked) is None
    assert payout_note(any_desk, Means.CASH, Money(asked + 1)) is not None
    assert isinstance(refund_cover(any_desk, agency), Refunded)
    assert check_book(any_desk).healthy


def test_a_short_account_is_told_and_pays(any_desk: Desk) -> None:
    """The book does not know every transfer of the bank account."""
    with_passphrase(any_desk)
    person = registered(any_desk)
    pay_si(any_desk, person, method="12")
    command = refund_command(any_desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1), payout=Payout.TRANSFER)
    note = payout_note(any_desk, Means.TRANSFER, command.draft.seen)
    assert note is not None
    assert "tài khoản của quầy có 0 đ" in note.title
    done = refund_cover(any_desk, command)
    assert isinstance(done, Refunded)
    with any_desk.book.reading() as tx:
        assert ledger_holds(tx, ledger.TRANSFER) == -done.amount
    assert check_book(any_desk).healthy
