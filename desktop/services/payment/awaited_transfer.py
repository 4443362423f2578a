"""The VietQR of the transfer that is awaited on the payment dialog."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.documents.qr import qr_squares
from desktop.domain.money import Money
from desktop.domain.papers.transfer_code import TransferCode, purpose_of, transfer_code
from desktop.domain.people import Insurance
from desktop.domain.texts.text import fold
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import HiPart, SiPart
from desktop.services.payment.transfer_account import account_of
from desktop.services.people.person_form import PersonDraft
from desktop.storage.book import Transaction
from desktop.storage.people import people

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is taken for a digit when it is read out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitedTransfer:
    """A transfer to show: ``squares`` are the QR's modules row by row, 0 black and 255 white, ``side`` a row."""

    code: TransferCode
    side: int
    squares: bytes


def awaited_transfer(
    desk: Desk, parts: tuple[SiPart | HiPart, ...], total: Money, payer: str, command_id: UUID
) -> AwaitedTransfer | None:
    """The code for the payment on screen; None without an account, and for a payment of nothing."""
    with desk.book.reading() as tx:
        account = account_of(read_settings(tx))
        if account is None or total <= 0:
            return None
        told = purpose_in(tx, parts, payer)
    code = transfer_code(account, total, bill_of(command_id), told)
    side, squares = qr_squares(code.payload)
    return AwaitedTransfer(code=code, side=side, squares=squares)


def purpose_in(tx: Transaction, parts: tuple[SiPart | HiPart, ...], payer: str) -> str:
    """For what and for whom: the first of those paid for who has a number; the payer's name where nobody has."""
    who = next((number for part in parts if (number := _number(tx, part))), "") or payer
    insurances = tuple(Insurance.VOLUNTARY_SI if isinstance(p, SiPart) else Insurance.HOUSEHOLD_HI for p in parts)
    return purpose_of(insurances, who)


def bill_of(command_id: UUID) -> str:
    """Eight letters and digits out of a payment's key: the same payment always asks under the same bill number."""
    rest, letters = command_id.int & (1 << 40) - 1, ""
    for _ in range(8):
        rest, place = divmod(rest, 32)
        letters = _LETTERS[place] + letters
    return letters


def _number(tx: Transaction, part: SiPart | HiPart) -> str:
    """Personal ID or SI number of the first one paid for, in the book or not yet."""
    ids = [part.draft.person_id] if isinstance(part, SiPart) else [row.person_id for row in part.draft.rows]
    known = people.get_many(tx, ids)
    for person_id in ids:
        if person_id in known:
            return known[person_id].person.personal_id or known[person_id].person.si_number
        fresh = _new_person(part, person_id)
        if fresh is not None:
            return "".join(fold(fresh.personal_id).split()) or fresh.si_number
    return ""


def _new_person(part: SiPart | HiPart, person_id: UUID) -> PersonDraft | None:
    return part.draft.new_person if isinstance(part, SiPart) else part.draft.new_person(person_id)
