"""The board as plain data: what pages, exports and the monthly report read. All of it was read at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final, NamedTuple
from uuid import UUID

from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Insurance
from desktop.services.board.kinds import Doubt, HiState, Kept, SiState
from desktop.services.board.rules import BoardRules
from desktop.storage.board.facts import Claim, LastContact

UNKNOWN: Final = ""
"""The hamlet of people whose hamlet is empty or is none of those that are set up."""
OTHER_COMMUNES: Final = "other_communes"
"""The row of people who live in another commune: listed, and not part of the commune's sum."""


class BoardPerson(NamedTuple):
    """One resident as the board counts them; ten thousand of them are made at once, so it is a plain tuple.

    Attributes:
        key: the person's key as text (``person_id`` is the same as a key); home: of the household, empty for none.
        hamlet: the key of the row in which the person is counted.
        age: whole years on the board's day by the youngest reading; negative for a birth to come.
        group: who pays or supports, a code of ``domain/household_hi`` and ``domain/voluntary_si``; empty for none.
        method, income: of the last cycle of voluntary SI while it counts; empty and None for nobody's.
        hi_until: the last day of the last card, past or to come; si_until: the last paid month. None: never known.
        hi_months, si_months: bit n is set when the person was covered n months before the board's.
        hi_of, si_of: likewise, when the person lived here, or could take part in voluntary SI.
        retires: the index (year × 12 + month − 1) of the month in which the retirement age is reached.
        hi_state_pays, si_state_pays: đồng that the State has paid for the person in the board's year.
        gone_on: when somebody of the past (trend only) died or moved away.
        paid_months, supported_months: of voluntary and earlier SI, all in all.
    """

    key: str
    name: str
    sort_key: str
    folded: str
    sex: str
    birth: tuple[int, int | None, int | None]
    age: int
    phone: str
    hamlet: str
    hamlet_text: str
    home: str
    relation: str
    ethnicity: str
    hi: HiState
    hi_group: str
    hi_until: str
    hi_months: int
    hi_kept: Kept
    hi_state_pays: int
    si: SiState
    si_group: str
    method: str
    income: int | None
    si_until: str
    si_months: int
    si_of: int
    si_kept: Kept
    si_state_pays: int
    paid_months: int
    supported_months: int
    hi_of: int
    retires: int
    doubts: tuple[Doubt, ...]
    gone_on: str

    @property
    def person_id(self) -> UUID:
        """The key that other services take."""
        return UUID(self.key)

    @property
    def household_id(self) -> UUID | None:
        """The household in which the person lives now."""
        return UUID(self.home) if self.home else None

    @property
    def born(self) -> PartialDate:
        """The birth as the book knows it."""
        return PartialDate(*self.birth)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How the people of a hamlet, commune or bar stand; the counts of each insurance add up to ``people``."""

    people: int
    hi: Mapping[HiState, int]
    si: Mapping[SiState, int]

    @property
    def hi_covered(self) -> int:
        """Who has a card that is valid today."""
        return self.people - self.hi[HiState.NONE] - self.hi[HiState.WAITING]

    @property
    def hi_gap(self) -> int:
        """Who has no health insurance and has not paid for one."""
        return self.hi[HiState.NONE]

    @property
    def si_covered(self) -> int:
        """Who takes part in voluntary SI now."""
        return self.si[SiState.PAID] + self.si[SiState.DUE]

    @property
    def si_eligible(self) -> int:
        """Who takes part or could."""
        return self.si_covered + self.si[SiState.NONE]


class RowKind(StrEnum):
    """A hamlet that is set up, one known by people's addresses only, nobody's known, other communes, the whole."""

    HAMLET = "hamlet"
    BY_ADDRESS = "by_address"
    UNKNOWN = "unknown"
    OTHER_COMMUNES = "other_communes"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True, kw_only=True)
class HamletRow:
    """One bar of the board: a hamlet, or the commune as a whole.

    Attributes:
        key: what a :class:`~desktop.services.board.drill.Where` takes; None for the commune.
        counted: how many residents the commune counts there; None: only the book's people are known.
        households_without: households (or people without one) with somebody who has no health insurance.
        target_hi, target_si: of the year, in percent (95 means 95 %); None: no target.
        spellings: how people's addresses write it, most frequent first.
        hi_state_pays, si_state_pays: what the State has paid in the board's year, đồng.
    """

    key: str | None
    kind: RowKind
    name: str
    hamlet_id: UUID | None
    tally: Tally
    counted: int | None
    households_without: int
    target_hi: Fraction | None
    target_si: Fraction | None
    spellings: tuple[str, ...] = ()
    hi_state_pays: int = 0
    si_state_pays: int = 0

    @property
    def residents(self) -> int:
        """As the commune counts them, at least those who are in the book."""
        return max(self.tally.people, self.counted or 0)

    @property
    def not_listed(self) -> int:
        """Residents whom the commune counts and the book does not know: nothing is known of their cover."""
        return self.residents - self.tally.people

    @property
    def hi_percent(self) -> Fraction | None:
        """Covered by health insurance of all residents, in percent; None where nobody lives."""
        return Fraction(100 * self.tally.hi_covered, self.residents) if self.residents else None

    @property
    def si_percent(self) -> Fraction | None:
        """Taking part in voluntary SI of those who could, in percent; None where nobody could."""
        return Fraction(100 * self.tally.si_covered, self.tally.si_eligible) if self.tally.si_eligible else None

    def missing(self, insurance: Insurance) -> int | None:
        """How many people more reach the year's target; 0 when it is reached, None without a target."""
        if insurance is Insurance.HOUSEHOLD_HI:
            return _missing(self.target_hi, self.residents, self.tally.hi_covered)
        return _missing(self.target_si, self.tally.si_eligible, self.tally.si_covered)


