"""What a reply says otherwise of people than the book: shown as before → after, taken over only when told to."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChange:
    """One field of one person.

    Attributes:
        field: ``si_number``, ``hi_number``; for corrections also ``full_name``, ``birth``, ``personal_id``.
        label: the field's name on screen. before: in the book, empty if unknown. after: in the reply.
        refused: why it cannot be taken over (the number belongs to another person, by name; it is malformed); empty if
            it can.
    """

    person_id: UUID
    name: str
    field: str
    label: str
    before: str
    after: str
    refused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver:
    """Take over these changes, which the clerk has seen."""

    batch_id: UUID
    changes: tuple[PersonChange, ...]


def number_changes(desk: Desk, batch_id: UUID) -> tuple[PersonChange, ...]:
    """SI and card numbers in the replies to a batch that the book does not have yet."""
    raise NotImplementedError


def take_over(desk: Desk, command: TakeOver) -> int:
    """Store the changes, all or none; how many fields changed.

    Raises:
        CounterError: a number belongs to another person, who is named; the book no longer says what was shown.
    """
    raise NotImplementedError
