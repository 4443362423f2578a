"""Hand money to the agency: one slip for receipts of some days, and taking a slip back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.papers.frozen_slip import freeze_slip
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import journal_act
from desktop.services.book.approval import Approval, approve
from desktop.services.day.sessions import frozen_clock, refuse_clock, session_for
from desktop.services.desk import Desk, today
from desktop.services.refused import Refused
from desktop.services.remittances.owed import lies_in, owed_since
from desktop.services.remittances.slip import SOURCE_NAMES, slip_of
from desktop.storage import remittance_acts, remittances
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct, LedgerEntry
from desktop.storage.remittance_acts import SOURCE_ACCOUNTS, OwedAct
from desktop.storage.remittances import Remittance, RemittanceItem, Source

OWED_ACCOUNTS: Final = {Insurance.VOLUNTARY_SI: ledger.OWED_SI, Insurance.HOUSEHOLD_HI: ledger.OWED_HI}
LONGEST_TEXT: Final = 300
REMITTED, REVERSED = "money_remitted", "remittance_reversed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remit:
    """Hand over what is owed of some days, or of chosen receipts.

    Attributes:
        command_id: the slip's key; a repeated command returns the first result.
        first_day, last_day: the days whose acts are handed over; not used with ``receipt_ids``.
        receipt_ids: only these receipts, with what was taken back of them.
        expected: the sum that the clerk saw; another is refused.
        reference: number of the transfer or of the bank's paper; may be empty.
    """

    command_id: UUID
    source: Source
    expected: Money
    first_day: date | None = None
    last_day: date | None = None
    receipt_ids: tuple[UUID, ...] = ()
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reverse:
    """Take a slip back, with reason and a supervisor's passphrase."""

    command_id: UUID
    remittance_id: UUID
    reason: str
    approval: Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class Remitted:
    """The slip as stored; ``number`` as printed (``3/2026``)."""

    remittance_id: UUID
    number: str
    total: Money
    items: int
    repeated: bool


def remit(desk: Desk, command: Remit) -> Remitted | tuple[Problem, ...]:
    """Write slip, items, ledger and journal in one transaction, or nothing."""
    desk = frozen_clock(desk)
    try:
        with desk.book.writing() as tx:
            return _repeated(tx, command.command_id) or _remit(tx, desk, command)
    except Refused as refused:
        return refused.problems


def chosen_acts(acts: Sequence[OwedAct], command: Remit) -> tuple[OwedAct, ...]:
    """The owed acts that a command means: of its days or receipts, with whatever was taken back of those receipts."""
    if command.receipt_ids:
        receipts = set(command.receipt_ids)
    else:
        first, last = command.first_day or date.min, command.last_day or date.max
        since = owed_since(acts)
        receipts = {one.receipt_id for one in acts if first <= since.get(one.receipt_id, one.day) <= last}
    return tuple(one for one in acts if one.receipt_id in receipts)


def shown_number(remittance: Remittance) -> str:
    """``3/2026``."""
    return f"{remittance.number}/{remittance.year}"


def about_remittance(remittance_id: UUID) -> str:
    """The journal's name of a slip."""
    return f"remittance:{remittance_id}"


def _remit(tx: Transaction, desk: Desk, command: Remit) -> Remitted:
    refuse_clock(tx, desk)
    acts = chosen_acts(remittance_acts.owed_acts(tx), command)
    total = sum((one.amount for one in acts), Money(0))
    _refuse(desk, command, acts, total)
    session = session_for(tx, desk).id if command.source is Source.DRAWER else None
    lies = lies_in(tx, desk, command.source)
    if total > lies:
        shown = {"lies": format_money(lies), "total": format_money(total), "source": SOURCE_NAMES[command.source]}
        raise Refused((Problem("source", "not_enough_there", shown),))
    year = today(desk).year
    number = remittances.next_number(tx, year)
    days = (min(one.day for one in acts), max(one.day for one in acts))
    slip = slip_of(tx, desk, acts, days, number=f"{number}/{year}")
    slip = replace(slip, source=SOURCE_NAMES[command.source], reference=clean(command.reference))
    made = Remittance(
        id=command.command_id,
        year=year,
        number=number,
        reverses_id=None,
        made_on=today(desk),
        first_day=days[0],
        last_day=days[1],
        source=command.source,
        voluntary_si=slip.paid(Insurance.VOLUNTARY_SI),
        household_hi=slip.paid(Insurance.HOUSEHOLD_HI),
        reference=clean(command.reference),
        reason="",
        content=freeze_slip(slip),
        session_id=session,
        approved_by=None,
        made_by=desk.user.id,
        made_at=desk.now(),
    )
    items = [
        RemittanceItem(
            remittance_id=made.id, kind=one.kind, act_id=one.act_id, insurance=one.insurance, amount=one.amount
        )
        for one in acts
    ]
    return _written(tx, desk, made, items, _entries(tx, desk, made))


def _refuse(desk: Desk, command: Remit, acts: Sequence[OwedAct], total: Money) -> None:
    problems = []
    last = command.last_day
    if not command.receipt_ids and last is not None and command.first_day is not None and last < command.first_day:
        problems.append(Problem("last_day", "ends_before_start"))
    elif last is not None and last > today(desk):
        problems.append(Problem("last_day", "in_future", {"today": format_date(today(desk))}))
    elif missing := len(set(command.receipt_ids) - {one.receipt_id for one in acts}):
        problems.append(Problem("receipt_ids", "already_remitted", {"count": str(missing)}))
    elif not acts or total <= 0:
        problems.append(Problem("amount", "nothing_owed"))
    elif total != command.expected:
        problems.append(Problem("amount", "owed_changed", {"total": format_money(total)}))
    if len(clean(command.reference)) > LONGEST_TEXT:
        problems.append(Problem("reference", "too_long", {"limit": str(LONGEST_TEXT)}))
    if problems:
        raise Refused(tuple(problems))


