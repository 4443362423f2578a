"""The coverage calendar on paper (lịch tham gia): years by months of both insurances, of a person or a household."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageLine:
    """One year of one insurance.

    Attributes:
        insurance: the key of its short name in the form's texts.
        months: January to December, each the key of its sentence in the form's texts, empty for nothing to say.
    """

    year: int
    insurance: str
    months: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLines:
    """One person: facts as label and value, last safe days in words, the newest year first."""

    name: str
    facts: tuple[tuple[str, str], ...]
    safe_days: tuple[str, ...]
    lines: tuple[CoverageLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageSheet:
    """The paper; ``subject`` is the person's name or the household's."""

    form: Form
    office: Office
    subject: str
    people: tuple[PersonLines, ...]
    made_on: date
    references: tuple[str, ...]
    confirmed: bool = True
    practice: bool = False
