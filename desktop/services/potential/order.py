"""The order of the reasons, which a supervisor may change and can explain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.board.supervisors import supervisor_problems
from desktop.services.desk import Desk
from desktop.services.potential.kinds import REASON_NAMES, USUAL_ORDER, Reason
from desktop.storage.book import Transaction
from desktop.storage.counter import books

_SETTING: Final = "potential_order"


def load_order(desk: Desk) -> tuple[Reason, ...]:
    """The order that holds; the usual one until a supervisor changes it."""
    with desk.book.reading() as tx:
        return read_order(tx)


def read_order(tx: Transaction) -> tuple[Reason, ...]:
    """The same inside a transaction. A reason that a later version added comes after those that were ordered."""
    stored = books.all_settings(tx).get(_SETTING, [])
    told = [Reason(code) for code in stored if code in {reason.value for reason in Reason}]
    return tuple(dict.fromkeys([*told, *USUAL_ORDER]))


def save_order(desk: Desk, order: Sequence[Reason]) -> tuple[Reason, ...] | tuple[Problem, ...]:
    """Keep another order, each reason once; problems at ``order`` or ``user`` and nothing written."""
    if sorted(order) != sorted(USUAL_ORDER):
        return (Problem("order", "each_reason_once"),)
    with desk.book.writing() as tx:
        if problems := supervisor_problems(tx, desk):
            return problems
        if tuple(order) != read_order(tx):
            books.set_setting(tx, _SETTING, [reason.value for reason in order])
            told = joined("; ", tuple(REASON_NAMES[reason] for reason in order))
            journal_act(tx, desk, "potential_order_saved", ABOUT_BOOK, order=told)
    return tuple(order)
