"""One row of the preview: a person's next cycle or a household's next cards, paid on the eve and on the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.domain.quote import QuoteLine


class Effect(StrEnum):
    """What becomes of a payment: dearer, cheaper, the same, another for other causes of the day, or not known."""

    MORE = "more"
    LESS = "less"
    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


class IncomeMove(StrEnum):
    """What the new limits do to the chosen income: nothing, raised to the floor, lowered to the ceiling."""

    NONE = ""
    RAISED = "raised"
    LOWERED = "lowered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one person of a payment pays on both days; None for who does not pay then."""

    person_id: UUID
    name: str
    before: Money | None
    after: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One payment of one payer.

    Attributes:
        person_id: who is called: the participant, of a household its head.
        people: everyone who pays in it. shares: their amounts.
        groups: codes of the support groups, ``household`` for places in the household. group_text: as people say it.
        what: ``BHXH 12 tháng``, ``BHYT hộ 4 người``.
        due: by when the next payment is due on the rules of today; None where it is not known.
        lapsed: that day has passed: cover has ended or cannot be continued.
        before, after: from the quotes of both days; None where one cannot be made, ``problem`` then says why.
        alone: of a payment that changes, what the day's quote would be if this figure had stayed; None where that
            cannot be quoted, or nothing changes.
        income_before, income_after, moved: the chosen income of a cycle, and whether the new limits move it.
        notes: what else is to be said: raised to the new floor, a proof that ends, other causes of the same day.
        confirmed: whether the later amount rests on confirmed figures only.
    """

    insurance: Insurance
    person_id: UUID
    household_id: UUID | None
    people: tuple[UUID, ...]
    name: str
    number: str
    hamlet: str
    place: str
    phone: str
    groups: tuple[str, ...]
    group_text: str
    what: str
    due: date | None
    lapsed: bool
    before: Money | None
    after: Money | None
    alone: Money | None = None
    shares: tuple[Share, ...] = ()
    income_before: Money | None = None
    income_after: Money | None = None
    moved: IncomeMove = IncomeMove.NONE
    notes: tuple[str, ...] = ()
    problem: str = ""
    confirmed: bool = True
    before_lines: tuple[QuoteLine, ...] = ()
    after_lines: tuple[QuoteLine, ...] = ()

    @property
    def key(self) -> tuple[Insurance, UUID]:
        """The same row after another preview."""
        return self.insurance, self.household_id or self.person_id

    @property
    def difference(self) -> Money | None:
        """What is paid more (or less, negative); None where either amount is not known."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def effect(self) -> Effect:
        """What becomes of the payment."""
        more = self.difference
        if more is None:
            return Effect.UNKNOWN
        if more and self.alone == self.after:
            return Effect.OTHER
        return Effect.SAME if not more else Effect.MORE if more > 0 else Effect.LESS
