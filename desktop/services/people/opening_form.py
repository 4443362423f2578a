"""The form "Trước khi có sổ này": texts as typed in, opening entries or every problem at once out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.household_hi.figures import SUPPORTED_GROUPS
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD, MEMBERS_LIMIT
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.partial_date import PartialDate, format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.domain.voluntary_si.request import METHODS
from desktop.services.people.person_form import LONGEST_TEXT
from desktop.storage.column_types import new_key

DRAFT_PAGE = "openings"
"""Under which the form's draft is kept."""
MOST_PAID, MOST_SUPPORTED = 840, 120
LONGEST_AHEAD = 60
"""Months that can be paid ahead at most: five whole years (phương thức về sau)."""
GROUPS = (HOUSEHOLD, *SUPPORTED_GROUPS, COVERED_ELSEWHERE, BUDGET_PAID)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningDraft:
    """What was before this book, as typed; empty texts are unknown.

    Attributes:
        si_id, hi_id: the entries that the form was filled from; they are named as replaced.
        last_month: ``MM/YYYY``. ``method``: of the last cycle, or empty.
        place: thứ tự in the household taken by a payment of this calendar year, before this book.
    """

    person_id: UUID
    si_id: UUID | None = None
    hi_id: UUID | None = None
    paid_months: str = ""
    supported_months: str = ""
    last_month: str = ""
    method: str = ""
    income: Money | None = None
    group: str = HOUSEHOLD
    valid_from: str = ""
    valid_to: str = ""
    continuous_since: str = ""
    place: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningContext:
    """What the book says to judge a draft by.

    Attributes:
        household_id: of the person now.
        taken: who else took which place in the household this year, by place.
        si, hi: the entries that count now.
    """

    on: date
    household_id: UUID | None
    taken: dict[int, str]
    si: SiOpening | None
    hi: HiOpening | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedOpenings:
    """The entries to write; None where the draft says what the book says already."""

    si: SiOpening | None
    hi: HiOpening | None


def draft_of(person_id: UUID, si: SiOpening | None, hi: HiOpening | None, on: date) -> OpeningDraft:
    """The form filled from the entries that count; the source is asked anew with every correction."""
    draft = OpeningDraft(person_id=person_id)
    if si is not None:
        draft = replace(
            draft,
            si_id=si.id,
            paid_months=str(si.paid_months or ""),
            supported_months=str(si.supported_months or ""),
            last_month="" if si.last_month is None else str(si.last_month),
            method=si.method,
            income=si.income,
        )
    if hi is not None:
        draft = replace(
            draft,
            hi_id=hi.id,
            group=hi.group,
            valid_from=_text(hi.valid_from),
            valid_to=_text(hi.valid_to),
            continuous_since=_text(hi.continuous_since),
            place=str(hi.place) if hi.place is not None and hi.place_year == on.year else "",
        )
    return draft


def check_openings(draft: OpeningDraft, context: OpeningContext) -> CheckedOpenings | tuple[Problem, ...]:
    """The entries that the draft makes, or every problem by the draft's own names."""
    problems = (*_si_problems(draft, context), *_hi_problems(draft, context))
    si, hi = (None, None) if problems else (_si(draft, context), _hi(draft, context))
    source = clean(draft.source)
    if len(source) > LONGEST_TEXT:
        problems = (*problems, Problem("source", "too_long", {"limit": str(LONGEST_TEXT)}))
    elif not source and (problems or si is not None or hi is not None):
        problems = (*problems, Problem("source", "missing_field"))
    return problems or CheckedOpenings(si=si, hi=hi)


def _si_problems(draft: OpeningDraft, context: OpeningContext) -> Iterator[Problem]:
    paid, supported = _count(draft.paid_months), _count(draft.supported_months)
    for name, count, most in (("paid_months", paid, MOST_PAID), ("supported_months", supported, MOST_SUPPORTED)):
        if count is None or count > most:
            yield Problem(name, "out_of_range", {"lowest": "0", "highest": str(most)})
    if paid is not None and supported is not None and paid < supported <= MOST_SUPPORTED:
        yield Problem("supported_months", "supported_over_paid", {"paid": str(paid), "supported": str(supported)})
    month = _month(draft.last_month)
    if draft.last_month.strip() and month is None:
        yield Problem("last_month", "bad_month")
    elif month is not None and month > Month.of(context.on) + LONGEST_AHEAD:
        yield Problem("last_month", "month_too_late", {"latest": str(Month.of(context.on) + LONGEST_AHEAD)})
    elif month is not None and paid == 0:
        yield Problem("paid_months", "paid_months_missing", {"month": str(month)})
    if draft.method and draft.method not in METHODS:
        yield Problem("method", "unknown_method", {"allowed": ", ".join(METHODS)})


