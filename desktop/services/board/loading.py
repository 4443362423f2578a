"""Reading the board: one slim pass over the book, kept as long as the journal has no later entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Final
from uuid import UUID

from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.people import HEAD, Insurance
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import sort_key
from desktop.services.board.hi_standing import BUDGET_AGE
from desktop.services.board.kinds import Doubt, HiState, SiState
from desktop.services.board.model import (
    OTHER_COMMUNES,
    UNKNOWN,
    Board,
    BoardPerson,
    HamletRow,
    Home,
    Notice,
    RowKind,
    Tally,
)
from desktop.services.board.persons import Counted, count_people
from desktop.services.board.placing import BY_ADDRESS, OTHER_COMMUNES_NAME, UNKNOWN_NAME, Placing, place
from desktop.services.board.rules import board_rules
from desktop.services.book.settings import read_settings
from desktop.services.collecting import without_collecting
from desktop.services.desk import Desk, today
from desktop.storage.board import hamlets
from desktop.storage.board.facts import Facts, read_facts
from desktop.storage.board.hamlets import Hamlet, TargetRow
from desktop.storage.book import Transaction
from desktop.storage.counter import journal

_LAST: Final = {RowKind.UNKNOWN: 1, RowKind.OTHER_COMMUNES: 2}
Targets = Mapping[tuple[Insurance, UUID | None], Fraction]


def load_board(desk: Desk, known: Board | None = None) -> Board:
    """The board of now; ``known`` itself while the journal has not moved on and it is the same day."""
    with desk.book.reading() as tx, without_collecting():
        return read_board(tx, desk, known)


def read_board(tx: Transaction, desk: Desk, known: Board | None = None) -> Board:
    """The same inside a transaction."""
    on, end = today(desk), journal.last_number(tx)
    if known is not None and (known.on, known.journal_end) == (on, end) and known.rules.parameters is desk.parameters:
        return known
    return _make(tx, desk, on, end)


def _make(tx: Transaction, desk: Desk, on: date, end: int) -> Board:
    commune_code = read_settings(tx).commune_code
    around = Around(
        on=on,
        journal_end=end,
        commune_code=commune_code,
        commune_name=desk.places.commune(commune_code).full_name if desk.places.knows(commune_code) else "",
        hamlets=hamlets.all_hamlets(tx),
        names=hamlets.names(tx),
        targets=hamlets.targets(tx, on.year),
    )
    return assemble(read_facts(tx), around, desk.parameters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What a board needs to know beside the people: day, commune, hamlets with all their spellings, targets."""

    on: date
    journal_end: int
    commune_code: str
    commune_name: str
    hamlets: tuple[Hamlet, ...]
    names: Mapping[tuple[str, str], UUID]
    targets: tuple[TargetRow, ...]


def assemble(facts: Facts, around: Around, parameters: ParameterSet) -> Board:
    """The board of these facts."""
    rules = board_rules(parameters, around.on)
    placing = place(facts.people, around.commune_code, around.hamlets, around.names)
    counted = count_people(facts, placing, rules)
    targets = _targets(around.targets)
    rows = tuple(sorted(_rows(placing, counted, targets), key=_by_gap))
    commune = _commune(around.commune_name, rows, counted, targets)
    return Board(
        on=around.on,
        journal_end=around.journal_end,
        commune_code=around.commune_code,
        commune_name=around.commune_name,
        rows=rows,
        commune=commune,
        left_out=counted.left_out,
        notices=tuple(_notices(rows, commune, counted, rules.missing)),
        source=_source(facts, around.on),
        by_hamlet=counted.by_hamlet,
        gone=counted.gone,
        homes=_homes(facts, counted),
        contacts=facts.contacts,
        claims=counted.claims,
        returned=facts.returned,
        rules=rules,
    )


