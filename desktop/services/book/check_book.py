"""The book's health: what an auditor would check, found by the book itself."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it must be; ``where`` names the receipt, entry or household."""

    code: str
    where: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The answer of ``check``."""

    people: int
    receipts: int
    problems: tuple[Finding, ...]

    @property
    def healthy(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def check_book(desk: Desk) -> Health:
    """Check everything; reads only."""
    raise NotImplementedError
