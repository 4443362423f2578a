"""What the book knows that a household HI quote needs, and the state of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.covers import Card, HeldCard, held
from desktop.domain.household_hi.figures import BUDGET_CHILD_BELOW, BUDGET_OLD_FROM
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE
from desktop.domain.money import Money
from desktop.domain.openings import HiOpening
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate, age_on
from desktop.domain.people import Household, Person, SupportClaim
from desktop.services.life.status import LifeStatus
from desktop.services.people.claims import ClaimDraft
from desktop.services.people.person_form import PersonDraft

RENEWAL_DAYS = 60
"""A card that ends within so many days may be renewed at once; whose card runs longer pays when the clerk says so."""


def paid_by_budget(birth: PartialDate, on: date, parameters: ParameterSet) -> bool:
    """Whether a person of this birth is certainly insured by the budget on a day, whatever reading of the birth.

    Small children and the old (law on health insurance art 12(3)).
    """
    child_below, old_from = (parameters.value(path, on).whole for path in (BUDGET_CHILD_BELOW, BUDGET_OLD_FROM))
    oldest = PartialDate.of(birth.earliest)
    return age_on(oldest, on) < child_below or age_on(birth, on) >= old_from


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """A person of the book: cards (newest first), what they held before this book, claims, what happened to them."""

    person: Person
    cards: tuple[Card, ...] = ()
    claims: tuple[SupportClaim, ...] = ()
    opening: HiOpening | None = None
    life: LifeStatus | None = None

    @property
    def last_card(self) -> HeldCard | None:
        """The card that ends last, paid here or brought from before."""
        return max(held_cards(self.cards, self.opening), key=lambda card: card.valid_to, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HiFacts:
    """The household (None while new), what its members hold, who paid this calendar year, the last payment.

    Attributes:
        paid_this_year: people of the household who took a place in a payment of this calendar year, here or before
            this book, in this household or in the one they lived in then.
        places_unknown: places of this year below one taken before this book that nobody of the book holds: others
            have paid whom the book does not know.
        last_cards: the cards of the household's last payment, and those from before this book that were not due then.
    """

    household_id: UUID
    household: Household | None
    members: Mapping[UUID, MemberFacts] = field(default_factory=dict)
    paid_this_year: frozenset[UUID] = frozenset()
    places_unknown: int = 0
    last_cards: tuple[HeldCard, ...] = ()
    odd_months_allowed: bool = False
    on: date
    parameters: ParameterSet

    @property
    def last_total(self) -> Money | None:
        """What the household paid last time; None where a card from before this book does not tell its amount."""
        amounts = [card.amount for card in self.last_cards if card.amount is not None]
        return Money(sum(amounts)) if amounts and len(amounts) == len(self.last_cards) else None

    @property
    def last_paid_on(self) -> date | None:
        """When that was, as far as the book knows."""
        return max((card.paid_on for card in self.last_cards if card.paid_on is not None), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HiRow:
    """One line of the household table, in the clerk's order.

    Attributes:
        relation: code to the head, ``00`` is the head.
        months: 0 takes the person out of this payment (covered elsewhere, or by a card that is not due yet).
        group: ``household``, a supported group, ``covered_elsewhere`` or ``budget_paid``.
        covered_until: last day of a card that the book does not hold, as text; empty when none.
    """

    person_id: UUID
    relation: str
    months: int = 12
    group: str = "household"
    covered_until: str = ""
    claim: ClaimDraft | None = None


def held_cards(cards: Iterable[Card], opening: HiOpening | None) -> tuple[HeldCard, ...]:
    """All cards of a person in the order of their validity, the one from before this book among them."""
    before = None if opening is None else opening.card
    found = [*(() if before is None else (before,)), *(held(card) for card in cards)]
    return tuple(sorted(found, key=lambda card: (card.valid_from or card.valid_to, card.valid_to)))


def not_begun(card: HeldCard, on: date) -> bool:
    """Whether a card is paid whose first day is still to come."""
    return card.valid_from is not None and card.valid_from > on


def runs_on(card: HeldCard | None, on: date) -> bool:
    """Whether a card is not due yet: the next one is paid already, or it ends after the days of renewal."""
    return card is not None and (not_begun(card, on) or card.valid_to > on + timedelta(days=RENEWAL_DAYS))


def resting(facts: HiFacts, row: HiRow, on: date) -> HeldCard | None:
    """The card for whose sake a member pays nothing now; None for everyone else, and once months are typed."""
    known = facts.members.get(row.person_id)
    card = None if known is None else known.last_card
    rests = row.months == 0 and row.group not in (COVERED_ELSEWHERE, BUDGET_PAID) and runs_on(card, on)
    return card if rests else None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiDraft:
    """The state of the household HI page; ``new_people`` are drafts of rows whose person is not in the book.

    ``phone`` is a phone typed on the page for ``phone_of``, a person of the book.
    """

    household_id: UUID
    is_new: bool
    rows: tuple[HiRow, ...] = ()
    new_people: tuple[PersonDraft, ...] = ()
    phone: str | None = None
    phone_of: UUID | None = None

    def new_person(self, person_id: UUID) -> PersonDraft | None:
        """The draft of a row whose person is not in the book."""
        return next((draft for draft in self.new_people if draft.person_id == person_id), None)
