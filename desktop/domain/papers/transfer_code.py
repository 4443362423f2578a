"""A transfer to the counter's account as papers and screens show it: VietQR text, bank, account, purpose."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.money import Money
from desktop.domain.papers.vietqr import LONGEST_TEXT, VietQr, ascii_text, make_payload
from desktop.domain.people import Insurance

SHORT_NAMES = {Insurance.VOLUNTARY_SI: "BHXH", Insurance.HOUSEHOLD_HI: "BHYT"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferAccount:
    """The account into which payers transfer: bank BIN (6 digits), account number, the bank's and holder's names."""

    bank: str
    number: str
    bank_name: str = ""
    holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferCode:
    """One transfer, ready to show.

    Attributes:
        payload: the VietQR text (NAPAS). amount: None lets the payer type it.
        bill: what the counter finds the payment by. purpose: nội dung, ASCII, at most 25 characters.
    """

    payload: str
    account: TransferAccount
    amount: Money | None
    bill: str
    purpose: str


def transfer_code(account: TransferAccount, amount: Money | None, bill: str, purpose: str) -> TransferCode:
    """Make the code of a transfer.

    Raises:
        VietQrError: bank, account, amount or bill cannot stand in a VietQR.
    """
    shown = ascii_text(purpose)[:LONGEST_TEXT].strip()
    asked = VietQr(bank=account.bank, number=account.number, amount=amount, bill=bill or None, purpose=shown or None)
    return TransferCode(payload=make_payload(asked), account=account, amount=amount, bill=bill, purpose=shown)


def purpose_of(insurances: tuple[Insurance, ...], who: str) -> str:
    """``BHXH BHYT 001090000001``: for what and for whom, so that a bank's statement can be matched again."""
    names = [SHORT_NAMES[one] for one in Insurance if one in insurances]
    return ascii_text(" ".join((*names, who))).upper()[:LONGEST_TEXT].strip()
