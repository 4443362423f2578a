"""The visit sheet (phiếu đi vận động): whom to visit and why, with room for what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One person to visit.

    Attributes:
        place: the row's number, by which results find their person again.
        born: date or year of birth, as far as it is known. sex: as shown.
        why: why they are visited, and what was said the last time.
        outcome, met_on, promised_on, met, papers_left, note: what is known already, empty before the visit.
    """

    place: int
    name: str
    born: str
    sex: str
    number: str
    phone: str
    home: str
    why: str
    outcome: str = ""
    met_on: date | None = None
    promised_on: date | None = None
    met: str = ""
    papers_left: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSheet:
    """The sheet of a round.

    Attributes:
        code: the round's key, by which a returned sheet finds its round again.
        title: what the round is called. venue: where it goes. goers: who goes.
        outcomes: what can come of a visit, by name, for the choice in a cell.
        empty_rows: how many rows there are for people met who are not on the list.
    """

    form: Form
    office: Office
    code: str
    title: str
    venue: str
    goers: str
    held_on: date
    visits: tuple[Visit, ...]
    outcomes: tuple[str, ...]
    made_on: date
    empty_rows: int = 5
    practice: bool = False
