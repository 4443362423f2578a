"""The voluntary SI page: from draft and facts to an offer; pure, well under a millisecond."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si import SiQuote, SiRequest, quote_voluntary_si
from desktop.domain.voluntary_si.eligibility import Eligibility, SiStanding, check_eligibility
from desktop.domain.voluntary_si.figures import POVERTY_LINE, SUPPORT_MONTHS_LIMIT
from desktop.domain.voluntary_si.request import CYCLE_MONTHS, MISSING_TIME, YEARS_AHEAD, ExtraSupport, SiIncomplete
from desktop.services.book.settings import LocalSupport
from desktop.services.people.person_form import PersonDraft
from desktop.services.sentences import notice_advice, sentences
from desktop.services.shown import Advice, Fact
from desktop.services.voluntary_si.si_facts import (
    SiDraft,
    SiFacts,
    birth_and_sex,
    holding_claims,
    nationality,
    with_book_months,
)
from desktop.services.voluntary_si.si_groups import needs_proof


@dataclass(frozen=True, slots=True, kw_only=True)
class SiOffer:
    """What the page shows: a quote, or every problem.

    Attributes:
        problems: fields are those of :class:`SiDraft` (``income``, ``start``, ``method``, ``groups``,
            ``claims[0].paper_number``, ``birth``).
        messages: the sentence of each problem, in the same order.
        notices: warnings that do not refuse.
        summary: "Hạn đóng", "Đã hỗ trợ sau kỳ này", "Kỳ sau bắt đầu".
        local_support_note: what the page says when no local support is in force.
    """

    request: SiRequest | None
    quote: SiQuote | None
    problems: tuple[Problem, ...] = ()
    messages: tuple[str, ...] = ()
    notices: tuple[Advice, ...] = ()
    summary: tuple[Fact, ...] = ()
    next_start: Month | None = None
    local_support_note: str = ""


def offer_si(facts: SiFacts, draft: SiDraft, on: date | None = None) -> SiOffer:
    """Quote the draft on a day (the facts' own when None); problems of the book's facts and of the law together."""
    day = on or facts.on
    draft = with_book_months(facts, draft)
    request = si_request(facts, draft, day)
    found = quote_voluntary_si(request, facts.parameters)
    standing = _eligibility(facts, draft, day)
    problems = (
        *(found if isinstance(found, tuple) else ()),
        *standing.problems,
        *_book_problems(facts, draft, day),
    )
    note = "" if request.extra_support else say("chưa có chính sách đang hiệu lực")
    if problems or isinstance(found, tuple):
        return SiOffer(
            request=None,
            quote=None,
            problems=problems,
            messages=sentences(problems),
            local_support_note=note,
        )
    return SiOffer(
        request=_complete(request),
        quote=found,
        notices=tuple(notice_advice(notice) for notice in (*found.warnings, *standing.warnings)),
        summary=_summary(
            found, request.supported_months_before, facts.parameters.value(SUPPORT_MONTHS_LIMIT, day).whole
        ),
        next_start=None if found.last_month is None else found.last_month + 1,
        local_support_note=note,
    )


def si_request(facts: SiFacts, draft: SiDraft, on: date) -> SiIncomplete:
    """The draft with the book's facts as the rules take it."""
    birth, sex = birth_and_sex(facts, draft)
    return SiIncomplete(
        paid_on=on,
        income=draft.income,
        method=draft.method or None,
        start=Month.of(on) if draft.method == MISSING_TIME else draft.start,
        groups=draft.groups,
        months=draft.months if draft.method in (YEARS_AHEAD, MISSING_TIME) else None,
        supported_months_before=facts.supported_here + draft.supported_before,
        paid_months_before=facts.paid_here + draft.paid_before,
        extra_support=tuple(_extra(support) for support in supports_in_force(facts.local_supports, draft.groups, on)),
        birth=birth,
        sex=sex,
    )


def supports_in_force(
    supports: tuple[LocalSupport, ...], groups: tuple[str, ...], on: date
) -> tuple[LocalSupport, ...]:
    """The local supports for voluntary SI that hold on a day for one of the groups."""
    return tuple(
        support
        for support in supports
        if support.insurance is Insurance.VOLUNTARY_SI
        and support.since <= on
        and (support.until is None or on <= support.until)
        and (not support.groups or set(support.groups) & set(groups))
    )


def _extra(support: LocalSupport) -> ExtraSupport:
    return ExtraSupport(
        name=support.name,
        percent_of_line_premium=support.percent,
        amount=support.amount,
        whole_cycle=support.whole_cycle,
    )


def _complete(request: SiIncomplete) -> SiRequest:
    """The same request; a quote without problems proves that nothing is missing."""
    assert request.paid_on is not None
    assert request.income is not None
    assert request.method is not None
    assert request.start is not None
    return SiRequest(
        paid_on=request.paid_on,
        income=request.income,
        method=request.method,
        start=request.start,
        groups=request.groups,
        months=request.months,
        supported_months_before=request.supported_months_before,
        paid_months_before=request.paid_months_before,
        extra_support=request.extra_support,
        birth=request.birth,
        sex=request.sex,
    )


def _eligibility(facts: SiFacts, draft: SiDraft, on: date) -> Eligibility:
    """Who may join (L41 art 2.4); the age is judged with the quote."""
    standing = SiStanding(
        nationality=nationality(facts, draft),
        in_compulsory_si=draft.in_compulsory_si,
        contract_suspended=draft.contract_suspended,
        draws_pension=draft.draws_pension,
        household_business=draft.household_business,
        commune_officer=draft.commune_officer,
    )
    return check_eligibility(standing, on, on, facts.parameters)


def _book_problems(facts: SiFacts, draft: SiDraft, on: date) -> tuple[Problem, ...]:
    refusal = None if facts.life is None else facts.life.refusal("person_id")
    alive = () if refusal is None else (refusal,)
    return (*alive, *_cover_problems(facts, draft), *_proof_problems(facts, draft, on))


def cycle_months(draft: SiDraft) -> int | None:
    """How many months the draft's cycle has; None while it is not known."""
    if draft.method in (YEARS_AHEAD, MISSING_TIME):
        return draft.months
    return CYCLE_MONTHS.get(draft.method)


def _cover_problems(facts: SiFacts, draft: SiDraft) -> tuple[Problem, ...]:
    """Paid months are not paid twice; method and income change only after the chosen cycle (D159 art 4)."""
    months, last = cycle_months(draft), facts.last_paid_month
    if draft.start is None or months is None or last is None or draft.method == MISSING_TIME:
        return ()
    end = draft.start + (months - 1)
    clash = next((paid for paid in facts.periods if paid.begins_by(end) and draft.start <= paid.last), None)
    if clash is None:
        return ()
    values = {"first": str(clash.first or clash.last), "last": str(clash.last), "next": str(last + 1)}
    changed = (draft.method, draft.income) != (clash.method, clash.income)
    return (Problem("start", "cycle_not_complete" if changed else "months_already_paid", values),)


def _proof_problems(facts: SiFacts, draft: SiDraft, on: date) -> tuple[Problem, ...]:
    """A group that is proved by a paper needs one that holds: in the book, or typed now with its number."""
    held = {claim.group for claim in holding_claims(facts, on)}
    typed = {claim.group: index for index, claim in enumerate(draft.claims)}
    found = []
    for group in draft.groups:
        if not needs_proof(group) or group in held:
            continue
        index = typed.get(group)
        if index is None:
            found.append(Problem("claims[0].paper_number", "missing_proof"))
        elif not draft.claims[index].paper_number.strip():
            found.append(Problem(f"claims[{index}].paper_number", "missing_proof"))
    return tuple(found)


def _summary(quote: SiQuote, supported_before: int, limit: int) -> tuple[Fact, ...]:
    supported = supported_before + quote.supported_months
    deadline = say("đóng khi đăng ký") if quote.pay_by is None else format_date(quote.pay_by)
    months = say("{months} / {limit} tháng", months=supported, limit=limit)
    facts = [Fact(say("Hạn đóng"), deadline), Fact(say("Đã hỗ trợ sau kỳ này"), months)]
    if quote.last_month is not None:
        facts.append(Fact(say("Kỳ sau bắt đầu"), str(quote.last_month + 1)))
    return tuple(facts)


def initial_si_draft(facts: SiFacts, new_person: PersonDraft | None = None) -> SiDraft:
    """As last time: income, method and group; the start after the last paid month, else next month.

    Where the cycle after the last paid month can no longer be paid, the start is the month of payment (đóng lại).
    """
    draft = SiDraft(
        person_id=facts.person_id,
        new_person=new_person,
        groups=_groups_now(facts),
        supported_before=facts.supported_elsewhere,
        paid_before=facts.paid_elsewhere,
        opening_id=None if facts.opening is None else facts.opening.id,
        start=Month.of(facts.on) + 1,
        income=income_floor(facts),
        in_compulsory_si=_begun(facts, "compulsory_from"),
        draws_pension=_begun(facts, "pension_from"),
    )
    last = facts.last_time
    if last is None or facts.last_paid_month is None:
        return draft
    months = last.months if last.method == YEARS_AHEAD else None
    method = "12" if last.method in ("", MISSING_TIME) else last.method
    income = max(last.income or Money(0), income_floor(facts))
    draft = _as_planned(facts, replace(draft, income=income, method=method, months=months))
    following = replace(draft, start=facts.last_paid_month + 1)
    late = {"past_deadline", "start_in_past"} & {problem.code for problem in offer_si(facts, following).problems}
    return replace(draft, start=Month.of(facts.on)) if late else following


def _begun(facts: SiFacts, what: str) -> bool:
    """Whether something that ends voluntary insurance has begun, as the book knows; asked again at the counter."""
    day: date | None = None if facts.life is None else getattr(facts.life, what)
    return day is not None and day <= facts.on


def _as_planned(facts: SiFacts, draft: SiDraft) -> SiDraft:
    """Method, income and group that were planned for the cycle that comes now (D159 art 4)."""
    plan = facts.planned
    if plan is None:
        return draft
    income = max(plan.income, income_floor(facts))
    groups = draft.groups if plan.groups is None else plan.groups
    return replace(draft, method=plan.method, months=None, income=income, groups=groups)


def income_floor(facts: SiFacts, on: date | None = None) -> Money:
    """The lowest income on a day (the facts' own when None): the rural poverty line (L41 art 31.2)."""
    return Money(facts.parameters.value(POVERTY_LINE, on or facts.on).whole)


def _groups_now(facts: SiFacts) -> tuple[str, ...]:
    """Last time's groups as far as their proof still holds, and those proved since."""
    held = tuple(dict.fromkeys(claim.group for claim in holding_claims(facts, facts.on)))
    last = () if facts.last_time is None else facts.last_time.groups
    kept = tuple(group for group in last if group not in held and group != "other" and not needs_proof(group))
    return (*held, *kept) or ("other",)
