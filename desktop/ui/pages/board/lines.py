"""What each tab of the board shows as rows with bars: hamlets, the bars of a cut, what became of covers that ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from typing import TypedDict

from desktop.domain.chart_numbers import Numbers, number_text
from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.services.board.breakdowns import Bucket, breakdown
from desktop.services.board.drill import Where, count_of
from desktop.services.board.kinds import HI_NAMES, SI_COVERED, Cut, HiState, Kept, SiState
from desktop.services.board.model import Board, HamletRow, RowKind, Tally
from desktop.services.board.trends import RenewalsKept, renewals_kept
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.board.bar_parts import Bar, BarPart

HI, SI = Insurance.HOUSEHOLD_HI, Insurance.VOLUNTARY_SI


class Tab(StrEnum):
    """By what the rows are made."""

    HAMLETS = "hamlets"
    SEX = "sex"
    AGE = "age"
    GROUP = "group"
    METHOD = "method"
    INCOME = "income"
    KEPT = "kept"
    MONTHS = "months"


TABS: Mapping[Tab, str] = {
    Tab.HAMLETS: mark("Thôn, xóm"),
    Tab.SEX: mark("Giới tính"),
    Tab.AGE: mark("Tuổi"),
    Tab.GROUP: mark("Nhóm"),
    Tab.METHOD: mark("Phương thức"),
    Tab.INCOME: mark("Mức thu nhập"),
    Tab.KEPT: mark("Gia hạn, hỗ trợ"),
    Tab.MONTHS: mark("Theo tháng"),
}
SI_ONLY = (Tab.METHOD, Tab.INCOME)
NOT_LISTED = "not_listed"


@dataclass(frozen=True, slots=True)
class PartKind:
    """A part of the bars: its legend, what its people are in a sentence ("114 người chưa có BHYT"), how it looks."""

    key: str
    legend: str
    people: str
    tone: str
    hatched: bool = False
    hi: frozenset[HiState] = frozenset()
    si: frozenset[SiState] = frozenset()
    kept: Kept | None = None

    def narrowed(self, where: Where) -> Where:
        """Those of ``where`` who are in this part."""
        return replace(where, hi=self.hi or where.hi, si=self.si or where.si, kept=self.kept or where.kept)


_ELSEWHERE = frozenset({HiState.ELSEWHERE, HiState.BUDGET})
_AT_COUNTER = frozenset({HiState.HOUSEHOLD, HiState.SUPPORTED})
_WORK = PartKind("work", mark("đi làm, ngân sách, học sinh"), mark("có BHYT từ nơi khác"), "info", hi=_ELSEWHERE)
_HOUSEHOLD = PartKind("household", mark("hộ gia đình"), mark("có BHYT hộ gia đình"), "hi", hi=_AT_COUNTER)
_WAITING = PartKind(
    "waiting", HI_NAMES[HiState.WAITING], mark("đã đóng BHYT, chờ thẻ"), "hi", True, hi=frozenset({HiState.WAITING})
)
NO_HI = PartKind("none", mark("chưa có"), mark("chưa có BHYT"), "warn", True, hi=frozenset({HiState.NONE}))
_SI_IN = PartKind("si_in", mark("đang tham gia"), mark("tham gia BHXH tự nguyện"), "si", si=SI_COVERED)
NO_SI = PartKind(
    "si_none", mark("đủ điều kiện, chưa tham gia"), mark("chưa tham gia"), "warn", True,
    si=frozenset({SiState.NONE}),
)  # fmt: skip
_UNLISTED = PartKind(NOT_LISTED, mark("chưa có tên trong sổ"), mark("chưa có tên trong sổ"), "unsure", True)
_EVERYBODY = PartKind("everybody", "", "", "info")
_TAKES_PART = PartKind("people", mark("người tham gia"), mark("đang tham gia"), "si")
_KEPT = (
    PartKind("renewed", mark("đã đóng tiếp"), mark("đã đóng tiếp"), "ok", kept=Kept.RENEWED),
    PartKind("in_time", mark("còn kịp đóng tiếp"), mark("còn kịp đóng tiếp"), "info", kept=Kept.IN_TIME),
    PartKind("lost", mark("đã gián đoạn"), mark("đã gián đoạn"), "warn", True, kept=Kept.LOST),
)
HI_PARTS, SI_PARTS = (_WORK, _HOUSEHOLD, _WAITING, NO_HI, _UNLISTED), (_SI_IN, NO_SI)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row.

    Attributes:
        key: the same row after a reload. name, below: as shown. bar: its bar.
        where: its people; kinds: how each part of the bar narrows them; usual: the part to begin with.
        first, second: main and small line of the two columns behind the bar; orders: what columns sort by.
        alarm: the first column stands in red. last: stays below the others however they are sorted.
    """

    key: str
    name: str
    below: str
    bar: Bar
    where: Where
    kinds: Mapping[str, PartKind]
    usual: str
    first: tuple[str, str]
    second: tuple[str, str]
    orders: tuple[object, ...]
    alarm: bool = False
    last: bool = False

    def part(self, key: object) -> PartKind | None:
        """The part to look into: the wanted one if it has people, else the usual one, else the first that has."""
        there = [str(part.key) for part in self.bar.parts if part.count]
        found = next((one for one in (key, self.usual, *there) if one in there), None)
        return None if found is None else self.kinds[str(found)]


