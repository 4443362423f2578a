"""Search as the clerk types: folded words in any order, each by its beginning; numbers, phones, places, households."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.exc import DatabaseError

from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Address, Sex
from desktop.domain.texts.text import clean
from desktop.storage.bare_rows import bare_rows
from desktop.storage.book import Transaction
from desktop.storage.people.folding import LONGEST_WORD, MOST_WORDS, words

_ALL, _PORTION = 2**31 - 2, 10_000
FIRST_ROWS: Final = 50
COUNTED: Final = 1_000
_LOOKED_THROUGH: Final = 2_000
"""So many people of a text are asked for their household: as the clerk types, an answer must not wait for all."""
_NUMBER: Final = re.compile(r"^\+?[\d\s.\-()]+$")
_PEOPLE_MATCH: Final = {
    "sqlite": "people_fts f JOIN people p ON p.seq = f.rowid WHERE f.people_fts MATCH :asked",
    "postgresql": "people p WHERE array_to_tsvector(string_to_array(p.search_text, ' ')) @@ CAST(:asked AS tsquery)",
}
"""How each engine finds people by words; the columns come around it."""
_COUNT_MATCH: Final = {"sqlite": "people_fts WHERE people_fts MATCH :asked", "postgresql": _PEOPLE_MATCH["postgresql"]}


class PersonColumns(NamedTuple):
    """A found person as the database gave it."""

    seq: int
    id: str
    full_name: str
    birth_year: int
    birth_month: int | None
    birth_day: int | None
    sex: str
    personal_id: str | None
    old_id: str | None
    si_number: str | None
    phone: str | None
    street: str
    hamlet: str
    commune_code: str
    old_address: str
    sort_key: Any


class CoverColumns(NamedTuple):
    """Covers of a found person, likewise: paid here, and before this book; None without any."""

    si_until: str | None
    hi_until: date | str | None
    si_before: str | None
    hi_before: date | str | None


@dataclass(frozen=True, slots=True)
class PersonFound:
    """One row of the result. Its parts are worked out when they are shown."""

    row: PersonColumns
    covers: CoverColumns

    @property
    def person_id(self) -> UUID:
        """The person's key."""
        return UUID(self.row.id)

    @property
    def full_name(self) -> str:
        """Họ và tên."""
        return str(self.row.full_name)

    @property
    def birth(self) -> PartialDate:
        """As far as it is known."""
        return PartialDate(self.row.birth_year, self.row.birth_month, self.row.birth_day)

    @property
    def sex(self) -> Sex:
        """Giới tính."""
        return Sex(self.row.sex)

    @property
    def personal_id(self) -> str:
        """Số định danh, or empty; the other numbers likewise."""
        return self.row.personal_id or ""

    @property
    def old_id(self) -> str:
        """Số CMND."""
        return self.row.old_id or ""

    @property
    def si_number(self) -> str:
        """Mã số BHXH."""
        return self.row.si_number or ""

    @property
    def phone(self) -> str:
        """Điện thoại."""
        return self.row.phone or ""

    @property
    def hamlet(self) -> str:
        """Thôn, xóm, ấp, tổ dân phố."""
        return str(self.row.hamlet)

    @property
    def street(self) -> str:
        """House number and street."""
        return str(self.row.street)

    @property
    def commune_code(self) -> str:
        """Five digits of the commune of 2025, or empty."""
        return str(self.row.commune_code)

    @property
    def address(self) -> Address:
        """Where the person lives."""
        row = self.row
        return Address(street=row.street, hamlet=row.hamlet, commune_code=row.commune_code, old=row.old_address)

    @property
    def si_until(self) -> Month | None:
        """The last paid month of voluntary SI, here or before this book; None without any."""
        until = max(self.covers.si_until or "", self.covers.si_before or "")
        return Month.parse(until) if until else None

    @property
    def hi_until(self) -> date | None:
        """The last day of the last card, paid here or before this book; None for someone who never had one."""
        ends = [_day(until) for until in (self.covers.hi_until, self.covers.hi_before) if until]
        return max(ends, default=None)


def _day(stored: date | str) -> date:
    return date.fromisoformat(stored) if isinstance(stored, str) else stored


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdFound:
    """A household found by its code or by any of its people; ``matched_name`` says by whom."""

    household_id: UUID
    code: str
    head_id: UUID
    head_name: str
    members: int
    matched_id: UUID
    matched_name: str


