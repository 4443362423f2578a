"""The consultation sheet (phiếu tư vấn): person, household, the options with their prices, room to write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A sheet whose blocks are those of its form.

    Attributes:
        values: text by block and item, ``person.full_name``; what is missing is a box for the hand.
        tables: rows by the key of a block whose items are columns, each cell by its item's key; a table that is
            missing here is not printed.
        notes: sentences under the tables: assumptions, rules to come, warnings.
        confirmed: whether all amounts rest on confirmed figures.
    """

    form: Form
    office: Office
    person_name: str
    made_on: date
    values: Mapping[str, str] = field(default_factory=dict)
    tables: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    confirmed: bool = True
    practice: bool = False
