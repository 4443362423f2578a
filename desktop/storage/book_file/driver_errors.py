"""The only place that translates the drivers' errors into the clerk's words."""

from __future__ import annotations

from typing import Final

from sqlalchemy.exc import DBAPIError, IntegrityError

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.storage.errors import busy, damaged, full_disk, read_only, unreadable

_DAMAGED: Final = ("file is not a database", "malformed", "hmac check failed", "not an error")
_NO_SPACE: Final = ("disk is full", "no space left", "could not extend file")
_BUSY: Final = ("database is locked", "database table is locked", "lock timeout", "deadlock detected")
_READ_ONLY: Final = ("readonly database", "read-only")
_GONE: Final = ("unable to open", "disk i/o error", "connection", "server closed", "terminating")


def translated(error: DBAPIError, name: str) -> CounterError | None:
    """The clerk's words for a driver's error; None when it is a bug of ours."""
    message = str(error.orig).lower()
    if isinstance(error, IntegrityError):
        return None
    families = (
        (_NO_SPACE, full_disk),
        (_READ_ONLY, read_only),
        (_BUSY, busy),
        (_DAMAGED, lambda: damaged(name)),
        (
            _GONE,
            lambda: unreadable(
                say("Không đọc hoặc ghi được sổ {name}.", name=name),
                say("Xin kiểm tra ổ đĩa hoặc đường mạng rồi mở lại."),
            ),
        ),
    )
    return next((make() for phrases, make in families if any(phrase in message for phrase in phrases)), None)
