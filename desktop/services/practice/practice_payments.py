"""The payments of a practice book: who pays what on which day, and taking them as real payments are taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop.domain.identity import is_minority
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Means
from desktop.domain.parameters import ParameterMissing
from desktop.domain.partial_date import age_on
from desktop.domain.people import Person
from desktop.domain.voluntary_si.figures import POVERTY_LINE
from desktop.domain.voluntary_si.request import YEARS_AHEAD
from desktop.services.book.settings import Settings, read_settings
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow, paid_by_budget
from desktop.services.payment.agree import Refused, agree_hi, agree_si
from desktop.services.payment.issue import PaymentFacts, issue
from desktop.services.payment.receipt_content import HiAgreed, SiAgreed
from desktop.services.people.claims import ClaimDraft
from desktop.services.practice.practice_people import PracticeHousehold
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key

PAY_HI, PAY_SI, PAY_TODAY = 0.45, 0.25, 5
RENEWED = 0.8
METHODS = (("12", 40), ("6", 25), ("3", 20), ("1", 10), (YEARS_AHEAD, 5))
INCOME_STEPS = (0, 0, 0, 10, 20, 30, 70)
STEP = 50_000
OLDEST_STUDENT = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticePayment:
    """One payment to come; ``person`` is the SI participant, None for the household's HI."""

    day: date
    household: PracticeHousehold
    person: Person | None = None
    method: str = "12"
    income_steps: int = 0
    months: int = 12
    means: Means = Means.CASH
    near_poor_paper: str = ""


def planned_payments(paying: list[PracticeHousehold], seed: int, on: date) -> list[PracticePayment]:
    """All payments in the order of their days."""
    random = Random(seed)  # noqa: S311  the same seed must give the same payments
    planned = [payment for made in paying for payment in _of_household(random, made, on)]
    planned += [_hi(random, made, on) for made in paying[-PAY_TODAY:] if not _pays(planned, made)]
    return sorted(planned, key=lambda payment: payment.day)


def _pays(planned: list[PracticePayment], made: PracticeHousehold) -> bool:
    return any(payment.household is made and payment.person is None for payment in planned)


def _of_household(random: Random, made: PracticeHousehold, on: date) -> Iterator[PracticePayment]:
    if random.random() < PAY_HI:
        ends_in = random.randint(-40, 330)
        # A first card begins 30 days after the payment and ends a year later.
        yield _hi(random, made, on - timedelta(days=395 - ends_in))
        if ends_in <= 0 and random.random() < RENEWED:
            yield _hi(random, made, on + timedelta(days=ends_in - random.randint(1, 20)))
    if random.random() < PAY_SI:
        adults = [person for person in made.people if age_on(person.birth, on) > OLDEST_STUDENT]
        if adults:
            yield _si(random, made, random.choice(adults), on)


def _hi(random: Random, made: PracticeHousehold, day: date) -> PracticePayment:
    return PracticePayment(
        day=day, household=made, months=random.choices((12, 6, 3), (8, 1, 1))[0], means=_means(random)
    )


def _means(random: Random) -> Means:
    return Means.TRANSFER if random.random() < 0.25 else Means.CASH


def _si(random: Random, made: PracticeHousehold, person: Person, on: date) -> PracticePayment:
    month = Month.of(on) + -random.randint(0, 11)
    day = month.first_day + timedelta(days=random.randint(0, 27))
    method = random.choices([name for name, _ in METHODS], [weight for _, weight in METHODS])[0]
    paper = f"CN-{random.randint(1, 999):03d}/{month.year}" if random.random() < 0.15 else ""
    return PracticePayment(
        day=min(day, on),
        household=made,
        person=person,
        method=method,
        income_steps=random.choice(INCOME_STEPS),
        means=_means(random),
        near_poor_paper=paper,
    )


def pay_practice(tx: Transaction, desk: Desk, payment: PracticePayment) -> int:
    """Take a payment inside a transaction; the number of receipts: none where the law does not allow it."""
    settings = read_settings(tx)
    try:
        agreed = _agree(tx, desk, settings, payment)
    except (Refused, ParameterMissing):
        return 0
    payer = agreed.person if isinstance(agreed, SiAgreed) else agreed.head
    total = agreed.quote.participant_pays if isinstance(agreed, SiAgreed) else agreed.quote.total
    facts = PaymentFacts(
        payment_id=new_key(),
        payer_id=payer.id,
        payer_name=payer.full_name,
        payer_number=payer.personal_id or payer.si_number,
        payer_address=desk.places.address_line(payer.address, payment.day),
        means=payment.means,
        tendered=None,
        total=total,
    )
    issue(tx, desk, settings, facts, (agreed,))
    return 1


def _agree(tx: Transaction, desk: Desk, settings: Settings, payment: PracticePayment) -> SiAgreed | HiAgreed:
    if payment.person is None:
        return agree_hi(tx, desk, settings, hi_draft(desk, payment))
    return agree_si(tx, desk, settings, _si_draft(desk, payment, payment.person))


def hi_draft(desk: Desk, payment: PracticePayment) -> HiDraft:
    """Children and the very old have a card already, so they take no place."""
    household = payment.household.household
    paying = {person.id for person in payment.household.people if _pays_hi(desk, person, payment.day)}
    rows = tuple(
        HiRow(person_id=member.person_id, relation=member.relation, months=payment.months)
        if member.person_id in paying
        else HiRow(person_id=member.person_id, relation=member.relation, months=0, group="covered_elsewhere")
        for member in household.members
    )
    return HiDraft(household_id=household.id, is_new=False, rows=rows)


def _pays_hi(desk: Desk, person: Person, day: date) -> bool:
    return age_on(person.birth, day) >= OLDEST_STUDENT and not paid_by_budget(person.birth, day, desk.parameters)


def _si_draft(desk: Desk, payment: PracticePayment, person: Person) -> SiDraft:
    floor = desk.parameters.value(POVERTY_LINE, payment.day).whole
    groups: tuple[str, ...] = ("ethnic_minority",) if is_minority(person.ethnicity) else ("other",)
    claims: tuple[ClaimDraft, ...] = ()
    if payment.near_poor_paper:
        ends = date(payment.day.year, 12, 31)
        groups = ("near_poor",)
        claims = (
            ClaimDraft(
                group="near_poor",
                paper_number=payment.near_poor_paper,
                issuer="UBND xã",
                valid_to=ends.strftime("%d/%m/%Y"),
            ),
        )
    return SiDraft(
        person_id=person.id,
        income=Money(floor + payment.income_steps * STEP),
        method=payment.method,
        months=36 if payment.method == YEARS_AHEAD else None,
        start=Month.of(payment.day),
        groups=groups,
        claims=claims,
    )