@dataclass(frozen=True, slots=True)
class Found:
    """The first people found; in Vietnamese order when they are all, as they come when there are ``more``.

    Attributes:
        rest: who follow the rows but are not looked up yet; see :func:`completed`.
    """

    rows: tuple[PersonFound, ...]
    more: bool
    rest: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HouseholdsFound:
    """The first households found."""

    rows: tuple[HouseholdFound, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Count:
    """How many people a text finds; ``more`` says that counting stopped there ("hơn 1.000")."""

    number: int
    more: bool


def people(tx: Transaction, text: str, limit: int = FIRST_ROWS, ready: int | None = None) -> Found:
    """The first people whose name, numbers, phone or places hold every word of the text by its beginning.

    A text without a letter or digit finds nobody. With ``ready``, only so many rows are looked up, for a screen that
    cannot wait for all; the others are the ``rest``.
    """
    asked = _asked(text)
    if not asked:
        return Found((), more=False)
    parameters = {"asked": _query(tx, asked), "some": limit + 1}
    sql = _PEOPLE_SQL[tx.connection.dialect.name]
    found = [seq for (seq,) in bare_rows(tx, *_driver_sql(tx, sql, parameters))]
    more = len(found) > limit
    order = found[:limit] if more else _in_vietnamese_order(tx, found)
    first = order if ready is None else order[:ready]
    return Found(_looked_up(tx, first), more=more, rest=tuple(order[len(first) :]))


def every(tx: Transaction, text: str) -> list[int]:
    """All people whom a text finds, however many, in Vietnamese order; hand them to ``people.of_seqs`` in portions."""
    asked = _asked(text)
    if not asked:
        return []
    parameters = {"asked": _query(tx, asked), "some": _ALL}
    sql = _PEOPLE_SQL[tx.connection.dialect.name]
    found = [seq for (seq,) in bare_rows(tx, *_driver_sql(tx, sql, parameters))]
    keyed: list[tuple[str, int]] = []
    for start in range(0, len(found), _PORTION):
        portion = found[start : start + _PORTION]
        order = f"SELECT p.sort_key, p.seq FROM people p WHERE p.seq IN ({_marks(tx, portion)})"  # noqa: S608 -- marks
        keyed += [(str(key), seq) for key, seq in bare_rows(tx, order, portion)]
    return [seq for _, seq in sorted(keyed)]


def completed(tx: Transaction, found: Found) -> Found:
    """The same rows and behind them the ``rest``, as far as they are still in the book."""
    return replace(found, rows=(*found.rows, *_looked_up(tx, found.rest)), rest=())


def count(tx: Transaction, text: str, cap: int = COUNTED) -> Count:
    """How many people a text finds, counted up to ``cap``."""
    asked = _asked(text)
    if not asked:
        return Count(0, more=False)
    parameters = {"asked": _query(tx, asked), "some": cap + 1}
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {_COUNT_MATCH[tx.connection.dialect.name]} LIMIT :some) c"  # noqa: S608
    number = int(tx.connection.exec_driver_sql(*_driver_sql(tx, sql, parameters)).scalar_one())
    return Count(min(number, cap), more=number > cap)


def households(tx: Transaction, text: str, limit: int = FIRST_ROWS) -> HouseholdsFound:
    """The first open households with this code, or one of whose members (the head too) the text finds.

    Each household comes once, with the member by whom it was found.
    """
    asked = _asked(text)
    if not asked:
        return HouseholdsFound((), more=False)
    parameters = {"asked": _query(tx, asked), "code": clean(text), "some": (limit + 1) * 4}
    sql = _HOUSEHOLDS_SQL[tx.connection.dialect.name]
    found: dict[str, Row[Any]] = {}
    for row in tx.connection.exec_driver_sql(*_driver_sql(tx, sql, parameters)):
        found.setdefault(row.household_id, row)
    rows = sorted(list(found.values())[:limit], key=lambda row: (row.sort_key, row.household_id))
    return HouseholdsFound(tuple(_household(row) for row in rows), more=len(found) > limit)


def index_new(tx: Transaction, person_id: UUID) -> None:
    """Make a person just inserted findable; changes and removals the database follows by itself."""
    if not tx.is_postgresql:
        sql = "INSERT INTO people_fts(rowid, search_text) SELECT seq, search_text FROM people WHERE id = ?"
        tx.connection.exec_driver_sql(sql, (str(person_id),))


