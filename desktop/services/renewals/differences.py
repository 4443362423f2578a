"""What each member of a household pays now beside last time, and why (năm nay, năm trước, vì sao)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.covers import HeldCard
from desktop.domain.money import Money
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say
from desktop.services.household_hi.hi_changes import base_salary_change
from desktop.services.household_hi.hi_enrolment import HiOffer
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow, runs_on
from desktop.services.payment.renewal import HiRenewal


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberChange:
    """One member: ``last`` is None where last time's amount is not known or there was none; ``reason`` may be empty."""

    person_id: UUID
    name: str
    now: Money
    last: Money | None
    reason: str
    what: str = ""

    @property
    def difference(self) -> Money:
        """More (or less, negative) than last time; a member who is new pays the whole amount more."""
        return self.now - (self.last or Money(0))


def member_changes(part: HiRenewal, names: dict[UUID, str] | None = None) -> tuple[MemberChange, ...]:
    """Everyone who pays now or paid last time: the amounts add up to both totals."""
    return changes_of(part.facts, part.draft, part.offer, names)


def changes_of(
    facts: HiFacts, draft: HiDraft, offer: HiOffer, names: dict[UUID, str] | None = None
) -> tuple[MemberChange, ...]:
    """The same for any offer. ``names`` tells who has left the household."""
    last = {card.person_id: card for card in facts.last_cards}
    rows = {row.person_id: row for row in draft.rows}
    paying = [row for row in offer.rows if row.counted]
    found = [
        MemberChange(
            person_id=row.person_id,
            name=row.name,
            now=row.amount,
            last=None if (card := last.get(row.person_id)) is None else card.amount,
            reason=joined("; ", _reasons(facts, offer, rows[row.person_id], card)),
            what=say("BHYT {months} tháng", months=row.months),
        )
        for row in paying
    ]
    counted = {row.person_id for row in paying}
    for card in facts.last_cards:
        if card.person_id not in counted:
            member = facts.members.get(card.person_id)
            name = (
                member.person.full_name if member is not None else (names or {}).get(card.person_id, say("một người"))
            )
            reason = _left_out(facts, card)
            found.append(
                MemberChange(
                    person_id=card.person_id, name=name, now=Money(0), last=card.amount, reason=reason, what=say("BHYT")
                )
            )
    return tuple(found)


def _reasons(facts: HiFacts, offer: HiOffer, row: HiRow, card: HeldCard | None) -> Iterator[str]:
    if card is None:
        yield say("lần trước không đóng trong hộ này")
        return
    place = _place(offer, row.person_id)
    if place is not None and card.place is not None and place != card.place:
        yield say("nay là thứ {now} trong hộ, lần trước thứ {last}", now=place, last=card.place)
    if row.group != card.group:
        yield say("nhóm tham gia khác lần trước")
    if row.months != card.months:
        yield say("{now} tháng, lần trước {last} tháng", now=row.months, last=card.months)
    if card.paid_on is not None:
        yield base_salary_change(facts.parameters, card.paid_on, facts.on)


def _place(offer: HiOffer, person_id: UUID) -> int | None:
    """The member's place in the quote, whose members stand in the order of the rows."""
    if offer.quote is None:
        return None
    places = {row.person_id: member.place for row, member in zip(offer.rows, offer.quote.members, strict=False)}
    return places.get(person_id)


def _left_out(facts: HiFacts, card: HeldCard) -> str:
    known = facts.members.get(card.person_id)
    if known is None:
        return say("không còn trong hộ")
    last = known.last_card
    if last is not None and runs_on(last, facts.on):
        return say("thẻ còn đến {day}, chưa phải đóng", day=format_date(last.valid_to))
    return say("nay có BHYT khác hoặc không đóng trong hộ")
