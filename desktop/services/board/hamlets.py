"""The commune's hamlets (thôn, xóm, ấp, tổ dân phố): names, other spellings, how many people the commune counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean, fold, sort_key
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.board.loading import read_board
from desktop.services.board.model import Board, RowKind
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.storage.board import hamlets
from desktop.storage.board.hamlets import Hamlet, Spelling
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key

LONGEST_NAME: Final = 100
MOST_RESIDENTS: Final = 1_000_000
FEWEST_OF_A_HAMLET: Final = 2
"""A spelling that one person alone has is rather a slip than a hamlet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HamletView:
    """A hamlet with its other spellings and how many people of the book stand under it."""

    id: UUID
    name: str
    counted: int | None
    spellings: tuple[tuple[UUID, str], ...]
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownSpelling:
    """A hamlet as people's addresses write it that belongs to no hamlet, and how many people have it."""

    text: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HamletsView:
    """What the settings' section shows; ``without`` counts people whose address names no hamlet at all."""

    commune_name: str
    hamlets: tuple[HamletView, ...]
    unknown: tuple[UnknownSpelling, ...]
    without: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveHamlet:
    """A new hamlet (``hamlet_id`` None) or new values for one, as typed; ``counted`` empty: not known."""

    hamlet_id: UUID | None
    name: str
    counted: str = ""


def hamlets_view(desk: Desk, board: Board | None = None) -> HamletsView:
    """The hamlets of the office's commune in Vietnamese order; ``board`` spares counting the people again."""
    with desk.book.reading() as tx:
        return _view(tx, read_board(tx, desk, board))


def save_hamlet(desk: Desk, command: SaveHamlet) -> UUID | tuple[Problem, ...]:
    """Add or change a hamlet; problems at ``name``, ``counted`` and nothing written.

    A name that a closed hamlet had opens that one again.
    """
    name, counted = clean(command.name), clean(command.counted)
    with desk.book.writing() as tx:
        commune = read_settings(tx).commune_code
        before = None if command.hamlet_id is None else _required(tx, command.hamlet_id)
        same = hamlets.by_folded(tx, commune, fold(name))
        if before is None and same is not None and same.closed_on is not None:
            before = same
        holder = hamlets.names(tx).get((commune, fold(name))) or (None if same is None else same.id)
        taken = None if holder is None or (before is not None and before.id == holder) else _required(tx, holder).name
        if problems := tuple(_hamlet_problems(name, counted, taken)):
            return problems
        made = Hamlet(
            id=new_key() if before is None else before.id,
            commune_code=commune,
            name=name,
            residents=_residents(counted),
        )
        if made != before:
            hamlets.save(tx, made, by=desk.user.id, at=desk.now())
            journal_act(tx, desk, "hamlet_saved", ABOUT_BOOK, hamlet=made.id, name=name, residents=counted)
        return made.id


def add_spelling(desk: Desk, hamlet_id: UUID, text: str) -> tuple[Problem, ...]:
    """People whose address has this spelling count in the hamlet from now on; problems at ``spelling``, none: done."""
    cleaned = clean(text)
    with desk.book.writing() as tx:
        hamlet = _required(tx, hamlet_id)
        if problems := tuple(_spelling_problems(tx, cleaned, hamlet.commune_code)):
            return problems
        made = Spelling(id=new_key(), hamlet_id=hamlet_id, commune_code=hamlet.commune_code, folded=fold(cleaned))
        hamlets.add_spelling(tx, made, by=desk.user.id, at=desk.now())
        journal_act(tx, desk, "hamlet_spelling_added", ABOUT_BOOK, hamlet=hamlet.id, name=hamlet.name, text=cleaned)
    return ()


def remove_spelling(desk: Desk, spelling_id: UUID) -> tuple[Problem, ...]:
    """Take a spelling away again; one that is gone already is fine."""
    with desk.book.writing() as tx:
        found = hamlets.remove_spelling(tx, spelling_id)
        if found is not None:
            name = _required(tx, found.hamlet_id).name
            about = {"hamlet": found.hamlet_id, "name": name, "text": found.folded}
            journal_act(tx, desk, "hamlet_spelling_removed", ABOUT_BOOK, **about)
    return ()


