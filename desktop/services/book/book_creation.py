"""Make a book: file, key slots, recovery code, signing key, office, first user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop.documents.recovery_sheet import render_recovery_sheet
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.book.book_opening import public_key
from desktop.services.book.passphrases import LONGEST_NAME, SHORTEST_PASSPHRASE
from desktop.services.book.settings import Settings, check_settings, cleaned_settings, read_settings, write_settings
from desktop.services.desk import Desk, User, today
from desktop.storage.book_file import opening
from desktop.storage.book_file.keyfile import PRODUCTION, Cost
from desktop.storage.column_types import new_key
from desktop.storage.counter import books
from desktop.storage.counter.users import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateBook:
    """A new book's file (``NAME.quay``), passphrase, office and first user.

    Attributes:
        settings: ``book_name`` and ``practice`` are fixed from here on; an empty name is the file's.
        cost: what one guess at the passphrase costs; tests hand in a cheap one.
    """

    path: Path
    passphrase: str = field(repr=False)
    user_name: str
    collector_code: str
    settings: Settings
    cost: Cost = PRODUCTION


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedBook:
    """The open desk, the recovery code (shown and printed once) and the public key (PEM)."""

    desk: Desk
    recovery_code: str = field(repr=False)
    public_key: str


def check_new_book(command: CreateBook) -> tuple[Problem, ...]:
    """Every problem of the form at once. A practice book may have any passphrase."""
    found = []
    if command.path.suffix != opening.SUFFIX or not command.path.stem.strip():
        found.append(Problem("path", "not_a_book"))
    elif command.path.exists():
        found.append(Problem("path", "file_exists", {"name": command.path.name}))
    if not command.settings.practice and len(command.passphrase) < SHORTEST_PASSPHRASE:
        found.append(Problem("passphrase", "too_short", {"limit": str(SHORTEST_PASSPHRASE)}))
    elif not command.passphrase:
        found.append(Problem("passphrase", "missing_field"))
    name = clean(command.user_name)
    if not name:
        found.append(Problem("user_name", "missing_field"))
    elif len(name) > LONGEST_NAME:
        found.append(Problem("user_name", "too_long", {"limit": str(LONGEST_NAME)}))
    return (*found, *check_settings(cleaned_settings(command.settings)))


def create_book(
    command: CreateBook, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]
) -> CreatedBook | tuple[Problem, ...]:
    """Make the book and open it.

    Raises:
        BookError: the folder cannot take it, or lies on a network share; nothing is overwritten or left half-made.
    """
    if problems := check_new_book(command):
        return problems
    settings = cleaned_settings(command.settings)
    name, code = clean(command.user_name), clean(command.collector_code)
    user = User(id=new_key(), name=name, collector_code=code, role=Role.SUPERVISOR)
    wanted = opening.NewBook(name=settings.book_name or command.path.stem, user=user, practice=settings.practice)
    made = opening.create_book(command.path, wanted, command.passphrase, now=now(), cost=command.cost)
    desk = Desk(book=made.book, parameters=parameters, places=places, user=user, now=now)
    set_up(desk, settings)
    return CreatedBook(desk=desk, recovery_code=made.recovery_code, public_key=public_key(desk))


def set_up(desk: Desk, settings: Settings) -> None:
    """Write the office into a book just made, on either engine, with the journal's first entry."""
    with desk.book.writing() as tx:
        write_settings(tx, settings)
        journal_act(
            tx,
            desk,
            "book_created",
            ABOUT_BOOK,
            name=books.info(tx).name,
            practice=settings.practice,
            role=desk.user.role.value,
        )


def recovery_sheet_pdf(created: CreatedBook) -> bytes:
    """The recovery sheet (tờ khôi phục), A4, to print and keep in the safe."""
    with created.desk.book.reading() as tx:
        info, settings = books.info(tx), read_settings(tx)
    path = created.desk.book.path
    return render_recovery_sheet(
        book_name=info.name if path is None else path.name,
        recovery_code=created.recovery_code,
        public_key_hex=info.public_key.hex(),
        made_on=today(created.desk),
        organisation=settings.organisation,
        practice=info.practice,
    )
