"""Open a book, change its passphrase, hand out its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.parameters import ParameterSet
from desktop.domain.places import AdministrativeUnits
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBook:
    """A book's file and the secret typed: passphrase or recovery code."""

    path: Path
    secret: str


def open_book(
    command: OpenBook, parameters: ParameterSet, places: AdministrativeUnits, now: Callable[[], datetime]
) -> Desk:
    """Unlock and upgrade. ``BookError`` (wrong_passphrase, not_a_book, damaged, newer_version, in_use, unreadable)."""
    raise NotImplementedError


def change_passphrase(path: Path, secret: str, new_passphrase: str) -> None:
    """Wrap the book's key under a new passphrase; ``secret`` is the old one or the recovery code."""
    raise NotImplementedError


def raw_key(path: Path, secret: str) -> str:
    """The raw key in hex, to someone who has the passphrase."""
    raise NotImplementedError


def public_key(desk: Desk) -> str:
    """The public half of the key that signs receipts, PEM."""
    raise NotImplementedError


def close_book(desk: Desk) -> None:
    """Close the book and release its lock."""
    raise NotImplementedError
