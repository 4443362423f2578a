"""The registration slip (phiếu đăng ký tham gia): what was chosen, what it costs, what to bring, whom to call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office
from desktop.domain.papers.transfer_code import TransferCode
from desktop.domain.people import Insurance


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipMember:
    """One insured person of a household's slip; texts as printed, empty where not known yet."""

    name: str
    id_number: str = ""
    place: str = ""
    months: str = ""
    validity: str = ""
    amount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationSlip:
    """A slip for one insurance.

    Attributes:
        values: text by block and item, ``money.amount``; what is missing is a box for the hand.
        members: the household; empty for voluntary SI.
        amount: None while nothing can be quoted; the table's total and the box stay empty then.
        bring: keys of the block ``bring``, in the order printed.
        references: articles on which the amount rests.
        confirmed: whether all figures of the amount are confirmed.
        transfer: pays the amount by a bank's application, when the office has an account.
    """

    form: Form
    office: Office
    insurance: Insurance
    person_name: str
    made_on: date
    values: Mapping[str, str] = field(default_factory=dict)
    members: tuple[SlipMember, ...] = ()
    amount: Money | None = None
    bring: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    confirmed: bool = True
    transfer: TransferCode | None = None
    practice: bool = False
