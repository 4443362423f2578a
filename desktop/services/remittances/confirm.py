"""The agency or the bank says what it received of a slip."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.services.desk import Desk


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
    """Write the confirmation of a standing slip."""
    raise NotImplementedError
