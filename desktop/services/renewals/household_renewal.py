"""A whole household renewed in one payment: its cards and the cycles of its members, this time beside last time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.people import HEAD, Person
from desktop.domain.texts.phrases import joined, say
from desktop.services.desk import Desk, today
from desktop.services.life.status import standing_of
from desktop.services.payment.collect_payment import HiPart, Payer, SiPart
from desktop.services.payment.read_back import ReadBack, read_back_of
from desktop.services.payment.renewal import HiRenewal, SiRenewal, propose_hi, propose_si
from desktop.services.renewals.differences import MemberChange, member_changes
from desktop.services.shown import AmountChange
from desktop.storage.book import Transaction
from desktop.storage.people import households, people


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdProposal:
    """What a household can pay now, on today's rules.

    Attributes:
        payer: the head. si: each member whose next cycle can be paid now. hi: the household's next cards.
        members: this time beside last time for each member and cover; the amounts add up to ``change``.
        notes: why a cover is not among them.
    """

    household_id: UUID
    payer: Person
    place: str
    si: tuple[tuple[Person, SiRenewal], ...]
    hi: HiRenewal | None
    members: tuple[MemberChange, ...]
    change: AmountChange
    notes: tuple[str, ...]

    @property
    def parts(self) -> tuple[SiPart | HiPart, ...]:
        """What is to be paid, as it was shown."""
        found: list[SiPart | HiPart] = [
            SiPart(draft=one.draft, expected=one.offer.quote.participant_pays)
            for _, one in self.si
            if one.offer.quote is not None
        ]
        if self.hi is not None and self.hi.offer.quote is not None:
            found.append(HiPart(draft=self.hi.draft, expected=self.hi.offer.quote.total))
        return tuple(found)

    @property
    def as_payer(self) -> Payer:
        """The head as the one who pays."""
        number = self.payer.personal_id or self.payer.si_number
        return Payer(name=self.payer.full_name, number=number, address=self.place, person_id=self.payer.id)

    @property
    def read_back(self) -> ReadBack:
        """What the clerk reads back."""
        cycles = [(one.offer.quote, person.full_name) for person, one in self.si if one.offer.quote is not None]
        cards = [] if self.hi is None or self.hi.offer.quote is None else [self.hi.offer.quote]
        return read_back_of(self.payer.full_name, [*cycles, *cards])


def propose_household(desk: Desk, household_id: UUID) -> HouseholdProposal:
    """The proposal of F5 on the household page.

    Raises:
        CounterError: no such household, or nobody is in it any more.
    """
    with desk.book.reading() as tx:
        return _propose(tx, desk, household_id)


def _propose(tx: Transaction, desk: Desk, household_id: UUID) -> HouseholdProposal:
    found = households.get(tx, household_id)
    current = () if found is None else found.current
    head = next((member.person_id for member in current if member.relation == HEAD), None)
    if head is None:
        raise CounterError(say("Không thấy hộ này trong sổ."), say("Xin tìm lại ở trang Quầy."))
    ids = [member.person_id for member in current]
    persons = {key: record.person for key, record in people.get_many(tx, ids).items()}
    standing = standing_of(tx, ids)
    living = [persons[one] for one in ids if one in persons and standing[one].died_on is None]
    cycles, notes = _cycles(tx, desk, living)
    hi, hi_note = propose_hi(tx, desk, head)
    members = (*_of_cycles(cycles), *(() if hi is None else member_changes(hi, _names(tx, hi))))
    payer = persons[head]
    return HouseholdProposal(
        household_id=household_id,
        payer=payer,
        place=desk.places.address_line(payer.address, today(desk)),
        si=tuple(cycles),
        hi=hi,
        members=members,
        change=_change(cycles, hi),
        notes=tuple(note for note in (*notes, hi_note) if note),
    )


def _cycles(tx: Transaction, desk: Desk, living: Sequence[Person]) -> tuple[list[tuple[Person, SiRenewal]], list[str]]:
    found: list[tuple[Person, SiRenewal]] = []
    notes: list[str] = []
    for person in living:
        si, note = propose_si(tx, desk, person.id)
        if si is not None:
            found.append((person, si))
        elif note:
            notes.append(joined(": ", (person.full_name, note)))
    return found, notes


def _of_cycles(cycles: Sequence[tuple[Person, SiRenewal]]) -> Iterator[MemberChange]:
    for person, one in cycles:
        yield MemberChange(
            person_id=person.id,
            name=person.full_name,
            now=one.change.now,
            last=one.change.last,
            reason=one.change.reason,
            what=one.label,
        )


def _names(tx: Transaction, hi: HiRenewal) -> dict[UUID, str]:
    """Names of those who paid last time and are in the household no more."""
    gone = [card.person_id for card in hi.facts.last_cards if card.person_id not in hi.facts.members]
    return {key: record.person.full_name for key, record in people.get_many(tx, gone).items()}


def _change(cycles: Sequence[tuple[Person, SiRenewal]], hi: HiRenewal | None) -> AmountChange:
    changes = [*(one.change for _, one in cycles), *(() if hi is None else (hi.change,))]
    known = [change.last for change in changes if change.last is not None]
    return AmountChange(
        Money(sum(change.now for change in changes)),
        Money(sum(known)) if changes and len(known) == len(changes) else None,
        joined("; ", dict.fromkeys(change.reason for change in changes if change.reason)),
    )
