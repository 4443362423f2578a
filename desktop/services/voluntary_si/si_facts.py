"""What the book knows that a voluntary SI quote needs, loaded once per page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.covers import Cycle
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Insurance, Person, Sex, SupportClaim
from desktop.services.book.settings import LocalSupport
from desktop.services.people.claims import ClaimDraft, holds
from desktop.services.people.person_form import PersonDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class SiFacts:
    """The person (None while new), their cycles and claims, the local supports, and the day.

    Attributes:
        cycles: paid cycles, oldest first.
        supported_elsewhere: supported months outside this book, as recorded with the last payment.
        paid_elsewhere: paid months outside this book, compulsory SI counted, likewise.
    """

    person_id: UUID
    person: Person | None
    cycles: tuple[Cycle, ...]
    claims: tuple[SupportClaim, ...]
    local_supports: tuple[LocalSupport, ...]
    on: date
    parameters: ParameterSet
    supported_elsewhere: int = 0
    paid_elsewhere: int = 0

    @property
    def last_cycle(self) -> Cycle | None:
        """The cycle paid last, or None for a first participant."""
        return self.cycles[-1] if self.cycles else None

    @property
    def last_paid_month(self) -> Month | None:
        """The latest month that any cycle covers."""
        return max((cycle.last_month for cycle in self.cycles if cycle.last_month is not None), default=None)

    @property
    def supported_here(self) -> int:
        """Supported months of all cycles in this book."""
        return sum(cycle.supported_months for cycle in self.cycles)

    @property
    def paid_here(self) -> int:
        """Paid months of all cycles in this book."""
        return sum(cycle.months for cycle in self.cycles)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiDraft:
    """The state of the voluntary SI page.

    Attributes:
        new_person: the person's own draft when the book does not hold them yet.
        phone: a phone typed on this page for a person of the book (None: unchanged).
        months: 24, 36, 48 or 60 for ``VS``; the missing months for ``TH``.
        claims: proofs typed on this page; stored with the payment.
        supported_before: supported months outside this book, as the clerk enters them.
        paid_before: paid months outside this book, compulsory SI counted.
        in_compulsory_si: what the person says of themselves (L41 art 2.4), as the four after it; asked at the counter
            each time, since it changes.
    """

    person_id: UUID
    new_person: PersonDraft | None = None
    phone: str | None = None
    income: Money | None = None
    method: str = "12"
    months: int | None = None
    start: Month | None = None
    groups: tuple[str, ...] = ("other",)
    claims: tuple[ClaimDraft, ...] = ()
    supported_before: int = 0
    paid_before: int = 0
    in_compulsory_si: bool = False
    contract_suspended: bool = False
    draws_pension: bool = False
    household_business: bool = False
    commune_officer: bool = False


def nationality(facts: SiFacts, draft: SiDraft) -> str:
    """From the book, else from the new person's draft."""
    if facts.person is not None:
        return facts.person.nationality
    return "VN" if draft.new_person is None else draft.new_person.nationality.strip()


def birth_and_sex(facts: SiFacts, draft: SiDraft) -> tuple[PartialDate | None, Sex | None]:
    """From the book, else from the new person's draft; what cannot be read yet is None."""
    if facts.person is not None:
        return facts.person.birth, facts.person.sex
    if draft.new_person is None:
        return None, None
    try:
        birth = PartialDate.parse(draft.new_person.birth)
    except ValueError:
        birth = None
    return birth, Sex(draft.new_person.sex) if draft.new_person.sex in set(Sex) else None


def holding_claims(facts: SiFacts, on: date) -> tuple[SupportClaim, ...]:
    """Claims of this insurance whose proof holds on a day."""
    return tuple(claim for claim in facts.claims if claim.insurance is Insurance.VOLUNTARY_SI and holds(claim, on))
