"""The people of a row by sex, age, group, method and income: every bar can be drilled into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say
from desktop.services.board.buckets import bucket_of, names_of
from desktop.services.board.drill import Where, people_of
from desktop.services.board.kinds import CUT_NAMES, SI_COVERED, Cut, SiState
from desktop.services.board.loading import tally
from desktop.services.board.model import Board, BoardPerson, Tally

_OF_TAKING_PART = frozenset({Cut.METHOD, Cut.INCOME})
_ELIGIBLE = frozenset(SiState) - {SiState.OUTSIDE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """One bar: its name and how its people stand. ``where`` lists exactly ``tally.people`` people."""

    code: str
    name: str
    tally: Tally
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """The bars of one cut; the bars' people add up to the people of ``of``.

    Attributes:
        of: which people are broken down: all residents, who could take part in voluntary SI, or who does.
        assumptions: what the bars rest on, to be shown beside them.
    """

    cut: Cut
    title: str
    of: Where
    buckets: tuple[Bucket, ...]
    assumptions: tuple[str, ...]


def breakdown(board: Board, cut: Cut, insurance: Insurance, hamlet: str | None = None) -> Breakdown:
    """The people of a row (None: the commune) by one cut; methods and incomes are of voluntary SI alone."""
    if cut in _OF_TAKING_PART:
        insurance = Insurance.VOLUNTARY_SI
    of = Where(hamlet=hamlet, insurance=insurance, si=_wanted(cut, insurance))
    bucket, found = bucket_of(board, cut, insurance), dict[str, list[BoardPerson]](defaultdict(list))
    for person in people_of(board, of):
        found.setdefault(bucket(person), []).append(person)
    names = names_of(board, cut, insurance)
    return Breakdown(
        cut=cut,
        title=CUT_NAMES[cut],
        of=of,
        buckets=tuple(
            Bucket(
                code=code,
                name=names[code],
                tally=tally(found[code]),
                where=replace(of, cut=cut, bucket=code),
            )
            for code in names
            if found.get(code)
        ),
        assumptions=tuple(_assumptions(board.on, cut, insurance)),
    )


def _wanted(cut: Cut, insurance: Insurance) -> frozenset[SiState]:
    if cut in _OF_TAKING_PART:
        return SI_COVERED
    return _ELIGIBLE if insurance is Insurance.VOLUNTARY_SI else frozenset()


def _assumptions(on: date, cut: Cut, insurance: Insurance) -> Iterator[str]:
    day = format_date(on)
    if insurance is Insurance.HOUSEHOLD_HI:
        yield say("Người trong sổ của xã, thẻ còn giá trị ngày {day}.", day=day)
    elif cut in _OF_TAKING_PART:
        yield say("Người đã đóng hoặc còn trong hạn đóng ngày {day}, theo kỳ đóng gần nhất.", day=day)
    else:
        yield eligible_text()
    if cut is Cut.AGE:
        yield say("Chỉ biết năm sinh thì tính theo ngày cuối năm.")
    if cut is Cut.GROUP and insurance is Insurance.VOLUNTARY_SI:
        yield say("Người chưa tham gia xếp theo giấy còn hạn và dân tộc.")


def eligible_text() -> str:
    """Who is counted as somebody who could take part in voluntary SI."""
    return say(
        "Đủ điều kiện: từ 15 tuổi đến tuổi nghỉ hưu, chưa biết là đóng BHXH bắt buộc hay hưởng lương hưu; "
        "người có BHYT nhóm khác chưa rõ nhóm thì không tính."
    )
