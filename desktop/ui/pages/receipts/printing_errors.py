"""What a printer can answer, in a module that loads no printer."""

from __future__ import annotations

from desktop.domain.errors import CounterError


class NothingPrintedError(CounterError):
    """The printer took nothing at all, so no sheet can have come out and the printing does not count."""
