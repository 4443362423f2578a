"""In which bar of a breakdown a person stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from desktop.domain.household_hi.figures import GROUP_NAMES as HI_GROUP_NAMES
from desktop.domain.household_hi.request import BUDGET_PAID, COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.money import Money, format_money
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_GROUP_NAMES
from desktop.domain.voluntary_si.request import MISSING_TIME, YEARS_AHEAD
from desktop.services.board.hi_standing import BUDGET_AGE
from desktop.services.board.kinds import Cut, HiState
from desktop.services.board.model import Board, BoardPerson
from desktop.services.life.other_cover import OTHER_GROUPS

NO_CARD: Final = "none"
WAITS: Final = "waiting"
UNKNOWN_BIRTH: Final = "unknown"
AGE_BANDS: Final = ((0, 5), (6, 14), (15, 29), (30, 44), (45, 59), (60, 74), (75, 100))
OVER: Final = "101+"
AT_FLOOR: Final = "floor"
UNKNOWN_INCOME: Final = "unknown"
INCOME_LIMITS: Final = (2_000_000, 3_000_000, 5_000_000, 10_000_000)
"""Upper bounds of the bands of chosen income, đồng a month."""
ABOVE: Final = "above"

METHOD_NAMES: Final[Mapping[str, str]] = {
    "1": say("hằng tháng"),
    "3": say("3 tháng"),
    "6": say("6 tháng"),
    "12": say("12 tháng"),
    YEARS_AHEAD: say("nhiều năm về sau"),
    MISSING_TIME: say("phần còn thiếu"),
}

Bucket = Callable[[BoardPerson], str]


def bucket_of(board: Board, cut: Cut, insurance: Insurance) -> Bucket:
    """The function that names a person's bar."""
    if cut is Cut.SEX:
        return _sex
    if cut is Cut.AGE:
        return _age
    if cut is Cut.METHOD:
        return _method
    if cut is Cut.INCOME:
        floor = board.rules.poverty_line
        return lambda person: _income(person, floor)
    return _hi_group if insurance is Insurance.HOUSEHOLD_HI else _si_group


def names_of(board: Board, cut: Cut, insurance: Insurance) -> Mapping[str, str]:
    """The names of all bars of a cut in their order."""
    if cut is Cut.SEX:
        return {"female": say("Nữ"), "male": say("Nam")}
    if cut is Cut.AGE:
        bands = {f"{low}-{high}": say("{low}–{high} tuổi", low=low, high=high) for low, high in AGE_BANDS}
        return bands | {OVER: say("trên 100 tuổi"), UNKNOWN_BIRTH: say("ngày sinh ở tương lai")}
    if cut is Cut.METHOD:
        return {**METHOD_NAMES, "": say("chưa rõ phương thức")}
    if cut is Cut.INCOME:
        return _income_names(board.rules.poverty_line)
    return _HI_GROUPS if insurance is Insurance.HOUSEHOLD_HI else SI_GROUP_NAMES


_HI_GROUPS: Final[Mapping[str, str]] = {
    HOUSEHOLD: say("hộ gia đình"),
    **HI_GROUP_NAMES,
    **{key: OTHER_GROUPS[key] for key in ("employee", "pupil", "pension", "budget", "other")},
    COVERED_ELSEWHERE: say("nhóm khác, không đóng ở đây"),
    BUDGET_PAID: say("ngân sách đóng toàn bộ"),
    BUDGET_AGE: say("ngân sách đóng theo tuổi"),
    WAITS: say("đã đóng, chờ thẻ"),
    NO_CARD: say("chưa có thẻ"),
}


def _sex(person: BoardPerson) -> str:
    return person.sex


def _age(person: BoardPerson) -> str:
    if person.age < 0:
        return UNKNOWN_BIRTH
    return next((f"{low}-{high}" for low, high in AGE_BANDS if person.age <= high), OVER)


def _hi_group(person: BoardPerson) -> str:
    if person.hi is HiState.NONE:
        return NO_CARD
    if person.hi is HiState.WAITING:
        return WAITS
    return person.hi_group if person.hi_group in _HI_GROUPS else COVERED_ELSEWHERE


def _si_group(person: BoardPerson) -> str:
    return person.si_group


def _method(person: BoardPerson) -> str:
    return person.method


def _income(person: BoardPerson, floor: int | None) -> str:
    if person.income is None:
        return UNKNOWN_INCOME
    if floor is not None and person.income <= floor:
        return AT_FLOOR
    return next((str(limit) for limit in INCOME_LIMITS if person.income <= limit), ABOVE)


def _income_names(floor: int | None) -> Mapping[str, str]:
    names: dict[str, str] = {}
    if floor is not None:
        names[AT_FLOOR] = say("mức thấp nhất ({line})", line=format_money(Money(floor)))
    for limit in INCOME_LIMITS:
        names[str(limit)] = say("đến {line}", line=format_money(Money(limit)))
    names[ABOVE] = say("trên {line}", line=format_money(Money(INCOME_LIMITS[-1])))
    names[UNKNOWN_INCOME] = say("chưa rõ mức")
    return names
