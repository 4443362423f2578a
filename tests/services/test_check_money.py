"""Whatever is changed behind the program's back in days, voids, refunds, remittances and transfers is found."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.money import Money
from desktop.services.book.check_book import check_book
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.void_receipt import SameAmounts
from desktop.services.day.closing import CloseDay, CloseReason, DayClosed, close_day
from desktop.services.day.movements import CashMovement, MoveCash, MovementKind, move_cash
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.day.sessions import CashSession
from desktop.services.desk import Desk, today
from desktop.services.payment.collect_payment import Payer
from desktop.services.remittances.confirm import Confirm, Confirmed, confirm
from desktop.services.remittances.owed import owed
from desktop.services.remittances.remit import Remit, Remitted, Reverse, remit, reverse
from desktop.storage.column_types import new_key
from desktop.storage.remittances import Source
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.corrections.stories import APPROVAL, refunded, voided, with_passphrase
from tests.services.test_check_book import found_after


def work(desk: Desk, clock: Clock) -> None:
    """Two days: opened with change money, paid, voided both ways, moved, closed, corrected, paid back, handed over."""
    with_passphrase(desk)
    opened = open_day(desk, OpenDay(command_id=new_key(), notes={Money(100_000): 3}))
    assert isinstance(opened, CashSession)
    head, wife = registered(desk), registered(desk, "Trần Thị Bình", sex="female", phone="")
    third = registered(desk, "Lê Văn Cường", phone="", birth="02/02/1980")
    household = household_of(desk, head, wife)
    wrong = pay_si(desk, head).receipts[0]
    cards = paid(desk, hi_part(desk, hi_draft(household, head, wife))).receipts[0]
    pay_si(desk, third, method="12")
    payer = Payer(name="Nguyễn Thị Hoa", number="", address="Thôn Đông", person_id=None)
    voided(desk, wrong.receipt_id, replacement=SameAmounts(payment_id=new_key(), payer=payer))
    voided(desk, cards.receipt_id)
    moved = move_cash(desk, MoveCash(command_id=new_key(), kind=MovementKind.FLOAT, amount=Money(50_000), note="lẻ"))
    assert isinstance(moved, CashMovement)
    notes = {Money(500_000): 13, Money(100_000): 1, Money(50_000): 1, Money(20_000): 1, Money(10_000): 1}
    # 300.000 + 2 × 3.168.000 + 50.000 = 6.686.000 should be there; 6.680.000 are.
    closing = CloseDay(
        command_id=new_key(),
        session_id=opened.id,
        notes=notes,
        reason=CloseReason.WRONG_CHANGE,
        handed_over=Money(6_336_000),
    )
    result = close_day(desk, closing)
    assert isinstance(result, DayClosed), result
    clock.go_to(today(desk) + timedelta(days=1))
    correction = MoveCash(
        command_id=new_key(),
        kind=MovementKind.CORRECTION,
        amount=Money(10_000),
        note="đếm sót một tờ",
        corrects_id=opened.id,
        approval=APPROVAL,
    )
    assert isinstance(move_cash(desk, correction), CashMovement)
    total = owed(desk).total
    made = remit(desk, Remit(command_id=new_key(), source=Source.SAFE, expected=total))
    assert isinstance(made, Remitted), made
    told = Confirm(command_id=new_key(), remittance_id=made.remittance_id, confirmed_on=today(desk), amount=total)
    assert isinstance(confirm(desk, told), Confirmed)
    pay_si(desk, registered(desk, "Đỗ Thị Én", sex="female", phone="", birth="03/03/1985"), method="12")
    refunded(desk, third, RefundCause.COMPULSORY_SI, today(desk))
    again = remit(desk, Remit(command_id=new_key(), source=Source.DRAWER, expected=owed(desk).total))
    assert not isinstance(again, Remitted), "less is owed than was paid back"


@pytest.fixture
def worked(desk: Desk, clock: Clock) -> Desk:
    work(desk, clock)
    return desk


def test_two_days_of_everything_are_healthy_on_both_engines(any_desk: Desk, clock: Clock) -> None:
    work(any_desk, clock)
    assert check_book(any_desk).problems == ()


def test_a_slip_taken_back_is_healthy_too(desk: Desk) -> None:
    with_passphrase(desk)
    pay_si(desk, registered(desk))
    made = remit(desk, Remit(command_id=new_key(), source=Source.DRAWER, expected=owed(desk).total))
    assert isinstance(made, Remitted)
    command = Reverse(command_id=new_key(), remittance_id=made.remittance_id, reason="ghi nhầm", approval=APPROVAL)
    assert isinstance(reverse(desk, command), Remitted)
    assert check_book(desk).problems == ()


SEALED = "state = 'closed'"


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        (f"UPDATE cash_sessions SET counted = counted + 1000 WHERE {SEALED}", "day_seal_broken"),
        (f"UPDATE cash_sessions SET content = replace(content, '500000', '500001') WHERE {SEALED}", "day_seal_broken"),
        (f"UPDATE cash_sessions SET seal = '{'0' * 64}' WHERE {SEALED}", "day_seal_broken"),
        (f"UPDATE cash_sessions SET seq = 7 WHERE {SEALED}", "day_seal_broken"),
        (f"UPDATE cash_sessions SET closed_at = '2026-11-23T23:00:00.000000+07:00' WHERE {SEALED}", "day_changed"),
        (f"UPDATE cash_sessions SET reason = 'khác' WHERE {SEALED}", "day_changed"),
        (f"UPDATE cash_sessions SET expected = expected - 5000 WHERE {SEALED}", "day_sum_differs"),
        ("UPDATE cash_sessions SET opening = opening + 1000 WHERE state = 'open'", "day_sum_differs"),
        ("UPDATE cash_sessions SET opened_at = '2026-11-24T01:00:00.000000+07:00' WHERE state = 'open'", "day_changed"),
        ("DELETE FROM cash_sessions WHERE state = 'open'", "day_missing"),
        ("UPDATE payments SET session_id = NULL", "day_book_differs"),
        ("UPDATE cash_movements SET note = 'khác' WHERE kind = 'float'", "movement_changed"),
        ("UPDATE cash_movements SET amount = amount + 1000 WHERE kind = 'float'", "ledger_differs"),
        ("DELETE FROM cash_movements WHERE kind = 'correction'", "movement_missing"),
        ("DELETE FROM cash_movements WHERE kind = 'correction'", "ledger_without_act"),
        ("UPDATE ledger_entries SET amount = amount + 1 WHERE act = 'close' AND account = 'safe'", "ledger_unbalanced"),
        ("UPDATE ledger_entries SET account = 'safe' WHERE act = 'movement' AND account = 'float'", "ledger_differs"),
        ("DELETE FROM ledger_entries WHERE act = 'remittance'", "ledger_differs"),
        ("DELETE FROM ledger_entries WHERE act = 'remittance'", "owed_differs"),
        ("DELETE FROM ledger_entries WHERE act = 'void'", "void_changed"),
        ("UPDATE ledger_entries SET reverses_id = NULL WHERE act = 'void'", "ledger_differs"),
        ("UPDATE ledger_entries SET amount = -amount WHERE act = 'refund'", "ledger_differs"),
        ("UPDATE receipt_voids SET reason = 'khác'", "void_changed"),
        ("UPDATE receipt_voids SET voided_at = '2026-11-23T01:00:00.000000+07:00'", "void_changed"),
        ("DELETE FROM receipt_voids WHERE outcome = 'returned'", "void_missing"),
        ("DELETE FROM receipt_voids WHERE outcome = 'returned'", "cover_change_differs"),
        (
            "UPDATE receipt_voids SET replaced_by_id = (SELECT max(id) FROM receipts) WHERE outcome = 'replaced'",
            "replacement_differs",
        ),
        ("DELETE FROM cover_changes WHERE kind = 'void'", "cover_change_differs"),
        ("DELETE FROM cover_changes WHERE kind = 'refund'", "cover_change_differs"),
        ("UPDATE cover_changes SET months = months + 1 WHERE kind = 'refund'", "refund_changed"),
        ("UPDATE refunds SET amount = amount + 1, override_reason = 'x'", "refund_changed"),
        ("UPDATE refunds SET amount = 99000000, override_reason = 'x'", "refund_over_paid"),
        ("UPDATE refunds SET content = replace(content, '2026', '2025')", "refund_changed"),
        ("UPDATE refunds SET number = 5", "refund_number_gap"),
        ("UPDATE refunds SET person_id = (SELECT min(id) FROM people)", "refund_of_another"),
        ("DELETE FROM refunds", "refund_missing"),
        ("UPDATE remittances SET reference = 'khác'", "remittance_changed"),
        ("UPDATE remittances SET voluntary_si = voluntary_si + 1", "remittance_sum_differs"),
        ("UPDATE remittances SET content = 'x'", "remittance_unreadable"),
        ("UPDATE remittances SET number = 4", "remittance_number_gap"),
        ("DELETE FROM remittances", "remittance_missing"),
        ("UPDATE remittance_items SET amount = amount + 1 WHERE kind = 'receipt'", "remittance_item_differs"),
        ("DELETE FROM remittance_items WHERE kind = 'void'", "remittance_changed"),
        ("DELETE FROM remittance_items WHERE kind = 'void'", "owed_differs"),
        ("UPDATE remittance_confirmations SET amount = amount - 1", "confirmation_changed"),
        ("DELETE FROM remittance_confirmations", "confirmation_missing"),
    ],
)
def test_each_change_from_outside_is_found(worked: Desk, book_path: Path, statement: str, code: str) -> None:
    assert code in found_after(worked, book_path, statement)
