"""The year's targets of cover (chỉ tiêu) for commune and hamlets; a supervisor sets them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.services.desk import Desk


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
    raise NotImplementedError


def set_target(desk: Desk, command: SetTarget) -> tuple[Problem, ...]:
    """Set or take away one. Problems at ``percent``, ``year``, ``hamlet``, ``user`` and nothing written; none: done."""
    raise NotImplementedError
