"""Renew as last time (gia hạn như lần trước): both covers, amounts now, last time and why they differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.parameters import ParameterMissing
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import joined, say
from desktop.domain.voluntary_si.figures import POVERTY_LINE
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import HiOffer, offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.household_hi.hi_loading import draft_as_last_time, read_hi_facts
from desktop.services.payment.si_schedule import method_text
from desktop.services.shown import AmountChange
from desktop.services.voluntary_si.si_enrolment import SiOffer, initial_si_draft, offer_si
from desktop.services.voluntary_si.si_facts import LastTime, SiDraft, SiFacts
from desktop.services.voluntary_si.si_groups import group_name
from desktop.services.voluntary_si.si_loading import read_si_facts
from desktop.storage.book import Transaction
from desktop.storage.payment import covers, receipts
from desktop.storage.people import households


@dataclass(frozen=True, slots=True, kw_only=True)
class SiRenewal:
    """The next cycle as last time."""

    facts: SiFacts
    draft: SiDraft
    offer: SiOffer
    label: str
    change: AmountChange


@dataclass(frozen=True, slots=True, kw_only=True)
class HiRenewal:
    """The household's next cards as last time."""

    facts: HiFacts
    draft: HiDraft
    offer: HiOffer
    label: str
    change: AmountChange


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalProposal:
    """What can be renewed now; a cover that needs nothing or cannot be renewed is None, ``notes`` say why."""

    person_id: UUID
    si: SiRenewal | None
    hi: HiRenewal | None
    change: AmountChange
    notes: tuple[str, ...]
    last_receipts: str

    @property
    def insurances(self) -> tuple[Insurance, ...]:
        """Which covers the proposal renews."""
        parts = ((Insurance.VOLUNTARY_SI, self.si), (Insurance.HOUSEHOLD_HI, self.hi))
        return tuple(insurance for insurance, part in parts if part is not None)


def propose_renewal(desk: Desk, person_id: UUID) -> RenewalProposal:
    """The proposal of the participant page and of F5."""
    with desk.book.reading() as tx:
        return propose_in(tx, desk, person_id)


def propose_in(tx: Transaction, desk: Desk, person_id: UUID) -> RenewalProposal:
    """The same inside a transaction."""
    si, si_note = propose_si(tx, desk, person_id)
    hi, hi_note = propose_hi(tx, desk, person_id)
    parts = [part.change for part in (si, hi) if part is not None]
    known = [part.last for part in parts if part.last is not None]
    change = AmountChange(
        Money(sum(part.now for part in parts)),
        Money(sum(known)) if known and len(known) == len(parts) else None,
        joined("; ", dict.fromkeys(part.reason for part in parts)),
    )
    return RenewalProposal(
        person_id=person_id,
        si=si,
        hi=hi,
        change=change,
        notes=tuple(note for note in (si_note, hi_note) if note),
        last_receipts=_last_receipts(tx, person_id),
    )


def propose_si(tx: Transaction, desk: Desk, person_id: UUID) -> tuple[SiRenewal | None, str]:
    """The next cycle as last time, or why there is none."""
    facts = read_si_facts(tx, desk, person_id)
    last = facts.last_time
    if last is None or facts.last_paid_month is None:
        return None, ""
    if facts.last_paid_month > Month.of(facts.on) + 1:
        return None, say("BHXH đã đóng đến {month}, chưa cần gia hạn.", month=facts.last_paid_month)
    if not last.renewable:
        told = say("BHXH đã đóng đến {month} ở nơi khác; bấm F6 để chọn mức và kỳ.", month=facts.last_paid_month)
        return None, told
    draft = initial_si_draft(facts)
    offer = offer_si(facts, draft)
    if offer.quote is None:
        return None, joined("; ", offer.messages)
    change = AmountChange(offer.quote.participant_pays, last.participant_pays, _si_reason(facts, last, draft, offer))
    label = say("BHXH {method}", method=method_text(draft.method, offer.quote.months))
    return SiRenewal(facts=facts, draft=draft, offer=offer, label=label, change=change), ""


