"""Why a person should be visited: what the book knows about each, said in a sentence, with how urgent it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.domain.household_hi.figures import GROUP_NAMES as HI_GROUPS
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_GROUPS
from desktop.services.board.kinds import HiState, SiState
from desktop.services.board.model import Board, BoardPerson
from desktop.services.potential.kinds import Reason
from desktop.storage.board.facts import Claim

PROOF_DAYS: Final = 90
"""A proof that ends within so many days presses."""
LAST_SUPPORTED: Final = 12
"""So few supported months left press."""
NEAR_MONTHS: Final = 120
"""So many months before the retirement age somebody is near it."""
POOR: Final = ("poor", "near_poor", "near_poor_full")
NAMES: Final[Mapping[str, str]] = {**HI_GROUPS, **SI_GROUPS}
_NO_END: Final = 9_999
_NONE: Final[tuple[Claim, ...]] = ()


@dataclass(frozen=True, slots=True)
class WhyVisit:
    """One reason with its sentence: ``Giấy cận nghèo hết hạn 31/12/2026``; ``by`` orders within a reason."""

    reason: Reason
    text: str
    by: int


@dataclass(frozen=True, slots=True)
class Looking:
    """A board with what a reason asks of it beside the person.

    Attributes:
        last_of: the one without health insurance of each household where all others have it, by person key.
    """

    board: Board
    today: str
    soon: str
    last_of: Mapping[str, int]

    def holding(self, person: BoardPerson) -> tuple[Claim, ...]:
        """The person's claims whose proof holds today."""
        return tuple(claim for claim in self.board.claims.get(person.key, _NONE) if claim.holds(self.today))


def looking(board: Board) -> Looking:
    """The same board, households looked through once."""
    soon = (board.on + timedelta(days=PROOF_DAYS)).isoformat()
    return Looking(board, board.on.isoformat(), soon, _one_short(board))


def reasons_of(look: Looking, person: BoardPerson) -> list[WhyVisit]:
    """Every reason; ``NEVER`` only when there is no other."""
    claims = look.holding(person) if person.key in look.board.claims else _NONE
    found = [
        *_poor(person, claims, look),
        *_support_ends(person, claims, look),
        *_near_retirement(person, look),
        *_one_missing(person, look),
        *_returned(person, look),
        *_expired(person, look),
    ]
    return found or [WhyVisit(Reason.NEVER, _never(person), 0)]


def group_of(person: BoardPerson, claims: tuple[Claim, ...]) -> str:
    """The support group that holds: the one with a proof first, then the one by ethnicity; empty for none."""
    proved = [group for group in (*POOR, *NAMES) if any(claim.group == group for claim in claims)]
    if proved:
        return proved[0]
    return person.si_group if person.si_group not in {"other", ""} and person.si is not SiState.OUTSIDE else ""


def _one_short(board: Board) -> dict[str, int]:
    together: dict[str, list[BoardPerson]] = {}
    for people in board.by_hamlet.values():
        for person in people:
            if person.home:
                together.setdefault(person.home, []).append(person)
    found: dict[str, int] = {}
    for members in together.values():
        lacking = [person for person in members if person.hi is HiState.NONE]
        if len(members) > 1 and len(lacking) == 1:
            found[lacking[0].key] = len(members)
    return found


def _poor(person: BoardPerson, claims: tuple[Claim, ...], look: Looking) -> Iterator[WhyVisit]:
    if person.hi is not HiState.NONE:
        return
    for group in POOR:
        proof = next((claim for claim in claims if claim.group == group), None)
        if proof is not None:
            text = say("Có giấy {group}, chưa có thẻ BHYT", group=NAMES[group])
            if proof.valid_to is not None:
                day = _day(proof.valid_to)
                text = say("Có giấy {group} đến {day}, chưa có thẻ BHYT", group=NAMES[group], day=day)
            yield WhyVisit(Reason.POOR_NO_CARD, text, _days_left(proof.valid_to, look))
            return


