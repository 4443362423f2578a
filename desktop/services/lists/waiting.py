"""What waits for a list: every receipt line that stands in no batch, by the form it belongs on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.desk import Desk, today
from desktop.services.lists.form_choice import CODES, NAMES, form_code, missing_sentence, version_on
from desktop.services.lists.give_backs import waiting_give_backs
from desktop.services.lists.sums import ListSums, read_sums
from desktop.storage.book import Transaction
from desktop.storage.lists import waiting as waiting_rows
from desktop.storage.lists.waiting import ReceiptLine


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """One insured person of one receipt that no batch has.

    Attributes:
        receipt_number: as printed. number: personal ID, else SI number.
        corrects_id: the refused line of an earlier batch that this one will put right, or the sent line that it takes
            back (voided or paid back since; then the amount is negative), or None.
    """

    receipt_id: UUID
    person_id: UUID
    receipt_number: str
    symbol: str
    issued_on: date
    name: str
    number: str
    months: int
    amount: Money
    corrects_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingForm:
    """The lines that one form takes.

    Attributes:
        form_name: as printed, ``D05-TS``. problem: why no list can be made now (no version of that date), or empty.
    """

    form_code: str
    form_name: str
    insurance: Insurance
    lines: tuple[WaitingLine, ...]
    problem: str = ""

    @property
    def count(self) -> int:
        """How many lines wait."""
        return len(self.lines)

    @property
    def total(self) -> Money:
        """What they come to."""
        return Money(sum(line.amount for line in self.lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """All that waits, by form; forms without lines are left out.

    Attributes:
        on: the date the lists would bear.
        sums: all receipts = sent + in drafts + waiting, whatever the date.
    """

    on: date
    forms: tuple[WaitingForm, ...]
    sums: ListSums

    @property
    def count(self) -> int:
        """How many lines wait."""
        return sum(form.count for form in self.forms)

    @property
    def total(self) -> Money:
        """What they come to."""
        return Money(sum(form.total for form in self.forms))


def waiting_lines(desk: Desk, *, on: date | None = None, until: date | None = None) -> Waiting:
    """What waits, for lists of a date (today unless told), receipts up to a day (``on`` unless told)."""
    on = on or today(desk)
    with desk.book.reading() as tx:
        found = waiting_by_form(tx, desk, on, until)
        freed, sums = waiting_rows.freed(tx), read_sums(tx)
    forms = tuple(
        WaitingForm(
            form_code=code,
            form_name=NAMES[code],
            insurance=lines[0].insurance,
            lines=tuple(_shown(line, freed.get((line.receipt_id, line.person_id))) for line in lines),
            problem=_problem(desk, code, on),
        )
        for code in CODES
        if (lines := found.get(code, ()))
    )
    return Waiting(on=on, forms=forms, sums=sums)


def waiting_by_form(
    tx: Transaction, desk: Desk, on: date, until: date | None = None
) -> dict[str, tuple[ReceiptLine, ...]]:
    """The receipt lines that wait, by the code of the form that a list of that date takes them on."""
    forms = desk.forms()
    found: dict[str, list[ReceiptLine]] = {}
    last_day = min(on, until or on)
    for line in (*waiting_rows.waiting(tx, last_day), *waiting_give_backs(tx, last_day)):
        found.setdefault(form_code(forms, line.insurance, line.group, on), []).append(line)
    return {code: tuple(lines) for code, lines in found.items()}


def _problem(desk: Desk, code: str, on: date) -> str:
    forms = desk.forms()
    return "" if version_on(forms, code, on) is not None else missing_sentence(forms, code, on)


def _shown(line: ReceiptLine, corrects_id: UUID | None) -> WaitingLine:
    return WaitingLine(
        receipt_id=line.receipt_id,
        person_id=line.person_id,
        receipt_number=f"{line.number:07d}",
        symbol=line.symbol,
        issued_on=line.issued_on,
        name=line.name,
        number=line.personal_id or line.si_number,
        months=line.months,
        amount=line.amount,
        corrects_id=line.corrects_id or corrects_id,
    )
