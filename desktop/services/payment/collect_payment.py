"""Take the money: one transaction, everything or nothing, never twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.book.settings import Settings, read_settings
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_facts import HiDraft
from desktop.services.payment.agree import Refused, agree_hi, agree_si
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.issue import PaymentFacts, issue
from desktop.services.payment.read_back import read_back_of_quotes
from desktop.services.payment.receipt_content import HiAgreed, SiAgreed
from desktop.services.people.duplicates import DuplicateDecision
from desktop.services.people.person_form import LONGEST_NAME, LONGEST_TEXT
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import drafts
from desktop.storage.payment import payments, receipts

LONGEST_NUMBER = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SiPart:
    """A voluntary SI enrolment and the amount the clerk read back."""

    draft: SiDraft
    expected: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class HiPart:
    """A household HI enrolment and the amount the clerk read back."""

    draft: HiDraft
    expected: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """Who hands over the money (người nộp tiền); may be another person than the participants."""

    name: str
    number: str = ""
    address: str = ""
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectPayment:
    """The confirmed payment.

    Attributes:
        command_id: made when the dialog opens; the same id never pays twice, it returns the first result.
        parts: one or two, of different insurances.
        payer: None means the SI participant, else the household's head.
        tendered: what the payer handed over; None means exactly the total.
        drafts: page and subject of the drafts that the payment completes; deleted with it.
    """

    command_id: UUID
    parts: tuple[SiPart | HiPart, ...]
    payer: Payer | None = None
    means: Means = Means.CASH
    tendered: Money | None = None
    decisions: tuple[DuplicateDecision, ...] = ()
    drafts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReceipt:
    """A receipt that is in the book; ``number`` as printed (``0000127``)."""

    receipt_id: UUID
    number: str
    insurance: Insurance
    total: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """The payment as stored; ``repeated`` when this command id had been paid before."""

    payment_id: UUID
    receipts: tuple[IssuedReceipt, ...]
    total: Money
    change: Money
    repeated: bool


def new_command_id() -> UUID:
    """The id of one intent to pay, made when the dialog opens; every retry carries the same."""
    return new_key()


def collect_payment(desk: Desk, command: CollectPayment) -> Collected | tuple[Problem, ...]:
    """Pay: register who is new, quote again, number, freeze, seal, enter, journal; or leave nothing behind.

    Problems name the part and its field: ``parts[0].income``, ``parts[1].rows[2].months``, ``tendered``.

    Raises:
        AmountChangedError: the amount is not what the clerk saw; both are named.
        CounterError: the book cannot be written; the receipts are used up.
    """
    moment = desk.now()
    desk = replace(desk, now=lambda: moment)
    try:
        with desk.book.writing() as tx:
            return _repeated(tx, command) or _collect(tx, desk, command)
    except Refused as refused:
        return refused.problems


def stored(tx: Transaction, command_id: UUID, *, repeated: bool) -> Collected | None:
    """The payment of a command as the book holds it."""
    payment = payments.get(tx, command_id)
    if payment is None:
        return None
    return _collected(payment, receipts.of_payment(tx, command_id), repeated=repeated)


def _collected(payment: payments.Payment, issued: Sequence[receipts.Receipt], *, repeated: bool) -> Collected:
    shown = tuple(
        IssuedReceipt(
            receipt_id=receipt.id,
            number=f"{receipt.number:07d}",
            insurance=receipt.insurance,
            total=receipt.total,
        )
        for receipt in issued
    )
    change = Money(0) if payment.tendered is None else payment.tendered - payment.total
    return Collected(payment_id=payment.id, receipts=shown, total=payment.total, change=change, repeated=repeated)


def _repeated(tx: Transaction, command: CollectPayment) -> Collected | None:
    return stored(tx, command.command_id, repeated=True)


def _collect(tx: Transaction, desk: Desk, command: CollectPayment) -> Collected:
    if problems := _command_problems(command):
        raise Refused(problems)
    settings = read_settings(tx)
    agreed = tuple(_agree(tx, desk, settings, command, index) for index in range(len(command.parts)))
    payer = _default_payer(desk, agreed) if command.payer is None else _cleaned(command.payer)
    _refuse_other_amounts(command, agreed, payer)
    total = Money(sum(_total(one) for one in agreed))
    if command.tendered is not None and command.tendered < total:
        raise Refused((Problem("tendered", "too_little", {"total": format_money(total)}),))
    facts = PaymentFacts(
        payment_id=command.command_id,
        payer_id=payer.person_id,
        payer_name=payer.name,
        payer_number=payer.number,
        payer_address=payer.address,
        means=command.means,
        tendered=command.tendered if command.means is Means.CASH else None,
        total=total,
    )
    payment, issued = issue(tx, desk, settings, facts, agreed)
    for page, subject in command.drafts:
        drafts.delete_draft(tx, desk.user.id, page, subject)
    return _collected(payment, issued, repeated=False)


def _command_problems(command: CollectPayment) -> tuple[Problem, ...]:
    if not command.parts:
        return (Problem("parts", "missing_field"),)
    kinds = [type(part) for part in command.parts]
    if len(set(kinds)) < len(kinds):
        return (Problem("parts", "one_of_each_insurance"),)
    return () if command.payer is None else tuple(_payer_problems(_cleaned(command.payer)))


def _cleaned(payer: Payer) -> Payer:
    """The payer's texts as the receipt freezes them, so that book and receipt say the same."""
    return replace(payer, name=clean(payer.name), number=clean(payer.number), address=clean(payer.address))


