"""The one-page monthly report of cover for the People's Committee and the agency: counts, frozen as they were told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from fractions import Fraction
from typing import Any

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.forms import Form, FormSet
from desktop.domain.papers.frozen import FrozenContentError, plain_value, typed_value
from desktop.domain.papers.receipt import Office
from desktop.domain.people import Insurance

_CODE, _VERSION = "form_code", "form_version"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A hamlet, or the commune as a whole; counts of people.

    Attributes:
        residents: as the commune counts them, at least those of the book. known: those of the book.
        hi_household, hi_elsewhere: covered as household or supported here; by employer, school, budget or others.
        hi_waiting: paid, the card is not valid yet. hi_missing: nobody's cover, of those of the book.
        households_without: households with somebody in ``hi_missing``.
        si_covered, si_eligible: taking part in voluntary SI; those and who could.
        hi_target, si_target: the year's target in hundredths of a per cent (9500 = 95 %); None without one.
        in_total: whether the row is part of the commune's sum (people of other communes are not).
    """

    name: str
    residents: int
    known: int
    hi_household: int
    hi_elsewhere: int
    hi_waiting: int
    hi_missing: int
    households_without: int
    si_covered: int
    si_eligible: int
    hi_target: int | None = None
    si_target: int | None = None
    in_total: bool = True

    @property
    def hi_covered(self) -> int:
        """Who has a valid card."""
        return self.hi_household + self.hi_elsewhere

    @property
    def not_listed(self) -> int:
        """Residents whom the book does not know."""
        return self.residents - self.known

    @property
    def hi_percent(self) -> Fraction | None:
        """Covered of all residents, in per cent; None where nobody lives."""
        return Fraction(100 * self.hi_covered, self.residents) if self.residents else None

    @property
    def si_percent(self) -> Fraction | None:
        """Taking part of those who could, in per cent; None where nobody could."""
        return Fraction(100 * self.si_covered, self.si_eligible) if self.si_eligible else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMonth:
    """One month of the trend: how many of how many were covered at its end."""

    month: Month
    hi_covered: int
    hi_of: int
    si_covered: int
    si_of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRenewals:
    """Covers that ended from 1 January to the report's day: renewed, still in time, lost; they add up to ``ended``."""

    insurance: Insurance
    ended: int
    renewed: int
    in_time: int
    lost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPart:
    """People of one part: ``nữ``, ``30–39 tuổi``, ``hộ cận nghèo``."""

    name: str
    people: int
    hi_covered: int
    si_covered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBreakdown:
    """One cut: ``Giới tính``, ``Độ tuổi``; its parts add up to the people of the book."""

    title: str
    parts: tuple[ReportPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTaken:
    """What was taken in the report's month for one insurance, after voids; and what the State paid in the year."""

    insurance: Insurance
    receipts: int
    people: int
    amount: Money
    state_pays_in_year: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOutreach:
    """The month's rounds of visits: how many, people met, agreed or promised, of them paid by now, papers left."""

    rounds: int
    met: int
    agreed: int
    paid: int
    papers_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyReport:
    """The whole report; nothing of it is worked out again when it is printed again.

    Attributes:
        hamlets: the rows in the order of the board; total: the commune. trend: the oldest month first.
        source: what the counts rest on, one line. notices: unknown hamlets, doubtful people, residents not listed.
        prepared_by: who made it; the signatures' captions are the form's.
    """

    form: Form
    office: Office
    commune: str
    month: Month
    as_of: date
    hamlets: tuple[ReportRow, ...]
    total: ReportRow
    trend: tuple[ReportMonth, ...] = ()
    renewals: tuple[ReportRenewals, ...] = ()
    breakdowns: tuple[ReportBreakdown, ...] = ()
    taken: tuple[ReportTaken, ...] = ()
    outreach: ReportOutreach | None = None
    source: str = ""
    notices: tuple[str, ...] = ()
    prepared_by: str = ""
    practice: bool = False


def freeze_report(report: MonthlyReport) -> dict[str, Any]:
    """Plain JSON of a report, for the book; the form stands in it by code and version."""
    plain = {field.name: plain_value(getattr(report, field.name)) for field in fields(report) if field.name != "form"}
    return plain | {_CODE: report.form.code, _VERSION: report.form.version}


def thaw_report(frozen: Mapping[str, Any], forms: FormSet) -> MonthlyReport:
    """The report again.

    Raises:
        FrozenContentError: a missing, unknown or mistyped field, or a form that is gone.
    """
    plain = dict(frozen)
    try:
        form: Form = forms.of_version(plain.pop(_CODE), plain.pop(_VERSION))
    except KeyError as error:
        raise FrozenContentError(f"unknown form {error}") from error
    report = typed_value(plain | {"form": plain_value(form)}, MonthlyReport)
    assert isinstance(report, MonthlyReport)
    return report