@dataclass(frozen=True, slots=True)
class Lines:
    """The rows of a tab, the parts that its legend explains, and what must be said beside the figures."""

    rows: tuple[Line, ...]
    legend: tuple[PartKind, ...]
    target: str = ""
    assumptions: tuple[str, ...] = field(default=())


def lines_of(board: Board, tab: Tab, insurance: Insurance, hamlet: str | None) -> Lines:
    """The rows of a tab; ``hamlet`` is the row that is broken down, None for the commune."""
    if tab is Tab.HAMLETS:
        return _hamlets(board, insurance)
    if tab is Tab.KEPT:
        return _kept(board, insurance)
    found = breakdown(board, Cut(tab.value), insurance, hamlet)
    if tab in SI_ONLY:
        most = max((bucket.tally.people for bucket in found.buckets), default=0)
        total = sum(bucket.tally.people for bucket in found.buckets)
        rows = tuple(_share(bucket, most, total) for bucket in found.buckets)
    else:
        rows = tuple(_bucket(bucket, insurance) for bucket in found.buckets)
    return Lines(rows, _legend(rows, (*HI_PARTS, *SI_PARTS, _TAKES_PART)), assumptions=found.assumptions)


def everybody_of(board: Board, where: Where, name: str) -> Line:
    """A row of no tab: the people whom a notice speaks of."""
    count = count_of(board, where)
    return Line(
        key="notice",
        name=name,
        below="",
        bar=Bar((BarPart(_EVERYBODY.key, "", count, _EVERYBODY.tone),), count),
        where=where,
        kinds={_EVERYBODY.key: _EVERYBODY},
        usual=_EVERYBODY.key,
        first=("", ""),
        second=("", ""),
        orders=(),
    )


def people_text(count: int) -> str:
    """``5.812 người``."""
    return t("{count} người", count=format_money(count))


def percent_of(part: int, whole: int) -> str:
    """``92,3 %``; nothing of nobody."""
    return number_text(Fraction(100 * part, whole), Numbers.PERCENT) if whole else "–"


def capital(name: str) -> str:
    """The name as it begins a line."""
    said = shown(name)
    return said[:1].upper() + said[1:]


def row_name(row: HamletRow) -> str:
    """The name of a hamlet, or what stands for one."""
    if row.kind is RowKind.COMMUNE:
        return t("Cả xã")
    return capital(row.name)


def _hamlets(board: Board, insurance: Insurance) -> Lines:
    own = [row for row in board.rows if row.kind is not RowKind.OTHER_COMMUNES]
    others = [row for row in board.rows if row.kind is RowKind.OTHER_COMMUNES]
    rows = [_hamlet(row, insurance) for row in (*own, board.commune, *others)]
    target = board.commune.target_hi if insurance is HI else board.commune.target_si
    told = "" if target is None else t("mục tiêu {percent}", percent=number_text(target, Numbers.PERCENT))
    return Lines(tuple(rows), _legend(rows, (*HI_PARTS, *SI_PARTS)), told)


def _hamlet(row: HamletRow, insurance: Insurance) -> Line:
    target = row.target_hi if insurance is HI else row.target_si
    bar, kinds = _standing(row.tally, insurance, row.not_listed if insurance is HI else 0)
    below = people_text(row.residents)
    return Line(
        key=row.kind.value if row.key is None else row.key or RowKind.UNKNOWN.value,
        name=row_name(row),
        below=below,
        bar=replace(bar, target=None if target is None else target / 100),
        where=Where(hamlet=row.key, insurance=insurance),
        kinds=kinds,
        usual=NO_HI.key if insurance is HI else NO_SI.key,
        **_beside(row_name(row), row.tally, row.residents, insurance),
        alarm=bool(row.missing(insurance)),
        last=row.kind in {RowKind.COMMUNE, RowKind.OTHER_COMMUNES},
    )


def _bucket(bucket: Bucket, insurance: Insurance) -> Line:
    bar, kinds = _standing(bucket.tally, insurance, 0)
    return Line(
        key=bucket.code,
        name=capital(bucket.name),
        below=people_text(bucket.tally.people),
        bar=bar,
        where=bucket.where,
        kinds=kinds,
        usual=NO_HI.key if insurance is HI else NO_SI.key,
        **_beside(capital(bucket.name), bucket.tally, bucket.tally.people, insurance),
    )


