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
from desktop.services.book.book_keys import Unlocked, opened_key
from desktop.services.book.book_opening import close_book, open_unlocked
from desktop.services.book.passphrases import identify
from desktop.services.book.settings import Settings, load_settings
from desktop.services.desk import Desk, User
from desktop.ui.first_use import USERS, load
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


def open_unlocked_at(law: Law, path: Path, opened: Unlocked, now: Now, *, take_over: bool = False) -> OpenedBook:
    """Open a book whose key is known, for whose secret it was; ``BookError`` says why not."""
    return entered(open_unlocked(path, opened, law.parameters, law.places, now, take_over=take_over), path)


def entered(desk: Desk, path: Path) -> OpenedBook:
    """An open desk with the settings of its book."""
    return OpenedBook(desk, path, load_settings(desk))


def recover(
    law: Law, path: Path, code: str, passphrases: tuple[str, str], now: Now
) -> OpenedBook | tuple[Problem, ...]:
    """Open the book by its recovery code and set a new passphrase; ``BookError`` when the code opens nothing."""
    problems: tuple[Problem, ...] = check_passphrases(*passphrases)
    if problems:
        return problems
    opened = opened_key(path, code)
    desk = open_unlocked(path, opened, law.parameters, law.places, now)
    try:
        problems = load(USERS).set_recovered_passphrase(desk, opened.raw_key, passphrases[0])
    except BaseException:
        close_book(desk)
        raise
    if problems:
        close_book(desk)
        return problems
    return entered(desk, path)


def who_unlocks(desk: Desk, secret: str) -> User:
    """Whose passphrase it is; ``BookError`` when it is nobody's."""
    return identify(desk, secret).user


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
