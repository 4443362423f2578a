"""What a supervisor decides for the whole office; in a book without one anybody may."""

from __future__ import annotations

from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.counter import users
from desktop.storage.counter.users import Role


def supervisor_problems(tx: Transaction, desk: Desk) -> tuple[Problem, ...]:
    """One problem at ``user`` for somebody who may not; the role is that of the book, not of the window."""
    active = users.active_users(tx)
    own = users.get(tx, desk.user.id) or desk.user
    if own.role is Role.SUPERVISOR or not any(one.role is Role.SUPERVISOR for one in active):
        return ()
    return (Problem("user", "supervisor_decides"),)
