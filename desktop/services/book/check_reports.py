"""Checks of monthly reports: each is as it was made, and none is gone."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.services.acts import about_report
from desktop.services.book.findings import Finding
from desktop.storage.board import reports
from desktop.storage.book import Transaction
from desktop.storage.book_file import health


def check_reports(tx: Transaction) -> Iterator[Finding]:
    """Every finding about monthly reports."""
    told = {entry.subject: entry.data.get("rows") for entry in health.journal_of_act(tx, "monthly_report_made")}
    for report in reports.every(tx):
        if told.pop(about_report(report.id), None) != reports.report_digest(report):
            where = f"báo cáo tháng {report.month}"
            yield Finding(
                "monthly_report_changed", where, f"Nội dung {where} khác với lúc lập, hoặc nhật ký không ghi."
            )
    for about in told:
        yield Finding("monthly_report_missing", about, "Nhật ký ghi một báo cáo tháng mà sổ không còn.")
