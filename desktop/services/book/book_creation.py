"""Make a book: file, key slots, recovery code, signing key, office, first user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.parameters import ParameterSet
from desktop.domain.places import AdministrativeUnits
from desktop.domain.problem import Problem
from desktop.services.book.settings import Settings
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateBook:
    """A new book's file (``NAME.quay``), passphrase, office and first user."""

    path: Path
    passphrase: str
    user_name: str
    collector_code: str
    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedBook:
    """The open desk, the recovery code (shown and printed once) and the public key (PEM)."""

    desk: Desk
    recovery_code: str
    public_key: str


def check_new_book(command: CreateBook) -> tuple[Problem, ...]:
    """Every problem of the form at once; needs no file."""
    raise NotImplementedError


def create_book(
    command: CreateBook, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]
) -> CreatedBook | tuple[Problem, ...]:
    """Make the book and open it. ``CounterError`` when the folder cannot take it; nothing is overwritten."""
    raise NotImplementedError


def recovery_sheet_pdf(created: CreatedBook) -> bytes:
    """The recovery sheet (phiếu khôi phục), A4, to print and keep in the safe."""
    raise NotImplementedError