def _hi_problems(draft: OpeningDraft, context: OpeningContext) -> Iterator[Problem]:
    begins, ends, since = (
        PartialDate.whole_day(text) for text in (draft.valid_from, draft.valid_to, draft.continuous_since)
    )
    days = (
        ("valid_from", draft.valid_from),
        ("valid_to", draft.valid_to),
        ("continuous_since", draft.continuous_since),
    )
    yield from (
        Problem(name, "bad_date") for name, text in days if text.strip() and PartialDate.whole_day(text) is None
    )
    if begins is not None and ends is not None and ends < begins:
        yield Problem("valid_to", "ends_before_start")
    if not draft.valid_to.strip() and (begins is not None or since is not None):
        yield Problem("valid_to", "missing_field")
    if since is not None and since > context.on:
        yield Problem("continuous_since", "in_future", {"today": format_date(context.on)})
    elif since is not None and ((begins is not None and since > begins) or (ends is not None and since > ends)):
        yield Problem("continuous_since", "continuous_after_card")
    if draft.group not in GROUPS:
        yield Problem("group", "unknown_group", {"allowed": ", ".join(GROUPS)})
    yield from _place_problems(draft, context)


def _place_problems(draft: OpeningDraft, context: OpeningContext) -> Iterator[Problem]:
    if not draft.place.strip():
        return
    place = _count(draft.place)
    if place is None or not 1 <= place <= MEMBERS_LIMIT:
        yield Problem("place", "out_of_range", {"lowest": "1", "highest": str(MEMBERS_LIMIT)})
    elif context.household_id is None:
        yield Problem("place", "place_without_household")
    elif draft.group != HOUSEHOLD:
        yield Problem("place", "place_only_household")
    elif place in context.taken and not _keeps(place, context):
        yield Problem("place", "place_taken", {"place": str(place), "name": context.taken[place]})


def _keeps(place: int, context: OpeningContext) -> bool:
    """Whether the entry that counts gave this place already: with payments since, places of a year may repeat."""
    known = context.hi
    told = None if known is None else (known.household_id, known.place_year, known.place)
    return told == (context.household_id, context.on.year, place)


def _si(draft: OpeningDraft, context: OpeningContext) -> SiOpening | None:
    made = SiOpening(
        id=new_key(),
        person_id=draft.person_id,
        paid_months=_count(draft.paid_months) or 0,
        supported_months=_count(draft.supported_months) or 0,
        last_month=_month(draft.last_month),
        method=draft.method,
        income=draft.income,
        as_of=context.on,
        source=clean(draft.source),
        replaces_id=draft.si_id,
    )
    nothing = SiOpening(
        id=made.id, person_id=made.person_id, paid_months=0, supported_months=0, as_of=made.as_of, source=made.source
    )
    return None if _same_si(made, context.si or nothing) else made


def _same_si(made: SiOpening, known: SiOpening) -> bool:
    return made == replace(known, id=made.id, as_of=made.as_of, source=made.source, replaces_id=made.replaces_id)


def _hi(draft: OpeningDraft, context: OpeningContext) -> HiOpening | None:
    place, known = _count(draft.place) or None, context.hi
    made = HiOpening(
        id=new_key(),
        person_id=draft.person_id,
        household_id=context.household_id if place else None if known is None else known.household_id,
        group=draft.group,
        valid_from=PartialDate.whole_day(draft.valid_from),
        valid_to=PartialDate.whole_day(draft.valid_to),
        continuous_since=PartialDate.whole_day(draft.continuous_since),
        place=place,
        place_year=context.on.year if place else None,
        as_of=context.on,
        source=clean(draft.source),
        replaces_id=draft.hi_id,
    )
    nothing = HiOpening(id=made.id, person_id=made.person_id, group=HOUSEHOLD, as_of=made.as_of, source=made.source)
    return None if _same_hi(made, known or nothing) else _with_months(made, known)


def _same_hi(made: HiOpening, known: HiOpening) -> bool:
    told = replace(known, id=made.id, as_of=made.as_of, source=made.source, replaces_id=made.replaces_id, months=None)
    return made == (told if told.place_year == made.as_of.year else replace(told, place=None, place_year=None))


def _with_months(made: HiOpening, known: HiOpening | None) -> HiOpening:
    """The months that a sheet told stay as long as the card's days stay."""
    days = (made.valid_from, made.valid_to)
    kept = known is not None and (known.valid_from, known.valid_to) == days
    return replace(made, months=known.months) if known is not None and kept else made


def _count(text: str) -> int | None:
    """A whole number; empty is zero, None when it is none."""
    typed = text.strip()
    return 0 if not typed else int(typed) if re.fullmatch(r"[0-9]{1,4}", typed) else None


def _month(text: str) -> Month | None:
    try:
        return Month.parse(text.strip())
    except ValueError:
        return None


def _text(day: date | None) -> str:
    return "" if day is None else format_date(day)
