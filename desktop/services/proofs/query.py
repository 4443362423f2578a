"""What the page of the proof watch asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_DAYS = 366


class When(StrEnum):
    """Which papers: ended without a later one, ending within so many days, both."""

    ENDED = "ended"
    AHEAD = "ahead"
    ALL = "all"


class Sort(StrEnum):
    """The columns of the list."""

    ENDS = "ends"
    NAME = "name"
    PAPER = "paper"
    PAYS_ON = "pays_on"
    BEFORE = "before"
    AFTER = "after"
    MORE = "more"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofQuery:
    """One view.

    Attributes:
        ahead: the days of ``AHEAD``; ``ENDED`` and ``ALL`` go back a year, since nothing was paid after those.
        insurance, group, hamlet: empty for all; a hamlet as the board names it, or ``NO_HAMLET``.
        text: a part of name, number, phone or hamlet.
    """

    when: When = When.AHEAD
    ahead: int = 60
    insurance: str = ""
    group: str = ""
    hamlet: str = ""
    text: str = ""
    sort: Sort = Sort.ENDS
    descending: bool = False
