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
from desktop.services.payment.agree import agree_hi, agree_si
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.issue import Agreed, Late, PaymentFacts, issue
from desktop.services.payment.read_back import read_back_of
from desktop.services.payment.receipt_content import SiAgreed
from desktop.services.people.duplicates import DuplicateDecision
from desktop.services.people.person_form import LONGEST_NAME, LONGEST_TEXT
from desktop.services.refused import Refused
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.storage import transfers
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import drafts
from desktop.storage.payment import payments, receipts
from desktop.storage.transfers import WaitingState

LONGEST_NUMBER = 20
MOST_PARTS = 40
"""Enough for the people of a hamlet; one act stays one sitting at the counter."""


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
        parts: at most one for each participant (voluntary SI) and each household (HI), a receipt for each.
        payer: None means the first part's participant or the household's head.
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
        CounterError: the book cannot be written; the receipts are used up; the transfer was given up.
    """
    moment = desk.now()
    desk = replace(desk, now=lambda: moment)
    try:
        with desk.book.writing() as tx:
            return collect_in(tx, desk, command)
    except Refused as refused:
        return refused.problems


def collect_in(tx: Transaction, desk: Desk, command: CollectPayment, late: Late | None = None) -> Collected:
    """The same inside a transaction of the caller's, at the one moment of the desk; a repeated command changes nothing.

    ``late`` tells of receipts that were written by hand on an earlier day, whose rules hold.

    Raises:
        Refused: bad input, with the fields that :func:`collect_payment` names.
    """
    return stored(tx, command.command_id, repeated=True) or _collect(tx, desk, command, late)


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


def agreed_in(tx: Transaction, desk: Desk, command: CollectPayment, settings: Settings) -> tuple[Agreed, ...]:
    """What each part is by the book's facts and the rules of the desk's day; amounts as they were read back.

    Raises:
        Refused: bad input. AmountChangedError: other amounts.
    """
    if problems := _command_problems(command):
        raise Refused(problems)
    agreed = tuple(_agree(tx, desk, settings, command, index) for index in range(len(command.parts)))
    _refuse_other_amounts(command, agreed, payer_of(desk, command, agreed))
    return agreed


def payer_of(desk: Desk, command: CollectPayment, agreed: tuple[Agreed, ...]) -> Payer:
    """Who pays: as given, else the first participant or household's head."""
    return _default_payer(desk, agreed) if command.payer is None else _cleaned(command.payer)


def _collect(tx: Transaction, desk: Desk, command: CollectPayment, late: Late | None) -> Collected:
    then = desk if late is None else replace(desk, as_of=late.written_on)
    settings = read_settings(tx)
    agreed = agreed_in(tx, then, command, settings)
    payer = payer_of(then, command, agreed)
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
        late=late,
    )
    payment, issued = issue(tx, desk, settings, facts, agreed)
    _end_waiting(tx, desk, command)
    for page, subject in command.drafts:
        drafts.delete_draft(tx, desk.user.id, page, subject)
    return _collected(payment, issued, repeated=False)


def _end_waiting(tx: Transaction, desk: Desk, command: CollectPayment) -> None:
    """A transfer that was awaited under this command has come; one given up is not taken by a late key."""
    awaited = transfers.get_waiting(tx, command.command_id)
    if awaited is not None:
        day, at, by = today(desk), desk.now(), desk.user.id
        transfers.close_waiting(tx, awaited, WaitingState.PAID, day, "", by=by, at=at)


def _command_problems(command: CollectPayment) -> tuple[Problem, ...]:
    if not command.parts:
        return (Problem("parts", "missing_field"),)
    if len(command.parts) > MOST_PARTS:
        return (Problem("parts", "too_many_parts", {"limit": str(MOST_PARTS)}),)
    subjects = [subject_of(part) for part in command.parts]
    if twice := tuple(
        Problem(f"parts[{index}]", "paid_for_twice") for index, one in enumerate(subjects) if one in subjects[:index]
    ):
        return twice
    return () if command.payer is None else tuple(payer_problems(_cleaned(command.payer)))


def subject_of(part: SiPart | HiPart) -> tuple[Insurance, UUID]:
    """For whom a part is: a participant or a household; one payment holds at most one part for each."""
    if isinstance(part, SiPart):
        return Insurance.VOLUNTARY_SI, part.draft.person_id
    return Insurance.HOUSEHOLD_HI, part.draft.household_id


def _cleaned(payer: Payer) -> Payer:
    """The payer's texts as the receipt freezes them, so that book and receipt say the same."""
    return replace(payer, name=clean(payer.name), number=clean(payer.number), address=clean(payer.address))


def payer_problems(payer: Payer) -> Iterator[Problem]:
    """What a payer lacks, with fields ``payer.name`` …; texts cleaned before."""
    if not payer.name:
        yield Problem("payer.name", "missing_field")
    limits = (("name", LONGEST_NAME), ("number", LONGEST_NUMBER), ("address", LONGEST_TEXT))
    for field, limit in limits:
        if len(getattr(payer, field)) > limit:
            yield Problem(f"payer.{field}", "too_long", {"limit": str(limit)})


def _agree(tx: Transaction, desk: Desk, settings: Settings, command: CollectPayment, index: int) -> Agreed:
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


def _refuse_other_amounts(command: CollectPayment, agreed: tuple[Agreed, ...], payer: Payer) -> None:
    """Refuse other amounts than were read back, each part by itself."""
    told, now = tuple(part.expected for part in command.parts), tuple(_total(one) for one in agreed)
    if told == now:
        return
    told_now = tuple((one.quote, one.person.full_name) if isinstance(one, SiAgreed) else one.quote for one in agreed)
    raise AmountChangedError(told, now, read_back_of(payer.name, told_now))


def _total(agreed: Agreed) -> Money:
    return agreed.quote.participant_pays if isinstance(agreed, SiAgreed) else agreed.quote.total


def _default_payer(desk: Desk, agreed: tuple[Agreed, ...]) -> Payer:
    first = agreed[0]
    person = first.person if isinstance(first, SiAgreed) else first.head
    return Payer(
        name=person.full_name,
        number=person.personal_id or person.si_number,
        address=desk.places.address_line(person.address, today(desk)),
        person_id=person.id,
    )
