"""What the journal keeps of many opening entries at once, so that a check sees a later change of any of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter

from desktop.domain.openings import HiOpening, SiOpening

_SI = attrgetter(*(one.name for one in fields(SiOpening)))
_HI = attrgetter(*(one.name for one in fields(HiOpening)))
_BITS = 256


def opening_sum(entries: Iterable[SiOpening | HiOpening]) -> str:
    """The sum of the entries' digests in hex, the same in any order."""
    total = 0
    for entry in entries:
        values = _SI(entry) if isinstance(entry, SiOpening) else _HI(entry)
        # repr: a text with the separator in it must not pass for two; the amount as a number, however it is shown
        text = "|".join(repr(int(value)) if isinstance(value, int) else repr(str(value)) for value in values)
        total += int.from_bytes(hashlib.sha256(text.encode()).digest())
    return f"{total % (1 << _BITS):064x}"


def added(sums: Iterable[str]) -> str:
    """Several sums as one."""
    return f"{sum(int(one, 16) for one in sums) % (1 << _BITS):064x}"
