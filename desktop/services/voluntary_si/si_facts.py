"""What the book knows that a voluntary SI quote needs, loaded once per page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.covers import Cycle
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.openings import SiOpening
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Insurance, Person, Sex, SupportClaim
from desktop.domain.voluntary_si.request import CYCLE_MONTHS
from desktop.services.book.settings import LocalSupport
from desktop.services.life.plan_si import PlannedChange
from desktop.services.life.status import LifeStatus
from desktop.services.people.claims import ClaimDraft, holds
from desktop.services.people.person_form import PersonDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTime:
    """How a person paid last, in this book or before it.

    Attributes:
        method: empty where the opening entry does not say; ``income`` None likewise.
        months: of the cycle; None for years ahead paid before this book.
        participant_pays, supported_months, paid_on: None for what was paid before this book.
    """

    method: str
    months: int | None
    income: Money | None
    groups: tuple[str, ...] = ()
    participant_pays: Money | None = None
    supported_months: int | None = None
    paid_on: date | None = None

    @property
    def renewable(self) -> bool:
        """Whether enough is known to pay the same again."""
        return bool(self.method) and self.income is not None and self.months is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidPeriod:
    """Months that are paid, and how; ``first`` is None where the opening entry does not say.

    ``whole`` is False for the last cycle of an opening entry: the months before it count as taken too, since nothing
    is made up for afterwards.
    """

    first: Month | None
    last: Month
    method: str
    income: Money | None
    whole: bool = True

    def begins_by(self, month: Month) -> bool:
        """Whether its first month is this one or earlier."""
        return not self.whole or self.first is None or self.first <= month


@dataclass(frozen=True, slots=True, kw_only=True)
class SiFacts:
    """The person (None while new), their cycles and claims, the local supports, and the day.

    Attributes:
        cycles: paid cycles, oldest first.
        opening: what was paid before this book (trước khi có sổ), if an entry says so.
        supported_elsewhere: supported months outside this book: of the opening entry, else (books of before such
            entries) as frozen with the last payment.
        paid_elsewhere: paid months outside this book, compulsory SI counted, likewise.
        life: what happened in the person's life (None while new).
        planned: what the person wants from the next cycle on (D159 art 4).
    """

    person_id: UUID
    person: Person | None
    cycles: tuple[Cycle, ...]
    claims: tuple[SupportClaim, ...]
    local_supports: tuple[LocalSupport, ...]
    on: date
    parameters: ParameterSet
    opening: SiOpening | None = None
    supported_elsewhere: int = 0
    paid_elsewhere: int = 0
    life: LifeStatus | None = None
    planned: PlannedChange | None = None

    @property
    def periods(self) -> tuple[PaidPeriod, ...]:
        """Everything that is paid month by month, here and before this book."""
        found = [
            PaidPeriod(first=cycle.first_month, last=cycle.last_month, method=cycle.method, income=cycle.income)
            for cycle in self.cycles
            if cycle.last_month is not None
        ]
        before = self.opening
        if before is not None and before.last_month is not None:
            period = PaidPeriod(
                first=before.first_month,
                last=before.last_month,
                method=before.method,
                income=before.income,
                whole=False,
            )
            found.append(period)
        return tuple(found)

    @property
    def last_paid_month(self) -> Month | None:
        """The latest month that is paid, here or before this book."""
        return max((period.last for period in self.periods), default=None)

    @property
    def last_cycle(self) -> Cycle | None:
        """The cycle paid last in this book, or None."""
        return self.cycles[-1] if self.cycles else None

    @property
    def last_time(self) -> LastTime | None:
        """How the person paid last; None for a first participant, and where the opening entry has no last month."""
        last, before = self.last_paid_month, self.opening
        paid_here = max((cycle.last_month for cycle in self.cycles if cycle.last_month is not None), default=None)
        if before is not None and before.last_month is not None and last != paid_here:
            return LastTime(method=before.method, months=CYCLE_MONTHS.get(before.method), income=before.income)
        cycle = self.last_cycle
        if cycle is None:
            return None
        return LastTime(
            method=cycle.method,
            months=cycle.months,
            income=cycle.income,
            groups=cycle.groups,
            participant_pays=cycle.participant_pays,
            supported_months=cycle.supported_months,
            paid_on=cycle.paid_on,
        )

    @property
    def took_part(self) -> bool:
        """Whether anything was ever paid, here or before this book."""
        before = self.opening
        return bool(self.cycles) or (before is not None and (before.paid_months > 0 or before.last_month is not None))

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
        opening_id: the opening entry that these two were offered from; an entry that has come since takes their place.
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
    opening_id: UUID | None = None
    in_compulsory_si: bool = False
    contract_suspended: bool = False
    draws_pension: bool = False
    household_business: bool = False
    commune_officer: bool = False


def with_book_months(facts: SiFacts, draft: SiDraft) -> SiDraft:
    """The draft with the months of an opening entry that it has not seen: what is left open may be older than that."""
    if facts.opening is None or draft.opening_id == facts.opening.id:
        return draft
    return replace(
        draft,
        supported_before=facts.supported_elsewhere,
        paid_before=facts.paid_elsewhere,
        opening_id=facts.opening.id,
    )


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
