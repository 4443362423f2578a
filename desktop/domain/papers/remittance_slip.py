"""The remittance slip (giấy nộp tiền): what the counter hands to the SI agency, by insurance and by source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.day_book import NumberRange
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office
from desktop.domain.people import Insurance

NOTHING = Money(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class InsuranceSum:
    """Receipts of one insurance and what participants paid on them, less what was voided or refunded."""

    insurance: Insurance
    receipts: int
    cash: Money
    transfer: Money

    @property
    def amount(self) -> Money:
        """What is remitted of this insurance."""
        return self.cash + self.transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSum:
    """A support beside the participants' own money: State, province, organisation (nguồn ngân sách, nguồn khác)."""

    name: str
    voluntary_si: Money
    household_hi: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class RemittanceSlip:
    """The slip of some days.

    Attributes:
        insurances: one for each of the two, also with nothing taken.
        supports: what others pay for the same receipts; it is told, not remitted.
        account, deadline: of the settings; empty draws a box.
        confirmed: whether all supports rest on confirmed figures.
        number: of a remittance, ``3/2026``; empty for a slip of days that nobody has handed over.
        source, reference: where the money came out, the number of the transfer; of a remittance.
        taken_back, deducted: how many voids and refunds are taken off, and how much (not positive).
    """

    form: Form
    office: Office
    first_day: date
    last_day: date
    numbers: tuple[NumberRange, ...]
    insurances: tuple[InsuranceSum, ...]
    supports: tuple[SourceSum, ...]
    in_words: str
    made_on: date
    account: str = ""
    deadline: str = ""
    confirmed: bool = True
    practice: bool = False
    number: str = ""
    source: str = ""
    reference: str = ""
    taken_back: int = 0
    deducted: Money = NOTHING

    @property
    def total(self) -> Money:
        """What is remitted."""
        return sum((one.amount for one in self.insurances), Money(0))

    def paid(self, insurance: Insurance) -> Money:
        """What participants paid for one insurance."""
        return sum((one.amount for one in self.insurances if one.insurance is insurance), Money(0))
