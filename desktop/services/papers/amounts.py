"""What papers say of a quoted amount: the articles it rests on, and the code by which it can be transferred."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.money import Money
from desktop.domain.papers.transfer_code import TransferCode, purpose_of, transfer_code
from desktop.domain.people import Insurance, Person
from desktop.domain.quote import QuoteLine
from desktop.services.book.settings import Settings
from desktop.services.payment.transfer_account import account_of


def references_of(lines: Iterable[QuoteLine]) -> tuple[str, ...]:
    """The articles of the lines that make an amount, each once."""
    parts = (part for line in lines if line.in_total for part in line.reference.split("; ") if part)
    return tuple(dict.fromkeys(parts))


def confirmed(lines: Iterable[QuoteLine]) -> bool:
    """Whether every line that makes an amount rests on confirmed figures."""
    return all(line.status.is_confirmed for line in lines if line.in_total)


def transfer_of(
    settings: Settings, insurances: tuple[Insurance, ...], amount: Money, person: Person
) -> TransferCode | None:
    """The code that pays an amount for a person, found again by their number; None without an account or an amount."""
    account = account_of(settings)
    if account is None or amount <= 0:
        return None
    who = person.personal_id or person.si_number
    return transfer_code(account, amount, who, purpose_of(insurances, who or person.full_name))
