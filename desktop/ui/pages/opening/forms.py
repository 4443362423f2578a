"""What the opening page collects and hands on; light, so that the page is painted before the services load."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

PRACTICE_PASSPHRASE = "tap"  # noqa: S105 -- of books that hold nobody; printed on the page
PRACTICE_PEOPLE = 300
SUFFIX = ".quay"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBookForm:
    """A new book as typed; may be incomplete. ``folder`` and ``name`` make the file."""

    name: str
    folder: str
    passphrase: str = field(repr=False)
    passphrase_again: str
    agency: str = ""
    organisation: str = ""
    point_code: str = ""
    commune_code: str = ""
    commune_text: str = ""
    address: str = ""
    user_name: str = ""
    collector_code: str = ""

    @property
    def path(self) -> Path:
        """Where the book will lie."""
        return Path(self.folder).expanduser() / f"{self.name}{SUFFIX}"


@dataclass(frozen=True, slots=True)
class BookOpened:
    """Announced when a book is open: its desk is the counter's by then; another one that was open is closed."""

    path: Path
    practice: bool
    name: str


@dataclass(frozen=True, slots=True)
class UserChanged:
    """Announced when another user has unlocked the counter: the desk is theirs by then."""

    user_id: UUID


def free_path(folder: Path, stem: str) -> Path:
    """The first name of ``stem.quay``, ``stem-2.quay`` … that is not taken."""
    number = 1
    while True:
        path = folder / (f"{stem}{SUFFIX}" if number == 1 else f"{stem}-{number}{SUFFIX}")
        if not path.exists() and not path.with_name(path.name + ".keys").exists():
            return path
        number += 1


def strength(passphrase: str) -> tuple[str, str]:
    """Tone and a ``mark``-free level name: ``bad short``, ``warn weak``, ``ok good``."""
    kinds = sum(
        any(test(character) for character in passphrase)
        for test in (str.islower, str.isupper, str.isdigit, lambda one: not one.isalnum())
    )
    if len(passphrase) < SHORTEST:
        return "bad", "short"
    if len(passphrase) >= 14 or (len(passphrase) >= 10 and kinds >= 2):
        return "ok", "good"
    return "warn", "weak"


SHORTEST = 8
"""Characters of a passphrase; long sentences are better than odd signs."""
