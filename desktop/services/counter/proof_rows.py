"""Proofs of support groups that end or have ended without a later one, and what the next payment then costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from uuid import UUID

from desktop.domain.household_hi.figures import GROUP_NAMES
from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.month import Month
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_loading import read_hi_facts
from desktop.services.proofs.effects import household_then
from desktop.services.voluntary_si.si_enrolment import income_floor, initial_si_draft, offer_si
from desktop.services.voluntary_si.si_groups import group_name
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import claims, households


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofChange:
    """What the end of a proof changes: in a sentence, what is paid then, what is paid while it holds."""

    detail: str
    amount: Money
    last: str


def ending_proofs(tx: Transaction, on: date, back: int, ahead: int, most: int) -> tuple[SupportClaim, ...]:
    """Proofs that end in a span of days, each without a later one of the same group.

    One that has ended is left out once its insurance was paid after it: that payment was made without it.
    """
    found = claims.ending(tx, on - timedelta(days=back), on + timedelta(days=ahead), limit=most)
    every = claims.of_people(tx, list({claim.person_id for claim in found}))
    standing = {claim.id for made in every.values() for claim in unfollowed(made)}
    alone = [claim for claim in found if claim.id in standing]
    ended = [claim.person_id for claim in alone if claim.valid_to is not None and claim.valid_to < on]
    last = _last_paid(tx, ended)
    return tuple(claim for claim in alone if not _paid_since(claim, last, on))


def unfollowed(made: Sequence[SupportClaim]) -> tuple[SupportClaim, ...]:
    """Of one person's proofs those without a later one of the same group and insurance."""
    return tuple(claim for claim in made if not any(_follows(other, claim) for other in made))


def _follows(later: SupportClaim, claim: SupportClaim) -> bool:
    """Whether another proof of the same group takes the place of one; of two alike the one made later counts."""
    if (later.insurance, later.group) != (claim.insurance, claim.group) or later.id == claim.id:
        return False
    if later.valid_to == claim.valid_to:
        return later.id > claim.id
    return later.valid_to is None or (claim.valid_to is not None and later.valid_to > claim.valid_to)


def _last_paid(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[tuple[UUID, Insurance], date]:
    ids = list(dict.fromkeys(person_ids))
    cycles, cards = covers.cycles_of_people(tx, ids), covers.cards_of_people(tx, ids)
    paid = {
        **{(key, Insurance.VOLUNTARY_SI): [cycle.paid_on for cycle in cycles[key]] for key in ids},
        **{(key, Insurance.HOUSEHOLD_HI): [card.paid_on for card in cards[key]] for key in ids},
    }
    return {key: max(days) for key, days in paid.items() if days}


def _paid_since(claim: SupportClaim, last: Mapping[tuple[UUID, Insurance], date], on: date) -> bool:
    paid_on = last.get((claim.person_id, claim.insurance))
    return claim.valid_to is not None and claim.valid_to < on and paid_on is not None and paid_on > claim.valid_to


def ends_text(claim: SupportClaim, day: str, on: date) -> str:
    """``Giấy hộ cận nghèo hết hạn 10/12``; of one that has ended ``… đã hết hạn 10/11``."""
    names = GROUP_NAMES if claim.insurance is Insurance.HOUSEHOLD_HI else {}
    group = names.get(claim.group) or group_name(claim.group)
    if claim.valid_to is not None and claim.valid_to < on:
        return say("Giấy {group} đã hết hạn {day}", group=group, day=day)
    return say("Giấy {group} hết hạn {day}", group=group, day=day)


def change_of(tx: Transaction, desk: Desk, claim: SupportClaim) -> ProofChange | None:
    """What the next payment costs without the proof; None where nothing was paid yet or it was paid without it."""
    if claim.insurance is Insurance.VOLUNTARY_SI:
        return _si_change(tx, desk, claim)
    return _hi_change(tx, desk, claim)


def _si_change(tx: Transaction, desk: Desk, claim: SupportClaim) -> ProofChange | None:
    """A month once the proof has ended, beside a month now."""
    facts = read_si_facts(tx, desk, claim.person_id)
    last = facts.last_time
    if last is None or last.income is None or facts.last_paid_month is None or claim.valid_to is None:
        return None
    start = max(facts.last_paid_month + 1, Month.of(claim.valid_to) + 1, Month.of(facts.on))
    income = max(last.income, income_floor(facts, start.first_day))
    draft = replace(initial_si_draft(facts), income=income, method="1", months=None, start=start, groups=("other",))
    ended = offer_si(facts, draft, max(start.first_day, facts.on)).quote
    if ended is None:
        return None
    if last.participant_pays is None or last.months is None:  # paid before this book: the amount is not known
        return ProofChange(detail="", amount=ended.participant_pays, last="")
    paying = half_up(Fraction(last.participant_pays, last.months))
    more = ended.participant_pays - paying
    return ProofChange(
        detail=say("kỳ sau đóng thêm {amount} đ/tháng", amount=format_money(more))
        if more > 0
        else say("kỳ sau không đóng thêm"),
        amount=ended.participant_pays,
        last=say("đang đóng {amount}", amount=format_money(paying)),
    )


def _hi_change(tx: Transaction, desk: Desk, claim: SupportClaim) -> ProofChange | None:
    """The household's next cards as the household form, beside the same with the proof."""
    home = households.of_person(tx, claim.person_id)
    if home is None or claim.valid_to is None:
        return None
    facts = read_hi_facts(tx, desk, home.household.id)
    card = facts.members[claim.person_id].last_card
    if card is None or card.group != claim.group:
        return None
    then = max(claim.valid_to + timedelta(days=1), today(desk), card.valid_to)
    holding = household_then(facts, {claim.person_id: claim.group}, then)
    ended = household_then(facts, {claim.person_id: HOUSEHOLD}, then)
    if holding is None or ended is None:
        return None
    with_proof, without = holding[1], ended[1]
    more = without.total - with_proof.total
    return ProofChange(
        detail=say("lần sau cả hộ đóng thêm {amount} đ", amount=format_money(more))
        if more > 0
        else say("lần sau không đóng thêm"),
        amount=without.total,
        last=say("có giấy {amount}", amount=format_money(with_proof.total)),
    )
