"""The contribution schedule (lịch đóng) of voluntary SI: the cycle paid, the ones to come, and what changes in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Schedule, ScheduleRow
from desktop.domain.parameters import ParameterMissing
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, Person, SupportClaim
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si import CYCLE_MONTHS, MISSING_TIME, YEARS_AHEAD, SiQuote, SiRequest
from desktop.domain.voluntary_si.figures import POVERTY_LINE, SUPPORT_MONTHS_LIMIT
from desktop.services.people.claims import check_claim
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts, holding_claims, with_book_months
from desktop.services.voluntary_si.si_groups import group_label, needs_proof

CYCLES_SHOWN = {"1": 12, "3": 8, "6": 6, "12": 5}
"""How many cycles after the paid one a schedule tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ahead:
    """Where the schedule has come to: what will have been paid and supported by then."""

    draft: SiDraft
    paid: int
    supported: int
    income: Money


def si_schedule(facts: SiFacts, draft: SiDraft, person: Person, request: SiRequest, quote: SiQuote) -> Schedule:
    """The schedule handed over with a payment; later cycles are quoted as if paid in their first month."""
    facts, draft = _with_typed_claims(facts, draft), with_book_months(facts, draft)
    paid_row = _row(facts, quote, "Kỳ vừa đóng", request.supported_months_before, request.paid_months_before or 0)
    rows = (replace(paid_row, paid=True), *_later_rows(facts, draft, request, quote))
    unconfirmed = dict.fromkeys([*quote.unconfirmed, *(path for row in rows for path in _unsure(row))])
    return Schedule(
        insurance=Insurance.VOLUNTARY_SI,
        title="LỊCH ĐÓNG BHXH TỰ NGUYỆN",
        person_name=person.full_name,
        person_number=person.si_number or person.personal_id,
        facts=tuple(_facts(facts, draft, request)),
        rows=rows,
        notes=tuple(_notes(quote)),
        unconfirmed=tuple(unconfirmed),
    )


def _with_typed_claims(facts: SiFacts, draft: SiDraft) -> SiFacts:
    """A schedule before the payment already counts on the proofs typed on the page."""
    typed = (check_claim(facts.person_id, Insurance.VOLUNTARY_SI, claim) for claim in draft.claims)
    return replace(facts, claims=(*facts.claims, *(claim for claim in typed if isinstance(claim, SupportClaim))))


def _unsure(row: ScheduleRow) -> tuple[str, ...]:
    return () if row.confirmed or row.paid else (POVERTY_LINE,)


