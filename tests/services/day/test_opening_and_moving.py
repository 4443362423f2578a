"""Opening the drawer, what is carried over, and money that moves besides receipts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.money import Money
from desktop.services.book.approval import Approval, ApprovalError
from desktop.services.day.closing import CloseReason
from desktop.services.day.movements import CashMovement, MoveCash, MovementKind, move_cash
from desktop.services.day.notes import MOST_PIECES
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.desk import Desk, today
from desktop.storage.column_types import new_key
from desktop.storage.counter import cash_movements
from desktop.storage.payment import ledger
from tests.services.builders import Clock, pay_si, registered
from tests.services.day.drawer import closed, codes, everything, opened, pieces, state
from tests.storage.engines import PASSPHRASE

YEARS = (date(2020, 1, 1), date(2040, 1, 1))


def accounts(desk: Desk) -> dict[str, int]:
    """What stands on each account."""
    found: dict[str, int] = {}
    with desk.book.reading() as tx:
        for one in ledger.sums(tx, *YEARS):
            found[one.account] = found.get(one.account, 0) + int(one.amount)
    return {account: amount for account, amount in found.items() if amount}


def move(desk: Desk, kind: MovementKind, amount: int, **more: object) -> object:
    return move_cash(desk, MoveCash(**({"command_id": new_key(), "kind": kind, "amount": Money(amount)} | more)))  # type: ignore[arg-type]


def test_the_first_float_comes_from_outside_and_is_in_the_drawer(any_desk: Desk) -> None:
    session = opened(any_desk, 2_000_000)
    assert (session.opening, session.opening_notes) == (2_000_000, {"500000": 4})
    assert accounts(any_desk) == {"cash": 2_000_000, "float": -2_000_000}
    facts = state(any_desk).facts
    assert (facts.opening, facts.opening_counted, facts.expected) == (2_000_000, True, 2_000_000)


def test_the_rest_of_yesterday_is_carried_over_and_a_recount_is_a_difference(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    opened(desk, 2_000_000)
    closed(desk, 2_000_000, handed_over=Money(500_000))
    assert accounts(desk) == {"cash": 1_500_000, "float": -2_000_000, "safe": 500_000}
    clock.go_to(today(desk) + timedelta(days=1))
    assert (state(desk).session, state(desk).facts.opening) == (None, 1_500_000)
    opened(desk, 1_499_500)
    assert accounts(desk) == {"cash": 1_499_500, "float": -2_000_000, "safe": 500_000, "difference": 500}


def test_the_queue_does_not_wait_for_a_count(any_desk: Desk, clock: Clock) -> None:
    desk = any_desk
    opened(desk, 2_000_000)
    closed(desk, 2_000_000)
    clock.go_to(today(desk) + timedelta(days=1))
    pay_si(desk, registered(desk), method="3")
    session, facts = state(desk).session, state(desk).facts
    assert session is not None
    assert (session.opening, session.opening_notes) == (2_000_000, None)
    assert not facts.opening_counted
    assert facts.expected == 2_000_000 + facts.receipts[0].amount


def test_opening_again_is_refused_and_a_repeated_command_is_not(any_desk: Desk) -> None:
    desk = any_desk
    command = OpenDay(command_id=new_key(), notes=pieces(1_000_000))
    first = open_day(desk, command)
    before = everything(desk)
    assert open_day(desk, command) == first
    assert codes(open_day(desk, replace(command, command_id=new_key()))) == [("session", "day_opened_twice")]
    assert everything(desk) == before


@pytest.mark.parametrize("count", [-1, MOST_PIECES + 1])
def test_pieces_that_cannot_be_are_refused(desk: Desk, count: int) -> None:
    before = everything(desk)
    notes = {Money(500_000): count, Money(1_000): count}
    result = open_day(desk, OpenDay(command_id=new_key(), notes=notes))
    assert codes(result) == [("notes[0]", "bad_pieces"), ("notes[8]", "bad_pieces")]
    result = open_day(desk, OpenDay(command_id=new_key(), notes={Money(300): 1}))
    assert codes(result) == [("notes", "unknown_note")]
    assert everything(desk) == before


def test_money_moves_against_its_account(any_desk: Desk) -> None:
    desk = any_desk
    opened(desk, 2_000_000)
    for kind, amount in (("float", 300_000), ("deposit", -1_000_000), ("handover", -200_000), ("handover", 50_000)):
        assert isinstance(move(desk, MovementKind(kind), amount), CashMovement)
    assert accounts(desk) == {"cash": 1_150_000, "float": -2_300_000, "transfer": 1_000_000, "safe": 150_000}
    facts = state(desk).facts
    assert [one.amount for one in facts.movements] == [300_000, -1_000_000, -200_000, 50_000]
    assert facts.expected == 1_150_000
    assert (facts.moved("deposit"), facts.other) == (-1_000_000, 0)


def test_what_cannot_move_does_not(desk: Desk) -> None:
    opened(desk, 100_000)
    before = everything(desk)
    assert codes(move(desk, MovementKind.DEPOSIT, -100_500)) == [("amount", "more_than_there")]
    assert codes(move(desk, MovementKind.DEPOSIT, 1_000)) == [("amount", "only_goes_out")]
    assert codes(move(desk, MovementKind.FLOAT, 0)) == [("amount", "zero_amount")]
    assert codes(move(desk, MovementKind.FLOAT, 10**12)) == [("amount", "above_ceiling")]
    assert codes(move(desk, MovementKind.FLOAT, 1_000, note="x" * 201)) == [("note", "too_long")]
    assert codes(move(desk, MovementKind.CORRECTION, 1_000)) == [
        ("corrects", "not_a_sealed_day"),
        ("note", "missing_field"),
        ("approval", "missing_field"),
    ]
    assert everything(desk) == before


def test_a_movement_sent_twice_moves_once(any_desk: Desk) -> None:
    opened(any_desk, 100_000)
    command = MoveCash(command_id=new_key(), kind=MovementKind.FLOAT, amount=Money(50_000))
    first = move_cash(any_desk, command)
    before = everything(any_desk)
    assert move_cash(any_desk, command) == first
    assert everything(any_desk) == before


def test_a_sealed_day_is_corrected_on_a_later_one_that_names_it(desk: Desk, clock: Clock) -> None:
    opened(desk, 2_000_000)
    sealed = closed(desk, 1_990_000, reason=CloseReason.NOT_FOUND)
    clock.go_to(today(desk) + timedelta(days=1))
    more = {"note": "Tìm thấy dưới ngăn kéo", "corrects_id": sealed.id}
    with pytest.raises(ApprovalError):
        move(desk, MovementKind.CORRECTION, 10_000, approval=Approval("sai mật khẩu"), **more)
    assert state(desk).session is None
    done = move(desk, MovementKind.CORRECTION, 10_000, approval=Approval(PASSPHRASE), **more)
    assert isinstance(done, CashMovement)
    assert (done.corrects_id, done.approved_by) == (sealed.id, desk.user.id)
    # The missing 10.000 was the drawer's difference; finding it takes the difference back.
    assert accounts(desk) == {"cash": 2_000_000, "float": -2_000_000}
    assert state(desk).facts.movements[0].corrects_day == "23/11/2026"
    with desk.book.reading() as tx:
        assert [one.id for one in cash_movements.corrections_of(tx, sealed.id)] == [done.id]
    before = everything(desk)
    own = state(desk).session
    assert own is not None
    still_open = {"note": "Thử", "corrects_id": own.id, "approval": Approval(PASSPHRASE)}
    assert codes(move(desk, MovementKind.CORRECTION, 10_000, **still_open)) == [("corrects", "not_a_sealed_day")]
    after = everything(desk)
    # The approval itself is journaled; no money moved.
    assert {name for name in before if before[name] != after[name]} <= {"journal", "journal_head"}
