"""Match a reply's rows with the lines that were sent: by personal ID, then SI or card number, then receipt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import fold
from desktop.services.lists.replies import reply_words
from desktop.services.lists.replies.reply_words import FORMULA, read_answer
from desktop.storage.lists.replies import RowOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class LineKeys:
    """By what a line is known: the numbers as sent and as the book has them now, name and birth.

    Attributes:
        parts: how many rows of the form it has: a reply may answer each of them.
        takes_back: it is a line giảm: a voided receipt and its replacement stand in one list for one person.
    """

    line_id: UUID
    position: int
    name: str
    birth: PartialDate | None
    personal_ids: frozenset[str]
    si_numbers: frozenset[str]
    receipt: int
    parts: int = 1
    takes_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMatch:
    """One row of the reply and the line it answers.

    Attributes:
        line_id: None for a row about nobody, and for one that may mean several.
        candidates: the lines it may mean.
        column: the target of the column that a problem is about, or empty.
    """

    row_number: int
    cells: Mapping[str, str]
    outcome: RowOutcome
    reason: str
    line_id: UUID | None = None
    candidates: tuple[UUID, ...] = ()
    column: str = ""


@dataclass(frozen=True, slots=True)
class Index:
    """Lines by each of their numbers."""

    lines: Mapping[UUID, LineKeys]
    by_key: Mapping[str, Mapping[object, frozenset[UUID]]] = field(default_factory=dict)

    def hits(self, cells: Mapping[str, str]) -> list[tuple[str, frozenset[UUID]]]:
        """For each number of a row that is known, the lines that have it, the strongest number first."""
        found = []
        for target, key in _keys(cells):
            lines = self.by_key[_INDEXED[target]].get(key, frozenset())
            if lines:
                found.append((target, lines))
        return found


_INDEXED = {"personal_id": "personal_id", "si_number": "si_number", "hi_number": "si_number", "receipt": "receipt"}


def index_of(lines: Iterable[LineKeys]) -> Index:
    """Lines ready to be matched."""
    known = {line.line_id: line for line in lines}
    by_key: dict[str, dict[object, set[UUID]]] = {name: defaultdict(set) for name in {*_INDEXED.values(), "name"}}
    for line in known.values():
        by_key["name"][_same(line.name)].add(line.line_id)
        for number in line.personal_ids:
            by_key["personal_id"][number].add(line.line_id)
        for number in line.si_numbers:
            by_key["si_number"][number].add(line.line_id)
        by_key["receipt"][line.receipt].add(line.line_id)
    frozen = {name: {key: frozenset(ids) for key, ids in keys.items()} for name, keys in by_key.items()}
    return Index(known, frozen)


def match_rows(
    rows: Sequence[tuple[int, Mapping[str, str]]], index: Index, *, has_result: bool, from_1904: bool = False
) -> tuple[RowMatch, ...]:
    """The match of every row; where several rows or lines fit, the row stops as unclear."""
    matched = [_match(number, cells, index, has_result=has_result, from_1904=from_1904) for number, cells in rows]
    return tuple(_without_doubles(matched, index))


def candidates_of(cells: Mapping[str, str], index: Index) -> tuple[UUID, ...]:
    """Every line that one of a row's numbers, or its name, fits; for rows that were stored as unclear."""
    found = {line for _, lines in index.hits(cells) for line in lines}
    if not found and (name := _same(cells.get("name", ""))):
        found = set(index.by_key["name"].get(name, ()))
    return tuple(sorted(found, key=lambda line_id: index.lines[line_id].position))


def _match(number: int, cells: Mapping[str, str], index: Index, *, has_result: bool, from_1904: bool) -> RowMatch:
    match = RowMatch(row_number=number, cells=cells, outcome=RowOutcome.UNKNOWN, reason="")
    if broken := next((target for target, text in cells.items() if text == FORMULA), ""):
        told = say("Ô này là công thức chưa có kết quả. Xin mở bằng Excel, lưu lại rồi nhập.")
        return replace(match, outcome=RowOutcome.UNCLEAR, reason=told, column=broken)
    match = _find(match, index, from_1904=from_1904)
    if match.outcome is not RowOutcome.UNKNOWN or match.line_id is None:
        return match
    answer = read_answer(cells.get("result", ""), cells.get("reason", ""), has_result=has_result)
    if answer.outcome is RowOutcome.UNCLEAR:
        told = (
            say("Không hiểu kết quả “{text}”.", text=cells.get("result", "")[:60])
            if cells.get("result")
            else say("Ô kết quả để trống.")
        )
        return replace(match, outcome=answer.outcome, reason=told, column="result")
    return replace(match, outcome=answer.outcome, reason=answer.reason)


