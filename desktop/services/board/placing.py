"""In which row of the board a person is counted: by commune and by how the address writes the hamlet."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final
from uuid import UUID

from desktop.domain.people import Address
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import fold
from desktop.services.board.model import OTHER_COMMUNES, UNKNOWN
from desktop.services.book.settings import read_settings
from desktop.storage.board import hamlets as hamlet_rows
from desktop.storage.board.facts import PersonColumns
from desktop.storage.board.hamlets import Hamlet
from desktop.storage.book import Transaction

BY_ADDRESS: Final = "address:"
"""Begins the key of a row for people of one spelling, where the commune has no hamlets set up."""
UNKNOWN_NAME: Final = say("Chưa rõ thôn")
OTHER_COMMUNES_NAME: Final = say("Ở xã khác")
NO_HAMLET: Final = "\x00"
"""The choice, in lists that are no board, of those whose hamlet is not known."""


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


@dataclass(frozen=True, slots=True)
class HamletNames:
    """What the board calls the hamlet of an address, for other lists that are filtered by hamlet.

    Attributes:
        names: which hamlet a (commune, folded spelling) means; None where the commune has no hamlets set up.
        shown: the names of the hamlets by their keys as text.
    """

    commune_code: str
    names: Mapping[tuple[str, str], UUID] | None
    shown: Mapping[str, str]

    def told(self, address: Address) -> str:
        """The hamlet's own name for each of its spellings; empty where the board does not know it either."""
        key = _row(address.commune_code, address.hamlet, self.commune_code, self.names)
        if key == OTHER_COMMUNES:
            return OTHER_COMMUNES_NAME
        return address.hamlet.strip() if key.startswith(BY_ADDRESS) else self.shown.get(key, "")


def read_hamlet_names(tx: Transaction) -> HamletNames:
    """The names by which the board counts now."""
    known = hamlet_rows.all_hamlets(tx)
    shown = {str(one.id): one.name for one in known}
    return HamletNames(read_settings(tx).commune_code, hamlet_rows.names(tx) if known else None, shown)


def hamlet_key(name: str) -> str:
    """Spellings of one hamlet that differ in case, marks or spaces are one; none has a key of its own."""
    return " ".join(fold(name).split()) or NO_HAMLET


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
