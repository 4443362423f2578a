"""What a check of the book finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it must be; ``where`` names the receipt, entry or household."""

    code: str
    where: str
    message: str