def _find(match: RowMatch, index: Index, *, from_1904: bool) -> RowMatch:
    """The line of a row; unclear where its numbers, or its name, do not agree on one."""
    hits = index.hits(match.cells)
    if not hits:
        return replace(match, reason=say("Không có trong đợt này."))
    found = hits[0][1]
    for target, lines in hits[1:]:
        if not found & lines:
            both = found | lines
            told = say(
                "Các số của dòng này thuộc về những người khác nhau trong đợt: {lines}.", lines=_told(both, index)
            )
            return _unclear(match, both, told, target)
        found &= lines
    found = _narrowed(found, match.cells, index, from_1904=from_1904)
    if len(found) > 1:
        return _unclear(
            match, found, say("Có {count} dòng cùng khớp: {lines}.", count=len(found), lines=_told(found, index))
        )
    line = index.lines[next(iter(found))]
    name = match.cells.get("name", "")
    if name and _same(name) != _same(line.name):
        told = say("Số khớp dòng {position} nhưng họ tên khác: {name}.", position=line.position, name=line.name)
        return _unclear(match, found, told, "name")
    return replace(match, line_id=line.line_id, candidates=(line.line_id,))


def _narrowed(found: frozenset[UUID], cells: Mapping[str, str], index: Index, *, from_1904: bool) -> frozenset[UUID]:
    """Among several lines (one receipt for a household), those of the row's kind, its name, then of its birth."""
    stops = reply_words.asks_to_stop(cells.get("kind", ""))
    if len(found) > 1 and stops is not None:
        found = frozenset(one for one in found if index.lines[one].takes_back is stops) or found
    name = _same(cells.get("name", ""))
    born = reply_words.birth(cells.get("birth", ""), from_1904=from_1904)
    if len(found) > 1 and name:
        found = frozenset(one for one in found if _same(index.lines[one].name) == name) or found
    if len(found) > 1 and born is not None:
        found = frozenset(one for one in found if index.lines[one].birth == born) or found
    return found


def _unclear(match: RowMatch, lines: frozenset[UUID], told: str, column: str = "") -> RowMatch:
    only = next(iter(lines)) if len(lines) == 1 else None
    return replace(
        match, outcome=RowOutcome.UNCLEAR, reason=told, line_id=only, candidates=tuple(sorted(lines)), column=column
    )


def _without_doubles(matched: Sequence[RowMatch], index: Index) -> Iterable[RowMatch]:
    """Two rows for one line stop, unless the line has as many rows on the form and they say the same."""
    rows_of: dict[UUID, list[RowMatch]] = defaultdict(list)
    for match in matched:
        if match.line_id is not None and match.outcome in _CLEAR:
            rows_of[match.line_id].append(match)
    for match in matched:
        group = rows_of.get(match.line_id, []) if match.line_id is not None else []
        if match in group and len(group) > 1 and not _agree(group, index.lines[group[0].line_id or UUID(int=0)]):
            numbers = ", ".join(str(one.row_number) for one in group)
            told = say("Có {count} dòng trả lời cho cùng một người: dòng {numbers}.", count=len(group), numbers=numbers)
            yield replace(match, outcome=RowOutcome.UNCLEAR, reason=told)
        else:
            yield match


_CLEAR = frozenset({RowOutcome.ACCEPTED, RowOutcome.REJECTED})


def _agree(group: Sequence[RowMatch], line: LineKeys) -> bool:
    return len(group) <= line.parts and len({match.outcome for match in group}) == 1


def _keys(cells: Mapping[str, str]) -> Iterable[tuple[str, object]]:
    """The numbers of a row by which it may be known, the strongest first."""
    readers = (
        ("personal_id", reply_words.personal_id),
        ("si_number", reply_words.si_number),
        ("hi_number", reply_words.hi_number),
        ("receipt", reply_words.receipt_number),
    )
    for target, read in readers:
        key = read(cells.get(target, ""))
        if key not in ("", None):
            yield target, key


def _same(name: str) -> str:
    return " ".join(fold(name).split())


def _told(lines: Iterable[UUID], index: Index) -> str:
    known = sorted((index.lines[one] for one in lines), key=lambda line: line.position)
    return ", ".join(f"{line.position} {line.name}" for line in known[:5])
