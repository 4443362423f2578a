"""The office's account, and the VietQR on a schedule by which the next payment can be transferred."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.papers.receipt import Schedule
from desktop.domain.papers.transfer_code import TransferAccount, purpose_of, transfer_code
from desktop.services.book.settings import Settings


def account_of(settings: Settings) -> TransferAccount | None:
    """The office's account; None while it has none."""
    if not settings.bank_bin or not settings.bank_account:
        return None
    return TransferAccount(
        bank=settings.bank_bin,
        number=settings.bank_account,
        bank_name=settings.bank_name,
        holder=settings.bank_holder,
    )


def with_next_transfer(schedule: Schedule, account: TransferAccount | None, bill: str) -> Schedule:
    """The schedule with the code for what comes next: its amount where the schedule tells one, else left to the payer.

    ``bill`` is the number under which the transfer is awaited. Without an account, and when nothing is to be paid, the
    schedule stays as it is.
    """
    coming = next((row for row in schedule.rows if not row.paid), None)
    if account is None or (coming is not None and coming.pays <= 0):
        return schedule
    purpose = purpose_of((schedule.insurance,), schedule.person_number or schedule.person_name)
    return replace(schedule, transfer=transfer_code(account, None if coming is None else coming.pays, bill, purpose))
