"""The reminder letter (giấy nhắc đóng) for a window envelope: what is due, last time and now, and how to pay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office
from desktop.domain.papers.transfer_code import TransferCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderItem:
    """One cover that is due.

    Attributes:
        due: the last safe day as printed. last: what was paid last time, None when the book does not know.
        reason: why the amounts differ; empty when they do not.
        after: what happens when the day has passed, one or two sentences.
    """

    what: str
    due: str
    amount: Money
    last: Money | None = None
    reason: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderLetter:
    """A letter to one person.

    Attributes:
        address: lines under the name, as the day's communes are called; shown in the envelope's window.
        notes: further things to bring or to know. phone: whom to call, empty for none.
        confirmed: whether all amounts rest on confirmed figures.
        transfer: pays everything by a bank's application, when the office has an account.
    """

    form: Form
    office: Office
    name: str
    address: str
    items: tuple[ReminderItem, ...]
    total: Money
    in_words: str
    made_on: date
    phone: str = ""
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    confirmed: bool = True
    transfer: TransferCode | None = None
    practice: bool = False
