"""``key``: the raw key of a book in hex, to someone who has the passphrase."""

from __future__ import annotations

from desktop.cli.books import BookOption, PassphraseFile
from desktop.cli.passphrase import read_passphrase
from desktop.cli.streams import print_json
from desktop.services.book.book_keys import raw_key


def key(book: BookOption, passphrase_file: PassphraseFile = None) -> None:
    """Print the raw key (SQLCipher) for support and independent checks."""
    print_json({"key": raw_key(book, read_passphrase(passphrase_file))})
