"""Money that comes into a drawer or leaves it besides receipts: change money, bank, safe, corrections."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.services.book.approval import Approval
from desktop.services.desk import Desk
from desktop.storage.counter.cash_movements import CashMovement, MovementKind

__all__ = ["CashMovement", "MoveCash", "MovementKind", "move_cash"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveCash:
    """One movement of the user's drawer.

    Attributes:
        command_id: made when the dialog opens, the movement's key; a repeated one returns the first result.
        amount: what comes in; negative for what goes out. A deposit (nộp ngân hàng) only goes out.
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
    """Move the money; problems ``amount``, ``note``, ``corrects``, ``approval``, ``session``."""
    raise NotImplementedError
