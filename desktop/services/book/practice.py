"""Practice books (sổ tập) of synthetic people, households, enrolments and receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.parameters import ParameterSet
from desktop.domain.places import AdministrativeUnits
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePractice:
    """Where, for how many people, from which seed; the same seed gives the same content."""

    path: Path
    people: int
    seed: int
    passphrase: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeMade:
    """The open desk, the counts, and the recovery code."""

    desk: Desk
    people: int
    households: int
    receipts: int
    recovery_code: str


def make_practice(
    command: MakePractice,
    parameters: ParameterSet,
    places: AdministrativeUnits,
    now: Callable[[], datetime],
    progress: Callable[[int, int], None] | None = None,
) -> PracticeMade:
    """Make the book; ``CounterError`` when the file is there already."""
    raise NotImplementedError
