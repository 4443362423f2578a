"""Claims to support groups with their proof (giấy tờ chứng minh) and dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.problem import Problem
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDraft:
    """A claim as typed on an enrolment page; dates as texts."""

    group: str
    paper_number: str = ""
    issuer: str = ""
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddClaim:
    """A claim for a person and an insurance."""

    person_id: UUID
    insurance: Insurance
    claim: ClaimDraft


def add_claim(desk: Desk, command: AddClaim) -> SupportClaim | tuple[Problem, ...]:
    """Store a claim; an end before its beginning, or a group that does not exist, is a problem."""
    raise NotImplementedError


def claims_of(desk: Desk, person_id: UUID) -> tuple[SupportClaim, ...]:
    """All claims of a person, newest first."""
    raise NotImplementedError


def groups_on(claims: tuple[SupportClaim, ...], insurance: Insurance, on: date) -> tuple[str, ...]:
    """The groups whose proof holds on a day."""
    raise NotImplementedError
