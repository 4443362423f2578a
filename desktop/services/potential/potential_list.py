"""The potential list (danh sách tiềm năng): people of the commune who lack an insurance, and why to visit them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.services.board.model import Board
from desktop.services.desk import Desk
from desktop.services.potential.kinds import Reason
from desktop.services.shown import Chip
from desktop.storage.board.facts import LastContact


class ContactFilter(StrEnum):
    """By the newest contact with the person or the household."""

    ANY = ""
    NOT_YET = "not_yet"
    PROMISED = "promised"
    LATE = "late"
    REFUSED = "refused"
    OLDER = "older_than_90_days"


class PotentialSort(StrEnum):
    """The columns one can sort by."""

    PRIORITY = "priority"
    NAME = "name"
    HAMLET = "hamlet"
    AGE = "age"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class PotentialQuery:
    """Which people in which order; the defaults take everybody by priority.

    Attributes:
        hamlet: the key of a row of the board; None for the whole commune.
        insurance: only who lacks this one; None for either.
        reason: only who has this reason. group: a support group's code. text: words of a name, digits of a phone.
        youngest, oldest: ages, inclusive.
    """

    hamlet: str | None = None
    insurance: Insurance | None = None
    reason: Reason | None = None
    group: str = ""
    youngest: int | None = None
    oldest: int | None = None
    contact: ContactFilter = ContactFilter.ANY
    text: str = ""
    sort: PotentialSort = PotentialSort.PRIORITY
    descending: bool = False


@dataclass(frozen=True, slots=True)
class WhyVisit:
    """One reason with its sentence: ``Giấy cận nghèo hết hạn 31/12/2026``; ``by`` orders within a reason."""

    reason: Reason
    text: str
    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PotentialRow:
    """One person to be won, with all reasons, the most important first.

    Attributes:
        lacks_hi, lacks_si: which insurance the person could have and has not.
        group: code of the support group that holds, for HI or SI; empty for none. group_name: as shown.
        priority: 1 for the first; people with the same main reason stand by its urgency, then by name.
        state: the chip of the newest contact.
    """

    person_id: UUID
    household_id: UUID | None
    name: str
    born: str
    age: int
    phone: str
    hamlet: str
    hamlet_name: str
    lacks_hi: bool
    lacks_si: bool
    group: str
    group_name: str
    reasons: tuple[WhyVisit, ...]
    priority: int
    contact: LastContact | None
    state: Chip

    @property
    def reason(self) -> Reason:
        """The most important reason, by which the person stands where they do."""
        return self.reasons[0].reason

    @property
    def why(self) -> str:
        """Its sentence."""
        return self.reasons[0].text


@dataclass(frozen=True, slots=True, kw_only=True)
class PotentialList:
    """The rows that match, in order, and what can be filtered by.

    Attributes:
        every: how many people are on the whole list. reasons: how many have each as their main reason, whatever the
            filters; they add up to ``every``.
        hamlets: key, name and count. groups: code, name and count.
        order: the order of the reasons that holds.
        notices: what must be said beside the list (people who may be counted twice …).
    """

    on: date
    rows: tuple[PotentialRow, ...]
    every: int
    reasons: Mapping[Reason, int]
    hamlets: tuple[tuple[str, str, int], ...]
    groups: tuple[tuple[str, str, int], ...]
    order: tuple[Reason, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Potential:
    """The whole list as it was read with a board; filters run on it without the book."""

    board: Board
    rows: tuple[PotentialRow, ...]
    order: tuple[Reason, ...]


def load_potential(desk: Desk, known: Potential | None = None, board: Board | None = None) -> Potential:
    """The list of now; ``known`` itself while nothing has changed; ``board`` spares reading it twice."""
    raise NotImplementedError


def filtered(potential: Potential, query: PotentialQuery) -> PotentialList:
    """The rows that match; immediate."""
    raise NotImplementedError


def potential_list(desk: Desk, query: PotentialQuery) -> PotentialList:
    """Both in one."""
    return filtered(load_potential(desk), query)
