"""Gather a list: make a draft, add and take out lines, change what a line asks for, delete an empty draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.services.desk import Desk
from desktop.storage.lists.lines import LineKind

ReceiptPerson = tuple[UUID, UUID]
"""A receipt line: the receipt's key and the insured person's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeBatch:
    """Gather a new list.

    Attributes:
        form_code: which form; its version is that of ``on``.
        on: the date of the list; today unless told, never later than today.
        until: lines of receipts up to this day; ``on`` unless told.
        chosen: only these lines; None for all that wait.
        note: for the office, not printed.
    """

    form_code: str
    on: date | None = None
    until: date | None = None
    chosen: tuple[ReceiptPerson, ...] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLines:
    """Put waiting lines into a draft, behind those that stand there; None for all that wait for its form."""

    batch_id: UUID
    version: int
    chosen: tuple[ReceiptPerson, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLines:
    """Take lines out of a draft; they wait again."""

    batch_id: UUID
    version: int
    line_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """What a draft's line asks for; None leaves it as it is.

    Attributes:
        kind: tăng mới, đóng tiếp, đóng lại, giảm, điều chỉnh. paper: a paper card or sheet is asked for.
        note: stands in the note column before the receipt number.
    """

    batch_id: UUID
    version: int
    line_id: UUID
    kind: LineKind | None = None
    paper: bool | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteDraft:
    """Delete a draft that has no lines."""

    batch_id: UUID
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """The batch as it stands now; ``lines`` counts those added or taken out."""

    batch_id: UUID
    version: int
    lines: int = 0


def make_batch(desk: Desk, command: MakeBatch) -> Changed:
    """Make a draft with its lines, in the order of their receipts.

    Raises:
        CounterError: nothing waits; the date is later than today; no version of the form holds on it; a chosen line
            already stands in a batch or belongs on another form.
    """
    raise NotImplementedError


def add_lines(desk: Desk, command: AddLines) -> Changed:
    """Add lines to a draft.

    Raises:
        CounterError: as for :func:`make_batch`; the batch is no draft any more; ``stale`` when it changed meanwhile.
    """
    raise NotImplementedError


def remove_lines(desk: Desk, command: RemoveLines) -> Changed:
    """Take lines out of a draft; those that stay are numbered anew.

    Raises:
        CounterError: as for :func:`add_lines`.
    """
    raise NotImplementedError


def change_line(desk: Desk, command: ChangeLine) -> Changed:
    """Change a draft's line.

    Raises:
        CounterError: as for :func:`add_lines`.
    """
    raise NotImplementedError


def delete_draft(desk: Desk, command: DeleteDraft) -> None:
    """Delete an empty draft; later drafts of its form move up.

    Raises:
        CounterError: it has lines; else as for :func:`add_lines`.
    """
    raise NotImplementedError