def _missing(target: Fraction | None, of: int, covered: int) -> int | None:
    if target is None:
        return None
    wanted = -(-target * of // 100)
    return max(0, int(wanted) - covered)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Records that are in the book and not on the board."""

    died: int
    moved_away: int
    merged: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the figures that must be said beside them; ``doubt`` leads to the people, if there are any."""

    text: str
    doubt: Doubt | None = None
    hamlet: str | None = None


class Home(NamedTuple):
    """A household as its rows show it: the head's name, phone and key, how many live there."""

    head: str
    head_sort_key: str
    phone: str
    members: int
    head_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The board of one moment. Drills, breakdowns and trends are computed from it alone, without the book.

    Attributes:
        journal_end: the number of the journal's last entry when it was read: a later one makes it stale.
        rows: the hamlets, most people without health insurance first; then the unknown, then other communes.
        commune: the sum of all rows but the other communes'.
        gone: people who died or moved away within the months of the trend.
        source: what the figures rest on, one line.
        contacts: the newest contact by person key and by household key.
        by_hamlet: the people of each row, in Vietnamese order of their names.
        claims: the claims to support groups of each person, by person key.
        returned: why the agency sent back the line of a person that nobody has settled, by person key.
        rules: the figures of the law that it was counted by.
    """

    on: date
    journal_end: int
    commune_code: str
    commune_name: str
    rows: tuple[HamletRow, ...]
    commune: HamletRow
    left_out: LeftOut
    notices: tuple[Notice, ...]
    source: str
    by_hamlet: Mapping[str, tuple[BoardPerson, ...]]
    gone: tuple[BoardPerson, ...]
    homes: Mapping[str, Home]
    contacts: Mapping[str, LastContact]
    claims: Mapping[str, tuple[Claim, ...]]
    returned: Mapping[str, str]
    rules: BoardRules

    @property
    def month(self) -> Month:
        """The month of the board."""
        return Month.of(self.on)

    def row(self, key: str | None) -> HamletRow | None:
        """The row with this key, the commune for None; None for a key that is no more."""
        if key is None:
            return self.commune
        return next((row for row in self.rows if row.key == key), None)
