"""Money that comes into a drawer or leaves it besides receipts: change money, bank, safe, corrections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import journal_act
from desktop.services.book.approval import Approval, approve
from desktop.services.day.booking import Booked, enter
from desktop.services.day.sessions import about_session, frozen_clock, session_for
from desktop.services.desk import Desk, today
from desktop.services.refused import Refused
from desktop.storage import remittance_acts
from desktop.storage.book import Transaction
from desktop.storage.counter import cash_movements, sessions
from desktop.storage.counter.cash_movements import CashMovement, MovementKind
from desktop.storage.counter.sessions import CashSession
from desktop.storage.payment import ledger
from desktop.storage.payment.ledger import LedgerAct

__all__ = ["CashMovement", "MoveCash", "MovementKind", "move_cash"]

AGAINST = {
    MovementKind.FLOAT: ledger.FLOAT,
    MovementKind.DEPOSIT: ledger.TRANSFER,
    MovementKind.HANDOVER: ledger.SAFE,
    MovementKind.CORRECTION: ledger.DIFFERENCE,
}
"""The account that each kind of movement goes to or comes from."""
LARGEST = Money(100_000_000_000)
LONGEST_NOTE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveCash:
    """One movement of the user's drawer.

    Attributes:
        command_id: made when the dialog opens, the movement's key; a repeated one returns the first result.
        amount: what comes in; negative for what goes out. A deposit (nộp ngân hàng) only goes out.
        note: needed for corrections.
        corrects_id: the sealed session that a correction names; of corrections only.
        approval: of corrections only.
    """

    command_id: UUID
    kind: MovementKind
    amount: Money
    note: str = ""
    corrects_id: UUID | None = None
    approval: Approval | None = None


def move_cash(desk: Desk, command: MoveCash) -> CashMovement | tuple[Problem, ...]:
    """Move the money; problems ``amount``, ``note``, ``corrects``, ``approval``, ``session``.

    Raises:
        ApprovalError: a correction was not approved; nothing has moved.
    """
    problems = tuple(_problems(command))
    if problems:
        return problems
    approved_by = None
    if command.kind is MovementKind.CORRECTION and command.corrects_id is not None and command.approval is not None:
        about = about_session(command.corrects_id)
        approved_by = approve(desk, command.approval, "cash_moved", about).id
    desk = frozen_clock(desk)
    try:
        with desk.book.writing() as tx:
            return cash_movements.get(tx, command.command_id) or _move(tx, desk, command, approved_by)
    except Refused as refused:
        return refused.problems


def _problems(command: MoveCash) -> Iterator[Problem]:
    if not command.amount:
        yield Problem("amount", "zero_amount")
    if abs(command.amount) > LARGEST:
        yield Problem("amount", "above_ceiling", {"ceiling": format_money(LARGEST)})
    if command.kind is MovementKind.DEPOSIT and command.amount > 0:
        yield Problem("amount", "only_goes_out")
    if len(clean(command.note)) > LONGEST_NOTE:
        yield Problem("note", "too_long", {"limit": str(LONGEST_NOTE)})
    if command.kind is MovementKind.CORRECTION:
        yield from _correction_problems(command)


def _correction_problems(command: MoveCash) -> Iterator[Problem]:
    if command.corrects_id is None:
        yield Problem("corrects", "not_a_sealed_day")
    if not clean(command.note):
        yield Problem("note", "missing_field")
    if command.approval is None or not command.approval.secret:
        yield Problem("approval", "missing_field")


def _move(tx: Transaction, desk: Desk, command: MoveCash, approved_by: UUID | None) -> CashMovement:
    is_correction = command.kind is MovementKind.CORRECTION
    corrected = None if command.corrects_id is None or not is_correction else sessions.get(tx, command.corrects_id)
    if is_correction and (corrected is None or corrected.is_open):
        raise Refused((Problem("corrects", "not_a_sealed_day"),))
    session = session_for(tx, desk)
    there = session.opening + cash_movements.moved_in(tx, session.id)
    if there + command.amount < 0:
        raise Refused((Problem("amount", "more_than_there", {"there": format_money(there)}),))
    lies = remittance_acts.ledger_holds(tx, ledger.SAFE)
    if command.kind is MovementKind.HANDOVER and command.amount > lies:
        raise Refused((Problem("amount", "more_than_in_safe", {"there": format_money(lies)}),))
    movement = CashMovement(
        id=command.command_id,
        session_id=session.id,
        kind=command.kind,
        amount=command.amount,
        note=clean(command.note),
        moved_on=today(desk),
        moved_by=desk.user.id,
        moved_at=desk.now(),
        corrects_id=None if corrected is None else corrected.id,
        approved_by=approved_by,
    )
    cash_movements.insert_movement(tx, movement)
    moved = {ledger.CASH: command.amount}
    enter(tx, desk, Booked(LedgerAct.MOVEMENT, movement.id, session.id), moved, AGAINST[command.kind])
    _journal(tx, desk, session, movement, corrected)
    return movement


def _journal(
    tx: Transaction, desk: Desk, session: CashSession, movement: CashMovement, corrected: CashSession | None
) -> None:
    journal_act(
        tx,
        desk,
        "cash_moved" if corrected is None else "cash_corrected",
        about_session(session.id),
        session_day=session.day,
        movement=f"drawer_{movement.kind.value}",
        amount=movement.amount,
        note=movement.note,
        corrects_day=None if corrected is None else corrected.day,
        moved=movement.id,
        rows=cash_movements.digest(movement),
    )
