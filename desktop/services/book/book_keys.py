"""The raw key of a book; light, so that it can be derived while the other services load."""

from __future__ import annotations

from pathlib import Path

from desktop.storage.book_file import keyfile
from desktop.storage.book_file.keyfile import Unlocked

__all__ = ["Unlocked", "opened_key", "raw_key"]


def raw_key(path: Path, secret: str) -> str:
    """The raw key in hex, to someone who has the passphrase (support, independent checks).

    Raises:
        BookError: ``wrong_passphrase, not_a_book, damaged, newer_version, unreadable``.
    """
    return keyfile.raw_key_of(path, secret).hex()


def opened_key(path: Path, secret: str) -> Unlocked:
    """The raw key and whose secret it was.

    Raises:
        BookError: ``wrong_passphrase, not_a_book, damaged, newer_version, unreadable``.
    """
    return keyfile.unlocked_of(path, secret)