def last_indexed(tx: Transaction) -> int:
    """Where the people end before an import; for :func:`index_after`."""
    return int(tx.connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM people").scalar_one())


def index_after(tx: Transaction, last: int) -> None:
    """Make all people inserted after ``last`` findable in one go."""
    if not tx.is_postgresql:
        sql = "INSERT INTO people_fts(rowid, search_text) SELECT seq, search_text FROM people WHERE seq > ?"
        tx.connection.exec_driver_sql(sql, (last,))


def is_in_step(tx: Transaction) -> bool:
    """Whether the index holds exactly the people of the book; PostgreSQL keeps its own always so."""
    if tx.is_postgresql:
        return True
    try:
        tx.connection.exec_driver_sql("INSERT INTO people_fts(people_fts, rank) VALUES ('integrity-check', 1)")
    except DatabaseError:
        return False
    return True


def _asked(text: str) -> list[str]:
    """The words asked for. Digits broken by spaces or dots are one number, as phones are often written."""
    if _NUMBER.match(text.strip()):
        digits = "".join(filter(str.isdigit, text))
        return [_national(digits)[:LONGEST_WORD]] if digits else []
    return list(dict.fromkeys(words(text)))[:MOST_WORDS]


def _national(digits: str) -> str:
    """A phone number with the country's code as it is written inside the country."""
    return f"0{digits[2:]}" if len(digits) == 11 and digits.startswith("84") else digits


def _query(tx: Transaction, asked: list[str]) -> str:
    """The engine's own query: every word quoted, matched by its beginning, all of them required."""
    if tx.is_postgresql:
        return " & ".join(f"'{word}':*" for word in asked)
    return " ".join(f'"{word}"*' for word in asked)


_PEOPLE_SQL: Final = {
    "sqlite": f"SELECT rowid FROM {_COUNT_MATCH['sqlite']} LIMIT :some",  # noqa: S608 -- made of constants only
    "postgresql": f"SELECT p.seq FROM {_COUNT_MATCH['postgresql']} LIMIT :some",  # noqa: S608 -- likewise
}
"""Who is found; of fifty people a screen shows a dozen, so their rows are read by :data:`_ROWS_SQL`."""
_COLUMNS: Final = ", ".join(f"p.{name}" for name in PersonColumns._fields)
_ROWS_SQL: Final = f"""
    SELECT {_COLUMNS},
        (SELECT max(coalesce((SELECT c.last_month FROM cover_changes c WHERE c.cycle_id = s.id AND c.kind = 'refund'),
            s.last_month)) FROM si_cycles s WHERE s.person_id = p.id AND NOT EXISTS (SELECT 1 FROM cover_changes c
            WHERE c.cycle_id = s.id AND (c.kind <> 'refund' OR c.months = 0))) AS si_until,
        (SELECT max(coalesce((SELECT c.valid_to FROM cover_changes c WHERE c.card_id = k.id AND c.kind = 'refund'),
            k.valid_to)) FROM hi_cards k WHERE k.person_id = p.id AND NOT EXISTS (SELECT 1 FROM cover_changes c
            WHERE c.card_id = k.id AND (c.kind <> 'refund' OR c.months = 0))) AS hi_until,
        (SELECT max(o.last_month) FROM si_openings o WHERE o.person_id = p.id
            AND NOT EXISTS (SELECT 1 FROM si_openings l WHERE l.replaces_id = o.id)) AS si_before,
        (SELECT max(o.valid_to) FROM hi_openings o WHERE o.person_id = p.id
            AND NOT EXISTS (SELECT 1 FROM hi_openings l WHERE l.replaces_id = o.id)) AS hi_before
    FROM people p WHERE p.seq IN
"""  # noqa: S608 -- made of constants only
_HOUSEHOLDS_SQL: Final = {
    engine: f"""
    SELECT c.id AS household_id, c.code, hp.id AS head_id, hp.full_name AS head_name, hp.sort_key,
        x.id AS matched_id, x.full_name AS matched_name,
        (SELECT count(*) FROM members n WHERE n.household_id = c.id AND n.until IS NULL) AS members
    FROM (
        SELECT * FROM (
            SELECT m.household_id, hp.id, hp.full_name FROM households k JOIN members m ON m.head_of = k.id
            JOIN people hp ON hp.id = m.person_id WHERE k.code = :code LIMIT :some
        ) by_code
        UNION ALL
        SELECT * FROM (
            SELECT m.household_id, q.id, q.full_name
            FROM (SELECT p.id, p.full_name FROM {match} LIMIT {_LOOKED_THROUGH}) q
            JOIN members m ON m.person_id = q.id AND m.until IS NULL LIMIT :some
        ) by_member
    ) x
    JOIN households c ON c.id = x.household_id
    JOIN members h ON h.head_of = c.id
    JOIN people hp ON hp.id = h.person_id
    """  # noqa: S608 -- made of constants only
    for engine, match in _PEOPLE_MATCH.items()
}


def _in_vietnamese_order(tx: Transaction, found: Sequence[int]) -> Sequence[int]:
    if len(found) < 2:
        return found
    sql = f"SELECT p.sort_key, p.seq FROM people p WHERE p.seq IN ({_marks(tx, found)})"  # noqa: S608 -- marks only
    return [seq for _, seq in sorted(bare_rows(tx, sql, found))]


def _looked_up(tx: Transaction, order: Sequence[int]) -> tuple[PersonFound, ...]:
    """The rows of these people, in this order."""
    if not order:
        return ()
    columns = len(PersonColumns._fields)
    rows = {
        row[0]: PersonFound(PersonColumns(*row[:columns]), CoverColumns(*row[columns:]))
        for row in bare_rows(tx, f"{_ROWS_SQL} ({_marks(tx, order)})", order)
    }
    return tuple(rows[seq] for seq in order if seq in rows)


def _marks(tx: Transaction, values: Sequence[int]) -> str:
    return ", ".join(["%s" if tx.is_postgresql else "?"] * len(values))


def _driver_sql(tx: Transaction, sql: str, parameters: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The text in the driver's own style of parameters; SQLAlchemy's compiling would cost more than the search."""
    if tx.is_postgresql:
        return re.sub(r"(?<!:):(\w+)", r"%(\1)s", sql), parameters
    return sql, parameters


def _household(row: Row[Any]) -> HouseholdFound:
    return HouseholdFound(
        household_id=UUID(row.household_id),
        code=row.code or "",
        head_id=UUID(row.head_id),
        head_name=row.head_name,
        members=row.members,
        matched_id=UUID(row.matched_id),
        matched_name=row.matched_name,
    )