def _si_reason(facts: SiFacts, last: LastTime, draft: SiDraft, offer: SiOffer) -> str:
    """Why the next cycle costs something else than the last one."""
    assert offer.quote is not None
    if last.participant_pays in (None, offer.quote.participant_pays):
        return ""
    reasons: list[str] = []
    if last.method and draft.method != last.method:
        now = method_text(draft.method, offer.quote.months)
        before = method_text(last.method, last.months or 0)
        reasons.append(say("phương thức nay là {now}, lần trước {before}", now=now, before=before))
    if facts.planned is not None and draft.income is not None and draft.income != last.income:
        reasons.append(say("thu nhập chọn đã đăng ký đổi thành {amount} đ", amount=format_money(draft.income)))
    elif draft.income is not None and last.income is not None and draft.income > last.income:
        reasons.append(say("thu nhập thấp nhất lên {amount} đ", amount=format_money(draft.income)))
    if draft.groups != last.groups:
        named = joined(", ", (group_name(group) for group in draft.groups))
        reasons.append(say("nhóm hỗ trợ nay là {groups}", groups=named))
    elif last.supported_months is not None and offer.quote.supported_months < last.supported_months:
        reasons.append(say("hết thời gian được Nhà nước hỗ trợ"))
    if last.paid_on is not None and (line := _line_change(facts, last.paid_on)):
        reasons.append(line)
    return joined("; ", reasons) or say("mức hỗ trợ khác lần trước")


def _line_change(facts: SiFacts, last_paid_on: date) -> str:
    try:
        before = facts.parameters.value(POVERTY_LINE, last_paid_on)
        now = facts.parameters.value(POVERTY_LINE, facts.on)
    except ParameterMissing:
        return ""
    if before.value == now.value:
        return ""
    return say("chuẩn hộ nghèo lên {amount} đ từ {since}", amount=format_money(now.whole), since=format_date(now.since))


def propose_hi(tx: Transaction, desk: Desk, person_id: UUID) -> tuple[HiRenewal | None, str]:
    """The next cards of the person's household as last time, or why there are none."""
    household = households.of_person(tx, person_id)
    if household is None:
        return None, ""
    facts = read_hi_facts(tx, desk, household.household.id)
    if not facts.last_cards:
        return None, ""
    draft = draft_as_last_time(facts)
    if not any(row.months for row in draft.rows):
        ends = max(card.valid_to for card in facts.last_cards)
        return None, say("BHYT đã đóng đến {day}, chưa cần gia hạn.", day=format_date(ends))
    offer = offer_hi(facts, draft)
    if offer.quote is None:
        return None, joined("; ", offer.messages)
    count = sum(1 for row in draft.rows if row.months)
    label = say("BHYT cả hộ {count} người", count=count) if count > 1 else say("BHYT 1 người")
    assert offer.change is not None
    return HiRenewal(facts=facts, draft=draft, offer=offer, label=label, change=offer.change), ""


def _last_receipts(tx: Transaction, person_id: UUID) -> str:
    """``Lần trước 24/11/2025 · biên lai 0000087, 0000088``."""
    ids = [cycle.receipt_id for cycle in covers.cycles_of(tx, person_id)[-1:]]
    ids += [card.receipt_id for card in covers.cards_of(tx, person_id)[-1:]]
    found = [receipt for receipt in (receipts.get(tx, receipt_id) for receipt_id in ids) if receipt is not None]
    if not found:
        return ""
    day = max(receipt.issued_on for receipt in found)
    numbers = ", ".join(f"{receipt.number:07d}" for receipt in found if receipt.issued_on == day)
    return say("Lần trước {day} · biên lai {numbers}", day=format_date(day), numbers=numbers)
