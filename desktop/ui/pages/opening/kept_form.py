"""What was typed into the form of a new book, kept on this machine until the book is made; never a passphrase."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from desktop.ui.pages.opening.forms import NewBookForm

FILE = "new-book.json"
SECRETS = frozenset({"passphrase", "passphrase_again"})
_NAMES = tuple(one.name for one in fields(NewBookForm) if one.name not in SECRETS)
_LARGEST = 100_000


def keep_form(path: Path, form: NewBookForm) -> None:
    """Write it whole; a power cut leaves the old one, and a folder that takes nothing is no error here."""
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps({name: getattr(form, name) for name in _NAMES}), encoding="utf-8")
        beside.replace(path)
    except OSError:
        return


def kept_form(path: Path) -> Mapping[str, str]:
    """What was kept, by field; nothing when there is none or it cannot be read."""
    try:
        with path.open(encoding="utf-8") as file:
            found = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: found[name] for name in _NAMES if isinstance(found.get(name), str)}


def forget_form(path: Path) -> None:
    """The book is made."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
