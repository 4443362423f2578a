"""What was typed on the visit, as the book takes it: outcome, days, who was met; with everything that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from desktop.documents.sheet_reading import DateSystem
from desktop.domain.texts.text import fold
from desktop.services.imports.rows.cells import read_day_cell
from desktop.services.outreach.kinds import OUTCOME_NAMES
from desktop.services.outreach.results import VisitResult
from desktop.services.outreach.returned.reasons import Stop
from desktop.services.outreach.returned.sheet import ReturnedRow
from desktop.services.renewals.promised_day import read_promised_day
from desktop.storage.counter.contacts import Outcome

_WORDS: Final[Mapping[str, Outcome]] = {
    **{fold(name): outcome for outcome, name in OUTCOME_NAMES.items()},
    **{str(place): outcome for place, outcome in enumerate(OUTCOME_NAMES, 1)},
    "hen": Outcome.PROMISED,
    "hen dong": Outcome.PROMISED,
    "hen ngay": Outcome.PROMISED,
    "co": Outcome.AGREED,
    "tham gia": Outcome.AGREED,
    "dang ky": Outcome.AGREED,
    "nghi them": Outcome.REACHED,
    "suy nghi": Outcome.REACHED,
    "can nhac": Outcome.REACHED,
    "da gap": Outcome.REACHED,
    "khong dong y": Outcome.REFUSED,
    "khong tham gia": Outcome.REFUSED,
    "vang": Outcome.NOT_REACHED,
    "vang nha": Outcome.NOT_REACHED,
    "di vang": Outcome.NOT_REACHED,
    "chua gap": Outcome.NOT_REACHED,
    "chuyen di": Outcome.MOVED,
}
"""Outcomes by folded word, and by the numbers of their keys."""


def read_answer(row: ReturnedRow, system: DateSystem, held_on: date) -> tuple[VisitResult, tuple[Stop, ...]]:
    """The result of a row and what is wrong with its cells; a promised day alone says that they promised."""
    stops = [Stop("formula_empty", target) for target in row.unanswered]
    outcome = _outcome(row, stops)
    met_on = _day(row, "met_on", system, held_on, stops)
    promised_on = _day(row, "promised_on", system, met_on or held_on, stops)
    if outcome is None and not row.text("outcome") and not stops:
        if promised_on is not None:
            outcome = Outcome.PROMISED
        else:
            stops.append(Stop("no_outcome", "outcome"))
    result = VisitResult(
        outcome=outcome,
        met_on=met_on,
        promised_on=promised_on,
        met=row.text("met"),
        papers_left=row.text("papers_left"),
        note=row.text("note"),
    )
    return result, tuple(stops)


def _outcome(row: ReturnedRow, stops: list[Stop]) -> Outcome | None:
    text = row.text("outcome")
    found = _WORDS.get(" ".join(fold(text).replace(".", " ").replace(",", " ").split()))
    if text and found is None:
        allowed = ", ".join(OUTCOME_NAMES.values())
        stops.append(Stop("unknown_outcome", "outcome", {"text": text, "allowed": allowed}))
    return found


def _day(row: ReturnedRow, target: str, system: DateSystem, on: date, stops: list[Stop]) -> date | None:
    """A whole date, or one as clerks type it (26/11, +3) counted from a day."""
    text, cell = row.text(target), row.cells.get(target)
    if not text:
        return None
    found = read_day_cell(cell, system)
    if found is None and isinstance(cell, str):
        found = read_promised_day(text, on)
    if found is None:
        stops.append(Stop("bad_day", target, {"text": text}))
    return found