def tally(people: Iterable[BoardPerson]) -> Tally:
    """How these people stand."""
    pairs = Counter((person.hi, person.si) for person in people)
    hi, si = dict.fromkeys(HiState, 0), dict.fromkeys(SiState, 0)
    for (hi_state, si_state), many in pairs.items():
        hi[hi_state] += many
        si[si_state] += many
    return Tally(people=sum(pairs.values()), hi=hi, si=si)


def _rows(placing: Placing, counted: Counted, targets: Targets) -> Iterator[HamletRow]:
    """A row for every hamlet that is set up, empty ones too, and for every other place where somebody stands."""
    waiting = dict(counted.by_hamlet)
    for hamlet in placing.hamlets:
        key = str(hamlet.id)
        people = waiting.pop(key, ())
        row = _row(key, RowKind.HAMLET, hamlet.name, people, targets, hamlet=hamlet)
        yield replace(row, spellings=_spellings(placing, key))
    for key, people in waiting.items():
        if key == UNKNOWN:
            row = _row(key, RowKind.UNKNOWN, UNKNOWN_NAME, people, targets)
            yield replace(row, spellings=_spellings(placing, key))
        elif key == OTHER_COMMUNES:
            yield _row(key, RowKind.OTHER_COMMUNES, OTHER_COMMUNES_NAME, people, {})
        else:
            name = next(iter(_spellings(placing, key)), key.removeprefix(BY_ADDRESS))
            yield _row(key, RowKind.BY_ADDRESS, name, people, targets)


def _row(
    key: str,
    kind: RowKind,
    name: str,
    people: tuple[BoardPerson, ...],
    targets: Targets,
    *,
    hamlet: Hamlet | None = None,
) -> HamletRow:
    hamlet_id = None if hamlet is None else hamlet.id
    return HamletRow(
        key=key,
        kind=kind,
        name=name,
        hamlet_id=hamlet_id,
        tally=tally(people),
        counted=None if hamlet is None else hamlet.residents,
        households_without=len(_homes_without(people)),
        target_hi=_target(targets, Insurance.HOUSEHOLD_HI, hamlet_id),
        target_si=_target(targets, Insurance.VOLUNTARY_SI, hamlet_id),
        hi_state_pays=sum(person.hi_state_pays for person in people),
        si_state_pays=sum(person.si_state_pays for person in people),
    )


def _commune(name: str, rows: Iterable[HamletRow], counted: Counted, targets: Targets) -> HamletRow:
    """The sum of the rows; the residents that the commune counts, and who is only in the book elsewhere."""
    own = [row for row in rows if row.kind is not RowKind.OTHER_COMMUNES]
    people = [person for row in own for person in counted.by_hamlet.get(row.key or "", ())]
    told = any(row.counted is not None for row in own)
    return HamletRow(
        key=None,
        kind=RowKind.COMMUNE,
        name=name or say("Toàn xã"),
        hamlet_id=None,
        tally=tally(people),
        counted=sum(row.residents for row in own) if told else None,
        households_without=len(_homes_without(people)),
        target_hi=targets.get((Insurance.HOUSEHOLD_HI, None)),
        target_si=targets.get((Insurance.VOLUNTARY_SI, None)),
        hi_state_pays=sum(row.hi_state_pays for row in own),
        si_state_pays=sum(row.si_state_pays for row in own),
    )


def _homes_without(people: Iterable[BoardPerson]) -> set[str]:
    return {person.home or person.key for person in people if person.hi is HiState.NONE}


def _spellings(placing: Placing, key: str) -> tuple[str, ...]:
    return tuple(text for text, _many in placing.spellings.get(key, Counter()).most_common())


def _targets(found: Iterable[TargetRow]) -> Targets:
    return {(one.insurance, one.hamlet_id): Fraction(one.percent_hundredths, 100) for one in found}


def _target(targets: Targets, insurance: Insurance, hamlet_id: UUID | None) -> Fraction | None:
    """A hamlet's own target, else the commune's."""
    own = targets.get((insurance, hamlet_id))
    return targets.get((insurance, None)) if own is None else own


