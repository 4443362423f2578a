"""One view of a preview: filtered, sorted, summed; pure, so that every choice shows at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.domain.texts.text import fold, sort_key
from desktop.services.board.placing import NO_HAMLET, hamlet_key
from desktop.services.row_search import row_fits
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.rows import Effect, IncomeMove, PreviewRow


class Sort(StrEnum):
    """The columns of the list."""

    NAME = "name"
    WHAT = "what"
    DUE = "due"
    BEFORE = "before"
    AFTER = "after"
    DIFFERENCE = "difference"


class Standing(StrEnum):
    """Whose cover still runs or can be continued, whose has lapsed, everyone."""

    CURRENT = "current"
    LAPSED = "lapsed"
    ALL = "all"


class Limit(StrEnum):
    """Who is caught by the limits of the income."""

    ALL = ""
    RAISED = "raised"
    LOWERED = "lowered"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewQuery:
    """What is to be seen; empty texts and None mean everything.

    Attributes:
        hamlet: as the board names it, marks and case do not matter; ``NO_HAMLET`` for none.
        group: a code of :class:`PreviewRow`. text: a part of name, number, phone or place, marks do not matter.
    """

    insurance: Insurance | None = None
    effect: Effect | None = None
    limit: Limit = Limit.ALL
    standing: Standing = Standing.CURRENT
    hamlet: str = ""
    group: str = ""
    text: str = ""
    sort: Sort = Sort.DIFFERENCE
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What some rows come to; before and after only of those quoted on both days, so that they can be compared."""

    count: int
    quoted: int
    before: Money
    after: Money

    @property
    def difference(self) -> Money:
        """What everyone pays more (or less) together."""
        return self.after - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewView:
    """The rows of a view in its order with what they come to.

    Attributes:
        effects, limits, standings: rows of each choice with the other filters as they are. hamlets, groups: what can be
            filtered by, with how many rows of the whole preview have it.
    """

    rows: tuple[PreviewRow, ...]
    sums: Sums
    effects: Mapping[Effect, int]
    limits: Mapping[IncomeMove, int]
    standings: Mapping[Standing, int]
    insurances: Mapping[Insurance, int]
    hamlets: tuple[tuple[str, str, int], ...]
    groups: tuple[tuple[str, str, int], ...]


def view_of(found: Preview, query: PreviewQuery) -> PreviewView:
    """The view of a query."""
    fitting = [row for row in found.rows if _fits(row, query, frozenset())]
    standing = [row for row in found.rows if _fits(row, query, frozenset({"standing"}))]
    effects = Counter(row.effect for row in found.rows if _fits(row, query, frozenset({"effect"})))
    limits = Counter(row.moved for row in found.rows if _fits(row, query, frozenset({"limit"})))
    lapsed = sum(row.lapsed for row in standing)
    return PreviewView(
        rows=tuple(in_order(fitting, query)),
        sums=sums_of(fitting),
        effects=effects,
        limits=limits,
        standings={
            Standing.CURRENT: len(standing) - lapsed,
            Standing.LAPSED: lapsed,
            Standing.ALL: len(standing),
        },
        insurances=Counter(row.insurance for row in found.rows),
        hamlets=_hamlets(found.rows),
        groups=_groups(found.rows),
    )


def sums_of(rows: Iterable[PreviewRow]) -> Sums:
    """Counts and sums of some rows."""
    some = list(rows)
    quoted = [row for row in some if row.effect is not Effect.UNKNOWN]
    return Sums(
        count=len(some),
        quoted=len(quoted),
        before=Money(sum(row.before or 0 for row in quoted)),
        after=Money(sum(row.after or 0 for row in quoted)),
    )


def in_order(rows: Iterable[PreviewRow], query: PreviewQuery) -> list[PreviewRow]:
    """Sorted by the query's column; what is not known stands at the end either way, equal rows by name."""
    by_name = sorted(rows, key=lambda row: (sort_key(row.name), row.insurance, row.number))
    value = _ORDERS[query.sort]
    known = [row for row in by_name if value(row) is not None]
    unknown = [row for row in by_name if value(row) is None]
    return [*sorted(known, key=value, reverse=query.descending), *unknown]


def _fits(row: PreviewRow, query: PreviewQuery, but: frozenset[str]) -> bool:
    return (
        query.insurance in (None, row.insurance)
        and ("effect" in but or query.effect in (None, row.effect))
        and ("limit" in but or not query.limit or row.moved == query.limit.value)
        and ("standing" in but or query.standing is Standing.ALL or row.lapsed is (query.standing is Standing.LAPSED))
        and (not query.hamlet or hamlet_key(row.hamlet) == hamlet_key(query.hamlet))
        and (not query.group or query.group in row.groups)
        and _text_fits(row, fold(query.text))
    )


def _text_fits(row: PreviewRow, text: str) -> bool:
    names = " ".join(share.name for share in row.shares)
    return row_fits(text, f"{row.name} {names} {row.place} {row.what}", row.number, row.phone)


def _hamlets(rows: Iterable[PreviewRow]) -> tuple[tuple[str, str, int], ...]:
    """Key, the spelling met most often, count; in Vietnamese order, those without one at the end."""
    spellings: dict[str, Counter[str]] = {}
    for row in rows:
        spellings.setdefault(hamlet_key(row.hamlet), Counter())[row.hamlet.strip()] += 1
    found = [(key, some.most_common(1)[0][0], some.total()) for key, some in spellings.items()]
    return tuple(sorted(found, key=lambda one: (one[0] == NO_HAMLET, sort_key(one[1]))))


def _groups(rows: Iterable[PreviewRow]) -> tuple[tuple[str, str, int], ...]:
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for row in rows:
        for code in row.groups:
            counts[code] += 1
            names.setdefault(code, row.group_text if len(row.groups) == 1 else code)
    found = [(code, names[code], count) for code, count in counts.items()]
    return tuple(sorted(found, key=lambda one: -one[2]))


_ORDERS: Mapping[Sort, Callable[[PreviewRow], Any]] = {
    Sort.NAME: lambda row: sort_key(row.name),
    Sort.WHAT: lambda row: (row.insurance.value, sort_key(row.what)),
    Sort.DUE: lambda row: row.due,
    Sort.BEFORE: lambda row: row.before,
    Sort.AFTER: lambda row: row.after,
    Sort.DIFFERENCE: lambda row: row.difference,
}
