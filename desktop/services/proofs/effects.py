"""What the end of a proof does to the first payment after it: when, how much, whose part moves; an estimate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.household_hi import HiMember, HiQuote, HiRequest, quote_household_hi
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.problem import Problem
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si import SiQuote, pay_by
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import RENEWAL_DAYS, HiFacts
from desktop.services.household_hi.hi_loading import draft_as_last_time, read_hi_facts
from desktop.services.payment.si_schedule import method_text
from desktop.services.people.claims import groups_on
from desktop.services.voluntary_si.si_enrolment import income_floor, initial_si_draft, offer_si
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.people import households

ONE_DAY = timedelta(days=1)
LONGEST_YEARS = 12
"""Proofs run a few years; who has paid further ahead is asked again then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """Someone whose part of the payment is another one; ``before`` with the proof, ``after`` without it."""

    person_id: UUID
    name: str
    before: Money
    after: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofEffect:
    """The first payment after the end.

    Attributes:
        pays_on: by when it is to be made: the deadline of the cycle, the last safe day of the card, or the day
            after the proof where that is later.
        what: ``BHXH 3 tháng 12/2026–02/2027``, ``BHYT hộ 4 người``.
        before, after: the whole payment with the proof and without it.
        affected: those whose part moves, the holder of the proof first; of a household everybody's place counts.
        lines: the lines of the payment without the proof, each with its article.
        in_time: that payment may still be made while the proof holds, and then counts with it.
    """

    pays_on: date
    what: str
    before: Money
    after: Money
    affected: tuple[Affected, ...]
    lines: tuple[QuoteLine, ...]
    in_time: bool = False

    @property
    def more(self) -> Money:
        """What is paid more, or less where another form is cheaper (negative)."""
        return self.after - self.before

    @property
    def confirmed(self) -> bool:
        """Whether no amount rests on an unconfirmed figure."""
        return all(line.status.is_confirmed for line in self.lines)


def effect_of(tx: Transaction, desk: Desk, claim: SupportClaim) -> ProofEffect | str:
    """The effect, or the sentence why there is none: nothing paid with this proof, or not to be worked out."""
    if claim.valid_to is None:
        return say("Giấy không ghi ngày hết hạn.")
    if claim.insurance is Insurance.VOLUNTARY_SI:
        return _of_si(read_si_facts(tx, desk, claim.person_id), claim, claim.valid_to)
    home = households.of_person(tx, claim.person_id)
    if home is None:
        return say("Người này chưa ở hộ nào trong sổ.")
    return _of_hi(read_hi_facts(tx, desk, home.household.id), claim, claim.valid_to)


def _of_si(facts: SiFacts, claim: SupportClaim, ends: date) -> ProofEffect | str:
    last = facts.last_time
    if last is None or facts.last_paid_month is None:
        return say("Chưa đóng BHXH lần nào.")
    if not last.renewable:
        return say("Lần trước đóng ở nơi khác, chưa rõ mức và kỳ.")
    following = replace(initial_si_draft(facts), start=facts.last_paid_month + 1)
    start, due = _first_after(facts, following, ends)
    on = min(max(ends + ONE_DAY, facts.on, start.first_day), max(due, ends + ONE_DAY, facts.on))
    if due < on:
        start, due = Month.of(on), _due(facts, following, Month.of(on))
    income = max(following.income or Money(0), income_floor(facts, on))
    others = groups_on(tuple(one for one in facts.claims if one.id != claim.id), Insurance.VOLUNTARY_SI, on)
    then = replace(following, start=start, income=income, groups=others or ("other",))
    endless = tuple(replace(one, valid_to=None) if one.id == claim.id else one for one in facts.claims)
    offer = offer_si(facts, then, on)
    without = offer.quote
    holding = offer_si(replace(facts, claims=endless), replace(then, groups=(claim.group, *others)), on).quote
    if without is None or holding is None:
        return _unpriced(offer.problems)
    name = "" if facts.person is None else facts.person.full_name
    part = Affected(
        person_id=claim.person_id, name=name, before=holding.participant_pays, after=without.participant_pays
    )
    return ProofEffect(
        pays_on=without.pay_by or due,
        what=_cycle(without, start),
        before=holding.participant_pays,
        after=without.participant_pays,
        affected=(part,) if part.before != part.after else (),
        lines=without.lines,
        in_time=facts.on <= ends and start.first_day <= ends,
    )


