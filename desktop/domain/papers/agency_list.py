"""A list to the SI agency, ready to print and to put into a sheet; its shape comes from its form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Office
from desktop.domain.partial_date import PartialDate

Cell = str | int | Money | Month | date | PartialDate | Fraction | bool | None
"""What a cell holds: the type that its column's ``CellKind`` names; None and an empty text stay empty."""
Row = Mapping[str, Cell]
"""Cells by the keys of the form's columns; a key that is not there stays empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock:
    """Rows under one of the form's blocks; ``key`` empty for a form without blocks."""

    key: str = ""
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSheet:
    """One form filled in: a whole D05-TS, or the Mẫu số 4 of one household.

    Attributes:
        facts: label and value lines under the title, as printed (đại diện hộ, điện thoại, địa chỉ).
        closing: sentences below the table with their numbers filled in.
        signers: names under the form's signature captions, in their order; empty texts for none.
    """

    facts: tuple[tuple[str, str], ...] = ()
    blocks: tuple[ListBlock, ...] = ()
    closing: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyList:
    """A numbered list (đợt) as it goes to the agency.

    Attributes:
        form_code, form_version: which version of which form it is made by.
        number: đợt, counted per form and year. year: of the number.
        notes: footnotes, each an article or an explanation.
        practice: printed with the mark "TẬP".
    """

    form_code: str
    form_version: str
    office: Office
    number: int
    year: int
    made_on: date
    sheets: tuple[ListSheet, ...]
    notes: tuple[str, ...] = ()
    practice: bool = False
