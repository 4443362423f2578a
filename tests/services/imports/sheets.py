"""Sheets of people for the import's tests, written as an office would."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl

from desktop.services.desk import Desk
from desktop.services.imports import ImportOutcome, ImportReport, ImportSheet, dry_run, propose_sheet, run_import

USUAL = ("Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD")
HOMES = (*USUAL, "Mã hộ", "Quan hệ với chủ hộ")
AN = ("Nguyễn Văn An", "01/01/1990", "Nam", "001090000001")
BINH = ("Trần Thị Bình", "02/03/1992", "Nữ", "001192000002")
CUC = ("Nguyễn Thị Cúc", "05/06/2015", "Nữ", "001315000003")
DUNG = ("Lê Văn Dũng", "07/08/1960", "Nam", "001060000004")


def written(path: Path, headings: Sequence[Any], *rows: Sequence[Any]) -> Path:
    """A workbook of these rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (headings, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


class Office:
    """A desk that brings in sheets."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.folder = folder
        self.made = 0

    def sheet(self, headings: Sequence[Any], *rows: Sequence[Any], **wanted: Any) -> ImportSheet:
        """A sheet of these rows, its columns as proposed."""
        self.made += 1
        path = written(self.folder / f"danh sách {self.made}.xlsx", headings, *rows)
        return replace(propose_sheet(self.desk, path).sheet, **wanted)

    def tried(self, headings: Sequence[Any], *rows: Sequence[Any], **wanted: Any) -> ImportReport:
        """What the dry run says."""
        return dry_run(self.desk, self.sheet(headings, *rows, **wanted))

    def brought(self, headings: Sequence[Any], *rows: Sequence[Any], **wanted: Any) -> ImportOutcome:
        """The import of these rows; what the dry run said comes true."""
        return self.run(self.sheet(headings, *rows, **wanted))

    def run(self, sheet: ImportSheet) -> ImportOutcome:
        """The import of a sheet that the dry run judges in the same way."""
        tried = dry_run(self.desk, sheet)
        outcome = run_import(self.desk, sheet)
        assert outcome.report == tried
        return outcome


def codes(report: ImportReport) -> list[tuple[int, str, str]]:
    """Row, column and code of each reason."""
    return [(one.row, one.column, one.code) for one in report.stopped]