def _share(bucket: Bucket, most: int, total: int) -> Line:
    count = bucket.tally.people
    return Line(
        key=bucket.code,
        name=capital(bucket.name),
        below="",
        bar=Bar((BarPart(_TAKES_PART.key, t(_TAKES_PART.legend), count, _TAKES_PART.tone),), most),
        where=bucket.where,
        kinds={_TAKES_PART.key: _TAKES_PART},
        usual=_TAKES_PART.key,
        first=(people_text(count), ""),
        second=(percent_of(count, total), ""),
        orders=(capital(bucket.name), count, count, count),
    )


def _kept(board: Board, insurance: Insurance) -> Lines:
    ends = [row for row in board.rows if row.kind is not RowKind.OTHER_COMMUNES]
    rows = [_kept_line(row, renewals_kept(board, insurance, row.key), insurance) for row in (*ends, board.commune)]
    return Lines(tuple(rows), _KEPT)


def _kept_line(row: HamletRow, found: RenewalsKept, insurance: Insurance) -> Line:
    counts = [(kind, found.by.get(kind.kept, 0)) for kind in _KEPT if kind.kept is not None]
    parts = tuple(BarPart(kind.key, t(kind.legend), count, kind.tone, kind.hatched) for kind, count in counts)
    renewed = found.by.get(Kept.RENEWED, 0)
    pays = row.hi_state_pays if insurance is HI else row.si_state_pays
    ended = t("{count} người đến hạn", count=format_money(found.ended))
    return Line(
        key=row.kind.value if row.key is None else row.key or RowKind.UNKNOWN.value,
        name=row_name(row),
        below=ended,
        bar=Bar(parts, found.ended),
        where=Where(hamlet=row.key, insurance=insurance),
        kinds={kind.key: kind for kind in _KEPT},
        usual="lost",
        first=(percent_of(renewed, found.ended), people_text(renewed)),
        second=(t("{amount} đ", amount=format_money(pays)), ""),
        orders=(row_name(row), found.ended, found.percent or Fraction(-1), pays),
        last=row.kind is RowKind.COMMUNE,
    )


def _standing(tally: Tally, insurance: Insurance, not_listed: int) -> tuple[Bar, dict[str, PartKind]]:
    kinds = HI_PARTS if insurance is HI else SI_PARTS
    parts = tuple(
        BarPart(kind.key, t(kind.legend), _count(kind, tally, not_listed), kind.tone, kind.hatched) for kind in kinds
    )
    return Bar(parts, sum(part.count for part in parts)), {kind.key: kind for kind in kinds}


def _count(kind: PartKind, tally: Tally, not_listed: int) -> int:
    if kind.key == NOT_LISTED:
        return not_listed
    return sum(tally.hi[one] for one in kind.hi) + sum(tally.si[one] for one in kind.si)


class _Beside(TypedDict):
    """What stands beside a bar."""

    first: tuple[str, str]
    second: tuple[str, str]
    orders: tuple[object, ...]


def _beside(name: str, tally: Tally, residents: int, insurance: Insurance) -> _Beside:
    """Who lacks the insurance of the bar, and how it is with the other one."""
    hi, si = (tally.hi_covered, residents), (tally.si_covered, tally.si_eligible)
    here, other = (hi, si) if insurance is HI else (si, hi)
    have = t("đã có {percent}", percent=percent_of(*here)) if here[1] else ""
    told = t("{percent} đủ điều kiện") if insurance is HI else t("đã có {percent}")
    gap = tally.hi_gap if insurance is HI else tally.si[SiState.NONE]
    return _Beside(
        first=(people_text(gap), have),
        second=(f"{format_money(other[0])} / {format_money(other[1])}", _filled(told, percent_of(*other), other[1])),
        orders=(name, _part(*here), gap, _part(*other)),
    )


def _filled(template: str, percent: str, whole: int) -> str:
    return template.replace("{percent}", percent) if whole else ""


def _part(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else Fraction(-1)


def _legend(rows: tuple[Line, ...] | list[Line], kinds: tuple[PartKind, ...]) -> tuple[PartKind, ...]:
    there = {part.key for row in rows for part in row.bar.parts if part.count}
    return tuple(kind for kind in kinds if kind.key in there)


def title_of(line: Line, kind: PartKind, people: int, homes: int) -> str:
    """``Thôn Hạ: 114 người, 61 hộ chưa có BHYT``."""
    told = t("{people} người, {homes} hộ", people=format_money(people), homes=format_money(homes))
    return f"{line.name}: {in_row((told, t(kind.people)), ' ')}"