def _support_ends(person: BoardPerson, claims: tuple[Claim, ...], look: Looking) -> Iterator[WhyVisit]:
    ending = [claim for claim in claims if claim.valid_to is not None and claim.valid_to <= look.soon]
    if ending:
        first = min(ending, key=lambda claim: claim.valid_to or "")
        text = say("Giấy {group} hết hạn {day}", group=NAMES.get(first.group, first.group), day=_day(first.valid_to))
        yield WhyVisit(Reason.SUPPORT_ENDS, text, _days_left(first.valid_to, look))
        return
    left = look.board.rules.support_limit - person.supported_months
    if person.si is SiState.NONE and person.supported_months and 0 < left <= LAST_SUPPORTED:
        yield WhyVisit(Reason.SUPPORT_ENDS, say("Còn {left} tháng được Nhà nước hỗ trợ BHXH", left=left), left)


def _near_retirement(person: BoardPerson, look: Looking) -> Iterator[WhyVisit]:
    if person.si is not SiState.NONE or not person.paid_months:
        return
    rules = look.board.rules
    away = person.retires - rules.months.index
    missing = rules.pension_months - person.paid_months
    if 0 <= away <= NEAR_MONTHS and 0 < missing <= away + rules.missing_limit:
        text = say(
            "Còn {away} đến tuổi nghỉ hưu, đã đóng {paid} tháng, còn thiếu {missing} tháng",
            away=_years(away),
            paid=person.paid_months,
            missing=missing,
        )
        yield WhyVisit(Reason.NEAR_RETIREMENT, text, away)


def _one_missing(person: BoardPerson, look: Looking) -> Iterator[WhyVisit]:
    members = look.last_of.get(person.key)
    if members is not None:
        text = say("Hộ {members} người, chỉ người này chưa có BHYT", members=members)
        yield WhyVisit(Reason.ONE_SHORT, text, -members)


def _returned(person: BoardPerson, look: Looking) -> Iterator[WhyVisit]:
    told = look.board.returned.get(person.key)
    if told is not None:
        text = say("Cơ quan BHXH trả lại: {told}", told=told) if told else say("Cơ quan BHXH trả lại, chưa rõ lý do")
        yield WhyVisit(Reason.RETURNED, text, 0)


def _expired(person: BoardPerson, look: Looking) -> Iterator[WhyVisit]:
    if person.hi is HiState.NONE and person.hi_until:
        text = say("Thẻ BHYT hết hạn {day}", day=_day(person.hi_until))
        yield WhyVisit(Reason.EXPIRED, text, -_days_left(person.hi_until, look))
    elif person.si is SiState.NONE and person.si_until:
        month = f"{person.si_until[5:]}/{person.si_until[:4]}"
        months = look.board.rules.months.index - int(person.si_until[:4]) * 12 - int(person.si_until[5:]) + 1
        yield WhyVisit(Reason.EXPIRED, say("BHXH tự nguyện đóng đến {month}", month=month), months * 30)


def _never(person: BoardPerson) -> str:
    if person.hi is HiState.NONE:
        return (
            say("Chưa từng có thẻ BHYT, chưa tham gia BHXH") if person.si is SiState.NONE else say("Chưa từng có thẻ")
        )
    return say("Đã có BHYT, chưa tham gia BHXH tự nguyện")


def _day(day: str | None) -> str:
    return "" if day is None else format_date(date.fromisoformat(day))


def _days_left(day: str | None, look: Looking) -> int:
    return _NO_END if day is None else (date.fromisoformat(day) - look.board.on).days


def _years(months: int) -> str:
    years, odd = divmod(months, 12)
    if not years:
        return say("{odd} tháng", odd=odd)
    return say("{years} năm", years=years) if not odd else say("{years} năm {odd} tháng", years=years, odd=odd)
