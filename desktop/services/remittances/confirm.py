"""The agency or the bank says what it received of a slip."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import journal_act
from desktop.services.day.sessions import frozen_clock
from desktop.services.desk import Desk, today
from desktop.services.refused import Refused
from desktop.services.remittances.remit import LONGEST_TEXT, about_remittance, shown_number
from desktop.storage import remittances
from desktop.storage.book import Transaction
from desktop.storage.remittances import Confirmation, Remittance

CONFIRMED = "remittance_confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm:
    """What was received, on which day, under which number of the agency or bank; ``note`` explains a difference."""

    command_id: UUID
    remittance_id: UUID
    confirmed_on: date | None
    amount: Money | None
    reference: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """The confirmation as stored; ``difference`` is received less handed over."""

    remittance_id: UUID
    difference: Money
    repeated: bool


def confirm(desk: Desk, command: Confirm) -> Confirmed | tuple[Problem, ...]:
    """Write the confirmation of a standing slip; another amount than was handed over needs a note."""
    desk = frozen_clock(desk)
    try:
        with desk.book.writing() as tx:
            return _confirm(tx, desk, command)
    except Refused as refused:
        return refused.problems


def _confirm(tx: Transaction, desk: Desk, command: Confirm) -> Confirmed:
    slip, done = _standing(tx, command), remittances.confirmation_of(tx, command.remittance_id)
    if done is not None and done.id == command.command_id:
        return Confirmed(remittance_id=slip.id, difference=done.amount - slip.total, repeated=True)
    if done is not None:
        raise Refused((Problem("remittance_id", "slip_confirmed", {"number": shown_number(slip)}),))
    if problems := tuple(_problems(desk, slip, command)):
        raise Refused(problems)
    assert command.confirmed_on is not None
    assert command.amount is not None
    made = Confirmation(
        id=command.command_id,
        remittance_id=slip.id,
        confirmed_on=command.confirmed_on,
        amount=command.amount,
        reference=clean(command.reference),
        note=clean(command.note),
        confirmed_by=desk.user.id,
        confirmed_at=desk.now(),
    )
    remittances.insert_confirmation(tx, made)
    journal_act(
        tx,
        desk,
        CONFIRMED,
        about_remittance(slip.id),
        number=shown_number(slip),
        amount=made.amount,
        difference=made.amount - slip.total,
        day=made.confirmed_on,
        reference=made.reference,
        rows=remittances.confirmation_digest(made),
    )
    return Confirmed(remittance_id=slip.id, difference=made.amount - slip.total, repeated=False)


def _standing(tx: Transaction, command: Confirm) -> Remittance:
    slip = remittances.get(tx, command.remittance_id)
    if slip is None or slip.reverses_id is not None:
        raise Refused((Problem("remittance_id", "not_a_slip"),))
    if remittances.reversal_of(tx, slip.id) is not None:
        raise Refused((Problem("remittance_id", "slip_reversed", {"number": shown_number(slip)}),))
    return slip


def _problems(desk: Desk, slip: Remittance, command: Confirm) -> Iterator[Problem]:
    if command.confirmed_on is None:
        yield Problem("confirmed_on", "missing_field")
    elif command.confirmed_on > today(desk):
        yield Problem("confirmed_on", "in_future", {"today": format_date(today(desk))})
    elif command.confirmed_on < slip.made_on:
        yield Problem("confirmed_on", "before_slip", {"day": format_date(slip.made_on)})
    if command.amount is None:
        yield Problem("amount", "missing_field")
    elif command.amount < 0:
        yield Problem("amount", "out_of_range", {"lowest": "0", "highest": "…"})
    elif command.amount != slip.total and not clean(command.note):
        yield Problem("note", "missing_field")
    for name in ("reference", "note"):
        if len(clean(getattr(command, name))) > LONGEST_TEXT:
            yield Problem(name, "too_long", {"limit": str(LONGEST_TEXT)})
