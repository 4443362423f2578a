"""The lines of the quote as the narrow panel shows them: place, short formula; articles once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.household_hi import HiMemberQuote
from desktop.services.household_hi.hi_enrolment import HiOffer, HiShownRow, ReasonLine
from desktop.ui.i18n import t


@dataclass(frozen=True, slots=True)
class ShortReason:
    """``Thứ 2`` and ``70 % của người thứ nhất``."""

    label: str
    formula: str


def short_reasons(offer: HiOffer) -> tuple[ShortReason, ...]:
    """One for each line of the offer, in the same order."""
    quote = offer.quote
    if quote is None:
        return ()
    # the quote has a line for everyone who is not covered elsewhere, in the order of the rows
    told = [
        (row, member) for row, member in zip(offer.rows, quote.members, strict=True) if member.valid_from is not None
    ]
    first = next((member for _row, member in told if member.place == 1), None)
    return tuple(
        ShortReason(_label(member, line), _formula(row, member, line, of_first=_like(first, member)))
        for (row, member), line in zip(told, offer.reasons, strict=True)
    )


def _like(first: HiMemberQuote | None, member: HiMemberQuote) -> bool:
    """Whether the share of the first member's amount tells the whole amount."""
    return first is not None and member.place not in {None, 1} and first.months == member.months


def _label(member: HiMemberQuote, line: ReasonLine) -> str:
    if member.place is not None:
        return t("Thứ {place}", place=member.place)
    return line.label.split(",", 1)[0].rsplit(" ", 1)[-1]


def _formula(row: HiShownRow, member: HiMemberQuote, line: ReasonLine, *, of_first: bool) -> str:
    if of_first:
        return t("{share} của người thứ nhất", share=row.share)
    factors = line.formula.replace(" × 100 %", "").rsplit(" × ", 1)[0]
    return f"{factors} × {member.months}"


def references(reasons: Iterable[ReasonLine]) -> tuple[str, ...]:
    """Each article once, in the order they are met; one that a closer one contains is left out."""
    found = (part.strip() for reason in reasons for part in reason.reference.split(";"))
    once = tuple(dict.fromkeys(part for part in found if part))
    return tuple(one for one in once if not any(other.startswith(f"{one} ") for other in once))
