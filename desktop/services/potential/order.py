"""The order of the reasons, which a supervisor may change and can explain."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.services.potential.kinds import Reason


def load_order(desk: Desk) -> tuple[Reason, ...]:
    """The order that holds; the usual one until a supervisor changes it."""
    raise NotImplementedError


def save_order(desk: Desk, order: Sequence[Reason]) -> tuple[Reason, ...] | tuple[Problem, ...]:
    """Keep another order, each reason once; problems at ``order`` or ``user`` and nothing written."""
    raise NotImplementedError
