"""The monthly report as a paper and as .xlsx, both from what was frozen when it was made."""

from __future__ import annotations

from uuid import UUID

from desktop.documents.sheets.monthly_report import report_sheet
from desktop.domain.errors import CounterError
from desktop.domain.month import Month
from desktop.domain.papers.monthly_report import MonthlyReport, thaw_report
from desktop.domain.texts.phrases import say
from desktop.services.acts import about_report, journal_act
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import SubjectKey
from desktop.storage.board import reports
from desktop.storage.book import Transaction


def monthly_report_content(tx: Transaction, desk: Desk, key: SubjectKey) -> MonthlyReport:
    """A report as it was told then.

    Raises:
        CounterError: the book has no report with this key.
    """
    found = reports.get(tx, key) if isinstance(key, UUID) else None
    if found is None:
        raise CounterError(say("Không thấy báo cáo này trong sổ."), say("Xin mở lại danh sách báo cáo."))
    return thaw_report(found.content, desk.forms())


def write_report_sheet(desk: Desk, report_id: UUID) -> bytes:
    """The report as .xlsx; the journal is told before it leaves the book.

    Raises:
        CounterError: the book has no report with this key.
    """
    with desk.book.writing() as tx:
        report = monthly_report_content(tx, desk, report_id)
        what = f"{report.form.name} {report.month}"
        journal_act(tx, desk, "list_exported", about_report(report_id), what=what, rows=len(report.hamlets))
    return report_sheet(report)


def report_sheet_name(month: Month) -> str:
    """``bao-cao-thang-2026-11.xlsx``."""
    return f"bao-cao-thang-{month.isoformat()}.xlsx"