def method_text(method: str, months: int) -> str:
    """``12 tháng``, ``3 năm về sau``, ``24 tháng còn thiếu``."""
    if method == YEARS_AHEAD:
        return say("một lần cho {years} năm về sau", years=months // 12)
    if method == MISSING_TIME:
        return say("một lần cho {months} tháng còn thiếu", months=months)
    return say("{months} tháng", months=months)


def _facts(facts: SiFacts, draft: SiDraft, request: SiRequest) -> Iterator[tuple[str, str]]:
    yield "Thu nhập chọn để đóng", f"{format_money(request.income)} đ một tháng"
    yield "Phương thức", method_text(request.method, request.months or CYCLE_MONTHS.get(request.method, 0))
    yield "Nhóm được hỗ trợ", ", ".join(group_label(group) for group in request.groups)
    proofs = [claim for claim in holding_claims(facts, request.paid_on) if claim.group in draft.groups]
    # a proof typed on the page is in the book too once it is paid: it is said once
    for shown in dict.fromkeys(map(_proof_text, proofs)):
        yield "Giấy tờ chứng minh", shown
    yield "Ngày đóng", format_date(request.paid_on)


def _proof_text(claim: SupportClaim) -> str:
    until = "" if claim.valid_to is None else f", đến {format_date(claim.valid_to)}"
    return f"{claim.paper_number} {claim.issuer}".strip() + until


def _notes(quote: SiQuote) -> Iterator[str]:
    if quote.last_month is not None:
        yield f"Kỳ sau bắt đầu từ tháng {quote.last_month + 1}; xin đóng trước hạn ghi ở từng kỳ."
    yield "Số tiền các kỳ sau là ước tính theo mức đã biết; số phải đóng tính theo mức của ngày đóng."


def _row(facts: SiFacts, quote: SiQuote, label: str, supported_before: int, paid_before: int) -> ScheduleRow:
    limit = facts.parameters.value(SUPPORT_MONTHS_LIMIT, facts.on).whole
    return ScheduleRow(
        label=label,
        period_from="" if quote.first_month is None else str(quote.first_month),
        period_to="" if quote.last_month is None else str(quote.last_month),
        months=quote.months,
        gross=quote.gross,
        state_support=quote.state_support,
        extra_support=quote.extra_support,
        pays=quote.participant_pays,
        deadline="khi đăng ký" if quote.pay_by is None else format_date(quote.pay_by),
        cumulative_months=paid_before + quote.months,
        cumulative_supported=supported_before + quote.supported_months,
        note=f"hết {limit} tháng được hỗ trợ" if quote.supported_months < quote.months else "",
        references=tuple(dict.fromkeys(line.reference for line in quote.lines if line.in_total)),
        confirmed=not quote.unconfirmed,
    )


def _later_rows(facts: SiFacts, draft: SiDraft, request: SiRequest, quote: SiQuote) -> Iterator[ScheduleRow]:
    """Cycles to come; they end where the figures of their time are not known."""
    if quote.last_month is None:
        return
    method = draft.method if draft.method in CYCLE_MONTHS else "12"
    ahead = _Ahead(
        draft=replace(draft, method=method, months=None, start=quote.last_month + 1, claims=()),
        paid=(request.paid_months_before or 0) + quote.months,
        supported=request.supported_months_before + quote.supported_months,
        income=request.income,
    )
    for number in range(1, CYCLES_SHOWN[method] + 1):
        start = ahead.draft.start
        assert start is not None
        found = _later(facts, ahead, max(start.first_day, facts.on))
        if found is None:
            return
        row, ahead = found
        yield replace(row, label="Kỳ tới" if number == 1 else f"Kỳ sau {number - 1}")


def _later(facts: SiFacts, ahead: _Ahead, on: date) -> tuple[ScheduleRow, _Ahead] | None:
    try:
        floor = Money(facts.parameters.value(POVERTY_LINE, on).whole)
    except ParameterMissing:
        return None
    groups, notes = _groups_then(facts, ahead.draft.groups, on)
    income = max(ahead.income, floor)
    if income > ahead.income:
        notes.append(f"mức thấp nhất lên {format_money(floor)} đ từ {format_date(_since(facts, on))}")
    draft = replace(
        ahead.draft,
        income=income,
        groups=groups,
        # What this book holds is in the facts; what lies between then and now is added as if it came from elsewhere.
        supported_before=ahead.supported - facts.supported_here,
        paid_before=ahead.paid - facts.paid_here,
    )
    quote = offer_si(facts, draft, on).quote
    if quote is None or quote.last_month is None:
        return None
    row = _row(facts, quote, "", ahead.supported, ahead.paid)
    row = replace(row, note="; ".join(note for note in (*notes, row.note) if note))
    following = _Ahead(
        draft=replace(draft, start=quote.last_month + 1, groups=groups),
        paid=ahead.paid + quote.months,
        supported=ahead.supported + quote.supported_months,
        income=income,
    )
    return row, following


def _since(facts: SiFacts, on: date) -> date:
    return facts.parameters.value(POVERTY_LINE, on).since


def _groups_then(facts: SiFacts, groups: tuple[str, ...], on: date) -> tuple[tuple[str, ...], list[str]]:
    """The groups whose proof still holds then, and what ends."""
    held = {claim.group for claim in holding_claims(facts, on)}
    ended = [group for group in groups if needs_proof(group) and group not in held]
    left = tuple(group for group in groups if group not in ended) or ("other",)
    return left, [f"giấy {group_label(group).lower()} không còn hạn" for group in ended]


def months_text(first: Month | None, last: Month | None) -> str:
    """``, từ tháng 10/2026 đến tháng 09/2027``; empty for missing time."""
    return "" if first is None or last is None else f", từ tháng {first} đến tháng {last}"