def _unpriced(problems: Iterable[Problem]) -> str:
    """A missing figure names itself; what else stands in the way is told on the person's page."""
    missing = next((one for one in problems if one.code == "parameter_missing"), None)
    if missing is None:
        return say("Chưa tính được kỳ sau; xin mở trang của người này.")
    return say("Chưa có số liệu “{name}” cho ngày {date}.", **missing.values)


def _first_after(facts: SiFacts, draft: SiDraft, ends: date) -> tuple[Month, date]:
    """The first cycle whose deadline lies after the proof's end, and that deadline."""
    step = max(draft.months or 0, int(draft.method) if draft.method.isdigit() else 1)
    assert draft.start is not None
    start = draft.start
    latest = start + LONGEST_YEARS * 12
    while (due := _due(facts, draft, start)) <= ends and start < latest:
        start = start + step
    return start, due


def _due(facts: SiFacts, draft: SiDraft, start: Month) -> date:
    method = draft.method if draft.method.isdigit() else "12"
    return pay_by(method, start, facts.on, facts.parameters) or start.last_day


def _cycle(quote: SiQuote, start: Month) -> str:
    last = quote.last_month or start
    period = f"{start}" if last == start else f"{start}–{last}"
    return say("BHXH {method} {period}", method=method_text(quote.method, quote.months), period=period)


def _of_hi(facts: HiFacts, claim: SupportClaim, ends: date) -> ProofEffect | str:
    member = facts.members.get(claim.person_id)
    card = None if member is None else member.last_card
    if member is None or card is None:
        return say("Chưa đóng BHYT lần nào.")
    if card.group != claim.group:
        return say("Lần trước đóng theo nhóm khác, không theo giấy này.")
    then = max(ends + ONE_DAY, facts.on, card.valid_to)
    others = groups_on(tuple(one for one in member.claims if one.id != claim.id), Insurance.HOUSEHOLD_HI, then)
    next_form = next((group for group in others if group != claim.group), HOUSEHOLD)
    holding = household_then(facts, {claim.person_id: claim.group}, then)
    without = household_then(facts, {claim.person_id: next_form}, then)
    if holding is None or without is None:
        return say("Chưa tính được lần sau; xin mở trang hộ.")
    ids, before = holding
    after = without[1]
    parts = [
        Affected(person_id=key, name=one.name, before=one.amount, after=other.amount)
        for key, one, other in zip(ids, before.members, after.members, strict=True)
        if one.amount != other.amount
    ]
    return ProofEffect(
        pays_on=then,
        what=say("BHYT hộ {count} người", count=len(ids)),
        before=before.total,
        after=after.total,
        affected=tuple(sorted(parts, key=lambda part: part.person_id != claim.person_id)),
        lines=after.lines,
        in_time=facts.on <= ends and card.valid_to - timedelta(days=RENEWAL_DAYS) <= ends,
    )


def household_then(facts: HiFacts, forms: Mapping[UUID, str], on: date) -> tuple[tuple[UUID, ...], HiQuote] | None:
    """Who pays and the quote of the household as it paid last time, all cards due, some people in other groups."""
    ids, asked = [], []
    for row in draft_as_last_time(facts).rows:
        member = facts.members[row.person_id]
        months = row.months or (12 if member.last_card is None else member.last_card.months)
        own = forms.get(row.person_id, row.group)
        if own not in (COVERED_ELSEWHERE, BUDGET_PAID):
            ids.append(row.person_id)
            asked.append(HiMember(name=member.person.full_name, months=months, group=own))
    quote = quote_household_hi(HiRequest(paid_on=on, members=tuple(asked)), facts.parameters)
    return None if isinstance(quote, tuple) else (tuple(ids), quote)