def _by_gap(row: HamletRow) -> tuple[int, int, str]:
    return _LAST.get(row.kind, 0), -row.tally.hi_gap, sort_key(row.name)


def _homes(facts: Facts, counted: Counted) -> dict[str, Home]:
    """Households with a head, else whoever came first; who is gone is nobody's head any more."""
    members: Counter[str] = Counter()
    heads: dict[str, BoardPerson] = {}
    for people in counted.by_hamlet.values():
        members.update([person.home for person in people])
        heads.update((person.home, person) for person in people if person.relation == HEAD)
    del members[""]
    if headless := members.keys() - heads.keys():
        living = {person.key: person for people in counted.by_hamlet.values() for person in people}
        for member in facts.members:
            if member.household_id in headless and member.person_id in living:
                heads.setdefault(member.household_id, living[member.person_id])
    return {
        home: Home(head.name, head.sort_key, head.phone, members[home], head.key)
        for home, head in heads.items()
        if home
    }


def _source(facts: Facts, on: date) -> str:
    newest = max((entry.as_of for entry in facts.hi_before), default="")
    if not newest:
        return say("đến {day} · nguồn: sổ này", day=format_date(on))
    told = format_date(date.fromisoformat(newest))
    return say("đến {day} · nguồn: sổ này và danh sách nhập {told}", day=format_date(on), told=told)


def _notices(rows: Iterable[HamletRow], commune: HamletRow, counted: Counted, missing: list[str]) -> Iterator[Notice]:
    for sentence in missing:
        yield Notice(sentence)
    if commune.tally.people == 0:
        yield Notice(say("Sổ chưa có người nào của xã. Xin nhập danh sách dân cư (Ctrl+O) hoặc đăng ký người mới."))
    for row in rows:
        yield from _row_notices(row)
    people = [person for key, own in counted.by_hamlet.items() if key != OTHER_COMMUNES for person in own]
    doubts = Counter(doubt for person in people for doubt in person.doubts)
    if many := doubts[Doubt.TWIN]:
        yield Notice(say("{many} người trùng tên và ngày sinh, có thể bị đếm hai lần", many=many), Doubt.TWIN)
    if many := doubts[Doubt.OVER_100]:
        yield Notice(say("{many} người trên 100 tuổi, xin xem lại năm sinh", many=many), Doubt.OVER_100)
    if many := doubts[Doubt.FUTURE_BIRTH]:
        yield Notice(say("{many} người có ngày sinh ở tương lai, xin sửa lại", many=many), Doubt.FUTURE_BIRTH)
    if many := sum(person.hi_group == BUDGET_AGE for person in people):
        told = say("{many} người dưới 6 tuổi hoặc từ 75 tuổi tính là đã có thẻ do ngân sách đóng", many=many)
        yield Notice(told)
    if many := counted.left_out.merged:
        yield Notice(say("{many} hồ sơ đã gộp vào hồ sơ khác, không đếm", many=many))
    if many := counted.left_out.died + counted.left_out.moved_away:
        yield Notice(say("{many} người đã mất hoặc chuyển đi, không đếm", many=many))


def _row_notices(row: HamletRow) -> Iterator[Notice]:
    if row.kind is RowKind.UNKNOWN and row.tally.people:
        told = say("{many} người chưa rõ thôn; xin khai tên thôn trong Cài đặt", many=row.tally.people)
        yield Notice(told, hamlet=row.key)
    if row.kind is RowKind.OTHER_COMMUNES and row.tally.people:
        told = say("{many} người ở xã khác, không tính vào xã", many=row.tally.people)
        yield Notice(told, hamlet=row.key)
    if row.counted is not None and row.counted < row.tally.people:
        told = say(
            "{hamlet}: sổ có {people} người, nhiều hơn số dân xã báo là {counted}",
            hamlet=row.name,
            people=row.tally.people,
            counted=row.counted,
        )
        yield Notice(told, hamlet=row.key)
