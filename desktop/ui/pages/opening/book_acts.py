"""What the opening page does with books; brings the services, so it is loaded off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_keys import raw_key
from desktop.services.book.book_opening import change_passphrase, close_book, open_unlocked
from desktop.services.book.settings import Settings, load_settings
from desktop.services.desk import Desk
from desktop.ui.pages.opening.forms import SHORTEST

Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Law:
    """The figures and the places."""

    parameters: ParameterSet
    places: AdministrativeUnits


@dataclass(frozen=True, slots=True)
class OpenedBook:
    """An open desk and what the window shows of its book."""

    desk: Desk
    path: Path
    settings: Settings


def read_law() -> Law:
    """Read the figures and the places of the program."""
    return Law(load_parameters(), load_places())


def key_of(path: Path, secret: str) -> str:
    """The book's raw key; slow on purpose (Argon2id), and off the interpreter's lock while it is."""
    return raw_key(path, secret)


def open_unlocked_at(law: Law, path: Path, key: str, now: Now, *, take_over: bool = False) -> OpenedBook:
    """Open a book whose key is known; ``BookError`` says why not."""
    return entered(open_unlocked(path, key, law.parameters, law.places, now, take_over=take_over), path)


def open_at(law: Law, path: Path, secret: str, now: Now) -> OpenedBook:
    """Open a book by its passphrase."""
    return open_unlocked_at(law, path, key_of(path, secret), now)


def entered(desk: Desk, path: Path) -> OpenedBook:
    """An open desk with the settings of its book."""
    return OpenedBook(desk, path, load_settings(desk))


def recover(path: Path, code: str, passphrases: tuple[str, str]) -> tuple[Problem, ...]:
    """Set a new passphrase by the recovery code; ``BookError`` when the code opens nothing."""
    return check_passphrases(*passphrases) or change_passphrase(path, code, passphrases[0])


def is_right(path: Path, secret: str) -> bool:
    """Whether a passphrase opens the book; ``BookError`` is left to the caller when the answer is no."""
    return bool(raw_key(path, secret))


def close(desk: Desk) -> None:
    """Close a book."""
    close_book(desk)


def communes_named(law: Law, text: str) -> tuple[tuple[str, str], ...]:
    """Code and full name of the communes that a text may mean."""
    return tuple((one.code, law.places.place_name(one.code)) for one in law.places.search(text, limit=8))


def check_passphrases(passphrase: str, again: str) -> tuple[Problem, ...]:
    """Long enough, and typed the same twice."""
    if not passphrase:
        return (Problem("passphrase", "missing_field"),)
    if len(passphrase) < SHORTEST:
        return (Problem("passphrase", "passphrase_short", {"least": str(SHORTEST)}),)
    if passphrase != again:
        return (Problem("passphrase_again", "passphrase_differs"),)
    return ()
