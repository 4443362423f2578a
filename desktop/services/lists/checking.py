"""Check a list before it is sent: what each row still lacks, by row and column."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProblem:
    """What a row lacks.

    Attributes:
        position: of the line in the batch. column: the heading it is about.
        field: the person's field to mend (``personal_id, birth, clinic_code …``) or empty.
        sentence: what is missing and what to do.
        blocking: the list cannot be sent with it.
    """

    line_id: UUID
    position: int
    name: str
    column: str
    field: str
    sentence: str
    blocking: bool


def check_batch(desk: Desk, batch_id: UUID) -> tuple[LineProblem, ...]:
    """Every problem of a draft, row by row; empty when it can be sent as it is."""
    raise NotImplementedError
