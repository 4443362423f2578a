"""The year's targets of cover (chỉ tiêu) for commune and hamlets; a supervisor sets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.shown import decimal_text
from desktop.domain.texts.text import clean
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.board.supervisors import supervisor_problems
from desktop.services.desk import Desk
from desktop.storage.board import hamlets
from desktop.storage.board.hamlets import TargetRow
from desktop.storage.book import Transaction

FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2200
_PERCENT: Final = re.compile(r"^(\d{1,3})(?:[,.](\d{1,2}))?\s*%?$")
_WHOLE: Final = 10_000
"""Hundredths of a percent in everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A target in percent (95 means 95 %, two decimals at most); ``hamlet_id`` None is the whole commune's."""

    year: int
    insurance: Insurance
    hamlet_id: UUID | None
    percent: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTarget:
    """As typed: ``percent`` is text (``95``, ``95,5``); empty takes the target away."""

    year: int
    insurance: Insurance
    hamlet_id: UUID | None
    percent: str


def targets_of(desk: Desk, year: int) -> tuple[Target, ...]:
    """The targets of a year, the commune's first."""
    with desk.book.reading() as tx:
        found = hamlets.targets(tx, year)
    made = [
        Target(
            year=row.year,
            insurance=row.insurance,
            hamlet_id=row.hamlet_id,
            percent=Fraction(row.percent_hundredths, 100),
        )
        for row in found
    ]
    return tuple(sorted(made, key=lambda one: (one.hamlet_id is not None, one.insurance, str(one.hamlet_id))))


def set_target(desk: Desk, command: SetTarget) -> tuple[Problem, ...]:
    """Set or take away one. Problems at ``percent``, ``year``, ``hamlet``, ``user`` and nothing written; none: done."""
    percent = clean(command.percent)
    hundredths = _hundredths(percent)
    with desk.book.writing() as tx:
        if problems := (*_problems(tx, command, percent, hundredths), *supervisor_problems(tx, desk)):
            return problems
        name = _name(tx, command.hamlet_id)
        about = {"year": command.year, "insurance": command.insurance, "hamlet": name, "hamlet_id": command.hamlet_id}
        if hundredths is None:
            if hamlets.remove_target(tx, command.year, command.insurance, command.hamlet_id):
                journal_act(tx, desk, "coverage_target_removed", ABOUT_BOOK, **about)
            return ()
        row = TargetRow(
            year=command.year,
            insurance=command.insurance,
            hamlet_id=command.hamlet_id,
            percent_hundredths=hundredths,
        )
        if row not in hamlets.targets(tx, command.year):
            hamlets.set_target(tx, row, by=desk.user.id, at=desk.now())
            shown = decimal_text(Fraction(hundredths, 100))
            journal_act(tx, desk, "coverage_target_set", ABOUT_BOOK, percent=shown, **about)
    return ()


def _problems(tx: Transaction, command: SetTarget, percent: str, hundredths: int | None) -> Iterator[Problem]:
    if percent and hundredths is None:
        yield Problem("percent", "out_of_range", {"lowest": "0", "highest": "100"})
    if not FIRST_YEAR <= command.year <= LAST_YEAR:
        yield Problem("year", "out_of_range", {"lowest": str(FIRST_YEAR), "highest": str(LAST_YEAR)})
    if command.hamlet_id is not None:
        hamlet = hamlets.get(tx, command.hamlet_id)
        if hamlet is None or hamlet.closed_on is not None:
            yield Problem("hamlet", "unknown_hamlet")


def _hundredths(text: str) -> int | None:
    found = _PERCENT.match(text)
    if found is None:
        return None
    value = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
    return value if value <= _WHOLE else None


def _name(tx: Transaction, hamlet_id: UUID | None) -> str:
    hamlet = None if hamlet_id is None else hamlets.get(tx, hamlet_id)
    return "" if hamlet is None else hamlet.name