def take_from_addresses(desk: Desk) -> int:
    """Set up a hamlet for every spelling that no hamlet has (of at least two people); how many were made."""
    with desk.book.writing() as tx:
        view = _view(tx, read_board(tx, desk))
        commune, names = read_settings(tx).commune_code, []
        for one in view.unknown:
            name = clean(one.text)
            taken = hamlets.by_folded(tx, commune, fold(name))
            if one.people >= FEWEST_OF_A_HAMLET and taken is None and len(name) <= LONGEST_NAME:
                made = Hamlet(id=new_key(), commune_code=commune, name=name)
                hamlets.save(tx, made, by=desk.user.id, at=desk.now())
                names.append(name)
        if names:
            journal_act(tx, desk, "hamlets_taken", ABOUT_BOOK, count=len(names), names=", ".join(names))
    return len(names)


def close_hamlet(desk: Desk, hamlet_id: UUID) -> tuple[Problem, ...]:
    """A hamlet that was merged into another is no more; its people are unknown until a spelling leads elsewhere."""
    with desk.book.writing() as tx:
        hamlet = _required(tx, hamlet_id)
        if hamlet.closed_on is None:
            hamlets.save(tx, replace(hamlet, closed_on=today(desk)), by=desk.user.id, at=desk.now())
            journal_act(tx, desk, "hamlet_closed", ABOUT_BOOK, hamlet=hamlet.id, name=hamlet.name)
    return ()


def _view(tx: Transaction, board: Board) -> HamletsView:
    others: dict[UUID, list[tuple[UUID, str]]] = {}
    for spelling in hamlets.spellings(tx):
        others.setdefault(spelling.hamlet_id, []).append((spelling.id, spelling.folded))
    rows = [row for row in board.rows if row.kind is RowKind.HAMLET and row.hamlet_id is not None]
    unknown = _unknown(board)
    return HamletsView(
        commune_name=board.commune_name,
        hamlets=tuple(
            HamletView(
                id=row.hamlet_id,
                name=row.name,
                counted=row.counted,
                spellings=tuple(
                    (key, _as_written(folded, row.spellings)) for key, folded in others.get(row.hamlet_id, ())
                ),
                people=row.tally.people,
            )
            for row in sorted(rows, key=lambda row: sort_key(row.name))
            if row.hamlet_id is not None
        ),
        unknown=tuple(UnknownSpelling(text=text, people=many) for text, many in unknown.items() if text),
        without=unknown.get("", 0),
    )


def _unknown(board: Board) -> Mapping[str, int]:
    """People of the commune by a spelling that no hamlet has, the most frequent first; empty: no hamlet at all."""
    together: dict[str, dict[str, int]] = {}
    for row in board.rows:
        if row.kind in {RowKind.UNKNOWN, RowKind.BY_ADDRESS}:
            for person in board.by_hamlet.get(row.key or "", ()):
                written = together.setdefault(fold(person.hamlet_text).strip(), {})
                written[person.hamlet_text] = written.get(person.hamlet_text, 0) + 1
    found = {max(written, key=lambda text: written[text]): sum(written.values()) for written in together.values()}
    return dict(sorted(found.items(), key=lambda item: (-item[1], sort_key(item[0]))))


def _as_written(folded: str, spellings: tuple[str, ...]) -> str:
    return next((text for text in spellings if fold(text) == folded), folded)


def _required(tx: Transaction, hamlet_id: UUID) -> Hamlet:
    hamlet = hamlets.get(tx, hamlet_id)
    if hamlet is None:
        raise CounterError(say("Không thấy thôn này trong sổ."), say("Xin mở lại danh sách thôn."))
    return hamlet


def _hamlet_problems(name: str, counted: str, taken: str | None) -> Iterator[Problem]:
    if not fold(name).strip():
        yield Problem("name", "missing_field")
    elif len(name) > LONGEST_NAME:
        yield Problem("name", "too_long", {"limit": str(LONGEST_NAME)})
    elif taken is not None:
        yield Problem("name", "hamlet_taken", {"name": taken})
    if counted and _residents(counted) is None:
        yield Problem("counted", "out_of_range", {"lowest": "0", "highest": "1.000.000"})


def _spelling_problems(tx: Transaction, text: str, commune: str) -> Iterator[Problem]:
    if not fold(text).strip():
        yield Problem("spelling", "missing_field")
    elif len(text) > LONGEST_NAME:
        yield Problem("spelling", "too_long", {"limit": str(LONGEST_NAME)})
    elif (other := hamlets.names(tx).get((commune, fold(text)))) is not None:
        yield Problem("spelling", "hamlet_taken", {"name": _required(tx, other).name})


def _residents(text: str) -> int | None:
    """``5.812`` and ``5812`` alike; None for no number or one too large."""
    digits = text.replace(".", "").replace(" ", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > LONGEST_NAME:
        return None
    return int(digits) if int(digits) <= MOST_RESIDENTS else None
