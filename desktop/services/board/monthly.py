"""The one-page monthly report for the People's Committee and the agency: filled from the board, frozen in the book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Final
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.monthly_report import (
    MonthlyReport,
    ReportBreakdown,
    ReportMonth,
    ReportOutreach,
    ReportPart,
    ReportRenewals,
    ReportRow,
    ReportTaken,
    freeze_report,
)
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.acts import about_report, journal_act
from desktop.services.board.breakdowns import breakdown, eligible_text
from desktop.services.board.kinds import Cut, HiState, Kept
from desktop.services.board.loading import read_board
from desktop.services.board.model import Board, HamletRow, RowKind
from desktop.services.board.trends import renewals_kept, trend
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.outreach.follow_up import Followed, altogether, follow_rounds
from desktop.storage.board import reports
from desktop.storage.board.reports import StoredReport
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.contacts import Outcome
from desktop.storage.outreach import rounds
from desktop.storage.outreach.rounds import RoundState

FORM: Final = "monthly_report"
OLDEST_MONTHS: Final = 12
"""A report tells of this month or one of so many before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """A report that was made: which month, when, by whom."""

    id: UUID
    month: Month
    as_of: date
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMade:
    """A report with its key; ``repeated`` when the newest of its month says the same and nothing was written."""

    id: UUID
    report: MonthlyReport
    repeated: bool


def make_report(desk: Desk, month: Month | None = None, board: Board | None = None) -> ReportMade | tuple[Problem, ...]:
    """Freeze the report in the book with its journal entry; a problem at ``month`` and nothing written.

    Counts are of today, sums and rounds of the month.
    """
    on = today(desk)
    month = month or Month.of(on)
    if not Month.of(on) + -OLDEST_MONTHS <= month <= Month.of(on):
        bounds = {"lowest": str(Month.of(on) + -OLDEST_MONTHS), "highest": str(Month.of(on))}
        return (Problem("month", "out_of_range", bounds),)
    with desk.book.writing() as tx:
        report = _filled(tx, desk, read_board(tx, desk, board), month)
        content = freeze_report(report)
        newest = reports.newest_of(tx, month)
        if newest is not None and newest.content == content:
            return ReportMade(id=newest.id, report=report, repeated=True)
        stored = StoredReport(id=new_key(), month=month, content=content, by=desk.user.id, at=desk.now())
        reports.insert_report(tx, stored)
        digest = reports.report_digest(stored)
        journal_act(tx, desk, "monthly_report_made", about_report(stored.id), month=str(month), rows=digest)
    return ReportMade(id=stored.id, report=report, repeated=False)


def report_lines(desk: Desk) -> tuple[ReportLine, ...]:
    """The reports that were made, the newest first."""
    with desk.book.reading() as tx:
        names = {user.id: user.name for user in users.all_users(tx)}
        return tuple(
            ReportLine(
                id=one.id,
                month=one.month,
                as_of=date.fromisoformat(one.content["as_of"]),
                made_at=one.at,
                made_by=names.get(one.by, ""),
            )
            for one in reports.every(tx)
        )


def _filled(tx: Transaction, desk: Desk, board: Board, month: Month) -> MonthlyReport:
    settings = read_settings(tx)
    return MonthlyReport(
        form=desk.forms().on(FORM, board.on),
        office=office_of(desk, settings),
        commune=board.commune_name or say("xã"),
        month=month,
        as_of=board.on,
        hamlets=tuple(_row(row) for row in board.rows),
        total=_row(board.commune),
        trend=tuple(_months(board)),
        renewals=tuple(_renewals(board, insurance) for insurance in Insurance),
        breakdowns=tuple(_breakdown(board, cut) for cut in (Cut.SEX, Cut.AGE, Cut.GROUP)),
        taken=tuple(_taken(tx, board, month)),
        outreach=_outreach(tx, desk, month),
        source=board.source,
        notices=(*(notice.text for notice in board.notices), eligible_text()),
        prepared_by=desk.user.name,
        practice=settings.practice,
    )


def _row(row: HamletRow) -> ReportRow:
    hi = row.tally.hi
    return ReportRow(
        name=row.name,
        residents=row.residents,
        known=row.tally.people,
        hi_household=hi[HiState.HOUSEHOLD] + hi[HiState.SUPPORTED],
        hi_elsewhere=hi[HiState.ELSEWHERE] + hi[HiState.BUDGET],
        hi_waiting=hi[HiState.WAITING],
        hi_missing=hi[HiState.NONE],
        households_without=row.households_without,
        si_covered=row.tally.si_covered,
        si_eligible=row.tally.si_eligible,
        hi_target=_hundredths(row.target_hi),
        si_target=_hundredths(row.target_si),
        in_total=row.kind is not RowKind.OTHER_COMMUNES,
    )


def _hundredths(percent: Fraction | None) -> int | None:
    return None if percent is None else int(percent * 100)


def _months(board: Board) -> Iterator[ReportMonth]:
    both = zip(trend(board, Insurance.HOUSEHOLD_HI).points, trend(board, Insurance.VOLUNTARY_SI).points, strict=True)
    for hi, si in both:
        yield ReportMonth(month=hi.month, hi_covered=hi.covered, hi_of=hi.of, si_covered=si.covered, si_of=si.of)


def _renewals(board: Board, insurance: Insurance) -> ReportRenewals:
    found = renewals_kept(board, insurance)
    return ReportRenewals(
        insurance=insurance,
        ended=found.ended,
        renewed=found.by[Kept.RENEWED],
        in_time=found.by[Kept.IN_TIME],
        lost=found.by[Kept.LOST],
    )


def _breakdown(board: Board, cut: Cut) -> ReportBreakdown:
    shown = breakdown(board, cut, Insurance.HOUSEHOLD_HI)
    parts = tuple(
        ReportPart(
            name=bucket.name,
            people=bucket.tally.people,
            hi_covered=bucket.tally.hi_covered,
            si_covered=bucket.tally.si_covered,
        )
        for bucket in shown.buckets
    )
    return ReportBreakdown(title=shown.title, parts=parts)


def _taken(tx: Transaction, board: Board, month: Month) -> Iterator[ReportTaken]:
    found = reports.taken_between(tx, month.first_day, month.last_day)
    pays = {
        Insurance.VOLUNTARY_SI: board.commune.si_state_pays,
        Insurance.HOUSEHOLD_HI: board.commune.hi_state_pays,
    }
    for insurance in Insurance:
        taken = found[insurance]
        yield ReportTaken(
            insurance=insurance,
            receipts=taken.receipts,
            people=taken.people,
            amount=taken.amount,
            state_pays_in_year=Money(pays[insurance]),
        )


def _outreach(tx: Transaction, desk: Desk, month: Month) -> ReportOutreach | None:
    """The rounds held in the month; None where none was."""
    held = rounds.find(tx, first=month.first_day, last=month.last_day, states=(RoundState.HELD,))
    if not held:
        return None
    found = follow_rounds(tx, desk, held)
    counts = altogether(found)
    agreed = {key for one in found for key, person in one.followed.items() if _agreed(person)}
    return ReportOutreach(
        rounds=len(held),
        met=counts.met + counts.others,
        agreed=len(agreed),
        paid=counts.paid,
        papers_left=counts.papers,
    )


def _agreed(person: Followed) -> bool:
    """Who agreed, or named a day at the visit or later."""
    return person.promised_on is not None or (person.result is not None and person.result.outcome is Outcome.AGREED)