def _entries(tx: Transaction, desk: Desk, made: Remittance) -> list[LedgerEntry]:
    """Debit what is owed, credit the source; out of the safe goes first what was taken before there were sessions."""
    sides = [(ledger.OWED_SI, made.voluntary_si), (ledger.OWED_HI, made.household_hi)]
    rest = made.total
    if made.source is Source.SAFE and (old := min(rest, max(remittance_acts.outside_drawers(tx), Money(0)))):
        sides.append((ledger.CASH, -old))
        rest = rest - old
    sides.append((SOURCE_ACCOUNTS[made.source], -rest))
    return [_entry(desk, made, account, amount) for account, amount in sides if amount]


def _entry(desk: Desk, made: Remittance, account: str, amount: Money, reverses_id: UUID | None = None) -> LedgerEntry:
    return LedgerEntry(
        id=new_key(),
        act=LedgerAct.REMITTANCE,
        act_id=made.id,
        receipt_id=None,
        account=account,
        amount=amount,
        entered_on=today(desk),
        session_id=made.session_id,
        reverses_id=reverses_id,
    )


def reverse(desk: Desk, command: Reverse) -> Remitted | tuple[Problem, ...]:
    """Write the reversal: negated items, reversed ledger; what was handed over is owed again.

    Out of a drawer, the money comes back into the drawer of who takes the slip back.
    """
    desk = frozen_clock(desk)
    try:
        with desk.book.reading() as tx:
            if done := _repeated(tx, command.command_id):
                return done
            _refuse_reversal(tx, command)
        approver = approve(desk, command.approval, REVERSED, about_remittance(command.remittance_id))
        with desk.book.writing() as tx:
            return _repeated(tx, command.command_id) or _reverse(tx, desk, command, approver.id)
    except Refused as refused:
        return refused.problems
    except CounterError as error:
        if not error.problems:
            raise
        return error.problems


def _refuse_reversal(tx: Transaction, command: Reverse) -> Remittance:
    found = remittances.get(tx, command.remittance_id)
    if found is None or found.reverses_id is not None:
        raise Refused((Problem("remittance_id", "not_a_slip"),))
    if remittances.reversal_of(tx, found.id) is not None:
        raise Refused((Problem("remittance_id", "slip_reversed", {"number": shown_number(found)}),))
    if remittances.confirmation_of(tx, found.id) is not None:
        raise Refused((Problem("remittance_id", "slip_confirmed", {"number": shown_number(found)}),))
    reason = clean(command.reason)
    if not reason:
        raise Refused((Problem("reason", "missing_field"),))
    if len(reason) > LONGEST_TEXT:
        raise Refused((Problem("reason", "too_long", {"limit": str(LONGEST_TEXT)}),))
    return found


def _reverse(tx: Transaction, desk: Desk, command: Reverse, approver: UUID) -> Remitted:
    refuse_clock(tx, desk)
    found = _refuse_reversal(tx, command)
    session = session_for(tx, desk).id if found.source is Source.DRAWER else None
    year = today(desk).year
    made = replace(
        found,
        id=command.command_id,
        year=year,
        number=remittances.next_number(tx, year),
        reverses_id=found.id,
        made_on=today(desk),
        voluntary_si=-found.voluntary_si,
        household_hi=-found.household_hi,
        reason=clean(command.reason),
        session_id=session,
        approved_by=approver,
        made_by=desk.user.id,
        made_at=desk.now(),
    )
    items = [replace(item, remittance_id=made.id, amount=-item.amount) for item in remittances.items_of(tx, found.id)]
    entries = [
        _entry(desk, made, one.account, -one.amount, one.id)
        for one in ledger.of_act(tx, LedgerAct.REMITTANCE, found.id)
    ]
    return _written(tx, desk, made, items, entries)


def _written(
    tx: Transaction, desk: Desk, made: Remittance, items: Sequence[RemittanceItem], entries: Sequence[LedgerEntry]
) -> Remitted:
    """The journal keeps the digest of slip and items: whichever is changed later, the check sees it."""
    act = REMITTED if made.reverses_id is None else REVERSED
    remittances.insert_remittance(tx, made, items)
    ledger.insert_entries(tx, entries, by=desk.user.id, at=desk.now())
    told = {"number": shown_number(made), "total": made.total, "items": len(items), "source": made.source.value}
    if made.reverses_id is not None:
        reversed_slip = remittances.get(tx, made.reverses_id)
        told["reverses"] = "" if reversed_slip is None else shown_number(reversed_slip)
    told |= {"reason": made.reason, "rows": remittances.digest(made, items)}
    journal_act(tx, desk, act, about_remittance(made.id), **told)
    return Remitted(
        remittance_id=made.id, number=shown_number(made), total=made.total, items=len(items), repeated=False
    )


def _repeated(tx: Transaction, command_id: UUID) -> Remitted | None:
    found = remittances.get(tx, command_id)
    if found is None:
        return None
    items = len(remittances.items_of(tx, found.id))
    return Remitted(remittance_id=found.id, number=shown_number(found), total=found.total, items=items, repeated=True)
