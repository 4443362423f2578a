"""A payment that takes the place of a voided receipt, on its way from the void dialog to F9."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.problem import Problem
from desktop.services.book.approval import Approval
from desktop.services.corrections.void_receipt import VoidReceipt, void_receipt
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Collected, CollectPayment
from desktop.ui.i18n import t


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacing:
    """What was said in the void dialog; the receipt is voided only when the new payment is confirmed."""

    command_id: UUID
    receipt_id: UUID
    number: str
    total: Money
    reason: str
    approval: Approval


def replace_receipt(desk: Desk, command: CollectPayment, replacing: Replacing) -> Collected | tuple[Problem, ...]:
    """Void and issue anew; the new receipt as a payment that was taken."""
    done = void_receipt(
        desk,
        VoidReceipt(
            command_id=replacing.command_id,
            receipt_id=replacing.receipt_id,
            reason=replacing.reason,
            approval=replacing.approval,
            replacement=command,
        ),
    )
    if isinstance(done, tuple):
        return done
    assert done.replacement is not None
    return Collected(
        payment_id=command.command_id,
        receipts=(done.replacement,),
        total=done.replacement.total,
        change=max(-done.difference, Money(0)),
        repeated=done.repeated,
    )


def difference_text(before: Money, now: Money) -> str:
    """What the payer adds or gets back."""
    if now == before:
        return t("Không thu thêm, không trả lại.")
    if now > before:
        return t("Thu thêm {amount} đ.", amount=format_money(Money(now - before)))
    return t("Trả lại {amount} đ.", amount=format_money(Money(before - now)))


def replacing_title(replacing: Replacing) -> str:
    """What the payment dialog says on top."""
    return t("Thay biên lai {number} đã thu {amount} đ.", number=replacing.number, amount=format_money(replacing.total))