def _payer_problems(payer: Payer) -> Iterator[Problem]:
    if not payer.name:
        yield Problem("payer.name", "missing_field")
    limits = (("name", LONGEST_NAME), ("number", LONGEST_NUMBER), ("address", LONGEST_TEXT))
    for field, limit in limits:
        if len(getattr(payer, field)) > limit:
            yield Problem(f"payer.{field}", "too_long", {"limit": str(limit)})


def _agree(tx: Transaction, desk: Desk, settings: Settings, command: CollectPayment, index: int) -> SiAgreed | HiAgreed:
    """Register what is new and quote again from the book's facts."""
    part = command.parts[index]
    try:
        if isinstance(part, SiPart):
            return agree_si(tx, desk, settings, part.draft, command.decisions)
        return agree_hi(tx, desk, settings, part.draft, command.decisions)
    except Refused as refused:
        prefix = f"parts[{index}]."
        raise Refused(
            tuple(Problem(prefix + problem.field, problem.code, problem.values) for problem in refused.problems)
        ) from refused


def _refuse_other_amounts(command: CollectPayment, agreed: tuple[SiAgreed | HiAgreed, ...], payer: Payer) -> None:
    """Refuse other amounts than were read back, each part by itself."""
    told, now = tuple(part.expected for part in command.parts), tuple(_total(one) for one in agreed)
    if told == now:
        return
    si = next((one for one in agreed if isinstance(one, SiAgreed)), None)
    hi = next((one for one in agreed if isinstance(one, HiAgreed)), None)
    name = "" if si is None else si.person.full_name
    quotes = (None if si is None else si.quote, name, None if hi is None else hi.quote)
    raise AmountChangedError(told, now, read_back_of_quotes(payer.name, *quotes))


def _total(agreed: SiAgreed | HiAgreed) -> Money:
    return agreed.quote.participant_pays if isinstance(agreed, SiAgreed) else agreed.quote.total


def _default_payer(desk: Desk, agreed: tuple[SiAgreed | HiAgreed, ...]) -> Payer:
    first = agreed[0]
    person = first.person if isinstance(first, SiAgreed) else first.head
    return Payer(
        name=person.full_name,
        number=person.personal_id or person.si_number,
        address=desk.places.address_line(person.address, today(desk)),
        person_id=person.id,
    )
