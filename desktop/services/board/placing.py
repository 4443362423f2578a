"""In which row of the board a person is counted: by commune and by how the address writes the hamlet."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final
from uuid import UUID

from desktop.domain.texts.text import fold
from desktop.services.board.model import OTHER_COMMUNES, UNKNOWN
from desktop.storage.board.facts import PersonColumns
from desktop.storage.board.hamlets import Hamlet

BY_ADDRESS: Final = "address:"
"""Begins the key of a row for people of one spelling, where the commune has no hamlets set up."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where each way to write a hamlet is counted.

    Attributes:
        rows: the key of the row by commune and hamlet as people's addresses have them.
        spellings: how often each spelling was met, by row.
    """

    hamlets: Sequence[Hamlet]
    rows: Mapping[tuple[str, str], str]
    spellings: Mapping[str, Counter[str]]


def place(
    people: Iterable[PersonColumns], commune_code: str, hamlets: Sequence[Hamlet], names: Mapping[tuple[str, str], UUID]
) -> Placing:
    """Look once at each way in which these people's addresses write commune and hamlet."""
    rows: dict[tuple[str, str], str] = {}
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for written, many in Counter(map(_WRITTEN, people)).items():
        commune, hamlet = written
        rows[written] = key = _row(commune, hamlet, commune_code, names if hamlets else None)
        if hamlet:
            spellings[key][hamlet] += many
    return Placing(hamlets, rows, dict(spellings))


_WRITTEN: Final = attrgetter("commune_code", "hamlet")


def _row(commune: str, hamlet: str, own: str, names: Mapping[tuple[str, str], UUID] | None) -> str:
    if own and commune not in {"", own}:
        return OTHER_COMMUNES
    folded = fold(hamlet).strip()
    if not folded:
        return UNKNOWN
    if names is None:
        return f"{BY_ADDRESS}{folded}"
    found = names.get((own or commune, folded))
    return UNKNOWN if found is None else str(found)
