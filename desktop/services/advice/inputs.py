"""What is entered on the page of advice; kept with the draft and with every consultation."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from desktop.domain.benefits import PaidPeriod
from desktop.domain.money import Money
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex

OF_HOUSEHOLD = -1
"""``people_at_home``: the household of the book, whoever of it pays here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceInputs:
    """The state of the page.

    Attributes:
        person_id: None for a passer-by.
        birth, sex: as typed for someone without a record; a birth may be a year alone.
        budget: what can be put aside each month; None while nothing is typed.
        income: the income looked at by hand; None: the highest that fits the budget.
        method: ``1, 3, 6, 12`` or ``VS`` with ``ahead_months``.
        months: how many months are paid from now on; None: until retirement age.
        growth: percent by which the income grows each year.
        people_at_home: whose HI is added: 0 nobody's, ``OF_HOUSEHOLD`` the book's household, else so many people.
        periods: months paid before, typed here and kept with the consultation alone; None: those of the book.
    """

    person_id: UUID | None = None
    birth: str = ""
    sex: str = ""
    groups: tuple[str, ...] = ("other",)
    budget: Money | None = None
    income: Money | None = None
    method: str = "12"
    ahead_months: int | None = None
    months: int | None = None
    growth: int = 0
    people_at_home: int = 0
    periods: tuple[PaidPeriod, ...] | None = None

    @property
    def born(self) -> PartialDate | None:
        """The birth typed, as far as it can be read."""
        try:
            return PartialDate.parse(self.birth)
        except ValueError:
            return None

    @property
    def of_sex(self) -> Sex | None:
        """The sex chosen."""
        return Sex(self.sex) if self.sex in set(Sex) else None

    @property
    def growth_percent(self) -> Fraction:
        """Exact."""
        return Fraction(self.growth)
